package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.review.Ticking;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** A colleague's corpus folder, worked on as the workbench would: open, change, close; then git. */
final class TeamFolder {

	final Path path;
	final String name;

	TeamFolder(Path path, String name) {
		this.path = path;
		this.name = name;
	}

	static SpanRecord entity(String id, int begin, int end, String kind) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of("kind", kind), Provenance.MANUAL);
	}

	String addDocument(String id, String text) throws IOException {
		try (Corpus corpus = Corpus.open(path)) {
			return corpus.add(DocumentDraft.ofText(DocumentInfo.ofId(id), text)).id();
		}
	}

	void edit(String document, String annotator, UnaryOperator<List<AnnotationRecord>> change) throws IOException {
		try (Corpus corpus = Corpus.open(path)) {
			AnnotatedDocument set = corpus.read(document, annotator);
			corpus.write(set.withAnnotations(change.apply(new ArrayList<>(set.annotations()))));
		}
	}

	void add(String document, String annotator, AnnotationRecord annotation) throws IOException {
		edit(document, annotator, annotations -> {
			annotations.add(annotation);
			return annotations;
		});
	}

	List<AnnotationRecord> read(String document, String annotator) throws IOException {
		try (Corpus corpus = Corpus.openToRead(path)) {
			return corpus.read(document, annotator).annotations();
		}
	}

	List<String> documents() throws IOException {
		try (Corpus corpus = Corpus.openToRead(path)) {
			return corpus.documents().stream().map(DocumentInfo::id).toList();
		}
	}

	Team open() throws IOException {
		return open(Steps.NONE, FileCheck.LARGEST);
	}

	Team open(Steps steps, long largest) throws IOException {
		return new Team(path, name, Credentials.NONE, new Ticking(), steps, largest);
	}

	PullResult pull() throws IOException {
		try (Team team = open()) {
			return team.pull();
		}
	}

	PullResult push() throws IOException {
		try (Team team = open()) {
			return team.push();
		}
	}

	TeamStatus status() throws IOException {
		try (Team team = open()) {
			return team.status();
		}
	}

	List<OpenConflict> conflicts() throws IOException {
		try (Team team = open()) {
			return team.conflicts();
		}
	}
}
