package org.glossator.ui.bulk;

import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.EditLog;

/**
 * The part of a bulk edit that was made in an open document. It can be taken back exactly while the document is as the
 * edit left it.
 */
final class LiveEdit {

	private final DocumentSession session;
	private final EditLog log;

	LiveEdit(DocumentSession session, EditLog log) {
		this.session = session;
		this.log = log;
	}

	DocumentSession session() {
		return session;
	}

	/** Whether it touches so much that it is not to be taken back on the UI thread. */
	boolean isLarge() {
		return session.isLarge(log);
	}

	/** Takes the edit back or makes it again, from any thread; false, and nothing done, where the document was edited since. */
	boolean repeat(boolean forward) {
		if (session.refusal() != null) {
			throw new IllegalStateException(session.refusal());
		}
		return session.repeat(log, forward);
	}
}
