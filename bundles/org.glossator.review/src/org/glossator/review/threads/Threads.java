package org.glossator.review.threads;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.review.store.Entry;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.text.record.FeatureValues;

/**
 * What people write to each other about annotations, spans and documents. Threads are no annotations: they count nowhere
 * in agreement or diff. Kept in {@code review/ID.threads}; safe for threads.
 */
public final class Threads {

	private final ReviewStore store;
	private final InstantSource clock;

	/** Over that store, with that clock for the times of comments. */
	public Threads(ReviewStore store, InstantSource clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Begins a thread; gives its id. */
	public String comment(String document, ThreadTarget target, String author, String text) throws IOException {
		return add(document, "comment", author, target.fields(FeatureValues.of("text", text)));
	}

	/** Answers in a thread. */
	public String answer(String document, String thread, String author, String text) throws IOException {
		return add(document, "answer", author, FeatureValues.of("thread", thread, "text", text));
	}

	/** Closes a thread. */
	public void resolve(String document, String thread, String author) throws IOException {
		add(document, "resolve", author, FeatureValues.of("thread", thread));
	}

	/** Opens a closed thread again. */
	public void reopen(String document, String thread, String author) throws IOException {
		add(document, "reopen", author, FeatureValues.of("thread", thread));
	}

	/**
	 * Takes back what somebody said. A comment that was answered stays: resolve it instead.
	 *
	 * @param comment the id of a comment or an answer
	 * @throws IllegalStateException if it is somebody else's, if it was answered, or if it is gone
	 */
	public void delete(String document, String comment, String author) throws IOException {
		for (ReviewThread thread : of(document)) {
			for (Comment each : thread.comments()) {
				if (each.id().equals(comment)) {
					String refusal = thread.refusalToDelete(each, author);
					if (refusal != null) {
						throw new IllegalStateException(refusal);
					}
					store.takeBack(document, Sort.THREADS, comment, clock, author);
					return;
				}
			}
		}
		throw new IllegalStateException("The comment was deleted meanwhile.");
	}

	private String add(String document, String kind, String author, FeatureValues fields) throws IOException {
		return store.note(document, Sort.THREADS, kind, clock, author, fields).id();
	}

	/** The threads of a document in order of their first comments. */
	public List<ReviewThread> of(String document) throws IOException {
		Map<String, ThreadTarget> targets = new LinkedHashMap<>();
		Map<String, List<Comment>> comments = new LinkedHashMap<>();
		Map<String, Boolean> resolved = new LinkedHashMap<>();
		List<Entry> entries = store.standing(document, Sort.THREADS);
		for (Entry entry : entries) {
			if (entry.kind().equals("comment")) {
				targets.put(entry.id(), ThreadTarget.of(entry.fields()));
				comments.put(entry.id(), new ArrayList<>(List.of(comment(entry))));
			}
		}
		for (Entry entry : entries) {
			List<Comment> thread = comments.get(entry.field("thread"));
			if (thread != null) {
				switch (entry.kind()) {
					case "answer" -> thread.add(comment(entry));
					case "resolve" -> resolved.put(entry.field("thread"), true);
					case "reopen" -> resolved.put(entry.field("thread"), false);
					default -> {
						// A newer program's kind: kept in the file, nothing to show.
					}
				}
			}
		}
		List<ReviewThread> threads = new ArrayList<>();
		targets.forEach((id, target) -> threads
				.add(new ReviewThread(id, document, target, comments.get(id), resolved.getOrDefault(id, false))));
		return threads;
	}

	private static Comment comment(Entry entry) {
		return new Comment(entry.id(), entry.author(), entry.time(), entry.field("text"));
	}

	/** The open threads of all documents that name a person. */
	public List<ReviewThread> mentioning(String name) throws IOException {
		List<ReviewThread> found = new ArrayList<>();
		for (String document : store.documents(Sort.THREADS)) {
			of(document).stream().filter(thread -> !thread.resolved() && thread.mentions(name)).forEach(found::add);
		}
		return found;
	}
}
