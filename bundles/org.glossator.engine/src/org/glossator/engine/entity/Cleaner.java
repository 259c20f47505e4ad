package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Cuts the ends of a name to what a careful annotator marks: no article, no title, no possessive, no "-led". */
final class Cleaner {

	private static final Set<String> JOINING = Set.of("of", "for", "and", "on", "in", "to", "with", "against", "at", "y", "und", "et");

	private static final Set<String> JOINS = Set.of("de", "do", "da", "del", "di", "dos", "das", "du");

	private static final Set<String> PREFIXES = Set.of("anti", "pro", "non", "ex", "post", "pre", "counter");

	private static final Set<String> JOINED = Set.of("led", "era", "run", "like", "born", "held", "ruled", "owned", "based", "style", "made", "loyal", "type", "linked", "backed", "allied", "aged",
			"age", "day", "free", "built", "armed", "named", "hired", "only", "wing");
	/** Letters behind a person's name. */
	private static final Set<String> LETTERS = Set.of("KC", "QC", "MP", "MEP", "OBE", "CBE", "MBE", "PhD", "MD");
	private static final Set<String> MOTHERS = Set.of("Um", "Umm", "Oum", "Abu", "Abou");
	/** "son of", "daughter of" between the names of a person. */
	private static final Set<String> SONS = Set.of("ag", "walet", "ould", "mint", "bin", "bint", "ibn", "ben");
	private static final Set<String> SMALL = Set.of("on", "upon", "sur", "e", "ye", "le", "la", "in", "et", "sous", "les", "l\u00e8s", "de", "du", "en", "aux", "der", "the", "by", "na", "nad", "pod", "am");
	private static final int LONGEST_SYLLABLE = 6;

	private final TokenizedText text;
	private final NameLexicon lexicon;

	Cleaner(TokenizedText text, NameLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
	}

