package org.glossator.review.ui.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.glossator.review.agreement.AgreementOptions;
import org.glossator.review.agreement.LayerAgreement;
import org.glossator.review.ui.cases.CaseTexts;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.access.AccessibleName;

/** What to suppose when measuring: boundaries that do not count, tags that count as others. Asked in a window that may stay open. */
final class WhatIf {

	private final Map<String, String> merged = new LinkedHashMap<>();
	private final Runnable changed;
	private SchemaSpec schema;
	private boolean boundaries;
	private Ask open;

	/** @param changed called when something else is supposed */
	WhatIf(Runnable changed) {
		this.changed = changed;
	}

	/** These options with what is supposed. */
	AgreementOptions of(AgreementOptions options) {
		return options.whatIf(boundaries, merged);
	}

	/** What is supposed in some options, as a person reads it, each in a few words; empty where nothing is. */
	static List<String> supposed(AgreementOptions options, SchemaSpec schema) {
		List<String> parts = new ArrayList<>(options.ignoreBoundaries() ? List.of("boundaries are ignored") : List.of());
		new TreeMap<>(options.mergedTags()).forEach((tag, other) -> parts.add(merging(schema, tag, other)));
		return parts;
	}

	/** The same as the begin of a sentence; empty for nothing. */
	static String sentence(AgreementOptions options, SchemaSpec schema) {
		List<String> parts = supposed(options, schema);
		return parts.isEmpty() ? "" : "What if " + String.join(" and ", parts) + ": ";
	}

	private static String merging(SchemaSpec schema, String tag, String other) {
		return name(schema, tag) + " counts as " + name(schema, other);
	}

	/** A tag as a person reads it, of whichever layer. */
	private static String name(SchemaSpec schema, String tag) {
		return schema == null ? tag : schema.layers().stream().map(layer -> CaseTexts.value(schema, layer.name(), layer.labelFeature(), tag))
				.filter(name -> !name.equals(tag)).findFirst().orElse(tag);
	}

	/** Supposes that two tags are one, or, where they are the same, no longer. */
	void merge(String tag, String other) {
		if (tag.equals(other)) {
			merged.remove(tag);
		} else {
			merged.put(tag, other);
		}
		changed.run();
	}

	/** Opens the window, or brings it to the front, for the tags of a layer; both are null before anything is measured. */
	void open(Shell parent, LayerAgreement layer, SchemaSpec of) {
		schema = of;
		if (open == null || open.getShell() == null || open.getShell().isDisposed()) {
			open = new Ask(parent, layer);
			open.setBlockOnOpen(false);
		}
		open.open();
	}

	/** Closes the window if it is open. */
	void close() {
		if (open != null) {
			open.close();
		}
	}

	private final class Ask extends Dialog {

		private final LayerAgreement layer;
		private Table list;

		Ask(Shell parent, LayerAgreement layer) {
			super(parent);
			this.layer = layer;
			setShellStyle(SWT.DIALOG_TRIM | SWT.RESIZE | SWT.MODELESS);
		}

		@Override
		protected void configureShell(Shell shell) {
			super.configureShell(shell);
			shell.setText("What If…");
		}

		@Override
		protected Control createDialogArea(Composite parent) {
			Composite area = (Composite) super.createDialogArea(parent);
			Composite form = new Composite(area, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(5).applyTo(form);
			GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
			Button ignored = new Button(form, SWT.CHECK);
			ignored.setText("&Boundaries did not count: annotations that overlap are taken for the same");
			ignored.setSelection(boundaries);
			GridDataFactory.fillDefaults().span(5, 1).applyTo(ignored);
			ignored.addListener(SWT.Selection, event -> {
				boundaries = ignored.getSelection();
				changed.run();
			});
			TreeSet<String> tags = new TreeSet<>(layer == null ? List.of() : layer.tags().keySet());
			tags.addAll(merged.keySet());
			tags.remove("");
			List<String> offered = List.copyOf(tags);
			new Label(form, SWT.NONE).setText("Tag");
			Combo tag = tags(form, offered, "Tag that counts as another");
			new Label(form, SWT.NONE).setText("counted as");
			Combo other = tags(form, offered, "Tag it counts as");
			Button add = new Button(form, SWT.PUSH);
			add.setText("&Suppose");
			GridDataFactory.fillDefaults().applyTo(add);
			add.addListener(SWT.Selection, event -> {
				if (tag.getSelectionIndex() >= 0 && other.getSelectionIndex() >= 0 && tag.getSelectionIndex() != other.getSelectionIndex()) {
					merge(offered.get(tag.getSelectionIndex()), offered.get(other.getSelectionIndex()));
					fill();
				}
			});
			list = new Table(form, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
			AccessibleName.set(list, "Tags that count as others");
			GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(240, 90).applyTo(list);
			Button remove = new Button(form, SWT.PUSH);
			remove.setText("&Remove");
			GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
			remove.addListener(SWT.Selection, event -> {
				if (list.getSelectionCount() > 0) {
					String gone = (String) list.getSelection()[0].getData();
					merge(gone, gone);
					fill();
				}
			});
			fill();
			return area;
		}

		private Combo tags(Composite form, List<String> tags, String name) {
			Combo combo = new Combo(form, SWT.READ_ONLY);
			combo.setItems(tags.stream().map(each -> name(schema, each)).toArray(String[]::new));
			AccessibleName.set(combo, name);
			GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(combo);
			return combo;
		}

		private void fill() {
			list.removeAll();
			merged.forEach((tag, other) -> {
				TableItem item = new TableItem(list, SWT.NONE);
				item.setText(merging(schema, tag, other));
				item.setData(tag);
			});
		}

		@Override
		protected void createButtonsForButtonBar(Composite parent) {
			createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
		}
	}
}
