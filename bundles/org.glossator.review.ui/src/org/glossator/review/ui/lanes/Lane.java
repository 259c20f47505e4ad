package org.glossator.review.ui.lanes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.editor.view.Arc;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.glossator.ui.access.AccessibleName;

/** The text with one annotator's annotations, under the annotator's name. */
final class Lane {

	private final String annotator;
	private final Label head;
	private final String title;
	private final AnnotatedText<SpanRecord> text;
	private ReviewState state;
	private AnnotatedDocument shown;
	/** What shows that there is nothing in the selected case, or null. */
	private SpanRecord nothing;

	/**
	 * @param title what stands above the text
	 * @param chosen told which annotation the person selects here
	 * @param words told which words the person selects here; null for none
	 */
	Lane(Composite parent, String annotator, String title, Consumer<SpanRecord> chosen, Consumer<Span> words) {
		this.annotator = annotator;
		this.title = title;
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
		head = new Label(column, SWT.NONE);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		head.setText(title);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(head);
		text = new AnnotatedText<>(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.setTextFont(JFaceResources.getFont("org.glossator.editor.font"));
		AccessibleName.set(text.textControl(), "Text with the annotations of " + annotator);
		WordChoice.follow(text, words, chosen);
	}

	/** Whose annotations are shown. */
	String annotator() {
		return annotator;
	}

	/** The text with its annotations. */
	AnnotatedText<SpanRecord> text() {
		return text;
	}

	/** Shows a state of the review; the text is set only once, for it never changes. */
	void show(ReviewState newState, AnnotatedDocument set) {
		if (state == null) {
			text.setText(set.text());
		} else {
			forgetNothing();
		}
		state = newState;
		shown = set;
		text.select(List.of());
		text.setAnnotations(state.spans(annotator), new RecordLook(state, annotator), RecordLook.colors());
		int count = set.annotations().size();
		head.setText(title + "   " + count + (count == 1 ? " annotation" : " annotations"));
		head.setToolTipText(head.getText());
	}

	/** Shows or hides that on which all agree; what was rejected is never shown. */
	void showAgreed(boolean agreed) {
		text.setFilter((style, status) -> status != Status.REJECTED && (agreed || style.layer() != Mark.AGREED.ordinal()));
	}

	/**
	 * Shows what this annotator has in a case.
	 *
	 * @param cell the annotation, or null where there is none
	 * @param place where the case lies in the text; null for what is not on text
	 */
	void showCell(AnnotationRecord cell, Span place) {
		forgetNothing();
		List<SpanRecord> spans = spansOf(cell);
		text.setArcs(cell instanceof RelationRecord relation && spans.size() == 2
				? List.of(new Arc<>(spans.get(0), spans.get(1), CaseTexts.tag(state.schema(), relation), Mark.TAG.color(), false)) : List.of());
		if (!spans.isEmpty()) {
			text.go(spans.get(0));
			text.select(spans);
		} else {
			text.select(List.of());
			if (place != null) {
				nothing = RecordLook.nothing(place);
				state.spans(annotator).add(nothing);
				text.refresh(place.begin(), place.end());
				text.go(nothing);
			}
		}
	}

	private void forgetNothing() {
		if (nothing != null) {
			text.select(List.of());
			state.spans(annotator).remove(nothing);
			text.refresh(nothing.span().begin(), nothing.span().end());
			nothing = null;
		}
	}

	/** Where an annotation lies in the text; null for what is not on text. */
	Span placeOf(AnnotationRecord cell) {
		List<SpanRecord> spans = spansOf(cell);
		return spans.isEmpty() ? null : spans.get(0).span();
	}

	/** The spans an annotation stands on: its own, those of its ends, those of its members. */
	private List<SpanRecord> spansOf(AnnotationRecord cell) {
		List<SpanRecord> spans = new ArrayList<>();
		switch (cell) {
			case null -> {
				return spans;
			}
			case SpanRecord span -> spans.add(span);
			case RelationRecord relation -> {
				add(relation.source(), spans);
				add(relation.target(), spans);
			}
			case ChainRecord chain -> chain.members().forEach(member -> add(member, spans));
			default -> {
				return spans;
			}
		}
		spans.removeIf(span -> !state.spans(annotator).contains(span));
		return spans;
	}

	private void add(String id, List<SpanRecord> spans) {
		for (AnnotationRecord each : shown.annotations()) {
			if (each.id().equals(id) && each instanceof SpanRecord span) {
				spans.add(span);
			}
		}
	}
}
