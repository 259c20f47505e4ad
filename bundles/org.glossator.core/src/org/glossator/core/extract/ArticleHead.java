package org.glossator.core.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.core.extract.ArticleLines.Line;

/**
 * What the first lines of an article, and a few telling lines at its end, say about it: title, author, date, publisher.
 * Rules for the way news sites and those who copy them lay out a page; they rather find nothing than something wrong.
 *
 * @param credits what was found
 * @param titleLine the line that is the title, or -1
 * @param metadata the lines that say who, where and when
 */
record ArticleHead(Credits credits, int titleLine, BitSet metadata) {

	/** How far down a title, and from the title on a by-line, is looked for. */
	private static final int HEAD = 12;
	private static final int LONGEST_TITLE = 220;

	private static final Pattern BY = Pattern.compile("(?i)^(?:by|written by|posted by|reported by|author|interview|von|par|por"
			+ "|\u0430\u0432\u0442\u043e\u0440|\u0628\u0642\u0644\u0645|\u0643\u062a\u0628)\\s*:?\\s+(.{2,140})$");
	private static final Pattern NAME = Pattern
			.compile("^\\p{Lu}[\\p{L}.'\u2019-]{0,20}(?: (?:(?:de|del|van|von|al|el|bin|da|di|la) )?\\p{Lu}[\\p{L}.'\u2019-]{0,20}){1,3}$");
	private static final Pattern PUBLISHER = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'\u2019.& -]{1,45}");
	private static final Pattern CAPTION = Pattern
			.compile("(?i)^(?:file (?:image|photo)|image|photo|picture|foto|bild|caption|video grab)\\s*:.*");
	private static final Pattern DATE_WORDS = Pattern.compile("(?i)\\b(?:published|posted|updated|last|modified|first|date|on|at|by"
			+ "|mon|tues?|wednes|thurs?|fri|satur|sun|mon\\.?|tue\\.?|wed\\.?|thu\\.?|fri\\.?|sat\\.?)(?:day)?\\b|\\d{1,2}[:.]\\d{2}"
			+ "|\\breading time \\d+ min(?:ute)?s?\\b|\\b(?:am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|est|edt|cet|bst)\\b");
	private static final Pattern ORIGINAL = Pattern
			.compile("(?i)^the original source of this article is (.{2,80}?)\\.?$|^(?:first published by|source:|originally published (?:by|at|on|in)) (.{2,80}?)\\.?$");
	private static final Pattern SITE = Pattern.compile("(?i)(?:grants? permission to (?:cross-?post|re-?post|re-?publish|reprint) )(.{3,40}?)(?: original)? articles\\b");
	private static final Pattern REPORTS = Pattern.compile("(?i)^(?:other (?:reports|articles|stories|news) (?:by|from)|more (?:stories|news|articles) from) (.{2,60})$");
	private static final Pattern ARTICLES_BY = Pattern.compile("(?i)^(?:articles by|more from)\\s*:\\s*(.{2,60})$");
	private static final Pattern COPYRIGHT = Pattern
			.compile("(?i)^(?:copyright|\u00a9)[\\s\u00a9(c)]*(?:\\d{4}[,\\s-]*)*\\s*([\\p{Lu}][^,.|]{1,60}?)\\s*(?:[,.|]|\\d{4}|all rights|$).*");

	/** Looks at the lines that are not marked as other furniture; a title that is known is looked for, not guessed. */
	static ArticleHead of(List<Line> all, List<BoilerplateLine> marked, String knownTitle) {
		Set<Integer> skipped = new HashSet<>();
		marked.stream().filter(line -> line.kind() != BoilerplateKind.METADATA).forEach(line -> skipped.add(line.begin()));
		List<Line> lines = all.stream().filter(line -> !skipped.contains(line.begin())).toList();
		ArticleHead head = of(lines, knownTitle);
		BitSet metadata = new BitSet();
		head.metadata.stream().forEach(i -> metadata.set(all.indexOf(lines.get(i))));
		return new ArticleHead(head.credits, head.titleLine < 0 ? -1 : all.indexOf(lines.get(head.titleLine)), metadata);
	}

	private static ArticleHead of(List<Line> lines, String knownTitle) {
		BitSet metadata = new BitSet();
		int title = knownTitle.isEmpty() ? title(lines) : known(lines, knownTitle);
		String author = "";
		String source = "";
		String published = "";
		for (int i = Math.max(0, title + 1); i < Math.min(lines.size(), Math.max(0, title) + HEAD); i++) {
			Line line = lines.get(i);
			String plain = line.plain();
			if (plain.length() > 160) {
				break;
			}
			Matcher by = BY.matcher(plain);
			DateText.Found date = DateText.findAny(plain);
			if (by.matches() && isName(by.group(1))) {
				author = Credits.first(author, name(by.group(1)));
				metadata.set(i);
			} else if (date != null && restOf(plain, date).length() <= 40 && !line.endsLikeASentence()) {
				published = Credits.first(published, date.iso());
				String rest = restOf(plain, date);
				source = Credits.first(source, PUBLISHER.matcher(rest).matches() ? rest : "");
				metadata.set(i);
				author = Credits.first(author, nameAround(lines, i, title, metadata));
			} else if (line.endsLikeASentence()) {
				break;
			} else if (!author.isEmpty() && (plain.equals(author) || plain.equals(source))) {
				metadata.set(i);
			}
		}
		author = Credits.first(author, block(lines, title, metadata));
		Credits tail = tail(lines);
		Credits head = new Credits(title < 0 ? "" : cleanTitle(lines.get(title).plain()), source, "", published, author, "");
		return new ArticleHead(head.or(tail), title, metadata);
	}

