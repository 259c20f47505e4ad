package org.glossator.review.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.glossator.core.disk.DurableFile;
import org.glossator.text.InputFault;

/**
 * The review files of a corpus: {@code review/ID.threads}, {@code .decisions}, {@code .workflow} and {@code .conflicts} for
 * each document, and the same for the corpus as a whole under the id {@link #CORPUS}. Safe for threads of one process;
 * each addition is whole on the disk or not there.
 */
public final class ReviewStore {

	/** Stands for the corpus as a whole where a document's id is asked for; no document has it. */
	public static final String CORPUS = "_corpus";

	/** The sorts of review files. */
	public enum Sort {
		/** Comments and answers. */
		THREADS,
		/** What adjudicators decided. */
		DECISIONS,
		/** How far the work is, and who is to do it. */
		WORKFLOW,
		/** What a merge could not settle. */
		CONFLICTS;

		/** The file's extension, without the dot. */
		public String extension() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	private static final Object WRITING = new Object();

	private final Path folder;

	/** The review files of the corpus in that folder. */
	public ReviewStore(Path corpusFolder) {
		folder = corpusFolder.resolve("review");
	}

	private Path file(String document, Sort sort) {
		if (document.isEmpty() || document.startsWith(".") || document.contains("/") || document.contains("\\")) {
			throw new IllegalArgumentException("No document has the id " + document);
		}
		return folder.resolve(document + "." + sort.extension());
	}

	/**
	 * All entries, in order of time; none where there is no file.
	 *
	 * @throws InputFault if the file cannot be understood
	 */
	public List<Entry> entries(String document, Sort sort) throws IOException {
		return read(file(document, sort), sort).entries();
	}

	private static EntryLog read(Path file, Sort sort) throws IOException {
		try {
			return EntryLog.parse(file, Files.readAllBytes(file), sort.extension());
		} catch (NoSuchFileException e) {
			return EntryLog.empty(sort.extension());
		}
	}

	/**
	 * Tells versions of a file apart without reading it: entries are only ever added.
	 *
	 * @param size in bytes; -1 where there is no file
	 * @param modified when it was last written
	 */
	public record Stamp(long size, FileTime modified) {
	}

	/** The present version of a file. */
	public Stamp stamp(String document, Sort sort) throws IOException {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file(document, sort), BasicFileAttributes.class);
			return new Stamp(attributes.size(), attributes.lastModifiedTime());
		} catch (NoSuchFileException e) {
			return new Stamp(-1, FileTime.fromMillis(0));
		}
	}

	/** Adds entries durably; a file that cannot be understood is not touched. */
	public void add(String document, Sort sort, List<Entry> entries) throws IOException {
		synchronized (WRITING) {
			Path file = file(document, sort);
			EntryLog before = read(file, sort);
			EntryLog after = before.with(entries);
			if (after.entries().size() > before.entries().size()) {
				DurableFile.write(file, after.bytes());
			}
		}
	}

	/** The documents that have a file of that sort, the corpus's own left out, sorted. */
	public List<String> documents(Sort sort) throws IOException {
		TreeSet<String> documents = new TreeSet<>();
		String extension = "." + sort.extension();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(extension) && !name.startsWith("."))
						.map(name -> name.substring(0, name.length() - extension.length())).forEach(documents::add);
			}
		}
		documents.remove(CORPUS);
		return new ArrayList<>(documents);
	}
}
