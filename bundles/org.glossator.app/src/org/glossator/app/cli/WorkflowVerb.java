package org.glossator.app.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who annotates what and how far they are; each subcommand is a verb. */
@Command(name = "workflow", description = "Say who annotates what and how far they are; lock what is finished; hide colleagues' sets until one's own is.",
		subcommands = { WorkflowVerb.Show.class, WorkflowVerb.Set.class, WorkflowVerb.Assign.class, WorkflowVerb.Blind.class })
final class WorkflowVerb {

	/** What the verbs have in common. */
	abstract static class Step extends Verb {

		@Mixin
		private CorpusOption corpus;

		@Option(names = "--as", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Who does it (default: the system's user).")
		String by;

		@Option(names = "--document", split = ",", paramLabel = "D,E", description = "Which documents; without it, all.")
		private List<String> documents = List.of();

		/** Changes something; does nothing for a look. */
		abstract void step(Workflow workflow, Corpus corpus, List<String> documents) throws IOException;

		@Override
		Outcome run() throws IOException {
			try (Corpus open = corpus.read()) {
				for (String document : documents) {
					if (open.document(document).isEmpty()) {
						throw wrongUsage("The corpus has no document " + document + ".");
					}
				}
				Workflow workflow = new Workflow(new ReviewStore(open.folder()), InstantSource.system());
				step(workflow, open, documents.isEmpty() ? open.documents().stream().map(DocumentInfo::id).toList() : documents);
				return stands(workflow, open);
			}
		}

		private static Outcome stands(Workflow workflow, Corpus corpus) throws IOException {
			List<Map<String, Object>> json = new ArrayList<>();
			StringBuilder text = new StringBuilder(workflow.isBlind() ? "Blind mode is on." : "Blind mode is off.");
			for (DocumentInfo document : corpus.documents()) {
				List<String> assigned = workflow.assigned(document.id());
				TreeSet<String> names = new TreeSet<>(assigned);
				workflow.history(document.id()).forEach(step -> names.add(step.annotator()));
				Map<String, Object> states = new LinkedHashMap<>();
				for (String name : names) {
					String state = workflow.state(document.id(), name).id();
					states.put(name, state);
					text.append(String.format("%n%s  %s  %s%s", document.id(), name, state, assigned.contains(name) ? "" : "  (not assigned)"));
				}
				json.add(Outcome.object("id", document.id(), "assigned", assigned, "states", states));
			}
			return Outcome.done(Outcome.object("blind", workflow.isBlind(), "documents", json), text.toString());
		}
	}

	@Command(name = "show", description = "Say who annotates what and how far they are.")
	static final class Show extends Step {

		@Override
		void step(Workflow workflow, Corpus corpus, List<String> documents) {
			// Looking changes nothing.
		}
	}

	@Command(name = "set", description = "Set how far an annotator is: new, in-progress, finished, in-review or settled; the last three lock the set.")
	static final class Set extends Step {

		@Parameters(paramLabel = "STATE", description = "The state.")
		private String state;

		@Option(names = "--annotator", required = true, paramLabel = "A", description = "Whose work.")
		private String annotator;

		@Override
		void step(Workflow workflow, Corpus corpus, List<String> documents) throws IOException {
			WorkState wanted = WorkState.of(state);
			if (wanted == null) {
				throw wrongUsage("There is no state " + state + "; there are " + String.join(", ", Stream.of(WorkState.values()).map(WorkState::id).toList()) + ".");
			}
			// All or none: one document that is not there yet must not leave the rest half done.
			for (String document : documents) {
				WorkState before = workflow.state(document, annotator);
				if (before != wanted && !before.next().contains(wanted)) {
					throw new InputFault(null, 0, "The work of " + annotator + " on " + document + " is " + before.id() + "; next it can become "
							+ String.join(" or ", before.next().stream().map(WorkState::id).toList()) + ".");
				}
			}
			for (String document : documents) {
				workflow.set(document, annotator, wanted, by);
			}
		}
	}

	@Command(name = "assign", description = "Spread documents over annotators, so that all have about as many and each pair meets about equally often.")
	static final class Assign extends Step {

		@Parameters(paramLabel = "A,B,...", split = ",", description = "The annotators.")
		private List<String> annotators;

		@Option(names = "--overlap", paramLabel = "N", description = "How many annotators each document gets; without it, all of them.")
		private Integer overlap;

		@Override
		void step(Workflow workflow, Corpus corpus, List<String> documents) throws IOException {
			int each = overlap == null ? annotators.size() : overlap;
			if (each < 1 || each > annotators.size()) {
				throw wrongUsage("--overlap goes from 1 to " + annotators.size() + ", the number of annotators.");
			}
			for (Map.Entry<String, List<String>> share : new TreeMap<>(Workflow.plan(documents, annotators, each)).entrySet()) {
				workflow.assign(share.getKey(), share.getValue(), by);
			}
		}
	}

	@Command(name = "blind", description = "Turn blind mode on or off: who is still to annotate a document does not see what colleagues have on it.")
	static final class Blind extends Step {

		@Parameters(paramLabel = "on|off", description = "On or off.")
		private String mode;

		@Override
		void step(Workflow workflow, Corpus corpus, List<String> documents) throws IOException {
			if (!mode.equals("on") && !mode.equals("off")) {
				throw wrongUsage("Blind mode is on or off, not " + mode + ".");
			}
			workflow.setBlind(mode.equals("on"), by);
		}
	}
}
