package org.glossator.engine.lexicon;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A dense Aho-Corasick automaton (Aho and Corasick 1975) over folded characters: letters without case, one kind of
 * apostrophe, quotation mark, hyphen and white space, and white space of any length as one space. Every state has its
 * next state for every character class in one array, so a character of text costs two array reads. Matches are whole
 * words: none begins within one, so that a word that begins no pattern is passed in one state, and a match is told of where
 * a character between words leaves its state. Immutable; any thread.
 */
final class AhoCorasick {

	/** Told of each match. */
	interface Sink {
		void match(int begin, int end, int pattern);
	}

	private static final char SPACE = ' ';
	/** The classes of characters that are in no pattern: parts of words, and others. */
	private static final int UNKNOWN = 0;
	private static final int BETWEEN = 1;
	/** The class that characters share when there are too many; they are told apart when a match is checked. */
	private static final int SHARED = 255;
	private static final boolean[] WORD = words();
	/** The states in which nothing has begun: between words, and within a word. */
	private static final int OUTSIDE = 0;
	private static final int WITHIN = 1;

	/** Class by character. */
	private final byte[] classes;
	private final int width;
	/** The next state's row (state * width) by row + class; its complement where a pattern ends and the class is not of words. */
	private final int[] next;
	/** The pattern that ends in a state, or -1; {@code others[state]} is the next shorter state that ends one, or 0. */
	private final int[] pattern;
	private final int[] others;
	private final int[] sameAs;
	/** The length of each pattern; its complement if there is a space in it. */
	private final int[] lengths;
	/** The folded patterns where characters share a class, so that a match must be checked; else null. */
	private final String[] check;

	private AhoCorasick(byte[] classes, Trie trie, int[] others, int[] sameAs, String[] folded) {
		this.classes = classes;
		this.width = trie.width;
		this.next = trie.next;
		this.pattern = trie.pattern;
		this.others = others;
		this.sameAs = sameAs;
		this.lengths = Arrays.stream(folded).mapToInt(one -> one.indexOf(SPACE) < 0 ? one.length() : ~one.length()).toArray();
		this.check = width > SHARED ? folded : null;
	}

	/** An automaton of these patterns; empty ones never match. */
	static AhoCorasick of(List<String> patterns) {
		String[] folded = patterns.stream().map(AhoCorasick::fold).toArray(String[]::new);
		byte[] known = classesOf(folded);
		byte[] classes = new byte[Character.MAX_VALUE + 1];
		boolean[] between = new boolean[SHARED + 1];
		int width = BETWEEN + 1;
		for (int c = 0; c < classes.length; c++) {
			int number = known[fold((char) c)] & 255;
			number = number == UNKNOWN && !WORD[c] ? BETWEEN : number;
			classes[c] = (byte) number;
			between[number] |= !WORD[c];
			width = Math.max(width, number + 1);
		}
		Trie trie = new Trie(width, known, folded);
		int[] sameAs = new int[folded.length];
		for (int p = 0; p < folded.length; p++) {
			int state = trie.reached[p];
			sameAs[p] = trie.pattern[state];
			trie.pattern[state] = state == OUTSIDE ? -1 : p;
		}
		int[] others = link(trie, between);
		int space = known[SPACE] & 255;
		for (int state = 0; state < trie.states; state++) {
			boolean ends = trie.pattern[state] >= 0 || others[state] > 0;
			int row = state * width;
			if (trie.spaced.get(state)) {
				// One space or many are the same.
				trie.next[row + space] = state;
			}
			for (int c = 0; c < width; c++) {
				int to = trie.next[row + c] * width;
				trie.next[row + c] = ends && between[c] ? ~to : to;
			}
		}
		return new AhoCorasick(classes, trie, others, sameAs, folded);
	}

	/** Classes by folded character: the space and frequent ones first, for their cells lie together. */
	private static byte[] classesOf(String[] folded) {
		int[] often = new int[Character.MAX_VALUE + 1];
		for (String one : folded) {
			one.chars().forEach(c -> often[c]++);
		}
		often[SPACE] = often[SPACE] > 0 ? Integer.MAX_VALUE : 0;
		int[] order = IntStream.range(0, often.length).filter(c -> often[c] > 0).boxed().sorted(Comparator.comparing(c -> -often[c])).mapToInt(c -> c).toArray();
		byte[] classes = new byte[often.length];
		for (int i = 0; i < order.length; i++) {
			classes[order[i]] = (byte) Math.min(SHARED, BETWEEN + 1 + i);
		}
		return classes;
	}

