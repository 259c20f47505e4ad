package org.glossator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.extract.TextExtractor;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.text.record.DocumentInfo;

/** The documents of a corpus, and the texts that the same import brings, which annotations without text may belong to. */
final class PendingDocuments implements KnownDocuments {

	private final KnownDocuments corpus;
	private final List<DocumentInfo> pending = new ArrayList<>();
	private final Map<DocumentInfo, Path> files = new IdentityHashMap<>();

	PendingDocuments(KnownDocuments corpus) {
		this.corpus = corpus;
	}

	/** A text to come; it has no id yet. */
	void add(DocumentDraft draft, Path file) {
		DocumentInfo i = draft.info();
		String hash = TextBinding.sha256(DocumentInfo.ofId(""), draft.text());
		if (corpus.byHash(hash).isEmpty()) {
			DocumentInfo info = new DocumentInfo("", i.title(), i.source(), i.url(), i.published(), i.author(), i.language(), "", hash,
					i.originalName());
			pending.add(info);
			files.put(info, file);
		}
	}

	@Override
	public List<DocumentInfo> all() {
		List<DocumentInfo> all = new ArrayList<>(corpus.all());
		pending.stream().filter(document -> corpus.byHash(document.sha256()).isEmpty()).forEach(all::add);
		return all;
	}

	@Override
	public String text(DocumentInfo document) throws IOException {
		Path file = files.get(document);
		return file == null ? corpus.text(document) : TextExtractor.extract(file).text();
	}

	@Override
	public Optional<DocumentInfo> byHash(String sha256) {
		return corpus.byHash(sha256).or(() -> KnownDocuments.super.byHash(sha256));
	}
}
