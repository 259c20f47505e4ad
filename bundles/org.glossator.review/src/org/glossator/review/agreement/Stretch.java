package org.glossator.review.agreement;

import java.util.concurrent.CancellationException;

/** A stretch of a longer computation: its own shares, from 0 to 1, become shares of the whole. */
final class Stretch implements Watch {

	private final Watch whole;
	private final String what;
	private final double from;
	private final double to;

	/**
	 * @param what the part at work, as it is told
	 * @param from where in the whole it begins, from 0 to 1
	 * @param to where in the whole it ends
	 */
	Stretch(Watch whole, String what, double from, double to) {
		this.whole = whole;
		this.what = what;
		this.from = from;
		this.to = to;
	}

	/** A stretch of this one. */
	Stretch part(String of, double begin, double end) {
		return new Stretch(whole, of, from + begin * (to - from), from + end * (to - from));
	}

	@Override
	public boolean isCancelled() {
		return whole.isCancelled();
	}

	/** Ends the computation if it was cancelled. */
	void check() {
		if (isCancelled()) {
			throw new CancellationException("Agreement was cancelled");
		}
	}

	/** Tells it; the names of parts are those of stretches. */
	@Override
	public void at(String part, double share) {
		whole.at(what, from + share * (to - from));
	}

	/** Tells how much of this stretch is done. */
	void at(double share) {
		at(what, share);
	}
}
