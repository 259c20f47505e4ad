package org.glossator.ui.document;

import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartConstants;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Follows for a view what the active editor shows, which may arrive after the editor itself, and tells of every change;
 * null where it shows none. UI thread only. To be disposed with the view.
 *
 * @param <T> what the editor adapts to
 */
public abstract class EditorFollower<T> implements IPartListener2, IPropertyListener {

	private final IWorkbenchPage page;
	private final Class<T> kind;
	private final Consumer<T> hear;
	private IEditorPart editor;
	private T shown;
	private boolean disposed;

	/** To be followed by {@link #start()}. */
	protected EditorFollower(IWorkbenchPage page, Class<T> kind, Consumer<T> hear) {
		this.page = page;
		this.kind = kind;
		this.hear = hear;
	}

	/** Starts to follow; tells at once where something is shown. */
	protected final void start() {
		page.addPartListener(this);
		update();
	}

	/** The page whose editor is followed. */
	protected final IWorkbenchPage page() {
		return page;
	}

	/** What the active editor shows, or null. */
	protected final T shown() {
		return shown;
	}

	/** The active editor, whatever it shows; null for none. */
	public final IEditorPart editor() {
		return editor;
	}

	/** Another editor is active; either may be null. */
	protected void turned(IEditorPart from, IEditorPart to) {
		// Most care only for what it shows.
	}

	/** Something else is shown. */
	protected void tell(T now) {
		hear.accept(now);
	}

	/** Stops following. */
	public void dispose() {
		disposed = true;
		page.removePartListener(this);
		if (editor != null) {
			editor.removePropertyListener(this);
			turned(editor, null);
		}
	}

	private void update() {
		IEditorPart active = page.getActiveEditor();
		if (active != editor) {
			if (editor != null) {
				editor.removePropertyListener(this);
			}
			IEditorPart before = editor;
			editor = active;
			if (editor != null) {
				editor.addPropertyListener(this);
			}
			turned(before, editor);
		}
		T now = Adapters.adapt(editor, kind);
		if (now != shown) {
			shown = now;
			tell(now);
		}
	}

	/** What was loaded is shown by many views: each takes its turn, so that the window answers in between. */
	@Override
	public final void propertyChanged(Object source, int property) {
		if (property == IWorkbenchPartConstants.PROP_INPUT) {
			page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
				if (!disposed) {
					update();
				}
			});
		}
	}

	@Override
	public final void partActivated(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public final void partBroughtToTop(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public final void partOpened(IWorkbenchPartReference reference) {
		update();
	}

	@Override
	public final void partClosed(IWorkbenchPartReference reference) {
		update();
	}
}
