package org.glossator.benchmarks.suite;

import java.util.List;

import org.glossator.text.record.SpanRecord;

/**
 * The baseline of T8: spans that never change, in arrays sorted by begin, with the greatest end of each half of each
 * range as in an interval tree. Nothing but the queries.
 */
final class IntervalArrays {

	private final int[] begins;
	private final int[] ends;
	/** At the middle of each range: the greatest end in the range. */
	private final int[] greatest;

	IntervalArrays(List<SpanRecord> sorted) {
		begins = new int[sorted.size()];
		ends = new int[sorted.size()];
		greatest = new int[sorted.size()];
		for (int i = 0; i < begins.length; i++) {
			begins[i] = sorted.get(i).span().begin();
			ends[i] = sorted.get(i).span().end();
		}
		build(0, begins.length);
	}

	private int build(int from, int to) {
		if (from >= to) {
			return 0;
		}
		int middle = (from + to) >>> 1;
		greatest[middle] = Math.max(ends[middle], Math.max(build(from, middle), build(middle + 1, to)));
		return greatest[middle];
	}

	/** A number made of the spans that overlap the window. */
	long window(int from, int to) {
		return window(0, begins.length, from, to);
	}

	private long window(int low, int high, int from, int to) {
		if (low >= high) {
			return 0;
		}
		int middle = (low + high) >>> 1;
		if (greatest[middle] <= from) {
			return 0;
		}
		long sum = window(low, middle, from, to);
		if (begins[middle] < to) {
			if (ends[middle] > from) {
				sum += 1 + begins[middle];
			}
			sum += window(middle + 1, high, from, to);
		}
		return sum;
	}
}
