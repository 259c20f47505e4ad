package org.glossator.review.team;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

import org.glossator.core.spans.SpansResource;
import org.glossator.core.spans.SpansWriter;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.model.ModelFactory;
import org.glossator.model.Relation;
import org.glossator.review.align.Labels;
import org.glossator.review.merge.Conflict;
import org.glossator.review.merge.SetMerge;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** A {@code .spans} file as values: its header and its annotations. Immutable. */
record SpansFile(String document, String sha256, String schema, String annotator, String state, long next,
		List<String> extra, List<AnnotationRecord> annotations) {

	/** No annotations, of nothing yet. */
	static final SpansFile EMPTY = new SpansFile("", "", "", "", "", 1, List.of(), List.of());

	/** Reads a file; an {@link org.glossator.text.InputFault} says why it cannot be understood. */
	static SpansFile parse(Path named, byte[] bytes) throws IOException {
		AnnotationSet set = SpansResource.parse(named, bytes).set();
		List<AnnotationRecord> annotations = new ArrayList<>();
		set.getDocumentAnnotations().forEach(element -> annotations.add(record(element)));
		set.getAnnotations().forEach(element -> annotations.add(record(element)));
		set.getRelations().forEach(element -> annotations.add(record(element)));
		set.getChains().forEach(element -> annotations.add(record(element)));
		return new SpansFile(set.getDocument(), set.getSha256(), set.getSchemaVersion(), set.getAnnotator(), set.getState(),
				set.getNextId(), List.copyOf(set.getExtra()), annotations);
	}

	private static AnnotationRecord record(Element element) {
		return switch (element) {
			case Annotation span -> new SpanRecord(span.getId(), span.getLayer(), span.getSpan(), span.getValues(),
					span.getProvenance());
			case Relation relation -> new RelationRecord(relation.getId(), relation.getLayer(), relation.getSource(),
					relation.getTarget(), relation.getValues(), relation.getProvenance());
			case Chain chain -> new ChainRecord(chain.getId(), chain.getLayer(), chain.getMembers(), chain.getValues(),
					chain.getProvenance());
			default -> new DocumentLevelRecord(element.getId(), element.getLayer(), element.getValues(), element.getProvenance());
		};
	}

	private static Element element(AnnotationRecord annotation) {
		Element element = switch (annotation) {
			case SpanRecord span -> {
				Annotation made = ModelFactory.eINSTANCE.createAnnotation();
				made.moveTo(span.span());
				yield made;
			}
			case RelationRecord relation -> {
				Relation made = ModelFactory.eINSTANCE.createRelation();
				made.setSource(relation.source());
				made.setTarget(relation.target());
				yield made;
			}
			case ChainRecord chain -> {
				Chain made = ModelFactory.eINSTANCE.createChain();
				made.setMembers(chain.members());
				yield made;
			}
			case DocumentLevelRecord document -> ModelFactory.eINSTANCE.createDocumentAnnotation();
		};
		element.setId(annotation.id());
		element.setLayer(annotation.layer());
		element.setValues(annotation.values());
		element.setProvenance(annotation.provenance());
		return element;
	}

	/** An annotation as the line a file has for it, without the line feed; the empty text for null. */
	static String line(AnnotationRecord annotation) {
		return annotation == null ? "" : SpansWriter.line(element(annotation)).stripTrailing();
	}

	/** An annotation from such a line; null for the empty text. */
	static AnnotationRecord annotation(String line) throws IOException {
		return line.isEmpty() ? null
				: record(SpansResource.readLine(null, 0, (line + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
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
			switch (element(annotation)) {
				case Annotation span -> set.getAnnotations().add(span);
				case Relation relation -> set.getRelations().add(relation);
				case Chain chain -> set.getChains().add(chain);
				case DocumentAnnotation onDocument -> set.getDocumentAnnotations().add(onDocument);
				default -> throw new IllegalStateException("Another kind of element");
			}
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
