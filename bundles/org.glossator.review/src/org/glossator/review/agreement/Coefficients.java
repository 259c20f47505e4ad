package org.glossator.review.agreement;

/**
 * Agreement coefficients for coded items. All give 1 when nobody disagrees, also where a coefficient's own formula is 0
 * through 0 because only one category was used, and NaN when there is no item to judge by. Items that fewer than two
 * raters coded say nothing about agreement and are left out by each.
 * <p>
 * For what they mean and how they differ see Artstein and Poesio, Inter-Coder Agreement for Computational Linguistics,
 * Computational Linguistics 34(4), 2008.
 */
public final class Coefficients {

	/** How far apart two categories are. */
	public enum Scale {
		/** The same or not. */
		NOMINAL,
		/** Ranked; the distance grows with the number of codings between. */
		ORDINAL
	}

	private Coefficients() {
	}

	/** The share of pairs of raters that agree, averaged over items. */
	public static double observed(Coding coding) {
		double sum = 0;
		int items = 0;
		for (int p = 0; p < coding.patterns(); p++) {
			int coded = coding.coded(p);
			if (coded >= 2) {
				sum += coding.count(p) * 2.0 * coding.agreeing(p) / ((long) coded * (coded - 1));
				items += coding.count(p);
			}
		}
		return items == 0 ? Double.NaN : sum / items;
	}

	/**
	 * Cohen's kappa of two raters: J. Cohen, A Coefficient of Agreement for Nominal Scales, Educational and Psychological
	 * Measurement 20(1), 1960. Chance is each rater's own distribution. For more raters the mean over all pairs: R. J.
	 * Light, Measures of Response Agreement for Qualitative Data, Psychological Bulletin 76(5), 1971.
	 */
	public static double cohenKappa(Coding coding) {
		double sum = 0;
		int pairs = 0;
		for (int a = 0; a < coding.raters(); a++) {
			for (int b = a + 1; b < coding.raters(); b++) {
				double kappa = cohenKappa(coding, a, b);
				if (!Double.isNaN(kappa)) {
					sum += kappa;
					pairs++;
				}
			}
		}
		return pairs == 0 ? Double.NaN : sum / pairs;
	}

	private static double cohenKappa(Coding coding, int a, int b) {
		int categories = coding.categories().size();
		long[] first = new long[categories];
		long[] second = new long[categories];
		long same = 0;
		long items = 0;
		for (int p = 0; p < coding.patterns(); p++) {
			int x = coding.category(p, a);
			int y = coding.category(p, b);
			if (x != Coding.MISSING && y != Coding.MISSING) {
				int count = coding.count(p);
				first[x] += count;
				second[y] += count;
				same += x == y ? count : 0;
				items += count;
			}
		}
		double expected = 0;
		for (int c = 0; c < categories; c++) {
			expected += (double) first[c] / items * second[c] / items;
		}
		return items == 0 ? Double.NaN : corrected((double) same / items, expected);
	}

	private static double corrected(double observed, double expected) {
		return observed == 1 ? 1 : (observed - expected) / (1 - expected);
	}

	/**
	 * Fleiss' kappa over the items that all raters coded: J. L. Fleiss, Measuring Nominal Scale Agreement Among Many
	 * Raters, Psychological Bulletin 76(5), 1971. Chance is the distribution of all raters together.
	 */
	public static double fleissKappa(Coding coding) {
		Coding complete = coding.codedBy(coding.raters());
		double observed = observed(complete);
		double expected = 0;
		for (double share : shares(complete)) {
			expected += share * share;
		}
		return Double.isNaN(observed) ? observed : corrected(observed, expected);
	}

	/** The share of each category among all codings. */
	private static double[] shares(Coding coding) {
		double[] shares = new double[coding.categories().size()];
		double total = 0;
		for (int p = 0; p < coding.patterns(); p++) {
			for (int rater = 0; rater < coding.raters(); rater++) {
				int category = coding.category(p, rater);
				if (category != Coding.MISSING) {
					shares[category] += coding.count(p);
					total += coding.count(p);
				}
			}
		}
		for (int c = 0; c < shares.length; c++) {
			shares[c] /= total;
		}
		return shares;
	}

