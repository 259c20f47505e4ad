package org.glossator.ui.find;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Annotation;
import org.glossator.text.record.SpanRecord;
import org.glossator.ui.document.StatusSentence;

/**
 * Annotate All Like This, and Delete All Like This: lists the places with the words of the selected annotation to be
 * annotated like it, or the annotations like it to be deleted.
 */
public final class AlikeHandler extends AbstractHandler {

	private static final String DELETE = "org.glossator.ui.deleteAlike";

	@Override
	public Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		Annotation example = session == null ? null : annotation(session, HandlerUtil.getCurrentSelection(event));
		if (session != null && example == null) {
			example = annotation(session, editor.getSite().getSelectionProvider().getSelection());
		}
		if (example == null || example.getSpan().end() > session.text().length()) {
			StatusSentence.say(HandlerUtil.getActivePart(event), "Select an annotation first.");
			return null;
		}
		SpanRecord record = new SpanRecord(example.getId(), example.getLayer(), example.getSpan(), example.getValues(), example.getProvenance());
		TagToGive tag = TagToGive.like(record, session.schema());
		String words = example.getSpan().coveredText(session.text());
		FindView view = ShownFind.view(HandlerUtil.getActiveWorkbenchWindow(event));
		if (view != null) {
			boolean delete = event.getCommand().getId().equals(DELETE);
			view.find(delete ? FindWish.annotations(words, tag.layer(), tag.value(), false) : FindWish.places(words, false), delete ? null : tag);
		}
		return null;
	}

	private static Annotation annotation(DocumentSession session, ISelection selection) {
		List<?> selected = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
		return selected.stream().filter(Annotation.class::isInstance).map(Annotation.class::cast)
				.filter(annotation -> session.element(annotation.getId()) == annotation).findFirst().orElse(null);
	}
}
