package org.glossator.core.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.command.CommandStack;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.disk.FileMark;
import org.glossator.core.record.Records;
import org.glossator.core.spans.SpansWriter;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.SpanIndex;

/**
 * One annotator's annotations on one document, being worked on. There is one live session for each, shared by all who
 * ask for it and closed when the last of them closes it. It belongs to the thread that edits; only {@link #snapshot()},
 * {@link #stamp()}, {@link #isDirty()} and {@link #save()} may be called from any thread.
 */
public final class DocumentSession implements AutoCloseable {

	private final SessionHome home;
	private final LiveSet live;
	private final SetEdits edits;
	private final Journal journal;
	private final boolean recovered;
	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final IUndoContext context;
	private final HistoryCommandStack stack;
	private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
	/** Held while the set changes or is read as a whole, so that a snapshot is never of half an edit. */
	private final Object lock = new Object();
	/** Held while the file is written: one save after the other. */
	private final Object saving = new Object();
	private int users = 1;
	/** Read without the lock: the window asks whether there is something to save while a save is under way. */
	private volatile long saved;
	private FileMark onDisk;
	/** What the file was like when {@link #reload()} read it last. */
	private FileMark reloaded;

	private DocumentSession(SessionHome home) throws IOException {
		this.home = home;
		SessionHome.Loaded loaded = home.load();
		onDisk = loaded.mark();
		live = new LiveSet(loaded.resource());
		edits = new SetEdits(this, home, live, lock, this::told);
		context = new ObjectUndoContext(this, home.document().title() + " by " + home.annotator());
		stack = new HistoryCommandStack(history, context, this::stamp);
		journal = new Journal(home.journal(), onDisk.checksum());
		recovered = recover();
	}

	/** Opens a session; called by the corpus, which keeps one for each set. */
	public static DocumentSession open(SessionHome home) throws IOException {
		return new DocumentSession(home);
	}

	private boolean recover() throws IOException {
		List<Journal.Entry> entries = journal.recover();
		for (Journal.Entry entry : entries) {
			EditLog log = new EditLog("Recover unsaved work");
			SetEditor editor = new SetEditor(this, live, log);
			editor.remove(entry.gone().stream().map(live::element).filter(java.util.Objects::nonNull).toList());
			for (AnnotationRecord record : entry.present()) {
				Element known = live.element(record.id());
				if (known == null) {
					editor.add(List.of(record));
				} else {
					editor.change(known, record);
				}
			}
		}
		if (!entries.isEmpty()) {
			edits.changed();
		}
		return !entries.isEmpty();
	}

	/** One more user, who will close it; called by the corpus. */
	public DocumentSession share() {
		synchronized (lock) {
			users++;
		}
		return this;
	}

	/** The corpus this belongs to. */
	public Corpus corpus() {
		return home.corpus();
	}

	/** What is known of the document. */
	public DocumentInfo document() {
		return home.document();
	}

	/** Whose annotations these are. */
	public String annotator() {
		return home.annotator();
	}

	/** The document's text; never changes. */
	public String text() {
		return home.text();
	}

	/** The corpus's schema as it is now. */
	public SchemaSpec schema() {
		return home.schema();
	}

	/** The annotations as EMF objects; to be changed by commands on {@link #commandStack()} only. Lists have no order. */
	public AnnotationSet set() {
		return live.set();
	}

	/** The span annotations by where they lie, in document order, always up to date; to be queried only. */
	public SpanIndex<Annotation> index() {
		return live.index();
	}

	/** The element of that id, or null. */
	public Element element(String id) {
		return live.element(id);
	}

	/** The relations that start from or point to that element. */
	public List<Relation> relationsOf(String id) {
		return live.relationsOf(id);
	}

	/** The chains that element is a member of. */
	public List<Chain> chainsOf(String id) {
		return live.chainsOf(id);
	}

	/** The elements with links to others among their values; some may have had them once and no more. */
	public List<Element> linking() {
		return live.linking(schema());
	}

	/** Whether unsaved work of a process that ended was found and is in the set now, unsaved still. */
	public boolean isRecovered() {
		return recovered;
	}

	/** The state as immutable records. Callable from any thread; kept until the next edit. */
	public AnnotatedDocument snapshot() {
		return edits.snapshot();
	}

	/**
	 * Tells states apart: equal stamps mean the same annotations. An edit gives a stamp never seen before, its undo gives
	 * back the earlier one. A result computed from a snapshot is applied only if the stamp is still the one it had then.
	 */
	public long stamp() {
		return edits.stamp();
	}

	/** Executes, undoes and redoes commands; backed by the platform's operation history. */
	public CommandStack commandStack() {
		return stack;
	}

	/** What the operation history knows this document's edits by. */
	public IUndoContext undoContext() {
		return context;
	}

	/** Whether there is something to save. */
	public boolean isDirty() {
		return edits.stamp() != saved;
	}

	/**
	 * Writes the annotations durably; does nothing where nothing changed. May take a while: not for the UI thread.
	 *
	 * @throws InputFault if somebody else changed the file since; {@link #reload()} or {@link #overwrite()} then
	 */
	public void save() throws IOException {
		if (isDirty()) {
			if (isChangedOnDisk()) {
				throw new InputFault(home.file(), 0, "Somebody else has changed this file since you opened it; reload it or save over it.");
			}
			overwrite();
		}
	}

