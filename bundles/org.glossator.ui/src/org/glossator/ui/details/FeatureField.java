package org.glossator.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.ui.access.AccessibleName;

/**
 * The label and widget of one feature in the details form. A change is told when it is complete: a choice at once, a
 * typed text on Enter or when the field is left. What cannot be a value of the feature is told below the field and goes no
 * further.
 */
public final class FeatureField {

	private static final String SEPARATOR = "; ";
	private static final String DIFFER = "(they differ)";

	private final FeatureSpec feature;
	private final TagSetSpec tags;
	private final BiConsumer<FeatureSpec, List<String>> hear;
	private final Control control;
	/** What is wrong with what was typed, or what the chosen tag stands for; takes no room while there is nothing to say. */
	private final Label remark;
	private Button open;
	/** What the widget shows; null where the selected annotations differ. */
	private List<String> shown = List.of();

	/** @param hear told the feature and its new values, none where it was cleared */
	public FeatureField(Composite parent, SchemaSpec schema, FeatureSpec feature, BiConsumer<FeatureSpec, List<String>> hear) {
		this.feature = feature;
		this.tags = schema.tagSetOf(feature);
		this.hear = hear;
		Label label = new Label(parent, SWT.NONE);
		label.setText(feature.label() + (feature.required() ? " *" : ""));
		label.setToolTipText(feature.description());
		boolean aided = feature.type() == FeatureType.CONCEPT || feature.multiple() && !choices().isEmpty();
		Composite place = aided ? place(parent) : parent;
		control = make(place);
		control.setToolTipText(hint());
		boolean prose = (control.getStyle() & SWT.MULTI) != 0 && control instanceof Text;
		GridDataFactory.fillDefaults().grab(true, false).hint(60, prose ? 44 : SWT.DEFAULT).applyTo(control);
		if (aided) {
			aid(place);
		}
		Label gap = new Label(parent, SWT.NONE);
		remark = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().exclude(true).applyTo(gap);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).exclude(true).applyTo(remark);
		remark.setData(gap);
		if (prose) {
			GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		}
		AccessibleName.set(control, feature.label() + (feature.required() ? ", required" : ""));
	}

	private static Composite place(Composite parent) {
		Composite place = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(place);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
		return place;
	}

	/** The button beside the field: opens the concept's page, or offers the tags. */
	private void aid(Composite place) {
		if (feature.type() == FeatureType.CONCEPT) {
			open = new Button(place, SWT.PUSH);
			open.setText("Open");
			open.setToolTipText("Opens the concept's page in the browser");
			AccessibleName.set(open, "Open " + feature.label());
			open.addListener(SWT.Selection, event -> Program.launch(shown.get(0)));
			open.setEnabled(false);
		} else {
			Button choose = new Button(place, SWT.ARROW | SWT.DOWN);
			choose.setToolTipText("Choose tags");
			AccessibleName.set(choose, "Choose " + feature.label());
			choose.addListener(SWT.Selection, event -> offer(choose));
		}
	}

	private void offer(Button beside) {
		Menu menu = new Menu(beside);
		for (String choice : choices()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(label(choice).replace("&", "&&"));
			item.setToolTipText(description(choice));
			item.setSelection(shown != null && shown.contains(choice));
			item.addListener(SWT.Selection, event -> toggle(choice));
		}
		menu.addListener(SWT.Hide, event -> beside.getDisplay().asyncExec(menu::dispose));
		menu.setLocation(beside.toDisplay(0, beside.getSize().y));
		menu.setVisible(true);
	}

	private void toggle(String choice) {
		List<String> values = new ArrayList<>(shown == null ? List.of() : shown);
		if (!values.remove(choice)) {
			values.add(choice);
		}
		tell(values);
		show(values);
	}

	private String description(String value) {
		TagSpec tag = tags == null ? null : tags.tag(value);
		return tag == null ? "" : tag.description();
	}

	private String hint() {
		String how = feature.multiple() ? "Several values, with a semicolon between them." : "";
		String range = feature.minimum() == null || feature.maximum() == null ? "" : "From " + feature.minimum() + " to " + feature.maximum() + ".";
		return String.join(" ", List.of(feature.description(), how, range)).strip();
	}

	private Control make(Composite parent) {
		if (feature.type() == FeatureType.BOOLEAN) {
			Button box = new Button(parent, SWT.CHECK);
			box.addListener(SWT.Selection, event -> tell(List.of(String.valueOf(box.getSelection()))));
			return box;
		}
		if (!choices().isEmpty() && !feature.multiple()) {
			return combo(parent, tags != null && tags.open());
		}
		return text(parent, feature.type() == FeatureType.TEXT && !feature.multiple());
	}

	private Text text(Composite parent, boolean prose) {
		Text text = new Text(parent, prose ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
		text.addListener(SWT.DefaultSelection, event -> commit());
		text.addListener(SWT.FocusOut, event -> commit());
		if (prose) {
			// Enter completes as in a field of one line; a line break takes Shift.
			text.addListener(SWT.KeyDown, event -> {
				if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
					event.doit = false;
					commit();
				}
			});
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		return text;
	}

	private Combo combo(Composite parent, boolean open) {
		Combo combo = new Combo(parent, SWT.DROP_DOWN | (open ? SWT.NONE : SWT.READ_ONLY));
		combo.setVisibleItemCount(28);
		combo.addListener(SWT.Selection, event -> commit());
		combo.addListener(SWT.DefaultSelection, event -> commit());
		// Who scrolls the form must not retag what lies under the pointer.
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		if (open) {
			combo.addListener(SWT.FocusOut, event -> commit());
		}
		return combo;
	}

	/** The values to choose from; empty where anything may be written. */
	private List<String> choices() {
		List<String> choices = new ArrayList<>();
		if (tags != null) {
			tags.tags().forEach(tag -> choices.add(tag.name()));
		} else if (feature.type() == FeatureType.INTEGER && feature.minimum() != null && feature.maximum() != null
				&& feature.maximum() - feature.minimum() < 20) {
			for (int i = feature.minimum(); i <= feature.maximum(); i++) {
				choices.add(String.valueOf(i));
			}
		}
		return choices;
	}

	private String label(String value) {
		TagSpec tag = tags == null ? null : tags.tag(value);
		return tag == null || tag.label().isEmpty() ? value : tag.label();
	}

	/** Tells what was typed or chosen, if it is something else than what was there; false if it cannot be a value. */
	public boolean commit() {
		switch (control) {
			case Combo combo -> {
				return combo.getSelectionIndex() == 0 && shown == null || tell(value(combo));
			}
			case Text text -> {
				// An empty field over values that differ was not cleared, only visited.
				return shown == null && text.getText().isBlank() || tell(values(text.getText()));
			}
			default -> {
				// A box is told at each click.
				return true;
			}
		}
	}

	private List<String> value(Combo combo) {
		List<String> choices = choices();
		int chosen = combo.getSelectionIndex();
		if (chosen > 0 && chosen <= choices.size()) {
			return List.of(choices.get(chosen - 1));
		}
		if (chosen > choices.size()) {
			return shown == null ? List.of() : shown;
		}
		String typed = combo.getText().strip();
		if (typed.isEmpty() || chosen == 0) {
			return List.of();
		}
		return List.of(named(typed));
	}

	private List<String> values(String typed) {
		if (typed.isBlank()) {
			return List.of();
		}
		if (!feature.multiple()) {
			return List.of(named(typed.strip()));
		}
		List<String> values = new ArrayList<>();
		for (String value : typed.split(SEPARATOR.strip())) {
			if (!value.isBlank()) {
				values.add(named(value.strip()));
			}
		}
		return values;
	}

	/** The tag whose name or label was typed; what is neither stays as it is. */
	private String named(String typed) {
		for (String choice : choices()) {
			if (label(choice).equalsIgnoreCase(typed) || choice.equals(typed)) {
				return choice;
			}
		}
		return typed;
	}

	private boolean tell(List<String> values) {
		String fault = values.equals(shown) ? "" : ValueCheck.fault(feature, tags, values);
		if (!fault.isEmpty()) {
			// What was typed stays to be mended; the annotation keeps what it has.
			say(fault, true);
		} else if (!values.equals(shown)) {
			shown = values;
			hear.accept(feature, values);
			describe();
		}
		return fault.isEmpty();
	}

	/** Says what the chosen tag stands for. */
	private void describe() {
		if (open != null) {
			open.setEnabled(shown != null && shown.size() == 1 && ValueCheck.isWebAddress(shown.get(0)));
		}
		String fault = shown == null ? "" : ValueCheck.fault(feature, tags, shown);
		say(!fault.isEmpty() ? fault : shown == null || shown.size() != 1 ? "" : description(shown.get(0)), !fault.isEmpty());
	}

	private void say(String sentence, boolean wrong) {
		if (!remark.getText().equals(sentence.replace("&", "&&"))) {
			remark.setText(sentence.replace("&", "&&"));
			for (Control each : new Control[] { remark, (Control) remark.getData() }) {
				each.setVisible(!sentence.isEmpty());
				((GridData) each.getLayoutData()).exclude = sentence.isEmpty();
			}
			FormParts.fit(remark);
		}
		remark.setForeground(wrong ? JFaceColors.getErrorText(remark.getDisplay()) : null);
	}

	/** Shows these values; null where the selected annotations differ in them. What is being typed stays. */
	public void show(List<String> values) {
		boolean typing = control.isFocusControl() && values != null && values.equals(shown);
		shown = values;
		if (typing) {
			return;
		}
		String first = values == null || values.isEmpty() ? "" : values.get(0);
		switch (control) {
			case Button box -> {
				box.setGrayed(values == null);
				box.setSelection(values == null || Boolean.parseBoolean(first));
			}
			case Combo combo -> showChoices(combo, values, first);
			case Text text -> {
				text.setMessage(values == null ? DIFFER : "");
				text.setText(values == null ? "" : values.stream().map(this::label).collect(Collectors.joining(SEPARATOR)));
			}
			default -> throw new IllegalStateException(control.toString());
		}
		describe();
	}

	private void showChoices(Combo combo, List<String> values, String first) {
		List<String> choices = choices();
		List<String> items = new ArrayList<>();
		items.add(values == null ? DIFFER : "");
		choices.forEach(choice -> items.add(label(choice)));
		int at = choices.indexOf(first);
		if (at < 0 && !first.isEmpty()) {
			// A value that is no tag of the set stays visible until it is exchanged.
			items.add(tags != null && tags.open() ? first : first + "  (not in the tag set)");
			at = choices.size();
		}
		combo.setItems(items.toArray(String[]::new));
		combo.select(at + 1);
	}

	/** Puts the focus into the widget. */
	public void setFocus() {
		control.setFocus();
	}
}
