package org.glossator.ui.suggest;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Annotation;
import org.glossator.text.span.Span;
import org.glossator.ui.document.SelectedText;

/** Suggest > In the Selection: for the selected text, or else for the text of the selected annotations. */
public final class SuggestSelectionHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		if (session == null) {
			return null;
		}
		Span within = selected(editor, HandlerUtil.getCurrentStructuredSelection(event), session);
		if (within == null) {
			MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Suggest in the Selection",
					"Select text or an annotation first.");
			return null;
		}
		Suggesting.start(HandlerUtil.getActiveWorkbenchWindow(event),
				new SuggestScope(session.corpus(), List.of(session.document()), session.annotator(), within));
		return null;
	}

	private static Span selected(IEditorPart editor, IStructuredSelection selection, DocumentSession session) {
		SelectedText text = Adapters.adapt(editor, SelectedText.class);
		Span selected = text == null ? null : text.selectedText();
		if (selected != null && !selected.isZeroWidth()) {
			return selected;
		}
		int begin = Integer.MAX_VALUE;
		int end = -1;
		for (Object element : selection.toList()) {
			if (element instanceof Annotation annotation && session.element(annotation.getId()) == annotation) {
				begin = Math.min(begin, annotation.getBegin());
				end = Math.max(end, annotation.getEnd());
			}
		}
		return end <= begin ? null : Span.of(begin, end);
	}
}
