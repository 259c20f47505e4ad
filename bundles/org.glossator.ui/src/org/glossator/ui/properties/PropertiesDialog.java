package org.glossator.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.DocumentInfo;

/** What is known of a document, to be read and changed. */
final class PropertiesDialog extends Dialog {

	private final DocumentInfo document;
	private final String text;
	private final List<Text> fields = new ArrayList<>();
	private DocumentInfo result;

	/** @param text the document's text, to be measured */
	PropertiesDialog(Shell shell, DocumentInfo document, String text) {
		super(shell);
		this.document = document;
		this.text = text;
		result = document;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Document Properties");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		field(area, "&Title", document.title());
		field(area, "&Source", document.source());
		field(area, "&Published", document.published()).setMessage("2026-03-14");
		field(area, "&Author", document.author());
		field(area, "A&ddress", document.url());
		field(area, "&Language", document.language()).setMessage("en");
		known(area, "Id", document.id());
		known(area, "Imported from", document.originalName());
		known(area, "File", document.path());
		known(area, "Length", String.format(Locale.ROOT, "%,d words, %,d characters", Boundaries.of(text).tokens().size(), text.codePointCount(0, text.length())));
		known(area, "SHA-256", document.sha256());
		return area;
	}

	private Text field(Composite area, String name, String value) {
		new Label(area, SWT.NONE).setText(name);
		Text field = new Text(area, SWT.BORDER);
		field.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(field);
		fields.add(field);
		return field;
	}

	private static void known(Composite area, String name, String value) {
		new Label(area, SWT.NONE).setText(name);
		// A field, not a label, so that it can be copied.
		Text field = new Text(area, SWT.READ_ONLY);
		field.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(field);
	}

	@Override
	protected void okPressed() {
		List<String> values = fields.stream().map(field -> field.getText().strip()).toList();
		result = new DocumentInfo(document.id(), values.get(0), values.get(1), values.get(4), values.get(2), values.get(3), values.get(5),
				document.path(), document.sha256(), document.originalName());
		super.okPressed();
	}

	/** What is known of the document now. */
	DocumentInfo result() {
		return result;
	}
}
