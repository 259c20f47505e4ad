package org.glossator.review.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.glossator.core.disk.DurableFile;
import org.glossator.text.InputFault;
import org.glossator.text.record.FeatureValues;

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
	private final Consumer<Noted> heard;

	/** The review files of the corpus in that folder. */
	public ReviewStore(Path corpusFolder) {
		this(corpusFolder, noted -> { });
	}

	/** The same, telling of each entry that is noted through it. */
	ReviewStore(Path corpusFolder, Consumer<Noted> heard) {
		folder = corpusFolder.resolve("review");
		this.heard = heard;
	}

	/** An entry that was noted, and where. */
	record Noted(String document, Sort sort, Entry entry) {
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

	/** The entries that stand, in order of time: without those that were taken back. */
	public List<Entry> standing(String document, Sort sort) throws IOException {
		return read(file(document, sort), sort).standing();
	}

	/**
	 * Notes something durably, as the last word: what is in the file already comes before it, whatever the clocks of other
	 * machines said.
	 */
	public Entry note(String document, Sort sort, String kind, InstantSource clock, String author, FeatureValues fields) throws IOException {
		synchronized (WRITING) {
			Path file = file(document, sort);
			EntryLog before = read(file, sort);
			Instant time = clock.instant();
			if (!before.entries().isEmpty()) {
				Instant after = before.entries().getLast().time().plusMillis(1);
				time = time.isBefore(after) ? after : time;
			}
			Entry entry = Entry.of(kind, time, author, fields);
			DurableFile.write(file, before.with(List.of(entry)).bytes());
			heard.accept(new Noted(document, sort, entry));
			return entry;
		}
	}

	/** Takes an entry back, as undo does; it stays in the file. */
	public void takeBack(String document, Sort sort, String entry, InstantSource clock, String by) throws IOException {
		note(document, sort, Entry.TAKEN_BACK, clock, by, FeatureValues.of("entry", entry));
	}

	/** Lets an entry stand again that was taken back, as redo does. */
	public void takeAgain(String document, Sort sort, String entry, InstantSource clock, String by) throws IOException {
		note(document, sort, Entry.TAKEN_AGAIN, clock, by, FeatureValues.of("entry", entry));
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
