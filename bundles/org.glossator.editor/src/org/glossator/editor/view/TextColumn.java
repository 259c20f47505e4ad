package org.glossator.editor.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.glossator.editor.layout.TextLines;
import org.glossator.editor.layout.Wrapping;
import org.glossator.text.span.Span;

/**
 * The column a text is set in: its font and zoom, its width in characters, the room under its lines, and the lines that
 * follow from these. The width stays the same when the window grows; when there is too little room, the text is wrapped
 * anew, with the line at the top kept in view. What is in view is wrapped at once; the rest after it has been painted, in
 * slices of a few milliseconds between which everything else goes on.
 */
final class TextColumn {

	/** Characters a line has at most, as wide as an n each. */
	static final int CHARACTERS = 88;
	static final int EDGE = 10;
	/** A width that no window has: the widget has not been laid out. */
	private static final int TOO_NARROW = 40;
	private static final int LARGEST = 48;
	private static final int SMALLEST = 6;
	/** How long the rest of a text is wrapped in one piece, in nanoseconds. */
	private static final long SLICE = 5_000_000;

	private final TextCanvas canvas;
	private final LineMetrics metrics;
	private Font base;
	private Font font;
	private Font labels;
	private CharWidths widths;
	private int zoom;
	private int characters = CHARACTERS;
	private boolean labelled;
	private int leastLanes;
	private String text = "";
	private Wrapping wrapping = new Wrapping("", codePoint -> 1, 1, 0);
	private TextLines lines = wrapping.lines();
	private final Directions directions;
	private final Runnable slice = this::slice;
	/** The place that stood at the top when the lines were changed last. */
	private int anchor;
	private boolean slicing;
	private boolean changing;
	private int wrappedAt = -1;
	private Runnable wrapped = () -> {
	};

