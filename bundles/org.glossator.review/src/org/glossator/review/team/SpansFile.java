package org.glossator.review.team;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.glossator.core.record.Records;
import org.glossator.core.spans.SpansResource;
import org.glossator.core.spans.SpansWriter;
import org.glossator.model.AnnotationSet;
import org.glossator.model.ModelFactory;
import org.glossator.review.align.Labels;
import org.glossator.review.merge.Conflict;
import org.glossator.review.merge.SetMerge;
import org.glossator.text.record.AnnotationRecord;

/** A {@code .spans} file as values: its header and its annotations. Immutable. */
record SpansFile(String document, String sha256, String schema, String annotator, String state, long next,
		List<String> extra, List<AnnotationRecord> annotations) {

	/** No annotations, of nothing yet. */
	static final SpansFile EMPTY = new SpansFile("", "", "", "", "", 1, List.of(), List.of());

	/** Reads a file; an {@link org.glossator.text.InputFault} says why it cannot be understood. */
	static SpansFile parse(Path named, byte[] bytes) throws IOException {
		AnnotationSet set = SpansResource.parse(named, bytes).set();
		List<AnnotationRecord> annotations = new ArrayList<>();
		set.getDocumentAnnotations().forEach(element -> annotations.add(Records.of(element)));
		set.getAnnotations().forEach(element -> annotations.add(Records.of(element)));
		set.getRelations().forEach(element -> annotations.add(Records.of(element)));
		set.getChains().forEach(element -> annotations.add(Records.of(element)));
		return new SpansFile(set.getDocument(), set.getSha256(), set.getSchemaVersion(), set.getAnnotator(), set.getState(),
				set.getNextId(), List.copyOf(set.getExtra()), annotations);
	}

	/** An annotation as the line a file has for it, without the line feed; the empty text for null. */
	static String line(AnnotationRecord annotation) {
		return annotation == null ? "" : SpansWriter.line(Records.element(annotation)).stripTrailing();
	}

	/** An annotation from such a line; null for the empty text. */
	static AnnotationRecord annotation(String line) throws IOException {
		return line.isEmpty() ? null
				: Records.of(SpansResource.readLine(null, 0, (line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
	}

	/** The file's bytes in canonical form. */
	byte[] bytes() {
		AnnotationSet set = ModelFactory.eINSTANCE.createAnnotationSet();
		set.setDocument(document);
		set.setSha256(sha256);
		set.setSchemaVersion(schema);
		set.setAnnotator(annotator);
		set.setState(state);
		set.setNextId(next);
		set.getExtra().addAll(extra);
		for (AnnotationRecord annotation : annotations) {
			Records.addTo(set, Records.element(annotation));
		}
		ByteBuffer bytes = SpansWriter.bytes(set);
		byte[] exact = new byte[bytes.remaining()];
		bytes.get(exact);
		return exact;
	}

	/** The same set of a document that got another id. */
	SpansFile ofDocument(String other) {
		return new SpansFile(other, sha256, schema, annotator, state, next, extra, annotations);
	}

	/** Merges two versions; header lines that both changed stay as they were, what is counted goes on from the higher. */
	static SpansFile merged(SpansFile base, SpansFile left, SpansFile right, Labels labels, List<Conflict> conflicts) {
		SetMerge.Result result = SetMerge.of(base.annotations, left.annotations, right.annotations, labels);
		conflicts.addAll(result.conflicts());
		TreeSet<String> extra = new TreeSet<>(left.extra);
		extra.addAll(right.extra);
		return new SpansFile(merged(base.document, left.document, right.document),
				merged(base.sha256, left.sha256, right.sha256), merged(base.schema, left.schema, right.schema),
				merged(base.annotator, left.annotator, right.annotator), merged(base.state, left.state, right.state),
				Math.max(left.next, right.next), List.copyOf(extra), result.annotations());
	}

	private static String merged(String base, String left, String right) {
		if (Objects.equals(left, right) || Objects.equals(base, right)) {
			return left;
		}
		return Objects.equals(base, left) ? right : base;
	}
}
