package org.glossator.engine.entity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Tags tokens as the beginning, inside or outside of names of persons, organisations and places: a linear model of
 * hashed features and label pairs with Viterbi search, trained as a conditional random field (Lafferty et al. 2001) by
 * {@code releng/org.glossator.training}. Immutable; any thread.
 */
public final class NameTagger {

	/** The labels; a row of weights has one for each, in this order. */
	public static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");
	/** How many rows of weights: features are hashed to this many bits. */
	public static final int BITS = 20;

	private static final int SIZE = LABELS.size();
	private static final int MASK = (1 << BITS) - 1;

	private final byte[] weights;
	private final float scale;
	/** Weight of label b after label a at a * SIZE + b; row SIZE is the sentence's beginning. */
	private final float[] transitions;

	/**
	 * @param weights one signed byte for each row and label
	 * @param scale what a weight of 1 stands for
	 * @param transitions (SIZE + 1) rows of SIZE
	 */
	public NameTagger(byte[] weights, float scale, float[] transitions) {
		this.weights = weights;
		this.scale = scale;
		this.transitions = transitions;
	}

	/** The row of a feature. */
	public static int row(int feature) {
		return feature & MASK;
	}

	/** Whether label {@code b} may follow label {@code a} ({@link #LABELS}{@code .size()} for the beginning). */
	public static boolean allowed(int a, int b) {
		return b == 0 || b % 2 == 1 || a == b || a == b - 1;
	}

	/** The best labels of a sentence. */
	public int[] tag(NameFeatures features, int first, int limit) {
		return path(scores(features, first, limit));
	}

	/** The best labels of a sentence whose tokens have these rows. */
	public int[] tag(int[][] rows) {
		float[][] scores = new float[rows.length][];
		for (int i = 0; i < rows.length; i++) {
			scores[i] = scores(rows[i]);
		}
		return path(scores);
	}

	/** The score of each label at each token, without label pairs. */
	float[][] scores(NameFeatures features, int first, int limit) {
		float[][] scores = new float[limit - first][];
		for (int i = first; i < limit; i++) {
			scores[i - first] = scores(features.at(i));
		}
		return scores;
	}

	private float[] scores(int[] features) {
		int[] sums = new int[SIZE];
		for (int feature : features) {
			int at = (feature & MASK) * SIZE;
			for (int label = 0; label < SIZE; label++) {
				sums[label] += weights[at + label];
			}
		}
		float[] scores = new float[SIZE];
		for (int label = 0; label < SIZE; label++) {
			scores[label] = sums[label] * scale;
		}
		return scores;
	}

	/** The best labels for these scores. */
	int[] path(float[][] scores) {
		return viterbi(scores, transitions);
	}

	/** The best path through label scores; shared with training. */
	public static int[] viterbi(float[][] scores, float[] transitions) {
		int n = scores.length;
		if (n == 0) {
			return new int[0];
		}
		float[] best = new float[SIZE];
		int[][] from = new int[n][SIZE];
		for (int b = 0; b < SIZE; b++) {
			best[b] = allowed(SIZE, b) && b % 2 == 1 || b == 0 ? scores[0][b] + transitions[SIZE * SIZE + b] : Float.NEGATIVE_INFINITY;
		}
		for (int i = 1; i < n; i++) {
			float[] next = new float[SIZE];
			for (int b = 0; b < SIZE; b++) {
				float top = Float.NEGATIVE_INFINITY;
				for (int a = 0; a < SIZE; a++) {
					float score = allowed(a, b) ? best[a] + transitions[a * SIZE + b] : Float.NEGATIVE_INFINITY;
					if (score > top) {
						top = score;
						from[i][b] = a;
					}
				}
				next[b] = top + scores[i][b];
			}
			best = next;
		}
		int label = 0;
		for (int b = 1; b < SIZE; b++) {
			if (best[b] > best[label]) {
				label = b;
			}
		}
		int[] labels = new int[n];
		for (int i = n - 1; i >= 0; i--) {
			labels[i] = label;
			label = from[i][label];
		}
		return labels;
	}

	/**
	 * How sure the model is at each token: the lead of the best path over the best path that has another label there.
	 */
	float[] leads(float[][] scores, int[] labels) {
		int n = scores.length;
		float[][] before = new float[n][SIZE];
		float[][] after = new float[n][SIZE];
		for (int i = 0; i < n; i++) {
			for (int b = 0; b < SIZE; b++) {
				float top = Float.NEGATIVE_INFINITY;
				if (i == 0) {
					top = b == 0 || b % 2 == 1 ? transitions[SIZE * SIZE + b] : top;
				} else {
					for (int a = 0; a < SIZE; a++) {
						top = allowed(a, b) ? Math.max(top, before[i - 1][a] + transitions[a * SIZE + b]) : top;
					}
				}
				before[i][b] = top + scores[i][b];
			}
		}
		for (int i = n - 2; i >= 0; i--) {
			for (int a = 0; a < SIZE; a++) {
				float top = Float.NEGATIVE_INFINITY;
				for (int b = 0; b < SIZE; b++) {
					top = allowed(a, b) ? Math.max(top, after[i + 1][b] + transitions[a * SIZE + b] + scores[i + 1][b]) : top;
				}
				after[i][a] = top;
			}
		}
		float[] leads = new float[n];
		for (int i = 0; i < n; i++) {
			float other = Float.NEGATIVE_INFINITY;
			for (int label = 0; label < SIZE; label++) {
				other = label == labels[i] ? other : Math.max(other, before[i][label] + after[i][label]);
			}
			leads[i] = before[i][labels[i]] + after[i][labels[i]] - other;
		}
		return leads;
	}

	/** Writes the model: rows without any weight are left out. */
	public void write(DataOutputStream out) throws IOException {
		out.writeFloat(scale);
		for (float transition : transitions) {
			out.writeFloat(transition);
		}
		int rows = weights.length / SIZE;
		out.writeInt(rows);
		int gap = 0;
		for (int row = 0; row < rows; row++) {
			boolean empty = true;
			for (int label = 0; label < SIZE; label++) {
				empty &= weights[row * SIZE + label] == 0;
			}
			if (empty && gap < 255 && row + 1 < rows) {
				gap++;
				continue;
			}
			out.writeByte(gap);
			out.write(weights, row * SIZE, SIZE);
			gap = 0;
		}
	}

	/** Reads what {@link #write} wrote. */
	public static NameTagger read(DataInputStream in) throws IOException {
		float scale = in.readFloat();
		float[] transitions = new float[(SIZE + 1) * SIZE];
		for (int i = 0; i < transitions.length; i++) {
			transitions[i] = in.readFloat();
		}
		int rows = in.readInt();
		byte[] weights = new byte[rows * SIZE];
		int row = 0;
		while (row < rows) {
			row += in.readUnsignedByte();
			in.readFully(weights, row * SIZE, SIZE);
			row++;
		}
		return new NameTagger(weights, scale, transitions);
	}
}
