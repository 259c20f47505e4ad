package org.glossator.core.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.glossator.core.extract.ArticleLines.Line;

/**
 * Tells lines that belong to the page from lines of the article, by phrases that only furniture has, and by place: what
 * stands before the second of two copies of the title, and short lines behind the last sentence of the article. Most
 * phrases must open a line, since news is made about donations and copyrights, too.
 */
final class BoilerplateFinder {

	private static final int LONG = 700;
	/** In a text of more lines than any page has, only so many at both ends are searched for phrases inside them. */
	private static final int EDGE = 300;

	/** Phrases by kind, from {@code boilerplate.txt} beside this class. */
	private static final List<Phrase> PHRASES = phrases();

	private static final Pattern BIOGRAPHY = Pattern.compile("(?is)^.{0,60}\\b(?:was born in|is an? (?:[\\w-]+ ){0,4}(?:author|writer|"
			+ "journalist|columnist|editor|reporter|correspondent|analyst|researcher|research associate|contributor|fellow)\\b).*");

	private BoilerplateFinder() {
	}

	/** One line of the phrase file. */
	private record Phrase(BoilerplateKind kind, boolean opening, Pattern pattern) {

		static Phrase of(String line) {
			int tab = line.indexOf('\t');
			BoilerplateKind kind = BoilerplateKind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
			boolean opening = line.charAt(tab + 1) == '^';
			return new Phrase(kind, opening, Pattern.compile(line.substring(tab + (opening ? 2 : 1)),
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS));
		}

		boolean isIn(String line) {
			return opening ? pattern.matcher(line).lookingAt() : line.length() < LONG && pattern.matcher(line).find();
		}
	}

	private static List<Phrase> phrases() {
		try (InputStream in = BoilerplateFinder.class.getResourceAsStream("boilerplate.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Phrase::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException("The phrase file of the extraction cannot be read", e);
		}
	}

	/** Lines in order; {@code known} lines, marked by their place in the page, stay as they are. */
	static List<BoilerplateLine> find(List<Line> lines, ArticleHead head, List<BoilerplateLine> known) {
		BoilerplateKind[] kinds = new BoilerplateKind[lines.size()];
		Map<Integer, BoilerplateLine> byBegin = new HashMap<>();
		known.forEach(line -> byBegin.put(line.begin(), line));
		for (int i = 0; i < kinds.length; i++) {
			BoilerplateLine already = byBegin.get(lines.get(i).begin());
			kinds[i] = already != null ? already.kind() : i == head.titleLine() ? null : alone(lines.get(i), i < EDGE || i >= kinds.length - EDGE);
		}
		BitSet metadata = head.metadata();
		for (int i = metadata.nextSetBit(0); i >= 0; i = metadata.nextSetBit(i + 1)) {
			kinds[i] = kinds[i] == null ? BoilerplateKind.METADATA : kinds[i];
		}
		aroundTitle(lines, head, kinds);
		tail(lines, head, kinds);
		between(kinds);
		List<BoilerplateLine> found = new ArrayList<>();
		for (int i = 0; i < kinds.length; i++) {
			if (kinds[i] != null) {
				found.add(new BoilerplateLine(kinds[i], lines.get(i).begin(), lines.get(i).end()));
			}
		}
		return found;
	}

	private static BoilerplateKind alone(Line line, boolean edge) {
		for (Phrase phrase : PHRASES) {
			if ((edge || phrase.opening()) && phrase.isIn(line.text())) {
				return phrase.kind();
			}
		}
		return line.isLinks() ? BoilerplateKind.NAVIGATION : null;
	}

	/** Between two copies of the title stand links to the articles before and after. */
	private static void aroundTitle(List<Line> lines, ArticleHead head, BoilerplateKind[] kinds) {
		if (head.titleLine() <= 0) {
			return;
		}
		String title = lines.get(head.titleLine()).plain();
		for (int i = 0; i < head.titleLine(); i++) {
			if (kinds[i] == null && !lines.get(i).plain().equals(title)) {
				kinds[i] = BoilerplateKind.RELATED;
			}
		}
	}

	/** Behind the article: short lines without a sentence, repeated names, and lines about the author. */
	private static void tail(List<Line> lines, ArticleHead head, BoilerplateKind[] kinds) {
		int first = -1;
		for (int i = lines.size() - 1; i > Math.max(head.titleLine(), lines.size() / 3) && isTail(lines, head, kinds, i); i--) {
			// It begins with something telling: the article's own last lines may be short, too.
			first = kinds[i] != null || isAboutAuthor(lines.get(i), head) ? i : first;
		}
		for (int i = first; first >= 0 && i < kinds.length; i++) {
			if (kinds[i] == null) {
				kinds[i] = isAboutAuthor(lines.get(i), head) ? BoilerplateKind.METADATA : BoilerplateKind.OTHER;
			}
		}
	}

	/** Behind three lines of furniture in a row in the second half, what is left is furniture if most of it is known to be. */
	private static void between(BoilerplateKind[] kinds) {
		for (int i = kinds.length / 2; i + 2 < kinds.length; i++) {
			if (kinds[i] != null && kinds[i + 1] != null && kinds[i + 2] != null) {
				int from = i;
				long known = IntStream.range(from, kinds.length).filter(j -> kinds[j] != null).count();
				for (int j = from; 3 * known >= 2L * (kinds.length - from) && j < kinds.length; j++) {
					kinds[j] = kinds[j] == null ? BoilerplateKind.OTHER : kinds[j];
				}
				return;
			}
		}
	}

	private static boolean isTail(List<Line> lines, ArticleHead head, BoilerplateKind[] kinds, int i) {
		Line line = lines.get(i);
		return kinds[i] != null || isAboutAuthor(line, head) || line.text().length() < 80 && !line.endsLikeASentence();
	}

	private static boolean isAboutAuthor(Line line, ArticleHead head) {
		String author = head.credits().author();
		return author.length() > 4 && line.plain().startsWith(author)
				&& (line.plain().length() < author.length() + 10 || BIOGRAPHY.matcher(line.plain()).matches());
	}
}
