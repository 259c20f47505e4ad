package org.glossator.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * One import. All files are read to the end before anything is written, so that a broken last file leaves no half import.
 * What is small is kept from that reading; what is not is read a second time, so that memory stays flat. For one call.
 */
final class Import {

	/** How much is kept between the two readings, in characters of text, an annotation counted as a hundred. */
	private static final int MOST_KEPT = 16 << 20;

	private final Corpus corpus;
	private final ImportRequest request;
	private final PendingDocuments documents;
	private final Incoming incoming;
	private final int mostKept;
	private final SchemaSpec before;
	private final LossReport losses = new LossReport();

	Import(Corpus corpus, ImportRequest request) throws IOException {
		this(corpus, request, MOST_KEPT);
	}

	/** With another bound to what is kept. */
	Import(Corpus corpus, ImportRequest request, int mostKept) throws IOException {
		this.corpus = corpus;
		this.mostKept = mostKept;
		this.request = request;
		before = corpus.schema();
		documents = new PendingDocuments(new CorpusDocuments(corpus));
		incoming = new Incoming(request.files(), request.format(), request.annotator(), before, documents, request.options(),
				request.progress());
		Requests.options(request.options(), incoming.formats());
	}

	/** Reads everything and tells what would be done. */
	ImportResult preview() throws IOException {
		Arrivals arrivals = new Arrivals(corpus, request, null, losses);
		MappedReading reading = mapped(new FirstReading(arrivals), request.seen());
		incoming.read(reading, losses);
		return result(arrivals, reading);
	}

	/** Reads everything, then writes. */
	ImportResult run(SetWriter writer) throws IOException {
		Keeping keeping = new Keeping(mostKept);
		FirstReading first = new FirstReading(keeping);
		MappedReading reading = mapped(first, request.seen());
		incoming.read(reading, losses);
		SchemaSpec schema = reading.schema();
		Arrivals arrivals = new Arrivals(corpus, request, writer, losses);
		arrivals.schema(schema);
		Counted counted = new Counted(arrivals, first.count.begun);
		try (Corpus.Batch batch = corpus.batch()) {
			if (schema != before) {
				corpus.saveSchema(schema);
			}
			if (keeping.complete) {
				for (Kept each : keeping.kept) {
					each.to(counted);
				}
			} else {
				// The losses are the same again, and told already.
				incoming.read(mapped(counted, document -> {
					// seen already
				}), new LossReport());
			}
		}
		return result(arrivals, reading);
	}

	private MappedReading mapped(Incoming.Taker next, Consumer<AnnotatedDocument> seen) {
		return new MappedReading(request.mapping(), before, seen, next);
	}

	private ImportResult result(Arrivals arrivals, MappedReading reading) {
		SchemaSpec schema = reading.schema();
		List<String> newLayers = schema.layers().stream().map(LayerSpec::name).filter(name -> before.layer(name) == null).sorted().toList();
		return new ImportResult(arrivals.items(), schema, newLayers, reading.layers(), reading.losses(losses));
	}

	/** Notes the texts to come. */
	private final class FirstReading implements Incoming.Taker {

		private final Incoming.Taker next;
		private final Count count = new Count();

		FirstReading(Incoming.Taker next) {
			this.next = next;
		}

		@Override
		public void schema(SchemaSpec found) {
			next.schema(found);
		}

		@Override
		public void annotations(AnnotatedDocument document, String format) throws IOException {
			count.next(name(document));
			next.annotations(document, format);
		}

		@Override
		public void text(DocumentDraft draft, Path file) throws IOException {
			count.next(file.toString());
			documents.add(draft, file);
			next.text(draft, file);
		}
	}

	/** The sets of several annotators on one document follow each other, and are one document. */
	private static final class Count {

		private String last = "";
		private int begun;

		void next(String name) {
			if (!name.equals(last)) {
				begun++;
			}
			last = name;
		}
	}

	private static String name(AnnotatedDocument document) {
		return document.info().id() + '\n' + document.info().originalName();
	}

	/** Tells how many documents are written. */
	private final class Counted implements Incoming.Taker {

		private final Incoming.Taker next;
		private final Count count = new Count();
		private final int total;

		Counted(Incoming.Taker next, int total) {
			this.next = next;
			this.total = total;
			request.progress().written(0, total);
		}

		@Override
		public void schema(SchemaSpec found) {
			next.schema(found);
		}

		@Override
		public void annotations(AnnotatedDocument document, String format) throws IOException {
			next.annotations(document, format);
			count.next(name(document));
			request.progress().written(count.begun, total);
		}

		@Override
		public void text(DocumentDraft draft, Path file) throws IOException {
			next.text(draft, file);
			count.next(file.toString());
			request.progress().written(count.begun, total);
		}
	}

	/** Something read that waits to be written. */
	private interface Kept {

		void to(Incoming.Taker taker) throws IOException;
	}

	/** Keeps what is read until it is too much. */
	private static final class Keeping implements Incoming.Taker {

		private final int most;
		private final List<Kept> kept = new ArrayList<>();
		private long size;
		private boolean complete = true;

		Keeping(int most) {
			this.most = most;
		}

		private void keep(long length, Kept what) {
			size += length;
			if (size > most) {
				complete = false;
				kept.clear();
			}
			if (complete) {
				kept.add(what);
			}
		}

		@Override
		public void schema(SchemaSpec found) {
			// the last one counts, and the import has it
		}

		@Override
		public void annotations(AnnotatedDocument document, String format) {
			keep(document.text().length() + 100L * document.annotations().size(), taker -> taker.annotations(document, format));
		}

		@Override
		public void text(DocumentDraft draft, Path file) {
			keep(draft.text().length() + (draft.original() == null ? 0 : draft.original().length), taker -> taker.text(draft, file));
		}
	}
}
