package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Names with a small word behind a hyphen: Korean and Chinese persons ("Han Sol-mi", "Lai Ching-te"), Korean villages ("Orim-ri"). Works on one document. */
final class HyphenatedNames extends Construction {

	static final String PERSON = "rule: a surname and two syllables";
	/** What villages, wards and towns of Korea end with. */
	static final Set<String> VILLAGES = Set.of("ri", "dong", "myeon", "eup", "gun", "gu", "si");
	private static final Set<String> SURNAMES = Set.of("Kim", "Lee", "Yi", "Park", "Pak", "Choi", "Choe", "Jung", "Jeong", "Chung", "Kang", "Cho", "Jo", "Yoon", "Yun", "Jang", "Chang", "Lim", "Im", "Rim", "Han", "Oh", "Seo", "Suh", "Shin", "Sin", "Kwon",
			"Hwang", "Ahn", "An", "Song", "Yoo", "Yu", "Ryu", "Hong", "Ko", "Koh", "Moon", "Mun", "Yang", "Ryang", "Son", "Bae", "Baek", "Paek", "Heo", "Hur", "Ho", "Nam", "Shim", "Sim", "Noh", "Roh", "No", "Ro", "Ha", "Kwak", "Sung", "Cha",
			"Joo", "Ju", "Woo", "U", "Koo", "Gu", "Ku", "Na", "Ra", "Min", "Jin", "Chin", "Ji", "Chi", "Chae", "Won", "Cheon", "Chon", "Bang", "Pang", "Gong", "Hyun", "Hyon", "Ham", "Byun", "Pyon", "Yeom", "Chu", "Do", "To", "So", "Seok", "Sok", "Pyo", "Gil",
			"Kil", "Ok", "Myung", "Ki", "Ban", "Pan", "Ri", "Rhee", "Jong", "Thae", "Tae", "Kye", "Tak", "Eom", "Om", "Maeng", "Je", "Mo", "Bong", "Chen", "Lin", "Huang", "Li", "Wang", "Wu", "Liu", "Tsai", "Hsu", "Cheng", "Hsieh", "Kuo", "Lai", "Su",
			"Hung", "Hou", "Ma", "Chou", "Yeh", "Lu", "Chiang", "Lo", "Liao", "Tseng", "Chiu", "Peng", "Tung", "Feng", "Teng", "Fu", "Hsiao", "Shih", "Wei", "Yen", "Tu", "Tang", "Ting");
	private static final int SYLLABLE = 6;
	/** What joins what it stands behind to something else. */
	private static final Set<String> JOINED = Set.of("led", "run", "era", "like", "born", "held", "made", "based", "style", "linked", "backed", "owned", "built", "armed", "class", "area", "wide", "bound", "ruled", "aged", "type", "wing", "only", "day");

	HyphenatedNames(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals) {
		super(text, lexicon, candidates, capitals);
	}

	/** Adds what it finds in a sentence. */
	void find(int s) {
		int begin = text.first(s);
		int end = text.limit(s);
		for (int hyphen = begin + 1; hyphen + 1 < end; hyphen++) {
			boolean joint = text.word(hyphen).equals("-") && text.end(hyphen - 1) == text.begin(hyphen) && text.end(hyphen) == text.begin(hyphen + 1) && capitals.isWrittenLarge(hyphen - 1);
			if (!joint || hyphen + 2 < end && text.word(hyphen + 2).equals("-")) {
				continue;
			}
			String small = text.word(hyphen + 1);
			if (VILLAGES.contains(small)) {
				candidates.add(new Mention(hyphen - 1, hyphen + 2, "GPE", 0.85, "rule: -" + small + ", as villages in Korea end"), Candidates.TAGGER_LONG + 2);
			} else if (hyphen - 2 >= begin && isPerson(hyphen - 2, small)) {
				candidates.add(new Mention(hyphen - 2, hyphen + 2, "PER", 0.85, PERSON), Candidates.LEXICON_LONG);
			}
		}
	}

	private boolean isPerson(int surname, String syllable) {
		boolean small = Character.isLowerCase(syllable.charAt(0)) && syllable.length() <= SYLLABLE && !JOINED.contains(syllable);
		return small && SURNAMES.contains(text.word(surname)) && text.begin(surname + 1) == text.end(surname) + 1 && text.word(surname + 1).length() <= SYLLABLE && lexicon.at(surname + 1) == null;
	}
}
