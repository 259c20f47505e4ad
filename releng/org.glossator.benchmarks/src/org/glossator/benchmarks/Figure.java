package org.glossator.benchmarks;

/**
 * One measured figure. Times are nanoseconds a unit of work, heap is bytes a unit.
 *
 * @param id such as {@code T8}
 * @param work what was done
 * @param size the workload's size
 * @param unit what one unit is, such as {@code query}
 * @param baseline what it is compared with
 * @param baselineValue the baseline's median; NaN where there is none
 * @param candidate what of the product was measured
 * @param value its median
 * @param wallRatio the ratio of the medians of elapsed time; NaN where it means nothing
 * @param bytes whether the values are bytes and not nanoseconds
 * @param aim the highest ratio that is good enough, or the highest value where {@code absolute}
 * @param absolute whether the aim is a value and not a ratio
 * @param drift how much the calibration loop changed while it was measured, 0.1 being 10 %
 */
public record Figure(String id, String work, String size, String unit, String baseline, double baselineValue, String candidate,
		double value, double wallRatio, boolean bytes, double aim, boolean absolute, double drift) {

	/** The candidate's value as a multiple of the baseline's. */
	public double ratio() {
		return value / baselineValue;
	}

	/** Whether the aim is met. */
	public boolean met() {
		return (absolute ? value : ratio()) <= aim;
	}
}
