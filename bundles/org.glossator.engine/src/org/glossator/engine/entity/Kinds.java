package org.glossator.engine.entity;

import java.util.HashSet;
import java.util.Set;

import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.segment.TokenizedText;

/** Decides between kinds that the tagger does not tell apart: places with a government, other places, nationalities. */
final class Kinds {

	private static final Set<String> PLACE_NOUNS = Set.of("area", "district", "neighborhood", "neighbourhood", "province", "governorate",
			"town", "village", "city", "countryside", "suburb", "region", "county", "oblast");

	private static final Set<String> GROUP_NOUNS = Set.of("party", "militia", "militias", "militiamen", "cartel", "gang", "rebels", "insurgents", "militants", "fighters", "guerrillas", "jihadists",
			"newspaper", "spokesman", "spokeswoman", "faction", "group", "grouping", "battalion", "brigade", "regiment");

	/** What stands before the names of towns that nobody knows rather than of landscapes: "Lower Marr". */
	private static final Set<String> PART = Set.of("upper", "lower", "old");
	private static final Set<String> PREFIXED = Set.of("tal", "tall", "tell", "jabal", "jebel", "djebel", "wadi", "oued", "qasr", "nahr", "qarn", "bir", "ain", "ras");
	/** What towns have, and what is done to them. */
	private static final Set<String> PEOPLED = Set.of("besieged", "streets", "slums", "people", "residents", "inhabitants", "mayor", "balconies", "markets", "outskirts", "suburbs", "hospital", "downtown", "houses", "neighbourhoods", "district");
	/** What the tagger takes for a town. */
	private static final Set<String> REGIONS = Set.of("Gulf", "Channel", "Strait", "Straits", "Earth", "Moon", "Mars", "Venus", "Arabia", "Levant", "Maghreb", "Highlands", "Midlands");
	static final Set<String> QUARTERS = Set.of("North", "South", "East", "West", "NORTH", "SOUTH", "EAST", "WEST");
	/** What compass words stand before without making a place with a government of it: "East Side". */
	private static final Set<String> PART_OF_TOWN = Set.of("side", "coast", "end", "bank", "wing", "pole", "shore", "face", "flank");
	/** Nouns of landscapes that many towns are called after: one lives in Pell Creek, and fishes in the creek. */
	private static final Set<String> TOWN_AT = Set.of("creek", "falls", "springs", "sands", "heads", "hills", "heights", "beach", "bay", "rapids", "grove", "forks", "harbor", "harbour");
	/** Last words of what is built and used, where the tagger saw a place. */
	private static final Set<String> PREMISES = Set.of("center", "centre", "club", "courts", "infirmary", "bakery", "home", "gardens", "mart", "parade", "terrace", "rise", "close", "showground", "showgrounds", "hostel", "inn",
			"restaurant", "pub", "array", "academy", "college", "school", "cinema", "gallery", "laboratory", "residence", "compound", "ranch", "studios", "hospice", "gym", "sanctuary", "zoo", "serail", "store", "shop",
			"house", "line", "turnpike", "freeway", "expressway", "parkway", "speedway", "raceway", "ballpark", "hangar", "bunker", "crescent", "estate", "depository", "institute", "cottages", "baths", "lido", "high", "primary");
	private static final Set<String> BASES = Set.of("base", "barracks", "mines", "outpost");
	/** What has its name behind "of". */
	private static final Set<String> CALLED_OF = Set.of("camp", "monastery", "abbey", "shrine", "fortress", "prison");
	private static final Set<String> MOTHERS = Set.of("Umm", "Um", "Oum");
	static final Set<String> FAMILY = Set.of("family", "brothers", "sisters", "siblings", "dynasty");

	private static final Set<String> SPEAKING = Set.of("said", "says", "warned", "warns", "announced", "announces", "denied", "denies", "confirmed", "confirms", "declined", "insisted",
			"apologised", "apologized", "told", "demanded", "promised", "refused", "rejected", "criticised", "criticized", "urged", "argued", "responded", "admitted", "acknowledged", "hired", "sued");

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final Descriptors descriptors;
	private final Namesakes namesakes;
	/** Names with a landscape's noun that stood behind "in" without an article. */
	private final Set<String> towns = new HashSet<>();
	/** Names that begin like a hill's or a river's and are of towns. */
	private final Set<String> prefixes = new HashSet<>();

