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
 * Reads a lexicon while it is being written: every line that is wrong is told of, and the others are used. Stateless; any
 * thread.
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

	private LexiconCheck() {
	}

	/**
	 * Checks a lexicon's text.
	 *
	 * @param file names it; its ending tells CSV from plain text
	 * @param tags the tags its entries may have; empty for any
	 */
	public static Result check(String text, Path file, Set<String> tags) {
		boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
		List<LexiconEntry> entries = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		Map<String, Integer> seen = new HashMap<>();
		Map<String, Integer> columns = null;
		int number = 0;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			number++;
			String content = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
			if (content.isBlank() || content.startsWith("#")) {
				continue;
			}
			try {
				if (csv && columns == null) {
					columns = LexiconReader.header(content, file, number);
					continue;
				}
				LexiconEntry entry = csv ? LexiconReader.record(content, columns, file, number) : LexiconReader.plain(content, file, number);
				if (entries.size() == LexiconReader.MOST_ENTRIES) {
					problems.add(new Problem(number, "A lexicon holds at most " + LexiconReader.MOST_ENTRIES
							+ " entries, and the ones from here on are more; take out what is not needed.", false));
					break;
				}
				entries.add(entry);
				Integer before = seen.putIfAbsent(entry.text().toLowerCase(Locale.ROOT) + "\t" + entry.tag(), number);
				if (before != null) {
					add(problems, number, "\u201c" + entry.text() + "\u201d stands in line " + before + " already; one of the two can go.", true);
				}
				if (!tags.isEmpty() && !tags.contains(entry.tag()) && !entry.tag().equals(Lexicons.NONE)) {
					add(problems, number, "The schema has no tag " + entry.tag() + " here, so this entry suggests nothing.", true);
				}
			} catch (InputFault fault) {
				add(problems, number, sentence(fault), false);
				if (csv && columns == null) {
					// Without its header nothing of a table can be read.
					break;
				}
			}
		}
		return new Result(entries, problems);
	}

	private static void add(List<Problem> problems, int line, String sentence, boolean warning) {
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
