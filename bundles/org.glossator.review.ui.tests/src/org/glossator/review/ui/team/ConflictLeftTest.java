package org.glossator.review.ui.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.team.Credentials;
import org.glossator.review.team.Team;
import org.glossator.review.ui.ReviewWindow;
import org.junit.jupiter.api.Test;

/** A conflict whose annotation is left as it is: nothing changes in the set, and yet it is a decision, which is undone. */
class ConflictLeftTest extends ReviewWindow {

	private static final String OTHER = "02-sixty-two-excuses-column";

	@Test
	void conflictLeftAsItIs_waitsAgainAfterUndo() throws Exception {
		conflictAt(folder.resolve("meet.git"), OTHER);
		try (Team team = Team.open(corpus.folder(), "root", Credentials.NONE)) {
			team.pull();
		}
		inUi(() -> {
			((TeamView) page().showView(TeamView.ID)).show(corpus);
			return null;
		});
		Table conflicts = inUi(() -> all(window().getShell(), Table.class).stream()
				.filter(each -> each.getColumnCount() == 4 && each.getColumn(0).getText().equals("Conflict")).findFirst().orElseThrow());
		until("the conflict", () -> conflicts.getItemCount() == 1);
		Button leave = inUi(() -> all(window().getShell(), Button.class).stream().filter(each -> each.getText().equals("Leave It as It Is")).findFirst().orElseThrow());
		until("the choice", leave::isEnabled);
		click(leave, new Point(10, 8));
		until("no conflict", () -> conflicts.getItemCount() == 0);
		settleJobs();
		DocumentSession session = inUi(() -> Adapters.adapt(page().getActiveEditor(), DocumentSession.class));
		assertEquals("amina", session.annotator());
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null));
		until("the conflict again", () -> conflicts.getItemCount() == 1);
	}
}