	Kinds(TokenizedText text, NameLexicon lexicon, Descriptors descriptors) {
		this.descriptors = descriptors;
		namesakes = new Namesakes(text, lexicon);
		this.text = text;
		this.lexicon = lexicon;
		for (int i = 2; i < text.size(); i++) {
			if (i + 1 < text.size() && PREFIXED.contains(text.lower(i)) && Character.isUpperCase(text.word(i).charAt(0)) && Character.isUpperCase(text.word(i + 1).charAt(0)) && isOfTown(i)) {
				prefixes.add(covered(i, i + 2));
			}
			if (TOWN_AT.contains(text.lower(i)) && Character.isUpperCase(text.word(i).charAt(0))) {
				learnTown(i);
			}
		}
	}

	/** "the town of Tal Rumeilan", "the slums of Qasr Idun", "besieged Nahr Sultan". */
	private boolean isOfTown(int first) {
		return PEOPLED.contains(text.lower(first - 1)) || text.word(first - 1).equals("of") && first > 2 && (Words.TOWN.contains(text.lower(first - 2)) || PEOPLED.contains(text.lower(first - 2)));
	}

	/** "in Pell Creek", "in Beverly Hills". */
	private void learnTown(int head) {
		int begin = text.first(text.sentence(head));
		int first = head;
		while (first > begin && head - first < 2 && Character.isUpperCase(text.word(first - 1).charAt(0)) && !Words.NEVER.contains(text.lower(first - 1))) {
			first--;
		}
		if (first < head && first > begin && text.word(first - 1).equals("in")) {
			towns.add(covered(first, head + 1));
		}
	}

	private String covered(int first, int limit) {
		return text.text().substring(text.begin(first), text.end(limit - 1));
	}

	static String describe(String kind) {
		return switch (kind) {
			case "PER" -> "a person";
			case "ORG" -> "an organisation";
			case "GPE", "LOC" -> "a place";
			case "FAC" -> "a building";
			case "EVT" -> "an event";
			case "MISC" -> "a work, vessel, law or nationality";
			default -> "a name";
		};
	}

	/** The mention with its kind made exact. */
	Mention refine(Mention mention) {
		int first = mention.first();
		int limit = mention.limit();
		LexiconEntry entry = lexicon.at(first);
		if (mention.kind().equals("GPE") || mention.kind().equals("LOC") || mention.kind().equals("PER")) {
			String kind = namesakes.kind(first, limit);
			if (kind != null) {
				return mention.as(kind, 0.85, kind.equals("GPE") ? Namesakes.STATE : Namesakes.LANDSCAPE);
			}
		}
		if (entry != null && lexicon.limit(first) == limit && !mention.kind().equals(entry.tag())) {
			boolean weak = entry.source().startsWith("entity-cities") && !mention.kind().equals("LOC");
			boolean defined = mention.reason().equals(VesselsAndWeapons.SERVICE_MEANT) || mention.reason().equals(VesselsAndWeapons.MACHINE_MEANT) || mention.reason().startsWith("stands") || mention.reason().startsWith("the text");
			return weak || defined ? mention : mention.as(entry.tag(), 0.9, "lexicon " + entry.source() + ": " + entry.text());
		}
		boolean place = mention.kind().equals("FAC") || mention.kind().equals("EVT");
		if (place && mention.reason().startsWith("rule: ") && limit - first > 1 && Character.isUpperCase(text.word(limit - 1).charAt(0)) && speaks(limit)) {
			return mention.as("ORG", 0.75, "rule: it speaks, so the body is meant");
		}
		if (limit - first == 2 && prefixes.contains(covered(first, limit))) {
			return mention.as("GPE", 0.8, "rule: people live in it");
		}
		if (isFamily(first, limit)) {
			return mention.as("PER", 0.8, "rule: " + text.word(limit) + " behind it");
		}
		if (isFather(first, limit)) {
			return mention.as("PER", 0.8, "rule: called after a son, where no place stands");
		}
		String described = mention.reason().startsWith("tagger") && (entry == null || lexicon.limit(first) != limit) ? descriptors.kind(first, limit) : null;
		if (described != null && !(described.equals("PER") && isBody(limit - 1))) {
			return mention.as(described, 0.85, "rule: the words beside it call it " + describe(described));
		}
		if (mention.reason().startsWith("tagger") && (entry == null || lexicon.limit(first) != limit) && isBeforeGroupNoun(first, limit)) {
			return mention.as("ORG", 0.75, "rule: " + text.word(limit) + " behind it");
		}
		if (mention.reason().startsWith("tagger") && !mention.kind().equals("LOC") && isBeforePlaceNoun(first, limit)) {
			return new Mention(first, limit, placeKind(first, limit), 0.7, "rule: " + text.word(limit) + " behind it");
		}
		if (mention.reason().startsWith("tagger") && entry == null && isOfBase(first)) {
			return mention.as("FAC", 0.7, "rule: \"" + text.word(first - 2) + " " + text.word(first - 1) + "\" before it");
		}
		if (!mention.kind().equals("LOC") && !mention.kind().equals("GPE") || entry != null && lexicon.limit(first) == limit) {
			return mention;
		}
		if (mention.reason().startsWith("tagger") && isPersonThatActs(first, limit)) {
			return mention.as("PER", 0.7, "rule: a first name before it, and it acts");
		}
		if (mention.kind().equals("LOC") && TOWN_AT.contains(text.lower(limit - 1)) && towns.contains(covered(first, limit))) {
			return mention.as("GPE", 0.8, "rule: people live in it, and it has no article");
		}
		if (limit - first > 1 && mention.reason().startsWith("tagger") && PREMISES.contains(text.lower(limit - 1)) && Character.isUpperCase(text.word(limit - 1).charAt(0))) {
			return mention.as("FAC", 0.8, "rule: " + text.word(limit - 1) + " is the noun of something built");
		}
		String reason = mention.reason();
		boolean settled = reason.startsWith("rule") && !reason.endsWith("before a name") && !reason.endsWith("places stand") || reason.startsWith("stands")
				|| reason.startsWith("lexicon");
		return settled ? mention : new Mention(first, limit, placeKind(first, limit), mention.confidence(), reason);
	}


