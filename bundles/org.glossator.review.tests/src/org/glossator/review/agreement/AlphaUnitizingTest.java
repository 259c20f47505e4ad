package org.glossator.review.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.glossator.review.agreement.AlphaUnitizing.Unit;
import org.junit.jupiter.api.Test;

final class AlphaUnitizingTest {

	/** Krippendorff 2004, page 254: the continuum from 150 to 450, moved to 0. */
	@Test
	void krippendorff2004Page254_categoryC728AndAll859() {
		List<Unit> units = new ArrayList<>();
		int[][] c = { { 0, 225, 70 }, { 0, 370, 30 }, { 1, 220, 80 }, { 1, 355, 20 }, { 1, 400, 20 } };
		for (int[] unit : c) {
			units.add(new Unit(unit[0], "c", unit[1] - 150, unit[1] - 150 + unit[2]));
		}
		for (int rater = 0; rater < 2; rater++) {
			units.add(new Unit(rater, "k", 30, 90));
			units.add(new Unit(rater, "k", 150, 200));
		}
		AlphaUnitizing alpha = new AlphaUnitizing(2, 300, units);
		assertEquals(0.7286, alpha.alpha("c"), 0.0001);
		assertEquals(1, alpha.alpha("k"));
		assertEquals(0.8591, alpha.alpha(), 0.0005);
	}

	/** What the issue asks for: one annotator's overlapping units of the same label count as one. */
	@Test
	void thisIsATest_selfOverlappingUnits6783() {
		AlphaUnitizing alpha = new AlphaUnitizing(2, "This is a test.".length(), List.of(new Unit(0, "a", 0, 4),
				new Unit(0, "a", 0, 7), new Unit(0, "b", 0, 7), new Unit(1, "a", 0, 4), new Unit(1, "b", 0, 4)));
		assertEquals(0.6783, alpha.alpha(), 0.00005);
		assertEquals(1, alpha.joined());
	}

	@Test
	void randomSmallInput_equalsDkpro() {
		int compared = 0;
		for (long seed = 0; seed < 2000; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			int raters = 2 + random.nextInt(3);
			int length = 20 + random.nextInt(300);
			UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(raters, 0, length);
			List<Unit> units = new ArrayList<>();
			for (int rater = 0; rater < raters; rater++) {
				for (String category : List.of("a", "b", "c")) {
					int at = random.nextInt(10);
					while (true) {
						int begin = at + random.nextInt(30);
						int end = begin + 1 + random.nextInt(25);
						if (end > length) {
							break;
						}
						units.add(new Unit(rater, category, begin, end));
						study.addUnit(begin, end - begin, rater, category);
						at = end;
					}
				}
			}
			double expected = new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement();
			double alpha = new AlphaUnitizing(raters, length, units).alpha();
			if (!units.isEmpty() && !Double.isNaN(expected)) {
				assertEquals(expected, alpha, 1e-9, "seed " + seed);
				compared++;
			}
		}
		assertTrue(compared > 1900);
	}

	@Test
	void oneRaterFoundNothing_equalsDkpro() {
		UnitizingAnnotationStudy study = new UnitizingAnnotationStudy(2, 0, 50);
		study.addUnit(5, 10, 0, "a");
		assertEquals(new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement(),
				new AlphaUnitizing(2, 50, List.of(new Unit(0, "a", 5, 15))).alpha(), 1e-9);
	}

	@Test
	void noUnits_noFigure() {
		assertTrue(Double.isNaN(new AlphaUnitizing(2, 50, List.of()).alpha()));
	}

	@Test
	void sameUnits_one() {
		assertEquals(1, new AlphaUnitizing(2, 50, List.of(new Unit(0, "a", 5, 15), new Unit(1, "a", 5, 15))).alpha());
	}
}
