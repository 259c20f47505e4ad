package org.glossator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.corpus.DuplicateDocumentException;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;

/** Puts what was read into a corpus, or tells what that would do. For one import. */
final class Arrivals implements Incoming.Taker {

	private final Corpus corpus;
	private final ImportRequest request;
	private final SetWriter writer;
	private final AnnotatorNames annotators;
	private final List<ImportResult.Item> items = new ArrayList<>();
	private final Set<String> promised = new HashSet<>();
	private SchemaSpec schema;

	/** With a writer of sets; null to tell only. */
	Arrivals(Corpus corpus, ImportRequest request, SetWriter writer, LossReport losses) {
		this.corpus = corpus;
		this.request = request;
		this.writer = writer;
		annotators = new AnnotatorNames(corpus.annotators(), losses);
		schema = corpus.schema();
	}

	/** What was or would be done, in order. */
	List<ImportResult.Item> items() {
		return items;
	}

	@Override
	public void schema(SchemaSpec found) {
		schema = found;
	}

	@Override
	public void text(DocumentDraft draft, Path file) throws IOException {
		request.progress().check();
		Place place = place(draft, TextBinding.sha256(DocumentInfo.ofId(""), draft.text()), Optional.empty());
		items.add(new ImportResult.Item(place.info().id(), file.getFileName().toString(), ImportResult.TEXT, place.isNew(), "", 0, 0, 0));
	}

	@Override
	public void annotations(AnnotatedDocument document, String format) throws IOException {
		request.progress().check();
		check(document);
		DocumentInfo info = document.info();
		String name = info.originalName().isEmpty() ? info.id() : info.originalName();
		Place place = place(DocumentDraft.ofText(proposal(info), document.text()),
				TextBinding.sha256(DocumentInfo.ofId(""), document.text()), sameById(document));
		if (document.annotations().isEmpty()) {
			items.add(new ImportResult.Item(place.info().id(), name, format, place.isNew(), "", 0, 0, 0));
			return;
		}
		String annotator = annotators.of(!document.annotator().isEmpty() ? document.annotator()
				: request.annotator().isEmpty() ? ImportRequest.NOBODY : request.annotator());
		String refusal = place.isKnown() ? corpus.refusal(place.info().id(), annotator) : null;
		if (refusal != null) {
			throw new InputFault(null, 0, refusal);
		}
		List<AnnotationRecord> existing = place.isKnown() ? corpus.read(place.info().id(), annotator).annotations() : List.of();
		boolean replace = request.existing() == ImportRequest.Existing.REPLACE;
		SetMerge merge = SetMerge.of(replace ? List.of() : existing, document.annotations(), schema);
		if (writer != null && (merge.added() > 0 || replace)) {
			writer.write(new AnnotatedDocument(place.info(), document.text(), annotator, Gathering.ordered(new ArrayList<>(merge.annotations()))));
		}
		items.add(new ImportResult.Item(place.info().id(), name, format, place.isNew(), annotator, merge.added(), merge.present(),
				replace ? existing.size() : 0));
	}

	/**
	 * Where a document is.
	 *
	 * @param info what the corpus knows of it; without an id where it is only promised
	 * @param isNew whether this import brings it, told once
	 * @param isKnown whether the corpus has it
	 */
	private record Place(DocumentInfo info, boolean isNew, boolean isKnown) {
	}

	private Place place(DocumentDraft draft, String hash, Optional<DocumentInfo> sameById) throws IOException {
		Optional<DocumentInfo> there = sameById.isPresent() ? sameById : corpus.documentByHash(hash);
		if (there.isPresent()) {
			return new Place(there.get(), false, true);
		}
		if (writer == null) {
			return new Place(draft.info(), promised.add(hash), false);
		}
		try {
			return new Place(corpus.add(draft), true, true);
		} catch (DuplicateDocumentException e) {
			return new Place(e.existing(), false, true);
		}
	}

	/** The document of that id, if it has that text. */
	private Optional<DocumentInfo> sameById(AnnotatedDocument document) throws IOException {
		Optional<DocumentInfo> there = document.info().id().isEmpty() ? Optional.empty() : corpus.document(document.info().id());
		return there.isPresent() && corpus.text(there.get().id()).equals(document.text()) ? there : Optional.empty();
	}

	/** An id from elsewhere is taken over where it can name a file and is free. */
	private DocumentInfo proposal(DocumentInfo info) {
		boolean usable = DocumentNames.isUsable(info.id()) && corpus.document(info.id()).isEmpty();
		return new DocumentInfo(usable ? info.id() : "", info.title(), info.source(), info.url(), info.published(), info.author(),
				info.language(), "", "", info.originalName().isEmpty() ? info.id() : info.originalName());
	}

	private static void check(AnnotatedDocument document) throws InputFault {
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof SpanRecord span && span.span().end() > document.text().length()) {
				throw new InputFault(null, 0, "In " + document.info().originalName() + " an annotation of layer " + span.layer() + " at "
						+ span.span() + " lies outside the text of " + document.text().length() + " UTF-16 units; correct its offsets.");
			}
		}
	}
}
