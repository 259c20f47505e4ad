package org.glossator.review.adjudication;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;

/** The decisions of a corpus, kept in {@code review/ID.decisions}. One taken back stays in the file. Safe for threads. */
public final class Decisions {

	private final ReviewStore store;
	private final InstantSource clock;

	/** Over that store, with that clock. */
	public Decisions(ReviewStore store, InstantSource clock) {
		this.store = store;
		this.clock = clock;
	}

	/** Remembers a decision. */
	public void add(String document, Decision decision) throws IOException {
		store.add(document, Sort.DECISIONS, List.of(decision.entry()));
	}

	/** Takes a decision back, as undo does. */
	public void takeBack(String document, String decision, String by) throws IOException {
		store.takeBack(document, Sort.DECISIONS, decision, clock, by);
	}

	/** Lets a decision stand that was taken back, as redo does. */
	public void takeAgain(String document, String decision, String by) throws IOException {
		store.takeAgain(document, Sort.DECISIONS, decision, clock, by);
	}

	/** The decisions on a document that stand, in order of time. */
	public List<Decision> of(String document) throws IOException {
		return store.standing(document, Sort.DECISIONS).stream().map(Decision::of).filter(Objects::nonNull).toList();
	}

	/** The decisions of the whole corpus that stand. */
	public List<Decision> all() throws IOException {
		List<Decision> all = new ArrayList<>();
		for (String document : store.documents(Sort.DECISIONS)) {
			all.addAll(of(document));
		}
		return all;
	}
}
