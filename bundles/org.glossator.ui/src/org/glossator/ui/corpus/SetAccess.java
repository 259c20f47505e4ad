package org.glossator.ui.corpus;

import org.glossator.core.corpus.Corpus;

/** What the workflow of a corpus lets the person at this workbench see. */
public final class SetAccess {

	/** The command that changes how far an annotator is; its parameter {@link #STATE} names the state. */
	public static final String STATE_COMMAND = "org.glossator.review.ui.state";

	/** The parameter of {@link #STATE_COMMAND}. */
	public static final String STATE = "org.glossator.review.ui.state.to";

	private SetAccess() {
	}

	/** Why the person may not look at a set, in one sentence that says the way on; null where that may be. Reads the disk. */
	public static String refusalToSee(Corpus corpus, String document, String annotator) {
		return corpus.refusalToSee(document, annotator);
	}
}
