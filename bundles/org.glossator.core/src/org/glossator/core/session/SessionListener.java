package org.glossator.core.session;

/** Hears what happens to a session, on the thread that edits it. */
public interface SessionListener {

	/** The annotations changed; called once for a command, undo or redo, after all of it is done. */
	void changed(SessionChange change);

	/** The session was edited, saved or reloaded: its dirty mark may have changed. */
	default void stateChanged(DocumentSession session) {
	}
}
