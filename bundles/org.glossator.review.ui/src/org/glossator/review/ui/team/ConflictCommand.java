package org.glossator.review.ui.team;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Display;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.team.OpenConflict;
import org.glossator.review.team.Team;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.ui.corpus.CorpusJob;

/** Decides a conflict that a merge left: the annotation becomes what one side has, and the conflict is noted as settled. One step of undo. */
final class ConflictCommand extends AbstractCommand {

	/** What can be decided. */
	enum Way {
		/** As the one side has it. */
		ONE("one"),
		/** As the other side has it. */
		OTHER("other"),
		/** As it is now, after the merge. */
		AS_IT_IS("as it is");

		private final String word;

		Way(String word) {
			this.word = word;
		}
	}

	private final DocumentSession session;
	private final OpenConflict conflict;
	private final Way way;
	private final String person;
	private final Runnable told;
	private final Command edit;

	/** @param told called on the UI thread when the note is written */
	ConflictCommand(DocumentSession session, OpenConflict conflict, Way way, String person, Runnable told) {
		super("Decide Conflict");
		this.session = session;
		this.conflict = conflict;
		this.way = way;
		this.person = person;
		this.told = told;
		edit = edit(session, conflict, way);
	}

	private static Command edit(DocumentSession session, OpenConflict conflict, Way way) {
		if (way == Way.AS_IT_IS) {
			return null;
		}
		AnnotationRecord taken = way == Way.ONE ? conflict.one() : conflict.other();
		AnnotationRecord left = way == Way.ONE ? conflict.other() : conflict.one();
		List<String> gone = new ArrayList<>();
		if (taken == null) {
			gone.add(conflict.annotation());
		} else if (left != null && !left.id().equals(taken.id()) && session.element(left.id()) != null) {
			// Both were added under one id; the merge gave one of them another.
			gone.add(left.id());
		}
		gone.removeIf(id -> session.element(id) == null);
		return gone.isEmpty() && taken == null ? null
				: Edits.replace(session, "Decide Conflict", gone, taken == null ? List.of() : List.of(taken));
	}

	@Override
	protected boolean prepare() {
		return edit == null || edit.canExecute();
	}

	@Override
	public void execute() {
		if (edit != null) {
			edit.execute();
		}
		note(true);
	}

	@Override
	public void undo() {
		if (edit != null) {
			edit.undo();
		}
		note(false);
	}

	@Override
	public void redo() {
		if (edit != null) {
			edit.redo();
		}
		note(true);
	}

	private void note(boolean settled) {
		Display display = Display.getCurrent();
		CorpusJob.startQuietly("Keeping the decision on a conflict", monitor -> {
			try (TeamTurn turn = TeamTurn.at(session.corpus().folder()); Team team = Team.open(session.corpus().folder(), person, address -> null)) {
				if (settled) {
					team.settle(conflict, way.word);
				} else {
					team.reopen(conflict);
				}
			}
			display.asyncExec(told);
		});
	}
}
