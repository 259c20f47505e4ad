package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Which words of a document have a capital that says something, and how far such words go on beside each other. */
final class Capitals {

	/** How many words a name has at most. */
	static final int LONGEST = 12;

	private static final Set<String> OPENING = Set.of("Government", "New", "First", "Second", "Third", "Thirty", "Three", "Seven", "Peace", "War");

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final Demonyms demonyms;

	Capitals(TokenizedText text, NameLexicon lexicon, Demonyms demonyms) {
		this.text = text;
		this.lexicon = lexicon;
		this.demonyms = demonyms;
	}

	/** A capitalised word that is no head noun of an organisation, event or building. */
	boolean isName(int token) {
		String lower = text.lower(token);
		return isCapital(token) && Character.isLetter(lower.charAt(0)) && !Words.ORGANISATION.contains(lower) && !Words.FACILITY.contains(lower)
				&& !Words.EVENT.contains(lower) && !lexicon.isDemonym(token) && !Words.DAYS_AND_MONTHS.contains(lower) && lexicon.titleLimit(token) == 0;
	}

	boolean isAdjective(int token) {
		return lexicon.isDemonym(token) || demonyms.is(token);
	}

	/** Whether a title or office ends before a token, or begins at it. */
	boolean isTitled(int token, int begin) {
		boolean titled = lexicon.titleLimit(token) > token;
		for (int from = Math.max(begin, token - 3); from < token; from++) {
			titled |= lexicon.titleLimit(from) == token;
		}
		return titled;
	}

	/** Whether its first letter is large, whatever the word. */
	boolean isWrittenLarge(int token) {
		return Character.isUpperCase(text.text().charAt(text.begin(token)));
	}

	/** Whether it has a capital, or belongs to a word that has. */
	boolean isCapital(int token) {
		return Character.isUpperCase(text.text().charAt(text.begin(token))) && (!Words.NEVER.contains(text.lower(token)) || isCountry(token) || isOfState(token) || isOpening(token))
				|| token + 1 < text.size() && Words.PARTICLES.contains(text.lower(token)) && text.word(token + 1).equals("-")
				|| isOrdinalUnit(token);
	}

	/** "US", which is "us" in small letters. */
	private boolean isCountry(int token) {
		return text.word(token).equals("US") && lexicon.isPlace(token);
	}

	/** "State Committee", "Karabel State Information Agency". */
	private boolean isOfState(int token) {
		return text.word(token).equals("State") && token + 1 < text.size() && isWrittenLarge(token + 1) && text.sentence(token) == text.sentence(token + 1)
				&& (Words.ORGANISATION.contains(text.lower(token + 1)) || token + 2 < text.size() && Words.ORGANISATION.contains(text.lower(token + 2)) && isWrittenLarge(token + 2));
	}

	/** "the New York Times", "the Peace Palace", "the Second Ring Road": within a sentence such a word may open a name. */
	private boolean isOpening(int token) {
		int s = text.sentence(token);
		return OPENING.contains(text.word(token)) && token > text.first(s) && token + 1 < text.limit(s) && (Character.isLowerCase(text.word(token - 1).charAt(0)) || isPossessive(token - 1)) && isWrittenLarge(token + 1)
				&& !Words.NEVER.contains(text.lower(token + 1)) && !Words.DAYS_AND_MONTHS.contains(text.lower(token + 1)) && !lexicon.isDemonym(token + 1) && lexicon.titleLimit(token + 1) == 0;
	}

	/** "'s", with whatever apostrophe. */
	private boolean isPossessive(int token) {
		return text.word(token).length() == 2 && text.word(token).endsWith("s") && !Character.isLetter(text.word(token).charAt(0));
	}

	/** "105th Brigade", "5th Assault Corps": the number belongs to the name. */
	private boolean isOrdinalUnit(int token) {
		String lower = text.lower(token);
		return Character.isDigit(lower.charAt(0)) && (lower.endsWith("th") || lower.endsWith("st") || lower.endsWith("nd") || lower.endsWith("rd"))
				&& token + 1 < text.size() && Character.isUpperCase(text.text().charAt(text.begin(token + 1)));
	}

	/** The first of the capitals that end before a token, hyphens and particles among them. */
	int to(int limit, int begin) {
		int first = limit;
		int at = limit - 1;
		while (at >= begin && limit - at < LONGEST) {
			if (isCapital(at) && !Words.DAYS_AND_MONTHS.contains(text.lower(at))) {
				if (at == begin && Words.ARTICLES.contains(text.lower(at))) {
					break;
				}
				first = at--;
			} else if (isJoint(at, begin)) {
				at--;
			} else {
				break;
			}
		}
		return first;
	}

	private boolean isJoint(int at, int begin) {
		String word = text.word(at);
		if (at <= begin) {
			return false;
		}
		if ((text.lower(at).equals("'s") || word.equals("'")) && at - 1 >= begin) {
			boolean saint = at - 2 >= begin && Words.POSSESSIVE.contains(text.lower(at - 2));
			return saint || Words.POSSESSIVE.contains(text.lower(at - 1));
		}
		boolean hyphen = word.equals("-") || word.equals("\u2013");
		return hyphen && text.end(at - 1) == text.begin(at) || Words.PARTICLES.contains(text.lower(at)) && !text.lower(at).equals("as")
				&& !text.lower(at).equals("at") && !text.lower(at).equals("an") && isCapital(at - 1) || word.equals("&");
	}

	/** Behind the last of the capitals that begin at a token. */
	int from(int from, int end) {
		int to = from;
		while (to < end && to - from < LONGEST && (isCapital(to) && !Words.DAYS_AND_MONTHS.contains(text.lower(to)) || isQuarterBehind(to, from)
				|| text.word(to).equals("-") && to + 1 < end && (isCapital(to + 1) || isQuarterBehind(to + 1, from)))) {
			to++;
		}
		return to;
	}

	/** "Movement-North": a quarter that a hyphen joins to what begins at a token. */
	private boolean isQuarterBehind(int token, int from) {
		return token - 1 > from && Kinds.QUARTERS.contains(text.word(token)) && text.word(token - 1).equals("-") && text.end(token - 2) == text.begin(token - 1) && text.end(token - 1) == text.begin(token);
	}
}
