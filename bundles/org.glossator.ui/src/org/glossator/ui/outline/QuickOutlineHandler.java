package org.glossator.ui.outline;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.ui.annotations.ElementPicker;
import org.glossator.ui.document.ElementTarget;

/** Quick Outline, Ctrl+O: the annotations of the open document in a list over the text. */
public final class QuickOutlineHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		ElementTarget target = Adapters.adapt(editor, ElementTarget.class);
		if (session == null || target == null) {
			return null;
		}
		editor.getSite().getPage().activate(editor);
		Control focused = editor.getSite().getShell().getDisplay().getFocusControl();
		Rectangle over = focused == null ? editor.getSite().getShell().getBounds() : focused.getDisplay().map(focused.getParent(), null, focused.getBounds());
		Element here = editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof Element element ? element : null;
		new ElementPicker(editor.getSite().getShell(), "Annotations of this document", session, over, here, (element, nothing) -> {
			editor.getSite().getPage().activate(editor);
			target.select(List.of(element), true);
		}).open();
		return null;
	}
}
