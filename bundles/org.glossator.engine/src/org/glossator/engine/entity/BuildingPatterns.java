package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Names of what was built, known by their nouns and numbers: "Tabqah dam", "Museum of the River", "Highway 9". */
final class BuildingPatterns {

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final Candidates candidates;
	private final Capitals capitals;

	BuildingPatterns(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals) {
		this.text = text;
		this.lexicon = lexicon;
		this.candidates = candidates;
		this.capitals = capitals;
	}

	private static final Set<String> MANY = Set.of("hotel", "school", "market", "factory", "mosque", "church", "warehouse", "street", "clinic", "library", "mall", "cinema", "theatre", "theater", "garage");

	/** Adds what the patterns find in a sentence. */
	void find(int s, boolean headline) {
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin; i < end; i++) {
			String lower = text.lower(i);
			boolean capital = capitals.isCapital(i);
			if (Words.FACILITY.contains(lower)) {
				facility(i, begin, end, capital, headline);
			}
			if (capital && Words.NUMBERED.contains(lower)) {
				numbered(i, begin, end);
			}
			if (text.word(i).matches("RN\\d{1,3}")) {
				add(i, i + 1, Candidates.PATTERN, 0.85, "rule: a road by its number");
			}
			if (capital && Words.FACILITY_PREFIX.contains(lower) && i + 1 < end && capitals.isName(i + 1) && !headline) {
				add(i, capitals.from(i + 1, end), Candidates.HEAD, 0.8, "rule: " + text.word(i) + " before a name");
			}
		}
	}

	/** "Highway 9", "Route Nationale 2", "Basic Education High School No 2". */
	private void numbered(int head, int begin, int end) {
		int at = head + 1;
		while (at < end && at - head < 3 && capitals.isCapital(at) && !text.lower(at).equals("no") && !text.lower(at).equals("no.")) {
			at++;
		}
		boolean number = at < end && (text.lower(at).equals("no") || text.lower(at).equals("no.") || text.lower(at).equals("number"));
		if (Words.ROAD.contains(text.lower(head)) && head + 1 < end && text.word(head + 1).matches("\\p{Lu}{1,3}\\d{1,4}")) {
			add(head, head + 2, Candidates.PATTERN + 1, 0.85, "rule: " + text.word(head) + " and its number");
			return;
		}
		int digits = number ? at + 1 : at;
		if (number && digits < end && text.word(digits).equals(".")) {
			digits++;
		}
		boolean road = Words.ROAD.contains(text.lower(head));
		if (digits < end && Character.isDigit(text.word(digits).charAt(0)) && text.word(digits).length() <= 4 && (number || road) && (road || capitals.to(head, begin) < head)) {
			add(road ? head : capitals.to(head, begin), digits + 1, Candidates.PATTERN + 1, 0.85, "rule: " + text.word(head) + " and its number");
		}
	}

	private void facility(int head, int begin, int end, boolean capital, boolean headline) {
		String lower = text.lower(head);
		int last = head;
		boolean kinded = false;
		if (head + 1 < end && capitals.isCapital(head + 1) && !lexicon.isPlace(head + 1) && !headline && capital) {
			return;
		}
		while (last > begin && Words.FACILITY_KIND.contains(text.lower(last - 1)) && head - last < 3) {
			last--;
			kinded = true;
		}
		if (capital && head + 2 < end && text.lower(head + 1).equals("of") && !headline) {
			int from = text.lower(head + 2).equals("the") ? head + 3 : head + 2;
			if (from < end && capitals.isCapital(from) && !lexicon.isPlace(from) && !Words.ORGANISATION.contains(lower)) {
				add(capitals.to(head, begin), capitals.from(from, end), Candidates.PATTERN, 0.8, "rule: " + text.word(head) + " of and a name");
				return;
			}
		}
		boolean unknown = !headline && head > begin + 1 && capitals.isName(head - 1) && Words.FACILITY_OF_UNKNOWN.contains(lower) && lexicon.at(head - 1) == null && !capitals.isAdjective(head - 1)
				&& !Words.FEASTS.contains(text.lower(head - 1));
		if (!kinded && !capital && !unknown && Words.FACILITY_WEAK.contains(lower) && !lower.equals("camp") && !lower.equals("school") && !lower.equals("university") || headline && !capital) {
			return;
		}
		int first = capitals.to(last, begin);
		if (first == last && kinded && capital && capitals.isWrittenLarge(last) && last > begin && !headline) {
			// "the State University Hospital": nothing but kinds of buildings, all in capitals.
			add(last, head + 1, Candidates.PATTERN, 0.75, "rule: capitals before " + text.word(head));
			return;
		}
		if (first == last || first == begin && last - first == 1 && lexicon.at(first) == null && !capital) {
			return;
		}
		boolean onlyDemonym = last - first == 1 && ((kinded ? lexicon.isDemonym(first) : capitals.isAdjective(first)) || lexicon.kind(first).equals("ORG"));
		if (!capital && last - first == 1 && lexicon.kind(first).equals("GPE") && MANY.contains(lower)) {
			// A town has many hotels: "a Dakora hotel" names none.
			return;
		}
		boolean organisation = lexicon.at(first) != null && lexicon.at(first).tag().equals("ORG") && lexicon.limit(first) == last;
		boolean compound = first - 2 >= begin && text.word(first - 1).equals("-") && !capital && text.end(first - 2) == text.begin(first - 1);
		boolean surname = capital && Words.SURNAME.contains(lower) && last - first < 3 && (lexicon.isFirstName(first) && lexicon.at(first) == null || capitals.isTitled(first, begin));
		if (compound || surname) {
			return;
		}
		if (onlyDemonym || organisation || Words.COMPASS.contains(text.lower(first)) && last - first == 1 || headline && last - first > 3) {
			return;
		}
		if (lower.equals("university") && capital || lower.equals("embassy")) {
			return;
		}
		add(first, head + 1, Candidates.PATTERN, 0.8, "rule: a name before " + text.word(head));
	}

	private void add(int first, int limit, int rank, double confidence, String reason) {
		int from = first;
		while (from < limit && Words.ARTICLES.contains(text.lower(from))) {
			from++;
		}
		candidates.add(new Mention(from, limit, "FAC", confidence, reason), rank);
	}
}
