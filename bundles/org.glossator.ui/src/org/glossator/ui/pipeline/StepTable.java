package org.glossator.ui.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.engine.pipeline.EngineInfo;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.pipeline.PipelineStep;
import org.glossator.ui.access.AccessibleName;

/** The engines of a pipeline in the order they run, a row each, ticked where they are on. UI thread only. */
final class StepTable {

	private final Table table;

	/**
	 * @param selected told when another engine is selected
	 * @param switched told of an engine's row and whether it is to run
	 */
	StepTable(Composite parent, Runnable selected, BiConsumer<Integer, Boolean> switched) {
		table = new Table(parent, SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Engines of the pipeline, in the order they run");
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(table);
		column("Engine", 130);
		column("What it does", 330);
		column("Comes from", 110);
		column("Parameters", 200);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				switched.accept(table.indexOf((TableItem) event.item), ((TableItem) event.item).getChecked());
			}
			selected.run();
		});
	}

	private void column(String name, int width) {
		TableColumn column = new TableColumn(table, SWT.LEFT);
		column.setText(name);
		column.setWidth(width);
	}

	Table control() {
		return table;
	}

	/** The row selected, or -1. */
	int row() {
		return table.getSelectionIndex();
	}

	void select(int row) {
		table.setSelection(row);
	}

	void clear() {
		table.removeAll();
	}

	/**
	 * Shows a pipeline; the same row stays selected.
	 *
	 * @param infos what is known of the engine of each step
	 */
	void show(PipelineSpec spec, List<EngineInfo> infos) {
		int row = row();
		table.removeAll();
		for (int i = 0; i < spec.steps().size(); i++) {
			PipelineStep step = spec.steps().get(i);
			EngineInfo info = infos.get(i);
			TableItem item = new TableItem(table, SWT.NONE);
			item.setChecked(step.on());
			item.setText(new String[] { step.engine(), info.problem().isEmpty() ? info.description() : info.problem(), kind(info.kind()), parameters(step) });
		}
		table.setSelection(Math.min(row, table.getItemCount() - 1));
	}

	private static String kind(EngineInfo.Kind kind) {
		return switch (kind) {
			case BUILT_IN -> "Glossator";
			case DESCRIPTOR -> "the corpus";
			case PEAR -> "the corpus, trusted";
			case PEAR_NOT_TRUSTED -> "the corpus, not trusted";
			case SERVICE -> "a bundle";
			case MISSING -> "";
		};
	}

	private static String parameters(PipelineStep step) {
		List<String> texts = new ArrayList<>();
		step.parameters().forEach((name, value) -> texts.add(name + " = " + value));
		return String.join(", ", texts);
	}
}
