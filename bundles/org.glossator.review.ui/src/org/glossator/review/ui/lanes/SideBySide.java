package org.glossator.review.ui.lanes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.glossator.review.adjudication.Case;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.span.Span;

/** The text once for each annotator and once for the adjudicated set, beside each other, scrolled together. */
final class SideBySide implements ReviewText {

	private final Composite columns;
	private final String target;
	private final List<Lane> lanes = new ArrayList<>();
	private final List<Runnable> making = new ArrayList<>();

	/** Shows nothing yet. */
	SideBySide(Composite parent, ReviewInput input, Listener listener) {
		target = input.target();
		columns = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(input.annotators().size() + (input.isComparison() ? 0 : 1)).equalWidth(true).spacing(2, 0).applyTo(columns);
		int key = 1;
		for (String annotator : input.annotators()) {
			String title = key++ + "  " + annotator;
			making.add(() -> add(annotator, title, listener));
		}
		if (!input.isComparison()) {
			making.add(() -> add(target, "→  " + target, listener));
		}
		making.add(() -> new LinkedScrolling(texts()));
	}

	@Override
	public List<Runnable> making() {
		return making;
	}

	private void add(String annotator, String title, Listener listener) {
		Lane lane = new Lane(columns, annotator, title, chosen -> listener.chosen(annotator, chosen.id()), listener::words);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lane.text().getParent());
		lanes.add(lane);
	}

	/** The widgets of the texts, from left to right. */
	private List<StyledText> texts() {
		return lanes.stream().map(lane -> lane.text().textControl()).toList();
	}

	/** The lane of an annotator or of the adjudicated set. */
	Lane lane(String annotator) {
		return lanes.stream().filter(lane -> lane.annotator().equals(annotator)).findFirst().orElseThrow();
	}

	@Override
	public Control control() {
		return columns;
	}

	@Override
	public List<Runnable> showing(ReviewState state) {
		List<Runnable> pieces = new ArrayList<>();
		lanes.forEach(lane -> pieces.add(() -> lane.show(state, setOf(state, lane.annotator()))));
		return pieces;
	}

	private static AnnotatedDocument setOf(ReviewState state, String annotator) {
		return state.sources().stream().filter(set -> set.annotator().equals(annotator)).findFirst().orElse(state.target());
	}

	@Override
	public void showCase(Case about) {
		Span place = about == null ? null : placeOf(about);
		for (Lane lane : lanes) {
			lane.showCell(cell(about, lane.annotator()), place);
		}
	}

	private AnnotationRecord cell(Case about, String annotator) {
		return about == null ? null : annotator.equals(target) ? about.current() : about.cells().get(annotator);
	}

	private Span placeOf(Case about) {
		for (Lane lane : lanes) {
			Span place = lane.placeOf(cell(about, lane.annotator()));
			if (place != null) {
				return place;
			}
		}
		return null;
	}

	@Override
	public void showAgreed(boolean agreed) {
		lanes.forEach(lane -> lane.showAgreed(agreed));
	}

	@Override
	public void toggleTags() {
		lanes.forEach(lane -> lane.text().setLabelled(!lane.text().isLabelled()));
	}

	@Override
	public void setFocus() {
		lanes.get(0).text().setFocus();
	}
}
