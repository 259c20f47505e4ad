package org.glossator.engine.claim;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** What a shallow grammar tells of the tokens of a sentence: commas and quotation marks, finite verbs, subjects. Works on one document. */
final class Syntax {

	/** Past forms that are hardly ever anything else, whatever part of speech a tagger makes of them. */
	private static final Set<String> PAST = Set.of("wore", "fled", "grew", "drew", "threw", "flew", "knew", "began", "became", "brought", "caught", "fought", "sought", "chose", "broke", "wrote",
			"withdrew", "overthrew", "gave", "took", "came", "went", "sank", "swore", "tore", "froze", "sent", "kept", "understood", "overtook", "undertook");
	private static final Set<String> BEFORE_NOUN = Set.of("to", "the", "a", "'s", "be", "of", "his", "their", "its");
	/** A source with a clause about it in between is no longer than this. */
	private static final int APPOSITION = 30;

	private final TokenizedText text;

	Syntax(TokenizedText text) {
		this.text = text;
	}

	boolean isComma(int token) {
		return token >= 0 && token < text.size() && text.word(token).equals(",");
	}

	/** The first comma from a token on, not far behind it; -1 if there is none. */
	int comma(int from, int end) {
		for (int i = from; i < Math.min(end, from + 25); i++) {
			if (isComma(i)) {
				return i;
			}
		}
		return -1;
	}

	boolean isQuoteMark(int token) {
		if (token < 0 || token >= text.size()) {
			return false;
		}
		String word = text.word(token);
		return word.length() == 1 && "\"\u201c\u201d\u2018\u00ab\u00bb\u201e".contains(word);
	}

	/** Whether a quotation mark is an opening one. */
	boolean opens(int token) {
		char c = text.word(token).charAt(0);
		return c == '\u201c' || c == '\u2018' || c == '\u00ab' || c == '\u201e'
				|| c == '"' && text.end(token) < text.text().length() && !Character.isWhitespace(text.text().charAt(text.end(token)))
						&& (text.begin(token) == 0 || !Character.isLetterOrDigit(text.text().charAt(text.begin(token) - 1)) && ",.!?".indexOf(text.text().charAt(text.begin(token) - 1)) < 0);
	}

	boolean isInsideQuotation(int token) {
		Zone quote = text.quotationAt(text.begin(token));
		return quote != null && text.begin(token) > quote.begin();
	}

	boolean isNominal(int token) {
		String tag = text.tag(token);
		return tag.startsWith("NOUN") || tag.startsWith("PROPN") || tag.startsWith("PRON");
	}

	/** Whether a word of saying or accusing is the verb of a clause; {@code naming} if it needs no "that". */
	boolean isSayingVerb(int v, int begin, boolean naming) {
		if (v > begin && BEFORE_NOUN.contains(text.lower(v - 1))) {
			return false;
		}
		boolean verb = text.isVerb(v) || text.tag(v).isEmpty() || isTakenForNoun(v, begin);
		// "It was reported that": nobody says it, but somebody does.
		return verb || !naming && text.lower(v).endsWith("ed") && v + 1 < text.size() && text.lower(v + 1).equals("that");
	}

	/** "The ministry insists that": a verb that a tagger takes for a noun, with its subject before it; not so in "there are claims that". */
	private boolean isTakenForNoun(int v, int begin) {
		boolean noun = text.tag(v).startsWith("NOUN") && text.lower(v).endsWith("s") && v > begin;
		if (noun && (isComma(v - 1) || isQuoteMark(v - 1) && !opens(v - 1)) && v + 1 < text.size() && text.tag(v + 1).startsWith("PROPN")) {
			// "CLAUSE, notes Ada Holm".
			return true;
		}
		boolean that = v > begin && v + 2 < text.size() && text.lower(v + 1).equals("that") && !text.tag(v + 2).startsWith("VERB") && !text.tag(v + 2).startsWith("AUX");
		return that && text.tag(v).startsWith("NOUN") && text.lower(v).endsWith("s") && (isNominal(v - 1) || isComma(v - 1)) && finite(begin, v) < 0;
	}

	/** "CLAUSE, the agency reports": a verb that a tagger takes for a noun, between marks. */
	boolean isClosingVerb(int v, int begin, int end) {
		if (!text.tag(v).startsWith("NOUN") || !text.lower(v).endsWith("s") || v + 1 < end && !isComma(v + 1)) {
			return false;
		}
		for (int i = v - 1; i > begin && v - i < 6; i--) {
			if (isComma(i)) {
				return i < v - 1 && finite(i + 1, v) < 0 && finite(begin, i) >= 0;
			}
		}
		return false;
	}

	/** The first token of the subject that ends before a verb: back to a comma, quotation mark or conjunction. */
	int subject(int v, int begin) {
		int first = v;
		while (first > begin) {
			int at = first - 1;
			String lower = text.lower(at);
			boolean conjunction = (lower.equals("and") || lower.equals("but") || lower.equals("while")) && finite(at + 1, v) < 0 && finite(lastComma(at, begin) + 1, at) >= 0 && at - begin >= 3;
			if (isComma(at) && !isApposition(at, v, begin) || isQuoteMark(at) || text.word(at).equals(";") || text.word(at).equals(":") || conjunction
					|| lower.equals("as") && !(at > begin && text.lower(at - 1).equals("known"))) {
				break;
			}
			first--;
		}
		return first;
	}

	private int lastComma(int from, int begin) {
		int at = from - 1;
		while (at >= begin && !isComma(at)) {
			at--;
		}
		return Math.max(at, begin - 1);
	}

	/** Whether a range holds a clause rather than a reduced one such as "better known as X": a verb with a noun before it. */
	private boolean hasVerb(int first, int limit) {
		int verb = finite(first, limit);
		boolean noun = false;
		for (int i = first; i < verb; i++) {
			noun |= isNominal(i);
		}
		return verb >= 0 && (noun || text.tag(verb).startsWith("AUX"));
	}

	/** Whether the comma opens or closes "the minister, General X, said": no verb on the way to the verb. */
	boolean isApposition(int comma, int v, int begin) {
		int other = -1;
		for (int i = comma - 1; i >= Math.max(begin, comma - APPOSITION); i--) {
			if (isComma(i)) {
				other = i;
				break;
			}
		}
		boolean closes = comma == v - 1 && other >= 0 && !hasVerb(other + 1, comma) | text.lower(other + 1).equals("who") | text.lower(other + 1).equals("which");
		boolean inside = false;
		for (int i = comma + 1; i < v; i++) {
			inside |= isComma(i) && i == v - 1;
		}
		return closes || inside && finite(other < 0 ? begin : other + 1, comma) < 0;
	}

	/** Whether a word is an irregular past tense that is mostly no participle. */
	static boolean isPast(String lower) {
		return PAST.contains(lower);
	}

	/** The first finite verb in a range, or -1. */
	int finite(int first, int limit) {
		for (int i = Math.max(0, first); i < limit; i++) {
			if (isFinite(i)) {
				return i;
			}
		}
		return -1;
	}

	boolean isFinite(int i) {
		String tag = text.tag(i);
		// "They're" is a verb too; "its", which is tagged alike, is none.
		if (tag.startsWith("AUX") || tag.contains("+AUX") && text.word(i).length() > 3 && text.lower(i).indexOf('\'') > 0) {
			return true;
		}
		String before = i > 0 ? text.lower(i - 1) : "";
		if (before.equals("to") || before.equals("-")) {
			return false;
		}
		return PAST.contains(text.lower(i)) || tag.startsWith("VERB") && !text.lower(i).endsWith("ing");
	}
}
