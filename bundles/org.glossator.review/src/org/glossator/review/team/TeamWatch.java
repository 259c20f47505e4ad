package org.glossator.review.team;

/** Watches work with the remote: hears what is done, and may end it. Called on the thread of the work. */
public interface TeamWatch {

	/** Asks nothing, never ends. */
	TeamWatch NONE = new TeamWatch() {
		@Override
		public boolean isCancelled() {
			return false;
		}

		@Override
		public void at(String what) {
			// Nobody looks.
		}
	};

	/**
	 * Whether to end: a transfer under way is broken off, which leaves everything as it was, and the work fails with a
	 * {@link java.util.concurrent.CancellationException}.
	 */
	boolean isCancelled();

	/** Tells what git does, such as {@code Receiving objects}. */
	void at(String what);
}
