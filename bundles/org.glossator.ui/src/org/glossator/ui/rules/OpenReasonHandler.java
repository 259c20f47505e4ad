package org.glossator.ui.rules;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;

/** Opens the lexicon entry or the rule that the selected suggestion's reason names. */
public final class OpenReasonHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		DocumentSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), DocumentSession.class);
		if (session == null || !(selection.getFirstElement() instanceof Element element)) {
			return null;
		}
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		Optional<EngineFiles.Place> place = EngineFiles.place(element.getProvenance().origin().name() + " " + element.getProvenance().reason());
		place.ifPresentOrElse(found -> EngineFiles.open(page, session.corpus().folder(), found.inCorpus(), found.line()),
				() -> page.getWorkbenchWindow().getShell().getDisplay().beep());
		return null;
	}
}
