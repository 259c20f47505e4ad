package org.glossator.engine.entity;

import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Names known by their form: organisations by their head noun ("Republican Guard", "Center for the Study of War"), armed
 * groups by their first word ("Jaish al-Islam"), people by their titles. Looks at one document, adds to its candidates.
 */
final class NamePatterns extends Construction {

	static final String ONE_OF_ITS_KIND = "rule: a country has one such body, and the capital says which";
	private static final Set<String> LAND = Set.of("district", "valleys", "enclave", "pocket", "area", "foothills", "delta", "shoal");
	/** What bodies are about, though the words say nothing at the beginning of a sentence: "Institute for Forward Security". */
	private static final Set<String> MATTERS = Set.of("security", "peace", "war", "government", "business", "state", "web", "internet", "sport", "analysis");
	private static final Set<String> STANDS_IN = Set.of("in", "near", "at", "from", "to", "around", "outside", "across", "towards", "and", ",");
	/** What joins the words of armed groups between hyphens: "Lashkar-e-X", "Harkat-ul-X". */
	private static final Set<String> IZAFET = Set.of("e", "i", "ul", "ut", "us", "ur", "un", "uz");
	/** Bodies that send missions. */
	private static final Set<String> SENDERS = Set.of("UN", "U.N.", "Nations", "OSCE", "EU", "AU", "NATO", "ECOWAS", "IGAD", "African", "European", "SADC");
	private static final Set<String> SENT = Set.of("mission", "force", "office", "operation", "team");
	private static final Set<String> UNIT = Set.of("division", "brigade", "battalion", "regiment", "squadron");

	private final Descriptors descriptors;

	NamePatterns(TokenizedText text, NameLexicon lexicon, Candidates candidates, Descriptors descriptors, Capitals capitals) {
		super(text, lexicon, candidates, capitals);
		this.descriptors = descriptors;
	}

