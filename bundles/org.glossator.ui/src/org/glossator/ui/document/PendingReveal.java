package org.glossator.ui.document;

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;
import org.glossator.text.span.Span;

/** Selects an annotation or a place in an editor as soon as its document is there. UI thread only. */
public final class PendingReveal implements IPropertyListener {

	private final IEditorPart editor;
	private final Predicate<IEditorPart> attempt;

	private PendingReveal(IEditorPart editor, Predicate<IEditorPart> attempt) {
		this.editor = editor;
		this.attempt = attempt;
	}

	/** Selects the annotation of that id, now or when it is loaded; one that is not there is passed over. */
	public static void select(IEditorPart editor, String id) {
		start(editor, part -> selected(part, id));
	}

	/** Selects that place of the text, now or when it is loaded; one that lies outside is passed over. */
	public static void select(IEditorPart editor, Span place) {
		start(editor, part -> selected(part, place));
	}

	private static void start(IEditorPart editor, Predicate<IEditorPart> attempt) {
		if (!attempt.test(editor)) {
			editor.addPropertyListener(new PendingReveal(editor, attempt));
		}
	}

	private static boolean selected(IEditorPart part, String id) {
		DocumentSession session = Adapters.adapt(part, DocumentSession.class);
		ElementTarget target = Adapters.adapt(part, ElementTarget.class);
		if (session == null || target == null) {
			return false;
		}
		Element element = session.element(id);
		if (element != null) {
			target.select(List.of(element), true);
		}
		return true;
	}

	private static boolean selected(IEditorPart part, Span place) {
		DocumentSession session = Adapters.adapt(part, DocumentSession.class);
		TextTarget target = Adapters.adapt(part, TextTarget.class);
		if (session == null || target == null) {
			return false;
		}
		if (place.end() <= session.text().length()) {
			target.selectText(place);
		}
		return true;
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPartConstants.PROP_INPUT && attempt.test(editor)) {
			editor.removePropertyListener(this);
		}
	}
}
