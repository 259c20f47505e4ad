package org.glossator.engine.claim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** Sums and cuts of a sentence beside those of every cut, counted one by one. */
class ClauseLatticeTest {

	private static final double EXACT = 1e-9;

	/** Clauses of a sentence, what they score, and all cuts without overlap as sets of bits. */
	private record Plain(int size, int[] firsts, int[] limits, double[] scores, List<Integer> cuts) {

		static Plain random(Random random) {
			int size = 2 + random.nextInt(7);
			int count = 1 + random.nextInt(9);
			int[] firsts = new int[count];
			int[] limits = new int[count];
			double[] scores = new double[count];
			for (int c = 0; c < count; c++) {
				firsts[c] = random.nextInt(size);
				limits[c] = firsts[c] + 1 + random.nextInt(size - firsts[c]);
				scores[c] = random.nextGaussian() * 2;
			}
			List<Integer> cuts = new ArrayList<>();
			for (int set = 0; set < 1 << count; set++) {
				if (isCut(set, firsts, limits)) {
					cuts.add(set);
				}
			}
			return new Plain(size, firsts, limits, scores, cuts);
		}

		private static boolean isCut(int set, int[] firsts, int[] limits) {
			for (int a = 0; a < firsts.length; a++) {
				for (int b = 0; b < a; b++) {
					if ((set >> a & 1) == 1 && (set >> b & 1) == 1 && firsts[a] < limits[b] && firsts[b] < limits[a]) {
						return false;
					}
				}
			}
			return true;
		}

		double sum(int set) {
			double sum = 0;
			for (int c = 0; c < scores.length; c++) {
				sum += (set >> c & 1) == 1 ? scores[c] : 0;
			}
			return sum;
		}

		ClauseLattice lattice() {
			return new ClauseLattice(size, firsts, limits);
		}
	}

	@Test
	void randomSentences_sumsAreThoseOfEveryCut() {
		Random random = new Random(1);
		for (int round = 0; round < 500; round++) {
			Plain plain = Plain.random(random);
			double all = plain.cuts().stream().mapToDouble(set -> Math.exp(plain.sum(set))).sum();
			assertEquals(Math.log(all), plain.lattice().logSum(plain.scores()), EXACT);
			double[] probabilities = plain.lattice().probabilities(plain.scores());
			for (int c = 0; c < probabilities.length; c++) {
				int clause = c;
				double with = plain.cuts().stream().filter(set -> (set >> clause & 1) == 1).mapToDouble(set -> Math.exp(plain.sum(set))).sum();
				assertEquals(with / all, probabilities[c], EXACT);
			}
		}
	}

	@Test
	void randomSentences_bestCutGainsAsMuchAsAny() {
		Random random = new Random(2);
		for (int round = 0; round < 500; round++) {
			Plain plain = Plain.random(random);
			List<Integer> best = plain.lattice().best(plain.scores());
			int set = best.stream().mapToInt(c -> 1 << c).sum();
			assertTrue(plain.cuts().contains(set));
			assertEquals(plain.cuts().stream().mapToDouble(plain::sum).max().getAsDouble(), plain.sum(set), EXACT);
			for (int i = 1; i < best.size(); i++) {
				assertTrue(plain.limits()[best.get(i - 1)] <= plain.firsts()[best.get(i)]);
			}
		}
	}

	@Test
	void claimCutInTwoWays_isAsLikelyAsBothTogether() {
		ClauseLattice lattice = new ClauseLattice(10, new int[] { 0, 0, 6 }, new int[] { 10, 8, 10 });
		ClauseLattice.Cut cut = lattice.cut(new double[] { 1, 1.1, -9 });
		double[] alone = lattice.probabilities(new double[] { 1, 1.1, -9 });
		assertEquals(alone[0] + alone[1], cut.probability(0), EXACT);
		assertTrue(alone[0] < 0.5 && alone[1] < 0.5);
		assertEquals(List.of(1), cut.clauses(0.5));
		assertEquals(List.of(), cut.clauses(0.9));
	}

	@Test
	void cutWithOdds_liesBetween_andLeavesHowTheClausesShare() {
		Random random = new Random(3);
		for (int round = 0; round < 500; round++) {
			Plain plain = Plain.random(random);
			ClauseLattice lattice = plain.lattice();
			double any = 1 - 1 / plain.cuts().stream().mapToDouble(set -> Math.exp(plain.sum(set))).sum();
			double own = Math.log(any / (1 - any));
			double[] before = chances(lattice.cut(plain.scores()), plain);
			assertArrayEquals(before, chances(lattice.cut(plain.scores(), own, random.nextDouble()), plain), EXACT, "round " + round);
			double odds = random.nextDouble() * 8 - 4;
			double wanted = 1 / (1 + Math.exp(-0.7 * own - 0.3 * odds));
			double[] after = chances(lattice.cut(plain.scores(), odds, 0.3), plain);
			for (int c = 0; c < after.length; c++) {
				if (before[c] < 1 && after[c] < 1) {
					assertEquals(before[c] * wanted / any, after[c], EXACT, "round " + round);
				}
			}
		}
	}

	private static double[] chances(ClauseLattice.Cut cut, Plain plain) {
		return IntStream.range(0, plain.firsts().length).mapToDouble(cut::probability).toArray();
	}

	@Test
	void cutWithOdds_sentenceSaidToHoldNone_losesItsClaim() {
		ClauseLattice lattice = new ClauseLattice(10, new int[] { 0 }, new int[] { 10 });
		assertEquals(List.of(0), lattice.cut(new double[] { 1 }).clauses(0.5));
		assertEquals(List.of(), lattice.cut(new double[] { 1 }, -3, 0.5).clauses(0.5));
		assertEquals(List.of(0), lattice.cut(new double[] { -1 }, 3, 0.5).clauses(0.5));
	}
}
