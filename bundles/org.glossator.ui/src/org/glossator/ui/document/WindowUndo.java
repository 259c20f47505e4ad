package org.glossator.ui.document;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.glossator.core.session.DocumentSession;
import org.glossator.ui.corpus.OpenCorpora;

/**
 * Lets Edit > Undo and Redo act in views that have no history of their own, such as Progress or Tags: on the last edit of
 * the document in the editor or of an open corpus, whichever is later. UI thread only.
 */
public final class WindowUndo implements IPartListener2 {

	/** Stands for the edits of the document in the editor and of all open corpora. */
	private record Context(IWorkbenchWindow window, OpenCorpora corpora) implements IUndoContext {

		@Override
		public String getLabel() {
			return "Window";
		}

		@Override
		public boolean matches(IUndoContext other) {
			if (equals(other)) {
				return true;
			}
			DocumentSession session = window.getActivePage() == null ? null : Adapters.adapt(window.getActivePage().getActiveEditor(), DocumentSession.class);
			return session != null && session.undoContext().equals(other)
					|| corpora.corpora().stream().anyMatch(corpus -> corpora.undoContext(corpus).equals(other));
		}
	}

	private final Context context;
	private final Map<IWorkbenchPart, UndoBinding> bindings = new HashMap<>();

	private WindowUndo(Context context) {
		this.context = context;
	}

	/** Takes care of all views of a window from now on. */
	public static void install(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new WindowUndo(new Context(window, window.getService(OpenCorpora.class))));
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference.getPart(false) instanceof IViewPart view && view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()) == null) {
			UndoBinding binding = new UndoBinding(view.getViewSite());
			binding.show(context);
			bindings.put(view, binding);
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference reference) {
		UndoBinding binding = bindings.remove(reference.getPart(false));
		if (binding != null) {
			binding.dispose();
		}
	}
}
