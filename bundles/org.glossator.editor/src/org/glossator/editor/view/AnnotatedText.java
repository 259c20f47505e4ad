package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanIndex;

/**
 * A text that can be read, selected in and walked through but not changed, with its annotations painted on it: tints
 * behind the letters, bars in lanes under the lines, numbers on the left, an overview on the right. Offsets are UTF-16
 * units of the text. What it does for a repaint, a scroll or an edit depends on what is in view, not on how long the text
 * is or how many annotations it has. All methods belong to the UI thread.
 *
 * @param <A> the annotations, of any model: {@link Look} tells what is to be known of one
 */
public final class AnnotatedText<A> extends Composite {

	private final TextCanvas canvas;
	private final LineMetrics metrics = new LineMetrics();
	private final TextColumn column;
	private final LineGeometry geometry;
	private final LaneBlocks<A> blocks = new LaneBlocks<>();
	private final MarkPainter<A> painter;
	private final NumberMargin margin;
	private final Overview<A> overview;
	private final OverviewRuler ruler;
	private final MouseSelection<A> mouse;
	private final MarkHover<A> hover;
	private final Overlays<A> overlays;
	private final Places<A> places;
	private final TextSelection textSelection;
	private final TextAccess<A> access;
	private final List<Runnable> viewListeners = new ArrayList<>();
	private final MarkSelection<A> selected = new MarkSelection<>(this::marksTouched);
	private final CaretFollower<A> caret;
	private final ThemeShades shades;
	private SpanIndex<A> index;
	private Look<A> look;
	private Boundaries boundaries = Boundaries.of("");
	private int lastTop = -1;

