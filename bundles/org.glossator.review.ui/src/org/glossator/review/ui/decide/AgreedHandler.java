package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.review.ui.lanes.ReviewEditor;

/** Paints that on which all agree, or only what differs. */
public final class AgreedHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReviewEditor editor) {
			editor.showAgreed(!editor.isAgreedShown());
		}
		return null;
	}
}
