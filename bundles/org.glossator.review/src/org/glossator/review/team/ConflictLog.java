package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;
import org.glossator.core.disk.DurableFile;
import org.glossator.review.store.Entry;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.text.InputFault;
import org.glossator.text.record.FeatureValues;

/** The conflicts that merges left, in {@code review/ID.conflicts}, and which of them were decided. */
final class ConflictLog {

	private final ReviewStore store;

	ConflictLog(Path corpus) {
		store = new ReviewStore(corpus);
	}

	/** Those that nobody has decided, by document. */
	List<OpenConflict> open() throws IOException {
		List<OpenConflict> open = new ArrayList<>();
		List<String> documents = new ArrayList<>(store.documents(Sort.CONFLICTS));
		documents.add(ReviewStore.CORPUS);
		for (String document : documents) {
			List<Entry> entries = entries(document);
			Set<String> settled = new HashSet<>();
			for (Entry entry : entries) {
				switch (entry.kind()) {
					case "settled" -> settled.add(entry.field("conflict"));
					case "reopened" -> settled.remove(entry.field("conflict"));
					default -> {
						// A conflict, or a newer program's kind.
					}
				}
			}
			for (Entry entry : entries) {
				if (entry.kind().equals("conflict") && !settled.contains(entry.id())) {
					open.add(conflict(document, entry));
				}
			}
		}
		return open;
	}

	/** A log that cannot be read hides no other; the status names it. */
	private List<Entry> entries(String document) throws IOException {
		try {
			return store.entries(document, Sort.CONFLICTS);
		} catch (InputFault e) {
			return List.of();
		}
	}

	/** The names of both versions of a whole file in git, {@code one} and {@code other}; an empty one was a deletion. */
	private List<String> versions(OpenConflict conflict) throws IOException {
		for (Entry entry : store.entries(conflict.document(), Sort.CONFLICTS)) {
			if (entry.id().equals(conflict.id())) {
				return List.of(entry.field("one"), entry.field("other"));
			}
		}
		return List.of("", "");
	}

	/** Puts one version of a whole file in its place; an {@link InputFault} says why that would not do. */
	void takeFile(OpenConflict conflict, boolean one, GitStore git) throws IOException {
		String path = conflict.path();
		if (!conflict.annotation().isEmpty() || path.equals(RegistryFile.NAME) || path.equals("schema.layers") || path.startsWith("documents/")) {
			throw new InputFault(null, 0, "No version of " + path + " can take the place of the whole file; set it as it should be, then decide as it is.");
		}
		putFile(conflict, version(conflict, one, git), git);
	}

	/** Puts these bytes into the file; null deletes it. */
	void putFile(OpenConflict conflict, byte[] bytes, GitStore git) throws IOException {
		Path file = file(conflict, git);
		if (bytes != null) {
			DurableFile.write(file, bytes);
		} else if (Files.exists(file)) {
			DurableFile.delete(file);
		}
	}

	/** What is in the file; null where there is none. */
	byte[] content(OpenConflict conflict, GitStore git) throws IOException {
		Path file = file(conflict, git);
		return Files.exists(file) ? Files.readAllBytes(file) : null;
	}

	/** The log may come from anybody: neither its paths nor its versions are believed. */
	private static Path file(OpenConflict conflict, GitStore git) throws IOException {
		try (Blobs blobs = new Blobs(git.repository())) {
			String refused = blobs.whyRefused(conflict.path());
			if (refused != null) {
				throw new InputFault(null, 0, "The file " + conflict.path() + " is not taken: " + refused + ".");
			}
		}
		return git.root().resolve(conflict.path());
	}

	/** The id of the entry that settled the conflict or reopened it last; empty for none. */
	String lastWord(OpenConflict conflict) throws IOException {
		String last = "";
		for (Entry entry : store.entries(conflict.document(), Sort.CONFLICTS)) {
			boolean word = entry.kind().equals("settled") || entry.kind().equals("reopened");
			last = word && entry.field("conflict").equals(conflict.id()) ? entry.id() : last;
		}
		return last;
	}

	/** One version of a whole file; null where that side deleted it. */
	byte[] version(OpenConflict conflict, boolean one, GitStore git) throws IOException {
		file(conflict, git);
		String version = versions(conflict).get(one ? 0 : 1);
		if (!version.isEmpty() && !ObjectId.isId(version)) {
			throw new InputFault(null, 0, "The file " + conflict.path() + " is not taken: its version is none.");
		}
		try (Blobs blobs = new Blobs(git.repository())) {
			return version.isEmpty() ? null : blobs.bytes(ObjectId.fromString(version));
		}
	}

	private static OpenConflict conflict(String document, Entry entry) throws IOException {
		boolean ofAnnotation = !entry.field("annotation").isEmpty();
		return new OpenConflict(entry.id(), document, entry.field("what"), entry.field("path"), entry.field("annotator"),
				entry.field("annotation"), ofAnnotation ? SpansFile.annotation(entry.field("base")) : null,
				ofAnnotation ? SpansFile.annotation(entry.field("one")) : null,
				ofAnnotation ? SpansFile.annotation(entry.field("other")) : null, entry.fields().all("aspect"));
	}

	void reopen(OpenConflict conflict, String author, Instant time) throws IOException {
		store.note(conflict.document(), Sort.CONFLICTS, "reopened", () -> time, author, FeatureValues.of("conflict", conflict.id()));
	}

	void settle(OpenConflict conflict, String how, String author, Instant time) throws IOException {
		store.note(conflict.document(), Sort.CONFLICTS, "settled", () -> time, author, FeatureValues.of("conflict", conflict.id(), "how", how));
	}
}
