package org.glossator.engine.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts tokens into the pieces of words that a model knows, as BERT's WordPiece does, and tells how a token is written. Both are as in the
 * program that trained the model, whose classes of characters are Python's. Immutable; any thread.
 */
public final class WordPieces {

	/** How many pieces a token has at most; the rest is left out. */
	public static final int MOST = 8;
	/** How many shapes {@link #shape} tells apart. */
	public static final int SHAPES = 6;
	/** The piece at the beginning of what is read at once. */
	public static final String BEGIN = "[CLS]";
	/** The piece behind a sentence. */
	public static final String END = "[SEP]";
	/** The piece for what has none. */
	public static final String UNKNOWN = "[UNK]";

	private static final String INNER = "##";
	/** Of so many characters, a run is no word. */
	private static final int TOO_LONG = 60;

	private final Map<String, Integer> ids = new HashMap<>();
	private final int longest;
	private final int begin;
	private final int end;
	private final int unknown;

	/**
	 * @param pieces by their ids; those inside a word begin with {@code ##}
	 * @throws IllegalArgumentException if {@link #BEGIN}, {@link #END} or {@link #UNKNOWN} is not among them
	 */
	public WordPieces(List<String> pieces) {
		int most = 0;
		for (String piece : pieces) {
			ids.putIfAbsent(piece, ids.size());
			most = Math.max(most, piece.length());
		}
		if (ids.size() < pieces.size() || !ids.keySet().containsAll(List.of(BEGIN, END, UNKNOWN))) {
			throw new IllegalArgumentException("The pieces need " + BEGIN + ", " + END + " and " + UNKNOWN + ", and none twice.");
		}
		longest = most;
		begin = ids.get(BEGIN);
		end = ids.get(END);
		unknown = ids.get(UNKNOWN);
	}

	/** The id of {@link #BEGIN}. */
	public int begin() {
		return begin;
	}

	/** The id of {@link #END}. */
	public int end() {
		return end;
	}

	/** The ids of a token's pieces, 1 to {@link #MOST} of them. */
	public int[] of(String token) {
		String text = plain(token);
		int[] found = new int[MOST];
		int used = 0;
		for (int i = 0; i < text.length() && used < MOST;) {
			int limit = i + Character.charCount(text.codePointAt(i));
			if (isWord(text.codePointAt(i))) {
				while (limit < text.length() && isWord(text.codePointAt(limit))) {
					limit += Character.charCount(text.codePointAt(limit));
				}
				used = run(text.substring(i, limit), found, used);
			} else if (!isSpace(text.codePointAt(i))) {
				used = run(text.substring(i, limit), found, used);
			}
			i = limit;
		}
		if (used == 0) {
			found[used++] = unknown;
		}
		return Arrays.copyOf(found, used);
	}

	/** Adds a run's pieces, the longest that fits first; those that find no room are left out. Returns how many there are then. */
	private int run(String run, int[] found, int before) {
		int used = before;
		int from = run.codePointCount(0, run.length()) < TOO_LONG ? 0 : run.length();
		boolean known = from == 0;
		while (known && from < run.length()) {
			int id = -1;
			int to = Math.min(run.length(), from + longest);
			while (to > from) {
				id = isPair(run, to) ? -1 : ids.getOrDefault(from == 0 ? run.substring(0, to) : INNER + run.substring(from, to), -1);
				if (id >= 0) {
					break;
				}
				to--;
			}
			known = id >= 0;
			if (used < MOST && known) {
				found[used++] = id;
			}
			from = to;
		}
		if (known) {
			return used;
		}
		// What has no piece somewhere is unknown as a whole.
		found[before] = unknown;
		return before + 1;
	}

	private static boolean isPair(String text, int at) {
		return at < text.length() && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
	}

	/** In lower case, without combining marks. */
	private static String plain(String token) {
		String lower = token.toLowerCase(Locale.ROOT);
		if (lower.chars().allMatch(c -> c < 128)) {
			return lower;
		}
		StringBuilder plain = new StringBuilder(lower.length());
		Normalizer.normalize(lower, Normalizer.Form.NFD).codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(plain::appendCodePoint);
		return plain.toString();
	}

	/** Python's {@code \w}: letters, numbers of any kind, the underscore. */
	private static boolean isWord(int c) {
		return c == '_' || isLetterOrNumber(c);
	}

	private static boolean isLetterOrNumber(int c) {
		int type = Character.getType(c);
		return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
	}

	/** Python's {@code \s}. */
	private static boolean isSpace(int c) {
		return Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x85;
	}

	/** Python's {@code isdigit}: superscript digits count too. */
	private static boolean isDigit(int c) {
		if (Character.getType(c) != Character.OTHER_NUMBER) {
			return Character.isDigit(c);
		}
		String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
		return plain.length() == 1 && Character.isDigit(plain.charAt(0));
	}

	/**
	 * How a token is written: 0 without letter or digit, else 5 with a digit, 1 in lower case, 3 in upper case and longer than a letter, 2 with
	 * an upper case letter in front, 4 in another way.
	 */
	public static int shape(String token) {
		int[] text = token.codePoints().toArray();
		boolean told = false;
		boolean digit = false;
		boolean lower = false;
		boolean upper = false;
		boolean title = false;
		for (int c : text) {
			told |= isLetterOrNumber(c);
			digit |= isDigit(c);
			lower |= Character.isLowerCase(c);
			upper |= Character.isUpperCase(c);
			title |= Character.isTitleCase(c);
		}
		if (!told) {
			return 0;
		}
		if (digit) {
			return 5;
		}
		if (lower && !upper && !title) {
			return 1;
		}
		if (upper && !lower && !title && text.length > 1) {
			return 3;
		}
		return Character.isUpperCase(text[0]) ? 2 : 4;
	}
}
