package org.glossator.engine.ruta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.Schemas;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the sample corpus load, and match where their remarks say so. */
class SampleRulesTest {

	@TempDir
	Path corpus;

	private static Path root() {
		String given = System.getProperty("glossator.root");
		Path folder = given != null ? Path.of(given) : Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("glossator")) || !Files.exists(folder.resolve("bundles"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	@Test
	void rules_haveNoProblems_andMatchInTheTextsTheyName() throws Exception {
		Files.createDirectories(corpus.resolve("rules"));
		Files.createDirectories(corpus.resolve("pipelines"));
		// What the bias engine finds by itself, one of the rules leaves to it.
		Files.writeString(corpus.resolve("pipelines").resolve("default.properties"), "off = bias\n");
		List<Path> scripts = RuleFile.paths(root().resolve("seeds"));
		assertEquals(3, scripts.size());
		for (Path script : scripts) {
			assertEquals(List.of(), RuleCheck.check(RuleFile.read(script), Schemas.builtIn()), script.toString());
			Files.copy(script, corpus.resolve("rules").resolve(script.getFileName()));
		}
		Map<String, String> expected = new TreeMap<>(Map.of("counted-losses.ruta", "01-ceasefire-wire", "either-or.ruta", "02-sixty-two-excuses-column",
				"unnamed-sources.ruta", "04-aid-convoy-aggregator"));
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), corpus, null).create()) {
			for (Map.Entry<String, String> rule : expected.entrySet()) {
				String text = Files.readString(root().resolve("seeds/corpus/documents").resolve(rule.getValue() + ".txt"));
				List<AnnotationRecord> found = pipeline.annotate(text, DocumentInfo.ofId(rule.getValue()), null);
				assertTrue(found.stream().anyMatch(record -> record.provenance().origin().name().startsWith("rule " + rule.getKey() + ":")), rule.toString());
			}
		}
	}
}
