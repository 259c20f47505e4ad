package org.glossator.review.agreement;

/** Watches a long computation: hears how far it is, and may end it. Called on the computing thread. */
public interface Watch {

	/** Asks nothing, never ends. */
	Watch NONE = new Watch() {
		@Override
		public boolean isCancelled() {
			return false;
		}

		@Override
		public void at(String what, double share) {
			// Nobody looks.
		}
	};

	/** Whether to end; the computation then throws {@link java.util.concurrent.CancellationException}. */
	boolean isCancelled();

	/**
	 * Tells where the computation is.
	 *
	 * @param what the part at work, such as a layer's name
	 * @param share how much is done, from 0 to 1
	 */
	void at(String what, double share);
}
