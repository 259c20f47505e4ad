package org.glossator.review.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.team.LastLooks;
import org.glossator.review.team.Team;
import org.glossator.review.ui.ReviewPerspective;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.ui.corpus.CorpusJob;

/** Opens states of one set side by side. UI thread only. */
public final class Comparing {

	private Comparing() {
	}

	/** A set as it was in a version, as the history calls it. */
	public static String version(String annotator, String commit) {
		return annotator + "@" + commit.substring(0, 7);
	}

	/** Opens two states: an annotator's name stands for the set as it is now. */
	static void open(IWorkbenchPage page, Corpus corpus, String document, List<String> sides) {
		open(page, ReviewInput.comparison(corpus.folder(), document, sides));
	}

	/** Opens what is compared in the Review perspective. */
	public static void open(IWorkbenchPage page, ReviewInput compared) {
		try {
			PlatformUI.getWorkbench().showPerspective(ReviewPerspective.ID, page.getWorkbenchWindow());
			page.getWorkbenchWindow().getActivePage().openEditor(compared, ReviewInput.EDITOR);
		} catch (WorkbenchException e) {
			ILog.of(Comparing.class).error("The versions could not be compared", e);
		}
	}

	/** Opens what is different since the person last looked at a colleague's set; {@code otherwise} is told why that cannot be. */
	static void sinceLooked(IWorkbenchPage page, SetState state, Consumer<String> otherwise) {
		if (!Team.isTeam(state.corpus().folder())) {
			otherwise.accept("Only a team corpus has a history; share this one first.");
			return;
		}
		Display display = Display.getCurrent();
		CorpusJob.startQuietly("Looking up what was seen of " + state.annotator(), monitor -> {
			Optional<String> last = new LastLooks(state.corpus().folder()).last(state.document(), state.annotator());
			display.asyncExec(() -> last.ifPresentOrElse(
					commit -> open(page, state.corpus(), state.document(), List.of(version(state.annotator(), commit), state.annotator())),
					() -> otherwise.accept("You have not looked at what " + state.annotator() + " has on this document yet: all of it is new.")));
		});
	}
}
