package org.glossator.review.ui.team;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.Reloaded;
import org.glossator.review.team.FileDecision;
import org.glossator.review.team.PullResult;
import org.glossator.review.team.Team;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** Work on an open team corpus in a Job: saves before, reads anew afterwards what is open. To be started on the UI thread. */
final class TeamWork {

	/** What is to be done. */
	interface Work {
		/** Does it and says what came of it. */
		String on(Team team) throws IOException;
	}

	private TeamWork() {
	}

	/**
	 * Starts it.
	 *
	 * @param done told on the UI thread what came of it
	 * @return the Job; null where the person did not want to save
	 */
	static Job start(IWorkbenchPage page, Corpus corpus, String name, Work work, Consumer<String> done) {
		if (!page.saveAllEditors(true)) {
			return null;
		}
		Display display = Display.getCurrent();
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		String person = corpora.annotator();
		return CorpusJob.start(name, monitor -> {
			monitor.beginTask(name, IProgressMonitor.UNKNOWN);
			StringBuilder said = new StringBuilder();
			try (TeamTurn turn = TeamTurn.at(corpus.folder()); Team team = Team.open(corpus.folder(), person, new Logins(display))) {
				ConflictNotes.write(corpus, team);
				team.watch(new MonitorWatch(monitor));
				said.append(work.on(team));
			} finally {
				// What a pull brought before it failed is to be seen, too.
				said.append(sentence(corpus.reload(display::syncExec)));
				corpora.changed();
			}
			display.asyncExec(() -> done.accept(said.toString()));
		});
	}

	/**
	 * How a step of undo gets at the team of an open corpus: off the UI thread.
	 *
	 * @param told told on the UI thread after each piece of work
	 */
	static FileDecision.Access access(Corpus corpus, Runnable told) {
		Display display = Display.getCurrent();
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		return work -> {
			try (TeamTurn turn = TeamTurn.at(corpus.folder()); Team team = Team.open(corpus.folder(), corpora.annotator(), address -> null)) {
				work.on(team);
			} finally {
				corpus.reload(display::syncExec);
				corpora.changed();
				display.asyncExec(told);
			}
		};
	}

	private static String sentence(Reloaded reloaded) {
		int kept = reloaded.kept().size();
		return (reloaded.added().isEmpty() ? "" : " " + count(reloaded.added().size(), "document is", "documents are") + " new.")
				+ (kept == 0 ? "" : " " + count(kept, "open set has", "open sets have") + " unsaved work and " + (kept == 1 ? "was" : "were")
						+ " changed by a colleague, too: the editor asks what to do.")
				+ (reloaded.unreadable().isEmpty() ? "" : " " + String.join(" ", reloaded.unreadable().values()));
	}

	/** What a pull brought, as a person reads it. */
	static String sentence(PullResult result) {
		List<String> parts = new ArrayList<>();
		parts.add(result.changed().isEmpty() ? "Nothing new" : count(result.changed().size(), "file is", "files are") + " different now");
		if (result.conflicts() > 0) {
			parts.add(count(result.conflicts(), "conflict waits", "conflicts wait") + " for a decision");
		}
		if (!result.setAside().isEmpty()) {
			parts.add(count(result.setAside().size(), "file was", "files were") + " set aside: " + String.join(" ", result.setAside().values()));
		}
		if (!result.refused().isEmpty()) {
			parts.add(count(result.refused().size(), "entry was", "entries were") + " not taken: " + String.join(" ", result.refused().values()));
		}
		return String.join(", ", parts) + ".";
	}

	static String count(int count, String one, String many) {
		return count + " " + (count == 1 ? one : many);
	}
}
