package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Letters painted on annotations, by which one can be chosen from the keyboard.
 *
 * @param <A> the annotations
 */
final class HintPainter<A> implements Overlay {

	private final TextCanvas canvas;
	private final Supplier<Look<A>> look;
	private Map<A, String> hints = Map.of();
	private String typed = "";

	HintPainter(TextCanvas canvas, Supplier<Look<A>> look) {
		this.canvas = canvas;
		this.look = look;
	}

	/** Paints these letters from now on, those alone that begin with what has been typed. */
	void show(Map<A, String> newHints, String newTyped) {
		if (!hints.equals(newHints) || !typed.equals(newTyped)) {
			hints = newHints;
			typed = newTyped;
			canvas.redraw();
		}
	}

	@Override
	public void paint(GC gc, Shades shades, Font small) {
		if (hints.isEmpty() || look.get() == null) {
			return;
		}
		gc.setFont(canvas.getFont());
		Map<Point, Integer> taken = new HashMap<>();
		List<A> annotations = new ArrayList<>(hints.keySet());
		for (A annotation : annotations) {
			String hint = hints.get(annotation);
			if (!hint.startsWith(typed)) {
				continue;
			}
			Point place = canvas.getLocationAtOffset(look.get().span(annotation).begin());
			if (place.y < -canvas.getLineHeight() || place.y > canvas.getClientArea().height) {
				continue;
			}
			Point size = gc.stringExtent(hint);
			// Half before the begin, so that most of the word can be read.
			int x = place.x - size.x / 2 + taken.getOrDefault(place, 0);
			taken.merge(place, size.x + 7, Integer::sum);
			Shades.Shade shade = shades.of(look.get().style(annotation));
			gc.setBackground(canvas.getForeground());
			gc.fillRoundRectangle(x - 2, place.y - 1, size.x + 5, size.y + 1, 4, 4);
			gc.setForeground(shade.bar());
			gc.drawRoundRectangle(x - 2, place.y - 1, size.x + 5, size.y + 1, 4, 4);
			gc.setForeground(canvas.getBackground());
			gc.drawString(hint, x + 1, place.y, true);
		}
	}
}
