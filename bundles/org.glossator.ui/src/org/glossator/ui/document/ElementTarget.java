package org.glossator.ui.document;

import java.util.List;

import org.glossator.model.Element;

/** What can show annotations, such as the document editor: an adapter of its part. To be called on the UI thread. */
public interface ElementTarget {

	/**
	 * Selects these annotations.
	 *
	 * @param elements of the session shown; others are passed over
	 * @param reveal whether to scroll to the first of them
	 */
	void select(List<Element> elements, boolean reveal);
}
