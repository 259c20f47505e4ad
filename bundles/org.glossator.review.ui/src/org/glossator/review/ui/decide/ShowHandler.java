package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.review.ui.lanes.ReviewEditor;

/** Shows or hides what is painted: that on which all agree, or the tags under the lines. */
public final class ShowHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReviewEditor editor) {
			if (event.getParameter("org.glossator.review.ui.what").equals("tags")) {
				editor.toggleTags();
			} else {
				editor.showAgreed(!editor.isAgreedShown());
			}
		}
		return null;
	}
}
