package org.glossator.ui.corpus;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Annotate > My Name: under which name one's own annotations are kept. */
public final class AnnotatorNameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		AnnotatorName.ask(HandlerUtil.getActiveShell(event), PlatformUI.getWorkbench().getService(OpenCorpora.class));
		return null;
	}
}
