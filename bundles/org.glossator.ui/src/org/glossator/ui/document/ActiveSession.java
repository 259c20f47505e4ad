package org.glossator.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Annotation;
import org.glossator.model.Element;

/**
 * Follows the session of the active editor for a view, and tells of every change; null where no document is open. On
 * request it follows what is selected of it as well, in the editor or in a list. UI thread only. To be disposed with the
 * view.
 */
public final class ActiveSession extends EditorFollower<DocumentSession> implements ISelectionListener {

	private final ISelectionChangedListener inEditor = event -> editorSelected(event.getSelection());
	private Consumer<List<Element>> hearSelected;
	private List<Element> selected = List.of();

	/** Starts to follow; {@code hear} is called at once where a document is open. */
	public ActiveSession(IWorkbenchPage page, Consumer<DocumentSession> hear) {
		super(page, DocumentSession.class, hear);
		start();
	}

	/** The session, or null. */
	public DocumentSession session() {
		return shown();
	}

	/** Where annotations can be shown, or null. */
	public ElementTarget target() {
		return Adapters.adapt(editor(), ElementTarget.class);
	}

	/**
	 * Tells of the annotations selected from now on, wherever that is done. The editor is followed even while another part
	 * is active, since lists select in it.
	 */
	public void followSelection(Consumer<List<Element>> listener) {
		hearSelected = listener;
		page().addPostSelectionListener(this);
		hook(editor());
		if (provider(editor()) != null) {
			select(elements(provider(editor()).getSelection()));
		}
	}

	private void hook(IEditorPart part) {
		if (hearSelected != null && provider(part) instanceof IPostSelectionProvider provider) {
			provider.addPostSelectionChangedListener(inEditor);
		}
	}

	private void unhook(IEditorPart part) {
		if (provider(part) instanceof IPostSelectionProvider provider) {
			provider.removePostSelectionChangedListener(inEditor);
		}
	}

	private static ISelectionProvider provider(IEditorPart part) {
		return part == null ? null : part.getSite().getSelectionProvider();
	}

	private void editorSelected(ISelection selection) {
		List<Element> elements = elements(selection);
		boolean echo = page().getActivePart() != editor() && selected.stream().filter(Annotation.class::isInstance).toList().equals(elements);
		// A list may have relations selected, which the editor, told of it, does not know: that is no new selection.
		if (!echo) {
			select(elements);
		}
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		List<Element> elements = elements(selection);
		if (part != editor() && !elements.isEmpty()) {
			select(elements);
		}
	}

	private List<Element> elements(ISelection selection) {
		List<Element> elements = new ArrayList<>();
		if (session() != null && selection instanceof IStructuredSelection structured) {
			for (Object each : structured.toList()) {
				if (each instanceof Element element && session().element(element.getId()) == element) {
					elements.add(element);
				}
			}
		}
		return elements;
	}

	private void select(List<Element> elements) {
		if (!elements.equals(selected)) {
			selected = elements;
			hearSelected.accept(elements);
		}
	}

	@Override
	protected void turned(IEditorPart from, IEditorPart to) {
		unhook(from);
		hook(to);
	}

	@Override
	protected void tell(DocumentSession now) {
		selected = List.of();
		super.tell(now);
	}

	@Override
	public void dispose() {
		page().removePostSelectionListener(this);
		super.dispose();
	}
}
