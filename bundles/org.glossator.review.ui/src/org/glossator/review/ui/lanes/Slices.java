package org.glossator.review.ui.lanes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

import org.eclipse.swt.widgets.Control;

/**
 * Work for the UI thread in pieces, one after another, between which the window answers. What a piece adds belongs to it and
 * comes before what waits already. What is left when the control is disposed is dropped. UI thread only.
 */
final class Slices {

	private final Control control;
	private final Deque<Runnable> left = new ArrayDeque<>();
	private List<Runnable> added;
	private boolean waiting;

	Slices(Control control) {
		this.control = control;
	}

	/** Does this after what was added before. */
	void add(Runnable piece) {
		if (added != null) {
			added.add(piece);
		} else {
			left.add(piece);
			next();
		}
	}

	/** Does each of these after the other. */
	void addAll(Collection<? extends Runnable> pieces) {
		pieces.forEach(this::add);
	}

	private void next() {
		if (control.isDisposed()) {
			left.clear();
		} else if (!waiting && !left.isEmpty()) {
			waiting = true;
			control.getDisplay().asyncExec(this::piece);
		}
	}

	private void piece() {
		waiting = false;
		if (control.isDisposed()) {
			return;
		}
		added = new ArrayList<>();
		left.remove().run();
		for (int i = added.size() - 1; i >= 0; i--) {
			left.addFirst(added.get(i));
		}
		added = null;
		next();
	}
}
