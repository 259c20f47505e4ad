package org.glossator.review.ui.team;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.NotedEdit;
import org.glossator.review.team.OpenConflict;
import org.glossator.text.record.AnnotationRecord;

/** Decides a conflict that a merge left: the annotation becomes what one side has, and the conflict waits no longer. One step of undo. */
final class ConflictCommand extends AbstractCommand implements NotedEdit {

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

		/** How the log of conflicts calls it. */
		String word() {
			return word;
		}
	}

	private final DocumentSession session;
	private final OpenConflict conflict;
	private final Way way;
	private final ConflictNotes notes;
	private final Runnable told;
	private final Command edit;

	/** @param told called on the UI thread after each step */
	ConflictCommand(DocumentSession session, OpenConflict conflict, Way way, String person, Runnable told) {
		super("Decide Conflict");
		this.session = session;
		this.conflict = conflict;
		this.way = way;
		notes = ConflictNotes.of(session, person);
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
		step(true, edit == null ? () -> { } : edit::execute);
	}

	@Override
	public void undo() {
		step(false, edit == null ? () -> { } : edit::undo);
	}

	@Override
	public void redo() {
		step(true, edit == null ? () -> { } : edit::redo);
	}

	private void step(boolean decided, Runnable change) {
		long before = session.stamp();
		notes.decided(session, conflict, way.word(), decided);
		change.run();
		if (session.stamp() == before) {
			notes.noteNow(session, conflict);
		}
		told.run();
	}
}