	/** The patterns as a tree of states; {@link #OUTSIDE} is its root, and 0 in {@code next} means that nothing is there. */
	private static final class Trie {

		private final int width;
		private int[] next;
		private int[] pattern = new int[64];
		private int states = WITHIN + 1;
		/** The state that each pattern has reached. */
		private final int[] reached;
		/** States that a space has led to. */
		private final BitSet spaced = new BitSet();

		/** All patterns grow together, so that the states near the root, where texts mostly are, lie together in memory. */
		Trie(int width, byte[] classes, String[] folded) {
			this.width = width;
			next = new int[width * pattern.length];
			pattern[OUTSIDE] = -1;
			pattern[WITHIN] = -1;
			reached = new int[folded.length];
			int longest = Arrays.stream(folded).mapToInt(String::length).max().orElse(0);
			for (int i = 0; i < longest; i++) {
				for (int p = 0; p < folded.length; p++) {
					if (i < folded[p].length()) {
						char c = folded[p].charAt(i);
						reached[p] = child(reached[p] * width + (classes[c] & 255), c == SPACE);
					}
				}
			}
			next = Arrays.copyOf(next, states * width);
			pattern = Arrays.copyOf(pattern, states);
		}

		private int child(int cell, boolean space) {
			if (next[cell] == 0) {
				if (states == pattern.length) {
					pattern = Arrays.copyOf(pattern, states * 2);
					next = Arrays.copyOf(next, (int) Math.min(Integer.MAX_VALUE - 16L, (long) pattern.length * width));
				}
				pattern[states] = -1;
				spaced.set(states, space);
				next[cell] = states++;
			}
			return next[cell];
		}
	}

	/**
	 * Fills in the transitions of the failure function breadth first, to what may begin behind the first character of a
	 * state; returns the next shorter pattern of each state.
	 */
	private static int[] link(Trie trie, boolean[] between) {
		int[] next = trie.next;
		int width = trie.width;
		int[] failure = new int[trie.states];
		int[] others = new int[trie.states];
		ArrayDeque<Integer> queue = new ArrayDeque<>();
		for (int c = 0; c < width; c++) {
			int nothing = between[c] ? OUTSIDE : WITHIN;
			if (next[c] != 0) {
				failure[next[c]] = nothing;
				queue.add(next[c]);
			} else {
				next[c] = nothing;
			}
			next[WITHIN * width + c] = between[c] ? next[c] : WITHIN;
		}
		while (!queue.isEmpty()) {
			int state = queue.poll();
			int fail = failure[state];
			others[state] = trie.pattern[fail] >= 0 ? fail : others[fail];
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
		// An array is read faster than a sequence.
		char[] characters = text.subSequence(begin, end).toString().toCharArray();
		int row = 0;
		for (int i = 0; i < characters.length; i++) {
			int to = step[row + (classOf[characters[i]] & 255)];
			if (to < 0) {
				if (!WORD[characters[i]]) {
					report(characters, i, row / width, begin, sink);
				}
				to = ~to;
			}
			row = to;
		}
		report(characters, characters.length, row / width, begin, sink);
	}

	/** Tells of the patterns that end before a character in a state, longest first. */
	private void report(char[] characters, int end, int state, int begin, Sink sink) {
		for (int s = pattern[state] >= 0 ? state : others[state]; s > 0; s = others[s]) {
			int length = lengths[pattern[s]];
			int from = length < 0 ? start(characters, end, ~length) : end - length;
			if (from == 0 || !WORD[characters[from - 1]] || !WORD[characters[from]]) {
				for (int p = pattern[s]; p >= 0; p = sameAs[p]) {
					if (check == null || check[p].equals(fold(new String(characters, from, end - from)))) {
						sink.match(begin + from, begin + end, p);
					}
				}
			}
		}
	}

	/** Where a match of that many folded characters begins, white space of any length counted as one. */
	private static int start(char[] characters, int end, int length) {
		int at = end;
		for (int i = 0; i < length && at > 0; i++) {
			at--;
			while (at > 0 && fold(characters[at]) == SPACE && fold(characters[at - 1]) == SPACE) {
				at--;
			}
		}
		return at;
	}

	private static boolean[] words() {
		boolean[] words = new boolean[Character.MAX_VALUE + 1];
		for (int c = 0; c < words.length; c++) {
			words[c] = isPartOfWord((char) c);
		}
		return words;
	}

	private static boolean isPartOfWord(char c) {
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
