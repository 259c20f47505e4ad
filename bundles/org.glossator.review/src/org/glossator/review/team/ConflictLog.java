package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.review.store.Entry;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
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
			List<Entry> entries = store.entries(document, Sort.CONFLICTS);
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

	/** The names of both versions of a whole file in git, {@code one} and {@code other}; an empty one was a deletion. */
	List<String> versions(OpenConflict conflict) throws IOException {
		for (Entry entry : store.entries(conflict.document(), Sort.CONFLICTS)) {
			if (entry.id().equals(conflict.id())) {
				return List.of(entry.field("one"), entry.field("other"));
			}
		}
		return List.of("", "");
	}

	private static OpenConflict conflict(String document, Entry entry) throws IOException {
		boolean ofAnnotation = !entry.field("annotation").isEmpty();
		return new OpenConflict(entry.id(), document, entry.field("what"), entry.field("path"), entry.field("annotator"),
				entry.field("annotation"), ofAnnotation ? SpansFile.annotation(entry.field("base")) : null,
				ofAnnotation ? SpansFile.annotation(entry.field("one")) : null,
				ofAnnotation ? SpansFile.annotation(entry.field("other")) : null, entry.fields().all("aspect"));
	}

	void reopen(OpenConflict conflict, String author, Instant time) throws IOException {
		store.add(conflict.document(), Sort.CONFLICTS, List.of(Entry.of("reopened", time, author, FeatureValues.of("conflict", conflict.id()))));
	}

	void settle(OpenConflict conflict, String how, String author, Instant time) throws IOException {
		store.add(conflict.document(), Sort.CONFLICTS,
				List.of(Entry.of("settled", time, author, FeatureValues.of("conflict", conflict.id(), "how", how))));
	}
}
