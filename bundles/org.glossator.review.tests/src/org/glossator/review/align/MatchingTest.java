package org.glossator.review.align;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

final class MatchingTest {

	@Test
	void greedyChoiceIsWorse_optimumIsFound() {
		Matching matching = new Matching(2, 2);
		matching.edge(0, 0, 10);
		matching.edge(0, 1, 9);
		matching.edge(1, 0, 9);
		assertArrayEquals(new int[] { 1, 0 }, matching.solve());
	}

	@Test
	void stayingAloneGainsMore_rowStaysAlone() {
		Matching matching = new Matching(2, 1);
		matching.edge(0, 0, 3);
		matching.edge(1, 0, 7);
		assertArrayEquals(new int[] { -1, 0 }, matching.solve());
	}

	@Test
	void noEdges_nothingIsMatched() {
		assertArrayEquals(new int[] { -1, -1 }, new Matching(2, 0).solve());
	}

	@Test
	void randomGraphs_gainEqualsThatOfExhaustiveSearch() {
		for (long seed = 0; seed < 3000; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			int rows = 1 + random.nextInt(6);
			int columns = 1 + random.nextInt(6);
			long[][] gain = new long[rows][columns];
			Matching matching = new Matching(rows, columns);
			for (int row = 0; row < rows; row++) {
				for (int column = 0; column < columns; column++) {
					gain[row][column] = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
					matching.edge(row, column, gain[row][column]);
				}
			}
			int[] columnOf = matching.solve();
			long total = 0;
			boolean[] used = new boolean[columns];
			for (int row = 0; row < rows; row++) {
				if (columnOf[row] >= 0) {
					assertTrue(!used[columnOf[row]], "column taken twice, seed " + seed);
					used[columnOf[row]] = true;
					total += gain[row][columnOf[row]];
				}
			}
			assertEquals(best(gain, 0, new boolean[columns]), total, "seed " + seed + " " + Arrays.deepToString(gain));
		}
	}

	private static long best(long[][] gain, int row, boolean[] used) {
		if (row == gain.length) {
			return 0;
		}
		long best = best(gain, row + 1, used);
		for (int column = 0; column < used.length; column++) {
			if (!used[column] && gain[row][column] > 0) {
				used[column] = true;
				best = Math.max(best, gain[row][column] + best(gain, row + 1, used));
				used[column] = false;
			}
		}
		return best;
	}
}
