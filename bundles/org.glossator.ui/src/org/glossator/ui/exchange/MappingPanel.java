package org.glossator.ui.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.exchange.mapping.FoundLabels;
import org.glossator.exchange.mapping.LabelMapping;
import org.glossator.exchange.mapping.MappingFiles;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;
import org.glossator.exchange.mapping.FoundLabels.Found;
import org.glossator.exchange.mapping.LabelMapping.Target;

/** The foreign labels of an import and what each becomes; mappings are saved with the corpus and used again. UI thread only. */
final class MappingPanel {

	private final ImportSettings settings;
	private final Runnable changed;
	private final Composite area;
	private final Combo saved;
	private final Table table;
	private final Combo becomes;
	private List<Found> foreign = List.of();
	private List<MappingTargets.Choice> choices = List.of();

	/** @param changed told when the mapping changes */
	MappingPanel(Composite parent, ImportSettings settings, Runnable changed) {
		this.settings = settings;
		this.changed = changed;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
		new Label(area, SWT.NONE).setText("&Mapping");
		saved = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		saved.addListener(SWT.Selection, event -> load());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(saved);
		button("&Save As…", this::save);
		button("&Guess", () -> use(FoundLabels.guess(foreign, schema())));
		table = new Table(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		AccessibleName.set(table, "Foreign labels");
		column("Found in the files", 260, SWT.LEFT);
		column("Times", 60, SWT.RIGHT);
		column("Becomes", 240, SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(560, 150).applyTo(table);
		table.addListener(SWT.Selection, event -> offer());
		new Label(area, SWT.NONE).setText("&Becomes");
		becomes = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
		becomes.setVisibleItemCount(30);
		becomes.addListener(SWT.Selection, event -> choose());
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(becomes);
	}

	private void button(String name, Runnable work) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(name);
		button.addListener(SWT.Selection, event -> work.run());
	}

	private void column(String name, int width, int style) {
		TableColumn column = new TableColumn(table, style);
		column.setText(name);
		column.setWidth(width);
	}

	/** The panel, to lay out. */
	Composite control() {
		return area;
	}

	private SchemaSpec schema() {
		return settings.corpus().schema();
	}

	/** Shows what was found. */
	void show(List<Found> found) {
		foreign = found;
		listSaved("");
		refill();
	}

	private void listSaved(String chosen) {
		try {
			saved.setItems(new MappingFiles(settings.corpus().folder()).names().toArray(String[]::new));
		} catch (IOException e) {
			saved.setItems();
		}
		saved.add(settings.mapping().rules().isEmpty() ? "(none)" : "(not saved)", 0);
		saved.select(Math.max(0, saved.indexOf(chosen)));
	}

	private void refill() {
		int[] selected = table.getSelectionIndices();
		table.removeAll();
		for (Found found : foreign) {
			Target target = settings.mapping().rules().get(found.source());
			new TableItem(table, SWT.NONE).setText(new String[] { MappingTargets.text(found.source()), String.valueOf(found.count()),
					target == null ? "stays as it is" : MappingTargets.text(target, schema()) });
		}
		if (foreign.isEmpty()) {
			new TableItem(table, SWT.NONE).setText(0, "Every label is one of the corpus's own");
		}
		table.setSelection(selected.length == 0 && !foreign.isEmpty() ? new int[] { 0 } : selected);
		offer();
	}

	private List<Found> selected() {
		List<Found> selected = new ArrayList<>();
		for (int row : table.getSelectionIndices()) {
			if (row < foreign.size()) {
				selected.add(foreign.get(row));
			}
		}
		return selected;
	}

	/** Offers what all of the selected labels can become. */
	private void offer() {
		List<Found> selected = selected();
		choices = selected.isEmpty() ? List.of() : new ArrayList<>(MappingTargets.of(selected.get(0), schema()));
		for (Found found : selected) {
			choices.retainAll(MappingTargets.of(found, schema()));
		}
		becomes.setItems(choices.stream().map(MappingTargets.Choice::label).toArray(String[]::new));
		becomes.setEnabled(!choices.isEmpty());
		if (!selected.isEmpty()) {
			Target target = settings.mapping().rules().get(selected.get(0).source());
			becomes.select(choices.stream().map(MappingTargets.Choice::target).toList().indexOf(target));
		}
	}

	private void choose() {
		int chosen = becomes.getSelectionIndex();
		if (chosen < 0) {
			return;
		}
		LabelMapping mapping = settings.mapping();
		for (Found found : selected()) {
			mapping = mapping.with(found.source(), choices.get(chosen).target());
		}
		use(mapping);
	}

	private void use(LabelMapping mapping) {
		settings.mapping(mapping);
		saved.setItem(0, mapping.rules().isEmpty() ? "(none)" : "(not saved)");
		refill();
		changed.run();
	}

	private void load() {
		try {
			use(saved.getSelectionIndex() <= 0 ? LabelMapping.NONE : new MappingFiles(settings.corpus().folder()).read(saved.getText()));
		} catch (IOException e) {
			MessageDialog.openError(area.getShell(), "Mapping", e.getMessage());
		}
	}

	private void save() {
		InputDialog dialog = new InputDialog(area.getShell(), "Save Mapping", "The mapping is kept with the corpus, in the folder mappings, under this name:",
				saved.getSelectionIndex() > 0 ? saved.getText() : "", name -> MappingFiles.isName(name.strip()) ? null : "A name has letters, digits, blanks, dots and hyphens.");
		if (dialog.open() != Window.OK) {
			return;
		}
		String name = dialog.getValue().strip();
		try {
			new MappingFiles(settings.corpus().folder()).save(name, settings.mapping());
			listSaved(name);
		} catch (IOException e) {
			MessageDialog.openError(area.getShell(), "Save Mapping", "The mapping could not be saved: " + e.getMessage());
		}
	}
}
