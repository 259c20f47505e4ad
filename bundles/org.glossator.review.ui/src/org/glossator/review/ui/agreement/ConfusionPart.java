package org.glossator.review.ui.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.review.agreement.ConfusionTable;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.ui.corpus.CorpusJob;

/** What one annotator called what the other called something else, and the cases behind each cell. */
final class ConfusionPart {

	private final Label head;
	private final Label listed;
	private final Combo features;
	private final HeatTable cells;
	private final Table cases;
	private final BiConsumer<List<String>, ConfusionTable.Case> open;
	private Measured measured;
	private List<String> pair = List.of();
	private ConfusionTable table;
	private List<ConfusionTable.Case> shown = List.of();
	private String layer = "";
	private List<String> names = List.of();
	private String wanted;

	/** @param open told the pair of annotators and the case to be opened */
	ConfusionPart(SashForm parent, BiConsumer<List<String>, ConfusionTable.Case> open) {
		this.open = open;
		Composite left = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(left);
		features = new Combo(left, SWT.READ_ONLY);
		features.setToolTipText("Feature whose values are compared");
		AccessibleName.set(features, "Feature whose values are compared");
		features.addListener(SWT.Selection, event -> compare(names.get(features.getSelectionIndex())));
		head = new Label(left, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(head);
		Composite grid = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(grid);
		cells = new HeatTable(grid, "Confusion of values", this::showCases, this::openFirst);
		Composite right = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(right);
		listed = new Label(right, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(listed);
		cases = new Table(right, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
		cases.setHeaderVisible(true);
		AccessibleName.set(cases, "Cases of the selected cell");
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 80).applyTo(cases);
		for (String name : List.of("Document", "Text", "Tags")) {
			TableColumn column = new TableColumn(cases, SWT.LEFT);
			column.setText(name);
			column.setWidth(name.equals("Text") ? 180 : 120);
		}
		cases.addListener(SWT.DefaultSelection, event -> this.open.accept(pair, shown.get(cases.getSelectionIndex())));
	}

	/**
	 * Shows a pair of annotators in one feature of a layer.
	 *
	 * @param value the value whose cases are listed at once; null for none
	 */
	void show(Measured newMeasured, List<String> newPair, String newLayer, String feature, String value) {
		measured = newMeasured;
		pair = newPair;
		layer = newLayer;
		wanted = value;
		LayerSpec spec = measured.schema().layer(layer);
		names = spec == null ? List.of(feature) : spec.features().stream().filter(each -> each.type() != FeatureType.LINK).map(FeatureSpec::name).toList();
		features.setItems(names.stream().map(name -> CaseTexts.feature(measured.schema(), layer, name)).toArray(String[]::new));
		features.select(names.indexOf(feature));
		features.requestLayout();
		compare(feature);
	}

	/** Aligning runs in a Job. */
	private void compare(String feature) {
		Display display = Display.getCurrent();
		Measured of = measured;
		List<String> two = pair;
		String in = layer;
		List<AnnotatedDocument> left = measured.setsOf(pair.get(0));
		List<AnnotatedDocument> right = measured.setsOf(pair.get(1));
		Job job = new Job("Confusion of " + pair.get(0) + " and " + pair.get(1)) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				ConfusionTable made = ConfusionTable.of(left, right, of.schema(), in, feature);
				display.asyncExec(() -> {
					if (pair.equals(two) && measured == of && layer.equals(in) && !cases.isDisposed()) {
						fill(made);
					}
				});
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == CorpusJob.FAMILY;
			}
		};
		job.setSystem(true);
		job.schedule();
	}

	private void fill(ConfusionTable made) {
		table = made;
		List<String> values = table.values();
		head.setText("Rows " + pair.get(0) + ", columns " + pair.get(1));
		int[] most = new int[values.size()];
		for (int row = 0; row < values.size(); row++) {
			for (String right : values) {
				most[row] = Math.max(most[row], table.count(values.get(row), right));
			}
		}
		List<String> heads = values.stream().map(this::name).toList();
		cells.show("", heads, heads, new HeatTable.Cells() {
			@Override
			public String text(int row, int column) {
				int count = table.count(values.get(row), values.get(column));
				return count == 0 ? "" : String.valueOf(count);
			}

			@Override
			public double heat(int row, int column) {
				int count = table.count(values.get(row), values.get(column));
				return count == 0 ? Double.NaN : (double) count / most[row];
			}
		});
		if (wanted == null) {
			beginWithMost(values);
		} else {
			list(name(wanted) + " and what the other took it for", unlike(wanted));
		}
		wanted = null;
	}

	/** The cell in which most differ is what a person looks for: its cases are listed at once. */
	private void beginWithMost(List<String> values) {
		int row = 0;
		int column = 0;
		int most = 0;
		for (int i = 0; i < values.size(); i++) {
			for (int j = 0; j < values.size(); j++) {
				int count = i == j ? 0 : table.count(values.get(i), values.get(j));
				// Where one has nothing nobody is confused.
				if (count > most && !values.get(i).equals(ConfusionTable.NONE) && !values.get(j).equals(ConfusionTable.NONE)) {
					row = i;
					column = j;
					most = count;
				}
			}
		}
		cells.select(row, column);
		showCases(row, column);
	}

	/** Where one gave that value and the other did not. */
	private List<ConfusionTable.Case> unlike(String value) {
		List<ConfusionTable.Case> found = new ArrayList<>();
		for (String other : table.values()) {
			if (!other.equals(value)) {
				found.addAll(table.cases(value, other));
				found.addAll(table.cases(other, value));
			}
		}
		return found;
	}

	private void openFirst(int row, int column) {
		showCases(row, column);
		if (!shown.isEmpty()) {
			open.accept(pair, shown.get(0));
		}
	}

	private String name(String value) {
		return value.equals(ConfusionTable.NONE) ? "(none)" : CaseTexts.value(measured.schema(), table.layer(), table.feature(), value);
	}

	private void showCases(int row, int column) {
		String left = table.values().get(row);
		String right = table.values().get(column);
		list(left.equals(right) ? "both " + name(left) : pair.get(0) + " " + name(left) + ", " + pair.get(1) + " " + name(right), table.cases(left, right));
	}

	private void list(String what, List<ConfusionTable.Case> behind) {
		shown = behind;
		listed.setText((what + ": " + shown.size() + (shown.size() == 1 ? " case" : " cases") + (shown.isEmpty() ? "" : ". Enter opens one.")).replace("&", "&&"));
		cases.removeAll();
		for (ConfusionTable.Case each : shown) {
			List<String> tags = new ArrayList<>();
			for (AnnotationRecord side : new AnnotationRecord[] { each.left(), each.right() }) {
				tags.add(side == null ? "–" : CaseTexts.tag(measured.schema(), side));
			}
			AnnotationRecord either = each.left() == null ? each.right() : each.left();
			new TableItem(cases, SWT.NONE).setText(new String[] { each.document(), quote(each.document(), either), String.join(" / ", tags) });
		}
	}

	private String quote(String document, AnnotationRecord annotation) {
		if (!(annotation instanceof SpanRecord span)) {
			return "(not on text)";
		}
		return measured.sets().stream().filter(set -> set.info().id().equals(document)).findFirst()
				.map(set -> CaseTexts.oneLine(span.span().coveredText(set.text()))).orElse("");
	}
}
