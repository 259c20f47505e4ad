package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Names that a common noun explains across a comma or a verb of naming: "the grid operator, Norrkraft, said", "a committee
 * called Quiet Skies"; and abbreviations that nobody explains but that stand where bodies stand. Works on one document.
 */
final class Appositions extends Construction {

	private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "baptised", "christened", "codenamed");
	private static final Set<String> HAPPENING = Set.of("exercise", "exercises", "drill", "drills", "operation", "rehearsal", "manoeuvres", "maneuvers");
	private static final Set<String> CLOSING = Set.of(",", ".", ")", ";", ":", "-", "\u2013", "\u2014", "?", "!");
	/** Abbreviations that are no bodies. */
	private static final Set<String> COMMON = Set.of("GDP", "DNA", "RNA", "HIV", "AIDS", "VAT", "TNT", "GPS", "SMS", "PDF", "CCTV", "CEO", "CFO", "UAV", "UAVS", "FPV", "VPN", "LNG", "LPG", "MRAP", "APC",
			"IED", "IEDS", "NGO", "NGOS", "GMT", "UTC", "EST", "MRI", "USB", "SUV", "DVD", "OSINT", "AIS", "RSV", "WMD", "ETA", "FAQ", "ISBN", "IMEI", "SIM", "ATM", "PIN", "RIP", "SOS", "KIA", "MIA", "POW", "MP",
			"MPS", "MEP", "MEPS", "SIR", "MAM", "THE", "AND", "NOT", "YES", "ALL", "ONE", "NEVER", "NOW", "OUR", "WWI", "WWII", "III", "VII", "VIII", "XII", "XIV", "ETC", "ASAP", "DIY", "BBQ", "CPI", "IPO",
			"MBA", "PHD", "LGBT", "LGBTQ", "ICBM", "SAM", "MLRS", "BMP", "BTR", "EEZ", "CAP", "ICU", "PTSD", "COVID", "KC", "QC");
	private static final Set<String> BEHIND = Set.of("the", "by", "at", "from", "for", "to");
	private static final Set<String> PEOPLES = Set.of("language", "languages", "dialect", "dialects", "communities", "minority", "minorities", "speakers", "peoples");
	private static final Set<String> SPEAKING = Set.of("speak", "speaks", "spoke", "spoken", "speaking");
	private static final int LONGEST = 5;

	Appositions(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals) {
		super(text, lexicon, candidates, capitals);
	}

	/** Adds what it finds in a sentence. */
	void find(int s, boolean headline) {
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin + 1; i < end && !headline; i++) {
			if (!capitals.isWrittenLarge(i) || Words.DAYS_AND_MONTHS.contains(text.lower(i))) {
				continue;
			}
			explained(i, begin, end);
			ship(i, begin, end);
			exercise(i, begin, end);
			if (i + 1 < end && text.word(i).equals("Without") && i - 1 > begin && capitals.isName(i - 1) && capitals.isWrittenLarge(i + 1)) {
				candidates.add(new Mention(capitals.to(i, begin), capitals.from(i + 1, end), "ORG", 0.8, "rule: capitals around \"Without\""), Candidates.HEAD);
			}
			abbreviation(i, begin, end);
			people(i, begin, end);
		}
	}

	/** "a tanker called the Pelagia Star": ships are called with an article. */
	private void ship(int first, int begin, int end) {
		boolean called = first - 3 > begin && text.lower(first - 1).equals("the") && NAMING.contains(text.lower(first - 2)) && "MISC".equals(lexicon.describedBefore(first - 2));
		if (called && lexicon.at(first) == null && capitals.isName(first)) {
			candidates.add(new Mention(first, capitals.from(first, end), "MISC", 0.8, "rule: \"" + text.word(first - 3) + "\" before it"), Candidates.HEAD);
		}
	}

	private void explained(int first, int begin, int end) {
		String before = text.lower(first - 1);
		boolean article = before.equals("the") && first - 2 > begin && text.word(first - 2).equals(",");
		boolean comma = before.equals(",") || article;
		int noun = article ? first - 2 : first - 1;
		String kind = comma || NAMING.contains(before) && capitals.isWrittenLarge(first) ? lexicon.describedBefore(noun) : null;
		boolean neighbour = noun > begin && text.lower(noun - 1).startsWith("neighbo");
		if (kind == null || neighbour || comma && isWithin(noun, begin) || lexicon.at(first) != null || capitals.isAdjective(first) || lexicon.titleLimit(first) > 0 || Words.NEVER.contains(text.lower(first)) && first + 1 < end && !capitals.isWrittenLarge(first + 1)
				|| article && (kind.equals("PER") || kind.equals("GPE"))) {
			return;
		}
		int to = first;
		while (to < end && to - first < LONGEST && (capitals.isWrittenLarge(to) || to > first && text.word(to).equals("-") && to + 1 < end && text.end(to - 1) == text.begin(to) && capitals.isWrittenLarge(to + 1)
				|| text.word(to).equals("&"))) {
			to++;
		}
		if (kind.equals("PER") && to - first > 1 && Words.COMPANY.contains(text.lower(to - 1))) {
			// "the hotel's owner, Larkspur Leisure,"
			kind = "ORG";
		}
		boolean closed = to == end || CLOSING.contains(text.word(to));
		if (to > first && (closed || !comma) && !(comma && to - first == 1 && text.word(first).length() < 3)) {
			candidates.add(new Mention(first, to, kind, 0.8, "rule: \"" + text.word(noun - 1) + "\" before it"), Candidates.TAGGER_LONG + 1);
		}
	}

	/** "The chairwoman of the union, Agnes Dorfer": the noun belongs to another, which is explained. */
	private boolean isWithin(int limit, int begin) {
		for (int i = limit - 1; i > begin && i > limit - 5; i--) {
			if (Words.ARTICLES.contains(text.lower(i)) || text.tag(i).startsWith("DET")) {
				return text.lower(i - 1).equals("of");
			}
		}
		return false;
	}

	/** "naval exercise Sea Shield", "the operation, baptised Tears of Takal": what happens under a name, its number too. */
	private void exercise(int first, int begin, int end) {
		boolean named = NAMING.contains(text.lower(first - 1));
		int noun = named && first - 2 >= begin && (text.word(first - 2).equals(",") || text.word(first - 2).equals("-")) ? first - 3 : named ? first - 2 : first - 1;
		if (noun < begin || !HAPPENING.contains(text.lower(noun)) || lexicon.at(first) != null || !capitals.isName(first) || lexicon.titleLimit(first) > 0) {
			return;
		}
		int to = capitals.from(first, end);
		int of = to + 1 < end && text.lower(to).equals("of") ? text.lower(to + 1).equals("the") ? to + 2 : to + 1 : end;
		if (of < end && capitals.isWrittenLarge(of)) {
			to = capitals.from(of, end);
		}
		to += to < end && text.word(to).matches("\\d{1,2}|[IVX]{1,4}") ? 1 : 0;
		boolean large = capitals.isWrittenLarge(noun);
		candidates.add(new Mention(large && !named && noun > begin ? noun : first, to, "EVT", 0.8, "rule: " + text.word(noun) + " and its name"), Candidates.PATTERN + 1);
	}

	/** "the SOMO said", "a report by NUKIB": three capitals or more that no list knows, among words that are written small. */
	private void abbreviation(int at, int begin, int end) {
		String word = text.word(at);
		boolean shape = word.length() >= 3 && word.length() <= 8 && word.chars().allMatch(Character::isUpperCase);
		if (!shape || COMMON.contains(word) || lexicon.at(at) != null || lexicon.titleLimit(at) > 0) {
			return;
		}
		boolean goesOn = at + 1 < end && (capitals.isWrittenLarge(at + 1) || text.word(at + 1).equals("-") || text.tag(at + 1).startsWith("NOUN") || text.tag(at + 1).startsWith("ADJ")
				|| text.tag(at + 1).startsWith("NUM"));
		boolean stands = BEHIND.contains(text.word(at - 1)) && text.begin(at) == text.end(at - 1) + 1;
		if (stands && !goesOn) {
			candidates.add(new Mention(at, at + 1, "ORG", 0.64, "rule: an abbreviation that stands where bodies stand"), Candidates.DEMONYM);
		}
	}

	/** "they speak Sango and Zande", "the Orlesh language". */
	private void people(int at, int begin, int end) {
		boolean known = lexicon.at(at) != null || !capitals.isName(at) || text.word(at).length() < 3;
		boolean before = SPEAKING.contains(text.lower(at - 1)) || at - 2 >= begin && text.word(at - 1).equals("of") && text.word(at - 2).equals("speakers") || (text.word(at - 1).equals("and") || text.word(at - 1).equals(",")) && at - 3 > begin && SPEAKING.contains(text.lower(at - 3));
		boolean alone = at + 1 >= end || !capitals.isWrittenLarge(at + 1) && !text.word(at + 1).equals("-") && !text.lower(at + 1).equals("'s");
		boolean noun = at + 1 < end && PEOPLES.contains(text.word(at + 1)) && !capitals.isWrittenLarge(at - 1) && !text.word(at - 1).equals("-");
		if (!known && (before && alone || noun)) {
			candidates.add(new Mention(at, at + 1, "MISC", 0.8, noun ? "rule: " + text.word(at + 1) + " behind it" : "rule: people speak it"), Candidates.TAGGER_LONG + 1);
		}
	}
}
