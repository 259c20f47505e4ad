package org.glossator.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;

/** The documents of a corpus as an import knows them. */
record CorpusDocuments(Corpus corpus) implements KnownDocuments {

	@Override
	public List<DocumentInfo> all() {
		return corpus.documents();
	}

	@Override
	public String text(DocumentInfo document) throws IOException {
		return corpus.text(document.id());
	}

	@Override
	public Optional<DocumentInfo> byHash(String sha256) {
		return sha256.isEmpty() ? Optional.empty() : corpus.documentByHash(sha256);
	}
}
