package org.glossator.review.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.DocumentEditor;
import org.glossator.review.store.ReviewEdit;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.threads.Comment;
import org.glossator.review.threads.Threads;
import org.glossator.review.ui.discussion.DiscussionView;
import org.glossator.review.ui.team.TeamView;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.glossator.ui.corpus.CorpusView;
import org.glossator.ui.corpus.DocumentOpening;
import org.junit.jupiter.api.Test;

/** Edit > Undo for what is noted besides the sets: states, assignments and comments. */
class UndoWindowTest extends ReviewWindow {

	private Workflow workflow() {
		return new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
	}

	private void say(String what) throws Exception {
		IViewPart view = inUi(() -> page().showView(DiscussionView.ID));
		Text field = inUi(() -> all(window().getShell(), Text.class).stream().filter(text -> text.isVisible() && text.getMessage().startsWith("Write a comment"))
				.findFirst().orElseThrow());
		until("the field", field::isEnabled);
		inUi(() -> {
			view.setFocus();
			field.setText(what);
			field.notifyListeners(SWT.DefaultSelection, new Event());
			return null;
		});
		settleJobs();
	}

	private List<String> said() throws IOException {
		return new Threads(new ReviewStore(corpus.folder()), InstantSource.system()).of(DOCUMENT).stream().flatMap(thread -> thread.comments().stream())
				.map(Comment::text).toList();
	}

	private boolean isSaid(List<String> expected) {
		try {
			return said().equals(expected);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void commented_undoIsLabelledInTheDiscussionAndInTheReview() throws Exception {
		List<String> before = said();
		say("Is this one?");
		until("the comment", () -> !isSaid(before));
		until("Undo", () -> EditMenu.is("Undo Comment", "Undo"));
		EditMenu.choose("Undo");
		until("the comment to be gone", () -> isSaid(before));
		until("Redo", () -> EditMenu.is("Redo Comment", "Redo"));
		inUi(() -> {
			page().activate(page().getActiveEditor());
			return null;
		});
		until("Redo in the review", () -> EditMenu.is("Redo Comment", "Redo"));
		EditMenu.choose("Redo");
		until("the comment again", () -> !isSaid(before));
		until("Undo in the review", () -> EditMenu.is("Undo Comment", "Undo"));
	}

	@Test
	void commentAnsweredByAColleague_undoSaysWhyNot() throws Exception {
		say("Is this one?");
		until("Undo", () -> EditMenu.is("Undo Comment", "Undo"));
		Threads threads = new Threads(new ReviewStore(corpus.folder()), InstantSource.system());
		threads.answer(DOCUMENT, threads.of(DOCUMENT).get(threads.of(DOCUMENT).size() - 1).id(), "ben", "Yes.");
		List<String> all = said();
		EditMenu.refused("ben has written in this discussion since", () -> EditMenu.choose("Undo"));
		assertEquals(all, said());
		until("no more of it", () -> !EditMenu.is("Undo Comment", "Undo"));
	}

	@Test
	void markedFinished_undoIsLabelledInTheEditorAndUnlocks() throws Exception {
		inUi(() -> DocumentOpening.open(page(), corpus, DOCUMENT, "amina"));
		until("the editor", () -> page().getActiveEditor() instanceof DocumentEditor editor && Adapters.adapt(editor, DocumentSession.class) != null);
		DocumentSession session = inUi(() -> Adapters.adapt(page().getActiveEditor(), DocumentSession.class));
		run("state", "state.to", "finished");
		until("the lock", () -> session.refusal() != null);
		until("Undo", () -> EditMenu.is("Undo Mark as finished", "Undo"));
		EditMenu.choose("Undo");
		until("the lock to be gone", () -> session.refusal() == null);
		assertEquals(WorkState.NEW, workflow().state(DOCUMENT, "amina"));
		until("Redo", () -> EditMenu.is("Redo Mark as finished", "Redo"));
	}

	@Test
	void assigned_undoIsLabelledInTheCorpusView() throws Exception {
		inUi(() -> {
			IViewPart view = page().showView(CorpusView.ID);
			view.getSite().getSelectionProvider().setSelection(new StructuredSelection(corpus));
			return null;
		});
		inUi(() -> window().getService(org.eclipse.ui.handlers.IHandlerService.class).executeCommand("org.glossator.review.ui.assign", null));
		until("the dialog", () -> dialog() != null);
		Shell dialog = inUi(UndoWindowTest::dialog);
		inUi(() -> {
			Table names = all(dialog, Table.class).get(0);
			for (TableItem item : names.getItems()) {
				item.setChecked(true);
			}
			names.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		Button ok = inUi(() -> all(dialog, Button.class).stream().filter(button -> button.getText().equals("OK")).findFirst().orElseThrow());
		assertTrue(inUi(ok::isEnabled));
		Rectangle size = inUi(ok::getBounds);
		click(ok, new Point(size.width / 2, size.height / 2));
		until("the assignments", () -> dialog() == null);
		settleJobs();
		assertFalse(workflow().assigned(DOCUMENT).isEmpty());
		int documents = corpus.documents().size();
		until("Undo", () -> EditMenu.is("Undo Assign " + documents + " documents", "Undo"));
		EditMenu.choose("Undo");
		until("no assignments", () -> {
			try {
				return workflow().assigned(DOCUMENT).isEmpty();
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	@Test
	void stateSetElsewhere_undoIsLabelledInTheTeamView() throws Exception {
		inUi(() -> {
			IViewPart corpora = page().showView(CorpusView.ID);
			corpora.getSite().getSelectionProvider().setSelection(new StructuredSelection(corpus));
			IViewPart view = page().showView(TeamView.ID);
			((TeamView) view).show(corpus);
			return view;
		});
		new ReviewEdit("Mark as finished", corpus.folder(), "amina", InstantSource.system(), corpora().undoContexts(corpus, List.of(DOCUMENT)), corpora()::changed)
				.make(store -> new Workflow(store, InstantSource.system()).set(DOCUMENT, "amina", WorkState.FINISHED, "amina"));
		until("Undo", () -> EditMenu.is("Undo Mark as finished", "Undo"));
		EditMenu.choose("Undo");
		until("Redo", () -> EditMenu.is("Redo Mark as finished", "Redo"));
		assertEquals(WorkState.NEW, workflow().state(DOCUMENT, "amina"));
	}

	private static Shell dialog() {
		return EditMenu.shells().stream().filter(shell -> shell.getText().equals("Assign Documents")).findFirst().orElse(null);
	}
}
