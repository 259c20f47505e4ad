package org.glossator.engine.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.glossator.engine.segment.TokenizedText;

/**
 * Names of ships, weapons and services: "MV Calder", "the Liberian-flagged Calder", "Kestrel-2", "F-16s", "Lancet drones",
 * "wrote on Telegram". Works on one document.
 */
final class VesselsAndWeapons {

	/** What stands before the names of ships, civil and of navies. */
	private static final Set<String> SHIP = Set.of("mv", "m/v", "mt", "m/t", "ss", "uss", "usns", "uscgc", "hms", "hmas", "hmcs", "hmnzs", "rfa", "ins", "fv", "f/v", "rv", "tcg", "brp", "roks", "pns", "kri",
			"irins", "rts", "sy", "lpg/c");
	private static final Set<String> FLAGGED = Set.of("flagged", "registered");
	private static final Set<String> WEAPON = Set.of("drone", "drones", "missile", "missiles", "rocket", "rockets", "howitzer", "howitzers", "tank", "tanks", "vehicle", "vehicles", "jet", "jets", "launcher",
			"launchers", "helicopter", "helicopters", "interceptor", "interceptors", "torpedo", "torpedoes", "rifle", "rifles", "warplanes", "bombers", "gunships", "quadcopter", "quadcopters", "shells",
			"mortars", "batteries", "battery", "pistols", "munitions");
	private static final Set<String> AIRCRAFT = Set.of("aircraft", "plane", "planes", "patrol", "bomber", "fighter", "fighters", "transport", "transports", "tanker", "gunship", "trainer", "trainers");
	/** Makers whose machines are called after them, and machines that have a name of their own. */
	private static final Set<String> MACHINE = Set.of("Mercedes", "Buick", "Kia", "Toyota", "Hilux", "LandCruiser", "Lada", "Chevrolet", "Chevy", "Cadillac", "Chrysler", "Tesla", "BMW", "Audi", "Volkswagen", "Skoda", "\u0160koda", "Opel", "Vauxhall",
			"Peugeot", "Renault", "Citro\u00ebn", "Citroen", "Fiat", "Volvo", "Saab", "Nissan", "Mazda", "Honda", "Hyundai", "Mitsubishi", "Isuzu", "Suzuki", "Subaru", "Lexus", "Porsche", "Ferrari", "Bentley", "Gulfstream", "Cessna",
			"Learjet", "Antonov", "Ilyushin", "Tupolev", "Boeing", "Airbus", "Mauser", "Glock", "Beretta", "Makarov", "Dragunov", "Kord", "Ford", "Dodge", "Datsun", "Trabant", "Vespa", "Harley-Davidson", "Yamaha", "Kawasaki");
	private static final Set<String> OWNED = Set.of("a", "an", "his", "her", "my", "their", "our", "old", "battered", "white", "black", "red", "blue", "grey", "gray", "silver", "armoured", "armored", "stolen", "parked", "rusty", "second-hand");
	private static final Set<String> VEHICLE = Set.of("pickup", "pickups", "pick", "truck", "trucks", "car", "cars", "jeep", "jeeps", "van", "vans", "sedan", "saloon", "taxi", "bus", "minibus", "motorbike", "motorcycle", "rifle", "pistol", "limousine", "estate",
			"tractor", "jet", "convertible", "lorry");
	/** Why a maker's name is that of a machine. */
	static final String MACHINE_MEANT = "rule: somebody's or one of many, so the machine is meant";
	/** Why a company's name is that of a service. */
	static final String SERVICE_MEANT = "rule: something is said there, so the service is meant";
	/** Services in which people write, when something is said there. */
	private static final Set<String> SERVICE = Set.of("Telegram", "X", "Facebook", "TikTok", "WhatsApp", "YouTube", "Instagram", "Twitter", "VKontakte", "VK", "Weibo", "WeChat", "Signal", "Reddit", "Threads",
			"Bluesky", "Mastodon", "Discord", "LinkedIn", "Substack", "Viber", "Snapchat", "Rumble", "Truth Social");
	private static final Set<String> OVER = Set.of("off", "over");
	private static final Set<String> POSTED = Set.of("channel", "channels", "post", "posts", "account", "accounts", "page", "message", "messages", "group", "groups", "video", "videos");
	private static final Set<String> ROAD = Set.of("road", "highway", "motorway", "autoroute", "route", "junction");
	private static final Set<String> PLACE = Set.of("in", "near", "at", "from", "outside", "around", "towards", "toward", "to");
	/** "F-16s", "Su-34", "S-400", "T-72B3". */
	private static final Pattern LETTERS = Pattern.compile("\\p{Lu}\\p{L}{0,2}");
	private static final Pattern MODEL = Pattern.compile("M?\\d{1,3}\\p{L}{0,3}\\d?s?");

