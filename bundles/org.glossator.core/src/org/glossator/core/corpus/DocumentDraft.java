package org.glossator.core.corpus;

import java.util.List;
import java.util.Objects;

import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;

/**
 * A document on its way into a corpus: its text and what is known of it. Immutable; the bytes must not be changed by who
 * made it.
 *
 * @param info what is known; an empty id is made from the original name or title, path and hash are set by the corpus
 * @param text the text as it is to be annotated, line ends and all
 * @param original the bytes of the file it was extracted from, kept beside the text; null where the text is all there was
 * @param marks what the extraction found in the text, such as boilerplate lines, with ids or without; kept as the set of
 *        the annotator {@link Corpus#EXTRACTION}
 */
public record DocumentDraft(DocumentInfo info, String text, byte[] original, List<SpanRecord> marks) {

	public DocumentDraft {
		Objects.requireNonNull(info);
		Objects.requireNonNull(text);
		marks = List.copyOf(marks);
	}

	/** A plain text without an original besides it. */
	public static DocumentDraft ofText(DocumentInfo info, String text) {
		return new DocumentDraft(info, text, null, List.of());
	}
}