	TextColumn(TextCanvas canvas, LineMetrics metrics) {
		this.canvas = canvas;
		this.metrics = metrics;
		directions = new Directions(canvas, this);
		// No margin above: the widget would then miscount which line is at the top.
		canvas.setMargins(EDGE, 0, EDGE, 0);
		canvas.addListener(SWT.Resize, event -> fit());
		canvas.addListener(SWT.Paint, event -> painted());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> lookAtView());
		canvas.onAction(() -> {
			if (lookAtView()) {
				canvas.showSelection();
			}
		});
		canvas.addListener(SWT.Dispose, event -> dispose());
	}

	/** Called whenever the lines are others than before. */
	void onWrap(Runnable told) {
		wrapped = told;
	}

	String text() {
		return text;
	}

	TextLines lines() {
		return lines;
	}

	Directions directions() {
		return directions;
	}

	/** Whether the lines are being changed: what the widget tells meanwhile of its caret is not what a person did. */
	boolean isChanging() {
		return changing;
	}

	/** Whether all lines are what they are going to be: those out of view are estimates before. */
	boolean isWrapped() {
		return wrapping.isDone();
	}

	/** The part of the text that is in view. */
	Span viewed() {
		int first = lines.begin(Math.min(lines.count() - 1, canvas.getTopIndex()));
		return Span.of(first, Math.max(first, lines.end(Math.min(lines.count() - 1, canvas.bottomLine()))));
	}

	/** The width lines are wrapped to, in pixels. */
	int width() {
		return wrappedAt;
	}

	Font font() {
		return font;
	}

	/** The font of labels, or null while there are none. */
	Font labelFont() {
		return labelled ? labels : null;
	}

	/** A font for small print beside the text. */
	Font smallFont() {
		return labels;
	}

	void setText(String newText) {
		text = newText;
		anchor = 0;
		directions.prepare(text);
		if (widths != null) {
			changing = true;
			try {
				wrap(0);
			} finally {
				changing = false;
			}
		}
	}

	/** Sets the font that zooming starts from; it stays the caller's. */
	void setFont(Font newBase) {
		base = newBase;
		restyle();
	}

	/** Zooms in by so many steps, out by a negative number, back to the font as it is by 0. */
	void zoom(int steps) {
		zoom = steps == 0 ? 0 : zoom + steps;
		restyle();
	}

	/** Sets how many characters a line has at most; 0 for as many as the window holds. */
	void setCharacters(int most) {
		if (most != characters) {
			characters = most;
			fit();
		}
	}

	/** Makes room for labels under the lines. */
	void setLabelled(boolean on) {
		labelled = on;
		restyle();
	}

	/** Makes room for so many lanes under the lines, even where fewer would do. */
	void setLeastLanes(int lanes) {
		leastLanes = lanes;
		restyle();
	}

	private void restyle() {
		FontData[] data = base.getFontData();
		int height = Math.clamp(data[0].getHeight() + zoom, SMALLEST, LARGEST);
		zoom = height - data[0].getHeight();
		for (FontData each : data) {
			each.setHeight(height);
		}
		Stand stand = Stand.of(canvas, lines, anchor);
		Font oldFont = font;
		Font oldLabels = labels;
		font = new Font(canvas.getDisplay(), data);
		FontData small = new FontData(data[0].getName(), Math.max(SMALLEST, Math.round(height * 0.7f)), SWT.NORMAL);
		labels = new Font(canvas.getDisplay(), small);
		if (widths != null) {
			widths.dispose();
		}
		widths = new CharWidths(canvas.getDisplay(), font);
		// The widget lets its line height only grow as long as it has fixed metrics.
		canvas.setFixedLineMetrics(null);
		canvas.setFont(font);
		int letters = LineMetrics.height(canvas, font);
		int room = labelled ? Math.max(3, leastLanes) * (LineMetrics.height(canvas, labels) + 2)
				: Math.max(Math.max(9, 4 * leastLanes), Math.round(letters * 0.72f));
		metrics.apply(canvas, font, room);
		change(stand, () -> wrap(stand.top()));
		if (oldFont != null) {
			// Not before: the widget and the margin have held on to them until now.
			oldFont.dispose();
			oldLabels.dispose();
		}
	}

	/** Wraps anew if the width that lines may have has changed. */
	private void fit() {
		if (widths != null && target() != wrappedAt) {
			Stand stand = Stand.of(canvas, lines, anchor);
			change(stand, () -> wrap(stand.top()));
		}
	}

	/** Changes the lines under what stands as it is. */
	private void change(Stand stand, Runnable work) {
		changing = true;
		try {
			work.run();
			anchor = stand.top();
			if (!text.isEmpty()) {
				stand.restore(canvas, lines);
			}
		} finally {
			changing = false;
		}
	}

	private int target() {
		int preferred = (characters == 0 ? CHARACTERS : characters) * widths.advance('n');
		int available = canvas.getClientArea().width - 2 * EDGE - 2;
		return available <= TOO_NARROW ? preferred : characters == 0 ? available : Math.min(preferred, available);
	}

	private void wrap(int place) {
		wrappedAt = target();
		wrapping = new Wrapping(text, widths, wrappedAt, place);
		show();
	}

	private void show() {
		lines = wrapping.lines();
		// A new column is given its fonts before its text, each of which would cost as much as a short text does.
		if (!text.isEmpty() || canvas.getCharCount() > 0 || !(canvas.getContent() instanceof WrappedContent)) {
			canvas.setContent(new WrappedContent(text, lines));
		}
		wrapped.run();
	}

	// Bit by bit

	/** To be called before a place is scrolled to: its lines are estimates no more then. */
	void lookAt(int place) {
		if (wrapping.wrapAround(place)) {
			change(Stand.of(canvas, lines, anchor), this::show);
		}
	}

	/** To be called when the caret was moved to where it may be out of view. */
	void lookAtCaret() {
		if (!wrapping.isDone()) {
			lookAt(canvas.getCaretOffset());
			canvas.showSelection();
		}
	}

	/** Wraps what has come into view, unless it is; true where lines had to be changed for that. */
	private boolean lookAtView() {
		Span view = wrapping.isDone() ? null : viewed();
		if (view == null || wrapping.isWrapped(view.begin(), view.end())) {
			return false;
		}
		lookAt(view.begin());
		return true;
	}

	/** When what is in view has been painted, there is time for the rest. */
	private void painted() {
		if (!wrapping.isDone() && !slicing) {
			slicing = true;
			canvas.getDisplay().asyncExec(slice);
		}
	}

	private void slice() {
		slicing = false;
		if (canvas.isDisposed() || wrapping.isDone()) {
			return;
		}
		lookAtView();
		if (wrapping.run(SLICE)) {
			change(Stand.of(canvas, lines, anchor), this::show);
		} else {
			painted();
		}
	}

	private void dispose() {
		if (font != null) {
			font.dispose();
			labels.dispose();
			widths.dispose();
			font = null;
		}
	}
}
