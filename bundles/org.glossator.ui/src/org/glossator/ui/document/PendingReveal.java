package org.glossator.ui.document;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Element;

/** Selects an annotation in an editor as soon as its document is there. UI thread only. */
public final class PendingReveal implements IPropertyListener {

	private final IEditorPart editor;
	private final String id;

	private PendingReveal(IEditorPart editor, String id) {
		this.editor = editor;
		this.id = id;
	}

	/** Selects the annotation of that id, now or when it is loaded; one that is not there is passed over. */
	public static void select(IEditorPart editor, String id) {
		PendingReveal pending = new PendingReveal(editor, id);
		if (!pending.tried()) {
			editor.addPropertyListener(pending);
		}
	}

	private boolean tried() {
		DocumentSession session = Adapters.adapt(editor, DocumentSession.class);
		ElementTarget target = Adapters.adapt(editor, ElementTarget.class);
		if (session == null || target == null) {
			return false;
		}
		Element element = session.element(id);
		if (element != null) {
			target.select(List.of(element), true);
		}
		return true;
	}

	@Override
	public void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPartConstants.PROP_INPUT && tried()) {
			editor.removePropertyListener(this);
		}
	}
}
