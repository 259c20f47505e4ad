package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.span.Span;

/**
 * What the mouse does in the text beyond what the toolkit does. A drag selects whole tokens, with Ctrl as one more
 * fragment; a double, triple or quadruple click selects the token, sentence or paragraph; a click selects the annotation
 * under it, a further click at the same place the next one that is there, and with Ctrl one more annotation.
 *
 * @param <A> the annotations
 */
final class MouseSelection<A> {

	/** How far apart two clicks at one place may be, in pixels. */
	private static final int NEAR = 4;

	private final AnnotatedText<A> view;
	private final TextCanvas canvas;
	private boolean snapping = true;
	/** What was selected before the button went down: the toolkit has moved the caret when this hears of it. */
	private int[] before = new int[0];
	private List<A> marksBefore = List.of();
	private int clicks;
	private int lastDown;
	private Point lastPress;
	private Point lastClick;
	private List<A> lastFound = List.of();
	private int lastPlace;

	MouseSelection(AnnotatedText<A> view, TextCanvas canvas) {
		this.view = view;
		this.canvas = canvas;
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MenuDetect, this::menu);
		canvas.addListener(SWT.MouseMove, event -> remember(event.stateMask));
	}

	/** Whether a drag selects whole tokens. */
	boolean isSnapping() {
		return snapping;
	}

	void setSnapping(boolean snapping) {
		this.snapping = snapping;
	}

	private void remember(int stateMask) {
		if ((stateMask & SWT.BUTTON_MASK) == 0) {
			before = canvas.getSelectionCount() == 0 ? new int[0] : canvas.getSelectionRanges();
			marksBefore = view.getSelected();
		}
	}

	private void down(Event event) {
		if (event.button != 1) {
			return;
		}
		Point press = new Point(event.x, event.y);
		// Counted here: not every platform counts beyond two.
		clicks = lastPress != null && near(press, lastPress) && event.time - lastDown <= canvas.getDisplay().getDoubleClickTime() ? clicks + 1 : 1;
		lastPress = press;
		lastDown = event.time;
		if (clicks == 1) {
			return;
		}
		Unit unit = clicks == 2 ? Unit.TOKEN : clicks == 3 ? Unit.SENTENCE : Unit.PARAGRAPH;
		int offset = canvas.getOffsetAtPoint(press);
		Span span = offset < 0 ? null : unit.at(view.boundaries(), offset);
		if (span != null) {
			canvas.setSelection(span.begin(), span.end());
			view.caretMoved();
		}
	}

	private void up(Event event) {
		if (event.button != 1) {
			return;
		}
		boolean more = (event.stateMask & SWT.MOD1) != 0;
		Point selection = canvas.getSelection();
		if (selection.x == selection.y) {
			if (clicks == 1) {
				click(new Point(event.x, event.y), more);
			}
			return;
		}
		if (clicks > 1) {
			return;
		}
		boolean backwards = canvas.getCaretOffset() == selection.x;
		Span span = snapped(view.boundaries(), Span.of(selection.x, selection.y));
		if (span == null) {
			return;
		}
		if (more && before.length > 0) {
			canvas.setSelectionRanges(together(span));
		} else if (backwards) {
			canvas.setSelection(span.end(), span.begin());
		} else {
			canvas.setSelection(span.begin(), span.end());
		}
		before = canvas.getSelectionRanges();
		view.caretMoved();
	}

	private Span snapped(Boundaries boundaries, Span span) {
		Span tokens = snapping ? boundaries.snapToTokens(span) : null;
		return tokens != null ? tokens : boundaries.snapToGraphemes(span);
	}

	/** The fragments there were and this one, as offset, length pairs. */
	private int[] together(Span span) {
		int[] offsets = new int[before.length + 2];
		for (int i = 0; i < before.length; i += 2) {
			offsets[i] = before[i];
			offsets[i + 1] = before[i] + before[i + 1];
		}
		offsets[before.length] = span.begin();
		offsets[before.length + 1] = span.end();
		return TextSelection.ranges(Span.ofFragments(offsets));
	}

	/** A context menu opened by the mouse is about what lies under it, unless text or that very annotation is selected. */
	private void menu(Event event) {
		if (event.detail == SWT.MENU_KEYBOARD || canvas.getSelectionCount() > 0) {
			return;
		}
		List<A> found = view.annotationsAt(canvas.toControl(event.x, event.y));
		if (!found.isEmpty() && found.stream().noneMatch(view.getSelected()::contains)) {
			view.select(List.of(found.get(0)));
		}
	}

	private void click(Point point, boolean more) {
		List<A> found = view.annotationsAt(point);
		if (more) {
			if (!found.isEmpty()) {
				List<A> now = new ArrayList<>(marksBefore);
				if (!now.remove(found.get(0))) {
					now.add(found.get(0));
				}
				view.select(now);
				marksBefore = now;
			}
			return;
		}
		boolean again = lastClick != null && near(lastClick, point) && lastFound.equals(found);
		lastPlace = again && !found.isEmpty() ? (lastPlace + 1) % found.size() : 0;
		lastClick = point;
		lastFound = found;
		view.select(found.isEmpty() ? List.of() : List.of(found.get(lastPlace)));
	}

	private static boolean near(Point a, Point b) {
		return Math.abs(a.x - b.x) < NEAR && Math.abs(a.y - b.y) < NEAR;
	}
}
