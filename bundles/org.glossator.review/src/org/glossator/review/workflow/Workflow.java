package org.glossator.review.workflow;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.glossator.review.store.Entry;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.text.record.FeatureValues;

/**
 * Who is to annotate what and how far they are; what is locked, and what may be seen. Kept in {@code review/ID.workflow}
 * as a history: the last word counts. Safe for threads.
 */
public final class Workflow {

	private static final String BLIND = "blind";

	private final ReviewStore store;
	private final InstantSource clock;

	/** Over that store, with that clock. */
	public Workflow(ReviewStore store, InstantSource clock) {
		this.store = store;
		this.clock = clock;
	}

	/**
	 * One step in a document's history.
	 *
	 * @param time when
	 * @param by who did it
	 * @param annotator whose work it is about
	 * @param state the state it got
	 */
	public record Step(Instant time, String by, String annotator, WorkState state) {
	}

	/** The history of a document's states. */
	public List<Step> history(String document) throws IOException {
		List<Step> steps = new ArrayList<>();
		for (Entry entry : store.standing(document, Sort.WORKFLOW)) {
			WorkState state = WorkState.of(entry.field("state"));
			if (entry.kind().equals("state") && state != null) {
				steps.add(new Step(entry.time(), entry.author(), entry.field("annotator"), state));
			}
		}
		return steps;
	}

	/** How far an annotator is with a document. */
	public WorkState state(String document, String annotator) throws IOException {
		WorkState state = WorkState.NEW;
		for (Step step : history(document)) {
			if (step.annotator().equals(annotator)) {
				state = step.state();
			}
		}
		return state;
	}

	/**
	 * Sets how far an annotator is.
	 *
	 * @throws IllegalStateException if that state cannot follow the present one
	 */
	public void set(String document, String annotator, WorkState state, String by) throws IOException {
		WorkState before = state(document, annotator);
		if (before == state) {
			return;
		}
		if (!before.next().contains(state)) {
			throw new IllegalStateException("The work of " + annotator + " on " + document + " is " + words(before) + "; next it can become "
					+ String.join(" or ", before.next().stream().map(Workflow::words).toList()) + ", not " + words(state));
		}
		add(document, "state", by, FeatureValues.of("annotator", annotator, "state", state.id()));
	}

	private static String words(WorkState state) {
		return state.id().replace('-', ' ');
	}

	private void add(String document, String kind, String by, FeatureValues fields) throws IOException {
		store.note(document, Sort.WORKFLOW, kind, clock, by, fields);
	}

	/** Whether an annotator may still edit the set. */
	public boolean mayEdit(String document, String annotator) throws IOException {
		return !state(document, annotator).isLocked();
	}

	/** Why an annotator may not edit the set, in one sentence that says the way on; null where that may be. */
	public String refusalToEdit(String document, String annotator) throws IOException {
		return refusalToEdit(document, annotator, state(document, annotator));
	}

	static String refusalToEdit(String document, String annotator, WorkState state) {
		return !state.isLocked() ? null : "The work of " + annotator + " on " + document + " is " + state.id().replace('-', ' ')
				+ (state == WorkState.SETTLED ? "; an adjudicator who takes it back into review can change it."
						: "; set it back to in progress to change it.");
	}

	/** Gives a document to annotators, besides those who have it. */
	public void assign(String document, List<String> annotators, String by) throws IOException {
		for (String annotator : annotators) {
			add(document, "assign", by, FeatureValues.of("annotator", annotator));
		}
	}

	/** Takes a document from an annotator; what was annotated stays. */
	public void unassign(String document, String annotator, String by) throws IOException {
		add(document, "unassign", by, FeatureValues.of("annotator", annotator));
	}

	/** Who is to annotate a document, sorted. */
	public List<String> assigned(String document) throws IOException {
		TreeSet<String> assigned = new TreeSet<>();
		for (Entry entry : store.standing(document, Sort.WORKFLOW)) {
			switch (entry.kind()) {
				case "assign" -> assigned.add(entry.field("annotator"));
				case "unassign" -> assigned.remove(entry.field("annotator"));
				default -> {
					// A state, or a newer program's kind.
				}
			}
		}
		return new ArrayList<>(assigned);
	}

	/** What an annotator is to do and has not finished, with the state of each. */
	public Map<String, WorkState> open(String annotator) throws IOException {
		Map<String, WorkState> open = new TreeMap<>();
		for (String document : store.documents(Sort.WORKFLOW)) {
			WorkState state = state(document, annotator);
			if (assigned(document).contains(annotator) && !state.isLocked()) {
				open.put(document, state);
			}
		}
		return open;
	}

	/**
	 * Spreads documents over annotators so that each document has {@code overlap} of them, all have about the same number,
	 * and each pair of annotators meets about equally often. Decides nothing: {@link #assign} does.
	 *
	 * @throws IllegalArgumentException if the overlap is not between 1 and the number of annotators
	 */
	public static Map<String, List<String>> plan(List<String> documents, List<String> annotators, int overlap) {
		if (overlap < 1 || overlap > annotators.size()) {
			throw new IllegalArgumentException("Each document can have 1 to " + annotators.size() + " annotators, not " + overlap);
		}
		Map<String, List<String>> plan = new TreeMap<>();
		int[] load = new int[annotators.size()];
		int[][] met = new int[annotators.size()][annotators.size()];
		for (String document : documents) {
			List<Integer> chosen = new ArrayList<>();
			while (chosen.size() < overlap) {
				int best = -1;
				long least = Long.MAX_VALUE;
				for (int candidate = 0; candidate < load.length; candidate++) {
					if (!chosen.contains(candidate)) {
						long meetings = 0;
						for (int other : chosen) {
							meetings += met[candidate][other];
						}
						long cost = (long) load[candidate] * 1_000_000 + meetings;
						if (cost < least) {
							least = cost;
							best = candidate;
						}
					}
				}
				for (int other : chosen) {
					met[best][other]++;
					met[other][best]++;
				}
				load[best]++;
				chosen.add(best);
			}
			plan.put(document, chosen.stream().sorted().map(annotators::get).toList());
		}
		return plan;
	}

	/** Turns blind mode on or off: annotators then see each other's sets only after finishing their own. */
	public void setBlind(boolean blind, String by) throws IOException {
		add(ReviewStore.CORPUS, "setting", by, FeatureValues.of("name", BLIND, "value", String.valueOf(blind)));
	}

	/** Whether blind mode is on. */
	public boolean isBlind() throws IOException {
		boolean blind = false;
		for (Entry entry : store.standing(ReviewStore.CORPUS, Sort.WORKFLOW)) {
			if (entry.kind().equals("setting") && entry.field("name").equals(BLIND)) {
				blind = Boolean.parseBoolean(entry.field("value"));
			}
		}
		return blind;
	}

	/**
	 * Whether somebody may look at another's set: always at one's own, and at any unless blind mode is on and one is still
	 * to finish one's own set of this document. Who is not assigned to a document, such as an adjudicator, may look.
	 */
	public boolean maySee(String document, String viewer, String owner) throws IOException {
		return viewer.equals(owner) || !isBlind() || !assigned(document).contains(viewer) || state(document, viewer).isLocked();
	}

	/** Why somebody may not look at another's set, in one sentence that says the way on; null where that may be. */
	public String refusalToSee(String document, String viewer, String owner) throws IOException {
		return refusalToSee(document, viewer, owner, maySee(document, viewer, owner));
	}

	static String refusalToSee(String document, String viewer, String owner, boolean may) {
		return may ? null : "Blind mode is on: what " + owner + " annotated in " + document + " can be seen once " + viewer + " has finished it.";
	}
}