	/** "A320", "L200". */
	private static final Pattern TYPE = Pattern.compile("\\p{Lu}{1,2}\\d{1,4}");
	private static final Set<String> MAKER = Set.of("Antonov", "Ilyushin", "Tupolev", "Sukhoi", "Mikoyan", "Boeing", "Airbus", "Cessna", "Embraer", "Kamov", "Yakovlev", "Beechcraft", "Bombardier", "Gulfstream", "Toyota",
			"Mitsubishi", "Nissan", "Mercedes", "Volkswagen", "Hyundai", "Peugeot", "Renault", "Lada", "Kamaz", "Sikorsky", "Dassault", "Bayraktar");
	private static final Set<String> OIL = Set.of("crude", "futures", "oil", "rose", "fell", "was", "slipped", "gained", "settled", "traded", "climbed", "dropped", "jumped");
	static final Set<String> SHIPS = Set.of("dhow", "corvette", "ship", "ships", "vessel", "vessels", "tanker", "tankers", "freighter", "ferry", "ferries", "trawler", "tug", "cutter", "coaster", "yacht", "liner", "warship", "frigate", "barge", "barges", "boat", "boats");
	private static final Set<String> MOVES = Set.of("sailed", "sails", "berths", "berthed", "anchored", "docked", "sank", "capsized", "moored", "tied", "steamed", "drifted", "swerved", "listed");
	/** Words around the name of a ship: "the bow of the Calder", "chartered the Calder", "the Calder collided". */
	private static final Set<String> SHIPLIKE = Set.of("aboard", "onboard", "bow", "hull", "stern", "wake", "deck", "crew", "captain", "master", "propeller", "sinking", "chartered", "operates", "boarded", "called", "renamed", "towed",
			"collided", "rammed", "sank", "capsized", "sailed", "sails", "berthed", "anchored", "docked", "moored", "steamed", "drifted", "aground", "unloaded", "cargo", "astern", "detained",
			"hijacked", "transponder", "flagged", "passengers", "survivors", "wreck", "lifeboats", "gangway", "quay", "moorings");
	private static final int NEAR = 4;
	private static final int SHIP_WORDS = 3;
	/** The number of a ship: "Hai Fong 6". */
	private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
	/** "K-9 howitzer": letters or a number behind the hyphen. */
	private static final Pattern MARK = Pattern.compile("\\p{Lu}{1,2}|\\d+");

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final Candidates candidates;
	private final Capitals capitals;
	/** Whether the text speaks of ships. */
	private final boolean ships;
	/** How often each word with a capital stands in the text. */
	private final Map<String, Integer> often = new HashMap<>();
	/** Names that stand with an article only, among words of ships. */
	private final Set<String> called = new HashSet<>();

	VesselsAndWeapons(TokenizedText text, NameLexicon lexicon, Candidates candidates, Capitals capitals) {
		this.text = text;
		this.lexicon = lexicon;
		this.candidates = candidates;
		this.capitals = capitals;
		int shipWords = 0;
		for (int i = 0; i < text.size(); i++) {
			shipWords += SHIPS.contains(text.lower(i)) ? 1 : 0;
			if (Character.isUpperCase(text.word(i).codePointAt(0))) {
				often.merge(text.word(i), 1, Integer::sum);
			}
		}
		ships = shipWords > 0;
		if (shipWords >= SHIP_WORDS) {
			learnShips();
		}
	}

