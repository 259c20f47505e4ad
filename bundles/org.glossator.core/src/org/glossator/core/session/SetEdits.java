package org.glossator.core.session;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.glossator.core.record.Records;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Element;
import org.glossator.model.ModelFactory;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;

/** What happens to a session's set: edits, their undo and redo, and the stamps that tell its states apart. */
final class SetEdits {

	/** Hears of each edit, once it is done. */
	@FunctionalInterface
	interface Ear {
		/** @param lines what the journal keeps of it */
		void tell(SessionChange change, String lines);
	}

	private final DocumentSession session;
	private final SessionHome home;
	private final LiveSet live;
	/** Held while the set changes or is read as a whole, so that a snapshot is never of half an edit. */
	private final Object lock;
	private final Ear told;
	private long stamps;
	/** Read without the lock: the window asks whether there is something to save while a save is under way. */
	private volatile long stamp;
	private AnnotatedDocument snapshot;
	private boolean editing;

	SetEdits(DocumentSession session, SessionHome home, LiveSet live, Object lock, Ear told) {
		this.session = session;
		this.home = home;
		this.live = live;
		this.lock = lock;
		this.told = told;
	}

	long stamp() {
		return stamp;
	}

	/** Says that the set is in a state of its own now, which no edit has led to. */
	void changed() {
		synchronized (lock) {
			stamp = ++stamps;
			snapshot = null;
		}
	}

	AnnotatedDocument snapshot() {
		synchronized (lock) {
			if (snapshot == null) {
				snapshot = Records.of(home.document(), home.text(), live.set());
			}
			return snapshot;
		}
	}

	EditLog apply(String label, Consumer<SetEditor> body) {
		EditLog log = new EditLog(label);
		synchronized (lock) {
			begin();
			try {
				body.accept(new SetEditor(session, live, log));
			} catch (RuntimeException | Error e) {
				back(log);
				throw e;
			} finally {
				editing = false;
			}
			if (log.isEmpty()) {
				return log;
			}
			log.before = stamp;
			log.after = ++stamps;
			stamp = log.after;
			snapshot = null;
		}
		told(log, true);
		return log;
	}

	void revert(EditLog log) {
		step(log, false);
	}

	void reapply(EditLog log) {
		step(log, true);
	}

	private void begin() {
		if (editing) {
			throw new IllegalStateException("An edit is under way");
		}
		editing = true;
	}

	private void step(EditLog log, boolean forward) {
		if (log.isEmpty()) {
			return;
		}
		if (isLarge(log)) {
			if (!repeat(log, forward)) {
				throw new OperationCanceledException("“" + log.label + "” was not touched: the annotations were edited meanwhile");
			}
			return;
		}
		synchronized (lock) {
			begin();
			try {
				if (forward) {
					log.steps.forEach(each -> run(each, true));
				} else {
					back(log);
				}
			} finally {
				editing = false;
			}
			stamp = forward ? log.after : log.before;
			snapshot = null;
		}
		told(log, forward);
	}

	private void back(EditLog log) {
		for (int i = log.steps.size() - 1; i >= 0; i--) {
			run(log.steps.get(i), false);
		}
	}

	private void run(EditLog.Step step, boolean forward) {
		switch (step) {
			case EditLog.Added added -> put(added.elements(), forward);
			case EditLog.Removed removed -> put(removed.elements(), !forward);
			case EditLog.Changed changed -> live.change(changed.element(), forward ? changed.after() : changed.before());
		}
	}

	private void put(List<Element> elements, boolean in) {
		if (in) {
			live.add(elements);
		} else {
			live.remove(elements);
		}
	}

	/** Tells listeners and journal the sum of an edit's steps. */
	private void told(EditLog log, boolean forward) {
		EditSum sum = EditSum.of(log, forward);
		told.tell(sum.told(session, log.label), Journal.lines(sum));
	}

	// Edits of many elements

	PreparedEdit prepare(String label, long seen, List<? extends AnnotationRecord> records) {
		SetDraft draft;
		List<AnnotationRecord> before;
		AnnotationSet ids = ModelFactory.eINSTANCE.createAnnotationSet();
		synchronized (lock) {
			if (stamp != seen) {
				return null;
			}
			before = snapshot().annotations();
			draft = live.draft();
			ids.setAnnotator(live.set().getAnnotator());
			ids.setNextId(live.set().getNextId());
		}
		EditLog log = SetDifference.between(label, before, records, draft.elements, ids, home.schema());
		EditSum sum = EditSum.of(log, true);
		draft.remove(sum.removed());
		draft.add(sum.added());
		return new PreparedEdit(session, this, log, true, sum, draft, seen, ids.getNextId());
	}

	PreparedEdit prepare(EditLog log, boolean forward) {
		SetDraft draft;
		long seen = forward ? log.before : log.after;
		synchronized (lock) {
			if (stamp != seen) {
				return null;
			}
			draft = live.draft();
		}
		EditSum sum = EditSum.of(log, forward);
		// Nobody sees what is not in the set.
		sum.added().forEach(element -> LiveSet.restate(element, sum.changed().get(element)));
		draft.remove(sum.removed());
		draft.add(sum.added());
		return new PreparedEdit(session, this, log, forward, sum, draft, seen, 0);
	}

	boolean commit(PreparedEdit edit) {
		synchronized (lock) {
			if (stamp != edit.from) {
				return false;
			}
			if (edit.log.isEmpty()) {
				return true;
			}
			begin();
			try {
				live.take(edit.draft, edit.sum);
				live.set().setNextId(Math.max(live.set().getNextId(), edit.nextId));
				if (edit.log.after == 0) {
					edit.log.before = stamp;
					edit.log.after = ++stamps;
				}
				stamp = edit.forward ? edit.log.after : edit.log.before;
				snapshot = null;
			} finally {
				editing = false;
			}
		}
		told.tell(edit.change, edit.lines);
		return true;
	}

	boolean isLarge(EditLog log) {
		return log.size() >= home.large();
	}

	boolean repeat(EditLog log, boolean forward) {
		PreparedEdit prepared = isLarge(log) ? prepare(log, forward) : null;
		boolean[] done = new boolean[1];
		home.editing().execute(() -> {
			if (prepared != null) {
				done[0] = prepared.commit();
			} else if (!isLarge(log) && stamp == (forward ? log.before : log.after)) {
				step(log, forward);
				done[0] = true;
			}
		});
		return done[0];
	}
}
