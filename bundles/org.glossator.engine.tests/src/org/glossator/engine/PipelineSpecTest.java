package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineSpecTest {

	private static final String TEXT = "The savage regime attacked Aleppo on Monday, the army said.";

	@TempDir
	Path corpus;

	private void write(String name, String content) throws Exception {
		Files.createDirectories(corpus.resolve(name).getParent());
		Files.writeString(corpus.resolve(name), content);
	}

	private List<AnnotationRecord> run(String pipeline) throws Exception {
		try (Pipeline made = Pipelines.of(Schemas.builtIn(), corpus, pipeline).create()) {
			return made.annotate(TEXT, DocumentInfo.ofId("d"), null);
		}
	}

	@Test
	void enginesLeftOut_suggestNothing() throws Exception {
		write("pipelines/names.properties", "engines = structure, sentences, tokens, entities\n");
		assertTrue(run("names").stream().allMatch(record -> record.layer().equals("entity")));
		assertTrue(run(null).stream().anyMatch(record -> record.layer().equals("claim")));
	}

	@Test
	void minimumConfidence_leavesDoubtfulOnesOut() throws Exception {
		write("pipelines/default.properties", "minimumConfidence = 0.8\n");
		assertTrue(run(null).stream().allMatch(record -> record.provenance().confidence() >= 0.8));
	}

	@Test
	void faultyPipelines_areToldInOneSentence() throws Exception {
		write("pipelines/bad.properties", "engines = structure, telepathy\n");
		write("pipelines/worse.properties", "minimumConfidence = much\n");
		for (String name : List.of("bad", "worse", "missing", "../bad")) {
			InputFault fault = assertThrows(InputFault.class, () -> run(name), name);
			assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
		}
	}

	@Test
	void faultyLexicon_isToldWithItsLine() throws Exception {
		write("lexicons/bias-x.csv", "entry,tag\n,loaded_language\n");
		InputFault fault = assertThrows(InputFault.class, () -> run(null));
		assertEquals(2, fault.line());
		assertTrue(fault.getMessage().contains("bias-x.csv"), fault.getMessage());
	}

	@Test
	void lexiconOfTheCorpus_changesTheNextRun() throws Exception {
		write("lexicons/bias-x.csv", "entry,tag\nattacked,exaggeration_minimisation\n");
		assertTrue(run(null).stream().anyMatch(record -> "exaggeration_minimisation".equals(record.values().get("technique"))
				&& record.provenance().reason().contains("bias-x.csv:2")));
	}
}
