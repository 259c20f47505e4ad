package org.glossator.review.ui.discussion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.threads.ReviewThread;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.Review;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.document.ElementTarget;
import org.glossator.ui.document.ElementTexts;
import org.glossator.ui.document.SelectedText;
import org.glossator.ui.document.TextTarget;

/**
 * What is discussed: the document under review, by its differences, or the one in the document editor, by its annotations
 * and its text. UI thread only.
 *
 * @param session whose document it is
 * @param review the review; null in the document editor
 * @param editor where it is shown
 */
record Talk(DocumentSession session, Review review, IEditorPart editor) {

	/** What a new comment may be about. */
	record Offer(String name, ThreadTarget target) {
	}

	/** What is discussed in an editor; null for nothing. */
	static Talk in(IEditorPart editor) {
		Review review = Adapters.adapt(editor, Review.class);
		DocumentSession session = review != null ? review.session() : Adapters.adapt(editor, DocumentSession.class);
		return session == null ? null : new Talk(session, review, editor);
	}

	String document() {
		return session.document().id();
	}

	/** Whether a thread belongs here: what is about colleagues' annotations is left to the review, which knows whom one may see. */
	boolean shows(ReviewThread thread) {
		return review != null || thread.target().annotator().isEmpty() || thread.target().annotator().equals(session.annotator());
	}

	/** What a comment may be about, the nearest first: the selected words, the selected difference or annotation, the document. */
	List<Offer> offers() {
		List<Offer> offers = new ArrayList<>();
		Span words = words();
		if (words != null) {
			offers.add(offer("Words", ThreadTarget.of(words)));
		}
		if (review != null && review.selected() != null) {
			offers.add(offer("Difference", target(review.selected())));
		}
		Element element = review == null ? element() : null;
		if (element != null) {
			offers.add(offer(ElementTexts.layer(session.schema(), element),
					new ThreadTarget(session.annotator(), element.getId(), element instanceof Annotation annotation ? annotation.getSpan() : null)));
		}
		offers.add(offer("The document", ThreadTarget.DOCUMENT));
		return offers;
	}

	private Offer offer(String what, ThreadTarget target) {
		return new Offer(target.span() == null ? what : what + " “" + CaseTexts.oneLine(target.span().coveredText(session.text())) + "”", target);
	}

	private Span words() {
		if (review != null) {
			return review.words();
		}
		SelectedText text = Adapters.adapt(editor, SelectedText.class);
		return text == null ? null : text.selectedText();
	}

	/** The one element selected in the document editor, or null. */
	private Element element() {
		return editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection && selection.size() == 1
				&& selection.getFirstElement() instanceof Element element && session.element(element.getId()) == element ? element : null;
	}

	private static ThreadTarget target(Case about) {
		Decision.Source first = about.sources().get(0);
		AnnotationRecord annotation = about.cells().get(first.annotator());
		return new ThreadTarget(first.annotator(), first.annotation(), annotation instanceof SpanRecord span ? span.span() : null);
	}

	/** Shows what a thread is about. */
	void show(ThreadTarget target) {
		if (review != null) {
			Case about = review.state().caseOf(target.annotator(), target.annotation());
			if (about != null) {
				review.select(about);
			}
			return;
		}
		Element element = target.annotation().isEmpty() ? null : session.element(target.annotation());
		ElementTarget elements = Adapters.adapt(editor, ElementTarget.class);
		TextTarget text = Adapters.adapt(editor, TextTarget.class);
		if (element != null && elements != null) {
			elements.select(List.of(element), true);
		} else if (target.span() != null && text != null && target.span().end() <= session.text().length()) {
			text.selectText(target.span());
		}
	}
}
