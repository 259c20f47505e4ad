package org.glossator.engine.component;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.Schemas;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.junit.jupiter.api.Test;

class SlantTest {

	@Test
	void oneSidesWords_makeALeaningAndMixedOnesNone() {
		assertEquals("lean_left", SlantAnnotator.side(4, 1, 0));
		assertEquals("right", SlantAnnotator.side(0, 7, 0.4));
		assertEquals("lean_right", SlantAnnotator.side(1, 7, 0.2));
		assertNull(SlantAnnotator.side(4, 3, 0.5));
		assertNull(SlantAnnotator.side(2, 0, 0.5));
	}

	@Test
	void wordsInTheAuthorsVoiceCount_thoseOfOthersDoNot() throws Exception {
		String filler = "The road was open. The bridge was shut. The market was full. The ferry was late. The school was closed. The square was empty. ";
		String leaning = filler + "Corporate greed has no limit. The climate emergency goes on. We need a living wage. The fossil fuel lobby pays for it.\n";
		String quoted = filler + "\"Corporate greed has no limit,\" she said. \"We need a living wage,\" he said. \"It is a climate emergency,\" they said. It rained.\n";
		assertEquals(List.of("lean_left"), slants(leaning).stream().map(value -> value.replaceFirst("^left$", "lean_left")).toList());
		assertTrue(slants(quoted).stream().noneMatch(value -> value.contains("left")), slants(quoted).toString());
	}

	@Test
	void textInAnotherLanguage_isNotJudged() throws Exception {
		String german = "Die Br\u00fccke \u00fcber den Fluss ist seit Montag wieder offen. Der Markt war am Morgen gut besucht. Die F\u00e4hre kam eine Stunde zu sp\u00e4t an. ";
		String english = "The bridge over the river has been open since Monday. The market was busy in the morning. The ferry came in an hour late. ";
		assertEquals(List.of(), documentValues(german.repeat(4)));
		assertEquals(2, documentValues(english.repeat(4)).size());
	}

	private static List<String> documentValues(String text) throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			return pipeline.annotate(text, DocumentInfo.ofId("d"), null).stream().filter(DocumentLevelRecord.class::isInstance).map(r -> r.layer() + " " + r.values().get("value")).toList();
		}
	}

	private static List<String> slants(String text) throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			List<AnnotationRecord> records = pipeline.annotate(text, DocumentInfo.ofId("d"), null);
			return records.stream().filter(r -> r instanceof DocumentLevelRecord && r.layer().equals("slant")).map(r -> r.values().get("value")).toList();
		}
	}
}
