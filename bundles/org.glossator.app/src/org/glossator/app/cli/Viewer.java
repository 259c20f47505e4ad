package org.glossator.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Option;

/**
 * The option that says who looks, shared by the verbs that show what annotators have: in blind mode somebody who is still to
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
		WorkflowGuard.on(corpus, () -> name);
		List<DocumentInfo> visible = new ArrayList<>();
		for (DocumentInfo document : documents) {
			String refusal = annotators.stream().map(annotator -> corpus.refusalToSee(document.id(), annotator)).filter(Objects::nonNull).findFirst().orElse(null);
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

	/**
	 * Hides in this corpus what the viewer may not see, and remembers what that is.
	 *
	 * @param annotators who are asked for; none for all
	 * @throws InputFault if somebody asked for has sets and none of them may be seen
	 */
	void guard(Corpus corpus, List<String> annotators) throws InputFault {
		WorkflowGuard.on(corpus, () -> name);
		Map<String, String> blocked = new TreeMap<>();
		Set<String> seen = new HashSet<>();
		for (DocumentInfo document : corpus.documents()) {
			for (String annotator : corpus.annotatorsOf(document.id())) {
				if (annotators.isEmpty() || annotators.contains(annotator)) {
					String refusal = corpus.refusalToSee(document.id(), annotator);
					if (refusal == null) {
						seen.add(annotator);
					} else {
						hidden.putIfAbsent(document.id(), refusal);
						blocked.putIfAbsent(annotator, refusal);
					}
				}
			}
		}
		for (String annotator : annotators) {
			if (blocked.containsKey(annotator) && !seen.contains(annotator)) {
				throw new InputFault(null, 0, blocked.get(annotator));
			}
		}
	}

	/**
	 * For a verb that must have everything.
	 *
	 * @throws InputFault if something is hidden
	 */
	void mustSee(Corpus corpus) throws InputFault {
		guard(corpus, List.of());
		if (!hidden.isEmpty()) {
			throw new InputFault(null, 0, hidden.values().iterator().next());
		}
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