	/** Ships have articles, and something of the sea beside them; what stands without an article too is something else. */
	private void learnShips() {
		Map<String, Integer> withArticle = new HashMap<>();
		Set<String> shiplike = new HashSet<>();
		for (int i = 1; i < text.size(); i++) {
			int limit = text.lower(i - 1).equals("the") ? unknownName(i) : i;
			if (limit > i) {
				String name = text.text().substring(text.begin(i), text.end(limit - 1));
				withArticle.merge(name, 1, Integer::sum);
				if (isShiplike(i, limit)) {
					shiplike.add(name);
				}
			}
		}
		for (String name : shiplike) {
			int space = name.indexOf(' ');
			if (withArticle.get(name) >= often.getOrDefault(space < 0 ? name : name.substring(0, space), 0)) {
				called.add(name);
			}
		}
	}

	/** Behind one or two capitals that nothing is known of. */
	private int unknownName(int first) {
		int end = text.limit(text.sentence(first));
		int limit = first;
		while (limit < end && limit - first < 3 && capitals.isName(limit) && text.word(limit).length() > 2 && !Words.LANDSCAPE.contains(text.lower(limit)) && !Words.COMPASS.contains(text.lower(limit))) {
			limit++;
		}
		boolean goesOn = limit < end && (capitals.isWrittenLarge(limit) || text.word(limit).equals("-") || text.lower(limit).equals("of"));
		boolean known = lexicon.at(first) != null || capitals.isAdjective(first) || text.tag(first).startsWith("ADJ") && limit - first == 1;
		return limit - first > 2 || goesOn || known || isPlain(limit) ? first : limit;
	}

	/** "the Chagos route": what the name belongs to. */
	private boolean isPlain(int limit) {
		return limit < text.size() && text.tag(limit).startsWith("NOUN");
	}

	private boolean isShiplike(int first, int limit) {
		int s = text.sentence(first);
		for (int i = Math.max(text.first(s), first - NEAR); i < Math.min(text.limit(s), limit + NEAR); i++) {
			if (SHIPLIKE.contains(text.lower(i)) || SHIPS.contains(text.lower(i))) {
				return true;
			}
		}
		return false;
	}

