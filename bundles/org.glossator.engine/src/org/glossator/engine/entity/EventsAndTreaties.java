package org.glossator.engine.entity;

import java.util.Set;
import java.util.regex.Pattern;

import org.glossator.engine.segment.TokenizedText;

/** Names of what happened and of what was signed: "Astana talks", "Operation Olive Branch", "the 1999 Izmit earthquake", "Inquiries Act 2005". Works on one document. */
final class EventsAndTreaties extends Construction {

	/** What stands before that which happens. */
	private static final Set<String> HAPPENS = Set.of("at", "during", "for", "attended", "attend", "hosts", "hosted", "before", "after");
	private static final Set<String> COUNTED = Set.of("One", "Two", "Three", "I", "II", "III");
	private static final Set<String> ORDINALS = Set.of("First", "Second", "Third", "Fourth", "Fifth");
	/** What is named after its day: "the October 7 attacks". */
	private static final Set<String> DATED = Set.of("attack", "attacks", "massacre", "bombing", "bombings", "coup", "revolution", "uprising", "movement", "protests", "accord", "agreement");
	/** What is named after its month: "the October War". */
	private static final Set<String> MONTHLY = Set.of("war", "wars", "offensive", "revolution", "uprising", "massacre", "crisis", "mutiny", "rebellion", "riots", "intifada", "truce", "summit", "accords");
	/** What has names that go on behind "of". */
	private static final Set<String> OF = Set.of("cup", "festival");
	private static final Set<String> NUMBERING = Set.of("no", "no.", "number");
	private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
	private static final Set<String> DISASTER = Set.of("earthquake", "earthquakes", "quake", "tsunami", "fire", "blast", "explosion", "disaster", "massacre", "bombing", "bombings", "attack", "attacks");
	/** What agreements end. */
	private static final Set<String> PEACE = Set.of("Peace", "Disengagement", "Ceasefire", "Armistice", "Truce", "Grain", "Cessation");
	private static final Set<String> BATTLES = Set.of("tour", "battle", "siege", "massacre", "fall", "liberation");

	private final NamePatterns patterns;

	/** @param patterns where names are added */
	EventsAndTreaties(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals, NamePatterns patterns) {
		super(text, lexicon, candidates, capitals);
		this.patterns = patterns;
	}

