package org.glossator.engine.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.segment.Tokenizer;

/**
 * Finds title, byline, paragraphs, quotations and boilerplate. Blocks are separated by line ends (by empty lines where
 * the text is wrapped by hand); a block is boilerplate if a phrase of the {@code structure} lexicon says so, if it is
 * mostly links, or if what surrounds it is. Immutable; any thread; linear.
 */
public final class StructureFinder {

	private static final Pattern DATE = Pattern.compile("(?i)^(?:(?:mon|tue|tues|wed|wednes|thu|thurs|fri|sat|satur|sun)(?:day)?,? )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4}).{0,30}$");
	/** A publisher and a date, as aggregators print them below the byline. */
	private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{L}\\p{N} .&'\u2019-]{2,50}[,|\u2013-] ?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.? \\d{1,2},? \\d{4}.{0,20}$", Pattern.CASE_INSENSITIVE);
	private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,20}){1,3}$");
	private static final Pattern BY = Pattern.compile("^(?:(?:\\p{Lu}{4,12}|Opinion|Comment|Analysis|Column|Review)?[:,]? ?(?:By|by|BY)(?: the)?|Written by|Posted by|Reported by|From) \\W?\\p{Lu}.{1,140}$");
	/** A name and what its bearer is; several fields parted by bars; a section's name in capitals. */
	private static final Pattern ROLE = Pattern.compile("^\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,20}){1,3}, \\p{Lu}.*|^[^|]{2,50}(?: \\| [^|]{2,50})+$");
	private static final Pattern ABOUT = Pattern.compile("(\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?: \\p{Lu}[\\p{L}.'\u2019-]{0,20}){1,3})(?:,[^,]{3,60},)? (?:writes|covers|teaches|reports|edits|lectures|blogs|has (?:covered|reported|written)|is (?:an? |the )?(?:[\\p{L}-]+ ){0,4}?(?:author|writer|journalist|reporter|correspondent|columnist|editor|analyst|fellow|professor|lecturer|researcher|contributor|historian|commentator|blogger)) ");
	private static final Pattern OPENING = Pattern.compile("(\\p{Lu}[\\p{L}.-]{1,20}(?: \\p{Lu}[\\p{L}.\u2019'-]{0,20}?){1,3})(?:['\u2019]s)? \\p{Ll}");
	private static final Pattern KICKER = Pattern.compile("^\\p{Lu}[\\p{Lu} &]{2,24}$");
	/** A section's name above the headline. */
	private static final Pattern SECTION = Pattern.compile("(?i)(?:analysis|opinion|comment|column|editorial|exclusive|breaking|live|interview|feature|explainer|reportage|review|fact[ -]?check|world|politics|letters?|essay|long read|dispatch|investigation)");
	private static final int SHORT = 160;

	private final Dictionary phrases;

	/** @param phrases phrases tagged {@code boilerplate} (enough alone), {@code hint} (two are needed), {@code byline} or {@code ending} (enough behind the last paragraph) */
	public StructureFinder(Dictionary phrases) {
		this.phrases = phrases;
	}

	/**
	 * The zones of a text in document order; quotations follow the zone they lie in.
	 *
	 * @param title the title where it is known, else empty
	 */
	public List<Zone> find(String text, String title) {
		List<int[]> blocks = blocks(text);
		Zone.Kind[] kinds = new Zone.Kind[blocks.size()];
		for (int i = 0; i < kinds.length; i++) {
			kinds[i] = kindAlone(text, blocks.get(i));
		}
		int head = titleAndNavigation(text, title, blocks, kinds);
		if (head < 0 && isSentenceAboveAByline(text, blocks, kinds)) {
			kinds[0] = Zone.Kind.TITLE;
			head = 0;
		}
		bylines(text, blocks, kinds, head);
		authors(text, blocks, kinds, head);
		tail(text, blocks, kinds, head);
		ending(text, blocks, kinds, head);
		Signatures.mark(text, blocks, kinds, head);
		notes(text, blocks, kinds);
		List<Zone> zones = new ArrayList<>(blocks.size() + 8);
		boolean continued = false;
		for (int i = 0; i < kinds.length; i++) {
			int[] block = blocks.get(i);
			zones.add(new Zone(kinds[i], block[0], block[1]));
			if (kinds[i] == Zone.Kind.PARAGRAPH || kinds[i] == Zone.Kind.TITLE) {
				continued = Quotations.find(text, block[0], block[1], continued, zones);
			}
		}
		return zones;
	}

	/** Blocks as begin, end pairs without white space at their ends. */
	static List<int[]> blocks(String text) {
		boolean wrapped = isWrapped(text);
		List<int[]> blocks = new ArrayList<>();
		int begin = -1;
		int end = -1;
		boolean empty = false;
		int at = 0;
		int length = text.length();
		while (at <= length) {
			int line = at;
			while (at < length && !isLineEnd(text.charAt(at))) {
				at++;
			}
			int from = line;
			int to = at;
			while (from < to && Tokenizer.isSpace(text.charAt(from))) {
				from++;
			}
			while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
				to--;
			}
			if (from == to) {
				empty = true;
			} else if (begin >= 0 && wrapped && !empty && !isListItem(text, from)) {
				end = to;
			} else {
				if (begin >= 0) {
					blocks.add(new int[] { begin, end });
				}
				begin = from;
				end = to;
				empty = false;
			}
			if (at < length && text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
				at++;
			}
			at++;
		}
		if (begin >= 0) {
			blocks.add(new int[] { begin, end });
		}
		return blocks;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f';
	}

	private static boolean isListItem(String text, int at) {
		char c = text.charAt(at);
		return c == '\u2022' || (c == '-' || c == '*') && at + 1 < text.length() && text.charAt(at + 1) == ' ';
	}

	/** Whether lines were broken by hand: many, of about one length, and mostly going on in lower case. */
	private static boolean isWrapped(String text) {
		int lines = 0;
		int going = 0;
		int at = 0;
		int limit = Math.min(text.length(), 40_000);
		while (at < limit) {
			int end = text.indexOf('\n', at);
			if (end < 0) {
				break;
			}
			int length = end - at;
			if (length > 40) {
				lines++;
				if (length < 110 && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1))) {
					going++;
				}
			}
			at = end + 1;
		}
		return lines >= 4 && going * 3 >= lines;
	}

	private Zone.Kind kindAlone(String text, int[] block) {
		int begin = block[0];
		int end = block[1];
		int length = end - begin;
		if (length <= SHORT && (DATE.matcher(text).region(begin, end).matches() || DATELINE.matcher(text).region(begin, end).matches())) {
			return Zone.Kind.BYLINE;
		}
		boolean[] strong = new boolean[1];
		Zone.Kind furniture = Furniture.kind(text, begin, end);
		if (furniture != null) {
			return furniture;
		}
		boolean[] byline = new boolean[1];
		int[] hints = new int[1];
		phrases.scan(text, begin, end, (from, to, entry) -> {
			switch (entry.tag()) {
				// In a long block a telling phrase must open it or it may just be the subject of the news.
				case "boilerplate" -> strong[0] |= length < 700 || from - begin < 60;
				case "byline" -> byline[0] |= from == begin;
				case "ending" -> {
					// Tells where the page ends only: see ending().
				}
				default -> hints[0]++;
			}
		});
		if (strong[0] || hints[0] >= 2 && hints[0] * 250 >= length) {
			return Zone.Kind.BOILERPLATE;
		}
		if (length <= SHORT && (byline[0] || BY.matcher(text).region(begin, end).matches() && !ends(text, end, ".!?"))) {
			return Zone.Kind.BYLINE;
		}
		return links(text, begin, end) * 2 >= length ? Zone.Kind.BOILERPLATE : Zone.Kind.PARAGRAPH;
	}

	/** In the second half of a text, notes for editors and all behind them are boilerplate. */
	private static void notes(String text, List<int[]> blocks, Zone.Kind[] kinds) {
		boolean notes = false;
		for (int i = kinds.length / 2; i < kinds.length; i++) {
			notes |= Furniture.opensNotes(text, blocks.get(i)[0], blocks.get(i)[1]);
			kinds[i] = notes ? Zone.Kind.BOILERPLATE : kinds[i];
		}
	}

	private static boolean ends(String text, int end, String with) {
		return with.indexOf(text.charAt(end - 1)) >= 0;
	}

	/** How many characters belong to addresses and links in brackets. */
	private static int links(String text, int begin, int end) {
		int covered = 0;
		int at = begin;
		while (at < end) {
			char c = text.charAt(at);
			if (c == '[') {
				int close = text.indexOf("](", at);
				int last = close < 0 || close > end || close - at > 300 ? -1 : text.indexOf(')', close);
				if (last > 0 && last < end) {
					covered += last + 1 - at;
					at = last + 1;
					continue;
				}
			}
			if ((c == 'h' || c == 'w') && (text.startsWith("http", at) || text.startsWith("www.", at))) {
				int from = at;
				while (at < end && !Tokenizer.isSpace(text.charAt(at))) {
					at++;
				}
				covered += at - from;
				continue;
			}
			at++;
		}
		return covered;
	}

	/** Marks the title, and what stands before and between its repetitions as boilerplate; returns the title's block. */
	private static int titleAndNavigation(String text, String title, List<int[]> blocks, Zone.Kind[] kinds) {
		int limit = Math.min(kinds.length, 15);
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < limit; i++) {
			String block = text.substring(blocks.get(i)[0], blocks.get(i)[1]);
			Integer before = block.length() > 15 && block.length() < SHORT && kinds[i] != Zone.Kind.BYLINE ? seen.put(block, i) : null;
			if (before != null) {
				kinds[before] = Zone.Kind.TITLE;
				for (int j = before + 1; j < i; j++) {
					kinds[j] = Zone.Kind.BOILERPLATE;
				}
				kinds[i] = Zone.Kind.TITLE;
				return i;
			}
		}
		if (!title.isBlank()) {
			for (int i = 0; i < limit; i++) {
				if (text.substring(blocks.get(i)[0], blocks.get(i)[1]).equals(title.strip())) {
					kinds[i] = Zone.Kind.TITLE;
					return i;
				}
			}
		}
		for (int i = 0; i < Math.min(kinds.length, 5); i++) {
			int[] block = blocks.get(i);
			if (kinds[i] == Zone.Kind.PARAGRAPH && i + 1 < kinds.length && SECTION.matcher(text).region(block[0], block[1]).matches()) {
				kinds[i] = Zone.Kind.BYLINE;
				continue;
			}
			if (kinds[i] == Zone.Kind.PARAGRAPH && isKicker(text, blocks, kinds, i)) {
				kinds[i] = Zone.Kind.BYLINE;
				continue;
			}
			if (kinds[i] == Zone.Kind.PARAGRAPH) {
				boolean headline = kinds.length > 1 && block[1] - block[0] <= SHORT && block[1] - block[0] >= 8
						&& (!ends(text, block[1], ".!\"\u201d:") || isTitleCase(text, block[0], block[1]));
				if (headline) {
					kinds[i] = Zone.Kind.TITLE;
					return i;
				}
				return -1;
			}
		}
		return -1;
	}

	/** "FARM & FIELD": capitals above a headline, below which somebody is named. */
	private static boolean isKicker(String text, List<int[]> blocks, Zone.Kind[] kinds, int i) {
		if (i + 2 >= kinds.length || !KICKER.matcher(text).region(blocks.get(i)[0], blocks.get(i)[1]).matches()) {
			return false;
		}
		int[] headline = blocks.get(i + 1);
		int[] who = blocks.get(i + 2);
		boolean below = kinds[i + 2] == Zone.Kind.BYLINE || who[1] - who[0] <= 60 && NAME.matcher(text).region(who[0], who[1]).matches();
		return below && kinds[i + 1] == Zone.Kind.PARAGRAPH && headline[1] - headline[0] <= SHORT && headline[1] - headline[0] > 2 * (blocks.get(i)[1] - blocks.get(i)[0]) && !ends(text, headline[1], ".:");
	}

	/** Whether most words of four letters or more begin with a capital. */
	private static boolean isTitleCase(String text, int begin, int end) {
		int words = 0;
		int capitals = 0;
		int[] tokens = Tokenizer.tokenize(text, begin, end);
		for (int i = 0; i < tokens.length; i += 2) {
			if (tokens[i + 1] - tokens[i] >= 4 && Character.isLetter(text.charAt(tokens[i]))) {
				words++;
				capitals += Character.isUpperCase(text.charAt(tokens[i])) ? 1 : 0;
			}
		}
		return words >= 3 && capitals * 10 >= words * 7;
	}

	/** A headline may be a sentence, or somebody's words: what stands below it then tells. */
	private static boolean isSentenceAboveAByline(String text, List<int[]> blocks, Zone.Kind[] kinds) {
		return kinds.length > 3 && kinds[0] == Zone.Kind.PARAGRAPH && blocks.get(0)[1] - blocks.get(0)[0] <= 100
				&& (kinds[1] == Zone.Kind.BYLINE || PageHead.isFurniture(text, blocks.get(1)[0], blocks.get(1)[1]));
	}

	/** Names and dates right below the title are the byline, also behind one line that sums up the text. */
	private static void bylines(String text, List<int[]> blocks, Zone.Kind[] kinds, int head) {
		boolean summed = false;
		for (int i = head + 1; i < Math.min(kinds.length, head + 5) && head >= 0; i++) {
			int[] block = blocks.get(i);
			if (kinds[i] == Zone.Kind.PARAGRAPH) {
				// Behind a line that sums up, a name alone may be a heading.
				boolean name = block[1] - block[0] <= 60 && NAME.matcher(text).region(block[0], block[1]).matches()
						&& (!summed || i + 1 < kinds.length && (kinds[i + 1] == Zone.Kind.BYLINE || PageHead.isFurniture(text, blocks.get(i + 1)[0], blocks.get(i + 1)[1])));
				boolean role = block[1] - block[0] <= 110 && !ends(text, block[1], ".!?:\"\u201d") && (ROLE.matcher(text).region(block[0], block[1]).matches()
						|| Furniture.isReporters(text, block[0], block[1]) || Furniture.isFields(text, block[0], block[1]));
				boolean kicker = !summed && KICKER.matcher(text).region(block[0], block[1]).matches();
				boolean more = i > 0 && kinds[i - 1] == Zone.Kind.BYLINE && PageHead.isInstitution(text, block[0], block[1]);
				if (!name && !role && !kicker && !more && !PageHead.isFurniture(text, block[0], block[1])) {
					if (summed || block[1] - block[0] > SHORT) {
						return;
					}
					summed = true;
					continue;
				}
				kinds[i] = Zone.Kind.BYLINE;
			}
		}
	}

	/** At the end: a name alone is a signature; "Ada Holm covers courts for ..." is about the author if the name is a byline's or stands nowhere else. */
	private static void authors(String text, List<int[]> blocks, Zone.Kind[] kinds, int head) {
		for (int i = Math.max(head + 2, kinds.length - 4); i < kinds.length; i++) {
			int[] block = blocks.get(i);
			if (kinds[i] != Zone.Kind.PARAGRAPH) {
				continue;
			}
			Matcher about = ABOUT.matcher(text).region(block[0], block[1]);
			if (block[1] - block[0] <= 60 && NAME.matcher(text).region(block[0], block[1]).matches()) {
				kinds[i] = Zone.Kind.BYLINE;
			} else if (block[1] - block[0] <= 400 && (about.lookingAt() && isAuthor(text, blocks, kinds, about.group(1), block[0]) || isOfByline(text, blocks, kinds, block))) {
				kinds[i] = Zone.Kind.BOILERPLATE;
			}
		}
	}

	/** "Ada Holm keeps bees": whatever is said of whoever signed above. */
	private static boolean isOfByline(String text, List<int[]> blocks, Zone.Kind[] kinds, int[] block) {
		Matcher opening = OPENING.matcher(text).region(block[0], block[1]);
		if (!opening.lookingAt()) {
			return false;
		}
		String name = opening.group(1).toLowerCase(Locale.ROOT);
		for (int i = 0; i < kinds.length && blocks.get(i)[0] < block[0]; i++) {
			if (kinds[i] == Zone.Kind.BYLINE && text.substring(blocks.get(i)[0], blocks.get(i)[1]).toLowerCase(Locale.ROOT).contains(name)) {
				return true;
			}
		}
		return false;
	}

	/** From the last block backwards: what may only be furniture where a page ends, up to the last running paragraph; with it the short lines behind it. */
	private void ending(String text, List<int[]> blocks, Zone.Kind[] kinds, int head) {
		int behind = kinds.length;
		for (int i = kinds.length - 1; i > Math.max(head + 1, kinds.length / 2); i--) {
			int[] block = blocks.get(i);
			if (kinds[i] != Zone.Kind.PARAGRAPH) {
				continue;
			}
			if (PageEnd.isFurniture(text, block[0], block[1]) || isEnding(text, block)) {
				for (int j = i; j < behind; j++) {
					kinds[j] = kinds[j] == Zone.Kind.PARAGRAPH ? Zone.Kind.BOILERPLATE : kinds[j];
				}
				behind = i;
			} else if (block[1] - block[0] > 60 || ends(text, block[1], ".!?\"\u201d")) {
				return;
			}
		}
	}

	private boolean isEnding(String text, int[] block) {
		boolean[] found = new boolean[1];
		if (block[1] - block[0] <= 260) {
			phrases.scan(text, block[0], block[1], (from, to, entry) -> found[0] |= entry.tag().equals("ending"));
		}
		return found[0];
	}

	private static boolean isAuthor(String text, List<int[]> blocks, Zone.Kind[] kinds, String name, int at) {
		for (int i = 0; i < kinds.length && blocks.get(i)[0] < at; i++) {
			boolean named = text.substring(blocks.get(i)[0], blocks.get(i)[1]).contains(name);
			if (named) {
				return kinds[i] == Zone.Kind.BYLINE;
			}
		}
		return true;
	}

	/** Behind the last real paragraph everything is boilerplate: links to other articles, what the author sells. */
	private static void tail(String text, List<int[]> blocks, Zone.Kind[] kinds, int head) {
		int first = -1;
		int half = blocks.isEmpty() ? 0 : blocks.get(blocks.size() - 1)[1] * 4 / 10;
		for (int i = Math.max(0, head + 1); i < kinds.length; i++) {
			if (kinds[i] == Zone.Kind.BOILERPLATE && blocks.get(i)[0] > half) {
				first = i;
				break;
			}
		}
		if (first < 0) {
			return;
		}
		Set<String> names = new HashSet<>();
		for (int i = 0; i < kinds.length; i++) {
			String block = text.substring(blocks.get(i)[0], Math.min(blocks.get(i)[1], blocks.get(i)[0] + 80));
			if ((kinds[i] == Zone.Kind.BYLINE || i >= first) && blocks.get(i)[1] - blocks.get(i)[0] < 60) {
				names.add(block.replaceFirst("(?i)^by ", ""));
			}
		}
		int bad = 0;
		int good = 0;
		for (int i = first; i < kinds.length; i++) {
			int[] block = blocks.get(i);
			boolean about = names.stream().anyMatch(name -> name.length() > 4 && text.startsWith(name, block[0]));
			if (kinds[i] == Zone.Kind.BOILERPLATE || kinds[i] == Zone.Kind.BYLINE || about || block[1] - block[0] < 100) {
				bad++;
			} else {
				good++;
			}
		}
		for (int i = first; i < kinds.length; i++) {
			int[] block = blocks.get(i);
			boolean about = names.stream().anyMatch(name -> name.length() > 4 && text.startsWith(name, block[0]));
			boolean small = block[1] - block[0] < 100 && !ends(text, block[1], ".!?\"\u201d");
			if (bad > good && (about || small || good <= 1) || small && i + 1 == kinds.length) {
				kinds[i] = Zone.Kind.BOILERPLATE;
			}
		}
	}
}
