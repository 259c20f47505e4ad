package org.glossator.editor.view;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Lets the selected annotations follow the caret: what it stands in is selected, unless text is.
 *
 * @param <A> the annotations
 */
final class CaretFollower<A> {

	private final TextCanvas canvas;
	private final TextColumn column;
	private final MarkSelection<A> selected;
	private final IntFunction<List<A>> around;
	private boolean stopped = true;

	/**
	 * @param around the annotations at a place, the innermost first
	 */
	CaretFollower(TextCanvas canvas, TextColumn column, MarkSelection<A> selected, IntFunction<List<A>> around) {
		this.canvas = canvas;
		this.column = column;
		this.selected = selected;
		this.around = around;
		canvas.addCaretListener(event -> moved());
	}

	/** Follows from now on, or no more: there are annotations, or none. */
	void follow(boolean on) {
		stopped = !on;
	}

	/** To be called when the caret or the selected text is another than before. */
	void moved() {
		int caret = canvas.getCaretOffset();
		column.directions().turnArrows(column.lines().lineAt(caret));
		if (stopped || column.isChanging()) {
			return;
		}
		if (canvas.getSelectionCount() > 0) {
			selected.set(List.of());
			return;
		}
		List<A> here = around.apply(caret);
		if (here.isEmpty() || !selected.get().contains(here.get(0))) {
			selected.set(here.isEmpty() ? List.of() : here.subList(0, 1));
		}
	}

	/** Puts the caret somewhere without selecting what is there. */
	void without(Runnable work) {
		boolean before = stopped;
		stopped = true;
		try {
			work.run();
		} finally {
			stopped = before;
		}
	}
}
