package org.glossator.engine.lexicon;

import java.util.Objects;

/**
 * One line of a lexicon. Immutable.
 *
 * @param text the word or phrase as written in the file
 * @param tag what a match is tagged with: a technique, an entity kind, a role in a rule
 * @param inflect which regular inflections of its last word, as a verb of its first, match too
 * @param note a remark for the reader; in shipped lexicons some carry a second value, such as a preferred name
 * @param source the file and line it comes from, such as {@code bias-words.csv:12}, to jump to
 */
public record LexiconEntry(String text, String tag, Inflect inflect, String note, String source) {

	/** Which inflections of an entry are matched. */
	public enum Inflect {
		/** None. */
		NO,
		/** The plural. */
		NOUN,
		/** Third person, past and participles. */
		VERB,
		/** Comparative, superlative, adverb. */
		ADJECTIVE,
		/** All of these. */
		YES
	}

	public LexiconEntry {
		Objects.requireNonNull(text);
		Objects.requireNonNull(tag);
		Objects.requireNonNull(inflect);
		Objects.requireNonNull(note);
		Objects.requireNonNull(source);
	}
}
