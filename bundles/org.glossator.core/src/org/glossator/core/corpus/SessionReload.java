package org.glossator.core.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;

import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotationRecord;

/** Brings live sessions up to what their files hold now, where that loses nothing. */
final class SessionReload {

	final List<SetKey> taken = new ArrayList<>();
	final List<SetKey> kept = new ArrayList<>();
	final Map<SetKey, String> unreadable = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));

	/**
	 * Looks at one session; reads its file on this thread.
	 *
	 * @param editing runs what changes the session, on the thread that edits it, before it returns
	 */
	void look(SetKey key, DocumentSession session, Executor editing) throws IOException {
		if (!session.isChangedOnDisk()) {
			return;
		}
		if (session.isDirty()) {
			kept.add(key);
			return;
		}
		List<AnnotationRecord> read;
		try {
			read = session.reload();
		} catch (IOException e) {
			unreadable.put(key, e.getMessage());
			return;
		}
		editing.execute(() -> {
			// Between reading and now there may have been an edit.
			if (session.isDirty()) {
				kept.add(key);
				return;
			}
			session.commandStack().execute(Edits.reload(session, read));
			session.markReloaded();
			taken.add(key);
		});
	}
}
