package org.glossator.engine.reading;

/** Layer normalisation (Ba et al. 2016): mean 0 and variance 1, then a gain and a bias for each place. Immutable; any thread. */
record Norm(float[] gain, float[] bias) {

	private static final double EPSILON = 1e-12;

	/** Normalises rows in place. */
	void of(float[][] rows) {
		for (float[] row : rows) {
			double sum = 0;
			for (float value : row) {
				sum += value;
			}
			double mean = sum / row.length;
			double squares = 0;
			for (float value : row) {
				squares += (value - mean) * (value - mean);
			}
			float middle = (float) mean;
			float scale = (float) (1 / Math.sqrt(squares / row.length + EPSILON));
			for (int i = 0; i < row.length; i++) {
				row[i] = (row[i] - middle) * scale * gain[i] + bias[i];
			}
		}
	}
}
