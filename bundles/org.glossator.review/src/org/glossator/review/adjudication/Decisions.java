package org.glossator.review.adjudication;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.review.store.Entry;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.text.record.FeatureValues;

/** The decisions of a corpus, kept in {@code review/ID.decisions}. One taken back stays in the file. Safe for threads. */
public final class Decisions {

	private static final String TAKEN_BACK = "taken-back";
	private static final String TAKEN_AGAIN = "taken-again";

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
		mark(TAKEN_BACK, document, decision, by);
	}

	/** Lets a decision stand that was taken back, as redo does. */
	public void takeAgain(String document, String decision, String by) throws IOException {
		mark(TAKEN_AGAIN, document, decision, by);
	}

	private void mark(String kind, String document, String decision, String by) throws IOException {
		store.add(document, Sort.DECISIONS, List.of(Entry.of(kind, clock.instant(), by, FeatureValues.of("decision", decision))));
	}

	/** The decisions on a document that stand, in order of time. */
	public List<Decision> of(String document) throws IOException {
		Set<String> back = new HashSet<>();
		List<Decision> decisions = new ArrayList<>();
		for (Entry entry : store.entries(document, Sort.DECISIONS)) {
			switch (entry.kind()) {
				case TAKEN_BACK -> back.add(entry.field("decision"));
				case TAKEN_AGAIN -> back.remove(entry.field("decision"));
				default -> {
					Decision decision = Decision.of(entry);
					if (decision != null) {
						decisions.add(decision);
					}
				}
			}
		}
		decisions.removeIf(decision -> back.contains(decision.id()));
		return decisions;
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
