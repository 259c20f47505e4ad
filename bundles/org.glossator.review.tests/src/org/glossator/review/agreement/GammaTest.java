package org.glossator.review.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

import org.glossator.review.agreement.Continuum.Unit;
import org.junit.jupiter.api.Test;

final class GammaTest {

	private static Gamma.Result gamma(List<List<Unit>> annotators) {
		Gamma gamma = new Gamma(0, Watch.NONE);
		gamma.add(new Continuum(annotators));
		return gamma.result();
	}

	/** "This is a test.": the figure that INCEpTION gives for these sets, which the issue asks for. */
	@Test
	void thisIsATest_selfOverlappingUnits5788() {
		Gamma.Result result = gamma(List.of(List.of(new Unit(0, 4, 0), new Unit(0, 7, 0), new Unit(0, 7, 1)),
				List.of(new Unit(0, 4, 0), new Unit(0, 4, 1))));
		assertEquals(0.5788, result.gamma(), 0.0001);
		assertTrue(result.exact());
		assertTrue(result.error() > 0);
	}

	/** INCEpTION's figure for one unit with a against one with a and b. */
	@Test
	void oneLabelAgainstTwo_2214() {
		assertEquals(0.2214, gamma(List.of(List.of(new Unit(0, 4, 0)), List.of(new Unit(0, 4, 0), new Unit(0, 4, 1)))).gamma(),
				0.0001);
	}

	@Test
	void sameUnits_one() {
		List<Unit> units = List.of(new Unit(0, 4, 0), new Unit(6, 9, 1));
		assertEquals(1, gamma(List.of(units, units, units)).gamma());
	}

	@Test
	void onlyOneAnnotatorHasUnits_noFigure() {
		assertTrue(Double.isNaN(gamma(List.of(List.of(new Unit(0, 4, 0)), List.of())).gamma()));
	}

	private static Watch watch(List<Double> shares, boolean cancelled) {
		return new Watch() {
			@Override
			public boolean isCancelled() {
				return cancelled;
			}

			@Override
			public void at(String what, double share) {
				shares.add(share);
			}
		};
	}

	@Test
	void progress_isToldForEachSample() {
		List<Double> shares = new ArrayList<>();
		new Gamma(0, watch(shares, false)).add(new Continuum(List.of(List.of(new Unit(0, 4, 0)), List.of(new Unit(0, 5, 0)))));
		assertEquals(Gamma.SAMPLES, shares.size());
		assertEquals(0, shares.get(0));
		assertEquals((Gamma.SAMPLES - 1.0) / Gamma.SAMPLES, shares.get(Gamma.SAMPLES - 1), 1e-12);
	}

	@Test
	void cancelled_ends() {
		Gamma gamma = new Gamma(0, watch(new ArrayList<>(), true));
		Continuum continuum = new Continuum(List.of(List.of(new Unit(0, 4, 0)), List.of(new Unit(0, 5, 0))));
		assertThrows(CancellationException.class, () -> gamma.add(continuum));
	}

	@Test
	void precisionAskedFor_moreSamplesAndLessError() {
		Continuum continuum = new Continuum(List.of(List.of(new Unit(0, 4, 0), new Unit(10, 19, 1)),
				List.of(new Unit(0, 5, 0), new Unit(11, 19, 0))));
		Gamma rough = new Gamma(0, Watch.NONE);
		rough.add(continuum);
		Gamma fine = new Gamma(0.01, Watch.NONE);
		fine.add(continuum);
		assertEquals(Gamma.SAMPLES, rough.result().samples());
		assertTrue(fine.result().samples() > Gamma.SAMPLES);
		assertTrue(fine.result().error() < rough.result().error());
	}

	@Test
	void annotatorsSwapped_sameFigure() {
		for (long seed = 0; seed < 20; seed++) {
			List<List<Unit>> found = random(new SplittableRandom(seed), 3, 5);
			assertEquals(gamma(found).gamma(), gamma(List.of(found.get(2), found.get(0), found.get(1))).gamma(), 1e-9,
					"seed " + seed);
		}
	}

	@Test
	void randomSmallContinua_disorderIsThatOfExhaustiveSearch() {
		for (long seed = 0; seed < 150; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			int annotators = 2 + random.nextInt(3);
			List<List<Unit>> found = random(random, annotators, annotators == 4 ? 2 : 4);
			Continuum continuum = new Continuum(found);
			BestAlignment alignment = new BestAlignment(continuum);
			assertEquals(exhaustive(continuum), alignment.total(), 1e-6, "seed " + seed);
			assertTrue(alignment.isExact(), "seed " + seed);
		}
	}

	private static List<List<Unit>> random(SplittableRandom random, int annotators, int most) {
		List<List<Unit>> found = new ArrayList<>();
		for (int annotator = 0; annotator < annotators; annotator++) {
			List<Unit> units = new ArrayList<>();
			for (int i = random.nextInt(most); i >= 0; i--) {
				int begin = random.nextInt(25);
				units.add(new Unit(begin, begin + 1 + random.nextInt(8), random.nextInt(2)));
			}
			found.add(units);
		}
		return found;
	}

	private static double exhaustive(Continuum continuum) {
		List<Unit> units = new ArrayList<>();
		List<Integer> owners = new ArrayList<>();
		for (int annotator = 0; annotator < continuum.annotators(); annotator++) {
			for (Unit unit : continuum.of(annotator)) {
				units.add(unit);
				owners.add(annotator);
			}
		}
		return partitions(units, owners, 0, new ArrayList<>(), continuum.annotators());
	}

	private static double partitions(List<Unit> units, List<Integer> owners, int at, List<Unit[]> tuples, int annotators) {
		double pairs = annotators * (annotators - 1) / 2.0;
		if (at == units.size()) {
			double sum = 0;
			for (Unit[] tuple : tuples) {
				for (int a = 0; a < annotators; a++) {
					for (int b = a + 1; b < annotators; b++) {
						sum += tuple[a] == null || tuple[b] == null ? 1 : tuple[a].dissimilarity(tuple[b]);
					}
				}
			}
			return sum / pairs;
		}
		double best = Double.POSITIVE_INFINITY;
		int owner = owners.get(at);
		for (int i = 0; i < tuples.size(); i++) {
			Unit[] tuple = tuples.get(i);
			if (tuple[owner] == null) {
				tuple[owner] = units.get(at);
				best = Math.min(best, partitions(units, owners, at + 1, tuples, annotators));
				tuple[owner] = null;
			}
		}
		Unit[] alone = new Unit[annotators];
		alone[owner] = units.get(at);
		tuples.add(alone);
		best = Math.min(best, partitions(units, owners, at + 1, tuples, annotators));
		tuples.remove(tuples.size() - 1);
		return best;
	}
}
