package org.glossator.ui.exchange;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.glossator.exchange.FormatOption;
import org.glossator.ui.access.AccessibleName;

/** The fields for the options of formats. UI thread only. */
final class OptionFields {

	private final Composite fields;
	private final Map<String, String> values;
	private final Runnable changed;
	private final Runnable grow;
	private List<FormatOption> shown = List.of();

	/**
	 * @param values filled with the options that are not at their default
	 * @param changed told when one is changed
	 * @param grow told when other options are offered, which may need more room
	 */
	OptionFields(Composite parent, Map<String, String> values, Runnable changed, Runnable grow) {
		this.grow = grow;
		this.values = values;
		this.changed = changed;
		fields = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fields);
	}

	/** Offers these options; values of others are forgotten. */
	void show(List<FormatOption> options) {
		if (options.equals(shown)) {
			return;
		}
		shown = List.copyOf(options);
		values.keySet().retainAll(options.stream().map(FormatOption::name).toList());
		for (Control child : fields.getChildren()) {
			child.dispose();
		}
		options.forEach(this::add);
		fields.requestLayout();
		grow.run();
	}

	private void add(FormatOption option) {
		Label label = new Label(fields, SWT.NONE);
		label.setText(Character.toUpperCase(option.name().charAt(0)) + option.name().substring(1));
		label.setToolTipText(option.description());
		Control field = option.values().isEmpty() ? text(option) : combo(option);
		field.setToolTipText(option.description());
		AccessibleName.set(field, option.name() + ". " + option.description());
		Label hint = new Label(fields, SWT.WRAP);
		hint.setText(option.description());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(300, SWT.DEFAULT).applyTo(hint);
	}

	private Control combo(FormatOption option) {
		Combo combo = new Combo(fields, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(option.values().toArray(String[]::new));
		combo.select(Math.max(0, option.values().indexOf(values.getOrDefault(option.name(), ""))));
		combo.addListener(SWT.Selection, event -> put(option.name(), combo.getSelectionIndex() == 0 ? "" : combo.getText()));
		return combo;
	}

	private Control text(FormatOption option) {
		Text text = new Text(fields, SWT.BORDER);
		text.setText(values.getOrDefault(option.name(), ""));
		GridDataFactory.fillDefaults().hint(120, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> put(option.name(), text.getText().strip()));
		return text;
	}

	private void put(String name, String value) {
		if (value.isEmpty()) {
			values.remove(name);
		} else {
			values.put(name, value);
		}
		changed.run();
	}
}
