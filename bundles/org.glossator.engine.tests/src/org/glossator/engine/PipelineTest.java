package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.Test;

class PipelineTest {

	private static final String TEXT = "Ceasefire Holds In Syria\n\nThe regime said on Monday that its troops had left the town.\n\n"
			+ "Is this the end? Syria has seen six such deals.\n";

	@Test
	void shortText_getsSuggestionsWithProvenance() throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			List<AnnotationRecord> records = pipeline.annotate(TEXT, DocumentInfo.ofId("d"), null);
			for (String layer : List.of("entity", "claim", "bias")) {
				assertTrue(records.stream().anyMatch(r -> r.layer().equals(layer)), layer + " in " + records);
			}
			for (AnnotationRecord record : records) {
				assertEquals(Status.SUGGESTED, record.provenance().status());
				assertTrue(record.provenance().origin().id().startsWith("engine:"), record.toString());
				assertTrue(record.provenance().hasConfidence() && !record.provenance().reason().isEmpty(), record.toString());
			}
		}
	}

	@Test
	void question_isNoClaim() throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			List<String> claims = pipeline.annotate(TEXT, DocumentInfo.ofId("d"), null).stream()
					.filter(r -> r.layer().equals("claim")).map(r -> ((SpanRecord) r).span().coveredText(TEXT)).toList();
			assertTrue(claims.contains("Syria has seen six such deals"), claims.toString());
			assertTrue(claims.stream().noneMatch(c -> c.contains("end")), claims.toString());
		}
	}
}