	/** "the Hale Fund, an old dentist and others": the noun of a body is no surname. */
	private boolean isBody(int token) {
		return (Words.ORGANISATION.contains(text.lower(token)) || Words.COMPANY.contains(text.lower(token))) && Character.isUpperCase(text.word(token).charAt(0));
	}

	/** Whether a verb of saying follows, maybe behind a comma. */
	private boolean speaks(int limit) {
		int end = text.limit(text.sentence(limit - 1));
		int at = limit < end && text.word(limit).equals(",") ? limit + 1 : limit;
		return at < end && SPEAKING.contains(text.lower(at));
	}

	/** Whether "the X area", "X province" makes a place of what the tagger took for something else. */
	private boolean isBeforePlaceNoun(int first, int limit) {
		int s = text.sentence(first);
		if (limit >= text.limit(s) || limit - first > 3) {
			return false;
		}
		String after = text.lower(limit);
		return PLACE_NOUNS.contains(after) && text.word(limit).equals(after);
	}

	/** ", Salem Bawazir, accused": between commas before a verb, with a first name. */
	private boolean isPersonThatActs(int first, int limit) {
		int s = text.sentence(first);
		boolean named = limit - first > 1 && limit - first < 4 && lexicon.isFirstName(first) && lexicon.at(first) == null && !Words.FACILITY.contains(text.lower(limit - 1)) && !Words.LANDSCAPE.contains(text.lower(limit - 1));
		return named && first > text.first(s) && limit + 1 < text.limit(s) && text.word(first - 1).equals(",") && text.word(limit).equals(",") && text.isVerb(limit + 1);
	}

	/** "the X family", "the X brothers". */
	private boolean isFamily(int first, int limit) {
		int s = text.sentence(first);
		return limit < text.limit(s) && limit - first < 4 && FAMILY.contains(text.word(limit)) && lexicon.at(first) == null && !lexicon.isDemonym(limit - 1);
	}

	/** "Abu X" where no place stands. */
	private boolean isFather(int first, int limit) {
		int s = text.sentence(first);
		if (limit - first == 2 && MOTHERS.contains(text.word(first)) && lexicon.at(first) == null) {
			// "Umm Fathi, who sells thread"
			int end = text.limit(s);
			return limit < end && SPEAKING.contains(text.lower(limit)) || limit + 1 < end && text.word(limit).equals(",") && text.lower(limit + 1).equals("who");
		}
		return limit - first == 2 && text.word(first).equals("Abu") && lexicon.at(first) == null && Character.isUpperCase(text.word(first + 1).charAt(0)) && !Context.suggestsPlace(text, first)
				&& (limit >= text.limit(s) || !Words.TOWN.contains(text.lower(limit)) && !Words.DISTRICT.contains(text.lower(limit)));
	}

