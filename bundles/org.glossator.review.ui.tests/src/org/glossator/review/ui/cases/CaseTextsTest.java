package org.glossator.review.ui.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class CaseTextsTest {

	private static final SchemaSpec SCHEMA = new SchemaSpec("1",
			List.of(LayerSpec.span("claim", FeatureSpec.of("kind", FeatureType.TEXT), FeatureSpec.of("verdict", FeatureType.TEXT))), List.of());

	private static SpanRecord claim(FeatureValues values) {
		return new SpanRecord("1", "claim", Span.of(0, 4), values, Provenance.MANUAL);
	}

	private static Case about(Set<DifferenceKind> differences, AnnotationRecord amina, AnnotationRecord ben) {
		Map<String, AnnotationRecord> cells = new LinkedHashMap<>();
		cells.put("amina", amina);
		if (ben != null) {
			cells.put("ben", ben);
		}
		return new Case("claim", cells, List.of("amina", "ben"), differences, List.of(), "Lena", null, null);
	}

	@Test
	void featuresThatDiffer_areCalledByTheirNames() {
		FeatureValues event = FeatureValues.of("kind", "event", "verdict", "true");
		Case about = about(EnumSet.of(DifferenceKind.BOUNDARY, DifferenceKind.FEATURE), claim(event), claim(FeatureValues.of("kind", "event")));
		assertEquals("boundary, verdict", CaseTexts.difference(SCHEMA, about));
		assertEquals(List.of("≠ verdict: true"), CaseTexts.values(SCHEMA, claim(event), CaseTexts.unlike(SCHEMA, "claim", about.cells().values())));
		assertEquals(List.of("verdict: true"), CaseTexts.values(SCHEMA, claim(event)));
	}

	@Test
	void whoAloneHasIt_isNamed() {
		assertEquals("only amina", CaseTexts.difference(SCHEMA, about(EnumSet.of(DifferenceKind.MISSING), claim(FeatureValues.NONE), null)));
		assertEquals("all agree", CaseTexts.difference(SCHEMA, about(Set.of(), claim(FeatureValues.NONE), claim(FeatureValues.NONE))));
	}
}
