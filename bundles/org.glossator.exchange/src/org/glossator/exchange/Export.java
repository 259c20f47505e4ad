package org.glossator.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

/** One export: the sets of a corpus, read one at a time while the format writes. For one call. */
final class Export {

	private final Corpus corpus;
	private final ExportRequest request;
	private final CorpusFormat format;
	private final List<String> annotators;
	private final LossReport losses = new LossReport();
	private final Map<String, Integer> layers = new HashMap<>();
	private int documents;
	private int sets;
	private int annotations;

	Export(Corpus corpus, ExportRequest request) throws IOException {
		this.corpus = corpus;
		this.request = request;
		format = Requests.writer(request.format(), request.target());
		Requests.options(request.options(), List.of(format));
		List<String> known = corpus.annotators();
		for (String annotator : request.annotators()) {
			if (!known.contains(annotator)) {
				throw new InputFault(corpus.folder(), 0, "Nobody named " + annotator + " has annotated here; the annotators are "
						+ String.join(", ", known) + ".");
			}
		}
		for (String id : request.documents()) {
			if (corpus.document(id).isEmpty()) {
				throw new InputFault(corpus.folder(), 0, "There is no document " + id + "; see the list of documents.");
			}
		}
		annotators = request.annotators().isEmpty() ? known.stream().filter(name -> !name.equals(Corpus.EXTRACTION)).toList()
				: request.annotators();
	}

	ExportResult run() throws IOException {
		WriteRequest write = new WriteRequest(corpus.schema(), this::sets, annotators.size() > 1, request.target(), request.options(),
				request.progress());
		try {
			format.write(write, losses);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		request.progress().written(documents, documents);
		return new ExportResult(request.target(), documents, sets, annotations, layers, losses.losses());
	}

	/** Document by document, and for each its annotators'; a document that nobody has annotated comes once, bare. */
	private Iterator<AnnotatedDocument> sets() {
		List<DocumentInfo> wanted = corpus.documents().stream()
				.filter(info -> request.documents().isEmpty() || request.documents().contains(info.id())).toList();
		Iterator<DocumentInfo> infos = wanted.iterator();
		return new Iterator<>() {

			private final List<AnnotatedDocument> waiting = new ArrayList<>();

			@Override
			public boolean hasNext() {
				return !waiting.isEmpty() || infos.hasNext();
			}

			@Override
			public AnnotatedDocument next() {
				if (waiting.isEmpty()) {
					if (!infos.hasNext()) {
						throw new NoSuchElementException();
					}
					request.progress().written(documents, wanted.size());
					waiting.addAll(setsOf(infos.next()));
				}
				AnnotatedDocument next = waiting.remove(0);
				sets++;
				annotations += next.annotations().size();
				next.annotations().forEach(record -> layers.merge(record.layer(), 1, Integer::sum));
				return next;
			}
		};
	}

	private List<AnnotatedDocument> setsOf(DocumentInfo info) {
		try {
			documents++;
			List<String> theirs = new ArrayList<>(corpus.annotatorsOf(info.id()));
			theirs.retainAll(annotators);
			for (String hidden : List.copyOf(theirs)) {
				String refusal = corpus.refusalToSee(info.id(), hidden);
				if (refusal != null) {
					theirs.remove(hidden);
					losses.add("Set hidden by blind mode", hidden + " on " + info.id());
				}
			}
			if (theirs.isEmpty()) {
				return List.of(new AnnotatedDocument(info, corpus.text(info.id()), annotators.size() == 1 ? annotators.get(0) : "", List.of()));
			}
			List<AnnotatedDocument> all = new ArrayList<>();
			for (String annotator : theirs) {
				all.add(corpus.read(info.id(), annotator));
			}
			return all;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
