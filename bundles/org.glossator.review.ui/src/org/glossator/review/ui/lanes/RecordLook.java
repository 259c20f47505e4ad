package org.glossator.review.ui.lanes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.RGB;
import org.glossator.editor.view.BarStyle;
import org.glossator.editor.view.Look;
import org.glossator.editor.view.MarkStyle;
import org.glossator.review.adjudication.Case;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/** How one annotator's annotations look in review: the colour tells how the annotators differ, the bar tells the layer. */
final class RecordLook implements Look<SpanRecord> {

	private static final String NOTHING = "\u0000nothing";

	private final ReviewState state;
	private final String annotator;
	private final Map<List<Object>, MarkStyle> styles = new HashMap<>();

	RecordLook(ReviewState state, String annotator) {
		this.state = state;
		this.annotator = annotator;
	}

	/** The colours of {@link MarkStyle#layer()}, which counts marks here. */
	static List<RGB> colors() {
		return Arrays.stream(Mark.values()).map(Mark::color).toList();
	}

	private Case caseOf(SpanRecord annotation) {
		return state.caseOf(annotator, annotation.id());
	}

	@Override
	public Span span(SpanRecord annotation) {
		return annotation.span();
	}

	/** Stands where an annotator has nothing. */
	static SpanRecord nothing(Span place) {
		return new SpanRecord(NOTHING, "", place, FeatureValues.NONE, Provenance.MANUAL);
	}

	private static boolean isNothing(SpanRecord annotation) {
		return annotation.id().equals(NOTHING);
	}

	@Override
	public MarkStyle style(SpanRecord annotation) {
		if (isNothing(annotation)) {
			return new MarkStyle(Mark.NOTHING.ordinal(), "", Mark.NOTHING.sign(), Mark.NOTHING.color(), BarStyle.DOTS);
		}
		Mark mark = Mark.of(caseOf(annotation));
		String tag = CaseTexts.tag(state.schema(), annotation);
		return styles.computeIfAbsent(List.of(mark, annotation.layer(), tag), key -> {
			String label = mark.sign().isEmpty() ? tag : mark.sign() + " " + tag;
			int layer = state.schema().layers().indexOf(state.schema().layer(annotation.layer()));
			return new MarkStyle(mark.ordinal(), annotation.layer(), label, mark.color(), BarStyle.of(Math.max(0, layer)));
		});
	}

	@Override
	public Status status(SpanRecord annotation) {
		return annotation.provenance().status();
	}

	@Override
	public String title(SpanRecord annotation) {
		if (isNothing(annotation)) {
			return "Nothing here";
		}
		return CaseTexts.layer(state.schema(), annotation.layer()) + ": " + CaseTexts.tag(state.schema(), annotation);
	}

	@Override
	public List<String> details(SpanRecord annotation) {
		if (isNothing(annotation)) {
			return List.of();
		}
		List<String> lines = new ArrayList<>(CaseTexts.values(state.schema(), annotation));
		Case about = caseOf(annotation);
		if (about != null) {
			lines.add("Compared: " + CaseTexts.difference(state.schema(), about));
			if (about.decision() != null) {
				lines.add("Decided: " + CaseTexts.decision(about.decision())
						+ (about.decision().reason().isEmpty() ? "" : " (" + about.decision().reason() + ")"));
			}
		}
		if (!annotation.provenance().note().isEmpty()) {
			lines.add("Note: " + annotation.provenance().note());
		}
		return lines;
	}
}
