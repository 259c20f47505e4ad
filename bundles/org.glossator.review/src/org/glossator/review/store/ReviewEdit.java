package org.glossator.review.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.SubMonitor;
import org.glossator.core.edit.CorpusOperation;
import org.glossator.review.store.ReviewStore.Noted;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.text.InputFault;

/**
 * What a person noted in the review files in one go, such as a comment, a state or assignments: one step of undo. Undoing
 * takes the entries back, redoing lets them stand again; both are refused, and the edit forgotten, where somebody has
 * noted something about the same since. To be made, undone and redone off the UI thread.
 */
public final class ReviewEdit extends CorpusOperation {

	/** Notes something through a store. */
	@FunctionalInterface
	public interface Work {
		/** Does it. */
		void on(ReviewStore store) throws IOException;
	}

	/** One file. */
	private record Place(String document, Sort sort) {
	}

	private final Path folder;
	private final String person;
	private final InstantSource clock;
	private final Runnable told;
	private final List<Noted> steps = new ArrayList<>();
	/** By file, what this edit is about and the ids that stood about it when it was last made or taken back. */
	private final Map<Place, Set<String>> subjects = new LinkedHashMap<>();
	private final Map<Place, List<String>> left = new LinkedHashMap<>();

	/**
	 * @param label what Edit > Undo shows, such as {@code Comment}
	 * @param contexts what it can be undone from
	 * @param told called after each time it was made, undone or redone, on the thread that did it
	 */
	public ReviewEdit(String label, Path corpusFolder, String person, InstantSource clock, Collection<? extends IUndoContext> contexts, Runnable told) {
		super(label, contexts);
		folder = corpusFolder;
		this.person = person;
		this.clock = clock;
		this.told = told;
	}

	/** The corpus whose review files it is about. */
	public Path folder() {
		return folder;
	}

	/** Does the work and remembers how to take back what it noted, even where it failed half way; once. */
	public void make(Work work) throws IOException {
		try {
			work.on(new ReviewStore(folder, steps::add));
		} finally {
			if (!steps.isEmpty()) {
				for (Noted step : steps) {
					String about = subject(step);
					subjects.computeIfAbsent(new Place(step.document(), step.sort()), place -> new TreeSet<>()).add(about);
				}
				look();
				remember();
				told.run();
			}
		}
	}

	/** What an entry is about: no two people can speak on it without the later one having the last word. */
	private static String subject(Entry entry) {
		return switch (entry.kind()) {
			case "state", "assign", "unassign" -> "work of " + entry.field("annotator");
			case "setting" -> "setting " + entry.field("name");
			case "answer", "resolve", "reopen" -> entry.field("thread");
			default -> entry.id();
		};
	}

	private String subject(Noted step) throws IOException {
		if (!step.entry().isMark()) {
			return subject(step.entry());
		}
		for (Entry entry : store().entries(step.document(), step.sort())) {
			if (entry.id().equals(step.entry().marked())) {
				return subject(entry);
			}
		}
		return step.entry().marked();
	}

	private ReviewStore store() {
		return new ReviewStore(folder);
	}

	private void look() throws IOException {
		for (Place place : subjects.keySet()) {
			left.put(place, standing(place));
		}
	}

	private List<String> standing(Place place) throws IOException {
		return store().standing(place.document, place.sort).stream().filter(entry -> subjects.get(place).contains(subject(entry))).map(Entry::id).toList();
	}

	@Override
	protected void repeat(boolean forward, SubMonitor progress) throws IOException {
		for (Place place : left.keySet()) {
			if (!left.get(place).equals(standing(place))) {
				forget();
				throw new InputFault(null, 0, "“" + getLabel() + "” cannot be " + (forward ? "redone" : "undone") + ": " + other(place)
						+ " since; nothing was changed.");
			}
		}
		try {
			progress.setWorkRemaining(steps.size());
			for (Noted step : forward ? steps : steps.reversed()) {
				boolean stand = forward != step.entry().kind().equals(Entry.TAKEN_BACK);
				String entry = step.entry().isMark() ? step.entry().marked() : step.entry().id();
				if (stand) {
					store().takeAgain(step.document(), step.sort(), entry, clock, person);
				} else {
					store().takeBack(step.document(), step.sort(), entry, clock, person);
				}
				progress.worked(1);
			}
		} finally {
			look();
			told.run();
		}
	}

	/** Who had the last word on something that this edit is about. */
	private String other(Place place) throws IOException {
		String who = "";
		List<Entry> entries = store().entries(place.document, place.sort);
		Map<String, String> about = new LinkedHashMap<>();
		entries.forEach(entry -> about.put(entry.id(), entry.isMark() ? about.get(entry.marked()) : subject(entry)));
		for (Entry entry : entries) {
			if (!left.get(place).contains(entry.id()) && subjects.get(place).contains(String.valueOf(about.get(entry.id())))) {
				who = entry.author();
			}
		}
		String what = place.sort == Sort.THREADS ? " has written in this discussion" : place.document.equals(ReviewStore.CORPUS)
				? " has changed this setting" : " has changed how far the work on " + place.document + " is or whose it is";
		return (who.isEmpty() ? "somebody" : who) + what;
	}
}
