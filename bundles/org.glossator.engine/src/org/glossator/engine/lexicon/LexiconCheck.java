package org.glossator.engine.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.glossator.text.InputFault;

/**
 * Reads a lexicon while it is being written: every line that is wrong is told of, up to {@value #MOST_PROBLEMS}, and the
 * others are used. Any thread.
 */
public final class LexiconCheck {

	private static final int MOST_PROBLEMS = 500;

	/**
	 * What is wrong in a line.
	 *
	 * @param line counted from 1
	 * @param sentence one sentence
	 * @param warning whether the lexicon is used all the same
	 */
	public record Problem(int line, String sentence, boolean warning) {
	}

	/** What came of a check: the entries that can be used, and what is wrong. */
	public record Result(List<LexiconEntry> entries, List<Problem> problems) {
	}

	private final Path file;
	private final boolean csv;
	private final Set<String> tags;
	private final List<LexiconEntry> entries = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, Integer> seen = new HashMap<>();
	private Map<String, Integer> columns;
	private boolean guessed;

	private LexiconCheck(Path file, Set<String> tags) {
		this.file = file;
		this.tags = tags;
		csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
	}

	/**
	 * Checks a lexicon's text. Where the header of a table is wrong, no entry can be used, but what is wrong in the lines below
	 * is told as well.
	 *
	 * @param file names it; its ending tells CSV from plain text
	 * @param tags the tags its entries may have; empty for any
	 */
	public static Result check(String text, Path file, Set<String> tags) {
		LexiconCheck check = new LexiconCheck(file, tags);
		int number = 0;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			number++;
			String content = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
			if (!content.isBlank() && !content.startsWith("#")) {
				check.read(content, number);
			}
			if (check.entries.size() > LexiconReader.MOST_ENTRIES) {
				check.tellOfTooMany(number);
				break;
			}
		}
		return new Result(check.entries, check.problems);
	}

	private void read(String line, int number) {
		try {
			if (csv && columns == null) {
				readHeader(line, number);
				return;
			}
			LexiconEntry entry = csv ? LexiconReader.record(line, columns, file, number) : LexiconReader.plain(line, file, number);
			if (!guessed) {
				entries.add(entry);
				warn(entry, number);
			}
		} catch (InputFault fault) {
			add(number, sentence(fault), false);
		}
	}

	private void readHeader(String line, int number) throws InputFault {
		try {
			columns = LexiconReader.header(line, file, number);
		} catch (InputFault fault) {
			guessed = true;
			columns = LexiconReader.guessedHeader(line);
			throw fault;
		}
	}

	private void warn(LexiconEntry entry, int number) {
		Integer before = seen.putIfAbsent(entry.text().toLowerCase(Locale.ROOT) + "\t" + entry.tag(), number);
		if (before != null) {
			add(number, "\u201c" + entry.text() + "\u201d stands in line " + before + " already; one of the two can go.", true);
		}
		if (!tags.isEmpty() && !tags.contains(entry.tag()) && !entry.tag().equals(Lexicons.NONE)) {
			add(number, "The schema has no tag " + entry.tag() + " here, so this entry suggests nothing.", true);
		}
	}

	private void tellOfTooMany(int number) {
		entries.remove(LexiconReader.MOST_ENTRIES);
		problems.add(new Problem(number, "A lexicon holds at most " + LexiconReader.MOST_ENTRIES
				+ " entries, and the ones from here on are more; take out what is not needed.", false));
	}

	private void add(int line, String sentence, boolean warning) {
		if (problems.size() < MOST_PROBLEMS) {
			problems.add(new Problem(line, sentence, warning));
		}
	}

	private static String sentence(InputFault fault) {
		String message = fault.getMessage();
		int at = message.indexOf(": ");
		return at < 0 || fault.file() == null || !message.startsWith(fault.file().toString()) ? message : message.substring(at + 2);
	}
}
