package org.glossator.review.ui.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.glossator.editor.DocumentEditor;
import org.glossator.model.Annotation;
import org.glossator.review.adjudication.Case;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.threads.ReviewThread;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.DocumentOpening;
import org.junit.jupiter.api.Test;

/** What a comment hangs on: the words selected, the difference selected, or the document, as the choice beside the field says. */
class CommentWindowTest extends ReviewWindow {

	private Combo about;
	private Text field;

	private void showView() throws Exception {
		inUi(() -> page().showView(DiscussionView.ID));
		settle();
		about = inUi(() -> all(window().getShell(), Combo.class).stream().filter(each -> "What the comment is about".equals(each.getToolTipText()))
				.findFirst().orElseThrow());
		field = inUi(() -> all(about.getParent(), Text.class).get(0));
	}

	private String chosen() {
		return about.getText();
	}

	/** Types a comment and presses Enter; the thread it began. */
	private ReviewThread say(String what) throws Exception {
		List<ReviewThread> before = threads();
		inUi(field::forceFocus);
		type(what);
		key(SWT.CR);
		settleJobs();
		List<ReviewThread> now = threads();
		assertEquals(before.size() + 1, now.size());
		ReviewThread made = now.get(now.size() - 1);
		assertEquals(what, made.comments().get(0).text());
		return made;
	}

	private List<ReviewThread> threads() throws Exception {
		return new Threads(new ReviewStore(corpus.folder()), InstantSource.system()).of(DOCUMENT);
	}

	@Test
	void wordsSelected_areWhatTheCommentIsAbout() throws Exception {
		Span words = Span.of(0, "Ceasefire".length());
		inUi(() -> {
			review.words(words);
			return null;
		});
		showView();
		until("the words", () -> chosen().equals("Words “Ceasefire”"));
		assertEquals(ThreadTarget.of(words), say("whose word").target());
	}

	@Test
	void differenceSelected_isWhatTheCommentIsAboutUntilAnotherIs() throws Exception {
		showView();
		run("walk", "to", "next");
		Case first = inUi(() -> review.selected());
		until("the difference", () -> chosen().equals("Difference “" + first.quote() + "”"));
		ThreadTarget target = say("look").target();
		assertEquals(first.sources().get(0).annotator(), target.annotator());
		assertEquals(first.sources().get(0).annotation(), target.annotation());
		run("walk", "to", "next");
		Case second = inUi(() -> review.selected());
		until("the next difference", () -> chosen().contains(second.quote().substring(0, 8)));
		assertEquals(second.sources().get(0).annotation(), say("and here").target().annotation());
	}

	@Test
	void documentChosen_isWhatTheCommentIsAbout() throws Exception {
		showView();
		until("the choice", () -> about.getItemCount() == 2);
		inUi(() -> {
			about.select(1);
			about.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertEquals("The document", inUi(this::chosen));
		assertEquals(ThreadTarget.DOCUMENT, say("well done").target());
		assertTrue(inUi(() -> field.getText().isEmpty()));
	}

	/** No review is needed to say something about a text. */
	@Test
	void wordsSelectedInTheDocumentEditor_areWhatTheCommentIsAboutAndAreFoundAgain() throws Exception {
		inUi(() -> DocumentOpening.open(page(), corpus, DOCUMENT, "amina"));
		until("the editor", () -> page().getActiveEditor() instanceof DocumentEditor open && open.session() != null);
		DocumentEditor editor = inUi(() -> (DocumentEditor) page().getActiveEditor());
		Span words = Span.of(0, "Ceasefire".length());
		inUi(() -> {
			editor.text().selectText(words);
			return null;
		});
		showView();
		until("the words", () -> chosen().equals("Words “Ceasefire”"));
		assertEquals(ThreadTarget.of(words), say("whose word").target());
		Annotation annotation = inUi(() -> editor.session().index().get(0));
		inUi(() -> {
			editor.text().selectText(Span.of(0, 0));
			editor.text().select(List.of(annotation));
			return null;
		});
		until("the annotation", () -> chosen().startsWith("Entity “") || chosen().startsWith("Claim “"));
		assertEquals(new ThreadTarget("amina", annotation.getId(), annotation.getSpan()), say("sure?").target());
		Tree tree = inUi(() -> all(about.getParent(), Tree.class).get(0));
		until("the lines", () -> List.of(tree.getItems()).stream().anyMatch(item -> item.getText(0).contains("whose word")));
		inUi(() -> {
			tree.setSelection(List.of(tree.getItems()).stream().filter(item -> item.getText(0).contains("whose word")).findFirst().orElseThrow());
			tree.notifyListeners(SWT.Selection, new Event());
			return null;
		});
		assertEquals(words, inUi(() -> editor.text().selectedText()));
	}
}
