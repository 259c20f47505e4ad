package org.glossator.editor.view;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/**
 * The one height that all lines of a column have: the font's, with a little above and room for lanes below. With fixed
 * metrics the widget knows where a line is without laying out those before it, and a fallback font's tall letters (emoji,
 * Arabic) do not make their line higher.
 */
final class LineMetrics {

	private static final int ABOVE = 2;
	private static final String SAMPLE = "\u00c5gj";

	private int textBottom;
	private int room;
	private int ascent;

	/** The height of the letters of a font, in pixels. */
	static int height(Control control, Font font) {
		TextLayout layout = new TextLayout(control.getDisplay());
		try {
			layout.setFont(font);
			layout.setText(SAMPLE);
			return layout.getLineMetrics(0).getHeight();
		} finally {
			layout.dispose();
		}
	}

	/**
	 * Gives the column its line height.
	 *
	 * @param newRoom pixels for lanes below the letters
	 */
	void apply(TextCanvas canvas, Font font, int newRoom) {
		TextLayout layout = new TextLayout(canvas.getDisplay());
		try {
			layout.setFont(font);
			layout.setText(SAMPLE);
			FontMetrics bare = layout.getLineMetrics(0);
			ascent = bare.getAscent() + bare.getLeading() + ABOVE;
			textBottom = ascent + bare.getDescent();
			room = newRoom;
			layout.setAscent(ascent);
			layout.setDescent(bare.getDescent() + room + 1);
			canvas.setFixedLineMetrics(layout.getLineMetrics(0));
		} finally {
			layout.dispose();
		}
	}

	/** From the top of a line to below its letters. */
	int textBottom() {
		return textBottom;
	}

	/** From the top of a line to the line the letters stand on. */
	int baseline() {
		return ascent;
	}

	/** The pixels below the letters that lanes share. */
	int room() {
		return room;
	}
}
