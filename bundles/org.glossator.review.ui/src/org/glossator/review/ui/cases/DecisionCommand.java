package org.glossator.review.ui.cases;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.NotedEdit;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Proposal;
import org.glossator.review.diff.Edit;
import org.glossator.text.record.AnnotationRecord;

/** A decision with what it changes in the adjudicated set: one step of undo. A decision that changes nothing is one too. */
final class DecisionCommand extends AbstractCommand implements NotedEdit {

	private final Decision decision;
	private final DecisionLog log;
	private final Command edit;
	private final Runnable shown;

	/** @param shown called after each step, to let the person see the case it was about */
	DecisionCommand(DocumentSession session, String label, Proposal proposal, DecisionLog log, Runnable shown) {
		super(label);
		this.log = log;
		this.shown = shown;
		decision = proposal.decision();
		List<String> gone = new ArrayList<>();
		List<AnnotationRecord> put = new ArrayList<>();
		for (Edit each : proposal.edits()) {
			if (each.after() != null) {
				put.add(each.after());
			} else if (session.element(each.before().id()) != null) {
				gone.add(each.before().id());
			}
		}
		edit = gone.isEmpty() && put.isEmpty() ? null : Edits.replace(session, label, gone, put);
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
		log.add(decision);
		shown.run();
	}

	@Override
	public void undo() {
		if (edit != null) {
			edit.undo();
		}
		log.takeBack(decision);
		shown.run();
	}

	@Override
	public void redo() {
		if (edit != null) {
			edit.redo();
		}
		log.takeAgain(decision);
		shown.run();
	}
}
