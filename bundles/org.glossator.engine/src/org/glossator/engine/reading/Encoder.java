package org.glossator.engine.reading;

import java.util.List;

/**
 * Reads a row of pieces: what each means where it stands among the others. A BERT (Devlin et al. 2019) with a third embedding for how a token is
 * written. The same pieces give the same numbers each time. Immutable; any thread.
 */
final class Encoder {

	private final byte[][] pieces;
	private final float[] scales;
	private final Matrix widened;
	private final float[][] positions;
	private final float[][] shapes;
	private final Norm norm;
	private final List<Layer> layers;

	/**
	 * @param pieces the embedding of each piece, to be multiplied by its scale
	 * @param widened what makes a full embedding of a shorter one, or null where they are full
	 */
	Encoder(byte[][] pieces, float[] scales, Matrix widened, float[][] positions, float[][] shapes, Norm norm, List<Layer> layers) {
		this.pieces = pieces;
		this.scales = scales;
		this.widened = widened;
		this.positions = positions;
		this.shapes = shapes;
		this.norm = norm;
		this.layers = List.copyOf(layers);
	}

	/**
	 * What the pieces mean, a row each.
	 *
	 * @param ids of the pieces, at least one and at most as many as there are positions
	 * @param written the shape of each, as {@link WordPieces#shape} tells it
	 */
	float[][] read(int[] ids, int[] written) {
		float[][] rows = embedded(ids);
		for (int p = 0; p < rows.length; p++) {
			float[] row = rows[p];
			float[] position = positions[p];
			float[] shape = shapes[written[p]];
			for (int i = 0; i < row.length; i++) {
				row[i] += position[i] + shape[i];
			}
		}
		norm.of(rows);
		for (Layer layer : layers) {
			layer.of(rows);
		}
		return rows;
	}

	private float[][] embedded(int[] ids) {
		float[][] rows = new float[ids.length][pieces[0].length];
		for (int p = 0; p < rows.length; p++) {
			byte[] piece = pieces[ids[p]];
			for (int i = 0; i < piece.length; i++) {
				rows[p][i] = scales[ids[p]] * piece[i];
			}
		}
		if (widened == null) {
			return rows;
		}
		float[][] wide = new float[ids.length][positions[0].length];
		widened.of(rows, wide);
		return wide;
	}
}
