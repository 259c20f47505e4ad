package org.glossator.engine.entity;

import java.util.BitSet;
import java.util.Set;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.segment.TokenizedText;

/** What the name lexicons say of a document's tokens. Made for one document. */
final class NameLexicon {

	private static final Set<String> SHIPPED = Set.of("entity-names.csv", "entity-places.csv", "entity-bodies.csv", "entity-people.csv", "entity-works.csv", "entity-demonyms.csv",
			"entity-countries.csv", "entity-regions.csv", "entity-cities.csv");
	/** The note of a place whose name is a person's or an ordinary word, too. */
	private static final String WEAK = "weak";

	/** The note of a weapon or vehicle, which is of the same kind as nationalities and stands elsewhere. */
	private static final String THING = "thing";

	private final LexiconEntry[] longest;
	private final int[] limits;
	/** From how many letters on an acronym is spoken as a word, and written as one: "Ecowas", "Unesco". */
	private static final int PRONOUNCED = 5;

	private final boolean[] first;
	private final int[] titleLimit;
	private final BitSet noName = new BitSet();
	/** What a common noun that ends before a token calls what follows: PER, ORG, ...; null where there is none. */
	private final String[] described;

	NameLexicon(TokenizedText text, Dictionary names) {
		longest = new LexiconEntry[text.size()];
		limits = new int[text.size()];
		first = new boolean[text.size()];
		titleLimit = new int[text.size()];
		described = new String[text.size() + 1];
		for (int s = 0; s < text.sentences(); s++) {
			names.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> add(text, begin, end, entry));
		}
	}

	private void add(TokenizedText text, int begin, int end, LexiconEntry entry) {
		int from = text.tokenAt(begin);
		int to = text.tokenAt(end);
		if (from >= to || text.begin(from) != begin || text.end(to - 1) != end) {
			return;
		}
		switch (entry.tag()) {
			case "TITLE" -> titleLimit[from] = Math.max(titleLimit[from], to);
			case "NONE" -> {
				if (isWrittenLike(entry.text(), text.text(), begin, end)) {
					noName.set(from, to);
				}
			}
			case "FIRST" -> first[from] |= Character.isUpperCase(text.text().charAt(begin));
			case "DESC_PER", "DESC_ORG", "DESC_GPE", "DESC_LOC", "DESC_FAC", "DESC_MISC" -> {
				boolean common = Character.isLowerCase(text.text().charAt(begin)) || !Character.isLowerCase(entry.text().charAt(0));
				if (common && (described[to] == null || entry.text().indexOf(' ') > 0)) {
					described[to] = entry.tag().substring(5);
				}
			}
			default -> {
				boolean better = to > limits[from] || to == limits[from] && (isCorpus(entry) && !isCorpus(longest[from]) || isDerived(longest[from]) && !isDerived(entry));
				boolean expected = !entry.note().equals(WEAK) || isCorpus(entry) || Context.suggestsPlace(text, from);
				if (better && expected && isWrittenLike(entry.text(), text.text(), begin, end)) {
					longest[from] = entry;
					limits[from] = to;
				}
			}
		}
	}

	/** Whether an entry is one of the many towns, whose names are often those of something else. */
	static boolean isDerived(LexiconEntry entry) {
		return entry.source().startsWith("entity-cities");
	}

	/** Whether an entry is an analyst's own and not a shipped one. */
	static boolean isCorpus(LexiconEntry entry) {
		int colon = entry.source().indexOf(':');
		return !SHIPPED.contains(colon < 0 ? entry.source() : entry.source().substring(0, colon));
	}

	/** The longest entry that begins at a token, or null. */
	LexiconEntry at(int token) {
		return longest[token];
	}

	/** Behind the last token of that entry. */
	int limit(int token) {
		return limits[token];
	}

	/** Behind the title or office that begins at a token, or 0. */
	int titleLimit(int token) {
		return titleLimit[token];
	}

	/** The kind that a common noun right before a token gives to what is called so, or null: ORG behind "retailer". */
	String describedBefore(int token) {
		return described[token];
	}

	/** Whether a token belongs to what looks like a name and is none: "Big Pharma". */
	boolean isNoName(int token) {
		return noName.get(token);
	}

	/** Whether a token is a first name. */
	boolean isFirstName(int token) {
		return first[token];
	}

	/** The kind of the one-token entry at a token, or an empty text. */
	String kind(int token) {
		return longest[token] != null && limits[token] == token + 1 ? longest[token].tag() : "";
	}

	/** Whether the token alone is a nationality or the like. */
	boolean isDemonym(int token) {
		return kind(token).equals("MISC") && !longest[token].note().equals(THING);
	}

	/** Whether the name of a place with a government begins at a token. */
	boolean isTown(int token) {
		return longest[token] != null && longest[token].tag().equals("GPE");
	}

	/** Whether the token alone is a place. */
	boolean isPlace(int token) {
		return kind(token).equals("GPE") || kind(token).equals("LOC");
	}

	private static boolean isUpper(String text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			if (Character.isLowerCase(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isLower(String text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			if (!Character.isLowerCase(text.charAt(i))) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether a match is written as a name: with a capital first letter where the entry has one, an acronym all in
	 * capitals.
	 */
	static boolean isWrittenLike(String entry, String text, int begin, int end) {
		int lower = 0;
		int upper = 0;
		for (int i = 0; i < entry.length(); i++) {
			lower += Character.isLowerCase(entry.charAt(i)) ? 1 : 0;
			upper += Character.isUpperCase(entry.charAt(i)) ? 1 : 0;
		}
		if (lower == 0 && upper > 0) {
			return isUpper(text, begin, end) || entry.length() >= PRONOUNCED && end - begin == entry.length() && Character.isUpperCase(text.charAt(begin)) && isLower(text, begin + 1, end);
		}
		// Word by word: "Syrian Army" is not met by "Syrian army".
		int at = begin;
		for (int i = 0; i < entry.length() && at < end; i++, at++) {
			boolean starts = i == 0 || !Character.isLetterOrDigit(entry.charAt(i - 1)) && entry.charAt(i - 1) != '\'';
			if (starts && Character.isUpperCase(entry.charAt(i)) && Character.isLowerCase(text.charAt(at))) {
				return false;
			}
			while (entry.charAt(i) == ' ' && at + 1 < end && Character.isWhitespace(text.charAt(at + 1))) {
				at++;
			}
		}
		return true;
	}
}
