package org.glossator.review.ui.agreement;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.glossator.review.agreement.Figure;

/** A picture of one figure: the matrix of annotators as a heat map, and bars with their intervals. To be made on the UI thread. */
final class AgreementPicture {

	private static final int EDGE = 16;
	private static final int ROW = 26;
	private static final int BAR = 260;

	private AgreementPicture() {
	}

	/**
	 * Paints it.
	 *
	 * @param title stands above
	 * @param annotators the heads of the matrix
	 * @param matrix the figures between them
	 * @param bars the figures by name
	 */
	static ImageData paint(String title, List<String> annotators, HeatTable.Cells matrix, Map<String, Figure> bars) {
		Display display = Display.getCurrent();
		Image measure = new Image(display, 1, 1);
		GC gc = new GC(measure);
		gc.setFont(JFaceResources.getDefaultFont());
		int head = annotators.stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0) + 16;
		int names = bars.keySet().stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0) + 16;
		int cell = Math.max(64, head);
		int wide = gc.textExtent(title).x;
		gc.dispose();
		measure.dispose();
		int matrixHeight = (annotators.size() + 1) * ROW;
		int width = 2 * EDGE + Math.max(wide, Math.max(head + annotators.size() * cell, names + BAR + 150));
		int height = 4 * EDGE + ROW + matrixHeight + bars.size() * ROW;
		Image image = new Image(display, width, height);
		GC paint = new GC(image);
		try {
			paint.setFont(JFaceResources.getDefaultFont());
			paint.setAntialias(SWT.ON);
			paint.setBackground(new Color(255, 255, 255));
			paint.fillRectangle(0, 0, width, height);
			paint.setForeground(new Color(0, 0, 0));
			paint.drawText(title, EDGE, EDGE, true);
			matrix(paint, annotators, matrix, EDGE, 2 * EDGE + ROW / 2, head, cell);
			bars(paint, bars, EDGE, 3 * EDGE + ROW + matrixHeight, names);
			return image.getImageData(100);
		} finally {
			paint.dispose();
			image.dispose();
		}
	}

	private static void matrix(GC gc, List<String> annotators, HeatTable.Cells cells, int left, int top, int head, int cell) {
		for (int i = 0; i < annotators.size(); i++) {
			centred(gc, annotators.get(i), left + head + i * cell, top, cell);
			gc.drawText(annotators.get(i), left, top + (i + 1) * ROW + 4, true);
			for (int j = 0; j < annotators.size(); j++) {
				double heat = cells.heat(i, j);
				if (!Double.isNaN(heat)) {
					gc.setBackground(new Color(HeatTable.ground(heat)));
					gc.fillRectangle(left + head + j * cell, top + (i + 1) * ROW, cell - 1, ROW - 1);
					gc.setForeground(new Color(HeatTable.ink(heat)));
				}
				centred(gc, cells.text(i, j), left + head + j * cell, top + (i + 1) * ROW, cell);
				gc.setForeground(new Color(0, 0, 0));
			}
		}
	}

	private static void centred(GC gc, String text, int left, int top, int width) {
		Point size = gc.textExtent(text);
		gc.drawText(text, left + (width - size.x) / 2, top + (ROW - size.y) / 2, true);
	}

	private static void bars(GC gc, Map<String, Figure> bars, int left, int top, int names) {
		int y = top;
		for (Map.Entry<String, Figure> bar : bars.entrySet()) {
			Figure figure = bar.getValue();
			gc.drawText(bar.getKey(), left, y + 4, true);
			FigureTable.paintBar(gc, figure, left + names, y + ROW / 2, BAR);
			gc.drawText(FigureTable.number(figure.value()) + (figure.hasInterval() ? "  " + FigureTable.interval(figure) : ""), left + names + BAR + 8,
					y + 4, true);
			y += ROW;
		}
	}

	/** Writes it as PNG. */
	static byte[] png(ImageData picture) {
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { picture };
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		loader.save(out, SWT.IMAGE_PNG);
		return out.toByteArray();
	}

	/** A colour as pages write it. */
	static String web(RGB color) {
		return String.format("#%02x%02x%02x", color.red, color.green, color.blue);
	}
}
