package org.glossator.review.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.glossator.review.adjudication.Case;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class ReviewStateTest {

	private static final SchemaSpec SCHEMA = new SchemaSpec("1",
			List.of(LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.TEXT))), List.of());

	/** So many annotations, one each 20 characters; those whose number is a multiple of the divisor differ in their kind. */
	private static AnnotatedDocument set(String annotator, int count, int divisor) {
		List<AnnotationRecord> annotations = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			annotations.add(new SpanRecord("a" + i, "entity", Span.of(20 * i, 20 * i + 10),
					FeatureValues.of("kind", i % divisor == 0 ? annotator : "same"), Provenance.MANUAL));
		}
		return new AnnotatedDocument(DocumentInfo.ofId("d"), "x".repeat(20 * count), annotator, annotations);
	}

	private static ReviewState state(int count, int divisor) {
		return new ReviewState(List.of(set("amina", count, divisor), set("ben", count, divisor)), set("adjudicated", count, 1)
				.withAnnotations(List.of()), List.of(), SCHEMA, 0, 0);
	}

	@Test
	void casesThatDiffer_areCountedAndFoundByTheirAnnotations() {
		ReviewState state = state(40, 4);
		assertEquals(40, state.cases().size());
		assertEquals(10, state.differing());
		assertEquals(0, state.decided());
		Case fourth = state.caseOf("ben", "a4");
		assertSame(fourth, state.caseOf("amina", "a4"));
		assertEquals(4, state.place(fourth));
		assertEquals(-1, state.place(state(40, 4).caseOf("ben", "a4")), "a case of another state");
		assertSame(fourth, state.same(state(40, 4).caseOf("ben", "a4")));
	}

	@Test
	void filters_letThroughWhatTheySay() {
		ReviewState state = state(40, 4);
		assertEquals(10, state.cases().stream().filter(CaseFilter.DIFFERENCES).count());
		assertEquals(30, state.cases().stream().filter(new CaseFilter(null, null, null, null, Case.Status.AGREED)).count());
		assertEquals(0, state.cases().stream().filter(new CaseFilter(null, "claim", null, null, null)).count());
		assertEquals(10, state.cases().stream().filter(new CaseFilter(null, null, "ben", "ben", Case.Status.OPEN)).count());
	}

	@Test
	void tenThousandAnnotationsEach_areLaidOut() {
		ReviewState state = state(10_000, 3);
		assertEquals(3_334, state.differing());
	}
}
