package org.glossator.exchange;

import java.util.concurrent.CancellationException;

/** Watches a read or write. May be called from any thread. */
public interface Progress {

	/** Nobody watches, nobody cancels. */
	Progress NONE = new Progress() {

		@Override
		public void document(String name) {
			// nobody watches
		}

		@Override
		public boolean cancelled() {
			return false;
		}
	};

	/** A document is read or written; {@code name} is its id or file name. */
	void document(String name);

	/**
	 * So many documents of so many are written. Told by imports and exports of a corpus, where the total is known: when
	 * writing begins, and after each document.
	 */
	default void written(int done, int total) {
		// most watch the names alone
	}

	/** Whether to stop. */
	boolean cancelled();

	/**
	 * Called by formats between documents.
	 *
	 * @throws CancellationException when it is time to stop
	 */
	default void check() {
		if (cancelled()) {
			throw new CancellationException("Cancelled.");
		}
	}
}
