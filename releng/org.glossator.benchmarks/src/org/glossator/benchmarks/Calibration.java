package org.glossator.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** A loop that always does the same, to see whether the machine did, too. */
final class Calibration {

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int STEPS = 4_000_000;

	private long sink;

	/** CPU time of this thread, in nanoseconds. */
	static long cpu() {
		return THREADS.getCurrentThreadCpuTime();
	}

	/** Nanoseconds of CPU for a step: the best of three, so that a single interruption does not count. */
	double run() {
		double best = Double.MAX_VALUE;
		for (int i = 0; i < 3; i++) {
			long begin = cpu();
			long x = 88172645463325252L + sink;
			for (int j = 0; j < STEPS; j++) {
				// Marsaglia, "Xorshift RNGs", 2003: the triple 13, 7, 17.
				x ^= x << 13;
				x ^= x >>> 7;
				x ^= x << 17;
			}
			sink = x & 1;
			best = Math.min(best, (double) (cpu() - begin) / STEPS);
		}
		return best;
	}
}