	/** An empty text in the font of the parent. */
	public AnnotatedText(Composite parent) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = layout.marginHeight = layout.horizontalSpacing = 0;
		setLayout(layout);
		// The margin stands left of the text but is made after it, for it has to know it: moved below.
		TextCanvas[] made = new TextCanvas[1];
		made[0] = new TextCanvas(this, (gc, line, y) -> paintLine(gc, line, y));
		canvas = made[0];
		margin = new NumberMargin(this, canvas, metrics);
		margin.moveAbove(canvas);
		ruler = new OverviewRuler(this, this::reveal);
		column = new TextColumn(canvas, metrics);
		geometry = new LineGeometry(canvas);
		painter = new MarkPainter<>(blocks, geometry, metrics);
		places = new Places<>(canvas, column, metrics, geometry, blocks, painter);
		overview = new Overview<>(ruler);
		margin.setLayoutData(new GridData(SWT.LEFT, SWT.FILL, false, true));
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		ruler.setLayoutData(new GridData(SWT.RIGHT, SWT.FILL, false, true));
		column.onWrap(this::wrapped);
		shades = new ThemeShades(canvas, this::shaded);
		mouse = new MouseSelection<>(this, canvas);
		hover = new MarkHover<>(canvas, this::hovered, () -> look, shades::get);
		textSelection = new TextSelection(canvas, () -> boundaries);
		overlays = new Overlays<>(canvas, new ArcPainter<>(canvas, metrics, () -> look), new HintPainter<>(canvas, () -> look),
				new BoundaryGrips<>(canvas, metrics, column, geometry, selected::get, () -> look, () -> boundaries, mouse::isSnapping));
		access = new TextAccess<>(canvas, () -> look, selected::get, this::annotationsAround);
		canvas.addListener(SWT.Paint, this::afterText);
		caret = new CaretFollower<>(canvas, column, selected, this::annotationsAround);
		column.setFont(parent.getFont());
	}

	// What is shown

	/** Shows a text without annotations. */
	public void setText(String text) {
		selected.forget();
		painter.setSelected(List.of());
		setAnnotations(null, null, List.of());
		boundaries = Boundaries.of(text);
		column.setText(text);
	}

	/** Names the text for screen readers. */
	public void setAccessibleName(String name) {
		access.setName(name);
	}

	/** Where graphemes, tokens, sentences and paragraphs of the text begin and end. */
	public Boundaries boundaries() {
		return boundaries;
	}

	/** The text. */
	public String getText() {
		return column.text();
	}

	/**
	 * Shows these annotations on the text.
	 *
	 * @param newIndex where they lie; read whenever something has to be painted, so it has to be up to date
	 * @param newLook how they look
	 * @param layers the layers' colours in the order of {@link MarkStyle#layer()}, for the overview
	 */
	public void setAnnotations(SpanIndex<A> newIndex, Look<A> newLook, List<RGB> layers) {
		index = newIndex;
		look = newLook;
		caret.follow(newIndex != null);
		blocks.setAnnotations(newIndex, newLook);
		overview.show(newIndex, newLook, layers, column.text().length());
		canvas.redraw();
		margin.redraw();
	}

	/** Tells that annotations between these offsets came, went or changed. Only their lines are painted again. */
	public void refresh(int begin, int end) {
		blocks.invalidate(begin, end);
		overview.recount(begin, end);
		places.redraw(begin, end);
	}

	/** Chooses the layers and states that are shown at all. */
	public void setFilter(Filter filter) {
		blocks.setShown(entry -> filter.shows(entry.style, entry.status));
		canvas.redraw();
		margin.redraw();
	}

	/** Chooses what is painted weakly, so that the rest stands out. */
	public void setFaded(Filter filter) {
		painter.setFaded(filter);
		canvas.redraw();
	}

	/** Numbers beside the lines: given the offset at which a line of the column begins, what is written there; null for none. */
	public void setNumbers(IntFunction<String> numberAt, int highest) {
		margin.show(numberAt, highest);
	}

	/** Writes a sign beside each of the bands that {@link Look#band} puts annotations in; none for no signs. */
	public void setBandSigns(List<String> signs) {
		margin.showBands(signs, painter::bands);
	}

	/** What is written beside the line of the column that begins at this offset; empty for nothing. */
	public String numberAt(int offset) {
		return margin.numberAt(offset);
	}

	/** Where the line of the column that comes after that of an offset begins; the length of the text where none does. */
	public int lineAfter(int offset) {
		return column.lines().next(column.lines().lineAt(offset));
	}

	/** Sets the font of the text, which zooming starts from. It stays the caller's. */
	public void setTextFont(Font font) {
		column.setFont(font);
		layout(new Control[] { margin });
	}

	/** Sets how many characters a line has at most, 88 at first; 0 for as many as the window holds. */
	public void setReadingWidth(int characters) {
		column.setCharacters(characters);
	}

	/** Zooms by so many points; 0 goes back to the font's own size. */
	public void zoom(int points) {
		column.zoom(points);
		layout(new Control[] { margin });
	}

	/** Writes labels under the lines, or takes them away. */
	public void setLabelled(boolean labelled) {
		column.setLabelled(labelled);
	}

	/** Makes room for so many lanes under the lines, even where fewer would do. */
	public void setLeastLanes(int lanes) {
		column.setLeastLanes(lanes);
	}

	/** Whether labels are written under the lines. */
	public boolean isLabelled() {
		return column.labelFont() != null;
	}

	private void wrapped() {
		geometry.setLines(column.text(), column.lines(), column.directions());
		blocks.setLines(column.lines());
		painter.setLines(column.lines());
		painter.setLabelFont(column.labelFont());
		margin.setFont(column.font());
		margin.setSmallFont(column.smallFont());
		margin.redraw();
	}

	// Painting

	private void paintLine(GC gc, int line, int y) {
		shades.get();
		painter.paint(gc, line, y, -canvas.getHorizontalPixel());
	}

	private void shaded(Shades now) {
		painter.setShades(now);
		margin.setBackground(canvas.getBackground());
		margin.setShades(now);
		ruler.setShades(now);
	}

	private void afterText(Event event) {
		int top = canvas.getTopPixel();
		if (top != lastTop) {
			lastTop = top;
			margin.redraw();
		}
		if (look != null) {
			overlays.paint(event.gc, shades.get(), column.smallFont());
		}
		Span view = viewed();
		if (ruler.setView(view.begin(), view.end())) {
			viewListeners.forEach(Runnable::run);
		}
	}

	// Where things are

	/** Whether all lines are where they are going to be; what is in view always is. */
	public boolean isWrapped() {
		return column.isWrapped();
	}

	/** The part of the text that is in view. */
	public Span viewed() {
		return column.viewed();
	}

	/** Called whenever another part of the text has come into view. */
	public void onView(Runnable listener) {
		viewListeners.add(listener);
	}

	/** Scrolls so that this place is in view, in the upper third where it was not. */
	public void reveal(int offset) {
		places.reveal(offset);
	}

	/** The place in the text under a point of the {@link #textControl() text control}, or -1 beside all lines. */
	public int offsetAt(Point point) {
		return canvas.getOffsetAtPoint(point);
	}

	/** The annotations whose letters or bars are under a point, the one nearest to it first. */
	public List<A> annotationsAt(Point point) {
		return index == null ? List.of() : places.annotationsAt(point);
	}

	/** What the hover is about: not while something can be taken hold of there, for it would lie over that. */
	private List<A> hovered(Point point) {
		return overlays.hasGrip(point) ? List.of() : annotationsAt(point);
	}

	/** The rectangle of the letters of a stretch of text, in the text control; of its first line where it has several. */
	public Rectangle boundsOf(int begin, int end) {
		return places.boundsOf(begin, end);
	}

	/** The widget that has the focus, the caret and the selection of text. Nothing can be written in it. */
	public StyledText textControl() {
		return canvas;
	}

	@Override
	public boolean setFocus() {
		return canvas.setFocus();
	}

	// Selected text

	/** The selected text, one fragment or several, never a part of a grapheme; null where none is selected. */
	public Span selectedText() {
		return textSelection.get();
	}

	/** The caret as a zero-width span, never inside a grapheme. */
	public Span caretPlace() {
		return textSelection.place();
	}

	/** Selects text; a zero-width span puts the caret there. */
	public void selectText(Span span) {
		column.lookAt(span.begin());
		textSelection.set(span);
		caretMoved();
	}

	/** Whether a drag of the mouse selects whole tokens. */
	public boolean isSnapping() {
		return mouse.isSnapping();
	}

	/** Lets a drag of the mouse select whole tokens, or characters. */
	public void setSnapping(boolean snapping) {
		mouse.setSnapping(snapping);
	}

	/** Moves the caret by one unit; {@code extend} keeps the other end of the selection where it is. */
	public void move(Unit unit, boolean forwards, boolean extend) {
		textSelection.move(unit, forwards, extend);
		column.lookAtCaret();
		caretMoved();
	}

	/** Whether the paragraph at this place reads from right to left: there, an arrow to the left goes forwards. */
	public boolean isRightToLeft(int offset) {
		return column.directions().isRightToLeft(column.lines().lineAt(offset));
	}

	/** To be called when the caret or the selected text is another than before. */
	void caretMoved() {
		caret.moved();
	}

	/** The annotations shown that hold the character after this place, else those that end here; innermost first. */
	public List<A> annotationsAround(int offset) {
		return index == null ? List.of() : blocks.around(column.lines().lineAt(offset), offset);
	}

	/** Opens the hover of what lies at the caret, for those who do not use a mouse. */
	public void showHover() {
		Point at = canvas.getLocationAtOffset(canvas.getCaretOffset());
		hover.showFor(annotationsAround(canvas.getCaretOffset()), new Point(at.x, at.y + metrics.textBottom()));
	}

	/** Closes the hover; false where it is not open. */
	public boolean hideHover() {
		boolean shown = hover.isShown();
		hover.hide();
		return shown;
	}

	/** Draws these relations over the text. */
	public void setArcs(List<Arc<A>> shown) {
		overlays.setArcs(shown);
	}

	/** What lies over the text: arcs, letters to choose by, handles. */
	public Overlays<A> overlays() {
		return overlays;
	}

	// Selected annotations

	/** The selected annotations, in the order in which they were selected. */
	public List<A> getSelected() {
		return List.copyOf(selected.get());
	}

	/** Selects these annotations and tells the listeners if they were others before. */
	public void select(Collection<? extends A> annotations) {
		selected.set(annotations);
	}

	private void marksTouched(List<A> touched) {
		List<A> now = selected.get();
		painter.setSelected(now);
		for (A annotation : touched) {
			Span span = look.span(annotation);
			places.redraw(span.begin(), span.end());
		}
		access.selectionChanged();
		ruler.setSelected(now.isEmpty() ? -1 : look.span(now.get(0)).begin());
	}

	/** Selects one annotation, puts the caret at its begin and scrolls there. */
	public void go(A annotation) {
		Span span = look.span(annotation);
		caret.without(() -> {
			column.lookAt(span.begin());
			canvas.setSelection(span.begin());
			reveal(span.begin());
			select(List.of(annotation));
		});
	}

	/** Called whenever other annotations are selected than before. */
	public void onSelect(Runnable listener) {
		selected.onChange(listener);
	}
}
