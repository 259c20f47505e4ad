package org.glossator.core.extract;

import java.util.Objects;

/**
 * What is known of an article besides its text; empty for unknown. Immutable.
 *
 * @param published ISO 8601
 * @param language a BCP 47 tag
 */
record Credits(String title, String source, String url, String published, String author, String language) {

	static final Credits NONE = new Credits("", "", "", "", "", "");

	Credits {
		Objects.requireNonNull(title);
		Objects.requireNonNull(source);
		Objects.requireNonNull(url);
		Objects.requireNonNull(published);
		Objects.requireNonNull(author);
		Objects.requireNonNull(language);
	}

	/** These, with the gaps filled from others. */
	Credits or(Credits others) {
		return new Credits(first(title, others.title), first(source, others.source), first(url, others.url),
				first(published, others.published), first(author, others.author), first(language, others.language));
	}

	/** Office programs fill these in by themselves: a title counts only if the text has it, a name only if it has two parts. */
	Credits plausibleFor(String text) {
		String ownTitle = text.contains(title) ? title : "";
		String person = author.indexOf(' ') > 0 ? author : "";
		return new Credits(ownTitle, source, url, published, person, language);
	}

	/** The first of these texts that is not blank, on one line; empty if there is none. */
	static String first(String... candidates) {
		for (String candidate : candidates) {
			if (candidate != null && !candidate.isBlank()) {
				return candidate.strip().replaceAll("\\s+", " ");
			}
		}
		return "";
	}
}
