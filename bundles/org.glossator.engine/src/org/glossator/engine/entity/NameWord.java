package org.glossator.engine.entity;

import java.util.Locale;

/** What the tagger's features say of one word wherever it stands: form, clusters, parts of names it is known as. */
final class NameWord {

	private static final int LONGEST_AFFIX = 4;
	private static final int LONGEST_SHAPE = 20;

	int lower;
	int shape;
	int brief;
	int cluster;
	/** Class of the word as written, and of it in small letters where it has a capital; -1 where unknown. */
	int kin;
	int kinSmall;
	int[] affixes;
	/** By what the gazetteer knows the token, and what part of names it is. */
	int[] parts;
	int role;
	boolean capital;
	boolean letters;
	/** How it is written in the document. */
	int seen;

	private NameWord() {
	}

	static NameWord of(String word, NameKnowledge knowledge) {
		NameWord info = new NameWord();
		String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
		String plain = digits(lower);
		info.lower = Hash.of(plain);
		info.shape = Hash.of(shape(word, false));
		info.brief = Hash.of(shape(word, true));
		info.cluster = knowledge.clusters().cluster(lower);
		info.kin = kin(word, lower, knowledge.classes());
		info.kinSmall = word.equals(lower) ? -1 : knowledge.classes().cluster(lower);
		info.capital = Character.isUpperCase(word.codePointAt(0));
		info.letters = Character.isLetter(word.codePointAt(0));
		info.parts = Gazetteer.words(word);
		info.role = info.parts.length == 0 ? 0 : knowledge.gazetteer().role(info.parts[info.parts.length - 1]);
		int longest = Math.min(LONGEST_AFFIX, plain.length());
		info.affixes = new int[longest * 2];
		for (int n = 1; n <= longest; n++) {
			info.affixes[2 * n - 2] = Hash.of(plain, 0, n) + n;
			info.affixes[2 * n - 1] = Hash.of(plain, plain.length() - n, plain.length()) + n;
		}
		return info;
	}

	/** A word unknown as it is written, maybe in a headline's capitals, is looked up as a name, then in small letters. */
	private static int kin(String word, String lower, Clusters classes) {
		int kin = classes.cluster(word);
		if (kin < 0 && word.length() > 3) {
			kin = classes.cluster(word.substring(0, 1) + lower.substring(1));
		}
		return kin < 0 ? classes.cluster(lower) : kin;
	}

	private static String digits(String lower) {
		StringBuilder plain = null;
		for (int i = 0; i < lower.length(); i++) {
			if (Character.isDigit(lower.charAt(i))) {
				plain = plain == null ? new StringBuilder(lower) : plain;
				plain.setCharAt(i, '0');
			}
		}
		return plain == null ? lower : plain.toString();
	}

	private static String shape(String word, boolean brief) {
		StringBuilder shape = new StringBuilder();
		for (int i = 0; i < word.length() && i < LONGEST_SHAPE; i++) {
			char c = word.charAt(i);
			char kind = Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : Character.isLetter(c) ? 'l' : c;
			int n = shape.length();
			if (brief ? n == 0 || shape.charAt(n - 1) != kind : n < 4 || shape.charAt(n - 1) != kind || shape.charAt(n - 2) != kind) {
				shape.append(kind);
			}
		}
		return shape.toString();
	}
}
