package org.glossator.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class LanesTest {

	@Test
	void apart_shareALane() {
		Lanes lanes = new Lanes();
		assertEquals(0, lanes.place(0, 5));
		assertEquals(0, lanes.place(5, 9));
		assertEquals(1, lanes.place(4, 6));
		assertEquals(2, lanes.count());
	}

	@Test
	void zeroWidth_takesRoom() {
		Lanes lanes = new Lanes();
		assertEquals(0, lanes.place(3, 3));
		assertEquals(1, lanes.place(3, 3));
		assertEquals(0, lanes.place(4, 4));
	}

	@Test
	void shortestFirst_putsTheInnerAboveTheOuterAndNeverTwoInOnePlace() {
		for (long seed = 0; seed < 200; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			int[][] spans = new int[random.nextInt(1, 60)][];
			for (int i = 0; i < spans.length; i++) {
				int begin = random.nextInt(100);
				spans[i] = new int[] { begin, begin + random.nextInt(1, 30), 0 };
			}
			Arrays.sort(spans, Comparator.comparingInt(span -> span[1] - span[0]));
			Lanes lanes = new Lanes();
			for (int[] span : spans) {
				span[2] = lanes.place(span[0], span[1]);
			}
			for (int[] a : spans) {
				for (int[] b : spans) {
					if (a != b && a[0] < b[1] && b[0] < a[1]) {
						assertTrue(a[2] != b[2], "seed " + seed + ": overlap in a lane");
						boolean inside = a[0] <= b[0] && b[1] <= a[1] && b[1] - b[0] < a[1] - a[0];
						assertTrue(!inside || b[2] < a[2], "seed " + seed + ": the inner lies below the outer");
					}
				}
			}
		}
	}
}
