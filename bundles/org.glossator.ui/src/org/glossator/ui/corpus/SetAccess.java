package org.glossator.ui.corpus;

import java.io.IOException;
import java.time.InstantSource;

import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.workflow.Workflow;

/** What the workflow of a corpus lets the person at this workbench see. */
public final class SetAccess {

	/** The command that changes how far an annotator is; its parameter {@link #STATE} names the state. */
	public static final String STATE_COMMAND = "org.glossator.review.ui.state";

	/** The parameter of {@link #STATE_COMMAND}. */
	public static final String STATE = "org.glossator.review.ui.state.to";

	private SetAccess() {
	}

	/** Why the person may not look at a set, in one sentence that says the way on; null where that may be. Reads the disk. */
	public static String refusalToSee(Corpus corpus, String document, String annotator) throws IOException {
		String person = PlatformUI.getWorkbench().getService(OpenCorpora.class).annotator();
		return new Workflow(new ReviewStore(corpus.folder()), InstantSource.system()).refusalToSee(document, person, annotator);
	}
}
