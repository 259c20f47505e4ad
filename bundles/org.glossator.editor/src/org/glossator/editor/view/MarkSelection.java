package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The selected annotations, and who wants to know of them. UI thread.
 *
 * @param <A> the annotations
 */
final class MarkSelection<A> {

	/** Told what was selected before or is now, when that is not the same. */
	@FunctionalInterface
	interface Touched<A> {
		void touched(List<A> annotations);
	}

	private final List<A> selected = new ArrayList<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private final Touched<A> painted;

	/**
	 * @param painted told first, so that what the listeners look at is right
	 */
	MarkSelection(Touched<A> painted) {
		this.painted = painted;
	}

	/** In the order in which they were selected. */
	List<A> get() {
		return selected;
	}

	/** Selects these annotations and tells the listeners if they were others before. */
	void set(Collection<? extends A> annotations) {
		List<A> now = List.copyOf(annotations);
		if (now.equals(selected)) {
			return;
		}
		List<A> touched = new ArrayList<>(selected);
		touched.addAll(now);
		selected.clear();
		selected.addAll(now);
		painted.touched(touched);
		listeners.forEach(Runnable::run);
	}

	/** Selects nothing and tells nobody: there is another text. */
	void forget() {
		selected.clear();
	}

	/** Called whenever other annotations are selected than before. */
	void onChange(Runnable listener) {
		listeners.add(listener);
	}
}
