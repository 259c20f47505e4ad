package org.glossator.ui.document;

import org.glossator.text.span.Span;

/** What text is selected: an adapter of the document editor. To be called on the UI thread. */
public interface SelectedText {

	/** The selected stretch of text, or null where only a caret stands. */
	Span selectedText();
}
