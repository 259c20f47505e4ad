package org.glossator.core.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.glossator.core.disk.DurableFile;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.core.spans.SpansResource;
import org.glossator.text.InputFault;

/** Where things lie in a corpus folder. */
final class CorpusFolder {

	static final String REGISTRY = "corpus.glossator";
	private static final String SPANS = "." + SpansResource.EXTENSION;
	/** Names that Windows keeps for devices, with any extension. */
	private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
			"com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

	private final Path root;

	CorpusFolder(Path root) {
		this.root = root.toAbsolutePath().normalize();
	}

	/** A folder that a corpus can be made in: new, or with nothing in it but hidden files. */
	static CorpusFolder vacant(Path folder) throws IOException {
		CorpusFolder place = new CorpusFolder(folder);
		if (Files.exists(place.root) && !isEmpty(place.root)) {
			throw new InputFault(folder, 0, Files.exists(place.registry()) ? "There is a corpus here already; open it instead."
					: "The folder is not empty; name a new or empty one.");
		}
		return place;
	}

	private static boolean isEmpty(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.allMatch(entry -> entry.getFileName().toString().startsWith("."));
		}
	}

	/** A folder that holds a corpus. */
	static CorpusFolder existing(Path folder) throws InputFault {
		CorpusFolder place = new CorpusFolder(folder);
		if (!Files.isDirectory(folder)) {
			throw new InputFault(folder, 0, Files.exists(folder) ? "This is a file; name the folder of a corpus."
					: "There is no such folder; name the folder of a corpus.");
		}
		if (!Files.exists(place.registry())) {
			throw new InputFault(folder, 0, "The folder is no corpus, it has no " + REGISTRY
					+ "; name the folder of a corpus, or make one.");
		}
		return place;
	}

	Path root() {
		return root;
	}

	Path registry() {
		return root.resolve(REGISTRY);
	}

	Path schema() {
		return root.resolve(BuiltInSchema.FILE);
	}

	Path lock() {
		return root.resolve(".glossator/lock");
	}

	Path documents() {
		return root.resolve("documents");
	}

	Path spans(String documentId, String annotator) {
		return root.resolve("annotations").resolve(annotator).resolve(documentId + SPANS);
	}

	Path journal(String documentId, String annotator) {
		return root.resolve(".glossator/journal").resolve(annotator).resolve(documentId + ".journal");
	}

	Path removed() {
		return root.resolve(".glossator/removed");
	}

	/** A path that the registry gives, which must not lead out of the corpus. */
	Path inside(String relative) throws InputFault {
		Path path = root.resolve(relative).normalize();
		if (!path.startsWith(root) || path.equals(root)) {
			throw new InputFault(registry(), 0, "The path " + relative + " leads out of the corpus; mend it or take the file from a backup.");
		}
		return path;
	}

	/** Folders of annotations, sorted by name. */
	List<String> annotators() throws IOException {
		return names(root.resolve("annotations")).stream().filter(name -> isName(name)
				&& Files.isDirectory(root.resolve("annotations").resolve(name))).toList();
	}

	/** Journals left by sessions that were not closed, as annotator and document id. */
	List<String[]> journals() throws IOException {
		List<String[]> found = new ArrayList<>();
		Path journals = root.resolve(".glossator/journal");
		for (String annotator : names(journals)) {
			for (String name : names(journals.resolve(annotator))) {
				if (name.endsWith(".journal")) {
					found.add(new String[] { annotator, name.substring(0, name.length() - ".journal".length()) });
				}
			}
		}
		return found;
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> entries = Files.list(folder)) {
			return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
		} catch (NoSuchFileException | NotDirectoryException e) {
			return List.of();
		}
	}

	/** Whether a text can name a file or folder on every platform. */
	static boolean isName(String name) {
		if (name.isEmpty() || name.length() > 100 || !name.equals(name.strip()) || name.startsWith(".") || name.endsWith(".")) {
			return false;
		}
		String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
		return !DEVICES.contains(stem.toLowerCase(java.util.Locale.ROOT)) && name.codePoints().noneMatch(c -> c < ' ' || c == 0x7f
				|| "\\/:*?\"<>|".indexOf(c) >= 0 || Character.getType(c) == Character.SURROGATE);
	}

	/** Lays out a new corpus but for its registry, which makes it one. */
	void layOut() throws IOException {
		Files.createDirectories(documents());
		DurableFile.write(schema(), BuiltInSchema.bytes());
		for (var guideline : BuiltInSchema.guidelines().entrySet()) {
			DurableFile.write(root.resolve(guideline.getKey()), guideline.getValue());
		}
		// Offsets count in the texts as they are, so git must not touch their line ends.
		write(".gitattributes", "documents/** -text\n*.spans text eol=lf\n*.threads text eol=lf\n*.layers text eol=lf\n" + REGISTRY + " text eol=lf\n");
		write(".gitignore", ".glossator/\n*" + DurableFile.TEMPORARY + "\n");
	}

	private void write(String name, String content) throws IOException {
		if (!Files.exists(root.resolve(name))) {
			DurableFile.write(root.resolve(name), content.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Whether an annotator's folder has a set of that name, in whatever case. */
	boolean hasSetsOf(String lowerCaseId) {
		try {
			for (String annotator : annotators()) {
				if (Files.exists(spans(lowerCaseId, annotator))) {
					return true;
				}
			}
			return false;
		} catch (IOException e) {
			throw new java.io.UncheckedIOException("The folder of annotations cannot be listed", e);
		}
	}

	/** Moves files out of the way, together, keeping their places relative to the corpus; gives the folder they are in now. */
	Path putAside(String documentId, List<Path> files) throws IOException {
		Path aside = removed().resolve(documentId);
		for (int i = 2; Files.exists(aside); i++) {
			aside = removed().resolve(documentId + "-" + i);
		}
		for (Path file : files) {
			if (Files.exists(file)) {
				Path to = aside.resolve(root.relativize(file).toString());
				Files.createDirectories(to.getParent());
				Files.move(file, to);
			}
		}
		return aside;
	}

	/** Moves files back that were put aside; nothing is moved if the text is missing or a file is in the way. */
	void bringBack(Path aside, String text) throws IOException {
		List<Path> files;
		try (Stream<Path> all = Files.exists(aside) ? Files.walk(aside) : Stream.empty()) {
			files = all.filter(Files::isRegularFile).toList();
		}
		if (!files.contains(aside.resolve(text))) {
			throw new InputFault(aside, 0, "The removed text is no longer there; import it anew.");
		}
		for (Path file : files) {
			Path to = inside(aside.relativize(file).toString());
			if (Files.exists(to)) {
				throw new InputFault(to, 0, "A file is where a removed one belongs; set it aside.");
			}
		}
		for (Path file : files) {
			Path to = inside(aside.relativize(file).toString());
			Files.createDirectories(to.getParent());
			Files.move(file, to);
		}
	}

	/** Clears away temporary files that a crash left; only under the corpus's lock. */
	void sweep() throws IOException {
		List<Path> folders = new ArrayList<>(List.of(root, documents()));
		annotators().forEach(annotator -> folders.add(root.resolve("annotations").resolve(annotator)));
		for (Path folder : folders) {
			for (String name : names(folder)) {
				if (name.startsWith(".") && name.endsWith(DurableFile.TEMPORARY)) {
					Files.deleteIfExists(folder.resolve(name));
				}
			}
		}
	}
}
