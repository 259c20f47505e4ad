package org.glossator.ui.suggest;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;

/** Suggest > In This Document. */
public final class SuggestDocumentHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DocumentSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), DocumentSession.class);
		if (session != null) {
			Suggesting.start(HandlerUtil.getActiveWorkbenchWindow(event),
					new SuggestScope(session.corpus(), List.of(session.document()), session.annotator(), null));
		}
		return null;
	}
}
