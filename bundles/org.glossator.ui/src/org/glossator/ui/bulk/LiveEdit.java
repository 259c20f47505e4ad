package org.glossator.ui.bulk;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.session.DocumentSession;

/**
 * The part of a bulk edit that was made in an open document. It can be taken back exactly while the document is as the
 * edit left it. UI thread only.
 */
final class LiveEdit {

	private final DocumentSession session;
	private final Command command;
	private final long before;
	private final long after;

	private LiveEdit(DocumentSession session, Command command, long before, long after) {
		this.session = session;
		this.command = command;
		this.before = before;
		this.after = after;
	}

	/** Executes the command; null where it changed nothing. */
	static LiveEdit make(DocumentSession session, Command command) {
		long before = session.stamp();
		if (!command.canExecute()) {
			return null;
		}
		command.execute();
		return session.stamp() == before ? null : new LiveEdit(session, command, before, session.stamp());
	}

	DocumentSession session() {
		return session;
	}

	/** Takes the edit back or makes it again; false, and nothing done, where the document was edited since. */
	boolean repeat(boolean forward) {
		if (session.stamp() != (forward ? before : after)) {
			return false;
		}
		if (forward) {
			command.redo();
		} else {
			command.undo();
		}
		return true;
	}
}
