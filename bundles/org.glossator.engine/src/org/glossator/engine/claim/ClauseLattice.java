package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The clauses of one sentence that may be claims, of which two that overlap cannot both be: a semi-Markov conditional random
 * field (Sarawagi and Cohen 2004) over tokens, in which a token outside all claims scores nothing. Immutable; any thread.
 */
public final class ClauseLattice {

	/** Two clauses that share so much of their union are the same claim. */
	private static final double SAME = 0.5;
	/** How much the very edges of a clause count beside whether it is a claim at all. */
	private static final double EXACT = 0.5;

	private final int size;
	private final int[] firsts;
	private final int[] limits;
	/** The clauses that end before each token, by number. */
	private final List<List<Integer>> ending;

	/**
	 * @param size tokens of the sentence
	 * @param firsts the first token of each clause, counted from the sentence's
	 * @param limits behind its last
	 */
	ClauseLattice(int size, int[] firsts, int[] limits) {
		this.size = size;
		this.firsts = firsts.clone();
		this.limits = limits.clone();
		ending = new ArrayList<>();
		for (int t = 0; t <= size; t++) {
			ending.add(new ArrayList<>());
		}
		for (int c = 0; c < firsts.length; c++) {
			ending.get(limits[c]).add(c);
		}
	}

	/** The logarithm of the sum over all cuts of a sentence of what their clauses score. */
	public double logSum(double[] scores) {
		return forward(scores)[size];
	}

	private double[] forward(double[] scores) {
		double[] sums = new double[size + 1];
		for (int t = 1; t <= size; t++) {
			double sum = sums[t - 1];
			for (int c : ending.get(t)) {
				sum = add(sum, sums[firsts[c]] + scores[c]);
			}
			sums[t] = sum;
		}
		return sums;
	}

	/** How likely each clause is one of the cut of the sentence. */
	public double[] probabilities(double[] scores) {
		double[] before = forward(scores);
		double[] behind = new double[size + 1];
		Arrays.fill(behind, Double.NEGATIVE_INFINITY);
		behind[size] = 0;
		for (int t = size; t > 0; t--) {
			behind[t - 1] = add(behind[t - 1], behind[t]);
			for (int c : ending.get(t)) {
				behind[firsts[c]] = add(behind[firsts[c]], behind[t] + scores[c]);
			}
		}
		double[] probabilities = new double[scores.length];
		for (int c = 0; c < scores.length; c++) {
			probabilities[c] = Math.exp(before[firsts[c]] + scores[c] + behind[limits[c]] - before[size]);
		}
		return probabilities;
	}

	/** The likeliest cut of the sentence into claims, from what each clause scores. */
	public Cut cut(double[] scores) {
		return new Cut(probabilities(scores));
	}

	/**
	 * The same, where something else tells too whether the sentence holds a claim at all. The lattice is fitted to where
	 * claims begin and end, and less sure of whether there are any: both are asked.
	 *
	 * @param odds the logarithm of the odds that some clause of the sentence is a claim
	 * @param share how much these count beside those by the lattice, which have the rest: 0 to 1
	 */
	public Cut cut(double[] scores, double odds, double share) {
		double[] probabilities = probabilities(scores);
		// The cut without claims scores nothing: e^sum - 1 to one are the odds that there are some.
		double any = -Math.expm1(-logSum(scores));
		double both = 1 / (1 + Math.exp(-(1 - share) * Math.log(any / (1 - any)) - share * odds));
		for (int c = 0; c < probabilities.length; c++) {
			probabilities[c] *= both / any;
		}
		return new Cut(probabilities);
	}

	/** How likely the clauses of a sentence are claims, and which of them together make the best suggestions. Immutable; any thread. */
	public final class Cut {

		private final double[] alone;
		private final double[] supported;

		private Cut(double[] probabilities) {
			alone = probabilities;
			supported = new double[alone.length];
			for (int c = 0; c < alone.length; c++) {
				for (int d = 0; d < alone.length; d++) {
					int shared = Math.min(limits[c], limits[d]) - Math.max(firsts[c], firsts[d]);
					if (shared > 0 && shared >= SAME * (limits[c] - firsts[c] + limits[d] - firsts[d] - shared)) {
						supported[c] += alone[d];
					}
				}
				supported[c] = Math.min(1, supported[c]);
			}
		}

		/** How likely a clause, or another that shares half of their union with it, is a claim: 0 to 1. */
		public double probability(int clause) {
			return supported[clause];
		}

		/**
		 * The clauses worth suggesting, in order, none of which overlaps another: as likely claims as can be, and where
		 * several come to the same, those cut likeliest.
		 *
		 * @param least the probability from which on a claim is worth it
		 */
		public List<Integer> clauses(double least) {
			double[] gains = new double[alone.length];
			for (int c = 0; c < gains.length; c++) {
				gains[c] = supported[c] - least + EXACT * (alone[c] - least);
			}
			return best(gains);
		}
	}

	/** The clauses that together gain most, none of which overlaps another, in order; of those that gain nothing, none. */
	List<Integer> best(double[] gains) {
		double[] most = new double[size + 1];
		int[] last = new int[size + 1];
		for (int t = 1; t <= size; t++) {
			most[t] = most[t - 1];
			last[t] = -1;
			for (int c : ending.get(t)) {
				double gain = most[firsts[c]] + gains[c];
				if (gains[c] > 0 && gain > most[t]) {
					most[t] = gain;
					last[t] = c;
				}
			}
		}
		List<Integer> chosen = new ArrayList<>();
		for (int t = size; t > 0;) {
			if (last[t] < 0) {
				t--;
			} else {
				chosen.add(0, last[t]);
				t = firsts[last[t]];
			}
		}
		return chosen;
	}

	private static double add(double a, double b) {
		double high = Math.max(a, b);
		double low = Math.min(a, b);
		return low == Double.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high));
	}
}
