package org.glossator.review.ui.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.DocumentEditor;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.workflow.WorkState;
import org.glossator.review.workflow.Workflow;
import org.glossator.ui.corpus.DocumentOpening;
import org.junit.jupiter.api.Test;

/** Locks and blind mode as they meet an annotator. */
class WorkflowWindowTest extends ReviewWindow {

	private Workflow workflow() {
		return new Workflow(new ReviewStore(corpus.folder()), InstantSource.system());
	}

	private DocumentEditor open(String annotator) throws Exception {
		inUi(() -> {
			page().closeAllEditors(false);
			return DocumentOpening.open(page(), corpus, DOCUMENT, annotator);
		});
		until("the editor", () -> page().getActiveEditor() instanceof DocumentEditor);
		return (DocumentEditor) inUi(() -> page().getActiveEditor());
	}

	private static <T extends Control> List<T> shown(Class<T> kind) throws Exception {
		return inUi(() -> all(window().getShell(), kind).stream().filter(Control::isVisible).toList());
	}

	@Test
	void finishedSet_isReadOnlyUntilItIsTakenUpAgain() throws Exception {
		DocumentEditor editor = open("amina");
		until("the session", () -> Adapters.adapt(editor, DocumentSession.class) != null);
		DocumentSession session = editor.session();
		int before = session.index().size();
		delete(editor);
		assertEquals(before - 1, inUi(() -> session.index().size()), "what is not locked is deleted");
		inUi(() -> OperationHistoryFactory.getOperationHistory().undo(session.undoContext(), null, null));
		run("state", "state.to", "finished");
		until("the lock", () -> session.refusal() != null);
		assertEquals(WorkState.FINISHED, workflow().state(DOCUMENT, "amina"));
		delete(editor);
		assertEquals(before, inUi(() -> session.index().size()), "nothing is deleted from what is finished");
		until("the way on", () -> ways().size() == 1);
		click(ways().get(0), new Point(10, 8));
		until("the lock to be gone", () -> session.refusal() == null);
		assertEquals(WorkState.IN_PROGRESS, workflow().state(DOCUMENT, "amina"));
		settle();
		delete(editor);
		assertEquals(before - 1, inUi(() -> session.index().size()));
	}

	/** The buttons to be seen that take the work up again. */
	private static List<Button> ways() {
		try {
			return shown(Button.class).stream().filter(button -> text(button).contains("Work on It Again")).toList();
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** Deletes one annotation as the editor's key does. */
	private static void delete(DocumentEditor editor) throws Exception {
		inUi(() -> {
			editor.annotating().delete(editor.session().index().exactly(13, 21));
			return null;
		});
	}

	private static String text(Button button) {
		try {
			return inUi(button::getText);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void blindMode_hidesColleaguesUntilOnesOwnIsFinished() throws Exception {
		String me = corpora().annotator();
		workflow().assign(DOCUMENT, List.of(me, "ben"), "root");
		workflow().setBlind(true, "root");
		IEditorPart refused = open("ben");
		until("the refusal", () -> says("Blind mode is on"));
		assertNull(inUi(() -> Adapters.adapt(refused, DocumentSession.class)));
		workflow().set(DOCUMENT, me, WorkState.FINISHED, me);
		DocumentEditor seen = open("ben");
		until("the set", () -> Adapters.adapt(seen, DocumentSession.class) != null);
		assertNotNull(seen.session());
	}

	@Test
	void blindModeSwitchedOn_hidesTheReviewThatIsOpen() throws Exception {
		workflow().assign(DOCUMENT, List.of(corpora().annotator()), "root");
		workflow().setBlind(true, "root");
		corpora().changed();
		until("the refusal", () -> says("Blind mode is on"));
		assertNull(inUi(() -> ActiveReview.of(page().getActiveEditor())));
	}

	@Test
	void blindModeSwitchedOn_hidesAColleaguesSetThatIsOpenAndLeavesOnesOwn() throws Exception {
		String me = corpora().annotator();
		DocumentEditor theirs = open("ben");
		until("the set", () -> Adapters.adapt(theirs, DocumentSession.class) != null);
		IEditorPart mine = inUi(() -> DocumentOpening.open(page(), corpus, DOCUMENT, me));
		until("my set", () -> Adapters.adapt(mine, DocumentSession.class) != null);
		workflow().assign(DOCUMENT, List.of(me), "root");
		workflow().setBlind(true, "root");
		corpora().changed();
		until("ben's to be closed", () -> Adapters.adapt(theirs, DocumentSession.class) == null || !isOpen(theirs));
		assertTrue(inUi(() -> isOpen(mine) && Adapters.adapt(mine, DocumentSession.class) != null));
		IEditorPart anew = open("ben");
		until("the refusal", () -> says("Blind mode is on"));
		assertNull(inUi(() -> Adapters.adapt(anew, DocumentSession.class)));
	}

	private static boolean isOpen(IEditorPart editor) {
		return Arrays.stream(page().getEditorReferences()).anyMatch(reference -> reference.getEditor(false) == editor);
	}

	private static boolean says(String words) {
		return all(window().getShell(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(words));
	}

	@Test
	void inReview_setsAllWhoAreCompared() throws Exception {
		for (String annotator : List.of("amina", "ben")) {
			workflow().set(DOCUMENT, annotator, WorkState.FINISHED, annotator);
		}
		run("state", "state.to", "in-review");
		settleJobs();
		assertEquals(WorkState.IN_REVIEW, workflow().state(DOCUMENT, "amina"));
		assertEquals(WorkState.IN_REVIEW, workflow().state(DOCUMENT, "ben"));
		assertTrue(workflow().history(DOCUMENT).stream().anyMatch(step -> step.by().equals(corpora().annotator())));
	}
}
