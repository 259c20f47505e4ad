package org.glossator.core.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.glossator.core.disk.CorpusLock;
import org.glossator.core.disk.DurableFile;
import org.glossator.core.disk.Sha256;
import org.glossator.core.record.Records;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionHome;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/**
 * A corpus: a folder with texts, a schema, and each annotator's annotations. Methods may be called from any thread;
 * what is read is always a whole catalogue.state(). An {@link InputFault} names the file that could not be read.
 */
public final class Corpus implements AutoCloseable {

	/** So long a disk is waited for when a corpus is closed. */
	private static final Duration DISK = Duration.ofSeconds(10);

	/** The annotator under whose name an extraction's own marks, such as boilerplate lines, are kept. */
	public static final String EXTRACTION = "extraction";

	private final CorpusFolder folder;
	private final DocumentFiles texts;
	private final SetFiles sets;
	private final CorpusLock lock;
	private final Catalogue catalogue;
	private final LiveSessions sessions = new LiveSessions(this);
	private final List<CorpusListener> listeners = new CopyOnWriteArrayList<>();
	private volatile Executor editing = Runnable::run;
	private volatile SetGuard guard = SetGuard.NONE;
	private volatile boolean closed;

	/** Many changes of the registry, saved as one when it is closed. */
	public interface Batch extends AutoCloseable {
		@Override
		void close() throws IOException;
	}

	private Corpus(CorpusFolder folder, CorpusLock lock, Registry registry) throws IOException {
		this.folder = folder;
		this.lock = lock;
		texts = new DocumentFiles(folder);
		sets = new SetFiles(folder);
		catalogue = new Catalogue(folder, texts, registry);
	}