	/** The name with clean ends, or null where nothing is left of it. */
	Mention clean(Mention given) {
		Mention mention = holder(given);
		int first = mention.first();
		int limit = mention.limit();
		boolean person = mention.kind().equals("PER");
		boolean changed = true;
		while (changed && first < limit) {
			changed = false;
			if (limit - first > 2 && text.word(first + 1).equals("-") && PREFIXES.contains(text.lower(first))) {
				// "anti-X": a word joined by a hyphen counts by itself.
				first += 2;
				changed = true;
			} else if (isBare(first) || Words.ARTICLES.contains(text.lower(first)) && !isWhole(first, limit)) {
				first++;
				changed = true;
			} else if (person && limit - first > 1 && lexicon.titleLimit(first) > first && lexicon.titleLimit(first) < limit) {
				first = lexicon.titleLimit(first);
				changed = true;
			} else if (person && limit - first > 1 && (lexicon.isDemonym(first) || Words.NEVER.contains(text.lower(first)) && !mention.reason().equals(HyphenatedNames.PERSON))) {
				first++;
				changed = true;
			} else if (person && limit - first > 1 && isCountry(first) && (limit - first > 2 || lexicon.isFirstName(first + 1))) {
				// "the envoy for Syria Alexander L.": two names that stand side by side.
				first++;
				changed = true;
			}
		}
		if (person) {
			// "Trade Minister Jo March": the name begins behind the office.
			for (int i = Math.min(limit - 1, first + 4); i > first - 1; i--) {
				if (Words.OFFICE.contains(text.lower(i)) && (i > first || limit - first > 1)) {
					first = i + 1;
					break;
				}
			}
			boolean office = limit - first == 1 && Words.OFFICE.contains(text.lower(first)) && !lexicon.isFirstName(Math.max(0, first - 1));
			if (first >= limit || office || isPortfolio(first, limit)) {
				return null;
			}
		}
		if (person && first - 2 >= text.first(text.sentence(first)) && text.word(first - 1).equals("-") && text.end(first - 1) == text.begin(first) && text.end(first - 2) == text.begin(first - 1)
				&& Words.PARTICLES.contains(text.lower(first - 2))) {
			// "the al-Maqtari family"
			first -= 2;
		}
		if (person) {
			for (int i = first + 2; i < limit - 1; i++) {
				// "Chiara Manenti of Italy": whoever has two names is from there.
				if (text.word(i).equals("of")) {
					limit = i;
				}
			}
			while (limit - first > 2 && LETTERS.contains(text.word(limit - 1))) {
				limit--;
			}
			int begin = text.first(text.sentence(first));
			if (first > begin && MOTHERS.contains(text.word(first - 1)) && limit - first < 4) {
				first--;
			} else if (first - 2 >= begin && SONS.contains(text.word(first - 1)) && Character.isUpperCase(text.word(first - 2).charAt(0))) {
				first -= 2;
			}
		}
		if (mention.kind().equals("ORG") && mention.reason().startsWith("tagger")) {
			limit = company(first, limit);
		}
		first = behindLowerCase(first, limit, mention);
		changed = true;
		while (changed && first < limit) {
			changed = false;
			String last = text.lower(limit - 1);
			if (isWhole(first, limit) && last.equals("'s")) {
				// "Lloyd's"
				break;
			}
			if (isBare(limit - 1) || last.equals("'s") || last.equals("'") || Words.ARTICLES.contains(last) || last.equals("of") || last.equals("and")) {
				limit--;
				changed = true;
			} else if (limit - first > 2 && text.word(limit - 2).equals("-") && Character.isLowerCase(text.word(limit - 1).charAt(0)) && !(person && isGivenName(limit)) && !HyphenatedNames.VILLAGES.contains(text.word(limit - 1))
					&& !Words.PARTICLES.contains(text.lower(limit - 3))) {
				limit -= 2;
				changed = true;
			} else if (limit - first > 1 && Character.isLowerCase(text.word(limit - 1).charAt(0)) && !mention.kind().equals("FAC") && !mention.reason().startsWith("rule: a name before ")
					&& !mention.kind().equals("EVT") && (Words.TOWN.contains(last) || Words.DISTRICT.contains(last)
					|| mention.reason().startsWith("tagger") && !Words.PARTICLES.contains(last) && !(person && isGivenName(limit)))) {
				limit--;
				changed = true;
			}
		}
		if (first >= limit || !hasLetters(first, limit) && !mention.reason().startsWith("rule: -")) {
			return null;
		}
		if (!person && lexicon.titleLimit(first) >= limit || !person && lexicon.titleLimit(first) > first && lexicon.titleLimit(first) < limit
				&& text.lower(lexicon.titleLimit(first)).equals("of")) {
			return null;
		}
		if (limit - first == 1) {
			String lower = text.lower(first);
			boolean known = lexicon.at(first) != null && lexicon.limit(first) == limit;
			boolean sure = mention.reason().startsWith("rule: -") || mention.reason().equals(VesselsAndWeapons.SERVICE_MEANT) || mention.reason().equals(NamePatterns.ONE_OF_ITS_KIND) || mention.reason().equals(Landscapes.QUARTER) || mention.reason().startsWith(ShortForms.SHORT);
			if (!known && !sure && (Words.NEVER.contains(lower) || Words.DAYS_AND_MONTHS.contains(lower) || text.word(first).length() < 2)) {
				return null;
			}
		}
		return mention.over(first, behindParticle(limit, mention));
	}

	/** "Norrvik Semiconductor of Eindhoven": a company's name ends with its noun, and what stands behind "of" is where it is. */
	private int company(int first, int limit) {
		for (int i = first + 2; i < limit - 1; i++) {
			if (text.word(i).equals("of") && Words.COMPANY.contains(text.lower(i - 1))) {
				return i;
			}
		}
		return limit;
	}

	/** "Vale de Rei": what a particle joins to a place or a person belongs to the name. */
	private int behindParticle(int limit, Mention mention) {
		int end = text.limit(text.sentence(limit - 1));
		boolean father = mention.kind().equals("PER") && end - limit > 1 && SONS.contains(text.word(limit)) && Character.isUpperCase(text.word(limit + 1).charAt(0));
		boolean from = mention.kind().equals("PER") && end - limit > 2 && Words.PARTICLES.contains(text.word(limit)) && text.word(limit + 1).equals("-") && text.end(limit) == text.begin(limit + 1)
				&& Character.isUpperCase(text.word(limit + 2).charAt(0));
		if (father || from) {
			return from ? limit + 3 : limit + 2;
		}
		boolean hyphen = mention.kind().equals("GPE") || mention.kind().equals("LOC");
		if (hyphen && end - limit > 1 && text.word(limit).equals("-") && text.end(limit - 1) == text.begin(limit) && text.end(limit) == text.begin(limit + 1) && lexicon.at(limit - 1) == null) {
			int last = limit + 1;
			if (limit + 3 < end && SMALL.contains(text.word(last)) && (text.word(last + 1).equals("-") || text.begin(last + 1) == text.end(last) + 1 && text.word(last).length() == 1)) {
				// "Peremoha-on-Ros", "Kal-e Naw"
				last += text.word(last + 1).equals("-") ? 2 : 1;
			}
			if (Character.isUpperCase(text.word(last).charAt(0)) && text.word(last).length() > 2 && lexicon.at(last) == null) {
				return last + 1;
			}
		}
		boolean joins = (mention.kind().equals("GPE") || mention.kind().equals("PER")) && limit + 1 < end && JOINS.contains(text.word(limit)) && Character.isUpperCase(text.word(limit + 1).charAt(0));
		return joins && lexicon.at(limit + 1) == null ? limit + 2 : limit;
	}

