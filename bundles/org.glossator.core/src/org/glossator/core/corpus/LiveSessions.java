package org.glossator.core.corpus;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import org.glossator.core.session.DocumentSession;

/**
 * The sessions of a corpus: one for each set, however many ask for it at the same time. A session is loaded by the thread
 * that asks first, while others go on with everything but that set. Guarded by the corpus, whose monitor is never held
 * while something is loaded.
 */
final class LiveSessions {

	private final Object corpus;
	private final Map<SetKey, DocumentSession> live = new HashMap<>();
	private final Map<SetKey, FutureTask<DocumentSession>> opening = new HashMap<>();

	LiveSessions(Object corpus) {
		this.corpus = corpus;
	}

	/**
	 * The session on a set, with one user more.
	 *
	 * @param load opens it where it is not open
	 * @param closed whether the corpus was closed meanwhile
	 */
	DocumentSession share(SetKey key, Callable<DocumentSession> load, Supplier<Boolean> closed) throws IOException {
		while (true) {
			FutureTask<DocumentSession> task;
			boolean mine = false;
			synchronized (corpus) {
				DocumentSession session = live.get(key);
				if (session != null) {
					return session.share();
				}
				task = opening.get(key);
				if (task == null) {
					task = new FutureTask<>(load);
					opening.put(key, task);
					mine = true;
				}
			}
			if (mine) {
				return loaded(key, task, closed);
			}
			// Whoever came first loads it; then it is there, or it could not be loaded and is tried anew.
			await(task);
		}
	}

	private DocumentSession loaded(SetKey key, FutureTask<DocumentSession> task, Supplier<Boolean> closed) throws IOException {
		task.run();
		DocumentSession session = null;
		boolean late;
		try {
			session = task.get();
		} catch (InterruptedException e) {
			throw new IllegalStateException("What has run is there", e);
		} catch (ExecutionException e) {
			switch (e.getCause()) {
				case IOException fault -> throw fault;
				case RuntimeException fault -> throw fault;
				case Error fault -> throw fault;
				default -> throw new IOException(e.getCause());
			}
		} finally {
			synchronized (corpus) {
				opening.remove(key);
				late = closed.get();
				if (session != null && !late) {
					live.put(key, session);
				}
			}
		}
		if (late) {
			session.abandon();
			throw new IllegalStateException("The corpus is closed");
		}
		return session;
	}

	private static void await(FutureTask<DocumentSession> task) throws IOException {
		try {
			task.get();
		} catch (ExecutionException e) {
			// The one who loads it is told.
			return;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while the annotations were being read", e);
		}
	}

	/** The session on that set that is open, or null. */
	DocumentSession get(SetKey key) {
		synchronized (corpus) {
			return live.get(key);
		}
	}

	/** Whether a session works on that set, or is about to. */
	boolean holds(SetKey key) {
		synchronized (corpus) {
			return live.containsKey(key) || opening.containsKey(key);
		}
	}

	/** Whether a session works on that document, or is about to. */
	boolean holdsDocument(String documentId) {
		synchronized (corpus) {
			Set<SetKey> keys = new HashSet<>(live.keySet());
			keys.addAll(opening.keySet());
			return keys.stream().anyMatch(key -> key.documentId().equals(documentId));
		}
	}

	/** The open sessions on a document, whoever's set they edit. */
	List<DocumentSession> of(String documentId) {
		synchronized (corpus) {
			return live.entrySet().stream().filter(each -> each.getKey().documentId().equals(documentId)).map(Map.Entry::getValue).toList();
		}
	}

	/** All that are open. */
	Map<SetKey, DocumentSession> all() {
		synchronized (corpus) {
			return Map.copyOf(live);
		}
	}

	void forget(SetKey key, DocumentSession session) {
		synchronized (corpus) {
			live.remove(key, session);
		}
	}
}
