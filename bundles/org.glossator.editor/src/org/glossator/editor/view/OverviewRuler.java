package org.glossator.editor.view;

import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.glossator.editor.layout.Buckets;

/**
 * The whole text in a strip: where annotations are dense, by layer in columns, what is in view, and where the selected
 * one is. Painted from {@link Buckets}, so its cost depends on its height. A click goes there.
 */
final class OverviewRuler extends Canvas {

	/** Layers that get a column of their own; further ones share the last. */
	static final int COLUMNS = 4;
	private static final int COLUMN = 4;
	private static final int EDGE = 2;

	private final IntConsumer go;
	private Buckets buckets = new Buckets(COLUMNS, 1, 1);
	private RGB[] colors = new RGB[0];
	private Shades shades;
	private int length = 1;
	private int viewBegin;
	private int viewEnd;
	private int selected = -1;

	/**
	 * @param go told the offset that was clicked
	 */
	OverviewRuler(Composite parent, IntConsumer go) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.go = go;
		addListener(SWT.Paint, this::paint);
		addListener(SWT.MouseDown, this::jump);
		addListener(SWT.MouseMove, event -> {
			if ((event.stateMask & SWT.BUTTON1) != 0) {
				jump(event);
			}
		});
		setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		setToolTipText("Overview of the text. Click to go there.");
	}

	void setShades(Shades shades) {
		this.shades = shades;
		setBackground(shades.panel());
		redraw();
	}

	/**
	 * @param newColors of the columns
	 * @param newLength of the text
	 */
	void show(Buckets newBuckets, RGB[] newColors, int newLength) {
		buckets = newBuckets;
		colors = newColors;
		length = Math.max(1, newLength);
		redraw();
	}

	/** Tells which part of the text is in view; true if that is another than before. */
	boolean setView(int begin, int end) {
		if (begin == viewBegin && end == viewEnd) {
			return false;
		}
		viewBegin = begin;
		viewEnd = end;
		redraw();
		return true;
	}

	/** Marks the place of the selected annotation; -1 for none. */
	void setSelected(int offset) {
		if (offset != selected) {
			selected = offset;
			redraw();
		}
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		return new Point(COLUMNS * COLUMN + 2 * EDGE, heightHint == SWT.DEFAULT ? 100 : heightHint);
	}

	private void jump(Event event) {
		if (event.type != SWT.MouseDown || event.button == 1) {
			go.accept((int) ((long) Math.clamp(event.y, 0, getClientArea().height) * length / Math.max(1, getClientArea().height)));
		}
	}

	private int y(int offset) {
		return (int) ((long) offset * getClientArea().height / length);
	}

	private void paint(Event event) {
		if (shades == null) {
			return;
		}
		GC gc = event.gc;
		int height = getClientArea().height;
		int size = buckets.size();
		for (int column = 0; column < Math.min(COLUMNS, colors.length); column++) {
			for (int bucket = 0; bucket < size; bucket++) {
				int count = buckets.count(column, bucket);
				if (count > 0) {
					int top = bucket * height / size;
					gc.setBackground(shades.dot(colors[column], count));
					gc.fillRectangle(EDGE + column * COLUMN, top, COLUMN - 1, Math.max(3, (bucket + 1) * height / size - top));
				}
			}
		}
		gc.setForeground(shades.quiet());
		gc.drawRectangle(0, y(viewBegin), getClientArea().width - 1, Math.max(3, y(viewEnd) - y(viewBegin)));
		if (selected >= 0) {
			gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
			gc.fillRectangle(0, y(selected) - 1, getClientArea().width, 3);
		}
	}
}
