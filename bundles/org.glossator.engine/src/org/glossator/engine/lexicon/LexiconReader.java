package org.glossator.engine.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.glossator.text.InputFault;

/**
 * Reads one lexicon file, UTF-8. CSV (RFC 4180, one line a record) has a header that names its columns: {@code entry},
 * and any of {@code tag, inflect, note, source}; {@code inflect} is {@code no, noun, verb, adjective} or {@code yes}.
 * Plain text has one entry a line. In both, lines that begin with {@code #} are comments. An entry without a tag has
 * the file's: of {@code bias-loaded_language.txt} that is {@code loaded_language}.
 */
public final class LexiconReader {

	/** More entries in one file are refused: the automaton would take hundreds of megabytes. */
	static final int MOST_ENTRIES = 150_000;
	/** What may stand in a header besides the entry. */
	private static final Set<String> FURTHER = Set.of("tag", "inflect", "note", "source");
	/** Longer entries are refused. */
	static final int LONGEST_ENTRY = 200;

	private LexiconReader() {
	}

	/**
	 * @param file what to name in an error; its last part names the source of the entries
	 * @throws InputFault with the line, where it cannot be understood
	 */
	public static List<LexiconEntry> read(InputStream in, Path file) throws IOException {
		String name = file.getFileName().toString();
		boolean csv = name.toLowerCase(Locale.ROOT).endsWith(".csv");
		List<LexiconEntry> entries = new ArrayList<>();
		Map<String, Integer> columns = null;
		int number = 0;
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(in,
				StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				number++;
				String content = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
				if (content.isBlank() || content.startsWith("#")) {
					continue;
				}
				if (csv && columns == null) {
					columns = header(content, file, number);
					continue;
				}
				LexiconEntry entry = csv ? record(content, columns, file, number) : plain(content, file, number);
				if (entries.size() == MOST_ENTRIES) {
					throw new InputFault(file, number, "A lexicon holds at most " + MOST_ENTRIES + " entries; take out what is not needed.");
				}
				entries.add(entry);
			}
		} catch (CharacterCodingException fault) {
			throw new InputFault(file, number + 1, "The text is not UTF-8; save it as UTF-8.", fault);
		}
		return entries;
	}

	static LexiconEntry plain(String line, Path file, int number) throws InputFault {
		return checked(new LexiconEntry(line.strip(), defaultTag(file), LexiconEntry.Inflect.NO, "", place(file, number)), file, number);
	}

	static Map<String, Integer> header(String line, Path file, int number) throws InputFault {
		Map<String, Integer> columns = new HashMap<>();
		for (String cell : cells(line, file, number)) {
			columns.put(cell.strip().toLowerCase(Locale.ROOT), columns.size());
		}
		if (!columns.containsKey("entry")) {
			throw new InputFault(file, number, "The first line must name the columns, one of them \"entry\".");
		}
		return columns;
	}

	/** The columns that a header which cannot be understood most likely means: the first without a known name holds the entries. */
	static Map<String, Integer> guessedHeader(String line) {
		List<String> names = new ArrayList<>();
		for (String cell : line.replace("\"", "").split(",", -1)) {
			names.add(cell.strip().toLowerCase(Locale.ROOT));
		}
		if (!names.contains("entry")) {
			int unknown = 0;
			while (unknown < names.size() && FURTHER.contains(names.get(unknown))) {
				unknown++;
			}
			names.set(unknown % names.size(), "entry");
		}
		Map<String, Integer> columns = new HashMap<>();
		for (String name : names) {
			// Two of the same name are two columns all the same.
			columns.put(columns.containsKey(name) ? "column " + columns.size() : name, columns.size());
		}
		return columns;
	}

	static LexiconEntry record(String line, Map<String, Integer> columns, Path file, int number) throws InputFault {
		List<String> cells = cells(line, file, number);
		if (cells.size() > columns.size()) {
			throw new InputFault(file, number, "There are " + cells.size() + " cells for " + columns.size()
					+ " columns; put cells that hold a comma in quotation marks.");
		}
		String text = cell(cells, columns, "entry");
		if (text.isEmpty()) {
			throw new InputFault(file, number, "The entry is empty; delete the line or fill it in.");
		}
		String tag = cell(cells, columns, "tag");
		String inflect = cell(cells, columns, "inflect");
		LexiconEntry.Inflect forms;
		try {
			forms = inflect.isEmpty() ? LexiconEntry.Inflect.NO : LexiconEntry.Inflect.valueOf(inflect.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException fault) {
			throw new InputFault(file, number, "Inflection is no, noun, verb, adjective or yes, not \"" + inflect + "\".", fault);
		}
		return checked(new LexiconEntry(text, tag.isEmpty() ? defaultTag(file) : tag, forms, cell(cells, columns, "note"), place(file, number)), file, number);
	}

	private static LexiconEntry checked(LexiconEntry entry, Path file, int number) throws InputFault {
		if (entry.text().length() > LONGEST_ENTRY) {
			throw new InputFault(file, number, "The entry is longer than " + LONGEST_ENTRY + " characters; shorten it or write a rule.");
		}
		return entry;
	}

	private static String cell(List<String> cells, Map<String, Integer> columns, String name) {
		Integer at = columns.get(name);
		return at == null || at >= cells.size() ? "" : cells.get(at).strip();
	}

	private static List<String> cells(String line, Path file, int number) throws InputFault {
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (quoted) {
				if (c != '"') {
					cell.append(c);
				} else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
					cell.append('"');
					i++;
				} else {
					quoted = false;
				}
			} else if (c == '"' && cell.isEmpty()) {
				quoted = true;
			} else if (c == ',') {
				cells.add(cell.toString());
				cell.setLength(0);
			} else {
				cell.append(c);
			}
		}
		if (quoted) {
			throw new InputFault(file, number, "A quotation mark is opened and not closed; close it or double it.");
		}
		cells.add(cell.toString());
		return cells;
	}

	private static String place(Path file, int number) {
		return file.getFileName() + ":" + number;
	}

	private static String defaultTag(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		String stem = dot < 0 ? name : name.substring(0, dot);
		return stem.substring(stem.indexOf('-') + 1);
	}
}
