package org.glossator.review.ui.decide;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.review.ui.lanes.ReviewEditor;

/** Shows or hides what is painted: that on which all agree, the tags under the lines, or the text once instead of side by side. */
public final class ShowHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof ReviewEditor editor) {
			switch (event.getParameter("org.glossator.review.ui.what")) {
				case "tags" -> editor.toggleTags();
				case "once" -> editor.showTogether(!ReviewEditor.isTogether());
				default -> editor.showAgreed(!editor.isAgreedShown());
			}
		}
		return null;
	}
}
