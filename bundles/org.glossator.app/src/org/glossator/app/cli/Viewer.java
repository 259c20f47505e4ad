package org.glossator.app.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Option;

/**
 * The option that says who looks, shared by the verbs that compare annotators: in blind mode somebody who is still to
 * annotate a document does not see what colleagues have on it.
 */
final class Viewer {

	@Option(names = "--as", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Who looks, for blind mode (default: the system's user).")
	private String name;

	private final Map<String, String> hidden = new TreeMap<>();

	/**
	 * The documents on which the viewer may see the sets of all these annotators.
	 *
	 * @throws InputFault if there are documents, but none that may be seen
	 */
	List<DocumentInfo> visible(Corpus corpus, List<DocumentInfo> documents, List<String> annotators) throws IOException {
		Workflow workflow = new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
		List<DocumentInfo> visible = new ArrayList<>();
		for (DocumentInfo document : documents) {
			String refusal = null;
			for (String annotator : annotators) {
				refusal = refusal == null ? workflow.refusalToSee(document.id(), name, annotator) : refusal;
			}
			if (refusal == null) {
				visible.add(document);
			} else {
				hidden.put(document.id(), refusal);
			}
		}
		if (visible.isEmpty() && !hidden.isEmpty()) {
			throw new InputFault(null, 0, hidden.values().iterator().next());
		}
		return visible;
	}

	/** The outcome with what was left out, by document; the same where nothing was. */
	Outcome withHidden(Outcome outcome) {
		if (hidden.isEmpty()) {
			return outcome;
		}
		outcome.json().put("hidden", hidden);
		return new Outcome(outcome.status(), outcome.json(), outcome.text().stripTrailing() + "\n" + String.join("\n", hidden.values()));
	}
}