	/** Whether "the X party", "X militia" makes a body of it. */
	private boolean isBeforeGroupNoun(int first, int limit) {
		int s = text.sentence(first);
		return limit < text.limit(s) && limit - first <= 3 && GROUP_NOUNS.contains(text.word(limit)) && !lexicon.isPlace(first) && !lexicon.isDemonym(limit - 1);
	}

	/** "the drone base at Agadu", "the mines of Cerro Blanco": called after a place that nobody knows, the base is meant. */
	private boolean isOfBase(int first) {
		boolean stands = first - 2 >= text.first(text.sentence(first)) && (text.word(first - 1).equals("at") || text.word(first - 1).equals("of"));
		return stands && (BASES.contains(text.word(first - 2)) || text.word(first - 1).equals("of") && CALLED_OF.contains(text.word(first - 2)));
	}

	/** "the X and Y valleys": both are no towns. */
	private boolean isJoinedLandscape(int limit, int end) {
		return limit + 2 < end && text.lower(limit).equals("and") && Character.isUpperCase(text.word(limit + 1).charAt(0)) && text.lower(limit + 2).endsWith("s")
				&& Words.DISTRICT.contains(text.lower(limit + 2));
	}

	/** "on the Dniester": towns and most countries have no article, and what has one without belonging to a noun behind it is a river, a range, a coast. */
	private boolean isWithArticle(int first, int limit) {
		int s = text.sentence(first);
		boolean article = first > text.first(s) && text.word(first - 1).equals("the") && lexicon.at(first) == null;
		boolean plain = limit >= text.limit(s) || !text.tag(limit).startsWith("NOUN") && !text.tag(limit).startsWith("PROPN") && !text.tag(limit).startsWith("ADJ")
				&& !text.word(limit).equals("-") && !text.lower(limit).equals("'s") && !Character.isUpperCase(text.word(limit).charAt(0));
		return article && plain;
	}

	/** "the Gedo region", "in Maru district", "Nurgal and Chawkay districts"; "the Orlin district" is a quarter. */
	private boolean isGoverned(int first, int limit) {
		String noun = text.word(limit);
		boolean article = first > text.first(text.sentence(first)) && text.lower(first - 1).equals("the");
		return noun.equals("region") || noun.equals("regions") || noun.equals("districts") || noun.equals("district") && !article;
	}

	/** "Nurgal and Chawkay districts". */
	private boolean isJoinedDistrict(int limit, int end) {
		return limit + 2 < end && text.lower(limit).equals("and") && Character.isUpperCase(text.word(limit + 1).charAt(0)) && text.word(limit + 2).equals("districts");
	}

	private String placeKind(int first, int limit) {
		String head = text.lower(first);
		String last = text.lower(limit - 1);
		int s = text.sentence(first);
		boolean off = first > text.first(s) + 1 && text.word(first - 1).equals("off") && !text.lower(first - 2).equals("hands") && lexicon.at(first) == null;
		if (off || limit - first == 1 && (QUARTERS.contains(text.word(first)) || REGIONS.contains(text.word(first)))) {
			// "The West has met this before."
			return "LOC";
		}
		if (limit < text.limit(s) && Words.TOWN.contains(text.lower(limit))) {
			return "GPE";
		}
		if (last.equals("region") && lexicon.kind(first).equals("GPE") && lexicon.limit(first) == limit - 1) {
			// "Timbuktu Region" is governed, "the Sahel Region" is not.
			return "GPE";
		}
		boolean town = limit - first == 2 && (PART.contains(head) || !last.endsWith("s") && !PART_OF_TOWN.contains(last)) && lexicon.at(first + 1) == null;
		if (limit - first > 1 && (Words.COMPASS.contains(head) && !town || Words.LANDSCAPE.contains(last) || Words.DISTRICT.contains(last))) {
			return "LOC";
		}
		if (limit - first > 1 && Words.LANDSCAPE_PREFIX.contains(head)) {
			return "LOC";
		}
		if (limit < text.limit(s) && Words.DISTRICT.contains(text.lower(limit)) && !text.lower(limit).equals("countryside") && !isGoverned(first, limit)) {
			return "LOC";
		}
		if (isJoinedLandscape(limit, text.limit(s)) && !isJoinedDistrict(limit, text.limit(s)) || isWithArticle(first, limit)) {
			return "LOC";
		}
		return "GPE";
	}
}
