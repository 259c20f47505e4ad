package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

/** Confidences and thresholds. */
class CalibrationTest {

	@Test
	void confidence_isTheShareThatWasRight() {
		SplittableRandom random = new SplittableRandom(1);
		List<Calibration.Seen> seen = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			double score = random.nextDouble();
			// An overconfident part: of those it gives 0.8, only 0.64 are right.
			seen.add(new Calibration.Seen(score, random.nextDouble() < score * score));
		}
		Calibration calibration = Calibration.of(seen);
		for (double score = 0.1; score < 1; score += 0.1) {
			assertEquals(score * score, calibration.at(score), 0.06);
		}
		double before = 0;
		for (double score = 0; score <= 1; score += 0.01) {
			assertTrue(calibration.at(score) >= before);
			before = calibration.at(score);
		}
	}

	@Test
	void fewCases_giveNoCertainty() {
		Calibration calibration = Calibration.of(List.of(new Calibration.Seen(0.9, true), new Calibration.Seen(0.2, false)));
		assertEquals(0.75, calibration.at(0.95), 1e-9);
		assertEquals(0.25, calibration.at(0.2), 1e-9);
		assertEquals(0.4, Calibration.NONE.at(0.4), 0);
	}

	@Test
	void threshold_isTheLowestThatIsPreciseEnough() {
		List<Calibration.Seen> seen = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			seen.add(new Calibration.Seen(0.9, true));
			seen.add(new Calibration.Seen(0.6, i < 7));
			seen.add(new Calibration.Seen(0.3, i < 2));
		}
		Figures figures = Figures.of(seen, 25);
		assertEquals(new Figures.Point(0.6, 20, 17), figures.at(0.8));
		assertEquals(new Figures.Point(0.9, 10, 10), figures.at(0.95));
		assertEquals(0.3, figures.at(0.6).threshold());
		assertEquals(17 / 25.0, figures.recall(figures.at(0.8)));
		assertEquals(2.0 * 17 / (20 + 25), figures.f1(figures.best()), 1e-9);
		assertNull(Figures.NONE.at(0.1));
		assertEquals(0, Figures.NONE.f1(Figures.NONE.best()));
	}

	@Test
	void manyPoints_areThinnedFromTheInside() {
		List<Calibration.Seen> seen = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			seen.add(new Calibration.Seen(i / 500.0, i % 3 > 0));
		}
		Figures figures = Figures.of(seen, 300);
		assertTrue(figures.points().size() <= 40);
		assertEquals(499 / 500.0, figures.points().get(0).threshold());
		assertEquals(500, figures.points().getLast().found());
	}
}