	/**
	 * Gwet's AC1: K. L. Gwet, Computing Inter-Rater Reliability and Its Variance in the Presence of High Agreement,
	 * British Journal of Mathematical and Statistical Psychology 61(1), 2008; with items that some left out as in his
	 * Handbook of Inter-Rater Reliability, 4th edition, 2014: a category's propensity is averaged over all coded items,
	 * agreement over those with two codings or more.
	 */
	public static double gwetAC1(Coding coding) {
		double observed = observed(coding);
		double[] propensity = new double[coding.categories().size()];
		long items = 0;
		for (int p = 0; p < coding.patterns(); p++) {
			int coded = coding.coded(p);
			if (coded > 0) {
				for (int rater = 0; rater < coding.raters(); rater++) {
					int category = coding.category(p, rater);
					if (category != Coding.MISSING) {
						propensity[category] += (double) coding.count(p) / coded;
					}
				}
				items += coding.count(p);
			}
		}
		int used = 0;
		double expected = 0;
		for (double sum : propensity) {
			double share = sum / items;
			used += share > 0 ? 1 : 0;
			expected += share * (1 - share);
		}
		return Double.isNaN(observed) || observed == 1 ? observed : corrected(observed, expected / (used - 1));
	}

	/**
	 * Krippendorff's alpha for any number of raters and gaps in the data: K. Krippendorff, Computing Krippendorff's
	 * Alpha-Reliability, University of Pennsylvania, 2011. Ranked categories must stand in their order in the coding.
	 */
	public static double krippendorffAlpha(Coding coding, Scale scale) {
		double[] totals = new double[coding.categories().size()];
		double all = 0;
		for (int p = 0; p < coding.patterns(); p++) {
			for (int rater = 0; coding.coded(p) >= 2 && rater < coding.raters(); rater++) {
				int category = coding.category(p, rater);
				if (category != Coding.MISSING) {
					totals[category] += coding.count(p);
					all += coding.count(p);
				}
			}
		}
		double[] before = new double[totals.length + 1];
		for (int c = 0; c < totals.length; c++) {
			before[c + 1] = before[c] + totals[c];
		}
		double observed = 0;
		for (int p = 0; p < coding.patterns(); p++) {
			if (coding.coded(p) >= 2 && coding.count(p) > 0) {
				observed += coding.count(p) * disagreement(coding, p, before, scale) / (coding.coded(p) - 1);
			}
		}
		if (all == 0) {
			return Double.NaN;
		}
		return observed == 0 ? 1 : 1 - (all - 1) * observed / expected(totals, before, all, scale);
	}

	/** The distances of all pairs of raters on one item. */
	private static double disagreement(Coding coding, int pattern, double[] before, Scale scale) {
		if (scale == Scale.NOMINAL) {
			return coding.coded(pattern) * (coding.coded(pattern) - 1) / 2.0 - coding.agreeing(pattern);
		}
		double sum = 0;
		for (int a = 0; a < coding.raters(); a++) {
			for (int b = a + 1; b < coding.raters(); b++) {
				int x = coding.category(pattern, a);
				int y = coding.category(pattern, b);
				sum += x == Coding.MISSING || y == Coding.MISSING ? 0 : distance(before, Math.min(x, y), Math.max(x, y));
			}
		}
		return sum;
	}

	private static double expected(double[] totals, double[] before, double all, Scale scale) {
		double expected = 0;
		if (scale == Scale.NOMINAL) {
			for (double total : totals) {
				expected += total * (all - total) / 2;
			}
			return expected;
		}
		for (int a = 0; a < totals.length; a++) {
			for (int b = a + 1; totals[a] > 0 && b < totals.length; b++) {
				expected += totals[a] * totals[b] * distance(before, a, b);
			}
		}
		return expected;
	}

	/** The square of how many codings lie between two ranks, half of those at either end counted. */
	private static double distance(double[] before, int a, int b) {
		double between = (before[b + 1] + before[b] - before[a + 1] - before[a]) / 2;
		return between * between;
	}
}
