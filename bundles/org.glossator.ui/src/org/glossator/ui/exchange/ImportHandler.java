package org.glossator.ui.exchange;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.OpenCorpora;

/** File > Import: opens the wizard itself, without a page to choose it from. */
public final class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		ImportWizard.open(window.getShell(), ChosenCorpus.of(HandlerUtil.getCurrentStructuredSelection(event), window, corpora), List.of());
		return null;
	}
}
