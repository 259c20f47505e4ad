package org.glossator.engine.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.engine.segment.TokenizedText;

/** Adjectives made of places that no lexicon knows: "Velmaran" beside "Velmara". */
final class Demonyms {

	private static final List<String> ENDINGS = List.of("ian", "ean", "an", "ese", "ish", "ite", "ic", "i", "n");
	private static final Set<String> DETERMINERS = Set.of("every", "each", "another", "many", "most", "some", "all", "other", "two", "three", "four", "five", "several", "first",
			"former", "young", "old", "new", "any", "no", "fellow", "ordinary", "this", "these", "that", "those", "its", "their", "our");
	private static final Set<String> IN = Set.of("in", "near", "from", "of");
	private static final int STEM = 4;
	/** Words that end like adjectives of places and are ordinary ones, at the beginning of a sentence. */
	private static final Set<String> ORDINARY = Set.of("civilian", "humanitarian", "authoritarian", "totalitarian", "libertarian", "sectarian", "vegetarian", "utilitarian", "egalitarian", "disciplinarian", "guardian", "custodian",
			"librarian", "politician", "musician", "technician", "physician", "clinician", "electrician", "mathematician", "magician", "comedian", "tragedian", "historian", "veterinarian", "centenarian", "agrarian", "pedestrian",
			"equestrian", "barbarian", "amphibian", "reptilian", "mammalian", "draconian", "median", "meridian", "patrician", "plebeian", "subterranean", "antediluvian", "octogenarian", "parliamentarian", "statistician",
			"optician", "tactician", "logician", "beautician", "dietitian", "dietician", "thespian", "ruffian", "contrarian", "riparian", "lesbian", "avian", "veteran", "human", "urban", "suburban");

	private final TokenizedText text;
	private final NameLexicon lexicon;
	/** The words of the text by their first letters, and which of them follow a first name. */
	private final Map<String, Set<String>> byStem = new HashMap<>();

	/** Words that stand by themselves where places stand. */
	private final Set<String> places = new HashSet<>();
	/** Adjectives that showed themselves as such. */
	private final Set<String> known = new HashSet<>();

	Demonyms(TokenizedText text, NameLexicon lexicon) {
		this.text = text;
		this.lexicon = lexicon;
		for (int i = 0; i < text.size(); i++) {
			String word = text.word(i);
			boolean personal = i > 0 && lexicon.isFirstName(i - 1);
			if (i > 0 && IN.contains(text.word(i - 1)) && Character.isUpperCase(word.charAt(0)) && !word.endsWith("s") && text.sentence(i) == text.sentence(i - 1)) {
				boolean alone = i + 1 >= text.limit(text.sentence(i)) || !Character.isUpperCase(text.word(i + 1).charAt(0)) && !text.word(i + 1).equals("-") && !text.tag(i + 1).startsWith("NOUN")
						&& !text.tag(i + 1).startsWith("ADJ");
				if (alone) {
					places.add(word);
				}
			}
			if (word.length() >= STEM - 1 && Character.isUpperCase(word.charAt(0)) && !personal) {
				byStem.computeIfAbsent(stem(word), w -> new TreeSet<>()).add(word);
			}
		}
	}

