package org.glossator.editor;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.glossator.model.Element;

/**
 * What the editor tells the workbench is selected: annotations. Those who ask for it later are told once things are
 * quiet, so that walking through annotations with a key held down is not slowed by the views that follow.
 */
final class ElementSelection implements IPostSelectionProvider {

	private static final int QUIET = 120;

	private final ListenerList<ISelectionChangedListener> now = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> later = new ListenerList<>();
	private final Runnable tell = () -> fire(later);
	private StructuredSelection selection = StructuredSelection.EMPTY;

	void show(List<? extends Element> elements) {
		selection = elements.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(elements);
		fire(now);
		Display.getCurrent().timerExec(-1, tell);
		Display.getCurrent().timerExec(QUIET, tell);
	}

	private void fire(ListenerList<ISelectionChangedListener> listeners) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	void dispose() {
		now.clear();
		later.clear();
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	/** Does nothing: whoever wants to select annotations adapts the editor to an {@code ElementTarget}. */
	@Override
	public void setSelection(ISelection other) {
		// The workbench calls this to restore a selection; the editor restores its own.
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		now.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		now.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		later.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		later.remove(listener);
	}
}
