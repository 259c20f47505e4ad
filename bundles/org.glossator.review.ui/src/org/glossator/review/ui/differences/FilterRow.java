package org.glossator.review.ui.differences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.review.ui.cases.CaseFilter;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.access.AccessibleName;

/** The choices above the list of differences: kind, layer, tag, annotator and how far a case is. */
final class FilterRow {

	/** One choice: the first entry lets everything through. */
	private static final class Choice<T> {
		final Combo combo;
		final String all;
		List<T> values = List.of();

		Choice(Composite parent, String name, String all, Runnable changed) {
			this.all = all;
			combo = new Combo(parent, SWT.READ_ONLY);
			combo.setToolTipText(name);
			AccessibleName.set(combo, name);
			combo.addListener(SWT.Selection, event -> changed.run());
		}

		/** Offers these; what was chosen stays chosen if it is among them. */
		void offer(List<T> offered, List<String> labels, T chosen) {
			if (!offered.equals(values) || combo.getItemCount() == 0) {
				values = offered;
				List<String> items = new ArrayList<>(List.of(all));
				items.addAll(labels);
				combo.setItems(items.toArray(String[]::new));
				combo.requestLayout();
			}
			combo.select(chosen == null ? 0 : 1 + values.indexOf(chosen));
		}

		T chosen() {
			int item = combo.getSelectionIndex();
			return item < 1 ? null : values.get(item - 1);
		}
	}

	private final Choice<Case.Status> status;
	private final Choice<DifferenceKind> kind;
	private final Choice<String> layer;
	private final Choice<String> tag;
	private final Choice<String> annotator;

	FilterRow(Composite parent, Consumer<CaseFilter> changed) {
		Composite row = new Composite(parent, SWT.NONE);
		RowLayoutFactory.fillDefaults().margins(2, 2).spacing(4).wrap(true).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		Runnable tell = () -> changed.accept(filter());
		status = new Choice<>(row, "Show by state", "All differences", tell);
		kind = new Choice<>(row, "Show by kind of difference", "Any kind", tell);
		layer = new Choice<>(row, "Show by layer", "Any layer", tell);
		tag = new Choice<>(row, "Show by tag", "Any tag", tell);
		annotator = new Choice<>(row, "Show what an annotator has", "Any annotator", tell);
	}

	private CaseFilter filter() {
		return new CaseFilter(kind.chosen(), layer.chosen(), tag.chosen(), annotator.chosen(), status.chosen());
	}

	/** Offers what there is in a review. */
	void show(ReviewState state, CaseFilter filter) {
		status.offer(List.of(Case.Status.OPEN, Case.Status.DECIDED, Case.Status.AGREED), List.of("Open", "Decided", "All agree"), filter.status());
		Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
		Set<String> layers = new HashSet<>();
		Map<String, String> layersOfTags = new HashMap<>();
		for (Case each : state.cases()) {
			kinds.addAll(each.differences());
			layers.add(each.layer());
			if (filter.layer() == null || filter.layer().equals(each.layer())) {
				each.labels().forEach(label -> layersOfTags.putIfAbsent(label, each.layer()));
			}
		}
		layersOfTags.remove("");
		if (filter.tag() != null) {
			layersOfTags.putIfAbsent(filter.tag(), "");
		}
		List<String> tags = layersOfTags.keySet().stream().sorted(Comparator.comparing((String label) -> name(state, layersOfTags.get(label), label))).toList();
		kind.offer(List.copyOf(kinds), kinds.stream().map(CaseTexts::kind).toList(), filter.kind());
		layer.offer(List.copyOf(new TreeSet<>(layers)), new TreeSet<>(layers).stream().map(name -> CaseTexts.layer(state.schema(), name)).toList(), filter.layer());
		tag.offer(tags, tags.stream().map(label -> name(state, layersOfTags.get(label), label)).toList(), filter.tag());
		List<String> annotators = state.sources().stream().map(set -> set.annotator()).toList();
		annotator.offer(annotators, annotators.stream().map(name -> "Annotated by " + name).toList(), filter.annotator());
	}

	/** A tag as a person reads it. */
	private static String name(ReviewState state, String layer, String label) {
		LayerSpec spec = state.schema().layer(layer);
		return spec == null ? label : CaseTexts.value(state.schema(), layer, spec.labelFeature(), label);
	}
}
