package org.glossator.engine.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms of English words that no rule makes: "overthrew", "shot", "strongmen". A closed class; stateless. */
final class IrregularForms {

	/** Each verb with its past and, where that is another word, its participle. */
	private static final String VERBS = """
			arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become, begin began begun, bend bent,
			bet bet, bid bid, bind bound, bite bit bitten, bleed bled, blow blew blown, break broke broken, breed bred, bring brought,
			build built, burst burst, buy bought, cast cast, catch caught, choose chose chosen, cling clung, come came come, cost cost,
			creep crept, cut cut, deal dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten,
			fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid forbade forbidden,
			forget forgot forgotten, forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given,
			go went gone, grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hit hit, hold held, hurt hurt, keep kept,
			kneel knelt, know knew known, lay laid, lead led, leave left, lend lent, let let, light lit, lose lost, make made, mean meant,
			meet met, mow mowed mown, pay paid, put put, quit quit, read read, relay relayed, rend rent, rid rid, ride rode ridden, ring rang rung,
			rise rose risen, run ran run, saw sawed sawn, say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn,
			shake shook shaken, shed shed, shine shone, shoot shot, show showed shown, shrink shrank shrunk, shut shut, sing sang sung,
			sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung, slit slit, sow sowed sown, speak spoke spoken,
			speed sped, spend spent, spin spun, spit spat, split split, spread spread, spring sprang sprung, stand stood, steal stole stolen,
			stick stuck, sting stung, stink stank stunk, strew strewed strewn, stride strode, strike struck stricken, string strung,
			strive strove striven, swear swore sworn, sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken,
			teach taught, tear tore torn, tell told, think thought, throw threw thrown, thrust thrust, tread trod trodden,
			understand understood, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound, wring wrung,
			write wrote written""";
	/** What may stand before such a verb and leaves its forms as they are. */
	private static final List<String> BEFORE = List.of("over", "under", "out", "up", "with", "mis", "re", "un", "fore", "for", "be", "inter", "broad");
	private static final String PLURALS = """
			man men, woman women, child children, foot feet, tooth teeth, goose geese, mouse mice, life lives, wife wives, knife knives,
			leaf leaves, thief thieves, shelf shelves, wolf wolves, half halves, calf calves, loaf loaves, crisis crises, thesis theses,
			basis bases, analysis analyses, hypothesis hypotheses, oasis oases, axis axes, phenomenon phenomena, criterion criteria,
			stratum strata, hero heroes, veto vetoes, embargo embargoes, potato potatoes, tomato tomatoes, torpedo torpedoes, echo echoes""";
	private static final List<String> NO_MEN = List.of("human", "german", "roman", "norman", "shaman", "talisman", "ottoman", "turkoman", "turkman", "caiman");
	private static final Map<String, List<String>> PAST = read(VERBS);
	private static final Map<String, List<String>> PLURAL = read(PLURALS);

	private IrregularForms() {
	}

	private static Map<String, List<String>> read(String text) {
		Map<String, List<String>> read = new HashMap<>();
		for (String line : text.split(",\\s+")) {
			List<String> forms = List.of(line.strip().split("\\s+"));
			read.put(forms.get(0), forms.subList(1, forms.size()));
		}
		return read;
	}

	/** Past and participle of a verb in small letters; empty where a rule makes them. */
	static List<String> past(String verb) {
		List<String> forms = PAST.get(verb);
		for (int i = 0; forms == null && i < BEFORE.size(); i++) {
			String before = BEFORE.get(i);
			List<String> plain = verb.startsWith(before) ? PAST.get(verb.substring(before.length())) : null;
			forms = plain == null ? null : plain.stream().map(before::concat).toList();
		}
		return forms == null ? List.of() : forms;
	}

	/** The plural of a word in small letters, or of its last part as in "strongman"; null where a rule makes it. */
	static String plural(String noun) {
		if (PLURAL.containsKey(noun)) {
			return PLURAL.get(noun).get(0);
		}
		boolean man = noun.endsWith("man") && noun.length() > 4 && !NO_MEN.contains(noun);
		return man ? noun.substring(0, noun.length() - 2) + "en" : null;
	}
}
