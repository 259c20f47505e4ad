package org.glossator.engine.lexicon;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * A dense Aho-Corasick automaton (Aho and Corasick 1975) over folded characters: letters without case, one kind of
 * apostrophe, quotation mark, hyphen and white space, and white space of any length as one space. Every state has its
 * next state for every character class in one array, so a character of text costs two array reads. Matches are whole
 * words. Immutable; any thread.
 */
final class AhoCorasick {

	/** Told of each match. */
	interface Sink {
		void match(int begin, int end, int pattern);
	}

	private static final char SPACE = ' ';

	/** Class by character; 0 for every character that is in no pattern. */
	private final byte[] classes;
	private final int width;
	/** The next state's row (state * width) by row + class; of a state that ends a pattern the complement of its number. */
	private final int[] next;
	/** The pattern that ends in a state, or -1; {@code others[state]} is the next shorter state that ends one, or 0. */
	private final int[] pattern;
	private final int[] others;
	private final int[] sameAs;
	private final int[] lengths;
	/** The folded patterns if some characters share a class, so that a match must be checked; else null. */
	private final String[] check;

	private AhoCorasick(byte[] classes, int width, int[] next, int[] pattern, int[] others, int[] sameAs, int[] lengths,
			String[] check) {
		this.classes = classes;
		this.width = width;
		this.next = next;
		this.pattern = pattern;
		this.others = others;
		this.sameAs = sameAs;
		this.lengths = lengths;
		this.check = check;
	}

	/** An automaton of these patterns; empty ones never match. */
	static AhoCorasick of(List<String> patterns) {
		String[] folded = new String[patterns.size()];
		byte[] classes = new byte[Character.MAX_VALUE + 1];
		int width = 1;
		int total = 1;
		byte[] byFolded = new byte[Character.MAX_VALUE + 1];
		for (int p = 0; p < folded.length; p++) {
			folded[p] = fold(patterns.get(p));
			total += folded[p].length();
			for (int i = 0; i < folded[p].length(); i++) {
				char c = folded[p].charAt(i);
				// More than 254 different characters share the last class and are told apart when a match is checked.
				if (byFolded[c] == 0) {
					byFolded[c] = (byte) Math.min(255, width);
					width = Math.min(255, width) + 1;
				}
			}
		}
		width = Math.min(256, width);
		for (int c = 0; c <= Character.MAX_VALUE; c++) {
			classes[c] = byFolded[fold((char) c)];
		}
		int[] next = new int[Math.max(1, width) * 64];
		int[] pattern = new int[64];
		int[] sameAs = new int[folded.length];
		int[] lengths = new int[folded.length];
		Arrays.fill(sameAs, -1);
		pattern[0] = -1;
		int states = 1;
		for (int p = 0; p < folded.length; p++) {
			lengths[p] = folded[p].length();
			int state = 0;
			for (int i = 0; i < folded[p].length(); i++) {
				int cell = state * width + (byFolded[folded[p].charAt(i)] & 255);
				if (next[cell] == 0) {
					if (states == pattern.length) {
						pattern = Arrays.copyOf(pattern, Math.min(total + 1, states * 2));
					}
					if ((long) (states + 1) * width > next.length) {
						next = Arrays.copyOf(next, (int) Math.min(Integer.MAX_VALUE - 16L, (long) pattern.length * width));
					}
					pattern[states] = -1;
					next[cell] = states++;
				}
				state = next[cell];
			}
			if (state != 0) {
				sameAs[p] = pattern[state];
				pattern[state] = p;
			}
		}
		next = Arrays.copyOf(next, states * width);
		pattern = Arrays.copyOf(pattern, states);
		int[] others = link(next, pattern, width, states);
		for (int cell = 0; cell < next.length; cell++) {
			int state = next[cell];
			int row = state * width;
			next[cell] = pattern[state] >= 0 || others[state] > 0 ? ~state : row;
		}
		return new AhoCorasick(classes, width, next, pattern, others, sameAs, lengths, width == 256 ? folded : null);
	}

