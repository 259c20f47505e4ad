package org.glossator.ui.exchange;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Stands in a wizard's place while no corpus is open. */
final class NoCorpusPage extends WizardPage {

	NoCorpusPage(String title) {
		super("noCorpus");
		setTitle(title);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText("Open or make a corpus first (File menu).");
		setControl(label);
	}
}
