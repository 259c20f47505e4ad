package org.glossator.engine.reading;

/** What close reading tells of the tokens and sentences of a text, by their numbers in its TokenizedText. Immutable; any thread. */
public final class Reading {

	/** Nothing tells more than that, for or against. */
	public static final double MOST = 5;

	private final Labels labels;
	private final float[][] tokens;
	private final double[] claims;

	/**
	 * @param labels what the columns of {@code tokens} are
	 * @param tokens a probability for each label by token, null for a token that was not read; not to be changed afterwards
	 * @param claims a probability by sentence, NaN for one that was not read; not to be changed afterwards
	 */
	public Reading(Labels labels, float[][] tokens, double[] claims) {
		this.labels = labels;
		this.tokens = tokens;
		this.claims = claims;
	}

	/** The labels; ask once for the columns that you want to know much of. */
	public Labels labels() {
		return labels;
	}

	/** Whether a token was read: those of bylines and boilerplate are not. */
	public boolean isRead(int token) {
		return tokens[token] != null;
	}

	/** Whether a sentence was read. */
	public boolean isSentenceRead(int sentence) {
		return !Double.isNaN(claims[sentence]);
	}

	/** How likely a token has the label of a column of {@link #labels}: 0 to 1; 0 for a token that was not read. */
	public float probability(int token, int column) {
		return tokens[token] == null ? 0 : tokens[token][column];
	}

	/** The same by names; 0 also where the model has no such label. */
	public float probability(int token, String head, String label) {
		int column = labels.column(head, label);
		return column < 0 ? 0 : probability(token, column);
	}

	/** The mean of {@link #probability} over the tokens from {@code first} to before {@code limit}. */
	public double mean(int first, int limit, int column) {
		double sum = 0;
		for (int token = first; token < limit; token++) {
			sum += probability(token, column);
		}
		return sum / (limit - first);
	}

	/** The logarithm of the odds of a probability, never beyond {@link #MOST} for or against. */
	public static double odds(double probability) {
		double edge = 1 / (1 + Math.exp(MOST));
		double clamped = Math.clamp(probability, edge, 1 - edge);
		return Math.log(clamped / (1 - clamped));
	}

	/** How likely a sentence holds a claim: 0 to 1; 0 for a sentence that was not read. */
	public double claim(int sentence) {
		return isSentenceRead(sentence) ? claims[sentence] : 0;
	}
}