	/** Adds what the patterns find in a sentence. */
	void find(int s, boolean headline) {
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin; i < end; i++) {
			String lower = text.lower(i);
			boolean capital = capitals.isCapital(i);
			if (capital && i > begin && !headline && Character.isLetter(lower.charAt(0)) && !Words.DAYS_AND_MONTHS.contains(lower) && !lexicon.isDemonym(i) && !capitals.isCapital(i - 1)) {
				described(i, end);
			}
			if (i == begin && !headline && capitals.isName(i) && "PER".equals(descriptors.after(i, capitals.from(i, end)))) {
				// "Ilmar, 34,"
				described(i, end);
			}
			if (capital && Words.ORGANISATION.contains(lower)) {
				organisation(i, begin, end, headline);
			}
			boolean goesOn = !headline && i + 1 < end && capitals.isName(i + 1) && !lexicon.isPlace(i + 1);
			if (capital && Words.LANDSCAPE.contains(lower) && !goesOn) {
				simple(i, begin, headline, "LOC", 0.85);
				if (i + 2 < end && text.lower(i + 1).equals("of") && capitals.isName(i + 2) && !capitals.isWrittenLarge(Math.max(begin, i - 1))) {
					add(i, capitals.from(i + 2, end), "LOC", Candidates.HEAD, 0.85, "rule: " + text.word(i) + " of and a name");
				}
			}
			if (i > begin && !headline && text.lower(i - 1).equals("the") && capitals.isName(i) && lexicon.at(i) == null && i + 1 < end && Character.isLowerCase(text.word(i + 1).charAt(0))
					&& (Words.LANDSCAPE.contains(text.lower(i + 1)) || LAND.contains(text.lower(i + 1)))) {
				// "the Orme valley": where the tagger saw no name.
				add(i, i + 1, "LOC", Candidates.DEMONYM, 0.75, "rule: " + text.word(i + 1) + " behind it");
			}
			if (capital && Words.COMPASS.contains(lower) && i + 1 < end && i > begin && capitals.isName(i + 1) && !headline) {
				add(i, capitals.from(i + 1, end), "LOC", Candidates.TAGGER_LONG, 0.75, "rule: " + text.word(i) + " before a name");
			}
			if (capital && Words.PLACE_PREFIX.contains(lower) && i + 1 < end && capitals.isName(i + 1) && (i == begin || !capitals.isName(i - 1))) {
				// "Bir Ali Said"
				boolean third = !headline && i + 2 < end && lexicon.at(i) == null && capitals.isName(i + 2) && lexicon.at(i + 2) == null && text.begin(i + 2) == text.end(i + 1) + 1 && (i + 3 >= end || !capitals.isWrittenLarge(i + 3));
				add(i, third ? i + 3 : i + 2, lower.equals("mount") || lower.equals("lake") || lower.equals("jabal") || lower.equals("wadi") ? "LOC" : "GPE", Candidates.TAGGER_LONG, 0.75,
						"rule: " + text.word(i) + " before a name");
			}
			if (capital && Words.COMPANY.contains(lower) && (i == begin || !isInitial(i - 1)) && (i + 1 >= end || !capitals.isCapital(i + 1))) {
				simple(i, begin, headline, "ORG", 0.9);
			}
			if (capital && Words.FOREIGN_HEAD.contains(lower)) {
				group(i, end, "ORG", "an organisation");
			}
			if (text.word(i).equals("&") && i > begin && i + 1 < end && capitals.isCapital(i - 1) && capitals.isCapital(i + 1) && !isPerson(capitals.to(i, begin), i) && !isPerson(i + 1, capitals.from(i + 1, end))) {
				add(capitals.to(i, begin), capitals.from(i + 1, end), "ORG", Candidates.HEAD, 0.8, "rule: two names joined by &");
			}
			if (capital && Words.STATE.contains(lower)) {
				state(i, begin, end, headline);
			}
			if (i > begin && text.word(i).equals(",") && capitals.isTitled(i, begin)) {
				apposition(i + 1, end);
			}
			if (lexicon.titleLimit(i) > i && lexicon.titleLimit(i) < end && !headline) {
				titled(lexicon.titleLimit(i), end);
			}
			if (i > begin && !headline && Words.FORCE.contains(text.word(i)) && (text.lower(i - 1).equals("the") || Words.FORCE_ALONE.contains(text.word(i))) && (!capitals.isWrittenLarge(i - 1) || i - 1 == begin && text.word(i - 1).equals("The")) && (i + 1 >= end || !capitals.isWrittenLarge(i + 1))) {
				candidates.add(new Mention(i, i + 1, "ORG", 0.8, ONE_OF_ITS_KIND), Candidates.LEXICON);
			}
			if (capital && Words.GROUP_PREFIX.contains(lower)) {
				group(i, end, "ORG", "an armed group");
			}
			if (!headline && i > begin && i + 1 < end && text.word(i).equals("Los") && lexicon.at(i) == null && capitals.isName(i + 1) && !STANDS_IN.contains(text.lower(i - 1))) {
				add(i, capitals.from(i + 1, end), "ORG", Candidates.HEAD, 0.8, "rule: Los and a name are a gang");
			}
		}
	}

	/** "General X Y", "the envoy X": who has a title is a person, unless the words are known as something else. */
	private void titled(int first, int end) {
		int to = first;
		while (to < end && to - first < 5 && capitals.isName(to) && !Words.OFFICE.contains(text.lower(to)) && !Words.PORTFOLIO.contains(text.lower(to))
				|| to > first && to + 1 < end && text.word(to).equals("-") && text.end(to - 1) == text.begin(to) && capitals.isName(to + 1)) {
			to++;
		}
		boolean known = to == first || lexicon.at(first) != null && !lexicon.at(first).tag().equals("PER");
		boolean unclear = Words.TITLE_OR_WORD.contains(text.word(first - 1)) && !lexicon.isFirstName(first);
		boolean goesOn = to < end && capitals.isWrittenLarge(to) && !lexicon.isDemonym(to);
		boolean joined = to < end && (text.word(to).equals("-") || text.word(to).equals("&"));
		if (!known && !unclear && !goesOn && !joined && text.word(first).length() > 1) {
			add(first, to, "PER", Candidates.TAGGER, 0.8, "rule: a title before it");
		}
	}

	/** "the finance minister, X Y-Z, denied": two capitals between commas behind an office. */
	private void apposition(int first, int end) {
		int to = first;
		while (to < end && to - first < 5 && (capitals.isName(to) || to > first && text.word(to).equals("-") && to + 1 < end && capitals.isName(to + 1))) {
			to++;
		}
		if (to - first > 1 && to < end && text.word(to).equals(",") && lexicon.at(first) == null) {
			add(first, to, "PER", Candidates.TAGGER_LONG, 0.85, "rule: an office before it");
		}
	}

	/** "the retailer X", "the port of X". */
	private void described(int first, int end) {
		int to = capitals.from(first, end);
		String before = descriptors.before(first);
		String after = before == null && lexicon.at(first) == null ? descriptors.after(first, to) : null;
		if (after != null && !lexicon.isFirstName(first)) {
			add(first, to, after, Candidates.TAGGER_LONG, 0.8, "rule: the words behind it call it so");
			return;
		}
		String kind = before;
		boolean known = lexicon.at(first) != null && lexicon.limit(first) == to;
		boolean possessive = to < end && text.lower(to).equals("'s");
		if ("MISC".equals(kind) && to < end && VesselsAndWeapons.isNumber(text.word(to)) && text.end(to - 1) + 1 == text.begin(to)) {
			// "the trawler Hai Fong 6"
			to++;
		}
		int port = "MISC".equals(kind) && VesselsAndWeapons.SHIPS.contains(text.lower(first - 1)) ? homePort(to, end) : to;
		// "the channel Zagros Live"
		boolean place = lexicon.isPlace(first) && !(kind != null && kind.equals("ORG") && to > lexicon.limit(first));
		if (kind != null && !known && !(possessive && !kind.equals("GPE")) && !place) {
			String reason = "rule: \"" + text.word(first - 1) + "\" before it";
			if (port > to) {
				// Its parts may be known places.
				add(first, port, kind, Candidates.HEAD, 0.85, reason);
				return;
			}
			add(first, to, kind, kind.equals("PER") ? Candidates.TAGGER : Candidates.TAGGER_LONG, 0.85, reason);
			if (kind.equals("MISC") && to + 1 < end && text.lower(to).equals("and") && capitals.isName(to + 1) && lexicon.at(to + 1) == null) {
				// "the tankers Calder and Sea Cedar"
				add(to + 1, capitals.from(to + 1, end), kind, Candidates.TAGGER_LONG + 1, 0.8, reason);
			}
		}
	}

	/** Behind "of" and a name that belong to a ship: "the tanker Pearl of Ras Orme". */
	private int homePort(int limit, int end) {
		return limit + 1 < end && text.lower(limit).equals("of") && capitals.isName(limit + 1) ? capitals.from(limit + 1, end) : limit;
	}

	/** "on X. Media": the sentence ended there. */
	private boolean isInitial(int token) {
		return text.word(token).length() == 2 && text.word(token).endsWith(".");
	}

	/** Whether capitals are a first name and a surname: "Ann Reed & Tom Hale" are two persons. */
	private boolean isPerson(int first, int limit) {
		return limit - first > 1 && limit - first < 4 && lexicon.isFirstName(first) && lexicon.at(first) == null;
	}

	/** Capitals up to a head noun and no further. */
	void simple(int head, int begin, boolean headline, String kind, double confidence) {
		int first = capitals.to(head, begin);
		if (first < head && !(headline && (head - first > 2 || first == begin)) && !(head - first == 1 && capitals.isAdjective(first))) {
			add(first, head + 1, kind, Candidates.HEAD, confidence, "rule: capitals before " + text.word(head));
		}
	}

	/** "Sarovian Federation", "Republic of X". */
	private void state(int head, int begin, int end, boolean headline) {
		if (head > begin && capitals.isAdjective(head - 1) && !headline) {
			add(capitals.to(head, begin), head + 1, "GPE", Candidates.HEAD + 1, 0.85, "rule: a nationality before " + text.word(head));
		} else if (head + 2 < end && text.lower(head + 1).equals("of") && capitals.isCapital(head + 2)) {
			int first = capitals.to(head, begin);
			if (first < head && text.lower(head).equals("federation")) {
				// "International Federation of Builders"
				return;
			}
			add(first, capitals.from(head + 2, end), "GPE", Candidates.HEAD + 1, 0.85, "rule: " + text.word(head) + " of and a name");
		}
	}

	/** Capitals up to a head noun, and "of the X", "for X" behind it. */
	private void organisation(int head, int begin, int end, boolean headline) {
		int first = capitals.to(head, begin);
		int to = head + 1;
		if (text.lower(head).equals("school") && to < end && text.word(to).equals("District")) {
			to++;
		}
		int after = Words.EXTENDED.contains(text.lower(head)) ? extension(to, end) : to;
		boolean extended = after > to;
		if (first == head && !extended) {
			return;
		}
		boolean weak = Words.ORGANISATION_WEAK.contains(text.lower(head));
		boolean known = head - first == 1 && (capitals.isAdjective(first) || lexicon.isPlace(first));
		boolean office = extended && text.lower(head).equals("office") && after - head > 3;
		if (weak && (known && !extended || headline || first == head && !office)) {
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
		if (to < end && capitals.isCapital(to) && Words.ORGANISATION.contains(text.lower(to))) {
			return;
		}
		if (UNIT.contains(text.lower(head)) && after == head + 1 && first < head && after < end && Words.isNumber(text.word(after), 3)) {
			// "Light Infantry Division 99"
			after++;
		}
		if (SENT.contains(text.lower(head)) && after == head + 1 && isSent(first, head)) {
			int land = sent(after, end);
			if (land > after) {
				// The tagger is sure of the shorter name, too.
				add(first, land, "ORG", Candidates.HEAD + 2, 0.85, "rule: who sent it and where");
				return;
			}
		}
		if (!headline && first > begin + 1 && Kinds.QUARTERS.contains(text.word(first - 1)) && lexicon.isPlace(first)) {
			// "the South Sudan Red Cross"
			first--;
		}
		if (after + 1 < end && text.word(after).equals("-") && text.end(after) == text.begin(after + 1) && Kinds.QUARTERS.contains(text.word(after + 1))) {
			// "Liberation Movement-North"
			after += 2;
		}
		if (!headline && first < head && after == head + 1) {
			first = joined(first, begin);
		}
		add(first, after, "ORG", Candidates.HEAD, 0.85, "rule: capitals before " + text.word(head));
	}

	private boolean isSent(int first, int head) {
		boolean sent = false;
		for (int i = first; i < head; i++) {
			sent |= SENDERS.contains(text.word(i));
		}
		return sent;
	}

	/** "UN Mission in Orlania", "OSCE Mission to Orlania": behind the land it is sent to. */
	private int sent(int at, int end) {
		boolean land = at + 1 < end && (text.word(at).equals("in") || text.word(at).equals("to")) && lexicon.at(at + 1) != null && lexicon.at(at + 1).tag().equals("GPE") && lexicon.limit(at + 1) <= end;
		return land ? lexicon.limit(at + 1) : at;
	}

	/** "the Maritime and Coastguard Agency": behind an article what "and" joins to a body's name belongs to it, unless it is a name. */
	private int joined(int first, int begin) {
		if (first - 3 < begin || !text.word(first - 1).equals("and")) {
			return first;
		}
		int left = capitals.to(first - 1, begin);
		boolean behind = left < first - 1 && left > begin && (text.word(left - 1).equals("the") || text.word(left - 1).equals("The"));
		for (int i = left; i < first - 1 && behind; i++) {
			behind = lexicon.at(i) == null && !lexicon.isFirstName(i) && !Words.ORGANISATION.contains(text.lower(i)) && lexicon.titleLimit(i) == 0 && text.word(i).chars().anyMatch(Character::isLowerCase);
		}
		return behind ? left : first;
	}

	/** Behind "of the X", "for X and Y" after a head noun. */
	private int extension(int from, int end) {
		int to = from;
		int at = from;
		while (at < end && at - from < Capitals.LONGEST) {
			String lower = text.lower(at);
			boolean joint = text.word(at).equals("-") && at + 3 < end && text.word(at + 2).equals("-") && text.end(at - 1) == text.begin(at) && capitals.isCapital(at + 3);
			if (joint && to == at) {
				// "Commander-in-Chief"
				to = at += 4;
			} else if (to == at && to > from && text.word(at).equals("-") && Words.PARTICLES.contains(text.lower(at - 1)) && at + 1 < end && capitals.isCapital(at + 1)) {
				// "Sons of al-Orme"
				to = at += 2;
			} else if ((capitals.isCapital(at) || capitals.isWrittenLarge(at) && (to == at && to > from && MATTERS.contains(lower) || at == from + 1 || at == from + 2 && text.lower(at - 1).equals("the"))) && !Words.DAYS_AND_MONTHS.contains(lower)) {
				to = ++at;
			} else if (lower.equals("of") || lower.equals("for") || lower.equals("and") && to > from || (lower.equals("the") || lower.equals("a")) && at > from || lower.equals("on") && to == from && !isService(at + 1, end)
					|| lower.equals("in") && to > from && lexiconPlaceFollows(at, end) && to - from > 4) {
				at++;
			} else {
				break;
			}
		}
		if (to > from && from < end && capitals.isCapital(from)) {
			return from;
		}
		// "and" must join words of the name, not two names.
		for (int i = from; i < to; i++) {
			boolean another = text.lower(i).equals("and") && i + 2 < to && Words.ARTICLES.contains(text.lower(i + 1)) && Words.ORGANISATION.contains(text.lower(to - 1));
			if (another || text.lower(i).equals("and") && (i + 1 >= to || lexicon.at(i + 1) != null || lexicon.at(i - 1) != null)) {
				return i;
			}
		}
		return to;
	}

	/** "the Front on Telegram": where it writes. */
	private boolean isService(int at, int end) {
		return at < end && (lexicon.kind(at).equals("ORG") || lexicon.kind(at).equals("MISC"));
	}

	private boolean lexiconPlaceFollows(int at, int end) {
		return at + 1 < end && lexicon.isPlace(at + 1);
	}

	private void group(int at, int end, String kind, String what) {
		int to = at + 1;
		while (to < end && (capitals.isCapital(to) || Words.PARTICLES.contains(text.lower(to)) && to + 1 < end || text.word(to).equals("-") && to + 1 < end)
				&& to - at < 8) {
			to++;
			boolean joint = to + 2 < end && text.word(to - 1).equals("-") && IZAFET.contains(text.word(to)) && text.word(to + 1).equals("-") && capitals.isWrittenLarge(to + 2);
			to += joint ? 3 : 0;
		}
		while (to > at + 1 && !capitals.isCapital(to - 1)) {
			to--;
		}
		if (to > at + 1) {
			add(at, to, kind, Candidates.PATTERN, 0.9, "rule: " + text.word(at) + " and a name are " + what);
		}
	}

	void add(int first, int limit, String kind, int rank, double confidence, String reason) {
		int from = first;
		while (from < limit && Words.ARTICLES.contains(text.lower(from))) {
			from++;
		}
		candidates.add(new Mention(from, limit, kind, confidence, reason), rank);
	}
}