	/** Adds what it finds in a sentence. */
	void find(int s, boolean headline) {
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin; i < end; i++) {
			service(i, begin, end);
			machine(i, begin, end, headline);
			if (!capitals.isWrittenLarge(i)) {
				continue;
			}
			if (i + 1 < end && SHIP.contains(text.lower(i)) && text.word(i).equals(text.word(i).toUpperCase(java.util.Locale.ROOT)) && capitals.isWrittenLarge(i + 1)) {
				add(i, numbered(capitals.from(i + 1, end), end), Candidates.PATTERN + 1, "rule: " + text.word(i) + " before the name of a ship");
			} else if (i > begin + 1 && FLAGGED.contains(text.lower(i - 1)) && text.word(i - 2).equals("-") && capitals.isName(i) && !headline) {
				add(i, numbered(capitals.from(i, end), end), Candidates.PATTERN, "rule: -" + text.word(i - 1) + " before it, so it is a ship");
			}
			ship(i, begin, end, headline);
			if (!called.isEmpty() && !headline && i > begin && text.lower(i - 1).equals("the")) {
				int limit = unknownName(i);
				if (limit > i && called.contains(text.text().substring(text.begin(i), text.end(limit - 1)))) {
					add(i, limit, Candidates.LEXICON_LONG, "rule: always with an article, among ships");
				}
			}
			if (!headline && i + 2 < end && lexicon.at(i) == null && capitals.isName(i) && text.lower(i + 2).equals("class") && text.word(i + 1).equals("-") && text.end(i) == text.begin(i + 1)) {
				add(i, i + 1, Candidates.TAGGER_LONG + 1, "rule: -class behind it");
			}
			if (!headline && i + 1 < end && MAKER.contains(text.word(i)) && (capitals.isName(i + 1) || Character.isDigit(text.word(i + 1).charAt(0))) && text.begin(i + 1) == text.end(i) + 1) {
				boolean model = i + 3 < end && text.word(i + 2).equals("-") && MODEL.matcher(text.word(i + 3)).matches();
				add(i, model ? i + 4 : i + 2, Candidates.PATTERN + 1, "rule: a maker and its model");
			}
			if (text.word(i).equals("Brent") && i + 1 < end && OIL.contains(text.lower(i + 1))) {
				add(i, i + 1, Candidates.LEXICON, "rule: " + text.word(i + 1) + " behind it, so the oil is meant");
			}
			if (!headline && i + 1 < end && lexicon.kind(i).equals("ORG") && TYPE.matcher(text.word(i + 1)).matches()) {
				add(i, i + 2, Candidates.LEXICON_LONG, "rule: a maker and its model");
			}
			model(i, begin, end);
			weapon(i, begin, end, headline);
		}
	}

	/** "formerly the Nordic Lark", where the sentence or the text speaks of ships; "the vessels, the Calder and the Sea Cedar". */
	private void ship(int at, int begin, int end, boolean headline) {
		int before = at > begin && text.lower(at - 1).equals("the") ? at - 2 : at - 1;
		if (headline || !ships || before < begin || lexicon.at(at) != null && lexicon.limit(at) - at > 1
				|| !capitals.isName(at) && !(lexicon.isDemonym(at) && at + 1 < end && capitals.isName(at + 1))) {
			return;
		}
		int to = capitals.from(at, end);
		boolean once = text.lower(before).equals("formerly");
		boolean among = before - 2 > begin && text.lower(before).equals("them") && text.lower(before - 1).equals("among") && text.word(before - 2).equals(",");
		int comma = among ? before - 2 : before;
		boolean listed = before == at - 2 && text.word(comma).equals(",") && "MISC".equals(lexicon.describedBefore(comma));
		boolean berthed = before == at - 2 && to < end && MOVES.contains(text.lower(to)) && lexicon.at(at) == null && to - at > 1;
		if (once && to - at > 1 || listed || berthed) {
			add(at, numbered(to, end), Candidates.HEAD + 1, once ? "rule: it was called so, and ships change their names" : "rule: what ships do");
			if (listed && to + 2 < end && text.lower(to).equals("and") && text.lower(to + 1).equals("the") && capitals.isName(to + 2)) {
				add(to + 2, capitals.from(to + 2, end), Candidates.HEAD + 1, "rule: what ships do");
			}
		}
	}

	/** "on Telegram", "a Telegram channel": the service and not the company. */
	private void service(int at, int begin, int end) {
		boolean two = at + 1 < end && SERVICE.contains(text.word(at) + " " + text.word(at + 1));
		if (!two && !SERVICE.contains(text.word(at))) {
			return;
		}
		int limit = two ? at + 2 : at + 1;
		boolean goesOn = limit < end && (capitals.isWrittenLarge(limit) && !text.word(at).equals("X") || text.word(limit).equals("-"));
		boolean on = at > begin && (text.lower(at - 1).equals("on") || text.lower(at - 1).equals("via") || OVER.contains(text.lower(at - 1)) && text.word(at).length() > 2);
		boolean posted = limit < end && POSTED.contains(text.lower(limit));
		boolean listed = at > begin + 1 && text.word(at - 1).equals(",") && SERVICE.contains(text.word(at - 2)) || limit + 1 < end && text.word(limit).equals(",") && SERVICE.contains(text.word(limit + 1));
		if (!goesOn && (on || posted || listed)) {
			add(at, limit, Candidates.HEAD, SERVICE_MEANT);
		}
	}

	/** "in a Buick", "her Kia": the machine and not its maker. */
	private void machine(int at, int begin, int end, boolean headline) {
		if (headline || at == begin || !MACHINE.contains(text.word(at)) || !OWNED.contains(text.lower(at - 1))) {
			return;
		}
		boolean alone = at + 1 >= end || !text.word(at + 1).equals("-") && !capitals.isWrittenLarge(at + 1) && !text.lower(at + 1).equals("'s")
				&& (VEHICLE.contains(text.lower(at + 1)) || !text.tag(at + 1).startsWith("NOUN") && !text.tag(at + 1).startsWith("ADJ"));
		if (alone) {
			add(at, at + 1, Candidates.HEAD, MACHINE_MEANT);
		}
	}

	private void model(int at, int begin, int end) {
		if (at + 2 >= end || !text.word(at + 1).equals("-") || text.end(at) != text.begin(at + 1) || text.end(at + 1) != text.begin(at + 2) || !MODEL.matcher(text.word(at + 2)).matches()
				|| lexicon.at(at) != null && lexicon.limit(at) > at + 2 || at > begin && (ROAD.contains(text.lower(at - 1)) || text.word(at - 1).equals("-"))) {
			return;
		}
		// "G-7" meets, "P-8" flies.
		boolean marked = text.word(at + 2).length() > 1 || text.word(at).length() > 1 || !text.word(at).equals("G") && at + 3 < end && (WEAPON.contains(text.lower(at + 3)) || AIRCRAFT.contains(text.lower(at + 3)));
		boolean letters = LETTERS.matcher(text.word(at)).matches() && marked && !ROAD.contains(at + 3 < end ? text.lower(at + 3) : "");
		boolean name = text.word(at).length() > 3 && capitals.isName(at) && !lexicon.isPlace(at) && at > begin && !PLACE.contains(text.lower(at - 1)) && !text.lower(at - 1).equals("of") && !capitals.isWrittenLarge(at - 1);
		if (letters || name) {
			// "D-30 Lyagushka"
			boolean named = letters && at + 3 < end && capitals.isName(at + 3) && lexicon.at(at + 3) == null && text.begin(at + 3) == text.end(at + 2) + 1 && (at + 4 >= end || !capitals.isWrittenLarge(at + 4));
			add(at, named ? at + 4 : at + 3, Candidates.PATTERN, "rule: letters and a number, as weapons and machines are called");
		}
	}

	/** "Lancet drones": a word known as nothing else that stands only there. */
	private void weapon(int at, int begin, int end, boolean headline) {
		int noun = at + 1;
		if (at + 3 < end && text.word(at + 1).equals("-") && text.end(at) == text.begin(at + 1)) {
			noun = at + 3;
		}
		boolean known = lexicon.at(at) != null || capitals.isAdjective(at) || lexicon.titleLimit(at) > 0 || !capitals.isName(at);
		boolean longer = at > begin && (capitals.isWrittenLarge(at - 1) || text.word(at - 1).equals("-"));
		if (known || longer || headline || at == begin || noun >= end || !WEAPON.contains(text.word(noun)) || often.getOrDefault(text.word(at), 0) > 1) {
			return;
		}
		boolean joined = noun == at + 3 && (Character.isLowerCase(text.word(at + 2).charAt(0)) || !MARK.matcher(text.word(at + 2)).matches());
		if (!joined) {
			add(at, noun, Candidates.TAGGER_LONG + 1, "rule: " + text.word(noun) + " behind it");
		}
	}

	/** Whether a word can be the number of a ship. */
	static boolean isNumber(String word) {
		return NUMBER.matcher(word).matches();
	}

	/** The number of a ship belongs to its name. */
	private int numbered(int limit, int end) {
		return limit < end && isNumber(text.word(limit)) ? limit + 1 : limit;
	}

	private void add(int first, int limit, int rank, String reason) {
		candidates.add(new Mention(first, limit, "MISC", 0.8, reason), rank);
	}
}
