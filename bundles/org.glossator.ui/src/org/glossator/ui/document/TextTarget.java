package org.glossator.ui.document;

import org.glossator.text.span.Span;

/** What can show a place of the text, such as the document editor: an adapter of its part. To be called on the UI thread. */
public interface TextTarget {

	/**
	 * Selects a stretch of the text and scrolls to it.
	 *
	 * @param place in UTF-16 units, inside the text; of several fragments the first is selected
	 */
	void selectText(Span place);
}
