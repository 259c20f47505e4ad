package org.glossator.engine.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFilesTest {

	@TempDir
	Path corpus;

	private static final PipelineSpec SPEC = new PipelineSpec(List.of(PipelineStep.of("sentences"), PipelineStep.of("tokens").withOn(false),
			new PipelineStep("rules", true, Map.of("seconds", "5", "note", "a\\b"))), 0.4);

	@Test
	void whatIsWritten_isRead() throws Exception {
		PipelineFiles.write(corpus, "quick", SPEC);
		assertEquals(SPEC, PipelineFiles.read(corpus, "quick"));
		assertEquals(List.of("default", "quick"), PipelineFiles.names(corpus));
		assertEquals("engines = sentences, tokens, rules\noff = tokens\nminimumConfidence = 0.4\nrules.note = a\\\\b\nrules.seconds = 5\n",
				Files.readString(PipelineFiles.file(corpus, "quick")));
		PipelineFiles.delete(corpus, "quick");
		assertThrows(InputFault.class, () -> PipelineFiles.read(corpus, "quick"));
	}

	@Test
	void chosenPipeline_runsWhenNoneIsNamed() throws Exception {
		assertEquals(PipelineSpec.DEFAULT, PipelineFiles.read(corpus, null));
		PipelineFiles.write(corpus, "quick", SPEC);
		PipelineFiles.choose(corpus, "quick");
		assertEquals("quick", PipelineFiles.chosen(corpus));
		assertEquals(SPEC, PipelineFiles.read(corpus, null));
		assertEquals(PipelineSpec.DEFAULT, PipelineFiles.read(corpus, "default"));
		PipelineFiles.write(corpus, "default", PipelineSpec.DEFAULT.withMinimumConfidence(0.5));
		assertEquals("quick", PipelineFiles.chosen(corpus));
		PipelineFiles.delete(corpus, "quick");
		assertEquals(0.5, PipelineFiles.read(corpus, null).minimumConfidence());
	}

	@Test
	void enginesInTheWrongOrder_areWarnedOf() {
		assertTrue(PipelineSpec.DEFAULT.warnings().isEmpty());
		PipelineSpec wrong = new PipelineSpec(List.of(PipelineStep.of("entities"), PipelineStep.of("sentences"), PipelineStep.of("sentences")), 0);
		assertEquals(3, wrong.warnings().size());
	}

	@Test
	void closeReading_isOffByDefaultAndKeepsItsPlace() throws Exception {
		List<String> order = PipelineSpec.DEFAULT.steps().stream().map(PipelineStep::engine).toList();
		assertEquals(order.indexOf("tokens") + 1, order.indexOf("reading"));
		assertFalse(PipelineSpec.DEFAULT.engines().contains("reading"));
		PipelineFiles.write(corpus, "quick", PipelineSpec.DEFAULT);
		assertEquals(PipelineSpec.DEFAULT, PipelineFiles.read(corpus, "quick"));
		PipelineSpec on = PipelineSpec.DEFAULT.withSteps(PipelineSpec.DEFAULT.steps().stream().map(step -> step.withOn(true)).toList());
		assertTrue(on.warnings().isEmpty());
		PipelineFiles.write(corpus, "quick", on);
		assertEquals(on, PipelineFiles.read(corpus, "quick"));
		Files.writeString(PipelineFiles.file(corpus, "quick"), "minimumConfidence = 0.5\n");
		assertEquals(PipelineSpec.DEFAULT.withMinimumConfidence(0.5), PipelineFiles.read(corpus, "quick"));
	}

	@Test
	void pipelineFromBeforeCloseReading_isAsItWasAndCanBeGivenIt() throws Exception {
		Files.createDirectories(corpus.resolve("pipelines"));
		Files.writeString(PipelineFiles.file(corpus, "old"), "engines = structure, sentences, tokens, mine, entities, claims\noff = claims\n");
		PipelineSpec old = PipelineFiles.read(corpus, "old");
		assertEquals(List.of("structure", "sentences", "tokens", "mine", "entities"), old.engines());
		assertEquals(List.of("structure", "sentences", "tokens", "reading", "mine", "entities"), old.with(PipelineStep.of("reading")).engines());
		assertEquals(List.of("structure", "sentences", "tokens", "mine", "entities", "other"), old.with(PipelineStep.of("other")).engines());
		assertEquals(List.of("reading"), new PipelineSpec(List.of(), 0).with(PipelineStep.of("reading")).engines());
	}

	@Test
	void closeReadingThatComesTooLateOrTooEarly_isWarnedOf() {
		List<PipelineStep> late = List.of("sentences", "tokens", "entities", "claims", "reading", "bias").stream().map(PipelineStep::of).toList();
		assertEquals(List.of("The engine claims gains nothing from reading unless reading runs before it."), new PipelineSpec(late, 0).warnings());
		assertEquals(2, new PipelineSpec(List.of(PipelineStep.of("reading")), 0).warnings().size());
	}

	@Test
	void namesThatLeaveTheFolder_areRefused() {
		for (String bad : List.of("../x", "", ".x", "a/b", "x".repeat(90))) {
			assertThrows(InputFault.class, () -> PipelineFiles.write(corpus, bad, SPEC), bad);
		}
	}
}
