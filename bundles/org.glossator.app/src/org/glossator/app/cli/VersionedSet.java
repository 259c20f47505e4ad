package org.glossator.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.team.LastLooks;
import org.glossator.review.team.TeamHistory;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

/** An annotator's sets as they are, or as they were in a version: {@code anna}, {@code anna@HEAD~1}, {@code anna@looked}. */
final class VersionedSet implements AutoCloseable {

	private static final String LOOKED = "looked";

	private final Corpus corpus;
	private final String annotator;
	private final String version;
	private final TeamHistory history;
	private final String commit;

	private VersionedSet(Corpus corpus, String annotator, String version, TeamHistory history, String commit) {
		this.corpus = corpus;
		this.annotator = annotator;
		this.version = version;
		this.history = history;
		this.commit = commit;
	}

	/** What an option names; an annotator may have an at sign in the name. */
	static VersionedSet of(String text, Corpus corpus, Verb verb) throws IOException {
		int at = corpus.annotators().contains(text) ? -1 : text.lastIndexOf('@');
		String annotator = at < 0 ? text : text.substring(0, at);
		String version = at < 0 ? "" : text.substring(at + 1);
		SetSelection.mustKnow(corpus, verb, List.of(annotator));
		if (version.isEmpty()) {
			return new VersionedSet(corpus, annotator, version, null, "");
		}
		TeamHistory history = TeamHistory.open(corpus.folder());
		try {
			return new VersionedSet(corpus, annotator, version, history, version.equals(LOOKED) ? "" : history.commit(version));
		} catch (IOException | RuntimeException e) {
			history.close();
			throw e;
		}
	}

	String annotator() {
		return annotator;
	}

	/** The set on a document; without annotations where there was none. */
	AnnotatedDocument read(DocumentInfo document) throws IOException {
		if (history == null) {
			return corpus.read(document.id(), annotator);
		}
		Optional<String> of = version.equals(LOOKED) ? new LastLooks(corpus.folder()).last(document.id(), annotator) : Optional.of(commit);
		String text = corpus.text(document.id());
		return of.isPresent() ? history.read(of.get(), document, text, annotator)
				: new AnnotatedDocument(document, text, annotator + "@" + LOOKED, List.of());
	}

	/** Remembers that the set was looked at as it is now. */
	void looked(DocumentInfo document) throws IOException {
		if (history != null) {
			throw new InputFault(null, 0, "--look remembers sets as they are now; name the annotator of --right without a version.");
		}
		try (TeamHistory now = TeamHistory.open(corpus.folder())) {
			new LastLooks(corpus.folder()).looked(now, document.id(), annotator);
		}
	}

	@Override
	public void close() {
		if (history != null) {
			history.close();
		}
	}
}
