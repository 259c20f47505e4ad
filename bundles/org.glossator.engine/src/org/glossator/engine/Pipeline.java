package org.glossator.engine;

import java.io.IOException;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;

/**
 * Suggests annotations for texts, one after the other. An instance belongs to one thread at a time; the same text and
 * pipeline give the same suggestions whatever was annotated before.
 */
public interface Pipeline extends AutoCloseable {

	/**
	 * Suggestions for a text: document-level first, then spans in document order, then relations. Their status is
	 * suggested, their origin {@code engine:NAME/VERSION}; confidence and reason are filled in; ids ({@code s1},
	 * {@code s2} ...) are unique in the list, so that relations can point at spans.
	 *
	 * @param text offsets of the suggestions count its UTF-16 units
	 * @param info what is known of the document; its title helps to find the headline
	 * @param cancelled asked now and then; may be null
	 * @param hidden whether, of a document, what an annotator made may not be seen by whom the suggestions are for: what was
	 *            learned from that is not used
	 * @throws java.util.concurrent.CancellationException if {@code cancelled} said yes; the pipeline can be used again
	 * @throws IOException if an engine failed on this text; the pipeline can be used again
	 */
	List<AnnotationRecord> annotate(String text, DocumentInfo info, BooleanSupplier cancelled, BiPredicate<String, String> hidden) throws IOException;

	/** The same for somebody who may see everything. */
	default List<AnnotationRecord> annotate(String text, DocumentInfo info, BooleanSupplier cancelled) throws IOException {
		return annotate(text, info, cancelled, (document, annotator) -> false);
	}

	@Override
	void close();
}
