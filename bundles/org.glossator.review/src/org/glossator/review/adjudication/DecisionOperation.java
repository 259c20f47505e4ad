package org.glossator.review.adjudication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.review.diff.Edit;
import org.glossator.text.record.AnnotationRecord;

/**
 * A decision as one step of the platform's operation history: the change of the adjudicated set and the entry in the
 * decisions, done, undone and redone together. Also for decisions that change nothing in the set. To be executed on the
 * thread that edits the session of the adjudicated set.
 */
public final class DecisionOperation extends AbstractOperation {

	private final String document;
	private final Proposal proposal;
	private final Decisions decisions;
	private final Command edit;

	/**
	 * @param session of the adjudicated set; its annotator must be the decision's target
	 * @throws IllegalArgumentException if it is the session of another set
	 */
	public DecisionOperation(String label, DocumentSession session, Proposal proposal, Decisions decisions) {
		super(label);
		if (!session.annotator().equals(proposal.decision().target())) {
			throw new IllegalArgumentException("A decision for the set of " + proposal.decision().target()
					+ " must not change the set of " + session.annotator());
		}
		this.proposal = proposal;
		this.decisions = decisions;
		document = session.document().id();
		List<String> removed = new ArrayList<>();
		List<AnnotationRecord> put = new ArrayList<>();
		for (Edit step : proposal.edits()) {
			if (step.after() != null) {
				put.add(step.after());
			} else {
				removed.add(step.before().id());
			}
		}
		edit = proposal.edits().isEmpty() ? null : Edits.replace(session, label, removed, put);
		addContext(session.undoContext());
	}

	/** A step on the decisions that may fail. */
	private interface Entry {
		void write() throws IOException;
	}

	@Override
	public boolean canExecute() {
		return edit == null || edit.canExecute();
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		if (edit != null) {
			edit.execute();
		}
		return entered(() -> decisions.add(document, proposal.decision()), edit == null ? null : edit::undo);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		if (edit != null) {
			edit.undo();
		}
		return entered(() -> decisions.takeBack(document, proposal.decision().id(), proposal.decision().adjudicator()),
				edit == null ? null : edit::redo);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		if (edit != null) {
			edit.redo();
		}
		return entered(() -> decisions.takeAgain(document, proposal.decision().id(), proposal.decision().adjudicator()),
				edit == null ? null : edit::undo);
	}

	/** If the entry cannot be written, the set goes back to what it was: both or neither. */
	private IStatus entered(Entry entry, Runnable back) {
		try {
			entry.write();
			return Status.OK_STATUS;
		} catch (IOException e) {
			if (back != null) {
				back.run();
			}
			return new Status(IStatus.ERROR, "org.glossator.review", "The decision could not be written: " + e.getMessage(), e);
		}
	}

	@Override
	public void dispose() {
		if (edit != null) {
			edit.dispose();
		}
	}
}
