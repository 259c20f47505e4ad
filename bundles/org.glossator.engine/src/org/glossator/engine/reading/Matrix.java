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
		int i = 0;
		// Eight rows stay in the nearest cache while all positions pass.
		for (; i + 8 <= rows.length; i += 8) {
			for (int p = 0; p < in.length; p++) {
				add(in[p], i, rows[i], rows[i + 1], rows[i + 2], rows[i + 3], rows[i + 4], rows[i + 5], rows[i + 6], rows[i + 7], out[p]);
			}
		}
		for (; i < rows.length; i++) {
			for (int p = 0; p < in.length; p++) {
				add(in[p][i], rows[i], out[p]);
			}
		}
	}

	// All arrays have one index in these loops, which is what lets the compiler use vectors; with several positions at a time it no longer does.

	private static void add(float[] in, int i, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f, float[] g, float[] h, float[] sum) {
		float inA = in[i];
		float inB = in[i + 1];
		float inC = in[i + 2];
		float inD = in[i + 3];
		float inE = in[i + 4];
		float inF = in[i + 5];
		float inG = in[i + 6];
		float inH = in[i + 7];
		for (int o = 0; o < a.length; o++) {
			sum[o] += inA * a[o] + inB * b[o] + inC * c[o] + inD * d[o] + (inE * e[o] + inF * f[o] + inG * g[o] + inH * h[o]);
		}
	}

	private static void add(float factor, float[] row, float[] sum) {
		for (int o = 0; o < row.length; o++) {
			sum[o] += factor * row[o];
		}
	}
}
