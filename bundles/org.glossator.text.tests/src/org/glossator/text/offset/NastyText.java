package org.glossator.text.offset;

import java.util.SplittableRandom;

/** Random texts made of what breaks naive code. */
final class NastyText {

	private static final String[] PIECES = { "a", "B", "z", "9", ".", ",", " ", "  ", "\n", "\r\n", "\r", "\u2028", "\t", "-",
			"'", "\u2019", "\u201c", "\u201d", "\u00e9", "e\u0301", "\u0301", "\u00a0", "\u00ad", "\u200d", "\u200f", "\ufe0f",
			"\ud83d\udc69\u200d\ud83d\udcbb", "\ud83c\uddf8\ud83c\uddfe", "\ud83c\uddf8", "\ud83d\udc4d\ud83c\udffd",
			"\u0633\u0648\u0631\u064a\u0627", "\u0646\u064e", "\u092e\u093f", "\u0e01\u0e33", "\u0e33", "\uac00", "\u1100\u1161",
			"\u6f22\u5b57", "\u30ab\u30ca", "\ud800", "\udc00", "\ud835\udc00", "U.S.", "3.14", "_", "!", "\u3002", "\ufeff",
			"\u0600", "word", "Word" };

	private NastyText() {
	}

	static String of(SplittableRandom random, int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES[random.nextInt(PIECES.length)]);
		}
		return text.toString();
	}
}
