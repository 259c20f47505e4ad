package org.glossator.exchange.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Loss;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Progress;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/** A sink that keeps everything, and short ways to read and write in tests. */
public final class Collected implements DocumentSink {

	public final List<AnnotatedDocument> documents = new ArrayList<>();
	public final LossReport losses = new LossReport();
	public SchemaSpec schema = SchemaSpec.EMPTY;

	@Override
	public void schema(SchemaSpec found) {
		schema = found;
	}

	@Override
	public void document(AnnotatedDocument document) {
		documents.add(document);
	}

	/** The losses as sentence to count. */
	public static Map<String, Integer> counts(LossReport losses) {
		return losses.losses().stream().collect(Collectors.toMap(Loss::what, Loss::count));
	}

	public static Collected read(CorpusFormat format, SchemaSpec schema, KnownDocuments known, Map<String, String> options,
			Path... files) throws IOException {
		Collected collected = new Collected();
		format.read(new ReadRequest(List.of(files), "", schema, known, options, Progress.NONE), collected, collected.losses);
		return collected;
	}

	public static Collected read(CorpusFormat format, Path... files) throws IOException {
		return read(format, SchemaSpec.EMPTY, KnownDocuments.NONE, Map.of(), files);
	}

	public static LossReport write(CorpusFormat format, SchemaSpec schema, List<AnnotatedDocument> documents, Path target,
			Map<String, String> options) throws IOException {
		LossReport losses = new LossReport();
		boolean several = documents.stream().map(AnnotatedDocument::annotator).distinct().count() > 1;
		format.write(new WriteRequest(schema, documents, several, target, options, Progress.NONE), losses);
		return losses;
	}

	public static LossReport write(CorpusFormat format, SchemaSpec schema, AnnotatedDocument document, Path target)
			throws IOException {
		return write(format, schema, List.of(document), target, Map.of());
	}

	/** The texts of these documents as a corpus would know them. */
	public static KnownDocuments known(List<AnnotatedDocument> documents) {
		return new KnownDocuments() {

			@Override
			public List<DocumentInfo> all() {
				return documents.stream().map(AnnotatedDocument::info).toList();
			}

			@Override
			public String text(DocumentInfo document) {
				return documents.stream().filter(each -> each.info().id().equals(document.id())).findFirst().orElseThrow().text();
			}
		};
	}
}