	/** Adds what it finds in a sentence. */
	void find(int s, boolean headline) {
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin; i < end; i++) {
			String lower = text.lower(i);
			boolean capital = capitals.isCapital(i);
			if (Words.EVENT.contains(lower) || DISASTER.contains(lower)) {
				event(i, begin, end, capital || capitals.isWrittenLarge(i), headline);
			}
			boolean resolution = !headline && lower.equals("resolution") && resolution(i, begin, end, capital);
			if (!resolution && capital && Words.TREATY.contains(lower) && (i + 1 >= end || !capitals.isCapital(i + 1) || NUMBERING.contains(text.lower(i + 1)))) {
				treaty(i, begin, end, headline);
			}
			if (i + 2 < end && i > begin && text.lower(i - 1).equals("the") && isDay(i) && DATED.contains(text.lower(i + 2))) {
				patterns.add(i, i + 3, "EVT", Candidates.PATTERN, 0.8, "rule: " + text.word(i + 2) + " behind a day");
			}
			if (capital && !headline && i > begin && (text.word(i).equals("Day") || text.word(i).equals("Eve"))) {
				patterns.simple(i, begin, false, "EVT", 0.8);
			}
			if (capital && Words.STORM.contains(lower) && i + 1 < end && capitals.isName(i + 1) && !headline) {
				patterns.add(i, i + 2, "EVT", Candidates.PATTERN, 0.85, "rule: " + text.word(i) + " and a name");
			}
			if (capital && lower.equals("operation") && i + 1 < end && capitals.isCapital(i + 1)) {
				int to = capitals.from(i + 1, end);
				to += to < end && Words.isNumber(text.word(to), 2) ? 1 : 0;
				patterns.add(i, to, "EVT", Candidates.PATTERN, 0.85, "rule: Operation and a name");
			}
			if (capital && Words.TREATY_OF.contains(lower) && i + 2 < end && (text.lower(i + 1).equals("of") || text.lower(i + 1).equals("on")) && !headline) {
				int from = Words.ARTICLES.contains(text.lower(i + 2)) ? i + 3 : i + 2;
				if (from < end && capitals.from(from, end) > from) {
					patterns.add(capitals.to(i, begin), matter(from, end), "MISC", Candidates.PATTERN + 1, 0.75, "rule: " + text.word(i) + " and what it is about");
				}
			}
			if (capital && BATTLES.contains(lower) && i + 2 < end && (text.lower(i + 1).equals("of") || text.lower(i + 1).equals("for") && lower.equals("battle"))
					&& (capitals.isCapital(i + 2) || (lower.equals("tour") || lower.equals("battle")) && text.lower(i + 2).equals("the") && i + 3 < end && capitals.isCapital(i + 3))) {
				patterns.add(i, capitals.from(capitals.isCapital(i + 2) ? i + 2 : i + 3, end), "EVT", Candidates.PATTERN, 0.85, "rule: " + text.word(i) + " of and a name");
			}
		}
	}

	/** "Extradition Treaty", "Inquiries Act 2005", "Law No. 17", "Constitution of 2011": a year behind "of" belongs to what has no other name. */
	private void treaty(int head, int begin, int end, boolean headline) {
		if (!headline && settlement(head, begin)) {
			return;
		}
		int first = capitals.to(head, begin);
		int number = head + 1 < end && NUMBERING.contains(text.lower(head + 1)) ? head + 2 : head + 1;
		number += number > head + 1 && number < end && text.word(number).equals(".") ? 1 : 0;
		boolean numbered = number < end && (number > head + 1 || first < head || text.lower(head).equals("resolution")) && Words.isNumber(text.word(number), 4);
		boolean dated = first == head && head + 2 < end && head > begin && text.lower(head + 1).equals("of") && YEAR.matcher(text.word(head + 2)).matches();
		if (numbered && !headline) {
			patterns.add(first, number + 1, "MISC", Candidates.HEAD + 1, 0.8, "rule: " + text.word(head) + " and its number");
		} else if (dated && !headline) {
			patterns.add(head, head + 3, "MISC", Candidates.HEAD + 1, 0.75, "rule: " + text.word(head) + " and its year");
		} else {
			patterns.simple(head, begin, headline, "MISC", 0.75);
		}
	}

	/** "Security Council resolution 1701", "Resolution 1701": whether it is one that a number names. */
	private boolean resolution(int head, int begin, int end, boolean capital) {
		int first = passedBy(head, begin);
		boolean named = (capital || first < head) && head + 1 < end && Words.isNumber(text.word(head + 1), 4);
		if (named) {
			patterns.add(first, head + 2, "MISC", Candidates.PATTERN, 0.8, "rule: " + text.word(head) + " and its number");
		}
		return named;
	}

	/** The first of the capitals before a resolution, "Security" of its council among them. */
	private int passedBy(int head, int begin) {
		int first = capitals.to(head, begin);
		boolean security = first < head && first > begin && text.word(first).equals("Council") && text.word(first - 1).equals("Security");
		return security ? capitals.to(first - 1, begin) : first;
	}

	/** What two sides signed to end something happened: "the 1974 Disengagement Agreement", "the Orlan Agreement". */
	private boolean settlement(int head, int begin) {
		String lower = text.lower(head);
		if (!lower.equals("agreement") && !lower.equals("agreements") || head - 1 <= begin) {
			return false;
		}
		boolean peace = PEACE.contains(text.word(head - 1)) && capitals.isWrittenLarge(head - 1);
		int first = capitals.to(peace ? head - 1 : head, begin);
		boolean place = first == head - 1 && (lexicon.isPlace(first) || capitals.isName(first) && lexicon.at(first) == null && text.tag(first).startsWith("PROPN"));
		if (!peace && !place || peace && first == head - 1 && !YEAR.matcher(text.word(first - 1)).matches()) {
			return false;
		}
		int from = first - 1 > begin && YEAR.matcher(text.word(first - 1)).matches() ? first - 1 : first;
		patterns.add(from, head + 1, "EVT", Candidates.PATTERN, 0.75, "rule: what was settled there");
		return true;
	}

	/** Behind what a treaty is about: "Functioning of the European Union". */
	private int matter(int from, int end) {
		int to = capitals.from(from, end);
		while (to + 1 < end) {
			boolean article = text.lower(to + 1).equals("the");
			int next = article ? to + 2 : to + 1;
			boolean joined = (text.lower(to).equals("of") || text.lower(to).equals("and") && !article) && next < end && capitals.isCapital(next) && lexicon.titleLimit(next) == 0;
			if (!joined) {
				return to;
			}
			to = capitals.from(next, end);
		}
		return to;
	}

	private boolean isMonth(int token) {
		String lower = text.lower(token);
		return Words.DAYS_AND_MONTHS.contains(lower) && lower.length() > 2 && !lower.endsWith("day") && Character.isUpperCase(text.word(token).charAt(0));
	}

	/** "October 7", "7 October". */
	private boolean isDay(int token) {
		String first = text.lower(token);
		String second = text.lower(token + 1);
		boolean month = Words.DAYS_AND_MONTHS.contains(first) && first.length() > 3 && !first.endsWith("day") && Character.isUpperCase(text.word(token).charAt(0));
		boolean behind = Words.DAYS_AND_MONTHS.contains(second) && second.length() > 3 && !second.endsWith("day") && Character.isUpperCase(text.word(token + 1).charAt(0));
		return month && Words.isNumber(second, 2) || behind && Words.isNumber(first, 2);
	}

	private void event(int head, int begin, int end, boolean capital, boolean headline) {
		String lower = text.lower(head);
		if (capital && head + 1 < end && capitals.isCapital(head + 1) && Words.ORGANISATION.contains(text.lower(head + 1))) {
			// "Crisis Group"
			return;
		}
		if (!headline && DISASTER.contains(lower) && disaster(head, begin, end)) {
			return;
		}
		if (capital && Words.EVENT_CAPITAL.contains(lower) && !headline) {
			int first = capitals.to(head, begin);
			if (first == head && head - 2 >= begin && MONTHLY.contains(lower) && isMonth(head - 1) && text.lower(head - 2).equals("the")) {
				patterns.add(head - 1, head + 1, "EVT", Candidates.PATTERN, 0.8, "rule: " + text.word(head) + " and its month");
				return;
			}
			if (first < head && !(head - first == 1 && lexicon.isDemonym(first) && !lower.startsWith("war") && !lower.equals("revolution") && !lower.startsWith("championship"))) {
				boolean counted = first > begin + 1 && ORDINALS.contains(text.word(first - 1));
				boolean joined = first - 2 > begin && text.word(first - 1).equals("-") && text.end(first - 2) == text.begin(first - 1) && capitals.isWrittenLarge(first - 2);
				int limit = head + 1 < end && COUNTED.contains(text.word(head + 1)) ? head + 2 : head + 1;
				if (OF.contains(lower) && head + 2 < end && text.lower(head + 1).equals("of") && capitals.isCapital(head + 2)) {
					// "Africa Cup of Nations"
					limit = capitals.from(head + 2, end);
				}
				if (lower.startsWith("accord") && head - first > 1 && !(lexicon.kind(first).equals("GPE") && lexicon.limit(first) == head)) {
					patterns.add(first, head + 1, "MISC", Candidates.PATTERN, 0.8, "rule: capitals before " + text.word(head));
					return;
				}
				if (lower.equals("forum") && !isAt(first, begin)) {
					patterns.add(first, head + 1, "ORG", Candidates.PATTERN, 0.75, "rule: capitals before " + text.word(head));
					return;
				}
				patterns.add(joined ? first - 2 : counted ? first - 1 : first, limit, "EVT", Candidates.PATTERN, 0.8, "rule: capitals before " + text.word(head));
			}
			return;
		}
		if (!Words.EVENT_LOWER.contains(lower)) {
			return;
		}
		int last = head;
		if (last > begin && Words.EVENT_SUBJECT.contains(text.lower(last - 1))) {
			last--;
		}
		int first = last - 1;
		if (first < begin || !capitals.isCapital(first)) {
			return;
		}
		first = capitals.to(last, begin);
		boolean place = lexicon.at(first) != null && lexicon.limit(first) == last && !lexicon.at(first).tag().equals("MISC")
				&& !lexicon.at(first).tag().equals("ORG") && !lexicon.at(first).tag().equals("PER");
		// "Syria talks" are talks about Syria; towns give their names to talks, countries do not.
		boolean country = lexicon.at(first) != null && lexicon.at(first).source().startsWith("entity-countries") && !lexicon.at(first).note().endsWith("capital");
		if (place && !country && !isCountryName(first)) {
			patterns.add(first, head + 1, "EVT", Candidates.PATTERN, 0.8, "rule: a place before " + text.word(head));
		}
	}

	/** "the 1999 Izmit earthquake", "the Mont Blanc tunnel fire of 1999": known by place and year. */
	private boolean disaster(int head, int begin, int end) {
		int last = head - 1;
		if (last > begin && (text.tag(last).startsWith("NOUN") || Words.FACILITY.contains(text.word(last))) && Character.isLowerCase(text.word(last).charAt(0))) {
			last--;
		}
		int first = capitals.to(last + 1, begin);
		if (first > last || first == begin || !capitals.isName(first)) {
			return false;
		}
		boolean of = head + 2 < end && text.lower(head + 1).equals("of") && YEAR.matcher(text.word(head + 2)).matches();
		boolean dated = first > begin && YEAR.matcher(text.word(first - 1)).matches();
		if (of || dated) {
			patterns.add(dated ? first - 1 : first, head + 1, "EVT", Candidates.PATTERN + 2, 0.8, "rule: " + text.word(head) + ", its place and year");
		}
		return of || dated;
	}

	/** "at the X", "during the X": what happens. */
	private boolean isAt(int first, int begin) {
		int before = first - 1 > begin && Words.ARTICLES.contains(text.lower(first - 1)) ? first - 2 : first - 1;
		return before >= begin && HAPPENS.contains(text.lower(before));
	}

	private boolean isCountryName(int token) {
		String lower = text.lower(token);
		return Set.of("syria", "iran", "us", "u.s.", "russia", "iraq", "turkey", "palestine", "washington", "moscow", "ukraine",
				"kurdistan", "taiwan", "kosovo", "crimea").contains(lower);
	}
}
