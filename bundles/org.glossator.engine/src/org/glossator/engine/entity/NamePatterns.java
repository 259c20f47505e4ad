package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Names known by their form: organisations by their head noun ("Republican Guard", "Center for the Study of War"),
 * facilities ("Tabqah dam"), events ("Astana talks", "Operation Olive Branch"), armed groups by their first word
 * ("Jaish al-Islam"). Looks at one document, adds to its candidates.
 */
final class NamePatterns {

	private static final int LONGEST = 12;
	private static final Set<String> BATTLES = Set.of("battle", "siege", "massacre", "fall", "liberation");

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final Candidates candidates;
	private final Descriptors descriptors;
	private Demonyms demonyms;

	NamePatterns(TokenizedText text, NameLexicon lexicon, Candidates candidates, Descriptors descriptors) {
		this.descriptors = descriptors;
		this.text = text;
		this.lexicon = lexicon;
		this.candidates = candidates;
	}

	/** Adds what the patterns find in a sentence. */
	void find(int s, boolean headline, Demonyms derived) {
		demonyms = derived;
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin; i < end; i++) {
			String lower = text.lower(i);
			boolean capital = isCapital(i);
			if (capital && i > begin && !headline && Character.isLetter(lower.charAt(0)) && !Words.DAYS_AND_MONTHS.contains(lower) && !lexicon.isDemonym(i) && !isCapital(i - 1)) {
				described(i, end);
			}
			if (capital && Words.ORGANISATION.contains(lower)) {
				organisation(i, begin, end, headline);
			}
			if (Words.FACILITY.contains(lower)) {
				facility(i, begin, end, capital, headline);
			}
			if (Words.EVENT.contains(lower)) {
				event(i, begin, end, capital, headline);
			}
			if (capital && Words.LANDSCAPE.contains(lower)) {
				simple(i, begin, headline, "LOC", 0.85);
				if (i + 2 < end && text.lower(i + 1).equals("of") && isName(i + 2) && !isCapitalAlways(Math.max(begin, i - 1))) {
					add(i, capitalsFrom(i + 2, end), "LOC", Candidates.HEAD, 0.85, "rule: " + text.word(i) + " of and a name");
				}
			}
			if (capital && Words.COMPASS.contains(lower) && i + 1 < end && i > begin && isName(i + 1) && !headline) {
				add(i, capitalsFrom(i + 1, end), "LOC", Candidates.TAGGER_LONG, 0.75, "rule: " + text.word(i) + " before a name");
			}
			if (capital && Words.PLACE_PREFIX.contains(lower) && i + 1 < end && isName(i + 1) && (i == begin || !isName(i - 1))) {
				add(i, i + 2, lower.equals("mount") || lower.equals("lake") || lower.equals("jabal") || lower.equals("wadi") ? "LOC" : "GPE", Candidates.TAGGER_LONG, 0.75,
						"rule: " + text.word(i) + " before a name");
			}
			if (capital && Words.TREATY.contains(lower) && (i + 1 >= end || !isCapital(i + 1))) {
				boolean dated = i + 2 < end && text.lower(i + 1).equals("of") && text.word(i + 2).matches("1[5-9]\\d\\d|20\\d\\d");
				int first = capitalsTo(i, begin);
				if (dated && first < i && !headline) {
					add(first, i + 3, "MISC", Candidates.HEAD + 1, 0.8, "rule: capitals before " + text.word(i) + ", and its year");
				} else {
					simple(i, begin, headline, "MISC", 0.75);
				}
			}
			if (capital && Words.COMPANY.contains(lower) && (i + 1 >= end || !isCapital(i + 1))) {
				simple(i, begin, headline, "ORG", 0.9);
			}
			if (capital && Words.FOREIGN_HEAD.contains(lower)) {
				group(i, end, "ORG", "an organisation");
			}
			if (text.word(i).equals("&") && i > begin && i + 1 < end && isCapital(i - 1) && isCapital(i + 1)) {
				add(capitalsTo(i, begin), capitalsFrom(i + 1, end), "ORG", Candidates.HEAD, 0.8, "rule: two names joined by &");
			}
			if (capital && Words.STATE.contains(lower)) {
				state(i, begin, end, headline);
			}
			if (lexicon.titleLimit(i) > i && lexicon.titleLimit(i) < end && !headline) {
				titled(lexicon.titleLimit(i), end);
			}
			if (capital && Words.NUMBERED.contains(lower)) {
				numbered(i, begin, end);
			}
			if (capital && Words.FACILITY_PREFIX.contains(lower) && i + 1 < end && isName(i + 1) && !headline) {
				add(i, capitalsFrom(i + 1, end), "FAC", Candidates.HEAD, 0.8, "rule: " + text.word(i) + " before a name");
			}
			if (capital && Words.STORM.contains(lower) && i + 1 < end && isName(i + 1) && !headline) {
				add(i, i + 2, "EVT", Candidates.PATTERN, 0.85, "rule: " + text.word(i) + " and a name");
			}
			if (capital && Words.GROUP_PREFIX.contains(lower)) {
				group(i, end, "ORG", "an armed group");
			}
			if (capital && lower.equals("operation") && i + 1 < end && isCapital(i + 1)) {
				int to = capitalsFrom(i + 1, end);
				add(i, to, "EVT", Candidates.PATTERN, 0.85, "rule: Operation and a name");
			}
			if (capital && Words.TREATY_OF.contains(lower) && i + 2 < end && (text.lower(i + 1).equals("of") || text.lower(i + 1).equals("on")) && !headline) {
				int from = Words.ARTICLES.contains(text.lower(i + 2)) ? i + 3 : i + 2;
				if (from < end && isCapital(from)) {
					add(capitalsTo(i, begin), capitalsFrom(from, end), "MISC", Candidates.PATTERN, 0.75, "rule: " + text.word(i) + " and what it is about");
				}
			}
			if (capital && BATTLES.contains(lower) && i + 2 < end && text.lower(i + 1).equals("of") && isCapital(i + 2)) {
				add(i, capitalsFrom(i + 2, end), "EVT", Candidates.PATTERN, 0.85, "rule: " + text.word(i) + " of and a name");
			}
		}
	}

	/** "General X Y", "the envoy X": who has a title is a person, unless the words are known as something else. */
	private void titled(int first, int end) {
		int to = first;
		while (to < end && to - first < 5 && isName(to) && !Words.OFFICE.contains(text.lower(to)) && !Words.PORTFOLIO.contains(text.lower(to))
				|| to > first && to + 1 < end && text.word(to).equals("-") && text.end(to - 1) == text.begin(to) && isName(to + 1)) {
			to++;
		}
		boolean known = to == first || lexicon.at(first) != null && !lexicon.at(first).tag().equals("PER");
		boolean goesOn = to < end && isCapitalAlways(to) && !lexicon.isDemonym(to);
		boolean joined = to < end && (text.word(to).equals("-") || text.word(to).equals("&"));
		if (!known && !goesOn && !joined && text.word(first).length() > 1) {
			add(first, to, "PER", Candidates.TAGGER, 0.8, "rule: a title before it");
		}
	}

	/** "the retailer X", "the port of X". */
	private void described(int first, int end) {
		int to = capitalsFrom(first, end);
		String before = descriptors.before(first);
		String after = before == null && lexicon.at(first) == null ? descriptors.after(first, to) : null;
		if (after != null && !lexicon.isFirstName(first)) {
			add(first, to, after, Candidates.TAGGER_LONG, 0.8, "rule: the words behind it call it so");
			return;
		}
		String kind = before;
		boolean known = lexicon.at(first) != null && lexicon.limit(first) == to;
		boolean possessive = to < end && text.lower(to).equals("'s");
		if (kind != null && !known && !(possessive && !kind.equals("GPE")) && !lexicon.isPlace(first)) {
			add(first, to, kind, kind.equals("PER") ? Candidates.TAGGER : Candidates.TAGGER_LONG, 0.85, "rule: \"" + text.word(first - 1) + "\" before it");
		}
	}

	/** "Highway 9", "Route Nationale 2", "Basic Education High School No 2". */
	private void numbered(int head, int begin, int end) {
		int at = head + 1;
		while (at < end && at - head < 3 && isCapital(at) && !text.lower(at).equals("no") && !text.lower(at).equals("no.")) {
			at++;
		}
		boolean number = at < end && (text.lower(at).equals("no") || text.lower(at).equals("no.") || text.lower(at).equals("number"));
		int digits = number ? at + 1 : at;
		if (number && digits < end && text.word(digits).equals(".")) {
			digits++;
		}
		boolean road = Words.ROAD.contains(text.lower(head));
		if (digits < end && Character.isDigit(text.word(digits).charAt(0)) && text.word(digits).length() <= 4 && (number || road) && (road || capitalsTo(head, begin) < head)) {
			add(road ? head : capitalsTo(head, begin), digits + 1, "FAC", Candidates.PATTERN + 1, 0.85, "rule: " + text.word(head) + " and its number");
		}
	}

	/** Capitals up to a head noun and no further. */
	private void simple(int head, int begin, boolean headline, String kind, double confidence) {
		int first = capitalsTo(head, begin);
		if (first < head && !(headline && (head - first > 2 || first == begin)) && !(head - first == 1 && isAdjective(first))) {
			add(first, head + 1, kind, Candidates.HEAD, confidence, "rule: capitals before " + text.word(head));
		}
	}

	/** "Sarovian Federation", "Republic of X". */
	private void state(int head, int begin, int end, boolean headline) {
		if (head > begin && isAdjective(head - 1) && !headline) {
			add(capitalsTo(head, begin), head + 1, "GPE", Candidates.HEAD + 1, 0.85, "rule: a nationality before " + text.word(head));
		} else if (head + 2 < end && text.lower(head + 1).equals("of") && isCapital(head + 2)) {
			int first = capitalsTo(head, begin);
			add(first, capitalsFrom(head + 2, end), "GPE", Candidates.HEAD + 1, 0.85, "rule: " + text.word(head) + " of and a name");
		}
	}

	/** A capitalised word that is no head noun of an organisation, event or building. */
	private boolean isName(int token) {
		String lower = text.lower(token);
		return isCapital(token) && Character.isLetter(lower.charAt(0)) && !Words.ORGANISATION.contains(lower) && !Words.FACILITY.contains(lower)
				&& !Words.EVENT.contains(lower) && !lexicon.isDemonym(token) && !Words.DAYS_AND_MONTHS.contains(lower) && lexicon.titleLimit(token) == 0;
	}

	private boolean isAdjective(int token) {
		return lexicon.isDemonym(token) || demonyms.is(token);
	}

	/** Capitals up to a head noun, and "of the X", "for X" behind it. */
	private void organisation(int head, int begin, int end, boolean headline) {
		int first = capitalsTo(head, begin);
		int to = head + 1;
		int after = Words.EXTENDED.contains(text.lower(head)) ? extension(to, end) : to;
		boolean extended = after > to;
		if (first == head && !extended) {
			return;
		}
		boolean weak = Words.ORGANISATION_WEAK.contains(text.lower(head));
		boolean known = head - first == 1 && (isAdjective(first) || lexicon.isPlace(first));
		boolean office = extended && text.lower(head).equals("office") && after - head > 3;
		if (weak && (known || headline || first == head && !office)) {
			return;
		}
		if (headline && (head - first > 3 || first == begin && head - first < 2 || extended)) {
			to = head + 1;
			after = to;
			if (first == head) {
				return;
			}
		}
		// More of the same: "Armed Forces General Staff" goes on to its last head.
		if (to < end && isCapital(to) && Words.ORGANISATION.contains(text.lower(to))) {
			return;
		}
		add(first, after, "ORG", Candidates.HEAD, 0.85, "rule: capitals before " + text.word(head));
	}

	/** Behind "of the X", "for X and Y" after a head noun. */
	private int extension(int from, int end) {
		int to = from;
		int at = from;
		while (at < end && at - from < LONGEST) {
			String lower = text.lower(at);
			boolean joint = text.word(at).equals("-") && at + 3 < end && text.word(at + 2).equals("-") && text.end(at - 1) == text.begin(at) && isCapital(at + 3);
			if (joint && to == at) {
				// "Commander-in-Chief"
				to = at += 4;
			} else if (isCapital(at) && !Words.DAYS_AND_MONTHS.contains(lower)) {
				to = ++at;
			} else if (lower.equals("of") || lower.equals("for") || lower.equals("and") && to > from || lower.equals("the") && at > from || lower.equals("on") && to == from
					|| lower.equals("in") && to > from && lexiconPlaceFollows(at, end) && to - from > 4) {
				at++;
			} else {
				break;
			}
		}
		if (to > from && from < end && isCapital(from)) {
			return from;
		}
		// "and" must join words of the name, not two names.
		for (int i = from; i < to; i++) {
			if (text.lower(i).equals("and") && (i + 1 >= to || lexicon.at(i + 1) != null || lexicon.at(i - 1) != null)) {
				return i;
			}
		}
		return to;
	}

	private boolean lexiconPlaceFollows(int at, int end) {
		return at + 1 < end && lexicon.isPlace(at + 1);
	}

	private void facility(int head, int begin, int end, boolean capital, boolean headline) {
		String lower = text.lower(head);
		int last = head;
		boolean kinded = false;
		if (head + 1 < end && isCapital(head + 1) && !lexicon.isPlace(head + 1) && !headline && capital) {
			return;
		}
		while (last > begin && Words.FACILITY_KIND.contains(text.lower(last - 1)) && head - last < 3) {
			last--;
			kinded = true;
		}
		if (capital && head + 2 < end && text.lower(head + 1).equals("of") && !headline) {
			int from = text.lower(head + 2).equals("the") ? head + 3 : head + 2;
			if (from < end && isCapital(from) && !lexicon.isPlace(from) && !Words.ORGANISATION.contains(lower)) {
				add(capitalsTo(head, begin), capitalsFrom(from, end), "FAC", Candidates.PATTERN, 0.8, "rule: " + text.word(head) + " of and a name");
				return;
			}
		}
		boolean unknown = !headline && head > begin + 1 && isName(head - 1) && Words.FACILITY_OF_UNKNOWN.contains(lower) && lexicon.at(head - 1) == null && !isAdjective(head - 1)
				&& !Words.FEASTS.contains(text.lower(head - 1));
		if (!kinded && !capital && !unknown && Words.FACILITY_WEAK.contains(lower) && !lower.equals("camp") && !lower.equals("school") && !lower.equals("university") || headline && !capital) {
			return;
		}
		int first = capitalsTo(last, begin);
		if (first == last && kinded && capital && isCapitalAlways(last) && last > begin && !headline) {
			// "the State University Hospital": nothing but kinds of buildings, all in capitals.
			add(last, head + 1, "FAC", Candidates.PATTERN, 0.75, "rule: capitals before " + text.word(head));
			return;
		}
		if (first == last || first == begin && last - first == 1 && lexicon.at(first) == null && !capital) {
			return;
		}
		boolean onlyDemonym = last - first == 1 && (isAdjective(first) || lexicon.kind(first).equals("ORG"));
		boolean organisation = lexicon.at(first) != null && lexicon.at(first).tag().equals("ORG") && lexicon.limit(first) == last;
		if (onlyDemonym || organisation || Words.COMPASS.contains(text.lower(first)) && last - first == 1 || headline && last - first > 3) {
			return;
		}
		if (lower.equals("university") && capital || lower.equals("embassy")) {
			return;
		}
		add(first, head + 1, "FAC", Candidates.PATTERN, 0.8, "rule: a name before " + text.word(head));
	}

	private void event(int head, int begin, int end, boolean capital, boolean headline) {
		String lower = text.lower(head);
		if (capital && Words.EVENT_CAPITAL.contains(lower) && !headline) {
			int first = capitalsTo(head, begin);
			if (first < head && !(head - first == 1 && lexicon.isDemonym(first) && !lower.startsWith("war") && !lower.equals("revolution"))) {
				add(first, head + 1, "EVT", Candidates.PATTERN, 0.8, "rule: capitals before " + text.word(head));
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
		if (first < begin || !isCapital(first)) {
			return;
		}
		first = capitalsTo(last, begin);
		boolean place = lexicon.at(first) != null && lexicon.limit(first) == last && !lexicon.at(first).tag().equals("MISC")
				&& !lexicon.at(first).tag().equals("ORG") && !lexicon.at(first).tag().equals("PER");
		// "Syria talks" are talks about Syria; towns give their names to talks, countries do not.
		boolean country = lexicon.at(first) != null && lexicon.at(first).source().startsWith("entity-countries") && !lexicon.at(first).note().endsWith("capital");
		if (place && !country && !isCountryName(first)) {
			add(first, head + 1, "EVT", Candidates.PATTERN, 0.8, "rule: a place before " + text.word(head));
		}
	}

	private boolean isCountryName(int token) {
		String lower = text.lower(token);
		return Set.of("syria", "iran", "us", "u.s.", "russia", "iraq", "turkey", "palestine", "washington", "moscow", "ukraine",
				"kurdistan", "taiwan", "kosovo", "crimea").contains(lower);
	}

	private void group(int at, int end, String kind, String what) {
		int to = at + 1;
		while (to < end && (isCapital(to) || Words.PARTICLES.contains(text.lower(to)) && to + 1 < end || text.word(to).equals("-") && to + 1 < end)
				&& to - at < 8) {
			to++;
		}
		while (to > at + 1 && !isCapital(to - 1)) {
			to--;
		}
		if (to > at + 1) {
			add(at, to, kind, Candidates.PATTERN, 0.9, "rule: " + text.word(at) + " and a name are " + what);
		}
	}

	private void add(int first, int limit, String kind, int rank, double confidence, String reason) {
		int from = first;
		while (from < limit && Words.ARTICLES.contains(text.lower(from))) {
			from++;
		}
		candidates.add(new Mention(from, limit, kind, confidence, reason), rank);
	}

	private boolean isCapitalAlways(int token) {
		return Character.isUpperCase(text.text().charAt(text.begin(token)));
	}

	boolean isCapital(int token) {
		return Character.isUpperCase(text.text().charAt(text.begin(token))) && !Words.NEVER.contains(text.lower(token))
				|| token + 1 < text.size() && Words.PARTICLES.contains(text.lower(token)) && text.word(token + 1).equals("-")
				|| isOrdinalUnit(token);
	}

	/** "105th Brigade", "5th Assault Corps": the number belongs to the name. */
	private boolean isOrdinalUnit(int token) {
		String lower = text.lower(token);
		return Character.isDigit(lower.charAt(0)) && (lower.endsWith("th") || lower.endsWith("st") || lower.endsWith("nd") || lower.endsWith("rd"))
				&& token + 1 < text.size() && Character.isUpperCase(text.text().charAt(text.begin(token + 1)));
	}

	/** The first of the capitals that end before a token, hyphens and particles among them. */
	int capitalsTo(int limit, int begin) {
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

	private int capitalsFrom(int from, int end) {
		int to = from;
		while (to < end && to - from < LONGEST && (isCapital(to) && !Words.DAYS_AND_MONTHS.contains(text.lower(to))
				|| text.word(to).equals("-") && to + 1 < end && isCapital(to + 1))) {
			to++;
		}
		return to;
	}
}
