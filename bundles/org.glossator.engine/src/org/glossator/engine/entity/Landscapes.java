package org.glossator.engine.entity;

import java.util.Set;
import java.util.regex.Pattern;

import org.glossator.engine.segment.TokenizedText;

/** Landscapes known by what stands around their names: "the River Orm", "Tal Brak", "Hill 222", "on the Sokol axis". Works on one document. */
final class Landscapes extends Construction {

	private static final Set<String> PREFIX = Set.of("river", "loch", "lough", "monte", "tal", "tall", "pointe", "punta", "adrar", "erg", "hamada", "cape", "mount");
	private static final Set<String> HEIGHT = Set.of("hill", "height", "peak", "hilltop");
	private static final Set<String> SECTOR = Set.of("axis", "front", "direction", "salient");
	private static final Pattern NUMBER = Pattern.compile("\\d{2,4}(?:\\.\\d)?");

	/** Why a point of the compass is a name. */
	static final String QUARTER = "rule: with a capital, so a part of the world is meant";

	Landscapes(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals) {
		super(text, lexicon, candidates, capitals);
	}

	/** Adds what it finds in a sentence. */
	void find(int s, boolean headline) {
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin; i + 1 < end && !headline; i++) {
			if (!capitals.isWrittenLarge(i)) {
				continue;
			}
			if (HEIGHT.contains(text.lower(i)) && NUMBER.matcher(text.word(i + 1)).matches()) {
				add(i, i + 2, Candidates.PATTERN, "rule: " + text.word(i) + " and its number");
			}
			if (i == begin && capitals.isName(i) && isDirection(begin, end)) {
				add(begin, end - 1, Candidates.HEAD, "rule: a name before direction");
			}
			boolean opens = i == begin || !capitals.isWrittenLarge(i - 1) && !text.word(i - 1).equals("-");
			if (opens && PREFIX.contains(text.lower(i)) && capitals.isName(i + 1) && (lexicon.at(i) == null || lexicon.limit(i) == i + 1) && !Words.FACILITY.contains(text.lower(i + 1))) {
				add(i, capitals.from(i + 1, end), Candidates.TAGGER_LONG + 1, "rule: " + text.word(i) + " before a name");
			}
			if (opens && i > begin && text.lower(i - 1).equals("the") && Kinds.QUARTERS.contains(text.word(i)) && Character.isLowerCase(text.word(i).charAt(1)) && !capitals.isWrittenLarge(i + 1) && !text.word(i + 1).equals("-")) {
				add(i, i + 1, Candidates.LEXICON, QUARTER);
			}
			if (opens && i > begin && text.lower(i - 1).equals("the") && capitals.isName(i)) {
				sector(i, end);
			}
		}
	}

	/** "Krasny Liman direction." */
	private boolean isDirection(int begin, int end) {
		int to = capitals.from(begin, end);
		return to == end - 2 && text.word(to).equals("direction") && text.word(end - 1).equals(".");
	}

	/** "the Sokol axis", "the Juba front". */
	private void sector(int first, int end) {
		int to = capitals.from(first, end);
		boolean body = lexicon.at(first) != null && lexicon.limit(first) == to && lexicon.kind(first).equals("ORG");
		if (to < end && to - first < 4 && SECTOR.contains(text.word(to)) && !body && !Words.COMPASS.contains(text.lower(first))
				&& (to + 1 >= end || !text.word(to + 1).equals("-") && !text.tag(to + 1).startsWith("NOUN"))) {
			add(first, to + 1, Candidates.HEAD, "rule: a name before " + text.word(to));
		}
	}

	private void add(int first, int limit, int rank, String reason) {
		candidates.add(new Mention(first, limit, "LOC", 0.8, reason), rank);
	}
}
