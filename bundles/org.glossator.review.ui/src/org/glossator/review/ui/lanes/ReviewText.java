package org.glossator.review.ui.lanes;

import java.util.List;

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

	/** What makes its widgets, to be done piece by piece and once, before anything is shown. */
	List<Runnable> making();

	/** What shows a state of the review, to be done piece by piece; nothing else may be asked of the text before all are done. */
	List<Runnable> showing(ReviewState state);

	/** Shows a state of the review at once. */
	default void show(ReviewState state) {
		showing(state).forEach(Runnable::run);
	}

	/** Shows what everybody has in a case; null for no case. */
	void showCase(Case about);

	/** Shows or hides that on which all agree; what was rejected is never shown. */
	void showAgreed(boolean agreed);

	/** Writes tags under the lines, or takes them away. */
	void toggleTags();

	/** Takes the focus. */
	void setFocus();
}
