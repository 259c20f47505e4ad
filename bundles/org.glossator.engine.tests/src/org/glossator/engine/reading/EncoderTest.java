package org.glossator.engine.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.glossator.engine.reading.TinyModel.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncoderTest {

	@TempDir
	Path folder;

	/** Sizes that are no multiples of anything, one with short embeddings, one without layers; a piece alone, even and odd numbers of pieces, as many as there may be. */
	@Test
	void whatIsRead_isWhatPlainArithmeticSays() throws Exception {
		for (Size size : List.of(Size.TINY, new Size(8, 4, 2, 13, 3), new Size(15, 3, 2, 9, 15), new Size(7, 1, 0, 1, 7), new Size(96, 12, 3, 384, 50))) {
			for (int count : new int[] { 1, 2, 3, 7, 30, 126 }) {
				if (size.width() > 50 && count > 30) {
					continue;
				}
				long seed = 31L * size.hashCode() + count;
				TinyModel tiny = new TinyModel(seed, size);
				Random random = new Random(seed);
				int[] ids = random.ints(count, 0, TinyModel.PIECES.size()).toArray();
				int[] shapes = random.ints(count, 0, 6).toArray();
				double[][] right = tiny.read(ids, shapes);
				float[][] read = tiny.in(folder).read(ids, shapes);
				assertEquals(count, read.length);
				for (int p = 0; p < count; p++) {
					assertEquals(right[p].length, read[p].length);
					for (int i = 0; i < right[p].length; i++) {
						assertEquals(right[p][i], read[p][i], 2e-4, "seed " + seed + ", " + size + ", place " + p + " of " + count + ", number " + i);
					}
				}
			}
		}
	}

	@Test
	void errorFunction_isTrueToAMillionth() {
		for (double x = -12; x <= 12; x += 0.01) {
			float[] row = { (float) x };
			double right = row[0] / 2 * (1 + TinyModel.erf(row[0] / Math.sqrt(2)));
			Layer.gelu(row);
			assertEquals(right, row[0], 3e-6 * Math.max(1, Math.abs(x)), "at " + x);
		}
		float[] far = { -1e30f, 1e30f, 0f };
		Layer.gelu(far);
		assertArrayEquals(new float[] { 0, 1e30f, 0 }, far);
	}

	@Test
	void probabilities_addUpToOneHoweverLargeTheNumbers() {
		float[] row = { 7, 1000, 999, -1000, 7 };
		Layer.softmax(row, 1, 4);
		assertEquals(7, row[0]);
		assertEquals(7, row[4]);
		assertEquals(1, row[1] + row[2] + row[3], 1e-6);
		assertEquals(Math.E, row[1] / row[2], 1e-5);
		assertTrue(row[3] == 0);
	}

	@Test
	void samePiecesOnManyThreads_giveTheSameNumbers() throws Exception {
		ReadingModel model = new TinyModel(5, new Size(64, 4, 2, 100, 64)).in(folder);
		int[] ids = new Random(5).ints(70, 0, TinyModel.PIECES.size()).toArray();
		int[] shapes = new int[70];
		float[][] first = model.read(ids, shapes);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<float[][]>> all = new ArrayList<>();
			for (int i = 0; i < 60; i++) {
				all.add(threads.submit((Callable<float[][]>) () -> model.read(ids, shapes)));
			}
			for (Future<float[][]> one : all) {
				for (int p = 0; p < first.length; p++) {
					assertArrayEquals(first[p], one.get()[p]);
				}
			}
		}
	}
}