	/** Fills in the transitions of the failure function breadth first; returns the next shorter pattern of each state. */
	private static int[] link(int[] next, int[] pattern, int width, int states) {
		int[] failure = new int[states];
		int[] others = new int[states];
		ArrayDeque<Integer> queue = new ArrayDeque<>();
		for (int c = 0; c < width; c++) {
			if (next[c] != 0) {
				queue.add(next[c]);
			}
		}
		while (!queue.isEmpty()) {
			int state = queue.poll();
			int fail = failure[state];
			others[state] = pattern[fail] >= 0 ? fail : others[fail];
			for (int c = 0; c < width; c++) {
				int cell = state * width + c;
				int target = next[fail * width + c];
				if (next[cell] == 0) {
					next[cell] = target;
				} else {
					failure[next[cell]] = target;
					queue.add(next[cell]);
				}
			}
		}
		return others;
	}

	/** Tells of every whole-word match between the offsets. */
	void scan(CharSequence text, int begin, int end, Sink sink) {
		byte[] classOf = classes;
		int[] step = next;
		int space = classOf[SPACE] & 255;
		// Where the last character was that was skipped: a match that begins behind it is as long as its pattern.
		int skipped = -1;
		int row = 0;
		int before = -1;
		// An array is read faster than a sequence.
		char[] characters = text.subSequence(begin, end).toString().toCharArray();
		for (int at = begin; at < end; at++) {
			int c = classOf[characters[at - begin]] & 255;
			if (c == space && before == space && c != 0) {
				skipped = at;
				continue;
			}
			before = c;
			row = step[row + c];
			if (row < 0) {
				int state = ~row;
				row = state * width;
				if (at + 1 >= end || !isWord(characters[at + 1 - begin])) {
					report(text, characters, begin, at + 1, state, skipped, sink);
				}
			}
		}
	}

	private void report(CharSequence text, char[] characters, int begin, int end, int state, int skipped, Sink sink) {
		for (int s = pattern[state] >= 0 ? state : others[state]; s > 0; s = others[s]) {
			int length = lengths[pattern[s]];
			int from = skipped < end - length ? end - length : start(text, begin, end, length);
			if (from == begin || !isWord(characters[from - 1 - begin]) || !isWord(characters[from - begin])) {
				for (int p = pattern[s]; p >= 0; p = sameAs[p]) {
					if (check == null || check[p].equals(fold(text.subSequence(from, end).toString()))) {
						sink.match(from, end, p);
					}
				}
			}
		}
	}

	/** Where a match of that many folded characters begins, white space of any length counted as one. */
	private static int start(CharSequence text, int begin, int end, int length) {
		int at = end;
		for (int i = 0; i < length && at > begin; i++) {
			at--;
			if (fold(text.charAt(at)) == SPACE) {
				while (at > begin && fold(text.charAt(at - 1)) == SPACE) {
					at--;
				}
			}
		}
		return at;
	}

	private static boolean isWord(char c) {
		return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' || c >= '0' && c <= '9' || c == '_' : Character.isLetterOrDigit(c) || isCombining(c);
	}

	/** An accent written behind its letter belongs to the word. */
	private static boolean isCombining(char c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
	}

	private static String fold(String phrase) {
		StringBuilder folded = new StringBuilder(phrase.length());
		for (int i = 0; i < phrase.length(); i++) {
			char c = fold(phrase.charAt(i));
			if (c != SPACE || !folded.isEmpty() && folded.charAt(folded.length() - 1) != SPACE) {
				folded.append(c);
			}
		}
		return folded.toString().strip();
	}

	/** The character that stands for this one. */
	static char fold(char c) {
		if (c < 128) {
			return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c <= ' ' ? SPACE : c;
		}
		return switch (c) {
			case '\u2019', '\u2018', '\u02bc', '\u02bb', '`' -> '\'';
			case '\u201c', '\u201d', '\u201e' -> '"';
			case '\u2010', '\u2011', '\u2012', '\u2013' -> '-';
			default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? SPACE : Character.toLowerCase(c);
		};
	}
}
