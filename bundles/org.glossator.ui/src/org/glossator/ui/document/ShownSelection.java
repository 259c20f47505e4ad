package org.glossator.ui.document;

import java.util.List;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;

/**
 * What a part tells the workbench is selected in it. Those who ask for it later are told once things are quiet, so that
 * walking with a key held down is not slowed by the views that follow. The part alone says what is selected: what others
 * set is not looked at. UI thread only.
 */
public final class ShownSelection implements IPostSelectionProvider {

	/** Quiet enough for a part in which a person walks with a key held down. */
	public static final int WALKING = 120;

	private final int quiet;
	private final ListenerList<ISelectionChangedListener> now = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> later = new ListenerList<>();
	private final Runnable tell = () -> fire(later);
	private StructuredSelection selection = StructuredSelection.EMPTY;

	/** @param quiet for how many milliseconds nothing else may be selected until it is told later; 0 for at once */
	public ShownSelection(int quiet) {
		this.quiet = quiet;
	}

	/** Says that these are selected now. */
	public void show(List<?> elements) {
		mark(elements);
		fire(now);
		if (quiet == 0) {
			fire(later);
		} else {
			Display.getCurrent().timerExec(-1, tell);
			Display.getCurrent().timerExec(quiet, tell);
		}
	}

	/** Takes over what is selected elsewhere; nobody is told. */
	public void mark(List<?> elements) {
		selection = elements.isEmpty() ? StructuredSelection.EMPTY : new StructuredSelection(elements);
	}

	private void fire(ListenerList<ISelectionChangedListener> listeners) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	/** Tells nobody any more. */
	public void dispose() {
		now.clear();
		later.clear();
	}

	@Override
	public IStructuredSelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(ISelection other) {
		// The workbench calls this to bring a selection back; parts bring back their own.
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