	/** Whether the file is no longer what was loaded or saved last. */
	public boolean isChangedOnDisk() throws IOException {
		FileMark mark;
		synchronized (lock) {
			mark = onDisk;
		}
		return !mark.fits(home.file());
	}

	/** Writes the annotations durably over whatever the file holds. */
	public void overwrite() throws IOException {
		synchronized (saving) {
			ByteBuffer bytes;
			long written;
			Journal.Mark before;
			synchronized (lock) {
				live.set().setSchemaVersion(home.schema().version());
				bytes = SpansWriter.bytes(live.set());
				written = edits.stamp();
				before = journal.mark();
			}
			ByteBuffer content = bytes.duplicate();
			home.save(bytes);
			FileMark mark = FileMark.of(home.file(), content);
			synchronized (lock) {
				saved = written;
				onDisk = mark;
			}
			// What was edited while the save was under way stays in the journal.
			Journal.await(journal.restart(mark.checksum(), before));
		}
		listeners.forEach(listener -> listener.stateChanged(this));
	}

	/** What the file holds now, to be put in place of what is here by a command; then {@link #markReloaded()}. */
	public List<AnnotationRecord> reload() throws IOException {
		SessionHome.Loaded loaded = home.load();
		synchronized (lock) {
			reloaded = loaded.mark();
		}
		return Records.of(home.document(), home.text(), loaded.resource().set()).annotations();
	}

	/** Says that the state is what {@link #reload()} read last. Waits for nothing. */
	public void markReloaded() {
		synchronized (lock) {
			if (reloaded == null) {
				throw new IllegalStateException("The file has not been read again");
			}
			saved = edits.stamp();
			onDisk = reloaded;
			journal.restart(onDisk.checksum(), journal.mark());
		}
		listeners.forEach(listener -> listener.stateChanged(this));
	}

	/** Why the unsaved work could not be kept beside the set, or null where all is well. */
	public IOException journalFailure() {
		return journal.failure();
	}

	/** Waits until all edits so far would survive the end of the process. */
	public void flushJournal() throws IOException {
		journal.flush();
	}

	/** Why the set must not be changed now, as one sentence; null where it may. Commands are not executable then. */
	public String refusal() {
		return home.refusal();
	}

	/** Adds a listener; adding it twice has no effect. */
	public void addListener(SessionListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Takes a listener away. */
	public void removeListener(SessionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Changes the set as one edit. For commands only: nobody else undoes it. What the body throws is thrown on after
	 * everything was taken back.
	 */
	public EditLog apply(String label, Consumer<SetEditor> body) {
		return edits.apply(label, body);
	}

	/**
	 * Takes an edit back. For commands only. That of many elements may be taken back on any thread: it is worked out there and
	 * made on the thread that edits.
	 *
	 * @throws OperationCanceledException if such an edit could not be taken back because somebody edited meanwhile
	 */
	public void revert(EditLog log) {
		edits.revert(log);
	}

	/** Does an edit again that was taken back, as {@link #revert} does. For commands only. */
	public void reapply(EditLog log) {
		edits.reapply(log);
	}

	// Edits of many elements

	/**
	 * Works out the edit that makes the set hold exactly these records, touching only what differs. Callable from any thread.
	 *
	 * @param seen the stamp of the state that the records were made of
	 * @return null if the set has been edited since
	 */
	public PreparedEdit prepare(String label, long seen, List<? extends AnnotationRecord> records) {
		return edits.prepare(label, seen, records);
	}

	/** Works out how an edit is taken back or made again, from any thread; null where the set is not as that needs it. */
	public PreparedEdit prepare(EditLog log, boolean forward) {
		return edits.prepare(log, forward);
	}

	/** Whether an edit touches so much that it is worked out beside the set, to be taken back or made again in one short piece. */
	public boolean isLarge(EditLog log) {
		return edits.isLarge(log);
	}

	/**
	 * Takes an edit back, or makes it again, from any thread.
	 *
	 * @return false, and nothing done, where the set is not as the edit left it
	 */
	public boolean repeat(EditLog log, boolean forward) {
		return edits.repeat(log, forward);
	}

	private void told(SessionChange change, String lines) {
		journal.append(lines);
		listeners.forEach(listener -> listener.changed(change));
		listeners.forEach(listener -> listener.stateChanged(this));
	}

	/**
	 * Lets go of the session; the last to do so gives up what was not saved. Waits for nothing: whoever opens the set again
	 * waits until the disk is done with this session.
	 */
	@Override
	public void close() {
		synchronized (lock) {
			if (--users > 0) {
				return;
			}
		}
		end(true);
	}

	/** Ends the session for all its users and keeps what was not saved for the next time; called by the corpus. */
	public void abandon() {
		synchronized (lock) {
			users = 0;
		}
		end(!isDirty());
	}

	private void end(boolean discard) {
		history.dispose(context, true, true, true);
		// Before the set can be opened again: what is asked of the disk is done in turn.
		journal.end(discard);
		home.closed(this);
	}

	/** Waits until what closed sessions have left to the disk is there; false where that takes longer. */
	public static boolean settle(Duration longest) {
		return Journal.settle(longest);
	}
}
