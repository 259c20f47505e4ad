package org.glossator.core.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.Executor;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.disk.FileMark;
import org.glossator.core.spans.SpansResource;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/** Where a session's set lives: what the corpus gives to each session it opens. Callable from any thread. */
public interface SessionHome {

	/** The corpus. */
	Corpus corpus();

	/** What is known of the document. */
	DocumentInfo document();

	/** Whose annotations. */
	String annotator();

	/** The document's text. */
	String text();

	/** The corpus's schema as it is now. */
	SchemaSpec schema();

	/** The file of the set; it may not exist yet. */
	Path file();

	/** Where unsaved edits are kept; the file may not exist. */
	Path journal();

	/**
	 * A set and the file it was read from.
	 *
	 * @param mark what the file was like
	 */
	record Loaded(SpansResource resource, FileMark mark) {
	}

	/** Loads the set from its file, checked against the text; a new empty one where there is no file. */
	Loaded load() throws IOException;

	/** Writes the file durably, whole or not at all. */
	void save(ByteBuffer bytes) throws IOException;

	/** Runs what changes sessions on the thread that edits them, and comes back when it is done. */
	default Executor editing() {
		return Runnable::run;
	}

	/** From how many elements on an edit is worked out beside the set. */
	default int large() {
		return 2_000;
	}

	/** Why the set must not be changed now, as one sentence; null where it may. */
	default String refusal() {
		return null;
	}

	/** The last user of the session has closed it. */
	void closed(DocumentSession session);
}
