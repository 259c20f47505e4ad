package org.glossator.text.offset;

import java.util.Arrays;

/**
 * Converts offsets of one text between UTF-16 units (used everywhere in memory), code points and UTF-8 bytes (used by
 * file formats). Keeps a checkpoint every 256 units, so a conversion costs a binary search and a short scan; plain ASCII
 * needs neither. Immutable, safe for threads.
 * <p>
 * An offset inside a character, between the halves of a surrogate pair or among the bytes of one character, is taken as
 * that character's begin; whether that happened can be seen by converting back. A lone surrogate is one code point and,
 * as {@link String#getBytes(java.nio.charset.Charset) Java writes it}, one byte. Offsets outside the text throw
 * {@link IndexOutOfBoundsException}.
 */
public final class OffsetTable {

	private static final int SHIFT = 8;
	private static final int STEP = 1 << SHIFT;

	private final String text;
	/** At every checkpoint: code points and bytes of the characters that begin before it; null where all is ASCII. */
	private final int[] codePointsBefore;
	private final int[] bytesBefore;
	private final int codePoints;
	private final int bytes;

	private OffsetTable(String text) {
		this.text = text;
		int length = text.length();
		if (isAscii(text)) {
			codePointsBefore = null;
			bytesBefore = null;
			codePoints = length;
			bytes = length;
			return;
		}
		codePointsBefore = new int[(length >> SHIFT) + 1];
		bytesBefore = new int[codePointsBefore.length];
		int points = 0;
		int octets = 0;
		for (int i = 0; i < length; i++) {
			if ((i & STEP - 1) == 0) {
				codePointsBefore[i >> SHIFT] = points;
				bytesBefore[i >> SHIFT] = octets;
			}
			points += pointsOf(i);
			octets = Math.addExact(octets, bytesOf(i));
		}
		if ((length & STEP - 1) == 0) {
			codePointsBefore[length >> SHIFT] = points;
			bytesBefore[length >> SHIFT] = octets;
		}
		codePoints = points;
		bytes = octets;
	}

	/** The table of a text, which it keeps. */
	public static OffsetTable of(String text) {
		return new OffsetTable(text);
	}

	private static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80) {
				return false;
			}
		}
		return true;
	}

	/** The length of the text in code points. */
	public int codePoints() {
		return codePoints;
	}

	/** The length of the text in UTF-8 bytes. */
	public int bytes() {
		return bytes;
	}

	/** From UTF-16 units to code points. */
	public int toCodePoint(int utf16) {
		return codePointsBefore == null ? checked(utf16, codePoints) : before(utf16, codePointsBefore, true);
	}

	/** From UTF-16 units to UTF-8 bytes. */
	public int toByte(int utf16) {
		return bytesBefore == null ? checked(utf16, bytes) : before(utf16, bytesBefore, false);
	}

	/** From code points to UTF-16 units. */
	public int fromCodePoint(int codePoint) {
		checked(codePoint, codePoints);
		return codePointsBefore == null ? codePoint : at(codePoint, codePointsBefore, true);
	}

	/** From UTF-8 bytes to UTF-16 units. */
	public int fromByte(int utf8) {
		checked(utf8, bytes);
		return bytesBefore == null ? utf8 : at(utf8, bytesBefore, false);
	}

	private static int checked(int offset, int length) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException("Offset " + offset + " lies outside a text of length " + length);
		}
		return offset;
	}

	private int before(int utf16, int[] checkpoints, boolean points) {
		int to = checked(utf16, text.length());
		if (to < text.length() && isSecondHalf(to)) {
			to--;
		}
		int sum = checkpoints[to >> SHIFT];
		for (int i = to & -STEP; i < to; i++) {
			sum += points ? pointsOf(i) : bytesOf(i);
		}
		return sum;
	}

	private int at(int wanted, int[] checkpoints, boolean points) {
		int found = Arrays.binarySearch(checkpoints, wanted);
		int i = (found >= 0 ? found : -found - 2) << SHIFT;
		int sum = checkpoints[i >> SHIFT];
		while (i < text.length()) {
			int weight = points ? pointsOf(i) : bytesOf(i);
			if (sum + weight > wanted) {
				break;
			}
			sum += weight;
			i++;
		}
		return i;
	}

	/** A pair counts at its first half. */
	private int pointsOf(int i) {
		return isSecondHalf(i) ? 0 : 1;
	}

	private int bytesOf(int i) {
		char unit = text.charAt(i);
		if (unit < 0x80) {
			return 1;
		}
		if (unit < 0x800) {
			return 2;
		}
		if (!Character.isSurrogate(unit)) {
			return 3;
		}
		if (isSecondHalf(i)) {
			return 0;
		}
		boolean pair = Character.isHighSurrogate(unit) && i + 1 < text.length()
				&& Character.isLowSurrogate(text.charAt(i + 1));
		return pair ? 4 : 1;
	}

	private boolean isSecondHalf(int i) {
		return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
	}
}
