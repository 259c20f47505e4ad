package org.glossator.review.ui.inbox;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.adjudication.CorpusCuration;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.adjudication.Decisions;
import org.glossator.review.store.Entry;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.store.ReviewStore.Sort;
import org.glossator.review.team.LastLooks;
import org.glossator.review.team.Team;
import org.glossator.review.team.TeamHistory;
import org.glossator.review.threads.Comment;
import org.glossator.review.threads.ReviewThread;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.review.ui.history.Comparing;
import org.glossator.review.workflow.Workflow;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.SetAccess;

/**
 * One thing that needs a person.
 *
 * @param corpus the corpus
 * @param document the document's id
 * @param kind why it needs the person
 * @param what in a few words
 * @param about what a comment hangs on; null for all else
 * @param review where the comment can be read and answered, or the versions of what changed; null where the person may not
 *            see a review, and for all else
 */
record InboxItem(Corpus corpus, String document, Kind kind, String what, ThreadTarget about, ReviewInput review) {

	InboxItem(Corpus corpus, String document, Kind kind, String what) {
		this(corpus, document, kind, what, null, null);
	}

	/** Why something needs a person. */
	enum Kind {
		/** To be annotated. */
		ASSIGNED("Assigned"),
		/** Named in a comment. */
		MENTIONED("Mentioned"),
		/** An adjudicator decided otherwise. */
		RETURNED("Returned"),
		/** A colleague changed what the person has looked at. */
		CHANGED("Changed"),
		/** A merge found two versions and picked neither. */
		CONFLICT("Conflict");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** What a person reads. */
		String label() {
			return label;
		}
	}

	/** What needs a person in a corpus: what is assigned first, then comments, decisions, conflicts and what colleagues changed. Reads the disk. */
	static List<InboxItem> of(Corpus corpus, String person) throws IOException {
		ReviewStore store = new ReviewStore(corpus.folder());
		List<InboxItem> items = new ArrayList<>();
		new Workflow(store, InstantSource.system()).open(person)
				.forEach((document, state) -> items.add(new InboxItem(corpus, document, Kind.ASSIGNED, state.id().replace('-', ' '))));
		for (ReviewThread thread : new Threads(store, InstantSource.system()).mentioning(person)) {
			Comment last = thread.comments().get(thread.comments().size() - 1);
			items.add(new InboxItem(corpus, thread.document(), Kind.MENTIONED, last.author() + ": " + last.text(), thread.target(),
					review(corpus, thread.document())));
		}
		Decisions decisions = new Decisions(store, InstantSource.system());
		for (DocumentInfo document : corpus.documents()) {
			int otherwise = 0;
			for (Decision decision : decisions.of(document.id())) {
				boolean own = decision.sources().stream().anyMatch(source -> source.annotator().equals(person));
				otherwise += own && !decision.chosen().contains(person) ? 1 : 0;
			}
			if (otherwise > 0) {
				items.add(new InboxItem(corpus, document.id(), Kind.RETURNED,
						otherwise == 1 ? "1 of your annotations was decided otherwise" : otherwise + " of your annotations were decided otherwise"));
			}
		}
		for (String document : store.documents(Sort.CONFLICTS)) {
			Set<String> open = new HashSet<>();
			List<Entry> entries = store.entries(document, Sort.CONFLICTS);
			for (Entry entry : entries) {
				switch (entry.kind()) {
					case "conflict" -> open.add(entry.id());
					case "settled" -> open.remove(entry.field("conflict"));
					case "reopened" -> open.add(entry.field("conflict"));
					default -> {
						// A newer program's kind.
					}
				}
			}
			if (!open.isEmpty()) {
				items.add(new InboxItem(corpus, document, Kind.CONFLICT, open.size() + " to decide after a merge"));
			}
		}
		items.addAll(changed(corpus));
		return items;
	}

	/** What colleagues changed since the person looked; Enter compares. */
	private static List<InboxItem> changed(Corpus corpus) throws IOException {
		List<InboxItem> items = new ArrayList<>();
		if (Team.isTeam(corpus.folder())) {
			try (TeamHistory history = TeamHistory.open(corpus.folder())) {
				for (LastLooks.Change change : new LastLooks(corpus.folder()).changes(history)) {
					String annotator = change.annotator();
					if (corpus.document(change.document()).isPresent() && corpus.refusalToSee(change.document(), annotator) == null) {
						List<String> sides = List.of(Comparing.version(annotator, change.commit()), annotator);
						items.add(new InboxItem(corpus, change.document(), Kind.CHANGED, annotator + " changed "
								+ (change.annotations() == 1 ? "1 annotation" : change.annotations() + " annotations") + " since you looked", null,
								ReviewInput.comparison(corpus.folder(), change.document(), sides)));
					}
				}
			}
		}
		return items;
	}

	private static ReviewInput review(Corpus corpus, String document) throws IOException {
		List<String> seen = new ArrayList<>();
		for (String annotator : corpus.annotatorsOf(document)) {
			if (!annotator.equals(CorpusCuration.TARGET) && !annotator.equals(Corpus.EXTRACTION)
					&& SetAccess.refusalToSee(corpus, document, annotator) == null) {
				seen.add(annotator);
			}
		}
		return seen.size() < 2 ? null : ReviewInput.of(corpus.folder(), document, seen);
	}

	/** The document as a person calls it. */
	String title() {
		return corpus.document(document).map(DocumentInfo::title).filter(title -> !title.isBlank()).orElse(document);
	}
}
