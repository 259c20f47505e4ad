package org.glossator.engine.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.segment.TokenizedText;

/**
 * Names that a document abbreviates: "Syrian Democratic Forces (SDF)" makes an organisation of both, and of SDF wherever
 * it stands.
 */
final class Acronyms {

	/** What is abbreviated and no body, by its last word. */
	private static final Map<String, String> HEADS = Map.ofEntries(Map.entry("festival", "EVT"), Map.entry("games", "EVT"), Map.entry("championship", "EVT"), Map.entry("championships", "EVT"), Map.entry("summit", "EVT"),
			Map.entry("war", "EVT"), Map.entry("line", "FAC"), Map.entry("pipeline", "FAC"), Map.entry("highway", "FAC"), Map.entry("expressway", "FAC"), Map.entry("bridge", "FAC"), Map.entry("tunnel", "FAC"),
			Map.entry("act", "MISC"), Map.entry("treaty", "MISC"), Map.entry("convention", "MISC"), Map.entry("protocol", "MISC"), Map.entry("agreement", "MISC"), Map.entry("bill", "MISC"));

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final Candidates candidates;
	/** What each abbreviation stands for. */
	private final Map<String, String> meaning = new HashMap<>();

	Acronyms(TokenizedText text, NameLexicon lexicon, Candidates candidates) {
		this.text = text;
		this.lexicon = lexicon;
		this.candidates = candidates;
	}

	/** Learns the definitions of a sentence. */
	void define(int s) {
		for (int i = text.first(s) + 2; i + 1 < text.limit(s); i++) {
			if (text.word(i - 1).equals("(") && isAcronym(text.word(i)) && text.word(i + 1).equals(")")) {
				int first = expansion(i - 2, text.first(s), text.word(i));
				if (first >= 0) {
					String name = text.text().substring(text.begin(first), text.end(i - 2));
					String kind = kind(first, i - 1);
					String reason = "the text abbreviates it as " + text.word(i);
					candidates.add(new Mention(first, i - 1, kind, 0.95, reason), Candidates.PATTERN + 1);
					meaning.put(text.word(i), kind + " " + name);
				}
			}
		}
	}

	/**
	 * Learns abbreviations that are short for a body's name in another language: "Malian Armed Forces (FAMa)". What stands in
	 * brackets right behind a body and is written like an abbreviation is one.
	 */
	void learn(List<Mention> found) {
		for (Mention mention : found) {
			int at = mention.limit() + 1;
			if (mention.kind().equals("ORG") && at + 1 < text.size() && text.word(at - 1).equals("(") && isAcronym(text.word(at)) && text.word(at + 1).equals(")")
					&& (lexicon.at(at) == null || lexicon.at(at).tag().equals("ORG"))) {
				meaning.putIfAbsent(text.word(at), "ORG " + text.text().substring(text.begin(mention.first()), text.end(mention.limit() - 1)));
			}
		}
	}

	/** Adds the defined abbreviations of a sentence. */
	void use(int s) {
		if (meaning.isEmpty()) {
			return;
		}
		for (int i = text.first(s); i < text.limit(s); i++) {
			String known = meaning.get(text.word(i));
			if (known != null) {
				int space = known.indexOf(' ');
				candidates.add(new Mention(i, i + 1, known.substring(0, space), 0.95, "stands for " + known.substring(space + 1)), Candidates.ACRONYM);
			}
		}
	}

	private String kind(int first, int limit) {
		if (lexicon.at(first) != null && lexicon.limit(first) == limit) {
			return lexicon.at(first).tag();
		}
		if (text.lower(limit - 1).equals("line") && BuildingPatterns.LINES.contains(text.lower(limit - 2))) {
			return "LOC";
		}
		return HEADS.getOrDefault(text.lower(limit - 1), "ORG");
	}

	static boolean isAcronym(String word) {
		if (word.length() < 2 || word.length() > 8) {
			return false;
		}
		int upper = 0;
		for (int i = 0; i < word.length(); i++) {
			upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
			if (!Character.isLetterOrDigit(word.charAt(i)) && word.charAt(i) != '.') {
				return false;
			}
		}
		return upper >= 2 && upper * 2 >= word.length();
	}

	/** The first token of the words, ending at {@code last}, whose initials make the acronym; -1 if there are none. */
	private int expansion(int last, int begin, String acronym) {
		StringBuilder letters = new StringBuilder();
		for (int i = 0; i < acronym.length(); i++) {
			if (Character.isUpperCase(acronym.charAt(i))) {
				letters.append(Character.toLowerCase(acronym.charAt(i)));
			}
		}
		int left = letters.length() - 1;
		int skipped = 0;
		for (int at = last; at >= begin && last - at < letters.length() * 2 + 3; at--) {
			String lower = text.lower(at);
			if (left >= 0 && lower.charAt(0) == letters.charAt(left)) {
				left--;
				if (left < 0) {
					return Character.isUpperCase(text.word(at).charAt(0)) ? at : -1;
				}
			} else if (Character.isLetter(lower.charAt(0)) && !isSmall(lower) && ++skipped > 1) {
				return -1;
			}
		}
		return -1;
	}

	private static boolean isSmall(String lower) {
		return lower.length() <= 3 && (Words.PARTICLES.contains(lower) || Words.ARTICLES.contains(lower) || lower.equals("of")
				|| lower.equals("for") || lower.equals("and") || lower.equals("on") || lower.equals("in"));
	}
}
