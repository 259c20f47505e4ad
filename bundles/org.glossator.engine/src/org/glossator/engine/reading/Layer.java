package org.glossator.engine.reading;

/**
 * One layer of a transformer's encoder: each position looks at all others (attention with several heads), then at itself, each time added to
 * what it was and normalised, as in BERT (Devlin et al. 2019). Immutable; any thread.
 *
 * @param heads of attention; they share the width evenly
 */
record Layer(int heads, Matrix query, Matrix key, Matrix value, Matrix output, Norm looked, Matrix inner, Matrix outer, Norm thought, int innerWidth) {

	/** Works on rows in place, a row a position. */
	void of(float[][] rows) {
		int width = rows[0].length;
		float[][] queries = new float[rows.length][width];
		float[][] keys = new float[rows.length][width];
		float[][] values = new float[rows.length][width];
		query.of(rows, queries);
		key.of(rows, keys);
		value.of(rows, values);
		float[][] seen = new float[rows.length][width];
		for (int head = 0; head < heads; head++) {
			look(queries, keys, values, seen, head * (width / heads), width / heads);
		}
		output.of(seen, queries);
		add(queries, rows);
		looked.of(rows);
		float[][] middle = new float[rows.length][innerWidth];
		inner.of(rows, middle);
		for (float[] row : middle) {
			gelu(row);
		}
		outer.of(middle, queries);
		add(queries, rows);
		thought.of(rows);
	}

	/** What one head of attention sees, from one place in the rows on. */
	private static void look(float[][] queries, float[][] keys, float[][] values, float[][] seen, int from, int width) {
		int count = queries.length;
		float[][] asked = new float[count][width];
		float[][] across = new float[width][count];
		float[][] told = new float[count][width];
		float scale = (float) (1 / Math.sqrt(width));
		for (int p = 0; p < count; p++) {
			for (int i = 0; i < width; i++) {
				asked[p][i] = queries[p][from + i] * scale;
				across[i][p] = keys[p][from + i];
				told[p][i] = values[p][from + i];
			}
		}
		float[][] weights = new float[count][count];
		Matrix.add(asked, across, weights);
		float[][] sums = new float[count][width];
		for (float[] row : weights) {
			softmax(row, 0, count);
		}
		Matrix.add(weights, told, sums);
		for (int p = 0; p < count; p++) {
			System.arraycopy(sums[p], 0, seen[p], from, width);
		}
	}

	/** Makes probabilities of a part of a row, in place. */
	static void softmax(float[] row, int from, int to) {
		float most = Float.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			most = Math.max(most, row[i]);
		}
		double sum = 0;
		for (int i = from; i < to; i++) {
			row[i] = (float) Math.exp(row[i] - most);
			sum += row[i];
		}
		float scale = (float) (1 / sum);
		for (int i = from; i < to; i++) {
			row[i] *= scale;
		}
	}

	private static void add(float[][] what, float[][] rows) {
		for (int p = 0; p < rows.length; p++) {
			float[] more = what[p];
			float[] row = rows[p];
			for (int i = 0; i < row.length; i++) {
				row[i] += more[i];
			}
		}
	}

	/**
	 * The Gaussian error linear unit {@code x / 2 (1 + erf(x / sqrt 2))}, in place. The error function is a power of a polynomial, Abramowitz and
	 * Stegun 7.1.28, within a millionth; it needs no exponential, so that the loop runs in vectors.
	 */
	static void gelu(float[] row) {
		for (int i = 0; i < row.length; i++) {
			float half = 0.5f * row[i];
			float size = Math.abs(half);
			float x = size * 1.41421356f;
			float power = 1 + x * (0.0705230784f + x * (0.0422820123f + x * (0.0092705272f + x * (0.0001520143f + x * (0.0002765672f + x * 0.0000430638f)))));
			power *= power;
			power *= power;
			power *= power;
			power *= power;
			row[i] = half + size * (1 - 1 / power);
		}
	}
}