	private static int known(List<Line> lines, String title) {
		for (int i = 0; i < Math.min(lines.size(), 2 * HEAD); i++) {
			if (Credits.first(lines.get(i).plain()).equals(title)) {
				return i;
			}
		}
		return -1;
	}

	private static int title(List<Line> lines) {
		for (int i = 0; i < Math.min(lines.size() - 1, HEAD); i++) {
			String first = lines.get(i).plain();
			if (isTitle(lines, i)) {
				// A title that stands again further down, with links to other pages between, is meant there.
				for (int j = i + 1; j < Math.min(lines.size(), HEAD); j++) {
					if (first.length() > 15 && lines.get(j).plain().equals(first)) {
						return j;
					}
				}
				return i;
			}
			if (first.length() > LONGEST_TITLE || !lines.get(i).isLinks() && !CAPTION.matcher(first).matches() && first.length() > 30) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isTitle(List<Line> lines, int i) {
		Line line = lines.get(i);
		String plain = line.plain();
		if (plain.length() < 8 || plain.length() > LONGEST_TITLE || line.isLinks() || CAPTION.matcher(plain).matches()
				|| BY.matcher(plain).matches() || DateText.findAny(plain) != null && plain.length() < 40) {
			return false;
		}
		return !plain.matches("(?s).*[.,;:][\"\u201d\u2019]?") && (plain.length() < 160 || lines.get(i + 1).afterGap());
	}

	private static String cleanTitle(String title) {
		return title.replaceFirst("(?i)^subject: *", "");
	}

	/** What a date line says besides dates, without words such as "published" and "Tuesday". */
	private static String restOf(String line, DateText.Found date) {
		String rest = line.substring(0, date.begin()) + " " + line.substring(date.end());
		DateText.Found second = DateText.findAny(rest);
		if (second != null) {
			rest = rest.substring(0, second.begin()) + " " + rest.substring(second.end());
		}
		return DATE_WORDS.matcher(rest).replaceAll(" ").replaceAll("\\s+", " ").replaceAll("^[\\s,|\u2022\u00b7:;\u2013\u2014-]+|[\\s,|\u2022\u00b7:;\u2013\u2014-]+$", "");
	}

	/** A line that is a person's name, right above or below the date. */
	private static String nameAround(List<Line> lines, int date, int title, BitSet metadata) {
		for (int i : new int[] { date - 1, date + 1 }) {
			if (i > title && i < lines.size() && NAME.matcher(lines.get(i).plain()).matches() && lines.get(i).text().length() < 60) {
				metadata.set(i);
				return lines.get(i).plain();
			}
		}
		return "";
	}

	/**
	 * The short lines right below the title that are written like names, such as the paper's or its section's: they are
	 * about the article if a person's name or a by-line is among them. Gives that person's name, or nothing.
	 */
	private static String block(List<Line> lines, int title, BitSet metadata) {
		int end = title + 1;
		String person = "";
		while (title >= 0 && end < lines.size() && (metadata.get(end) || isHeading(lines.get(end)))) {
			String plain = lines.get(end).plain();
			if (person.isEmpty() && !metadata.get(end) && NAME.matcher(plain).matches() && !plain.equals(plain.toUpperCase(Locale.ROOT))) {
				person = plain;
			}
			end++;
		}
		boolean byline = metadata.nextSetBit(0) >= 0 && metadata.nextSetBit(0) < end;
		if (end < lines.size() && (byline || !person.isEmpty() && lines.get(end).endsLikeASentence())) {
			metadata.set(title + 1, end);
			return byline ? "" : person;
		}
		return "";
	}

	private static boolean isHeading(Line line) {
		String plain = line.plain();
		return plain.length() <= 45 && !line.endsLikeASentence() && !line.text().contains("](")
				&& plain.matches("\\p{Lu}[^\\s]*(?: (?:\\p{Lu}[^\\s]*|of|the|and|de|for))*");
	}

	private static boolean isName(String rest) {
		return Character.isUpperCase(rest.codePointAt(0)) || !Character.isLowerCase(rest.codePointAt(0));
	}

	private static String name(String rest) {
		return rest.replaceFirst("\\s*(?:[(|\u2022\u00b7]| [\u2013\u2014-] | for (?=\\p{Lu}|the )|, ?(?:\\d|(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))).*$", "").strip();
	}

	private static Credits tail(List<Line> lines) {
		String author = "";
		String original = "";
		String site = "";
		String copyright = "";
		for (int i = lines.size() / 3; i < lines.size(); i++) {
			String plain = lines.get(i).plain();
			if (plain.length() > 2_000) {
				continue;
			}
			original = Credits.first(original, groupOf(ORIGINAL, plain));
			Matcher permission = SITE.matcher(plain);
			site = Credits.first(site, permission.find() ? permission.group(1) : "", groupOf(REPORTS, plain));
			author = Credits.first(author, groupOf(ARTICLES_BY, plain));
			copyright = Credits.first(copyright, plain.length() < 200 ? groupOf(COPYRIGHT, plain) : "");
		}
		return new Credits("", Credits.first(site, original, copyright), "", "", author, "");
	}

	private static String groupOf(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			return "";
		}
		for (int i = 1; i <= matcher.groupCount(); i++) {
			if (matcher.group(i) != null) {
				return matcher.group(i).strip();
			}
		}
		return "";
	}
}
