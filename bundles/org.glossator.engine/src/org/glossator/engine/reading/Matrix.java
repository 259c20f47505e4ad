package org.glossator.engine.reading;

/** A matrix with a bias, from so many inputs to so many outputs. Immutable; any thread. */
final class Matrix {

	private final float[][] rows;
	private final float[] bias;

	/**
	 * @param rows by input, of a weight for each output; at least one
	 * @param bias by output
	 */
	Matrix(float[][] rows, float[] bias) {
		this.rows = rows;
		this.bias = bias;
	}

	/**
	 * What comes out for several inputs.
	 *
	 * @param in at least as many numbers a row as there are inputs
	 * @param out as many rows as {@code in}, overwritten
	 */
	void of(float[][] in, float[][] out) {
		for (float[] row : out) {
			System.arraycopy(bias, 0, row, 0, bias.length);
		}
		add(in, rows, out);
	}

	/** Adds the product of two matrices to a third; always in the same order, so that the same numbers give the same sums. */
	static void add(float[][] in, float[][] rows, float[][] out) {
		int inputs = rows.length;
		int i = 0;
		// A few rows stay in the nearest cache while all positions pass.
		for (; i + 4 <= inputs; i += 4) {
			int p = 0;
			for (; p + 2 <= in.length; p += 2) {
				add(in[p], in[p + 1], i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], out[p], out[p + 1]);
			}
			if (p < in.length) {
				add(in[p], i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], out[p]);
			}
		}
		for (; i < inputs; i++) {
			for (int p = 0; p < in.length; p++) {
				add(in[p][i], rows[i], out[p]);
			}
		}
	}

	// All arrays have one index in these loops, which is what lets the compiler use vectors.

	private static void add(float[] one, float[] two, int i, float[] a, float[] b, float[] c, float[] d, float[] sumOne, float[] sumTwo) {
		float a1 = one[i];
		float b1 = one[i + 1];
		float c1 = one[i + 2];
		float d1 = one[i + 3];
		float a2 = two[i];
		float b2 = two[i + 1];
		float c2 = two[i + 2];
		float d2 = two[i + 3];
		for (int o = 0; o < a.length; o++) {
			sumOne[o] += a1 * a[o] + b1 * b[o] + c1 * c[o] + d1 * d[o];
			sumTwo[o] += a2 * a[o] + b2 * b[o] + c2 * c[o] + d2 * d[o];
		}
	}

	private static void add(float[] in, int i, float[] a, float[] b, float[] c, float[] d, float[] sum) {
		float a1 = in[i];
		float b1 = in[i + 1];
		float c1 = in[i + 2];
		float d1 = in[i + 3];
		for (int o = 0; o < a.length; o++) {
			sum[o] += a1 * a[o] + b1 * b[o] + c1 * c[o] + d1 * d[o];
		}
	}

	private static void add(float factor, float[] row, float[] sum) {
		for (int o = 0; o < row.length; o++) {
			sum[o] += factor * row[o];
		}
	}
}
