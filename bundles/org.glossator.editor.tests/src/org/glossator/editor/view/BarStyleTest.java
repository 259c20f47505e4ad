package org.glossator.editor.view;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bars painted in one and the same grey: what is different then is different without colour. */
@ExtendWith(OnUiThread.class)
class BarStyleTest {

	private static final int WIDTH = 60;
	private static final int MARGIN = 2;

	private record Bar(BarStyle style, Status status, int height, ImageData picture) {
	}

	private final Display display = Bot.onDisplay().display();

	/** A bar of that width; nothing for 0. */
	private Bar paint(BarStyle style, Status status, int width, int height) {
		Image image = new Image(display, WIDTH + 2 * MARGIN, height + 2 * MARGIN);
		GC gc = new GC(image);
		try {
			gc.setAdvanced(true);
			gc.setAntialias(SWT.OFF);
			if (width > 0) {
				BarPainter.draw(gc, style, new Color(90, 90, 90), MARGIN, MARGIN, width, height, status);
			}
			return new Bar(style, status, height, image.getImageData(100));
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private static int difference(ImageData one, ImageData other) {
		int count = 0;
		for (int y = 0; y < one.height; y++) {
			for (int x = 0; x < one.width; x++) {
				int a = one.palette.getRGB(one.getPixel(x, y)).green;
				int b = other.palette.getRGB(other.getPixel(x, y)).green;
				count += Math.abs(a - b) > 80 ? 1 : 0;
			}
		}
		return count;
	}

	/** For somebody to look at. */
	private static void save(List<Bar> bars, int height) throws IOException {
		ImageData first = bars.get(0).picture();
		ImageData sheet = new ImageData(first.width, first.height * bars.size(), first.depth, first.palette);
		for (int i = 0; i < bars.size(); i++) {
			for (int y = 0; y < first.height; y++) {
				for (int x = 0; x < first.width; x++) {
					sheet.setPixel(x, i * first.height + y, bars.get(i).picture().getPixel(x, y));
				}
			}
		}
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { sheet };
		loader.save(Files.createDirectories(Path.of("target", "screenshots")).resolve("bars-" + height + ".png").toString(), SWT.IMAGE_PNG);
	}

	@Test
	void everyStyleAndState_isToldFromAllOthersWithoutColour() throws IOException {
		for (int height = 1; height <= 4; height++) {
			List<Bar> bars = new ArrayList<>();
			for (Status status : Status.values()) {
				for (BarStyle style : BarStyle.values()) {
					bars.add(paint(style, status, WIDTH, height));
				}
			}
			save(bars, height);
			for (Bar one : bars) {
				for (Bar other : bars) {
					if (one != other) {
						int least = height * WIDTH / 20;
						int different = difference(one.picture(), other.picture());
						assertTrue(different >= least, one + " and " + other + ": " + different + " pixels of " + height * WIDTH);
					}
				}
			}
		}
	}

	@Test
	void shortBars_areSeenInEveryStyle() {
		for (BarStyle style : BarStyle.values()) {
			for (Status status : Status.values()) {
				for (int height = 1; height <= 4; height++) {
					ImageData none = paint(style, status, 0, height).picture();
					for (int width = 1; width <= 8; width++) {
						assertTrue(difference(paint(style, status, width, height).picture(), none) > 0, style + ", " + status + ", " + width + " x " + height);
					}
				}
			}
		}
	}
}
