package org.glossator.engine.entity;

import java.util.Set;
import java.util.regex.Pattern;

import org.glossator.engine.segment.TokenizedText;

/** Names of what was built, known by their nouns and numbers: "Tabqah dam", "Museum of the River", "Highway 9". */
final class BuildingPatterns extends Construction {

	BuildingPatterns(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals) {
		super(text, lexicon, candidates, capitals);
	}

	private static final Set<String> MANY = Set.of("hotel", "school", "market", "factory", "mosque", "church", "warehouse", "street", "clinic", "library", "mall", "cinema", "theatre", "theater", "garage");

	/** "Landesgerichtsstrasse", "Reichsbr\u00fccke", "Hauptbahnhof". */
	private static final Pattern COMPOUND = Pattern.compile("\\p{Lu}\\p{Ll}{3,}(?:stra\u00dfe|strasse|br\u00fccke|platz|bahnhof|gasse|allee)");
	private static final Pattern ROUTE_NATIONALE = Pattern.compile("RN\\d{1,3}");
	/** "A47", "B41", "N7". */
	private static final Pattern ROAD_NUMBER = Pattern.compile("[ABMNER]\\d{1,4}");
	private static final Set<String> ALONG = Set.of("on", "along", "off", "near", "and", ",", "joins", "blocked", "blocks", "closed", "crossed");
	private static final Set<String> ROADS = Set.of("road", "roads", "detour", "traffic", "motorway", "highway", "junction", "lorries", "lane", "bypass", "bends");
	/** What joins the words of a name in the languages around. */
	private static final Set<String> LINKS = Set.of("de", "do", "da", "dos", "das", "du", "des", "del", "dei", "della", "degli", "delle", "di", "la", "le", "el", "al", "las", "los");
	/** A link that has lost its vowel, with what it links. */
	private static final Pattern ELIDED = Pattern.compile("[ld]['\u2019]\\p{Lu}\\p{L}+");
	private static final Set<String> CARE = Set.of("medical", "health", "trauma");
	/** Who builds highways with numbers. */
	private static final Set<String> OWNERS = Set.of("National", "State", "Federal", "County");
	private static final Set<String> CIVIC = Set.of("justice", "detention", "convention", "conference", "community", "sports", "leisure", "shopping", "civic", "exhibition", "visitor", "cultural", "habitat", "space", "garden", "correctional");
	private static final Set<String> HOLDING = Set.of("transit", "reception", "detention", "community", "shopping", "cultural", "processing");
	/** What two towns at its ends give the name. */
	private static final Set<String> BETWEEN_TOWNS = Set.of("road", "highway", "railway", "motorway", "pipeline", "line", "canal", "route");
	/** What is called after people with their titles. */
	private static final Set<String> PUBLIC = Set.of("square", "street", "road", "bridge", "station", "tower");
	/** What lines are that nobody built. */
	static final Set<String> LINES = Set.of("demarcation", "control", "contact", "ceasefire", "armistice", "confrontation", "limit", "separation", "boundary", "green", "blue", "purple");
	private static final Set<String> PUPILS = Set.of("girls", "boys", "children", "women");
	private static final Set<String> HOLY = Set.of("church", "monastery", "cathedral", "chapel", "convent", "basilica");
	private static final Set<String> SAINTS = Set.of("St", "St.", "Saint", "Sainte", "San", "Santa", "Santo", "S\u00e3o", "Our", "Mar");
	private static final Set<String> STRONG = Set.of("crossing", "airport", "airfield", "airbase", "dam", "prison", "refinery", "stadium", "hospital", "cathedral");
	private static final Set<String> INDOORS = Set.of("in", "inside", "outside", "at", "near", "behind", "opposite", "to", "from");
	private static final Set<String> PARTS = Set.of("floor", "roof", "steps", "front", "gates", "doors", "windows", "lobby");

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
			if (ROUTE_NATIONALE.matcher(text.word(i)).matches()) {
				add(i, i + 1, Candidates.PATTERN, 0.85, "rule: a road by its number");
			}
			if (capitals.isWrittenLarge(i) && Words.FACILITY_PREFIX.contains(lower) && i + 1 < end && !headline && (i == begin || !capitals.isWrittenLarge(i - 1))) {
				prefixed(i, end);
			}
			road(i, begin, end);
			if (!headline && i > begin + 1 && (lower.equals("center") || lower.equals("centre"))) {
				centre(i, begin, capital);
			}
			if (capital && COMPOUND.matcher(text.word(i)).matches() && lexicon.at(i) == null && !headline) {
				add(capitals.to(i + 1, begin), i + 1, Candidates.HEAD, 0.8, "rule: a German word for a street, square or bridge");
			}
			if (capital && lower.equals("house") && !headline) {
				house(i, begin);
			}
		}
	}

	/** "Orlen Medical Centre", "the Orlen transit centre" of a place nobody knows. */
	private void centre(int head, int begin, boolean capital) {
		int first = capitals.to(head - 1, begin);
		boolean unknown = !capital && first < head - 1 && lexicon.at(head - 2) == null;
		boolean civic = capital && CIVIC.contains(text.lower(head - 1));
		boolean held = civic || CARE.contains(text.lower(head - 1)) || unknown && HOLDING.contains(text.lower(head - 1));
		if ((capital || unknown) && held && first < head - 1) {
			add(first, head + 1, Candidates.PATTERN, 0.8, "rule: a hospital or shelter by its noun");
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
		boolean road = Words.ROAD.contains(text.lower(head)) || text.lower(head).equals("road") && head > begin && capitals.isWrittenLarge(head - 1);
		boolean alone = digits == head + 1 && Words.NUMBERED_ALONE.contains(text.lower(head));
		if (digits < end && Character.isDigit(text.word(digits).charAt(0)) && text.word(digits).length() <= 4 && (number || road || alone) && (road || number || alone || capitals.to(head, begin) < head)) {
			int owner = head - 1 > begin && OWNERS.contains(text.word(head - 1)) ? head - 1 : head;
			add(road && !text.lower(head).equals("road") ? owner : capitals.to(head, begin), digits + 1, Candidates.PATTERN + 1, 0.85, "rule: " + text.word(head) + " and its number");
		}
	}

	/** "Boulevard du 4 Ao\u00fbt", "Via dei Mille", "Hospital San Jos\u00e9 de Chala". */
	private void prefixed(int first, int end) {
		int to = first + 1;
		boolean linked = false;
		while (to < end && to - first < 7) {
			int next = to;
			while (next < end && (LINKS.contains(text.word(next)) || isElided(next))) {
				next++;
			}
			next += next > to && next + 1 < end && Words.isNumber(text.word(next), 2) ? 1 : 0;
			if (next > to && isElided(next - 1)) {
				to = next;
				linked = true;
				continue;
			}
			if (next >= end || !capitals.isCapital(next) || next == to && !capitals.isName(next) || Words.DAYS_AND_MONTHS.contains(text.lower(next))) {
				break;
			}
			linked |= next > to;
			to = next + 1;
		}
		boolean word = !linked && Words.FACILITY_PREFIX_LINKED.contains(text.lower(first));
		if (to > first + 1 && !word && lexicon.at(first) == null) {
			add(first, to, Candidates.PATTERN, 0.8, "rule: " + text.word(first) + " before a name");
		}
	}

	/** "l'Ind\u00e9pendance", "d'Orlan". */
	private boolean isElided(int token) {
		return ELIDED.matcher(text.word(token)).matches();
	}

	/** "on the A47", "US 287". */
	private void road(int at, int begin, int end) {
		boolean noun = at + 1 < end && (text.tag(at + 1).startsWith("NOUN") || text.word(at + 1).equals("-"));
		if (at > begin + 1 && !noun && text.lower(at - 1).equals("the") && ROAD_NUMBER.matcher(text.word(at)).matches()) {
			boolean roads = ALONG.contains(text.lower(at - 2));
			for (int i = Math.max(begin, at - 12); i < Math.min(end, at + 12); i++) {
				roads |= ROADS.contains(text.lower(i));
			}
			if (roads) {
				add(at, at + 1, Candidates.LEXICON, 0.8, "rule: a road by its number");
			}
		}
		boolean on = at > begin && (text.lower(at - 1).equals("on") || text.lower(at - 1).equals("along") || text.lower(at - 1).equals("off"));
		if (on && text.word(at).equals("US") && at + 1 < end && Words.isNumber(text.word(at + 1), 3) && !noun) {
			add(at, at + 2, Candidates.PATTERN, 0.8, "rule: a road by its number");
		}
	}

	/** "in Larch House": where one can be, or a part of it, a house is built. */
	private void house(int head, int begin) {
		int first = capitals.to(head, begin);
		boolean article = first > begin && text.lower(first - 1).equals("the");
		int before = article ? first - 2 : first - 1;
		boolean part = before - 1 >= begin && text.lower(before).equals("of") && PARTS.contains(text.lower(before - 1));
		boolean known = lexicon.at(first) != null || head - first != 1 || text.lower(first).equals("white");
		if (!known && before >= begin && (INDOORS.contains(text.lower(before)) && !article || part)) {
			add(first, head + 1, Candidates.PATTERN, 0.75, "rule: people are in it, so the building is meant");
		}
	}

	private void facility(int head, int begin, int end, boolean capital, boolean headline) {
		String lower = text.lower(head);
		int last = head;
		boolean kinded = false;
		if (Words.FACILITY_KINDED.contains(lower) && (capital || head == begin || !Words.FACILITY_KIND.contains(text.lower(head - 1)))) {
			return;
		}
		if (head + 1 < end && capitals.isCapital(head + 1) && !lexicon.isPlace(head + 1) && !headline && capital) {
			return;
		}
		for (int kind = kind(last, begin); kind < last && head - kind < 5; kind = kind(last, begin)) {
			last = kind;
			kinded = true;
		}
		if (!capital && !headline && calledOf(head, last, end)) {
			return;
		}
		if (capital && head + 2 < end && text.lower(head + 1).equals("of") && !headline) {
			int from = text.lower(head + 2).equals("the") ? head + 3 : head + 2;
			if (from < end && capitals.isCapital(from) && !lexicon.isPlace(from) && !Words.ORGANISATION.contains(lower)) {
				add(capitals.to(head, begin), capitals.from(from, end), Candidates.PATTERN, 0.8, "rule: " + text.word(head) + " of and a name");
				return;
			}
		}
		boolean unknown = !headline && head > begin + 1 && capitals.isName(head - 1) && (Words.FACILITY_OF_UNKNOWN.contains(lower) && lexicon.at(head - 1) == null || Words.FACILITY_OF_PLACE.contains(lower) && (lexicon.at(head - 1) == null || lexicon.isPlace(head - 1))) && !capitals.isAdjective(head - 1)
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
		// "Kurumoch airport was closed": an unknown word where a sentence begins.
		boolean proper = STRONG.contains(lower) && text.tag(first).startsWith("PROPN") && lexicon.titleLimit(first) == 0 && text.word(first).length() > 3;
		if (first == last || first == begin && last - first == 1 && lexicon.at(first) == null && !capital && !proper) {
			return;
		}
		boolean onlyDemonym = last - first == 1 && ((kinded ? lexicon.isDemonym(first) : capitals.isAdjective(first)) || lexicon.kind(first).equals("ORG"));
		if (!capital && last - first == 1 && lexicon.kind(first).equals("GPE") && MANY.contains(lower) && !(kinded && first > begin && text.lower(first - 1).equals("the"))) {
			// A town has many hotels: "a Dakora hotel" names none.
			return;
		}
		boolean organisation = lexicon.at(first) != null && lexicon.at(first).tag().equals("ORG") && lexicon.limit(first) == last;
		boolean compound = first - 2 >= begin && text.word(first - 1).equals("-") && !capital && text.end(first - 2) == text.begin(first - 1);
		if (headline) {
			for (int i = first; i < last; i++) {
				// "Rockets Hit Camp Road"
				first = text.isVerb(i) ? i + 1 : first;
			}
			if (first == last) {
				return;
			}
		}
		boolean named = lexicon.isFirstName(first) && lexicon.at(first) == null;
		// A person has no article: "the Grange Hall".
		boolean article = first > begin && text.lower(first - 1).equals("the");
		boolean surname = capital && !kinded && !article && Words.SURNAME.contains(lower) && last - first < 3 && (named || capitals.isTitled(first, begin) && !PUBLIC.contains(lower));
		if (compound || surname) {
			return;
		}
		int town = BETWEEN_TOWNS.contains(lower) ? townBefore(first, begin) : first;
		boolean towns = town < first || BETWEEN_TOWNS.contains(lower) && areTowns(first, last);
		if (onlyDemonym || organisation || Words.COMPASS.contains(text.lower(first)) && last - first == 1 || headline && last - first > 3 && !towns) {
			return;
		}
		if (lower.equals("hall") && (!capital || kinded)) {
			return;
		}
		if (lower.equals("university") && capital || lower.equals("embassy")) {
			return;
		}
		if (capital && lower.equals("line") && LINES.contains(text.lower(head - 1))) {
			candidates.add(new Mention(first, head + 1, "LOC", 0.85, "rule: a line on the map"), Candidates.PATTERN);
			return;
		}
		if (first > begin + 1 && Kinds.QUARTERS.contains(text.word(first - 1)) && lexicon.isPlace(first)) {
			// "the South Varda dam"
			first--;
		}
		add(Math.min(town, first), head + 1, Candidates.PATTERN, 0.8, "rule: a name before " + text.word(head));
	}

	/** The first token of the town that a dash with space around it joins to the one at a token: "Palmyra - Deir Ezzor highway"; else the token. */
	private int townBefore(int first, int begin) {
		if (first - 2 < begin || !isDash(first - 1) || !lexicon.isTown(first)) {
			return first;
		}
		for (int i = first - 2; i >= Math.max(begin, first - 4); i--) {
			if (lexicon.isTown(i) && lexicon.limit(i) == first - 1) {
				return i;
			}
		}
		return first;
	}

	/** Whether tokens are two towns and a dash: "Palmyra-Deir Ezzor". */
	private boolean areTowns(int first, int limit) {
		int dash = lexicon.isTown(first) ? lexicon.limit(first) : limit;
		return dash + 1 < limit && isDash(dash) && lexicon.isTown(dash + 1) && lexicon.limit(dash + 1) == limit;
	}

	private boolean isDash(int token) {
		return text.word(token).equals("-") || text.word(token).equals("\u2013");
	}

	/** Where a word that tells the kind of a building begins before a token, or the token: "desalination", "girls'", "deep-sea". */
	private int kind(int limit, int begin) {
		if (limit - 1 > begin && Words.FACILITY_KIND.contains(text.lower(limit - 1))) {
			return limit - 1;
		}
		boolean owned = limit - 2 > begin && (text.word(limit - 1).equals("'") || text.word(limit - 1).equals("\u2019")) && PUPILS.contains(text.word(limit - 2));
		if (owned) {
			return limit - 2;
		}
		boolean deep = limit - 3 > begin && text.word(limit - 2).equals("-") && text.word(limit - 1).equals("sea") && text.word(limit - 3).equals("deep");
		return deep ? limit - 3 : limit;
	}

	/** "the bridge of Orlan", "the church of San Marco", "the military hospital of Orlan". */
	private boolean calledOf(int head, int first, int end) {
		String noun = text.lower(head);
		boolean of = head + 2 < end && text.word(head + 1).equals("of") && capitals.isName(head + 2) && !capitals.isAdjective(head + 2);
		boolean named = of && (noun.equals("bridge") || HOLY.contains(noun) && SAINTS.contains(text.word(head + 2)) || noun.equals("hospital") && first < head);
		if (named) {
			add(first, capitals.from(head + 2, end), Candidates.PATTERN, 0.8, "rule: " + text.word(head) + " of and a name");
		}
		return named;
	}

	private void add(int first, int limit, int rank, double confidence, String reason) {
		int from = first;
		while (from < limit && Words.ARTICLES.contains(text.lower(from))) {
			from++;
		}
		candidates.add(new Mention(from, limit, "FAC", confidence, reason), rank);
	}
}
