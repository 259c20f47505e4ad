package org.glossator.engine.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Lets all mentions of a word that no lexicon knows vote on what it is: an unknown name is easily a person in one
 * sentence and a place in the next. Votes are what the tagger thinks of each mention and what stands around it.
 */
final class KindVotes {

	private static final double REPEATED = 3;
	private static final int LEAST = 3;
	private static final int LEAST_OVERLOOKED = 2;
	private static final int LEAST_BODY = 8;
	private static final int PERSON = 0;
	private static final int ORGANISATION = 1;
	private static final int PLACE = 2;
	private static final List<String> KINDS = List.of("PER", "ORG", "LOC");
	private static final Map<String, Integer> PREPOSITIONS = Map.ofEntries(Map.entry("in", 8), Map.entry("near", 8), Map.entry("outside", 7),
			Map.entry("inside", 5), Map.entry("around", 5), Map.entry("across", 5), Map.entry("throughout", 6), Map.entry("from", 3),
			Map.entry("into", 4), Map.entry("towards", 3), Map.entry("toward", 3), Map.entry("at", 2), Map.entry("to", 1), Map.entry("of", 2));
	static final Set<String> STATE_NOUNS = Set.of("government", "army", "president", "minister", "ministry", "parliament", "capital", "border",
			"economy", "foreign", "defence", "defense", "prime", "troops", "forces", "north", "south", "east", "west", "coast", "military", "envoy",
			"ambassador", "leadership", "largest", "biggest", "supreme", "central", "interior", "finance", "police", "borders", "exports", "air",
			"navy", "people", "population", "mayor", "streets", "airport", "deputy");
	private static final Set<String> BODY_NOUNS = Set.of("spokesman", "spokeswoman", "spokesperson", "officials", "fighters", "members", "leader",
			"leaders", "commander", "commanders", "militants", "executives", "shares", "employees", "reporter", "correspondent", "staff");
	/** What companies, clubs and papers have: "Norrvik's shares". */
	private static final Set<String> BODY_OWNS = Set.of("chairman", "chairwoman", "chief", "managing", "shares", "share", "lawyers", "headquarters", "owner", "owners", "parent", "board", "executives", "profit", "profits", "revenue",
			"customers", "employees", "website", "spokesman", "spokeswoman", "founder", "founders", "director", "products", "app", "editor", "editors", "newsroom", "stock", "subsidiary", "coach", "striker", "goalkeeper",
			"management", "shareholders", "donors", "warehouse", "factories", "annual", "turnover", "chairperson");
	/** What is done by companies. */
	private static final Set<String> MADE = Set.of("made", "owned", "operated", "published", "employed", "manufactured", "supplied", "financed", "hired", "marketed", "chartered", "managed");
	private static final Set<String> SHARES = Set.of("shares", "stake", "holders", "shareholders", "subsidiary", "customers", "employees", "executives");
	private static final Set<String> SAYING = Set.of("said", "says", "told", "asked", "added", "replied", "wrote", "tweeted", "argued", "recalled",
			"explained", "admitted", "smiled", "laughed", "nodded", "who");

	/** What states do, and hardly anybody else, in the forms of news. */
	private static final Set<String> STATE_VERBS = Set.of("annexed", "annexes", "imports", "imported", "exports", "exported", "ratified", "ratifies", "invaded", "invades", "expelled", "expels",
			"halts", "halted", "suspends", "suspended", "bans", "banned", "imposes", "imposed", "sanctions", "borders", "extradited", "extradites", "severed", "severs", "deports", "deported",
			"mobilises", "mobilised", "mobilizes", "mobilized", "occupies", "occupied", "shelled", "shells", "bombed", "bombs", "reopened", "reopens", "fell", "voted", "votes", "buys", "owes");
	private static final Set<String> BANKS = Set.of("bank", "banks", "mouth", "headwaters", "tributary", "tributaries", "source", "shore", "shores", "bridges", "waters", "basin", "valley");
	private static final Set<String> ALONG = Set.of("along", "across", "crossed", "cross", "crossing", "crosses", "up", "down", "into", "over", "forded");
	private static final int NEAR = 7;

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final NameFeatures features;
	private final Map<String, double[]> votes = new HashMap<>();
	private final Map<String, int[]> opinions = new HashMap<>();
	/** Words that had what companies have. */
	private final Set<String> bodies = new HashSet<>();
	private final Set<String> ended = new HashSet<>();
	/** Words that stood as the last of a full name, behind a title or a first name. */
	private final Set<String> introduced = new HashSet<>();

