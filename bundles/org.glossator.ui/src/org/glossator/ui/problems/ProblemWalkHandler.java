package org.glossator.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.validation.Finding;
import org.glossator.core.validation.Validator;
import org.glossator.model.Element;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.StatusSentence;

/** Next Problem, F6, and Previous Problem, Shift+F6: goes there in the text and says what is wrong, with the Problems view or without. */
public final class ProblemWalkHandler extends AbstractHandler {

	private static final String PREVIOUS = "org.glossator.ui.previousProblem";

	/** Where the last walk ended: a problem of a relation selects another annotation than its own. */
	private static String lastShown = "";
	private static String lastProblem = "";

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		if (session == null) {
			return null;
		}
		boolean forwards = !event.getCommand().getId().equals(PREVIOUS);
		String selected = editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Element element ? element.getId() : "";
		String from = selected.equals(lastShown) && session.element(lastProblem) != null ? lastProblem : selected;
		Display display = editor.getSite().getShell().getDisplay();
		Job job = Job.createSystem("Looking for the next problem", (ICoreRunnable) monitor -> {
			AnnotatedDocument set = session.snapshot();
			ProblemWalk walk = new ProblemWalk(set, Validator.validate(set, session.schema()));
			Finding next = walk.next(from, forwards);
			display.asyncExec(() -> show(editor, session, next, next == null ? null : walk.shown(next)));
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		return null;
	}

	private static void show(IEditorPart editor, DocumentSession session, Finding problem, String id) {
		IWorkbenchPage page = editor.getSite().getPage();
		if (page.getActiveEditor() != editor || Adapters.adapt(editor, DocumentSession.class) != session) {
			return;
		}
		if (problem == null) {
			StatusSentence.say(page.getActivePart(), "There are no problems in this document.");
			return;
		}
		ElementTarget target = Adapters.adapt(editor, ElementTarget.class);
		List<Element> elements = new ArrayList<>();
		if (id != null && session.element(id) != null) {
			elements.add(session.element(id));
		}
		if (target != null && !elements.isEmpty()) {
			target.select(elements, true);
		}
		lastShown = elements.isEmpty() ? "" : id;
		lastProblem = problem.annotation();
		StatusSentence.warn(page.getActivePart(), problem.sentence());
		if (page.findView(ProblemsView.ID) instanceof ProblemsView view) {
			view.select(problem);
		}
	}
}
