package org.glossator.core.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.glossator.core.schema.SchemaFile;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;

/**
 * What a corpus knows of its documents, annotators and layers, with the files that say so. {@link #state} and
 * {@link #schema} are whole values for any thread; everything else is called under the corpus's monitor.
 */
final class Catalogue {

	private final CorpusFolder folder;
	private final DocumentFiles texts;
	private Registry registry;
	private SchemaFile schemaFile;
	private volatile CorpusState state;
	private volatile SchemaSpec schema;
	private int batches;
	private boolean unsaved;

	Catalogue(CorpusFolder folder, DocumentFiles texts, Registry registry) throws IOException {
		this.folder = folder;
		this.texts = texts;
		this.registry = registry;
		schemaFile = SchemaFile.read(folder.schema());
		schema = schemaFile.spec();
		state = registry.state();
	}

	CorpusState state() {
		return state;
	}

	SchemaSpec schema() {
		return schema;
	}

	List<String> unknown() {
		return Stream.concat(registry.unknown().stream(), schemaFile.unknown().stream()).toList();
	}

	void saveSchema(SchemaSpec spec) throws IOException {
		schemaFile.update(spec);
		schemaFile.save();
		schema = schemaFile.spec();
	}

	/** One change of the registry, saved. */
	void edit(Consumer<Registry> change) throws IOException {
		catchUp();
		change.accept(registry);
		state = registry.state();
		save();
	}

	/** Lest a list of documents that a colleague's work has come into is written over, it is read anew before it is changed. */
	void catchUp() throws IOException {
		if (!unsaved && !registry.isCurrent()) {
			registry = Registry.read(folder);
			state = registry.state();
		}
	}

	/** Reads both files anew; what waits to be saved at the end of a batch goes before what they hold. */
	void readAnew() throws IOException {
		if (!unsaved) {
			Registry read = Registry.read(folder);
			schemaFile = SchemaFile.read(folder.schema());
			registry = read;
			schema = schemaFile.spec();
			state = registry.state();
		}
	}

	// Documents

	Path original(DocumentInfo document) throws IOException {
		String path = registry.originalPath(document.id());
		return path.isEmpty() ? null : folder.inside(path);
	}

	/** Writes the files of a text that is new and enters it; to be followed by {@link #save}. */
	DocumentInfo add(DocumentDraft draft, byte[] bytes, String sha256) throws IOException {
		DocumentInfo known = draft.info();
		String id = DocumentIds.of(known, sha256, this::isTaken);
		DocumentInfo added = new DocumentInfo(id, known.title(), known.source(), known.url(), known.published(), known.author(),
				known.language(), DocumentFiles.textPath(id), sha256, known.originalName());
		String original = draft.original() == null ? "" : DocumentFiles.originalPath(id, known.originalName());
		texts.write(added.path(), bytes);
		if (!original.isEmpty()) {
			texts.write(original, draft.original());
		}
		added = registry.add(added, original);
		state.add(added);
		return added;
	}

	/** File systems that know no case must not mix two documents up; nor must a file left from another time come to life. */
	private boolean isTaken(String lowerCaseId) {
		return state.hasIdInAnyCase(lowerCaseId) || folder.hasSetsOf(lowerCaseId);
	}

	/** Takes a document out and moves its files aside. */
	RemovedDocument remove(DocumentInfo document) throws IOException {
		String original = registry.originalPath(document.id());
		registry.remove(document.id());
		state.remove(document);
		save();
		List<Path> files = new ArrayList<>(List.of(folder.inside(document.path())));
		if (!original.isEmpty()) {
			files.add(folder.inside(original));
		}
		for (String annotator : folder.annotators()) {
			files.add(folder.spans(document.id(), annotator));
		}
		return new RemovedDocument(document, original, folder.putAside(document.id(), files));
	}

	void bringBack(RemovedDocument removed) throws IOException {
		DocumentInfo document = removed.info();
		if (state.byId(document.id()) != null || state.byHash(document.sha256()) != null) {
			throw new InputFault(removed.aside(), 0, "The document " + document.id() + " or its text is in the corpus again; remove that first.");
		}
		folder.bringBack(removed.aside(), document.path());
		state.add(registry.add(document, removed.original()));
		save();
	}

	/** Registers an annotator who is new; says whether this was one, and then {@link #save} is to follow. */
	boolean enroll(AnnotatorInfo annotator) {
		if (state.annotators().containsKey(annotator.name())) {
			return false;
		}
		registry.put(annotator);
		state = registry.state();
		return true;
	}

	// Saving

	/** Saves the registry, or leaves that to the end of the batch. */
	void save() throws IOException {
		unsaved = batches > 0;
		if (!unsaved) {
			registry.save();
		}
	}

	boolean isInBatch() {
		return batches > 0;
	}

	void beginBatch() {
		batches++;
	}

	void endBatch() throws IOException {
		batches--;
		if (unsaved) {
			save();
		}
	}

	/** Saves what a batch that was never ended has left. */
	void close() throws IOException {
		if (unsaved) {
			registry.save();
		}
	}
}