	KindVotes(TokenizedText text, NameLexicon lexicon, NameFeatures features) {
		this.text = text;
		this.lexicon = lexicon;
		this.features = features;
	}

	/** Counts what the tagger thinks. */
	void tagged(Mention mention, float lead) {
		int last = mention.limit() - 1;
		int kind = kind(mention.kind());
		if (kind >= 0 && mention.limit() - mention.first() == 1) {
			int[] counted = opinions.computeIfAbsent(text.word(mention.first()), w -> new int[3]);
			// What the tagger thinks of one word again and again is one opinion rather than many.
			add(mention.first(), kind, Math.min(10, lead) * REPEATED / (REPEATED + counted[kind]++));
		} else if (kind == PERSON) {
			introduced.add(text.word(last));
			introduced.add(text.word(mention.first()));
			add(last, PERSON, 12);
		}
	}

	private static int kind(String name) {
		return name.equals("PER") ? PERSON : name.equals("ORG") ? ORGANISATION : name.equals("LOC") || name.equals("GPE") ? PLACE : -1;
	}

	/** A word of which an adjective of nationality is made is a place. */
	void derived(Demonyms demonyms, int s) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			String place = demonyms.is(i) ? demonyms.place(i) : null;
			if (place != null) {
				votes.computeIfAbsent(place, w -> new double[3])[PLACE] += 15;
			}
		}
	}

	/** How towns and countries end, by how surely: "-stan", "-ville"; "-ton" is as good for a family. */
	private static final Map<String, Integer> PLACE_ENDINGS = Map.ofEntries(Map.entry("stan", 10), Map.entry("land", 7), Map.entry("grad", 10), Map.entry("ville", 8),
			Map.entry("polis", 10), Map.entry("shire", 10), Map.entry("abad", 10), Map.entry("ia", 5), Map.entry("pur", 7), Map.entry("burg", 6), Map.entry("stadt", 9),
			Map.entry("dorf", 6), Map.entry("furt", 8), Map.entry("hafen", 9), Map.entry("sk", 6), Map.entry("bury", 5), Map.entry("mouth", 8), Map.entry("chester", 6),
			Map.entry("ovo", 6), Map.entry("minster", 7), Map.entry("haven", 7), Map.entry("port", 6), Map.entry("bourg", 8), Map.entry("borough", 7), Map.entry("ford", 3), Map.entry("ton", 2));
	private static final Map<String, Integer> PERSON_ENDINGS = Map.ofEntries(Map.entry("son", 5), Map.entry("sen", 5), Map.entry("enko", 8), Map.entry("ovic", 8), Map.entry("ovich", 8),
			Map.entry("escu", 8), Map.entry("yan", 3), Map.entry("dze", 6), Map.entry("shvili", 9), Map.entry("oglu", 8), Map.entry("opoulos", 9), Map.entry("idis", 6),
			Map.entry("berg", 2), Map.entry("stein", 4), Map.entry("sson", 9), Map.entry("ski", 6), Map.entry("sky", 6), Map.entry("skaya", 8), Map.entry("ova", 3), Map.entry("ov", 4), Map.entry("ev", 3));

	/** Counts how the word ends. */
	private void ending(int token) {
		String word = text.lower(token);
		for (int n = Math.min(7, word.length() - 2); n >= 2; n--) {
			String ending = word.substring(word.length() - n);
			int place = PLACE_ENDINGS.getOrDefault(ending, 0);
			int person = PERSON_ENDINGS.getOrDefault(ending, 0);
			if (place + person > 0) {
				add(token, PLACE, place);
				add(token, PERSON, person);
				return;
			}
		}
	}

	/** Counts what stands around the unknown capitalised words of a sentence. */
	void context(int s, Descriptors descriptors) {
		if (features.isHeadline(s)) {
			return;
		}
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (!isUnknown(i)) {
				continue;
			}
			if (ended.add(text.word(i))) {
				ending(i);
			}
			String before = i > text.first(s) ? text.lower(i - 1) : "";
			String after = i + 1 < text.limit(s) ? text.lower(i + 1) : "";
			boolean alone = (i == text.first(s) || !isName(i - 1)) && (i + 1 >= text.limit(s) || !isName(i + 1));
			if (alone) {
				add(i, PLACE, PREPOSITIONS.getOrDefault(before, 0));
				boolean of = before.equals("of") && i - 2 >= text.first(s) && Words.TOWN.contains(text.lower(i - 2));
				add(i, PLACE, of ? 10 : 0);
				add(i, PLACE, Words.TOWN.contains(after) && text.word(i + 1).equals(after) ? 8 : 0);
				boolean state = after.equals("'s") && i + 2 < text.limit(s) && STATE_NOUNS.contains(text.lower(i + 2));
				add(i, PLACE, state ? 8 : 0);
				boolean owns = after.equals("'s") && i + 2 < text.limit(s) && BODY_OWNS.contains(text.lower(i + 2));
				boolean maker = i - 2 >= text.first(s) && (before.equals("by") && MADE.contains(text.lower(i - 2)) || before.equals("for") && text.lower(i - 2).startsWith("work")
						|| (before.equals("in") || before.equals("of")) && SHARES.contains(text.lower(i - 2)));
				boolean member = before.equals("of") && i - 3 >= text.first(s) && lexicon.isFirstName(i - 3) && isName(i - 2);
				if (owns || maker || member) {
					bodies.add(text.word(i));
					add(i, ORGANISATION, 8);
					add(i, PLACE, -PREPOSITIONS.getOrDefault(before, 0));
				}
				boolean cited = after.equals("(") && i + 2 < text.limit(s) && Character.isDigit(text.word(i + 2).charAt(0));
				if (SAYING.contains(after) || cited) {
					introduced.add(text.word(i));
				}
				add(i, PERSON, SAYING.contains(after) ? 4 : 0);
				add(i, ORGANISATION, SAYING.contains(after) ? 2 : 0);
				add(i, ORGANISATION, BODY_NOUNS.contains(after) ? 6 : 0);
				manner(s, i, after);
				int described = kind(String.valueOf(descriptors.kind(i, i + 1)));
				if (described >= 0) {
					add(i, described, 15);
				}
				if (before.equals("the") && isWater(s, i, after)) {
					add(i, PLACE, 12);
				} else if (before.equals("the")) {
					add(i, ORGANISATION, 5);
					add(i, PERSON, -5);
				}
				boolean listed = (before.equals("and") || before.equals(",")) && i - 2 >= text.first(s) && lexicon.isPlace(i - 2)
						|| (after.equals("and") || after.equals(",")) && i + 2 < text.limit(s) && lexicon.isPlace(i + 2);
				add(i, PLACE, listed ? 5 : 0);
			}
			if (i > text.first(s) && (lexicon.isFirstName(i - 1) && lexicon.at(i - 1) == null || isTitleBefore(s, i))) {
				introduced.add(text.word(i));
				add(i, PERSON, 8);
			}
		}
	}

	/** "on both banks of the Orm", "across the Orm": a river. */
	private boolean isWater(int s, int token, String after) {
		boolean bank = token - 3 >= text.first(s) && text.lower(token - 2).equals("of") && BANKS.contains(text.lower(token - 3));
		boolean along = token - 2 >= text.first(s) && ALONG.contains(text.lower(token - 2));
		return bank || along && (token + 1 >= text.limit(s) || !text.tag(token + 1).startsWith("NOUN") && !after.equals("'s") && !after.equals("-"));
	}

	/** Counts what the name does, and whether it is "its" or "his" then: "Velmara closed its ports". */
	private void manner(int s, int token, String after) {
		if (STATE_VERBS.contains(after)) {
			add(token, PLACE, 4);
			add(token, ORGANISATION, 2);
		}
		if (token + 1 >= text.limit(s) || !text.isVerb(token + 1)) {
			return;
		}
		for (int i = token + 2; i < Math.min(text.limit(s), token + NEAR) && !isName(i); i++) {
			String word = text.lower(i);
			if (word.equals("its") || word.equals("itself")) {
				add(token, PLACE, 4);
				add(token, ORGANISATION, 4);
				add(token, PERSON, -4);
			} else if (word.equals("his") || word.equals("her") || word.equals("himself") || word.equals("herself")) {
				add(token, PERSON, 4);
			}
		}
	}

	private boolean isTitleBefore(int s, int token) {
		for (int from = Math.max(text.first(s), token - 3); from < token; from++) {
			if (lexicon.titleLimit(from) == token) {
				return true;
			}
		}
		return false;
	}

	private boolean isName(int token) {
		return Character.isUpperCase(text.word(token).codePointAt(0)) && !Words.DAYS_AND_MONTHS.contains(text.lower(token)) && !Words.NEVER.contains(text.lower(token));
	}

	private boolean isUnknown(int token) {
		String word = text.word(token);
		return word.length() > 2 && Character.isUpperCase(word.charAt(0)) && Character.isLetter(word.charAt(1)) && lexicon.at(token) == null
				&& !Words.NEVER.contains(text.lower(token)) && !Words.DAYS_AND_MONTHS.contains(text.lower(token)) && lexicon.titleLimit(token) == 0;
	}

	private void add(int token, int kind, double weight) {
		if (weight != 0) {
			votes.computeIfAbsent(text.word(token), w -> new double[3])[kind] += weight;
		}
	}

	/** The tagger's mention with the kind its word was voted. */
	Mention decide(Mention mention) {
		double[] counts = mention.limit() - mention.first() == 1 && lexicon.at(mention.first()) == null ? votes.get(text.word(mention.first())) : null;
		if (counts == null) {
			return mention;
		}
		int best = best(counts);
		int own = kind(mention.kind());
		if (best == PERSON && isStranger(mention.first())) {
			// News introduces people by their full names or titles; a lone unknown word is rather a place or a body.
			best = counts[ORGANISATION] > counts[PLACE] ? ORGANISATION : PLACE;
			return own != PERSON || counts[best] < LEAST ? mention : mention.as(KINDS.get(best), 0.5, "nobody is introduced by that name, so it is rather " + Kinds.describe(KINDS.get(best)));
		}
		if (mention.reason().startsWith("rule") || mention.reason().startsWith("stands") || own < 0 || best == own || counts[best] < counts[own] + (best == ORGANISATION && !bodies.contains(text.word(mention.first())) ? 10 : 4)) {
			return mention;
		}
		return mention.as(KINDS.get(best), Math.max(0.6, mention.confidence()), "the text as a whole makes it " + Kinds.describe(KINDS.get(best)));
	}

	/** Places and bodies the tagger overlooked in a sentence: words that are in a place's company and never in lower case. */
	List<Mention> overlooked(int s) {
		List<Mention> found = new ArrayList<>();
		for (int i = text.first(s); i < text.limit(s) && !features.isHeadline(s); i++) {
			double[] counts = isUnknown(i) ? votes.get(text.word(i)) : null;
			boolean alone = (i == text.first(s) || !isName(i - 1)) && (i + 1 >= text.limit(s) || !isName(i + 1));
			if (counts != null && alone && best(counts) == PLACE && counts[PLACE] >= (features.isNameLike(i) ? LEAST_OVERLOOKED : 8) && counts[PLACE] > 2 * Math.max(counts[PERSON], counts[ORGANISATION])
					&& !features.isSeenLower(i) && (!features.isOrdinary(i) || features.isListed(i) || i > text.first(s) && PREPOSITIONS.getOrDefault(text.lower(i - 1), 0) > 3)) {
				found.add(new Mention(i, i + 1, "GPE", counts[PLACE] >= 16 ? 0.8 : 0.65, "rule: stands where places stand"));
			} else if (counts != null && alone && best(counts) == ORGANISATION && counts[ORGANISATION] >= LEAST_BODY && bodies.contains(text.word(i)) && counts[ORGANISATION] > 2 * Math.max(counts[PERSON], counts[PLACE]) && features.isNameLike(i)
					&& !features.isSeenLower(i) && !features.isOrdinary(i) && (i == text.first(s) || !text.lower(i - 1).equals("the"))) {
				found.add(new Mention(i, i + 1, "ORG", 0.65, "rule: stands where bodies stand"));
			}
		}
		return found;
	}

	private boolean isStranger(int token) {
		String word = text.word(token);
		boolean personal = lexicon.isFirstName(token) || features.often(token, Gazetteer.FIRST_OF_PERSON) >= 2 || features.often(token, Gazetteer.LAST_OF_PERSON) >= 2;
		return !personal && !introduced.contains(word) && word.length() > 3 && word.chars().allMatch(Character::isLetter);
	}

	private static int best(double[] counts) {
		int best = 0;
		for (int kind = 1; kind < 3; kind++) {
			best = counts[kind] > counts[best] ? kind : best;
		}
		return best;
	}
}
