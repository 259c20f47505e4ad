package org.glossator.ui.rules;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.glossator.core.session.DocumentSession;
import org.glossator.engine.ruta.RuleFile;

/** Edits a rule script; runs it, saved or not, on the document that was open last. */
public final class RuleEditor extends EngineFileEditor {

	/** The editor's id. */
	public static final String ID = "org.glossator.ui.ruleEditor";

	/** An editor without its script. */
	public RuleEditor() {
		setSourceViewerConfiguration(new RuleColors());
	}

	@Override
	protected void createBelow(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout();
		layout.center = true;
		bar.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Button run = new Button(bar, SWT.PUSH);
		run.setText("Run on Open Document");
		run.setToolTipText("Runs the script as it stands here, shows what it finds, and why each rule matched or did not (Ctrl+F9)");
		run.addListener(SWT.Selection, event -> runOnDocument());
	}

	@Override
	public void runOnDocument() {
		IWorkbenchPage page = getSite().getPage();
		try {
			RuleTrialView view = (RuleTrialView) page.showView(RuleTrialView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			DocumentSession session = session();
			if (session == null) {
				view.say("Open a document first; the script is run on the one that was open last.");
			} else {
				view.run(new RuleFile(input().path(), document().get()), session);
			}
		} catch (PartInitException fault) {
			ILog.of(RuleEditor.class).error("Could not show the rule trial", fault);
		}
	}

	@Override
	protected String summary(String text) {
		return "No problems. The rules run when the engine is asked for suggestions, from the next time on after saving.";
	}
}
