package org.glossator.ui.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.engine.pipeline.EngineInfo;

/** Asks for the parameters of an engine; a field left empty means the engine's own value. */
final class ParametersDialog extends Dialog {

	private final EngineInfo engine;
	private final Map<String, String> before;
	private final Map<String, Text> fields = new LinkedHashMap<>();
	private final Map<String, String> values = new TreeMap<>();

	ParametersDialog(Shell shell, EngineInfo engine, Map<String, String> before) {
		super(shell);
		this.engine = engine;
		this.before = before;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Parameters of " + engine.name());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		for (EngineInfo.Parameter parameter : engine.parameters()) {
			new Label(form, SWT.NONE).setText(parameter.name() + " (" + parameter.type() + (parameter.several() ? ", several parted by ;" : "") + "):");
			Text field = new Text(form, SWT.BORDER);
			field.setText(before.getOrDefault(parameter.name(), ""));
			field.setToolTipText(parameter.description());
			field.setMessage("as the engine has it");
			GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(field);
			fields.put(parameter.name(), field);
			if (!parameter.description().isBlank()) {
				Label hint = new Label(form, SWT.WRAP);
				hint.setText(parameter.description());
				GridDataFactory.fillDefaults().span(2, 1).indent(12, 0).hint(420, SWT.DEFAULT).applyTo(hint);
			}
		}
		return area;
	}

	@Override
	protected void okPressed() {
		fields.forEach((name, field) -> {
			if (!field.getText().isBlank()) {
				values.put(name, field.getText().strip());
			}
		});
		super.okPressed();
	}

	/** The values given, by name. */
	Map<String, String> values() {
		return values;
	}
}
