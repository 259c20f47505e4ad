package org.glossator.review.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.text.InputFault;
import org.glossator.text.record.FeatureValues;

/**
 * Entries of one sort on one document, as a file for people and for git: one entry a line, in order of time.
 *
 * <pre>
 * glossator-threads 1
 *
 * comment  2026-11-22T09:30:00Z  5f0c1a2b3c4d  anna  annotation=an7  annotator=ben  text=Is this not an event?
 * </pre>
 *
 * UTF-8, line feeds, one tab between fields: kind, time, id, author, then name=value, sorted by name. Tab, line feed,
 * carriage return and backslash are written {@code \t \n \r \\}, an equals sign in a name {@code \=}. Kinds and fields
 * that this program does not know are kept. As entries are only ever added, two versions merge by putting their entries
 * together. Immutable.
 */
public final class EntryLog {

	private static final int FORMAT = 1;
	private static final String MEND = "; mend the line or take the file from a backup.";

	private final String magic;
	private final List<Entry> entries;

	private EntryLog(String magic, Collection<Entry> entries) {
		this.magic = magic;
		this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
	}

	/** A log without entries; {@code sort} is the word in its first line, such as {@code threads}. */
	public static EntryLog empty(String sort) {
		return new EntryLog("glossator-" + sort, List.of());
	}

	/**
	 * Reads a log.
	 *
	 * @param file named in faults; may be null
	 * @throws InputFault if it is of another sort, of a newer format, or a line means nothing
	 */
	public static EntryLog parse(Path file, byte[] bytes, String sort) throws InputFault {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new InputFault(file, 0, "The file is not UTF-8; take it from a backup.", e);
		}
		String[] lines = text.split("\r?\n", -1);
		String magic = "glossator-" + sort;
		if (!lines[0].equals(magic + " " + FORMAT)) {
			throw new InputFault(file, 1, lines[0].startsWith(magic + " ")
					? "The file is of a newer format than this program; open it with a newer Glossator."
					: "The file does not begin with " + magic + " " + FORMAT + "; it belongs to another program or was overwritten.");
		}
		TreeSet<Entry> entries = new TreeSet<>(Entry.ORDER);
		for (int i = 1; i < lines.length; i++) {
			if (!lines[i].isEmpty()) {
				entries.add(entry(file, i + 1, lines[i]));
			}
		}
		return new EntryLog(magic, entries);
	}

	private static Entry entry(Path file, int number, String line) throws InputFault {
		if (line.startsWith("<<<<<<<") || line.startsWith("=======") || line.startsWith(">>>>>>>")) {
			throw new InputFault(file, number, "The line is a conflict mark that a merge left" + MEND);
		}
		String[] cells = line.split("\t", -1);
		if (cells.length < 4) {
			throw new InputFault(file, number, "The line has fewer than four fields" + MEND);
		}
		String[] pairs = new String[2 * (cells.length - 4)];
		for (int i = 4; i < cells.length; i++) {
			int equals = equalsSign(cells[i]);
			if (equals < 0) {
				throw new InputFault(file, number, "The field " + cells[i] + " has no equals sign" + MEND);
			}
			pairs[2 * i - 8] = unescaped(cells[i].substring(0, equals));
			pairs[2 * i - 7] = unescaped(cells[i].substring(equals + 1));
		}
		try {
			return new Entry(unescaped(cells[0]), unescaped(cells[2]), Instant.parse(cells[1]), unescaped(cells[3]),
					FeatureValues.of(pairs));
		} catch (DateTimeException e) {
			throw new InputFault(file, number, "The time " + cells[1] + " is none" + MEND, e);
		}
	}

	private static int equalsSign(String cell) {
		for (int i = 0; i < cell.length(); i++) {
			if (cell.charAt(i) == '\\') {
				i++;
			} else if (cell.charAt(i) == '=') {
				return i;
			}
		}
		return -1;
	}

	private static String unescaped(String cell) {
		if (cell.indexOf('\\') < 0) {
			return cell;
		}
		StringBuilder text = new StringBuilder(cell.length());
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c == '\\' && i + 1 < cell.length()) {
				char next = cell.charAt(++i);
				text.append(switch (next) {
					case 't' -> '\t';
					case 'n' -> '\n';
					case 'r' -> '\r';
					default -> next;
				});
			} else {
				text.append(c);
			}
		}
		return text.toString();
	}

	private static void escape(String text, boolean name, StringBuilder out) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\t' -> out.append("\\t");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\\' -> out.append("\\\\");
				case '=' -> out.append(name ? "\\=" : "=");
				default -> out.append(c);
			}
		}
	}

	/** The file's bytes; the same entries always give the same bytes. */
	public byte[] bytes() {
		StringBuilder out = new StringBuilder(magic).append(' ').append(FORMAT).append("\n\n");
		for (Entry entry : entries) {
			escape(entry.kind(), false, out);
			out.append('\t').append(entry.time()).append('\t');
			escape(entry.id(), false, out);
			out.append('\t');
			escape(entry.author(), false, out);
			FeatureValues fields = entry.fields();
			for (int i = 0; i < fields.size(); i++) {
				out.append('\t');
				escape(fields.name(i), true, out);
				out.append('=');
				escape(fields.value(i), false, out);
			}
			out.append('\n');
		}
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** The entries in order of time. */
	public List<Entry> entries() {
		return entries;
	}

	/** The entries that stand, in order of time: without those taken back and without the marks that say so. */
	public List<Entry> standing() {
		Set<String> back = new HashSet<>();
		for (Entry entry : entries) {
			switch (entry.kind()) {
				case Entry.TAKEN_BACK -> back.add(entry.marked());
				case Entry.TAKEN_AGAIN -> back.remove(entry.marked());
				default -> {
					// No mark.
				}
			}
		}
		return entries.stream().filter(entry -> !entry.isMark() && !back.contains(entry.id())).toList();
	}

	/** With these entries too; one that is there already is not added again. */
	public EntryLog with(Collection<Entry> more) {
		TreeSet<Entry> all = new TreeSet<>(Entry.ORDER);
		all.addAll(entries);
		all.addAll(more);
		return new EntryLog(magic, all);
	}

	/** The entries of both; the merge of two versions. */
	public EntryLog with(EntryLog other) {
		return with(other.entries);
	}
}