	/** "Israeli daily Haaretz": what stands before a word in lower case that belongs to no name is not the name. */
	private int behindLowerCase(int first, int limit, Mention mention) {
		String kind = mention.kind();
		if (kind.equals("FAC") || kind.equals("EVT") || isWhole(first, limit)) {
			return first;
		}
		for (int i = limit - 2; i > first; i--) {
			String lower = text.lower(i);
			boolean small = Character.isLowerCase(text.word(i).charAt(0)) && !Words.PARTICLES.contains(lower) && !Words.ARTICLES.contains(lower)
					&& !JOINING.contains(lower) && !SONS.contains(lower) && !lower.startsWith("'") && !text.word(i - 1).equals("-") && !text.word(i + 1).equals("-");
			if (small && Character.isUpperCase(text.word(i + 1).charAt(0)) && lexicon.isDemonym(first)) {
				return i + 1;
			}
			if (small && !kind.equals("ORG") && mention.reason().startsWith("tagger")) {
				int from = i + 1;
				while (from < limit - 1 && (JOINING.contains(text.lower(from)) || Words.ARTICLES.contains(text.lower(from)))) {
					from++;
				}
				return from;
			}
		}
		return first;
	}

	/** "Trade Minister Jo March" taken for a body: whoever holds the office is meant. */
	private Mention holder(Mention mention) {
		if (mention.kind().equals("PER") || !mention.reason().startsWith("tagger")) {
			return mention;
		}
		for (int i = mention.first(); i < Math.min(mention.limit() - 1, mention.first() + 3); i++) {
			if (Words.OFFICE.contains(text.lower(i)) && Character.isUpperCase(text.word(i + 1).charAt(0)) && mention.limit() - i <= 4) {
				return new Mention(i + 1, mention.limit(), "PER", mention.confidence(), "tagger: looks like a person by its words and neighbours");
			}
		}
		return mention;
	}

	/** "Minister of Defence": what stands behind the office is no person. */
	private boolean isPortfolio(int first, int limit) {
		int s = text.sentence(first);
		return limit - first <= 2 && Words.PORTFOLIO.contains(text.lower(first)) && first - 2 >= text.first(s)
				&& (text.lower(first - 1).equals("of") || text.lower(first - 1).equals("for")) && Words.OFFICE.contains(text.lower(first - 2));
	}

	private boolean isCountry(int token) {
		return lexicon.kind(token).equals("GPE") && !lexicon.isFirstName(token) && !lexicon.at(token).source().startsWith("entity-cities");
	}

	/** "Lai Ching-te": what is joined in small letters is part of the name unless it is one of the words in "Assad-era", "Biden-led". */
	private boolean isGivenName(int limit) {
		return limit > 2 && text.word(limit - 2).equals("-") && text.end(limit - 2) == text.begin(limit - 1) && text.word(limit - 1).length() <= LONGEST_SYLLABLE
				&& !JOINED.contains(text.lower(limit - 1));
	}

	private boolean isWhole(int first, int limit) {
		return lexicon.at(first) != null && lexicon.limit(first) == limit;
	}

	/** Punctuation that no name begins or ends with. */
	private boolean isBare(int token) {
		int point = text.word(token).codePointAt(0);
		return !Character.isLetterOrDigit(point) && !text.word(token).startsWith("@") || text.lower(token).equals("'s");
	}

	private boolean hasLetters(int first, int limit) {
		for (int i = first; i < limit; i++) {
			String word = text.word(i);
			for (int c = 0; c < word.length(); c++) {
				if (Character.isUpperCase(word.charAt(c)) || Character.isLetter(word.charAt(c)) && !Character.isLowerCase(word.charAt(c))) {
					return true;
				}
			}
		}
		return false;
	}
}
