package org.glossator.ui.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The labels and the two columns the forms are made of. */
final class FormParts {

	private FormParts() {
	}

	/** A form of two columns: names and values. */
	static Composite form(Composite parent) {
		Composite form = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(form);
		return form;
	}

	/** A bold line over both columns. */
	static Label heading(Composite form) {
		Label label = text(form);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		return label;
	}

	/** A text over both columns. */
	static Label text(Composite form) {
		Label label = new Label(form, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Text as a label shows it: an ampersand is no mnemonic. */
	static String plain(String text) {
		return text.replace("&", "&&");
	}

	/** Lays a form out again after a control in it needs more room, or less. */
	static void fit(Control changed) {
		for (Composite around = changed.getParent(); around != null; around = around.getParent()) {
			if (around instanceof ScrolledComposite scroll) {
				// Whoever made it measures its content when its own size changes.
				scroll.notifyListeners(SWT.Resize, new Event());
				return;
			}
		}
		changed.requestLayout();
	}
}
