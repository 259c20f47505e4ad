package org.glossator.engine.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;

/** What tests of names say of a text: each name is its kind and its words, such as {@code PER Ada Lovelace}. */
final class FoundNames {

	private static final Set<String> KINDS = Set.of("PER", "ORG", "GPE", "LOC", "FAC", "EVT", "MISC");

	private FoundNames() {
	}

	static List<String> names(Lexicons lexicons, String text) throws Exception {
		TokenizedText tokens = new Segmenter(Lexicons.load(null)).segment(text, "");
		List<String> names = new ArrayList<>();
		for (Mention mention : new EntityFinder(lexicons).find(tokens)) {
			names.add(mention.kind() + " " + text.substring(tokens.begin(mention.first()), tokens.end(mention.limit() - 1)));
		}
		return names;
	}

	/** Fails unless all these names, with their kinds, are found. */
	static void has(String text, String... expected) throws Exception {
		List<String> names = names(Lexicons.load(null), text);
		for (String name : expected) {
			assertTrue(names.contains(name), name + " in " + names);
		}
	}

	/** Fails if these words are found as a name, of that kind where the kind stands before them, else of any; a kind alone stands for all names of it. */
	static void lacks(String text, String unexpected) throws Exception {
		List<String> names = names(Lexicons.load(null), text);
		assertTrue(names.stream().noneMatch(name -> name.equals(unexpected) || KINDS.contains(unexpected) && name.startsWith(unexpected + " ") || name.substring(name.indexOf(' ') + 1).equals(unexpected)),
				unexpected + " in " + names);
	}
}
