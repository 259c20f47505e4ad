package org.glossator.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.extract.TextExtractor;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;

/** Reads files of all sorts: those of a format through it, others as texts. For one thread. */
final class Incoming {

	/** Takes what is read. */
	interface Taker {

		/** The schema so far: the known one with what the files brought up to here. */
		void schema(SchemaSpec schema);

		void annotations(AnnotatedDocument document, String format) throws IOException;

		void text(DocumentDraft draft, Path file) throws IOException;
	}

	/** Files of one format, read together since one may belong to another; or texts, where the format is null. */
	private record Group(CorpusFormat format, List<Path> files) {
	}

	private final List<Group> groups = new ArrayList<>();
	private final String annotator;
	private final SchemaSpec known;
	private final KnownDocuments documents;
	private final Map<String, String> options;
	private final Progress progress;

	/**
	 * Tells the formats and checks the options.
	 *
	 * @param format the format of all files, or empty to tell each
	 */
	Incoming(List<Path> files, String format, String annotator, SchemaSpec known, KnownDocuments documents, Map<String, String> options,
			Progress progress) throws IOException {
		this.annotator = annotator;
		this.known = known;
		this.documents = documents;
		this.options = options;
		this.progress = progress;
		if (files.isEmpty()) {
			throw new InputFault(null, 0, "No file is named; name the files to read.");
		}
		Map<String, Group> byFormat = new LinkedHashMap<>();
		for (Path file : files) {
			if (!Files.exists(file)) {
				throw new InputFault(file, 0, "There is no such file; check the name.");
			}
			Optional<CorpusFormat> told = format.isEmpty() ? Formats.detect(file) : format.equals(ImportResult.TEXT) ? Optional.empty()
					: Optional.of(Requests.reader(format));
			String id = told.map(CorpusFormat::id).orElse(ImportResult.TEXT);
			byFormat.computeIfAbsent(id, key -> new Group(told.orElse(null), new ArrayList<>())).files().add(file);
		}
		// Texts first, so that annotations which come without theirs can bind to them.
		byFormat.values().stream().filter(group -> group.format() == null).forEach(groups::add);
		byFormat.values().stream().filter(group -> group.format() != null).forEach(groups::add);
	}

	/** The formats of the files, without texts. */
	List<CorpusFormat> formats() {
		return groups.stream().map(Group::format).filter(format -> format != null).toList();
	}

	/** Reads everything; losses of the formats go to {@code losses}. */
	void read(Taker taker, LossReport losses) throws IOException {
		SchemaSpec schema = known;
		for (Group group : groups) {
			if (group.format() == null) {
				for (Path file : group.files()) {
					progress.check();
					progress.document(file.getFileName().toString());
					taker.text(TextExtractor.extract(file).toDraft(), file);
				}
			} else {
				schema = read(group, schema, taker, losses);
			}
		}
	}

	private SchemaSpec read(Group group, SchemaSpec before, Taker taker, LossReport losses) throws IOException {
		SchemaSpec[] schema = { before };
		ReadRequest request = new ReadRequest(group.files(), annotator, before, documents, options, progress);
		group.format().read(request, new DocumentSink() {

			@Override
			public void schema(SchemaSpec found) {
				schema[0] = SchemaMerge.merge(schema[0], found);
				taker.schema(schema[0]);
			}

			@Override
			public void document(AnnotatedDocument document) throws IOException {
				taker.annotations(document, group.format().id());
			}
		}, losses);
		return schema[0];
	}
}
