package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.report.TeamJson;
import org.glossator.review.team.EnvironmentCredentials;
import org.glossator.review.team.OpenConflict;
import org.glossator.review.team.Team;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "decide", description = "Decide a conflict that a merge left: as the one side has it, as the other has it, or as it is now; team status lists both sides.")
final class DecideVerb extends Verb {

	@Option(names = "--corpus", required = true, paramLabel = "DIR", description = "The corpus folder.")
	private Path folder;

	@Option(names = "--as", paramLabel = "NAME", defaultValue = "${sys:user.name}", description = "Who decides (default: the system's user).")
	private String author;

	@Parameters(paramLabel = "CONFLICT", description = "The conflict's id.")
	private String id;

	@Option(names = "--take", required = true, paramLabel = "SIDE", description = "one, other, or as-is.")
	private String side;

	@Override
	Outcome run() throws IOException {
		if (!List.of("one", "other", "as-is").contains(side)) {
			throw wrongUsage("--take is one, other or as-is, not " + side + ".");
		}
		try (Corpus corpus = WorkflowGuard.on(Corpus.open(folder), () -> author); Team team = Team.open(folder, author, new EnvironmentCredentials())) {
			OpenConflict conflict = team.conflicts().stream().filter(each -> each.id().equals(id)).findFirst()
					.orElseThrow(() -> wrongUsage("There is no open conflict " + id + "; see: glossator team status."));
			if (!side.equals("as-is")) {
				if (conflict.annotation().isEmpty()) {
					team.takeFile(conflict, side.equals("one"));
				} else {
					take(corpus, conflict);
				}
			}
			team.settle(conflict, side);
			return Outcome.done(SetSelection.object(TeamJson.status(team.status(), team.conflicts())),
					TeamJson.statusText(team.status(), team.conflicts()).stripTrailing());
		}
	}

	/** As one step in the set, the relations and chains that hang on it included. */
	private void take(Corpus corpus, OpenConflict conflict) throws IOException {
		AnnotationRecord taken = side.equals("one") ? conflict.one() : conflict.other();
		AnnotationRecord left = side.equals("one") ? conflict.other() : conflict.one();
		try (DocumentSession session = corpus.session(conflict.document(), conflict.annotator())) {
			List<String> gone = new ArrayList<>();
			if (taken == null) {
				gone.add(conflict.annotation());
			} else if (left != null && !left.id().equals(taken.id())) {
				// Both were added under one id; the merge gave one of them another.
				gone.add(left.id());
			}
			gone.removeIf(each -> session.element(each) == null);
			if (gone.isEmpty() && taken == null) {
				return;
			}
			Command command = Edits.replace(session, "Decide Conflict", gone, taken == null ? List.of() : List.of(taken));
			if (!command.canExecute()) {
				throw new InputFault(null, 0, session.refusal() == null ? "The set has changed since; pull again." : session.refusal());
			}
			session.commandStack().execute(command);
			session.save();
		}
	}
}
