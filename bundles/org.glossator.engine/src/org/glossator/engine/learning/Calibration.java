package org.glossator.engine.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From a part's score to the share of such candidates that turned out right where the part had not learned from them:
 * isotonic regression by pooling adjacent violators (Ayer et al. 1955), each pool drawn a little towards one half because it
 * is small. Immutable.
 */
final class Calibration {

	/** Where nothing was measured: the score as it is. */
	static final Calibration NONE = new Calibration(new double[0], new double[0]);

	private static final int MOST = 100_000;

	private final double[] scores;
	private final double[] shares;

	private Calibration(double[] scores, double[] shares) {
		this.scores = scores;
		this.shares = shares;
	}

	/** A candidate and whether it was right. */
	record Seen(double score, boolean right) {
	}

	static Calibration of(List<Seen> seen) {
		if (seen.isEmpty()) {
			return NONE;
		}
		List<Seen> sorted = new ArrayList<>(seen);
		sorted.sort(Comparator.comparingDouble(Seen::score));
		List<double[]> pools = new ArrayList<>();
		for (Seen each : sorted) {
			double[] last = pools.isEmpty() ? null : pools.getLast();
			if (last != null && last[0] == each.score()) {
				last[1] += each.right() ? 1 : 0;
				last[2]++;
			} else {
				pools.add(new double[] { each.score(), each.right() ? 1 : 0, 1 });
			}
		}
		List<double[]> rising = new ArrayList<>();
		for (double[] pool : pools) {
			rising.add(pool);
			while (rising.size() > 1 && rising.getLast()[1] * rising.get(rising.size() - 2)[2] <= rising.get(rising.size() - 2)[1] * rising.getLast()[2]) {
				double[] above = rising.removeLast();
				rising.getLast()[1] += above[1];
				rising.getLast()[2] += above[2];
			}
		}
		double[] scores = new double[rising.size()];
		double[] shares = new double[scores.length];
		for (int i = 0; i < scores.length; i++) {
			scores[i] = rising.get(i)[0];
			shares[i] = (rising.get(i)[1] + 0.5) / (rising.get(i)[2] + 1);
			shares[i] = i > 0 ? Math.max(shares[i], shares[i - 1]) : shares[i];
		}
		return new Calibration(scores, shares);
	}

	/** The share that was right among those of that score. */
	double at(double score) {
		if (scores.length == 0) {
			return score;
		}
		int pool = 0;
		while (pool + 1 < scores.length && scores[pool + 1] <= score) {
			pool++;
		}
		return shares[pool];
	}

	void write(DataOutputStream out) throws IOException {
		out.writeInt(scores.length);
		for (int i = 0; i < scores.length; i++) {
			out.writeDouble(scores[i]);
			out.writeDouble(shares[i]);
		}
	}

	static Calibration read(DataInputStream in) throws IOException {
		int size = ModelFile.within(in.readInt(), 0, MOST, "pools of a calibration");
		List<double[]> read = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			double[] pool = { in.readDouble(), in.readDouble() };
			if (!(pool[0] >= 0 && pool[0] <= 1 && pool[1] >= 0 && pool[1] <= 1)) {
				throw new IOException("a calibration is not between 0 and 1");
			}
			read.add(pool);
		}
		return new Calibration(read.stream().mapToDouble(pool -> pool[0]).toArray(), read.stream().mapToDouble(pool -> pool[1]).toArray());
	}
}
