package org.glossator.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.mapping.LabelMapping;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;

/**
 * One conversion. The files are read twice: once for their layers, which writers need from the start, and once for the
 * documents. For one call.
 */
final class Conversion {

	private final Incoming incoming;
	private final CorpusFormat to;
	private final Path target;
	private final Map<String, String> options;
	private final LabelMapping mapping;
	private final Progress progress;
	private final Set<String> annotators = new HashSet<>();
	private final Set<String> documents = new HashSet<>();
	private final SchemaSpec known = BuiltInSchema.spec();
	private int sets;
	private int annotations;

	Conversion(List<Path> files, String from, String to, Path target, Map<String, String> options, LabelMapping mapping,
			Progress progress) throws IOException {
		this.to = Requests.writer(to, target);
		this.target = target;
		this.options = options;
		this.mapping = mapping;
		this.progress = progress;
		incoming = new Incoming(files, from, "", known, KnownDocuments.NONE, options, progress);
		List<CorpusFormat> formats = new ArrayList<>(incoming.formats());
		formats.add(this.to);
		Requests.options(options, formats);
	}

	ExportResult run() throws IOException {
		LossReport losses = new LossReport();
		MappedReading reading = mapped(new Incoming.Taker() {

			@Override
			public void schema(SchemaSpec found) {
				// asked for when all is read
			}

			@Override
			public void annotations(AnnotatedDocument document, String format) {
				count(document);
			}

			@Override
			public void text(DocumentDraft draft, Path file) {
				count(document(draft));
			}
		});
		incoming.read(reading, losses);
		SchemaSpec schema = reading.schema();
		LossReport written = new LossReport();
		try (DocumentStream stream = new DocumentStream(this::feed)) {
			to.write(new WriteRequest(schema, stream, annotators.size() > 1, target, options, progress), written);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		LossReport all = new LossReport();
		reading.losses(losses).forEach(all::addAll);
		written.losses().forEach(all::addAll);
		return new ExportResult(target, documents.size(), sets, annotations, reading.layers(), all.losses());
	}

	private void count(AnnotatedDocument document) {
		annotators.add(document.annotator());
		documents.add(document.info().id().isEmpty() ? document.info().originalName() : document.info().id());
		sets++;
		annotations += document.annotations().size();
	}

	private void feed(DocumentStream.Receiver receiver) throws IOException {
		incoming.read(mapped(new Incoming.Taker() {

			@Override
			public void schema(SchemaSpec found) {
				// known from the first reading
			}

			@Override
			public void annotations(AnnotatedDocument document, String format) {
				receiver.put(named(document));
			}

			@Override
			public void text(DocumentDraft draft, Path file) {
				receiver.put(named(document(draft)));
			}
		}), new LossReport());
	}

	private MappedReading mapped(Incoming.Taker next) {
		return new MappedReading(mapping, known, document -> {
			// nobody looks
		}, next);
	}

	private static AnnotatedDocument document(DocumentDraft draft) {
		return new AnnotatedDocument(draft.info(), draft.text(), "", List.of());
	}

	/** Writers need an id that can name a file. */
	private static AnnotatedDocument named(AnnotatedDocument document) {
		String id = DocumentNames.id(document.info());
		return id.equals(document.info().id()) ? document
				: new AnnotatedDocument(DocumentNames.withId(document.info(), id), document.text(), document.annotator(), document.annotations());
	}
}
