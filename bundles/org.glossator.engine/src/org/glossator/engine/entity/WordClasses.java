package org.glossator.engine.entity;

import java.util.Locale;

/** The shipped classes of words, of which those that are used alike share one. Stateless; any thread. */
public final class WordClasses {

	private WordClasses() {
	}

	/** The class of a word as written, or else in lower case: its way in the tree of classes; empty where it has none. */
	public static String of(String word) {
		Clusters classes = NameModels.knowledge().classes();
		int found = classes.cluster(word);
		if (found < 0) {
			String lower = word.toLowerCase(Locale.ROOT);
			found = lower.equals(word) ? -1 : classes.cluster(lower);
		}
		return found < 0 ? "" : classes.way(found);
	}
}
