package org.glossator.core.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.glossator.core.record.Records;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.MemoryHome;
import org.glossator.core.validation.Validator;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropagationTest {

	private static final SchemaSpec SCHEMA = BuiltInSchema.spec();
	private static final String TEXT = "one two three four five six";

	@TempDir
	private Path folder;

	private static SpanRecord span(String id, String layer, int begin, int end, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	private static List<AnnotationRecord> linked() {
		return List.of(span("c", "claim", 0, 7, "evidence", "supports|e", "evidence", "f"), span("e", "entity", 8, 13, "kind", "PER"),
				span("f", "entity", 14, 18, "kind", "ORG"), new RelationRecord("r", "claimant", "c", "e", FeatureValues.NONE, Provenance.MANUAL),
				new ChainRecord("k", "coreference", List.of("e", "f"), FeatureValues.NONE, Provenance.MANUAL));
	}

	/** The disk is still busy with sessions that were closed. */
	@AfterEach
	void settle() {
		DocumentSession.settle(Duration.ofSeconds(20));
	}

	@Test
	void places_areAnnotatedOnceEach() {
		Provenance open = Provenance.suggestion(Origin.engine("x", "1"), 0.5, "because");
		List<AnnotationRecord> set = List.of(span("a", "entity", 0, 3, "kind", "PER"), span("b", "entity", 4, 7, "kind", "PER").withProvenance(open),
				span("c", "entity", 8, 13, "kind", "LOC"));
		List<AnnotationRecord> after = Propagation.annotate(set, List.of(Span.of(0, 3), Span.of(4, 7), Span.of(8, 13), Span.of(14, 18)), "entity",
				FeatureValues.of("kind", "PER"), SCHEMA);
		assertSame(set.get(0).values(), after.get(0).values());
		assertEquals(Status.ACCEPTED, after.get(1).provenance().status());
		assertEquals("because", after.get(1).provenance().reason());
		assertEquals(set.get(2), after.get(2));
		assertEquals(List.of(span("", "entity", 8, 13, "kind", "PER"), span("", "entity", 14, 18, "kind", "PER")), after.subList(3, after.size()));
	}

	@Test
	void retagged_keepsItsOtherValuesWithinItsLayer() {
		List<AnnotationRecord> set = List.of(span("a", "entity", 0, 3, "kind", "PER", "identifier", "Q1"), span("b", "bias", 4, 7, "technique", "doubt"),
				span("c", "entity", 8, 13, "kind", "PER"));
		assertEquals(List.of(span("a", "entity", 0, 3, "kind", "ORG", "identifier", "Q1"), span("b", "entity", 4, 7, "kind", "ORG"), set.get(2)),
				Propagation.retag(set, List.of("a", "b", "gone"), "entity", FeatureValues.of("kind", "ORG"), SCHEMA));
	}

	@Test
	void whatIsCarried_isAllButLinks() {
		assertEquals(FeatureValues.of("voice", "quoted"),
				Propagation.carried(span("c", "claim", 0, 3, "voice", "quoted", "evidence", "e"), SCHEMA));
	}

	@Test
	void removed_nothingPointsAtItAnyMore() {
		List<AnnotationRecord> after = Propagation.remove(linked(), Set.of("e"), SCHEMA);
		assertEquals(List.of("c", "f", "k"), after.stream().map(AnnotationRecord::id).toList());
		assertEquals(List.of("f"), after.get(0).values().all("evidence"));
		assertEquals(List.of("f"), ((ChainRecord) after.get(2)).members());
		assertEquals(List.of(), Validator.validate(new AnnotatedDocument(DocumentInfo.ofId("doc"), TEXT, "amina", after), SCHEMA).stream()
				.filter(finding -> finding.kind().id().equals("dangling")).toList());
		assertEquals(List.of("c"), Propagation.remove(linked(), Set.of("e", "f"), SCHEMA).stream().map(AnnotationRecord::id).toList());
	}

	@Test
	void removedInASession_linksGoAndComeBackWithUndo() throws IOException {
		try (DocumentSession session = DocumentSession.open(new MemoryHome(folder, TEXT))) {
			session.commandStack().execute(Edits.add(session, "Add", linked()));
			List<AnnotationRecord> before = session.snapshot().annotations();
			session.commandStack().execute(Edits.remove(session, "Delete", List.of("e")));
			assertEquals(List.of("f"), session.element("c").getValues().all("evidence"));
			assertEquals(Set.copyOf(Propagation.remove(before, Set.of("e"), SCHEMA)), Set.copyOf(session.snapshot().annotations()));
			session.commandStack().undo();
			assertEquals(before, session.snapshot().annotations());
		}
	}

	@Test
	void mergedInASession_linksLeadToWhatIsLeft() throws IOException {
		try (DocumentSession session = DocumentSession.open(new MemoryHome(folder, TEXT))) {
			session.commandStack().execute(Edits.add(session, "Add", linked()));
			session.commandStack().execute(Edits.merge(session, "Merge", List.of("f", "e")));
			assertEquals(List.of("supports|f", "f"), session.element("c").getValues().all("evidence"));
			assertTrue(session.element("e") == null && Records.of(session.element("r")) instanceof RelationRecord relation && relation.target().equals("f"));
		}
	}
}
