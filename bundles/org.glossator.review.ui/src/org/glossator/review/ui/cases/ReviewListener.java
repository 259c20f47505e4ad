package org.glossator.review.ui.cases;

/** Hears what happens in a review, on the UI thread. */
public interface ReviewListener {

	/** The cases were laid out anew, or the filter lets others through. */
	void casesChanged();

	/** Another case is selected, or the same one is different now. */
	void caseSelected();

	/** Other words are selected in the text. */
	default void wordsSelected() {
		// Most do not care.
	}

	/** A decision could not be made, for the reason given in one sentence. */
	default void refused(String why) {
		// Told where decisions are made.
	}
}
