// LEAD (06:53): core.session (incl. journal) and core.edit are being written by me; this file (Corpus) is yours. session() shall call DocumentSession.open(SessionHome), which I add to core.session.
package org.glossator.core.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/**
 * A corpus: a folder with texts, a schema, and each annotator's annotations. Methods may be called from any thread;
 * what is read is always a whole state. An {@link org.glossator.text.InputFault} names the file that could not be read.
 */
public final class Corpus implements AutoCloseable {

	/** The annotator under whose name an extraction's own marks, such as boilerplate lines, are kept. */
	public static final String EXTRACTION = "extraction";

	/** Makes a corpus in a folder that is new or empty, with the built-in schema, and takes its lock. */
	public static Corpus create(Path folder, String name) throws IOException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Opens a corpus to work on and takes its lock.
	 *
	 * @throws org.glossator.text.InputFault if the folder is no corpus, of a newer format, or held by another process
	 */
	public static Corpus open(Path folder) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** Opens a corpus without a lock; whatever would write throws an {@link IllegalStateException}. */
	public static Corpus openToRead(Path folder) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** The corpus folder, absolute. */
	public Path folder() {
		throw new UnsupportedOperationException();
	}

	/** The name a person reads. */
	public String name() {
		throw new UnsupportedOperationException();
	}

	/** The layers and tag sets. */
	public SchemaSpec schema() {
		throw new UnsupportedOperationException();
	}

	/** Replaces the schema and saves it; annotations are not touched. */
	public void saveSchema(SchemaSpec schema) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** The documents in the order shown. */
	public List<DocumentInfo> documents() {
		throw new UnsupportedOperationException();
	}

	/** The document of that id. */
	public Optional<DocumentInfo> document(String id) {
		throw new UnsupportedOperationException();
	}

	/** The document whose text file has that SHA-256. */
	public Optional<DocumentInfo> documentByHash(String sha256) {
		throw new UnsupportedOperationException();
	}

	/** All annotators, registered or found on disk, sorted by name. */
	public List<String> annotators() {
		throw new UnsupportedOperationException();
	}

	/** The annotators who have a set on that document, sorted by name. */
	public List<String> annotatorsOf(String documentId) {
		throw new UnsupportedOperationException();
	}

	/** The text of a document, exactly as stored. */
	public String text(String documentId) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** An annotator's set on a document: of the live session if there is one, else from disk; empty if there is none. */
	public AnnotatedDocument read(String documentId, String annotator) throws IOException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Writes a set durably, giving ids to records without one. The document is told by the id in its info; info and text
	 * are otherwise not looked at.
	 *
	 * @throws IllegalStateException if a live session works on this set: use its commands
	 */
	public void write(AnnotatedDocument set) throws IOException {
		throw new UnsupportedOperationException();
	}

	/**
	 * Adds a document.
	 *
	 * @return what is now known of it, with id, path and hash
	 * @throws DuplicateDocumentException if the corpus holds this text already
	 */
	public DocumentInfo add(DocumentDraft draft) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** The live session on that set, opened if need be; to be closed by the caller. */
	public DocumentSession session(String documentId, String annotator) throws IOException {
		throw new UnsupportedOperationException();
	}

	/** Lets go of the lock. Sessions still open are closed; what they have not saved is offered again on next open. */
	@Override
	public void close() throws IOException {
		throw new UnsupportedOperationException();
	}
}
