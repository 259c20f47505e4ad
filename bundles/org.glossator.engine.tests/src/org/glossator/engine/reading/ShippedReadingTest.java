package org.glossator.engine.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.Schemas;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.Test;

/** What the model that ships tells of sentences written for the purpose. */
class ShippedReadingTest {

	private static final String TEXT = "The harbour of Marel reopened on Monday, the port authority said. What a day it was for all who love the sea! "
			+ "The ferry carried ninety passengers to the islands. May the next winter be kinder to us. These vultures of the council would sell their own mothers.";

	private static double inside(Reading reading, TokenizedText text, int sentence, String head) {
		int outside = reading.labels().column(head, "O");
		double sum = 0;
		for (int i = text.first(sentence); i < text.limit(sentence); i++) {
			sum += 1 - reading.probability(i, outside);
		}
		return sum / (text.limit(sentence) - text.first(sentence));
	}

	@Test
	void read_tellsClaimsFromWishesAndWordsThatPush() throws IOException {
		TokenizedText text = new Segmenter(Lexicons.load(null)).segment(TEXT, "");
		Reading reading = new Reader(ReadingModel.shipped()).read(text);
		assertEquals(List.of("claim", "bias", "technique", "voice", "type", "checkworthy"), reading.labels().heads());
		for (int claim : new int[] { 0, 2 }) {
			for (int none : new int[] { 1, 3 }) {
				assertTrue(inside(reading, text, claim, "claim") > 2 * inside(reading, text, none, "claim"), claim + " and " + none);
			}
		}
		assertTrue(inside(reading, text, 4, "bias") > 4 * inside(reading, text, 2, "bias"));
		assertTrue(reading.probability(text.first(2), "type", "quantity") + reading.probability(text.first(2), "type", "event") > 0.5);
	}

	@Test
	void annotate_withCloseReading_givesSuggestionsOfTheSameLayers() throws IOException {
		try (Pipeline pipeline = Pipelines.with(Schemas.builtIn(), null, PipelineSpec.DEFAULT.withOn(PipelineSpec.READING)).create()) {
			List<AnnotationRecord> found = pipeline.annotate(TEXT, DocumentInfo.ofId("d"), null);
			assertEquals(2, found.stream().filter(record -> record.layer().equals("claim")).filter(record -> record.toString().contains("event") || record.toString().contains("quantity")).count());
			assertTrue(found.stream().allMatch(record -> List.of("entity", "claim", "bias", "claimant", "slant", "target").contains(record.layer())), () -> found.toString());
			assertEquals(found, pipeline.annotate(TEXT, DocumentInfo.ofId("d"), null));
		}
	}

	@Test
	void annotate_whatWasRead_countsForClaimsAndBias() throws IOException {
		String page = (TEXT + "\n\n").repeat(3);
		try (Pipeline plain = Pipelines.of(Schemas.builtIn(), null, null).create();
				Pipeline closely = Pipelines.with(Schemas.builtIn(), null, PipelineSpec.DEFAULT.withOn(PipelineSpec.READING)).create()) {
			for (String layer : List.of("claim", "bias")) {
				assertNotEquals(sure(plain, page, layer), sure(closely, page, layer), layer);
			}
			assertEquals(sure(plain, page, "entity"), sure(closely, page, "entity"));
		}
	}

	/** What is suggested of a layer, and how surely. */
	private static List<String> sure(Pipeline pipeline, String text, String layer) throws IOException {
		return pipeline.annotate(text, DocumentInfo.ofId("d"), null).stream().filter(record -> record.layer().equals(layer)).map(record -> record.toString().replaceFirst("id=\\w+, ", "")).toList();
	}
}
