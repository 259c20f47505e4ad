package org.glossator.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ImportRequest;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/**
 * Documents with annotations that count as right. Immutable.
 *
 * @param name how the report calls it
 * @param folder the corpus it comes from, whose pipelines can be measured; null for files
 * @param schema the layers
 * @param documents the annotated documents
 */
record GoldSet(String name, Path folder, SchemaSpec schema, List<AnnotatedDocument> documents) {

	/** Annotators that are taken as gold where nobody says whose annotations are. */
	private static final List<String> USUAL = List.of("adjudicated", "gold", "curated");

	GoldSet {
		documents = List.copyOf(documents);
	}

	/** Annotations of the built-in schema that were read already. */
	static GoldSet of(String name, List<AnnotatedDocument> documents) {
		return new GoldSet(name, null, BuiltInSchema.spec(), documents);
	}

	/**
	 * A corpus folder, or a file or folder of any format that can be imported.
	 *
	 * @param annotator whose annotations count; empty for the usual or only one
	 * @param texts folders and files of texts that stand-off annotations belong to
	 * @throws InputFault if it cannot be read, or it is not clear whose annotations count
	 */
	static GoldSet open(Path gold, String annotator, List<Path> texts) throws IOException {
		if (!Files.exists(gold)) {
			throw new InputFault(gold, 0, "There is no such file or folder; name a corpus or a file that can be imported.");
		}
		if (Files.exists(gold.resolve("corpus.glossator"))) {
			try (Corpus corpus = Corpus.openToRead(gold)) {
				return read(gold, gold, corpus, annotator);
			}
		}
		Path work = Files.createTempDirectory("glossator-gold");
		try (Corpus corpus = Corpus.create(work.resolve("gold"), "gold")) {
			if (!texts.isEmpty()) {
				List<Path> files = new ArrayList<>();
				for (Path each : texts) {
					files.addAll(files(each, ".txt"));
				}
				Exchange.importFiles(corpus, ImportRequest.of(files));
			}
			Exchange.importFiles(corpus, ImportRequest.of(files(gold, "")).annotator(annotator.isEmpty() ? "gold" : annotator));
			return read(gold, null, corpus, annotator);
		} finally {
			delete(work);
		}
	}

	/** A file, or the files of a folder whose names end so, sorted. */
	private static List<Path> files(Path place, String ending) throws IOException {
		if (!Files.isDirectory(place)) {
			return List.of(place);
		}
		try (Stream<Path> files = Files.list(place)) {
			return files.filter(file -> Files.isRegularFile(file) && file.getFileName().toString().endsWith(ending)).sorted().toList();
		}
	}

	private static GoldSet read(Path gold, Path folder, Corpus corpus, String annotator) throws IOException {
		String whose = annotator.isEmpty() ? usual(gold, corpus.annotators().stream().filter(name -> !name.equals(Corpus.EXTRACTION)).toList()) : annotator;
		List<AnnotatedDocument> documents = new ArrayList<>();
		for (DocumentInfo document : corpus.documents()) {
			if (corpus.annotatorsOf(document.id()).contains(whose)) {
				documents.add(corpus.read(document.id(), whose));
			}
		}
		if (documents.isEmpty()) {
			throw new InputFault(gold, 0, "Nobody called " + whose + " annotated anything here; the annotators are " + String.join(", ", corpus.annotators()) + ".");
		}
		return new GoldSet(gold.getFileName() + ", annotations of " + whose, folder, corpus.schema(), documents);
	}

	private static String usual(Path gold, List<String> annotators) throws InputFault {
		for (String name : USUAL) {
			if (annotators.contains(name)) {
				return name;
			}
		}
		if (annotators.size() == 1) {
			return annotators.get(0);
		}
		throw new InputFault(gold, 0, annotators.isEmpty() ? "Nobody annotated anything here." : "Say with --annotator whose annotations count as right: "
				+ String.join(", ", annotators) + ".");
	}

	/** Deletes a folder of our own with all that is in it. */
	static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
