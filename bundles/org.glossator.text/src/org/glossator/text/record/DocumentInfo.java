package org.glossator.text.record;

import java.util.Objects;

/**
 * What is known of a document besides its text. Immutable; every text is empty where nothing is known, never null.
 *
 * @param id unique in its corpus, usable as a file name
 * @param title the title
 * @param source the publisher or collection
 * @param url where it was found
 * @param published the date of publication, ISO 8601 where it could be told
 * @param author the author
 * @param language a BCP 47 tag
 * @param path where its text lies, relative to the corpus folder, with {@code /}
 * @param sha256 SHA-256 of the bytes of that text file, lower-case hexadecimal
 * @param originalName the name of the file it was imported from
 */
public record DocumentInfo(String id, String title, String source, String url, String published, String author,
		String language, String path, String sha256, String originalName) {

	public DocumentInfo {
		Objects.requireNonNull(id);
		Objects.requireNonNull(title);
		Objects.requireNonNull(source);
		Objects.requireNonNull(url);
		Objects.requireNonNull(published);
		Objects.requireNonNull(author);
		Objects.requireNonNull(language);
		Objects.requireNonNull(path);
		Objects.requireNonNull(sha256);
		Objects.requireNonNull(originalName);
	}

	/** A document of which only the id is known. */
	public static DocumentInfo ofId(String id) {
		return new DocumentInfo(id, "", "", "", "", "", "", "", "", "");
	}
}
