package org.glossator.core.session;

import java.util.List;

import org.glossator.model.Element;
import org.glossator.text.record.AnnotationRecord;

/**
 * An edit of many elements that was worked out beforehand, on any thread, and only has to be put in place: what that takes
 * on the thread that edits is a few milliseconds for a hundred thousand elements. Made by {@link DocumentSession}; until it
 * is committed nobody sees any of it.
 */
public final class PreparedEdit {

	final EditLog log;
	final boolean forward;
	final EditSum sum;
	final SetDraft draft;
	/** The stamp of the state it was worked out for. */
	final long from;
	/** The number of the next id after the edit; less than what the set has where the edit gives none. */
	final long nextId;
	final SessionChange change;
	/** What the journal keeps of it. */
	final String lines;
	private final SetEdits edits;

	PreparedEdit(DocumentSession session, SetEdits edits, EditLog log, boolean forward, EditSum sum, SetDraft draft, long from, long nextId) {
		this.edits = edits;
		this.log = log;
		this.forward = forward;
		this.sum = sum;
		this.draft = draft;
		this.from = from;
		this.nextId = nextId;
		change = sum.told(session, log.label);
		lines = Journal.lines(sum);
	}

	/**
	 * Makes the edit, whole; on the thread that edits the session.
	 *
	 * @return false if the set was edited since this was prepared: nothing happened then
	 */
	public boolean commit() {
		return edits.commit(this);
	}

	/** What takes the edit back and makes it again, once it is committed; empty where it changes nothing. */
	public EditLog log() {
		return log;
	}

	/** The records that go, and those that become others as they were. */
	public List<AnnotationRecord> before() {
		return log.records(true);
	}

	/** The records that come, and those that became others as they are. */
	public List<AnnotationRecord> after() {
		return log.records(false);
	}

	/** The elements that come. */
	public List<Element> added() {
		return sum.added();
	}
}
