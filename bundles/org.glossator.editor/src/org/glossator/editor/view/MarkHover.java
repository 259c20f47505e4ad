package org.glossator.editor.view;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * Says all about the annotations under the pointer, the innermost first: layer and label, features, where it comes from
 * and why.
 *
 * @param <A> the annotations
 */
final class MarkHover<A> extends ToolTip {

	private static final int WIDEST = 420;
	private static final int MOST = 8;
	private static final int DELAY = 350;

	private final TextCanvas canvas;
	private final Function<Point, List<A>> finder;
	private final Supplier<Look<A>> look;
	private final Supplier<Shades> shades;
	private List<A> asked = List.of();
	private Composite content;

	MarkHover(TextCanvas canvas, Function<Point, List<A>> finder, Supplier<Look<A>> look, Supplier<Shades> shades) {
		super(canvas, NO_RECREATE, false);
		this.canvas = canvas;
		this.finder = finder;
		this.look = look;
		this.shades = shades;
		setPopupDelay(DELAY);
	}

	/** Whether it is open. */
	boolean isShown() {
		return content != null && !content.isDisposed();
	}

	/** Shows it for these, at a point of the text; for those who do not use a mouse. */
	void showFor(List<A> annotations, Point point) {
		if (!annotations.isEmpty()) {
			asked = annotations;
			// At once: later nobody would know any more what was asked for.
			setPopupDelay(0);
			show(point);
			setPopupDelay(DELAY);
			asked = List.of();
		}
	}

	@Override
	protected Object getToolTipArea(Event event) {
		List<A> found = finder.apply(new Point(event.x, event.y));
		return found.isEmpty() ? null : found;
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return !asked.isEmpty() || super.shouldCreateToolTip(event) && getToolTipArea(event) != null;
	}

	/** Below the line, so that the handles of what is selected stay free. */
	@Override
	public Point getLocation(Point size, Event event) {
		int line = canvas.getLineIndex(event.y);
		return canvas.toDisplay(event.x + 8, canvas.getLinePixel(line) + canvas.getLineHeight() + 2);
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		List<A> shown = asked.isEmpty() ? finder.apply(new Point(event.x, event.y)) : asked;
		Composite area = new Composite(parent, SWT.NONE);
		content = area;
		area.setBackground(canvas.getBackground());
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 6).spacing(8, 2).applyTo(area);
		for (A annotation : shown.subList(0, Math.min(MOST, shown.size()))) {
			describe(area, annotation);
		}
		if (shown.size() > MOST) {
			text(area, "and " + (shown.size() - MOST) + " more", 2);
		}
		return area;
	}

	private void describe(Composite area, A annotation) {
		Canvas swatch = new Canvas(area, SWT.NONE);
		MarkStyle style = look.get().style(annotation);
		Shades.Shade shade = shades.get().of(style);
		swatch.setBackground(shade.tint());
		swatch.addListener(SWT.Paint, event -> BarPainter.draw(event.gc, style.bar(), shade.bar(), 0, 11, 22, 4,
				look.get().status(annotation)));
		GridDataFactory.swtDefaults().hint(22, 16).align(SWT.LEFT, SWT.CENTER).applyTo(swatch);
		Label title = text(area, look.get().title(annotation), 1);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		List<String> details = look.get().details(annotation);
		if (!details.isEmpty()) {
			new Label(area, SWT.NONE).setBackground(canvas.getBackground());
			text(area, String.join("\n", details), 1);
		}
	}

	private Label text(Composite area, String text, int columns) {
		Label label = new Label(area, SWT.WRAP);
		// An ampersand would be taken for the mark of an access key.
		label.setText(text.replace("&", "&&"));
		label.setBackground(canvas.getBackground());
		label.setForeground(canvas.getForeground());
		int width = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		GridDataFactory.swtDefaults().span(columns, 1).hint(width > WIDEST ? WIDEST : SWT.DEFAULT, SWT.DEFAULT).applyTo(label);
		return label;
	}
}
