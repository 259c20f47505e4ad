package org.glossator.engine.segment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.util.Span;

/**
 * Splits a paragraph into sentences: OpenNLP's detector proposes, rules for news text decide. A sentence never crosses
 * a paragraph. Sentences longer than {@link #LONGEST} units are cut at the nearest break, so that a text without a full
 * stop costs no more than another. Not thread-safe: one instance a thread.
 */
public final class SentenceSplitter {

	/** The longest sentence, UTF-16 units. */
	public static final int LONGEST = 1_500;

	/** So much of a paragraph is shown to the model at once, UTF-16 units. */
	private static final int SLICE = 2_000;

	private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "gen", "lt", "col", "sgt", "maj", "capt",
			"cpl", "adm", "gov", "sen", "rep", "prof", "st", "rev", "hon", "brig", "cmdr", "pres", "no", "vs", "mt", "ft",
			"amb", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "approx");
	/** A capital after "U.S." begins a sentence only if it is one of these. */
	private static final Set<String> STARTERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "in", "on",
			"at", "but", "and", "however", "this", "that", "these", "those", "there", "if", "when", "while", "as", "after",
			"before", "according", "for", "his", "her", "its", "their", "our", "not", "no", "so", "such", "what", "why",
			"how", "who", "now", "then", "meanwhile", "last", "since", "both", "by", "from", "to", "with", "some", "many");

	private final SentenceDetectorME detector;

	/** @param detector OpenNLP's detector, not shared with another thread */
	public SentenceSplitter(SentenceDetectorME detector) {
		this.detector = detector;
	}

	/** The sentences between two offsets, as begin, end, begin, end ..., without white space at their ends. */
	public int[] split(CharSequence text, int begin, int end) {
		return split(text, begin, end, () -> {
			// Nobody cancels.
		});
	}

	/** The same, with a check that is run now and then and may end the work. */
	int[] split(CharSequence text, int begin, int end, Runnable checkpoint) {
		int[] offsets = new int[16];
		int used = 0;
		int start = begin;
		boolean[] proposed = proposals(text, begin, end, checkpoint);
		int depth = 0;
		int opened = -1;
		for (int at = begin; at < end; at++) {
			char c = text.charAt(at);
			if (c == '(' || c == '[') {
				depth++;
				opened = at;
			} else if ((c == ')' || c == ']') && depth > 0) {
				depth--;
			}
			boolean stop = c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u061f' || c == '\u06d4' || c == '\u3002';
			int cut = -1;
			if (stop && at + 1 <= end) {
				int after = closing(text, at + 1, end);
				boolean bracketed = depth > 0 && at - opened < 300 && after == at + 1;
				if (!bracketed && (after == end || Tokenizer.isSpace(text.charAt(after))) && ends(text, start, at, after, end, proposed, begin)) {
					cut = after;
				}
			}
			if (cut < 0 && at - start >= LONGEST) {
				cut = lastBreak(text, start, at);
				checkpoint.run();
			}
			if (cut > start) {
				if (used + 2 > offsets.length) {
					offsets = Arrays.copyOf(offsets, offsets.length * 2);
				}
				used = push(text, offsets, used, start, cut);
				start = cut;
				depth = 0;
				at = Math.max(at, cut - 1);
			}
		}
		if (used + 2 > offsets.length) {
			offsets = Arrays.copyOf(offsets, offsets.length * 2);
		}
		used = push(text, offsets, used, start, end);
		return Arrays.copyOf(offsets, used);
	}

	private boolean[] proposals(CharSequence text, int begin, int end, Runnable checkpoint) {
		boolean[] proposed = new boolean[end - begin + 1];
		// A paragraph with no stop inside needs no model.
		if (end - begin < 60) {
			return proposed;
		}
		for (int from = begin; from < end;) {
			// At each stop the model looks for white space before and behind it: without any, that would be the whole text.
			int to = end - from <= SLICE ? end : lastBreak(text, from, from + SLICE, SLICE);
			for (Span span : detector.sentPosDetect(text.subSequence(from, to).toString())) {
				// What is left at the end of a slice is always called a sentence.
				proposed[from + span.getEnd() - begin] |= to == end || from + span.getEnd() < to;
			}
			checkpoint.run();
			from = to;
		}
		return proposed;
	}

	private static int closing(CharSequence text, int at, int end) {
		int to = at;
		while (to < end && "\"'\u201d\u2019)]\u00bb".indexOf(text.charAt(to)) >= 0) {
			to++;
		}
		return to;
	}

	/** Whether the stop at {@code at} ends a sentence; {@code after} is behind the quotes and brackets that close with it. */
	private static boolean ends(CharSequence text, int start, int at, int after, int end, boolean[] proposed, int base) {
		int next = after;
		while (next < end && Tokenizer.isSpace(text.charAt(next))) {
			next++;
		}
		if (next == end) {
			return true;
		}
		int point = Character.codePointAt(text, next);
		boolean opens = Character.isUpperCase(point) || Character.isTitleCase(point) || "\"'\u201c\u2018([\u00ab\u2022".indexOf(point) >= 0
				|| Character.isLetter(point) && !Character.isLowerCase(point);
		boolean model = proposed[after - base] || proposed[at + 1 - base];
		char c = text.charAt(at);
		if (c == '!' || c == '?') {
			return opens || Character.isDigit(point);
		}
		if (Character.isLowerCase(point)) {
			return false;
		}
		String word = wordBefore(text, start, at);
		if (c == '.' && after == at + 1) {
			String lower = word.toLowerCase(Locale.ROOT);
			if (TITLES.contains(lower) && (opens || Character.isDigit(point))) {
				return false;
			}
			if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) || word.indexOf('.') > 0 && !Character.isDigit(word.charAt(0))) {
				return STARTERS.contains(wordAfter(text, next, end)) && word.length() > 1;
			}
		}
		return opens || Character.isDigit(point) && (model || after > at + 1 || next > after + 1) || model && !Character.isLetterOrDigit(point);
	}

	private static String wordBefore(CharSequence text, int start, int at) {
		int from = at;
		while (from > start && at - from < 20 && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
			from--;
		}
		return text.subSequence(from, at).toString();
	}

	private static String wordAfter(CharSequence text, int at, int end) {
		int to = at;
		while (to < end && to - at < 20 && Character.isLetter(text.charAt(to))) {
			to++;
		}
		return text.subSequence(at, to).toString().toLowerCase(Locale.ROOT);
	}

	/** The best place to cut an endless sentence: behind a semicolon or comma, else at white space, else right here. */
	private static int lastBreak(CharSequence text, int start, int at) {
		return lastBreak(text, start, at, LONGEST);
	}

	private static int lastBreak(CharSequence text, int start, int at, int longest) {
		int space = -1;
		for (int i = at; i > start + longest / 2; i--) {
			char c = text.charAt(i - 1);
			if (c == ';' || c == ',' || c == '\n') {
				return i;
			}
			if (space < 0 && Tokenizer.isSpace(c)) {
				space = i;
			}
		}
		if (space > 0) {
			return space;
		}
		return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}

	private static int push(CharSequence text, int[] offsets, int used, int begin, int end) {
		int from = begin;
		int to = end;
		while (from < to && Tokenizer.isSpace(text.charAt(from))) {
			from++;
		}
		while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
			to--;
		}
		if (to > from) {
			offsets[used] = from;
			offsets[used + 1] = to;
			return used + 2;
		}
		return used;
	}
}
