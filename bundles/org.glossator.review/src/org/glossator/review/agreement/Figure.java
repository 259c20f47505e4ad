package org.glossator.review.agreement;

/**
 * A figure with its 95 % interval.
 *
 * @param value NaN where it is not defined
 * @param low lower end of the interval; NaN where none was computed
 * @param high upper end; NaN where none was computed
 */
public record Figure(double value, double low, double high) {

	/** Without an interval. */
	public static Figure of(double value) {
		return new Figure(value, Double.NaN, Double.NaN);
	}

	/** Whether there is an interval. */
	public boolean hasInterval() {
		return !Double.isNaN(low) && !Double.isNaN(high);
	}
}