	/** Makes a corpus in a folder that is new or empty, with the built-in schema, and takes its lock. */
	public static Corpus create(Path folder, String name) throws IOException {
		CorpusFolder place = CorpusFolder.vacant(folder);
		CorpusLock lock = CorpusLock.take(folder, place.lock());
		try {
			place.layOut();
			Registry registry = Registry.create(place, name.isEmpty() ? place.root().getFileName().toString() : name);
			registry.save();
			return new Corpus(place, lock, registry);
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	/**
	 * Opens a corpus to work on and takes its lock.
	 *
	 * @throws InputFault if the folder is no corpus, of a newer format, or held by another process
	 */
	public static Corpus open(Path folder) throws IOException {
		CorpusFolder place = CorpusFolder.existing(folder);
		CorpusLock lock = CorpusLock.take(folder, place.lock());
		try {
			place.sweep();
			return new Corpus(place, lock, Registry.read(place));
		} catch (IOException | RuntimeException e) {
			lock.close();
			throw e;
		}
	}

	/** Opens a corpus without a lock; whatever would write throws an {@link IllegalStateException}. */
	public static Corpus openToRead(Path folder) throws IOException {
		CorpusFolder place = CorpusFolder.existing(folder);
		return new Corpus(place, null, Registry.read(place));
	}

	/** The corpus folder, absolute. */
	public Path folder() {
		return folder.root();
	}

	/** Whether it was opened to read only. */
	public boolean isReadOnly() {
		return lock == null;
	}

	/** The name a person reads. */
	public String name() {
		return catalogue.state().name();
	}

	/** The layers and tag sets. */
	public SchemaSpec schema() {
		return catalogue.schema();
	}

	/** What the registry and the schema file hold that this program does not know, as {@code Class: name}; it is kept. */
	public synchronized List<String> unknown() {
		return catalogue.unknown();
	}

	/** Replaces the schema and saves it; annotations are not touched. */
	public void saveSchema(SchemaSpec spec) throws IOException {
		synchronized (this) {
			requireWritable();
			catalogue.saveSchema(spec);
		}
		tell();
	}

	/** Gives the corpus another name. */
	public void rename(String name) throws IOException {
		edit(registry -> registry.rename(name));
	}

	// Documents

	/** The documents in the order shown. */
	public List<DocumentInfo> documents() {
		return catalogue.state().documents();
	}

	/** The document of that id. */
	public Optional<DocumentInfo> document(String id) {
		return Optional.ofNullable(catalogue.state().byId(id));
	}

	/** The document whose text file has that SHA-256. */
	public Optional<DocumentInfo> documentByHash(String sha256) {
		return Optional.ofNullable(catalogue.state().byHash(sha256));
	}

	/** The text of a document, exactly as stored. */
	public String text(String documentId) throws IOException {
		return texts.text(known(documentId));
	}

	/** The file that a document's text was extracted from, where that was kept. */
	public synchronized Optional<Path> original(String documentId) throws IOException {
		return Optional.ofNullable(catalogue.original(known(documentId)));
	}

	/**
	 * Adds a document.
	 *
	 * @return what is now known of it, with id, path and hash
	 * @throws DuplicateDocumentException if the corpus holds this text already
	 */
	public DocumentInfo add(DocumentDraft draft) throws IOException {
		byte[] bytes = DocumentFiles.bytes(draft.text(), draft.info().originalName());
		String sha256 = Sha256.of(ByteBuffer.wrap(bytes));
		DocumentInfo added;
		synchronized (this) {
			requireWritable();
			catalogue.catchUp();
			if (documentByHash(sha256).isPresent()) {
				throw new DuplicateDocumentException(documentByHash(sha256).get(), draft.info().originalName());
			}
			added = catalogue.add(draft, bytes, sha256);
			if (!draft.marks().isEmpty()) {
				sets.write(added, EXTRACTION, draft.marks(), schema());
				catalogue.enroll(new AnnotatorInfo(EXTRACTION, "Extraction", "import"));
			}
			catalogue.save();
		}
		tell();
		return added;
	}

	/** Takes over what is known of a document besides its id, path and hash. */
	public void describe(DocumentInfo info) throws IOException {
		known(info.id());
		edit(registry -> registry.describe(info));
	}

	/** Moves a document to that place in the order shown, counted from 0. */
	public void move(String documentId, int place) throws IOException {
		known(documentId);
		edit(registry -> registry.move(documentId, place));
	}

	/**
	 * Takes a document out of the corpus. Its text and everybody's annotations are not deleted but moved below
	 * {@code .glossator/removed}, from where {@link #bringBack} takes them.
	 *
	 * @throws IllegalStateException if a session works on it
	 */
	public RemovedDocument remove(String documentId) throws IOException {
		DocumentInfo document = known(documentId);
		RemovedDocument removed;
		synchronized (this) {
			requireWritable();
			catalogue.catchUp();
			if (sessions.holdsDocument(documentId)) {
				throw new IllegalStateException("The document " + documentId + " is open; close it first");
			}
			removed = catalogue.remove(document);
		}
		tell();
		return removed;
	}

	/**
	 * Brings a document back that was removed, with everybody's annotations, at the end of the order shown.
	 *
	 * @throws InputFault if its files are no longer there, or its id or text has come into the corpus meanwhile
	 */
	public void bringBack(RemovedDocument removed) throws IOException {
		synchronized (this) {
			requireWritable();
			catalogue.catchUp();
			catalogue.bringBack(removed);
		}
		tell();
	}

	/** Lets many documents be added with one saving of the registry. */
	public synchronized Batch batch() {
		requireWritable();
		catalogue.beginBatch();
		boolean[] ended = { false };
		return () -> {
			synchronized (this) {
				if (!ended[0]) {
					ended[0] = true;
					catalogue.endBatch();
				}
			}
		};
	}

	// Annotators and sets

	/** All annotators, registered or found on disk, sorted by name. */
	public List<String> annotators() {
		TreeSet<String> names = new TreeSet<>(catalogue.state().annotators().keySet());
		names.addAll(foldersOfAnnotators());
		return List.copyOf(names);
	}

	/** What is known of an annotator. */
	public AnnotatorInfo annotator(String name) {
		return catalogue.state().annotators().getOrDefault(name, new AnnotatorInfo(name, "", ""));
	}

	/** The annotators who have a set on that document, sorted by name. */
	public List<String> annotatorsOf(String documentId) {
		known(documentId);
		return foldersOfAnnotators().stream().filter(name -> Files.exists(folder.spans(documentId, name))).toList();
	}

	/** Those of {@link #annotatorsOf} whose sets the person at work may look at; all where nothing guards the corpus. */
	public List<String> seenAnnotatorsOf(String documentId) {
		return annotatorsOf(documentId).stream().filter(name -> refusalToSee(documentId, name) == null).toList();
	}

	private List<String> foldersOfAnnotators() {
		try {
			return folder.annotators();
		} catch (IOException e) {
			throw new UncheckedIOException("The folder of annotations cannot be listed", e);
		}
	}

	/**
	 * Registers an annotator, or changes what is known of one.
	 *
	 * @throws IllegalArgumentException if the name cannot name a folder, or differs from another only in case
	 */
	public void register(AnnotatorInfo annotator) throws IOException {
		requireName(annotator.name());
		edit(registry -> registry.put(annotator));
	}

	private void requireName(String annotator) {
		if (!CorpusFolder.isName(annotator)) {
			throw new IllegalArgumentException("“" + annotator + "” cannot name an annotator: it is empty or too long, begins or "
					+ "ends with a dot or space, or has one of \\ / : * ? \" < > | in it.");
		}
		for (String known : annotators()) {
			if (known.equalsIgnoreCase(annotator) && !known.equals(annotator)) {
				throw new IllegalArgumentException("There is an annotator " + known + " already; choose a name that differs in more than case.");
			}
		}
	}

	/** An annotator's set on a document: of the live session if there is one, else from disk; empty if there is none. */
	public AnnotatedDocument read(String documentId, String annotator) throws IOException {
		DocumentInfo document = known(documentId);
		Optional<DocumentSession> session = liveSession(documentId, annotator);
		if (session.isPresent()) {
			return session.get().snapshot();
		}
		requireName(annotator);
		return Records.of(document, texts.text(document), sets.load(document, annotator).resource().set());
	}

	/**
	 * Writes a set durably, giving ids to records without one. The document is told by the id in its info; info and text
	 * are otherwise not looked at.
	 *
	 * @throws IllegalStateException if a live session works on this set: use its commands
	 * @throws InputFault if the set is locked; see {@link #guard}
	 */
	public void write(AnnotatedDocument set) throws IOException {
		DocumentInfo document = known(set.info().id());
		requireName(set.annotator());
		String refusal = refusal(document.id(), set.annotator());
		if (refusal != null) {
			throw new InputFault(null, 0, refusal);
		}
		boolean told;
		synchronized (this) {
			requireWritable();
			if (sessions.holds(new SetKey(document.id(), set.annotator()))) {
				throw new IllegalStateException("The set of " + set.annotator() + " on " + document.id()
						+ " is open; change it by commands of its session");
			}
			told = !Files.exists(folder.spans(document.id(), set.annotator()));
			sets.write(document, set.annotator(), set.annotations(), schema());
			enroll(set.annotator());
		}
		if (told) {
			tell();
		}
	}

	private void enroll(String annotator) throws IOException {
		catalogue.catchUp();
		if (catalogue.enroll(new AnnotatorInfo(annotator, "", ""))) {
			catalogue.save();
		}
	}

	/** The file of a set, whether it exists or not. */
	public Path spansFile(String documentId, String annotator) {
		requireName(annotator);
		return folder.spans(known(documentId).id(), annotator);
	}

	/** Lets a workflow lock and hide sets; locks take effect at once, for {@link #write} and for the commands of sessions. */
	public void guard(SetGuard workflow) {
		guard = workflow;
	}

	/** Why a set must not be changed now, as one sentence; null where it may. */
	public String refusal(String documentId, String annotator) {
		return guard.refusal(documentId, annotator);
	}

	/** Why the person at work must not look at a set, as one sentence; null where that may be. Nothing here asks it by itself. */
	public String refusalToSee(String documentId, String annotator) {
		return guard.refusalToSee(documentId, annotator);
	}

	// Sessions

	/**
	 * The live session on that set, opened if need be; to be closed by the caller. It may have to wait for the disk: not for
	 * the UI thread.
	 */
	public DocumentSession session(String documentId, String annotator) throws IOException {
		DocumentInfo document = known(documentId);
		requireName(annotator);
		requireWritable();
		return sessions.share(new SetKey(documentId, annotator),
				() -> DocumentSession.open(new Home(this, documentId, annotator, texts.text(document))), () -> closed);
	}

	/** The session that works on that set, if one does; not to be closed by the caller. */
	public Optional<DocumentSession> liveSession(String documentId, String annotator) {
		return Optional.ofNullable(sessions.get(new SetKey(documentId, annotator)));
	}

	/** The live sessions on a document, whoever's set they edit. */
	public List<DocumentSession> liveSessions(String documentId) {
		return sessions.of(documentId);
	}

	/**
	 * Says where sessions are edited; on whatever thread asks for it until this is said.
	 *
	 * @param thread comes back when what it was given is done, such as a display's {@code syncExec}
	 */
	public void editOn(Executor thread) {
		editing = thread;
	}

	Executor editing() {
		return editing;
	}

	/** The sets that have unsaved work of a process that ended; opening a session on one brings it back. */
	public List<UnsavedWork> unsavedWork() throws IOException {
		// What a session that was just closed has given up is none.
		DocumentSession.settle(DISK);
		List<UnsavedWork> found = new ArrayList<>();
		for (String[] names : folder.journals()) {
			if (catalogue.state().byId(names[1]) != null && liveSession(names[1], names[0]).isEmpty()) {
				found.add(new UnsavedWork(names[1], names[0], Files.getLastModifiedTime(folder.journal(names[1], names[0])).toInstant()));
			}
		}
		return found;
	}

	Path journalFile(String documentId, String annotator) {
		return folder.journal(documentId, annotator);
	}

	SessionHome.Loaded load(String documentId, String annotator) throws IOException {
		return sets.load(known(documentId), annotator);
	}

	void save(String documentId, String annotator, ByteBuffer bytes) throws IOException {
		boolean told = !Files.exists(folder.spans(documentId, annotator));
		synchronized (this) {
			requireWritable();
			DurableFile.write(folder.spans(documentId, annotator), bytes);
			enroll(annotator);
		}
		if (told) {
			tell();
		}
	}

	void forget(Home home, DocumentSession session) {
		sessions.forget(new SetKey(home.documentId(), home.annotator()), session);
	}

	// What others change in the folder

	/** Changes files of the folder behind the corpus's back, as a merge of what colleagues sent does. */
	@FunctionalInterface
	public interface FolderWork {
		/** Does it. */
		void run() throws IOException;
	}

	/**
	 * Lets files of the folder be changed while nobody saves anything, and then does {@link #reload}. What the work throws
	 * is thrown on after that.
	 */
	public Reloaded exchange(FolderWork work, Executor editing) throws IOException {
		IOException failed = null;
		synchronized (this) {
			requireWritable();
			if (catalogue.isInBatch()) {
				throw new InputFault(folder.root(), 0, "Documents are being added just now; try again when that is done.");
			}
			try {
				work.run();
			} catch (IOException e) {
				failed = e;
			}
		}
		Reloaded reloaded = reload(editing);
		if (failed != null) {
			throw failed;
		}
		return reloaded;
	}

	/**
	 * Reads anew what somebody else has changed in the folder: documents, annotators, schema, and the sets of live sessions.
	 * Nothing unsaved is lost: a session with unsaved work stays as it is and is named. To be called on any thread but one
	 * on which {@code editing} would wait for this one.
	 *
	 * @param editing runs what changes sessions on the thread that edits them and comes back when it is done, such as a
	 *            display's {@code syncExec}
	 * @throws InputFault if the list of documents or the schema cannot be understood; everything is as it was then
	 */
	public Reloaded reload(Executor editing) throws IOException {
		List<String> before;
		SchemaSpec schemaBefore;
		Map<SetKey, DocumentSession> live;
		synchronized (this) {
			if (closed) {
				throw new IllegalStateException("The corpus is closed");
			}
			before = documents().stream().map(DocumentInfo::id).toList();
			schemaBefore = schema();
			catalogue.readAnew();
			live = sessions.all();
		}
		tell();
		SessionReload reload = new SessionReload();
		for (Map.Entry<SetKey, DocumentSession> open : live.entrySet()) {
			if (document(open.getKey().documentId()).isPresent()) {
				reload.look(open.getKey(), open.getValue(), editing);
			}
		}
		List<String> added = new ArrayList<>(documents().stream().map(DocumentInfo::id).toList());
		List<String> gone = new ArrayList<>(before);
		gone.removeAll(new HashSet<>(added));
		added.removeAll(new HashSet<>(before));
		return new Reloaded(added, gone, !schema().equals(schemaBefore), reload.taken, reload.kept, reload.unreadable);
	}

	// Listening, closing

	/** Adds a listener; adding it twice has no effect. */
	public void addListener(CorpusListener listener) {
		if (!listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	/** Takes a listener away. */
	public void removeListener(CorpusListener listener) {
		listeners.remove(listener);
	}

	private void tell() {
		listeners.forEach(listener -> listener.changed(this));
	}

	private void edit(Consumer<Registry> change) throws IOException {
		synchronized (this) {
			requireWritable();
			catalogue.edit(change);
		}
		tell();
	}

	private DocumentInfo known(String documentId) {
		DocumentInfo document = catalogue.state().byId(documentId);
		if (document == null) {
			throw new IllegalArgumentException("The corpus has no document " + documentId);
		}
		return document;
	}

	private void requireWritable() {
		if (closed) {
			throw new IllegalStateException("The corpus is closed");
		}
		if (lock == null) {
			throw new IllegalStateException("The corpus was opened to read only");
		}
	}

	/**
	 * Closes the sessions still open, whose unsaved work is offered again on next open, and lets go of the lock. Waits until
	 * what closed sessions have left to the disk is there, but not for ever.
	 */
	@Override
	public synchronized void close() throws IOException {
		if (!closed) {
			closed = true;
			sessions.all().values().forEach(DocumentSession::abandon);
			if (lock != null && !DocumentSession.settle(DISK)) {
				System.getLogger(Corpus.class.getName()).log(System.Logger.Level.WARNING,
						"The disk does not answer: unsaved work that was given up may be offered again when " + folder.root() + " is opened");
			}
			if (lock != null) {
				try {
					catalogue.close();
				} finally {
					lock.close();
				}
			}
		}
	}
}
