package org.glossator.engine.entity;

import java.util.Set;

/** Closed classes of words that the rules for names ask about; all in lower case. */
final class Words {

	static final Set<String> ARTICLES = Set.of("the", "a", "an");
	static final Set<String> PARTICLES = Set.of("al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "bin", "ibn", "abu", "de", "da", "del", "della", "di", "du",
			"van", "von", "der", "den", "la", "le", "ben", "ul", "ud", "dos");
	static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "northeast", "northwest",
			"southeast", "southwest", "northeastern", "northwestern", "southeastern", "southwestern", "north-eastern",
			"north-western", "south-eastern", "south-western", "upper", "lower", "old", "greater", "inner", "outer");
	/** Nouns behind a name that make it a district rather than a town. */
	static final Set<String> DISTRICT = Set.of("district", "districts", "neighborhood", "neighbourhood", "neighborhoods", "neighbourhoods", "quarter", "suburb",
			"suburbs", "pocket", "enclave", "front", "countryside", "desert", "plain", "plains", "river", "valley", "mountain",
			"mountains", "mountain range", "hills", "hill", "island", "islands", "sea", "lake", "gulf", "peninsula", "coast",
			"basin", "steppe", "strait", "region", "regions", "area", "axis", "direction", "valleys", "plateau", "ridge", "rivers", "ridges", "range",
			"archipelago", "highlands", "lowlands", "foothills", "heights", "gorge", "oasis", "marshes", "massif", "reef", "shoal");
	/** First words of the names of landscapes, in the languages around, too. */
	static final Set<String> LANDSCAPE_PREFIX = Set.of("river", "loch", "lough", "tal", "pointe", "punta", "adrar", "mount", "lake", "cape", "jabal", "mt.", "wadi", "oued", "ouadi", "jebel", "djebel", "gebel", "nahr", "lac", "rio", "r\u00edo", "sierra", "isla", "cabo", "cerro", "cap", "quartier");
	/** Capital ones that are part of the name of a landscape. */
	static final Set<String> LANDSCAPE = Set.of("river", "valley", "mountain", "mountains", "hills", "island", "islands", "sea", "lake", "gulf", "peninsula", "coast",
			"basin", "strait", "straits", "desert", "heights", "plains", "ocean", "bay", "cape", "strip", "canal", "delta",
			"forest", "range", "volcano", "triangle", "corridor", "pass", "falls", "creek", "plateau", "archipelago", "wetlands",
			"marshes", "glacier", "shore", "reef", "lagoon", "fjord", "isles", "isle", "fields", "quarter", "borough", "wood",
			"woods", "moor", "moors", "cove", "inlet", "sound", "channel", "ridge", "peak", "summit-ridge", "canyon", "gorge",
			"savanna", "savannah", "tundra", "jungle", "oasis", "dunes", "cliffs", "headland", "islets", "atoll", "rainforest",
			"steppe", "massif", "sierra", "cordillera", "highlands", "lowlands", "midlands", "downs", "estuary", "springs");
	/** Nouns before "of NAME" or behind a name that make it a place with a government. */
	static final Set<String> TOWN = Set.of("town", "towns", "city", "cities", "village", "villages", "province", "provinces", "governorate", "capital", "state",
			"republic", "kingdom", "county", "oblast", "municipality", "port", "settlement", "emirate");
	static final Set<String> ORGANISATION = Set.of("army", "forces", "force", "rifles", "brigade", "brigades", "battalion", "battalions", "division", "regiment", "corps", "guard",
			"guards", "movement", "party", "council", "committee", "commission", "ministry", "department", "agency", "bureau",
			"authority", "organization", "organisation", "association", "union", "league", "coalition", "alliance", "federation",
			"foundation", "institute", "institution", "center", "centre", "university", "college", "academy", "company",
			"corporation", "group", "bank", "court", "parliament", "assembly", "senate", "congress", "command", "militia",
			"police", "network", "observatory", "society", "service", "services", "administration", "cabinet", "directorate",
			"fund", "board", "times", "post", "news", "press", "herald", "courier", "chronicle", "inquirer", "examiner", "tribune", "journal", "gazette", "radio", "television",
			"tv", "legion", "units", "secretariat", "navy", "marines", "initiative", "project", "trust", "club", "fc", "inc",
			"ltd", "corp", "llc", "co", "plc", "squadron", "fleet", "embassy", "consulate", "office", "house", "faction", "front",
			"hunters", "defense", "defence", "crescent", "cross", "watch", "nations", "state", "mission", "panel", "tribunal",
			"delegation", "school", "think-tank", "broadcasting", "studies", "order", "brotherhood", "jihad", "resistance",
			"shield", "staff", "team", "governorate", "chamber", "magazine", "review", "daily", "mirror", "observer", "airlines",
			"airways", "motors", "industries", "holdings", "partners", "systems", "technologies", "ministers", "affairs",
			"ledger", "sentinel", "kurier", "telegraph", "argus", "advocate", "zeitung", "formations", "volunteers", "cadets", "column", "diocese", "archdiocese", "grouping", "prefecture",
			"intelligence", "security", "bloc", "troops", "weekly", "bulletin", "flotilla", "lab", "laboratory",
			"companies", "cells", "gathering", "platoon", "detachment", "inspectorate", "commissariat", "gendarmerie", "watchmen", "brethren", "guardians", "defenders", "falcons", "lions", "soldiers", "brothers", "sons", "friends", "eagles", "militias");
	/** Of those, the ones whose names go on with "of the X", "for X". */
	static final Set<String> EXTENDED = Set.of("army", "forces", "council", "committee", "commission", "ministry", "department", "agency", "bureau", "organization",
			"organisation", "association", "union", "league", "federation", "foundation", "institute", "center", "centre",
			"university", "academy", "college", "court", "parliament", "assembly", "network", "observatory", "society", "fund",
			"board", "front", "movement", "party", "office", "initiative", "guard", "guards", "brigade", "directorate",
			"secretariat", "tribunal", "embassy", "mission", "bank", "house", "school", "staff", "authority", "administration",
			"state", "units", "corps", "service", "command", "battalion", "legion", "order", "company", "institution", "diocese", "archdiocese", "formations",
			"companies", "brotherhood", "guardians", "defenders", "falcons", "lions", "soldiers", "brothers", "sons", "friends", "eagles", "battalions", "brigades", "chamber");
	/** Of those, the ones that make a name by themselves only with something before them that is no demonym. */
	static final Set<String> ORGANISATION_WEAK = Set.of("order", "shield", "state", "house", "project", "team", "security", "resistance", "defense", "defence", "post",
			"times", "review", "mission", "initiative", "school", "panel", "affairs", "intelligence", "front", "division",
			"ministers", "studies", "trust", "office", "systems", "delegation", "staff", "governorate", "service", "services",
			"group", "jihad", "press", "news", "watch", "force", "fleet", "party", "network", "co", "cross", "mirror", "daily", "ledger", "sentinel", "argus", "advocate", "column", "volunteers",
			"gathering", "cells", "detachment");
	static final Set<String> GROUP_PREFIX = Set.of("jaish", "jaysh", "jabhat", "liwa", "harakat", "hay'at", "hayat", "ahrar", "ansar", "faylaq", "failaq", "kata'ib",
			"kataib", "katibat", "jund", "tahrir", "saraya", "fatah", "hizb", "tehreek", "lashkar", "jamaat", "quwat", "asa'ib",
			"suqour", "firqat", "tajammu");
	static final Set<String> FACILITY = Set.of("dam", "school", "hospital", "palace", "airport", "airbase", "airfield", "bridge", "mosque", "church", "cathedral",
			"prison", "stadium", "square", "station", "refinery", "road", "highway", "street", "avenue", "boulevard", "crossing",
			"camp", "castle", "citadel", "tower", "museum", "theater", "theatre", "hotel", "pipeline", "factory", "barracks",
			"monastery", "shrine", "tomb", "cemetery", "tunnel", "silo", "silos", "roundabout", "checkpoint", "plant", "base",
			"field", "fields", "library", "motorway", "reactor", "terminal", "warehouse", "gate", "fort", "fortress", "temple",
			"synagogue", "garage", "mill", "park", "port", "harbor", "harbour", "line", "pier", "wharf", "quay", "docks", "dock",
			"steps", "arena", "lock", "locks", "pavilion", "lighthouse", "viaduct", "mine", "crossroads", "lane", "depot", "plaza",
			"mall", "ferry", "weir", "aqueduct", "shipyard", "yard", "dockyard", "cannery", "brewery", "smelter",
			"sawmill", "quarry", "winery", "distillery", "foundry", "steelworks", "waterworks", "gasworks", "clinic", "sanatorium",
			"velodrome", "racecourse", "courthouse", "jail", "gaol", "penitentiary", "reservoir", "embankment", "promenade",
			"boardwalk", "marina", "heliport", "aerodrome", "spaceport", "planetarium", "opera", "auditorium", "gymnasium",
			"ballroom", "mausoleum", "basilica", "chapel", "abbey", "priory", "convent", "seminary", "mansion", "villa",
			"skyscraper", "overpass", "underpass", "causeway", "footbridge", "junction", "interchange", "substation", "landfill",
			"incinerator", "dyke", "dike", "levee", "sluice", "jetty", "breakwater", "market", "bazaar", "souk", "souq",
			"airstrip", "oilfield", "gasfield", "guildhall", "memorial", "orphanage", "kindergarten", "madrasa", "madrassa", "pagoda",
			"cinema", "infirmary", "bakery", "showground", "showgrounds", "hostel", "racetrack", "fairground", "pit", "sawmills", "elementary", "barrage", "minaret", "crematorium", "shipyards", "railway", "complex", "towers", "pharmacy", "works", "hall",
			"outpost", "elevator", "post", "house", "slaughterhouse", "abattoir", "seaport", "gurdwara", "ground", "polygon");
	/** Of those, the ones that families are called, too. */
	static final Set<String> SURNAME = Set.of("park", "mill", "church", "bridge", "castle", "temple", "fort", "hall", "gate", "lane", "lock", "mine", "field", "fields", "palace", "square",
			"tower", "house", "street", "road", "quarry", "abbey", "pier", "port", "marina", "villa", "dock", "line", "plant", "base", "dyke");
	/** Of the weak ones, those that an unknown name before them makes a place that was built, in small letters too. */
	static final Set<String> FACILITY_OF_UNKNOWN = Set.of("market", "bazaar", "souk", "souq", "base", "station", "crossing", "mill", "yard", "plant", "quarry", "clinic", "reservoir", "junction",
			"outpost", "jail", "chapel", "convent", "seminary", "landfill", "substation", "interchange", "port", "harbour", "harbor", "works", "towers", "pharmacy", "gate", "depot", "pit");
	/** Of those, the ones that need one of these words before them, as in "oil field". */
	static final Set<String> FACILITY_KIND = Set.of("air", "oil", "gas", "power", "nuclear", "border", "military", "naval", "refugee", "train", "railway", "bus", "metro",
			"international", "city", "national", "chemical", "cement", "fertilizer", "water", "desert", "main", "central",
			"pumping", "hydropower", "hydroelectric", "dairy", "road", "rail", "general", "field", "state", "subway", "processing", "thermal", "university", "high", "elementary", "primary",
			"secondary", "grain", "maternity", "transit", "pump", "fuel", "coal", "ammunition", "textile", "sugar", "petrol", "children's", "trauma", "waste", "sewage", "cable", "radar", "gold", "copper", "salt",
			"desalination", "freight", "cargo", "container", "fire", "police", "gendarmerie", "customs", "filling", "district", "provincial", "regional", "county", "training", "displacement", "teaching",
			"referral", "immigration", "checkpoint", "army", "court", "treatment", "export", "import", "ferry", "cattle", "livestock", "fish", "vegetable", "guard", "observation", "monitoring", "idp", "logistics", "relay", "seed", "flour", "rice", "holding", "mission", "glass", "printing", "emergency");
	static final Set<String> FACILITY_WEAK = Set.of("plant", "pit", "base", "field", "fields", "line", "camp", "station", "park", "port", "gate", "crossing", "mill", "embassy",
			"university", "school", "yard", "clinic", "quarry", "villa", "mansion", "opera", "junction", "marina", "reservoir",
			"chapel", "convent", "seminary", "jail", "interchange", "substation", "landfill", "market", "bazaar", "souk", "souq",
			"cinema", "memorial", "kindergarten", "complex", "towers", "pharmacy", "works", "hall", "outpost", "elevator", "post", "house", "ground", "polygon");
	/** Of the weak ones, those of which a place has one, so that even a known place makes their name. */
	static final Set<String> FACILITY_OF_PLACE = Set.of("port", "harbour", "harbor", "crossing", "reservoir", "substation", "outpost", "junction", "interchange", "depot", "landfill", "mine", "polygon");
	/** Of the weak ones, those that need a kind of their own before them: "police post", "court house", "grain elevator". */
	static final Set<String> FACILITY_KINDED = Set.of("post", "house", "elevator", "ground");
	static final Set<String> EVENT = Set.of("talks", "accord", "accords", "summit", "conference", "negotiations", "agreement", "agreements", "ceasefire",
			"process", "protests", "olympics", "games", "attacks", "bombing", "massacre", "uprising", "war", "wars", "revolution",
			"crisis", "coup", "intifada", "meeting", "referendum", "festival", "cup", "forum", "offensive", "protocol", "deal",
			"round", "championships", "championship", "marathon", "tournament", "carnival", "biennale", "derby", "regatta", "expo",
			"fair", "congress", "rally", "riots", "mutiny", "famine", "genocide", "earthquake", "hurricane", "typhoon", "cyclone",
			"dialogue", "truce", "rebellion", "insurrection", "pogrom", "jubilee", "flotilla", "armistice", "blackout", "scandal", "affair", "inquiry", "trials", "trial", "siege", "battle", "campaign", "spring", "pandemic", "show", "airshow");
	static final Set<String> TREATY = Set.of("convention", "treaty", "protocol", "act", "prize", "award", "directive", "declaration", "amendment", "bill",
			"charter", "constitution", "code", "law", "manifesto", "resolution", "ordinance", "agreement", "pact", "accord", "annex");
	static final Set<String> COMPANY = Set.of("ab", "ag", "gmbh", "nv", "oy", "asa", "inc", "inc.", "ltd", "ltd.", "llc", "corp", "corp.", "plc", "co.", "spa", "bv",
			"capital", "securities", "ventures", "asset", "energy", "petroleum", "oil", "gas", "shipping", "logistics", "freight",
			"pharma", "pharmaceuticals", "chemicals", "steel", "foods", "marine", "textiles", "electronics", "software", "labs",
			"laboratories", "analytics", "consulting", "consultants", "advisors", "associates", "insurance", "electric",
			"automotive", "aerospace", "entertainment", "pictures", "records", "studios", "enterprises", "resources", "minerals",
			"mining", "telecom", "communications", "solutions", "dynamics", "robotics", "biotech", "therapeutics", "cement",
			"brewing", "breweries", "stores", "supermarkets", "outfitters", "sons", "brothers", "bros", "international",
			"worldwide", "s.a.", "semiconductor", "semiconductors", "nominees", "perishables", "leisure", "resorts", "hospitality", "aviation", "aero", "avionics", "trading", "media", "publishing", "realty", "properties",
			"developers", "contractors", "engineering", "manufacturing", "packaging", "plastics", "fertilisers", "fertilizers", "agro", "dairies", "beverages", "apparel", "cosmetics", "biosciences", "diagnostics", "genomics",
			"metals", "alloys", "refining", "petrochemicals", "drilling", "offshore", "subsea", "maritime", "tankers", "forwarding", "haulage", "telecoms", "wireless", "networks", "interactive", "payments", "investments",
			"equities", "advisory", "trustees", "underwriters", "assurance", "reinsurance", "leasing", "renewables", "semi", "microsystems", "biologics", "vaccines", "air", "rail", "airports", "ports", "terminals", "lifts",
			"traders", "exporters", "importers", "commodities", "metallurgy", "machinery", "instruments", "optics", "photonics", "cloud", "cyber", "cybersecurity", "broadband", "mobile");
	static final Set<String> STATE = Set.of("federation", "republic", "kingdom", "emirate", "commonwealth", "oblast");
	/** First words of the names of places. */
	static final Set<String> PLACE_PREFIX = Set.of("port", "fort", "san", "santa", "mount", "lake", "camp", "saint", "puerto", "costa", "villa", "bad", "tel", "tell",
			"deir", "khan", "kafr", "wadi", "beit", "bir", "jisr", "jabal", "ain", "ayn", "umm", "ras");
	/** Names whose possessive stands inside a longer name: "St Olave's Hospital". */
	static final Set<String> POSSESSIVE = Set.of("st", "st.", "saint", "king", "queen", "children", "women", "people", "veterans", "workers", "farmers", "men", "lloyd",
			"mcdonald", "moody", "levi", "teachers", "nurses", "doctors", "journalists", "drivers", "seafarers", "miners",
			"fishermen", "students", "parents", "employees", "employers", "lawyers", "manufacturers", "merchants", "mothers",
			"dockers", "actors", "writers", "players", "consumers", "tenants", "owners", "pensioners", "soldiers", "officers",
			"heroes", "couriers", "riders", "days", "years", "producers", "traders", "retailers", "growers", "scientists", "engineers", "musicians", "publishers", "masters", "ladies", "girls",
			"boys", "warriors", "builders");
	/** Events whose head noun may stand in lower case behind a place. */
	static final Set<String> EVENT_LOWER = Set.of("talks", "accord", "accords", "summit", "conference", "negotiations", "process", "dialogue", "agreement", "agreements");
	/** What talks are about, between the place and their noun. */
	static final Set<String> EVENT_SUBJECT = Set.of("peace", "security", "ceasefire", "truce", "nuclear", "climate", "trade", "donor", "donors", "reconciliation", "disarmament", "grain", "border",
			"gas", "water", "food", "migration");
	/** Of those with a capital, the ones that make an event of any capitals before them. */
	static final Set<String> EVENT_CAPITAL = Set.of("war", "wars", "revolution", "uprising", "massacre", "intifada", "olympics", "summit", "talks", "conference",
			"accords", "accord", "festival", "cup", "forum", "crisis", "games", "championships", "championship", "marathon",
			"tournament", "carnival", "biennale", "regatta", "riots", "mutiny", "famine", "genocide", "earthquake", "inquiry",
			"trials", "siege", "expo", "pandemic", "affair", "scandal", "dialogue", "offensive", "truce", "rebellion", "insurrection",
			"pogrom", "jubilee", "armistice", "process", "fair", "show", "airshow");
	static final Set<String> DAYS_AND_MONTHS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april",
			"may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun",
			"jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "spring", "summer",
			"autumn", "winter", "ramadan", "gmt", "utc", "am", "pm", "est");
	/** Words that begin sentences and headlines and are never names by themselves. */
	static final Set<String> NEVER = Set.of("i", "we", "he", "she", "it", "they", "you", "his", "her", "its", "our", "their", "my", "this", "that", "these",
			"those", "there", "here", "what", "who", "when", "where", "why", "how", "if", "but", "and", "or", "so", "as", "in",
			"on", "at", "by", "for", "from", "to", "of", "with", "about", "after", "before", "during", "while", "since", "until",
			"not", "no", "yes", "all", "both", "each", "some", "many", "most", "other", "another", "such", "only", "just", "also",
			"then", "now", "however", "meanwhile", "moreover", "furthermore", "therefore", "thus", "according", "despite",
			"although", "though", "because", "video", "photo", "photos", "breaking", "exclusive", "update", "report", "reports",
			"source", "sources", "read", "watch", "click", "image", "file", "mr", "mrs", "government", "opposition", "rebels",
			"militants", "terrorists", "security", "peace", "war", "president", "minister", "the", "a", "an", "one", "two",
			"three", "four", "five", "first", "second", "third", "last", "next", "new", "ok", "lol", "rt", "pm", "ceo", "tv", "dr",
			"page", "twitter", "north", "south", "east", "wow", "omg", "internet", "web", "website", "god", "state", "army",
			"parliament", "congressman", "senate's", "toward", "towards", "into", "onto", "over", "under", "against", "between",
			"near", "via", "amid", "across", "through", "within", "without", "upon", "off", "out", "up", "down", "is", "are",
			"was", "were", "be", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must", "do",
			"does", "did", "says", "said", "say", "us", "opinion", "editorial", "analysis", "commentary", "column", "letters",
			"sport", "business", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty",
			"sixty", "seventy", "eighty", "ninety", "hundreds", "thousands", "millions", "dozens", "several", "few", "none",
			"nobody", "everybody", "everyone", "someone", "somebody", "nothing", "everything", "something", "every", "once",
			"twice", "still", "even", "yet", "never", "again", "today", "yesterday", "tomorrow", "tonight", "instead", "indeed",
			"perhaps", "maybe", "please", "thanks", "thank", "hello", "dear", "sorry", "well", "whether", "either", "neither",
			"nor", "unlike", "like");

	/** Nouns that a number makes the name of something built. */
	static final Set<String> NUMBERED = Set.of("highway", "route", "road", "autoroute", "autopista", "interstate", "motorway", "ruta", "school", "hospital", "prison", "colony", "plant", "reactor",
			"gate", "checkpoint", "crossing", "camp", "station", "terminal", "mine", "clinic", "bridge", "rn", "pit", "pier", "facility", "warehouse", "depot", "kindergarten", "berth", "shaft", "position");
	/** Of those, the ones that a number alone makes a name. */
	static final Set<String> NUMBERED_ALONE = Set.of("pit", "pier", "berth", "shaft", "checkpoint", "warehouse", "position");
	/** Of those, the ones that need no name before or "No" behind. */
	static final Set<String> ROAD = Set.of("highway", "route", "autoroute", "autopista", "interstate", "motorway", "ruta", "rn");
	/** First words of the names of what was built. */
	static final Set<String> FACILITY_PREFIX = Set.of("raf", "hmp", "carretera", "parque", "paseo", "pra\u00e7a", "ponte", "mercado", "march\u00e9", "quai", "ch\u00e2teau", "chateau", "schloss", "masjid", "a\u00e9roport", "h\u00f4pital",
			"iglesia", "\u00e9glise", "c\u00e1rcel", "caf\u00e9", "cafe", "hotel", "qasr", "via", "rua", "place", "piazza", "palais", "palacio", "palazzo", "puente", "pont", "gare", "estadio", "aeropuerto", "hospital", "camp", "fob", "avenue", "boulevard", "rue", "stade", "calle", "avenida", "plaza");
	/** Of those, ordinary words, which say so only with "de" and the like behind them. */
	static final Set<String> FACILITY_PREFIX_LINKED = Set.of("stade", "place", "via", "hospital", "pont", "gare");
	/** Bodies that a country has one of, whose capital says which. */
	static final Set<String> FORCE = Set.of("Army", "Navy", "Marines", "Senate", "Commons", "Treasury", "Coastguard", "Parliament");
	/** Of those, the ones that need no article. */
	static final Set<String> FORCE_ALONE = Set.of("Navy", "Marines", "Commons", "Parliament");
	/** Times of the year that fairs and markets are named after. */
	static final Set<String> FEASTS = Set.of("christmas", "easter", "advent", "saturday", "sunday", "friday", "monday", "tuesday", "wednesday", "thursday");
	/** What storms are called before their names. */
	static final Set<String> STORM = Set.of("hurricane", "typhoon", "cyclone");
	/** Agreements whose names go on with "of X", "on the X". */
	static final Set<String> TREATY_OF = Set.of("pact", "agreement", "law", "annex", "treaty", "convention", "declaration", "protocol", "covenant", "charter");
	/** First words of organisations in the languages around. */
	static final Set<String> FOREIGN_HEAD = Set.of("radio", "r\u00e1dio", "t\u00e9l\u00e9vision", "televisi\u00f3n", "agence", "agenzia", "banco", "banque", "banca", "partido", "partito", "grupo", "groupe", "gruppo", "universidad", "universidade",
			"universit\u00e9", "universit\u00e0", "universit\u00e4t", "ministerio", "minist\u00e8re", "compagnie",
			"compa\u00f1\u00eda", "companhia", "soci\u00e9t\u00e9", "sociedad", "fundaci\u00f3n", "fondation", "fondazione",
			"instituto", "institut", "istituto", "confederaci\u00f3n", "conf\u00e9d\u00e9ration", "federaci\u00f3n",
			"f\u00e9d\u00e9ration", "movimiento", "mouvement", "frente", "asociaci\u00f3n", "bloque", "ej\u00e9rcito", "fuerzas", "observatorio", "coordinadora", "asamblea", "consejo", "defensor\u00eda", "fiscal\u00eda", "procuradur\u00eda", "armada", "brigada", "brigadas", "comandos", "arm\u00e9e", "alliance", "collectif", "diario", "gazeta", "jabha", "agencia", "deutsche", "deutscher", "m\u00e9decins", "secours",
			"bundesamt", "stiftung", "gesellschaft", "verein", "sindicato", "syndicat", "comit\u00e9", "junta", "rassemblement");
	/** Titles that are ordinary words in small letters: "the first private X office". */
	static final Set<String> TITLE_OR_WORD = Set.of("private", "general", "major", "official", "head", "chief", "principal", "Prince", "Head");
	/** What ministers are in charge of. */
	static final Set<String> PORTFOLIO = Set.of("defence", "defense", "health", "education", "finance", "justice", "transport", "agriculture", "energy", "interior",
			"labour", "labor", "trade", "economy", "culture", "environment", "foreign", "home", "housing", "information",
			"industry", "commerce", "tourism", "sport", "sports", "science", "development", "planning", "fisheries", "immigration",
			"migration", "treasury", "war", "state", "oil", "petroleum", "water", "religious", "youth", "women", "social");
	/** Offices: a name begins behind one and never ends with one. */
	static final Set<String> OFFICE = Set.of("minister", "secretary", "governor", "commissioner", "chancellor", "ambassador", "spokesman", "spokeswoman",
			"spokesperson", "director", "president", "chairman", "chairwoman", "general", "colonel", "major", "captain", "admiral",
			"sergeant", "lieutenant", "inspector", "superintendent", "prosecutor", "attorney", "senator", "congressman",
			"congresswoman", "mayor", "judge", "justice", "premier", "sheriff", "coach", "professor", "archbishop", "bishop",
			"cardinal", "envoy", "councillor", "deputy", "chief", "officer", "treasurer", "coordinator", "economist", "manager",
			"editor", "correspondent", "negotiator");

	private Words() {
	}

	/** Whether a word is a number of at most so many digits. */
	static boolean isNumber(String word, int most) {
		return !word.isEmpty() && word.length() <= most && word.chars().allMatch(c -> c >= '0' && c <= '9');
	}
}
