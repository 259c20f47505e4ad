package org.glossator.review.ui.lanes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.editor.view.Arc;
import org.glossator.review.adjudication.Case;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Extent;
import org.glossator.text.span.SpanIndex;
import org.glossator.ui.access.AccessibleName;

/** The text once, with a band of lanes under each line for each annotator and, lowest, the adjudicated set. */
final class Together implements ReviewText {

	private final Composite column;
	private final Listener listener;
	private Label head;
	private final List<String> names;
	/** How many of them are annotators; the adjudicated set comes after these. */
	private final int compared;
	private AnnotatedText<Held> text;
	private final Map<String, Held> byId = new HashMap<>();
	private ReviewState state;

	Together(Composite parent, ReviewInput input, Listener listener) {
		this.listener = listener;
		names = new ArrayList<>(input.annotators());
		compared = names.size();
		if (!input.isComparison()) {
			names.add(input.target());
		}
		column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
	}

	@Override
	public List<Runnable> making() {
		return List.of(this::make);
	}

	private void make() {
		head = new Label(column, SWT.NONE);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 2).applyTo(head);
		text = new AnnotatedText<>(column);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		text.setTextFont(JFaceResources.getFont("org.glossator.editor.font"));
		text.setLeastLanes(2 * names.size());
		text.setNumbers(null, 0);
		List<String> signs = new ArrayList<>();
		for (int band = 0; band < names.size(); band++) {
			signs.add(sign(band));
		}
		text.setBandSigns(signs);
		AccessibleName.set(text.textControl(), "Text with the annotations of " + String.join(", ", names));
		WordChoice.follow(text, listener::words, chosen -> listener.chosen(chosen.annotator(), chosen.record().id()));
	}

	/** The text with its annotations. */
	AnnotatedText<Held> text() {
		return text;
	}

	@Override
	public Control control() {
		return column;
	}

	@Override
	public List<Runnable> showing(ReviewState newState) {
		return List.of(() -> showAll(newState));
	}

	private void showAll(ReviewState newState) {
		if (state == null) {
			text.setText(newState.target().text());
		}
		state = newState;
		byId.clear();
		List<Held> all = new ArrayList<>();
		List<AnnotatedDocument> sets = new ArrayList<>(state.sources());
		sets.add(state.target());
		List<String> heads = new ArrayList<>();
		for (int band = 0; band < names.size(); band++) {
			AnnotatedDocument set = sets.get(band);
			for (AnnotationRecord each : set.annotations()) {
				if (each instanceof SpanRecord span) {
					Held held = new Held(set.annotator(), band, span);
					all.add(held);
					byId.put(key(set.annotator(), span.id()), held);
				}
			}
			heads.add(sign(band) + "  " + names.get(band) + "   " + set.annotations().size());
		}
		SpanIndex<Held> index = new SpanIndex<>(Extent.ofSpan((Held held) -> held.record().span()));
		index.addAll(all);
		text.select(List.of());
		text.setAnnotations(index, new HeldLook(state, names, compared), RecordLook.colors());
		head.setText(String.join("        ", heads) + "        a lane each under every line");
	}

	/** What stands beside the lanes of a band: the key that takes what is in them. */
	private String sign(int band) {
		return band < compared ? String.valueOf(band + 1) : "→";
	}

	private static String key(String annotator, String annotation) {
		return annotator + "\u0000" + annotation;
	}

	@Override
	public void showCase(Case about) {
		List<Held> held = new ArrayList<>();
		List<Arc<Held>> arcs = new ArrayList<>();
		if (about != null) {
			for (String name : names) {
				AnnotationRecord cell = name.equals(state.target().annotator()) ? about.current() : about.cells().get(name);
				List<Held> spans = spansOf(name, cell);
				held.addAll(spans);
				if (cell instanceof RelationRecord relation && spans.size() == 2) {
					arcs.add(new Arc<>(spans.get(0), spans.get(1), CaseTexts.tag(state.schema(), relation), Mark.TAG.color(), false));
				}
			}
		}
		text.setArcs(arcs);
		if (!held.isEmpty()) {
			text.go(held.get(0));
		}
		text.select(held);
	}

	/** The spans an annotation stands on: its own, those of its ends, those of its members. */
	private List<Held> spansOf(String annotator, AnnotationRecord cell) {
		List<String> ids = switch (cell) {
			case null -> List.of();
			case SpanRecord span -> List.of(span.id());
			case RelationRecord relation -> List.of(relation.source(), relation.target());
			case ChainRecord chain -> chain.members();
			default -> List.of();
		};
		return ids.stream().map(id -> byId.get(key(annotator, id))).filter(held -> held != null).toList();
	}

	@Override
	public void showAgreed(boolean agreed) {
		text.setFilter((style, status) -> status != Status.REJECTED && (agreed || style.layer() != Mark.AGREED.ordinal()));
	}

	@Override
	public void toggleTags() {
		text.setLabelled(!text.isLabelled());
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
