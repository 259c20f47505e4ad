package org.glossator.review.ui.lanes;

import org.eclipse.swt.widgets.Control;
import org.glossator.review.adjudication.Case;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.span.Span;

/** The text under review with what all annotators have in it, in one of the ways to show it. UI thread only. */
interface ReviewText {

	/** Hears of what the person does in the text. */
	interface Listener {
		/** An annotation was selected. */
		void chosen(String annotator, String annotation);

		/** Other words are selected than before, or none; null for none. */
		void words(Span words);
	}

	/** The widget all of it is in. */
	Control control();

	/** Shows a state of the review. */
	void show(ReviewState state);

	/** Shows what everybody has in a case; null for no case. */
	void showCase(Case about);

	/** Shows or hides that on which all agree; what was rejected is never shown. */
	void showAgreed(boolean agreed);

	/** Writes tags under the lines, or takes them away. */
	void toggleTags();

	/** Takes the focus. */
	void setFocus();
}
