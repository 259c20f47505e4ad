package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.engine.pipeline.PipelineSpec;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

	private static final String TEXT = "Ceasefire Holds In Syria\n\nThe bloodthirsty regime said on Monday that its troops had left the town.\n\n"
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

	/** The same news in six languages, written for this test. */
	private static final List<String> OTHERS = List.of(
			"Der Minister sagte am Montag, dass die Armee die Stadt verlassen habe. Niemand wisse, wann die Leute nach Hause k\u00f6nnen, berichtete eine Zeitung. Das Regime habe immer gelogen, hie\u00df es weiter.",
			"Le ministre a d\u00e9clar\u00e9 lundi que l\u2019arm\u00e9e avait quitt\u00e9 la ville. Personne ne sait quand les gens pourront rentrer chez eux, \u00e9crit un journal. Le r\u00e9gime a toujours menti, dit-on encore.",
			"El ministro dijo el lunes que el ej\u00e9rcito hab\u00eda dejado la ciudad. Nadie sabe cu\u00e1ndo podr\u00e1 volver la gente a casa, escribe un diario. El r\u00e9gimen siempre ha mentido, dicen otros.",
			"\u041c\u0438\u043d\u0438\u0441\u0442\u0440 \u0441\u043a\u0430\u0437\u0430\u043b \u0432 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a, \u0447\u0442\u043e \u0430\u0440\u043c\u0438\u044f \u043f\u043e\u043a\u0438\u043d\u0443\u043b\u0430 \u0433\u043e\u0440\u043e\u0434. \u041d\u0438\u043a\u0442\u043e \u043d\u0435 \u0437\u043d\u0430\u0435\u0442, \u043a\u043e\u0433\u0434\u0430 \u043b\u044e\u0434\u0438 \u0441\u043c\u043e\u0433\u0443\u0442 \u0432\u0435\u0440\u043d\u0443\u0442\u044c\u0441\u044f \u0434\u043e\u043c\u043e\u0439.",
			"\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631 \u064a\u0648\u0645 \u0627\u0644\u0627\u062b\u0646\u064a\u0646 \u0625\u0646 \u0627\u0644\u062c\u064a\u0634 \u063a\u0627\u062f\u0631 \u0627\u0644\u0645\u062f\u064a\u0646\u0629. \u0644\u0627 \u0623\u062d\u062f \u064a\u0639\u0631\u0641 \u0645\u062a\u0649 \u064a\u0639\u0648\u062f \u0627\u0644\u0646\u0627\u0633 \u0625\u0644\u0649 \u0628\u064a\u0648\u062a\u0647\u0645.",
			"\u90e8\u9577\u306f\u6708\u66dc\u65e5\u3001\u8ecd\u304c\u753a\u3092\u96e2\u308c\u305f\u3068\u8ff0\u3079\u305f\u3002\u3044\u3064\u4eba\u3005\u304c\u5bb6\u306b\u5e30\u308c\u308b\u304b\u306f\u8ab0\u306b\u3082\u5206\u304b\u3089\u306a\u3044\u3002");

	@Test
	void otherLanguages_getFewSuggestionsAndNoClaimsOrBias() throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			for (String text : OTHERS) {
				List<AnnotationRecord> records = pipeline.annotate(text, DocumentInfo.ofId("d"), null);
				assertTrue(records.stream().noneMatch(r -> r.layer().equals("claim") || r.layer().equals("bias")), text + records);
				assertTrue(records.size() <= 1, text + records);
			}
		}
	}

	@Test
	void factory_readsNothingBeforeTheFirstPipeline(@TempDir Path corpus) throws Exception {
		Files.createDirectories(corpus.resolve("lexicons"));
		Path lexicon = corpus.resolve("lexicons").resolve("bias-own.csv");
		Files.writeString(lexicon, "entry,tag\n\"open,x\n");
		PipelineFactory factory = Pipelines.of(Schemas.builtIn(), corpus, null);
		assertThrows(InputFault.class, factory::create);
		Files.writeString(lexicon, "entry,tag\nmunk,doubt\n");
		try (Pipeline pipeline = factory.create()) {
			assertTrue(pipeline.annotate("They said it was munk and left the town.", DocumentInfo.ofId("d"), null).stream().anyMatch(r -> r.layer().equals("bias")));
		}
	}

	@Test
	void rulesRun_onlyWhereTheCorpusHasAny(@TempDir Path corpus) throws Exception {
		assertTrue(!Aggregates.describe(Schemas.builtIn(), corpus, PipelineSpec.DEFAULT).getDelegateAnalysisEngineSpecifiersWithImports().containsKey("rules"));
		Files.createDirectories(corpus.resolve("rules"));
		Files.writeString(corpus.resolve("rules").resolve("a.ruta"), "\"x\" -> Bias;\n");
		assertTrue(Aggregates.describe(Schemas.builtIn(), corpus, PipelineSpec.DEFAULT).getDelegateAnalysisEngineSpecifiersWithImports().containsKey("rules"));
	}
}