	void find(int s, Candidates candidates) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (is(i)) {
				candidates.add(new Mention(i, i + 1, "MISC", 0.75, "rule: made of the name of a place"), Candidates.REPEATED);
			}
			if (i + 2 < text.limit(s) && text.word(i + 1).equals("-") && text.end(i) == text.begin(i + 1) && text.end(i + 1) == text.begin(i + 2) && isClosed(i + 3, text.limit(s)) && isPair(i, i + 2)) {
				candidates.add(new Mention(i, i + 1, "MISC", 0.8, "rule: two adjectives of places"), Candidates.HEAD + 2);
				candidates.add(new Mention(i + 2, i + 3, "MISC", 0.8, "rule: two adjectives of places"), Candidates.HEAD + 2);
			}
		}
	}

	/** "the Iranian-Russian Coordination Center" is a name that goes on. */
	private boolean isClosed(int token, int end) {
		return token >= end || !Character.isUpperCase(text.word(token).codePointAt(0)) && !text.word(token).equals("-");
	}

	/** "the Ardanian-Khevrian border": either is known as an adjective, and the other is built like one. */
	private boolean isPair(int left, int right) {
		boolean leftKnown = lexicon.isDemonym(left) || is(left);
		boolean rightKnown = lexicon.isDemonym(right) || is(right);
		return leftKnown && rightKnown || (leftKnown || isBuilt(left)) && (rightKnown || isBuilt(right)) && right + 1 < text.limit(text.sentence(right)) && Character.isLowerCase(text.word(right + 1).charAt(0));
	}

	private boolean isBuilt(int token) {
		String word = text.word(token);
		return word.length() > 5 && Character.isUpperCase(word.charAt(0)) && (word.endsWith("ian") || word.endsWith("ese") || word.endsWith("ean")) && lexicon.at(token) == null && !ORDINARY.contains(text.lower(token));
	}

	/** Whether a token is such an adjective. */
	boolean is(int token) {
		String word = text.word(token);
		String plain = word.endsWith("s") && word.length() > 6 ? word.substring(0, word.length() - 1) : word;
		if (plain.length() < 5 || !Character.isUpperCase(plain.charAt(0)) || !Character.isLowerCase(plain.charAt(1)) || lexicon.at(token) != null
				|| lexicon.isFirstName(token) || ORDINARY.contains(plain.toLowerCase(java.util.Locale.ROOT))) {
			return false;
		}
		String ending = ending(plain);
		if (ending == null || places.contains(word)) {
			return false;
		}
		String base = plain.substring(0, plain.length() - ending.length());
		boolean adjective = (plain.endsWith("ian") || plain.endsWith("ese") || plain.endsWith("ean")) && plain.length() > 5 && token + 1 < text.limit(text.sentence(token))
				&& Character.isLowerCase(text.word(token + 1).codePointAt(0)) && (text.tag(token + 1).startsWith("NOUN") || text.tag(token + 1).startsWith("ADJ"));
		int s = text.sentence(token);
		String before = token > text.first(s) ? text.lower(token - 1) : "";
		// "the Norlan team", "a Norlan official": an adjective by where it stands.
		boolean attributive = plain.endsWith("an") && plain.length() > 5 && (Words.ARTICLES.contains(before) || DETERMINERS.contains(before))
				&& token + 1 < text.limit(s) && Character.isLowerCase(text.word(token + 1).codePointAt(0)) && text.tag(token + 1).startsWith("NOUN");
		if (attributive) {
			known.add(word);
			return true;
		}
		if (known.contains(word)) {
			return true;
		}
		// "some 400 Dravans": many of a people.
		boolean many = !plain.equals(word) && plain.endsWith("an") && !plain.endsWith("man") && plain.length() > 5 && (DETERMINERS.contains(before) || before.equals("the") && token + 1 < text.limit(s) && Character.isLowerCase(text.word(token + 1).codePointAt(0))
				|| !before.isEmpty() && Character.isDigit(before.charAt(0)) || before.equals("of") && token - 2 >= text.first(s) && text.word(token - 2).equals("number"));
		if (many) {
			known.add(word);
			return true;
		}
		boolean people = plain.endsWith("i") && plain.length() > 5 && before.equals("the") && token + 1 < text.limit(s) && text.word(token + 1).equals("people");
		if (people) {
			known.add(word);
			return true;
		}
		boolean state = plain.endsWith("an") && plain.length() > 5 && token + 1 < text.limit(text.sentence(token)) && KindVotes.STATE_NOUNS.contains(text.lower(token + 1));
		if (adjective || state) {
			return true;
		}
		return base.length() >= STEM - 1 && place(plain, base) != null;
	}

	/** The place an adjective is made of: the other word of the text with the same base; null if there is none. */
	String place(int token) {
		String word = text.word(token);
		String plain = word.endsWith("s") && word.length() > 6 ? word.substring(0, word.length() - 1) : word;
		String ending = ending(plain);
		return ending == null ? null : place(plain, plain.substring(0, plain.length() - ending.length()));
	}

	private String place(String adjective, String base) {
		for (String stem : base.length() < STEM ? List.of(base, stem(adjective)) : List.of(stem(base))) {
			for (String word : byStem.getOrDefault(stem, Set.of())) {
				boolean fits = word.startsWith(base) && word.length() - base.length() <= 2 && word.length() < adjective.length() + 1 && !word.equals(adjective)
						&& (ending(word) == null || word.length() < adjective.length());
				if (fits) {
					return word;
				}
			}
		}
		return null;
	}

	private static String ending(String word) {
		for (String ending : ENDINGS) {
			if (word.endsWith(ending) && (ending.length() > 1 || word.endsWith("an") || word.endsWith("i"))) {
				return ending;
			}
		}
		return null;
	}

	private static String stem(String word) {
		return word.substring(0, Math.min(STEM, word.length()));
	}
}
