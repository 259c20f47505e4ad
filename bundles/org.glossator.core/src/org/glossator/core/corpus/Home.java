package org.glossator.core.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.Executor;

import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionHome;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/** A session's place in its corpus. */
record Home(Corpus corpus, String documentId, String annotator, String text) implements SessionHome {

	@Override
	public DocumentInfo document() {
		return corpus.document(documentId).orElseGet(() -> DocumentInfo.ofId(documentId));
	}

	@Override
	public SchemaSpec schema() {
		return corpus.schema();
	}

	@Override
	public Path file() {
		return corpus.spansFile(documentId, annotator);
	}

	@Override
	public Path journal() {
		return corpus.journalFile(documentId, annotator);
	}

	@Override
	public Loaded load() throws IOException {
		return corpus.load(documentId, annotator);
	}

	@Override
	public void save(ByteBuffer bytes) throws IOException {
		corpus.save(documentId, annotator, bytes);
	}

	@Override
	public Executor editing() {
		return corpus.editing();
	}

	@Override
	public String refusal() {
		return corpus.refusal(documentId, annotator);
	}

	@Override
	public void closed(DocumentSession session) {
		corpus.forget(this, session);
	}
}
