package org.glossator.engine.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Bodies called by a part of their names once they are named in full: "the Mission" behind "Joint Monitoring Mission",
 * "Halden" behind "Halden Semiconductor". Works on one document.
 */
final class ShortForms {

	private static final Set<String> DETERMINERS = Set.of("the", "its", "our", "their");
	private static final Set<String> GOING_ON = Set.of("of", "for", "to", "on");
	/** Heads whose capital says nothing of a body. */
	private static final Set<String> VAGUE = Set.of("state", "order", "security", "house", "co", "team", "nations", "affairs", "studies", "news", "press");
	/** Nouns with a capital that stand for more than one body. */
	private static final Set<String> UNCLEAR = Set.of("department", "ministry", "party", "group", "company", "school", "club", "cross", "front", "times", "post", "navy", "marines", "army", "resistance", "review", "column", "force", "forces");
	private static final int LEAST = 4;
	/** How the reason begins. */
	static final String SHORT = "short for ";

	private final TokenizedText text;
	private final NameLexicon lexicon;
	private final NameFeatures features;
	/** Nouns in the names of bodies, and the bodies. */
	private final Map<String, String> nouns = new HashMap<>();
	private final Map<String, Integer> once = new HashMap<>();
	/** First words of the names of companies, and the companies. */
	private final Map<String, String> words = new HashMap<>();

	ShortForms(TokenizedText text, NameLexicon lexicon, NameFeatures features) {
		this.text = text;
		this.lexicon = lexicon;
		this.features = features;
	}

	/** Learns from names that are settled, and from nouns of bodies that have a capital more than once. */
	void learn(List<Mention> found, List<Integer> sentences) {
		for (int s : sentences) {
			for (int i = text.first(s) + 1; i < text.limit(s) && !features.isHeadline(s); i++) {
				boolean body = DETERMINERS.contains(text.lower(i - 1)) && Words.ORGANISATION.contains(text.lower(i)) && text.word(i).length() >= LEAST && !VAGUE.contains(text.lower(i)) && !UNCLEAR.contains(text.lower(i));
				if (body && Character.isUpperCase(text.word(i).charAt(0)) && Character.isLowerCase(text.word(i).charAt(1)) && isAlone(s, i, true)) {
					if (once.putIfAbsent(text.word(i), i) != null) {
						nouns.putIfAbsent(text.word(i), "a body that the text calls so");
					}
				}
			}
		}
		for (Mention mention : found) {
			if (mention.kind().equals("ORG") && mention.limit() - mention.first() > 1 && !features.isHeadline(text.sentence(mention.first()))) {
				String name = text.text().substring(text.begin(mention.first()), text.end(mention.limit() - 1));
				noun(head(mention), name);
				noun(mention.limit() - 1, name);
				company(mention, name);
			}
		}
		for (Mention mention : found) {
			if (mention.kind().equals("PER")) {
				words.remove(text.word(mention.limit() - 1));
			}
		}
	}

	/** The last word before "of", "for". */
	private int head(Mention mention) {
		for (int i = mention.first() + 1; i < mention.limit(); i++) {
			if (GOING_ON.contains(text.lower(i))) {
				return i - 1;
			}
		}
		return mention.limit() - 1;
	}

	private void noun(int token, String name) {
		String word = text.word(token);
		boolean capital = Character.isUpperCase(word.charAt(0)) && word.length() >= LEAST && Character.isLowerCase(word.charAt(1));
		boolean plain = Words.ORGANISATION.contains(text.lower(token)) || features.isOrdinary(token) && lexicon.at(token) == null && lexicon.titleLimit(token) == 0;
		if (capital && plain && !VAGUE.contains(text.lower(token)) && (Words.ORGANISATION.contains(text.lower(token)) || !Words.NEVER.contains(text.lower(token)))) {
			nouns.putIfAbsent(word, name);
		}
	}

	private void company(Mention mention, String name) {
		int first = mention.first();
		String last = text.lower(head(mention));
		boolean unknown = text.word(first).length() >= LEAST && lexicon.at(first) == null && !lexicon.isFirstName(first) && !features.isOrdinary(first) && lexicon.titleLimit(first) == 0;
		if (unknown && Words.COMPANY.contains(last) && Character.isUpperCase(text.word(first).charAt(0)) && (text.lower(first + 1).equals(last) || Character.isUpperCase(text.word(first + 1).charAt(0)))) {
			words.putIfAbsent(text.word(first), name);
		}
	}

	/** Adds the short forms in a sentence. */
	void find(int s, Candidates candidates) {
		if (nouns.isEmpty() && words.isEmpty() || features.isHeadline(s)) {
			return;
		}
		for (int i = text.first(s); i < text.limit(s); i++) {
			String company = words.get(text.word(i));
			String body = company == null && i > text.first(s) && DETERMINERS.contains(text.lower(i - 1)) ? nouns.get(text.word(i)) : null;
			if ((company != null || body != null) && isAlone(s, i, body != null)) {
				String whole = company != null ? company : body;
				candidates.add(new Mention(i, i + 1, "ORG", 0.8, SHORT + whole), Candidates.REPEATED);
			}
		}
	}

	private boolean isAlone(int s, int token, boolean noun) {
		boolean before = token == text.first(s) || !Character.isUpperCase(text.word(token - 1).charAt(0)) || noun && token - 1 == text.first(s);
		boolean after = token + 1 >= text.limit(s) || !Character.isUpperCase(text.word(token + 1).charAt(0)) && !text.word(token + 1).equals("-") && !(noun && GOING_ON.contains(text.lower(token + 1)));
		return before && after;
	}
}
