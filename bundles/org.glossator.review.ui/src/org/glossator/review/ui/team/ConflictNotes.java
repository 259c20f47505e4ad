package org.glossator.review.ui.team;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.core.session.SessionListener;
import org.glossator.review.team.OpenConflict;
import org.glossator.review.team.Team;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.ui.corpus.CorpusJob;

/**
 * Which conflicts were decided in an open set. That a conflict is settled is noted in the corpus when the set is saved, not
 * before: where the set is given up, the conflict waits again, because what was decided is not in the set. Any thread.
 */
final class ConflictNotes implements SessionListener {

	/** One conflict: as it is decided here, as it was when the set was saved last, and as it is noted in the corpus. */
	private static final class Note {
		final OpenConflict conflict;
		final List<AnnotationRecord> undecided;
		String how;
		boolean decided;
		boolean saved;
		boolean noted;

		Note(OpenConflict conflict, List<AnnotationRecord> undecided) {
			this.conflict = conflict;
			this.undecided = undecided;
		}
	}

	/** The notes do not hold their session: they go when it goes. */
	private static final Map<DocumentSession, ConflictNotes> ALL = new WeakHashMap<>();

	private final String person;
	private final Map<String, Note> notes = new LinkedHashMap<>();

	private ConflictNotes(String person) {
		this.person = person;
	}

	/** The notes of a session. */
	static ConflictNotes of(DocumentSession session, String person) {
		synchronized (ALL) {
			ConflictNotes notes = ALL.get(session);
			if (notes == null) {
				notes = new ConflictNotes(person);
				ALL.put(session, notes);
				session.addListener(notes);
			}
			return notes;
		}
	}

	/** Of the conflicts noted as open, those that wait still, and those whose decision was taken back since it was noted. */
	static List<OpenConflict> waiting(Corpus corpus, List<OpenConflict> open) {
		List<OpenConflict> waiting = new ArrayList<>(open);
		for (Note note : live(corpus)) {
			waiting.removeIf(conflict -> conflict.id().equals(note.conflict.id()));
			if (!note.decided) {
				waiting.add(note.conflict);
			}
		}
		return waiting;
	}

	/** How many decisions are noted only once their sets are saved. */
	static long unsaved(Corpus corpus) {
		return live(corpus).stream().filter(note -> note.decided && !note.saved).count();
	}

	private static List<Note> live(Corpus corpus) {
		List<Note> live = new ArrayList<>();
		synchronized (ALL) {
			ALL.forEach((session, notes) -> {
				if (session.corpus() == corpus && corpus.liveSession(session.document().id(), session.annotator()).orElse(null) == session) {
					synchronized (notes) {
						live.addAll(notes.notes.values());
					}
				}
			});
		}
		return live;
	}

	/** A conflict was decided, or with {@code decided} false no longer is; to be said before the set is changed accordingly. */
	synchronized void decided(DocumentSession session, OpenConflict conflict, String how, boolean decided) {
		Note note = notes.computeIfAbsent(conflict.id(), id -> new Note(conflict, records(session, conflict)));
		note.how = how;
		note.decided = decided;
	}

	/** Notes a decision at once: one that changes nothing in the set needs no save. */
	synchronized void noteNow(DocumentSession session, OpenConflict conflict) {
		Note note = notes.get(conflict.id());
		note.saved = note.decided;
		startWriting(session.corpus());
	}

	/** What the set has of the annotations a conflict is about. */
	private static List<AnnotationRecord> records(DocumentSession session, OpenConflict conflict) {
		List<String> ids = Stream.concat(Stream.of(conflict.annotation()),
				Stream.of(conflict.one(), conflict.other()).filter(Objects::nonNull).map(AnnotationRecord::id)).toList();
		return session.snapshot().annotations().stream().filter(record -> ids.contains(record.id())).toList();
	}

	@Override
	public void changed(SessionChange change) {
		// Only what is saved counts.
	}

	@Override
	public synchronized void stateChanged(DocumentSession session) {
		if (notes.isEmpty() || session.isDirty()) {
			return;
		}
		for (Note note : notes.values()) {
			// Read anew from the disk, it is as it was before anybody decided.
			note.decided &= note.saved || !records(session, note.conflict).equals(note.undecided);
			note.saved = note.decided;
		}
		startWriting(session.corpus());
	}

	private void startWriting(Corpus corpus) {
		if (!unwritten().isEmpty()) {
			CorpusJob.startQuietly("Keeping the decision on a conflict", monitor -> {
				try (TeamTurn turn = TeamTurn.at(corpus.folder()); Team team = Team.open(corpus.folder(), person, address -> null)) {
					write(team);
				}
			});
		}
	}

	/** Notes what was saved and is not noted yet, before the corpus is sent, say. In the turn of who works on the team. */
	static void write(Corpus corpus, Team team) throws IOException {
		List<ConflictNotes> all = new ArrayList<>();
		synchronized (ALL) {
			ALL.forEach((session, notes) -> {
				if (session.corpus() == corpus) {
					all.add(notes);
				}
			});
		}
		for (ConflictNotes notes : all) {
			notes.write(team);
		}
	}

	private void write(Team team) throws IOException {
		for (Map.Entry<Note, Boolean> each : unwritten().entrySet()) {
			if (each.getValue()) {
				team.settle(each.getKey().conflict, each.getKey().how);
			} else {
				team.reopen(each.getKey().conflict);
			}
			synchronized (this) {
				each.getKey().noted = each.getValue();
			}
		}
	}

	private synchronized Map<Note, Boolean> unwritten() {
		Map<Note, Boolean> unwritten = new LinkedHashMap<>();
		notes.values().stream().filter(note -> note.saved != note.noted).forEach(note -> unwritten.put(note, note.saved));
		return unwritten;
	}
}
