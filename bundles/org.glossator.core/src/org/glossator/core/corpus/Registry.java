package org.glossator.core.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.glossator.core.disk.XmiFile;
import org.glossator.model.Annotator;
import org.glossator.model.Document;
import org.glossator.model.ModelFactory;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

/** The file {@code corpus.glossator}: name, documents in order, annotators. Guarded by its corpus. */
final class Registry {

	static final int FORMAT = 1;

	private final CorpusFolder folder;
	private final XmiFile<org.glossator.model.Corpus> file;

	private Mark mark;

	private Registry(CorpusFolder folder, XmiFile<org.glossator.model.Corpus> file) {
		this.folder = folder;
		this.file = file;
	}

	static Registry create(CorpusFolder folder, String name) {
		org.glossator.model.Corpus corpus = ModelFactory.eINSTANCE.createCorpus();
		corpus.setName(clean(name));
		return new Registry(folder, XmiFile.of(folder.registry(), corpus));
	}

	static Registry read(CorpusFolder folder) throws IOException {
		Mark mark = mark(folder);
		Registry registry = new Registry(folder, XmiFile.read(folder.registry(), org.glossator.model.Corpus.class, FORMAT));
		registry.mark = mark;
		registry.check();
		return registry;
	}

	/** Tells versions of the file apart without reading it: whoever writes it puts another file in its place. */
	private record Mark(long size, FileTime modified, Object key) {
	}

	private static Mark mark(CorpusFolder folder) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(folder.registry(), BasicFileAttributes.class);
			return new Mark(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
		} catch (NoSuchFileException e) {
			return null;
		}
	}

	/** Whether the file is still the one that was read or saved here. */
	boolean isCurrent() throws IOException {
		return Objects.equals(mark, mark(folder));
	}

	private void check() throws InputFault {
		Map<String, Document> seen = new HashMap<>();
		for (Document document : file.root().getDocuments()) {
			if (!CorpusFolder.isName(document.getId())) {
				throw fault("The document id \"" + document.getId() + "\" cannot name a file");
			}
			if (seen.put(document.getId().toLowerCase(Locale.ROOT), document) != null) {
				throw fault("The document id " + document.getId() + " stands twice");
			}
			folder.inside(document.getPath());
		}
		for (Annotator annotator : file.root().getAnnotators()) {
			if (!CorpusFolder.isName(annotator.getName())) {
				throw fault("The annotator \"" + annotator.getName() + "\" cannot name a folder");
			}
		}
	}

	private InputFault fault(String what) {
		return new InputFault(folder.registry(), 0, what + "; mend the file or take it from a backup.");
	}

	/** The file's content as immutable values. */
	CorpusState state() {
		List<DocumentInfo> documents = file.root().getDocuments().stream().map(Registry::info).toList();
		Map<String, AnnotatorInfo> annotators = new TreeMap<>();
		for (Annotator annotator : file.root().getAnnotators()) {
			annotators.put(annotator.getName(), new AnnotatorInfo(annotator.getName(), annotator.getLabel(), annotator.getRole()));
		}
		return new CorpusState(file.root().getName(), documents, annotators);
	}

	private static DocumentInfo info(Document document) {
		return new DocumentInfo(document.getId(), document.getTitle(), document.getSource(), document.getUrl(),
				document.getPublished(), document.getAuthor(), document.getLanguage(), document.getPath(),
				document.getSha256(), document.getOriginalName());
	}

	/** Gives back what the file will say of it. */
	DocumentInfo add(DocumentInfo info, String originalPath) {
		Document document = ModelFactory.eINSTANCE.createDocument();
		document.setId(info.id());
		document.setPath(info.path());
		document.setSha256(info.sha256());
		document.setOriginalPath(originalPath);
		describe(document, info);
		file.root().getDocuments().add(document);
		return info(document);
	}

	/** Takes over what is known besides id, path and hash. */
	void describe(DocumentInfo info) {
		describe(document(info.id()), info);
	}

	private static void describe(Document document, DocumentInfo info) {
		document.setTitle(clean(info.title()));
		document.setSource(clean(info.source()));
		document.setUrl(clean(info.url()));
		document.setPublished(clean(info.published()));
		document.setAuthor(clean(info.author()));
		document.setLanguage(clean(info.language()));
		document.setOriginalName(clean(info.originalName()));
	}

	/** XML has no way to write most control characters or half a surrogate pair; in a title they are scars. */
	private static String clean(String text) {
		StringBuilder clean = new StringBuilder(text.length());
		text.codePoints().forEach(c -> clean.appendCodePoint(c == '\t' || c == '\n' || c == '\r' ? ' '
				: c < ' ' || c == 0xfffe || c == 0xffff || Character.getType(c) == Character.SURROGATE ? 0xfffd : c));
		return clean.toString();
	}

	void remove(String documentId) {
		file.root().getDocuments().remove(document(documentId));
	}

	void move(String documentId, int place) {
		file.root().getDocuments().move(place, document(documentId));
	}

	String originalPath(String documentId) {
		return document(documentId).getOriginalPath();
	}

	private Document document(String id) {
		for (Document document : file.root().getDocuments()) {
			if (document.getId().equals(id)) {
				return document;
			}
		}
		throw new IllegalArgumentException("The corpus has no document " + id);
	}

	void put(AnnotatorInfo info) {
		Annotator annotator = file.root().getAnnotators().stream().filter(known -> known.getName().equals(info.name()))
				.findFirst().orElse(null);
		if (annotator == null) {
			annotator = ModelFactory.eINSTANCE.createAnnotator();
			annotator.setName(info.name());
			file.root().getAnnotators().add(annotator);
		}
		annotator.setLabel(clean(info.label()));
		annotator.setRole(clean(info.role()));
	}

	void rename(String name) {
		file.root().setName(clean(name));
	}

	List<String> unknown() {
		return file.unknown();
	}

	void save() throws IOException {
		file.save();
		mark = mark(folder);
	}
}
