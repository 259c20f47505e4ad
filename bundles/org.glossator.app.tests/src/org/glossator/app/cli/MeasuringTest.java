package org.glossator.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What agree, diff and evaluate measure from the command line, and the names by which scripts find it. */
class MeasuringTest {

	private final Terminal terminal = new Terminal();

	@TempDir
	private Path folder;

	private static Path root() {
		return Path.of(System.getProperty("glossator.root", "../..")).toAbsolutePath().normalize();
	}

	private void annotate(Path corpus, String annotator, String... lines) throws IOException {
		terminal.json(0, "import", Files.writeString(folder.resolve(annotator + ".jsonl"), String.join("\n", lines) + "\n"), "--corpus", corpus,
				"--format", "jsonl", "--annotator", annotator);
	}

	private static String line(int begin, int end, String kind) {
		return "{\"document\":\"test.txt\",\"layer\":\"entity\",\"begin\":" + begin + ",\"end\":" + end + ",\"kind\":\"" + kind + "\"}";
	}

	/** The article for which the task's own scorer gives these figures; it is not part of the repository. */
	@Test
	void propagandaArticle_fromTheTasksFilesToTheTasksScore() throws IOException {
		Path ptc = root().resolveSibling("shared").resolve("fixtures/ptc");
		assumeTrue(Files.isDirectory(ptc), "the task's files are not there");
		Path corpus = folder.resolve("ptc");
		Path text = Files.copy(ptc.resolve("article736757214.txt"), folder.resolve("article736757214.txt"));
		terminal.json(0, "import", text, "--corpus", corpus);
		// A submission names no text of its own: it lies beside the article, as a participant has it.
		Path gold = Files.copy(ptc.resolve("article736757214.task-SI.labels"), folder.resolve("article736757214.task-SI.labels"));
		terminal.json(0, "import", gold, "--corpus", corpus, "--format", "ptc", "--annotator", "gold");
		Files.delete(gold);
		Path submission = Files.copy(ptc.resolve("submission-task-SI.tsv"), folder.resolve("submission-task-SI.tsv"));
		terminal.json(0, "import", submission, "--corpus", corpus, "--format", "ptc", "--annotator", "team");
		JsonNode scores = terminal.json(0, "evaluate", "--corpus", corpus, "--gold", "gold", "--predicted", "team").get("layers").get("bias").get("partial");
		assertEquals(0.964912, scores.get("precision").asDouble(), 0.0000005);
		assertEquals(0.486864, scores.get("recall").asDouble(), 0.0000005);
		assertEquals(0.647181, scores.get("f1").asDouble(), 0.0000005);
	}

	@Test
	void thisIsATest_gammaAndAlphaUnitizingAsPublished() throws IOException {
		Path corpus = folder.resolve("corpus");
		terminal.json(0, "import", Files.writeString(folder.resolve("test.txt"), "This is a test."), "--corpus", corpus);
		annotate(corpus, "one", line(0, 4, "a"), line(0, 7, "a"), line(0, 7, "b"));
		annotate(corpus, "two", line(0, 4, "a"), line(0, 4, "b"));
		JsonNode layer = terminal.json(0, "agree", "--corpus", corpus, "--annotators", "one,two").get("layers").get("entity");
		assertEquals(0.5788, layer.get("gamma").asDouble(), 0.001);
		assertEquals(0.6783, layer.get("krippendorffAlphaUnitizing").asDouble(), 0.001);
	}

	@Test
	void agree_hasEveryNameScriptsRelyOn() throws IOException {
		JsonNode agreed = terminal.json(0, "agree", "--corpus", root().resolve("seeds/corpus"), "--annotators", "amina,ben");
		JsonNode layer = agreed.get("layers").get("bias");
		for (String name : List.of("annotators", "documents", "units", "observed", "cohenKappa", "fleissKappa", "krippendorffAlpha",
				"krippendorffAlphaUnitizing", "gwetAC1", "gamma", "f1", "pairs", "excluded")) {
			assertTrue(layer.has(name), name + " in " + names(layer));
		}
		for (String name : List.of("observed", "cohenKappa", "krippendorffAlphaUnitizing", "gamma", "f1.strict", "f1.overlap")) {
			JsonNode interval = layer.get("intervals").get(name);
			double value = name.startsWith("f1.") ? layer.get("f1").get(name.substring(3)).asDouble() : layer.get(name).asDouble();
			assertTrue(interval.get(0).asDouble() <= value && value <= interval.get(1).asDouble(), name + " " + value + " in " + interval);
		}
		assertTrue(names(layer.get("f1")).containsAll(Set.of("strict", "overlap", "partial")), layer.get("f1").toString());
		JsonNode pair = layer.get("pairs").get(0);
		assertEquals("amina", pair.get("left").asText());
		assertEquals("ben", pair.get("right").asText());
		assertEquals(layer.get("cohenKappa"), pair.get("cohenKappa"));
		assertEquals(layer.get("f1").get("strict").asDouble(), pair.get("scores").get("strict").get("f1").asDouble(), 1e-12);
		assertTrue(layer.get("gammaSampling").get("error").asDouble() > 0);
	}

	@Test
	void whatIf_tagsMergedAndBoundariesIgnored() throws IOException {
		Path corpus = folder.resolve("corpus");
		terminal.json(0, "import", Files.writeString(folder.resolve("test.txt"), "This is a test."), "--corpus", corpus);
		annotate(corpus, "one", line(0, 4, "PER"), line(8, 14, "ORG"));
		annotate(corpus, "two", line(0, 4, "ORG"), line(10, 14, "ORG"));
		Object[] call = { "agree", "--corpus", corpus, "--layer", "entity", "--no-gamma", "--confusion", "kind" };
		JsonNode plain = terminal.json(0, call);
		assertEquals(0, plain.get("layers").get("entity").get("observed").asDouble());
		assertEquals(0, plain.get("overall").get("f1").get("strict").asDouble());
		assertEquals("[\"ORG\",\"PER\",\"\"]", plain.get("confusion").get("values").toString());
		assertEquals("[[1,0,0],[1,0,0],[0,0,0]]", plain.get("confusion").get("counts").toString());
		JsonNode merged = terminal.json(0, "agree", "--corpus", corpus, "--no-gamma", "--merge-tags", "PER=ORG").get("layers").get("entity");
		assertEquals(1, merged.get("observed").asDouble());
		assertEquals(0.5, merged.get("f1").get("strict").asDouble());
		JsonNode ignored = terminal.json(0, "agree", "--corpus", corpus, "--no-gamma", "--ignore-boundaries").get("layers").get("entity");
		assertEquals(2, ignored.get("items").asInt());
		assertEquals(0.5, ignored.get("observed").asDouble());
		assertEquals(2, terminal.run("agree", "--corpus", corpus, "--confusion", "kind"));
		assertEquals(2, terminal.run("agree", "--corpus", corpus, "--layer", "entity", "--confusion", "colour"));
	}

	@Test
	void diff_hasEveryNameScriptsRelyOn() throws IOException {
		JsonNode diff = terminal.json(0, "diff", "--corpus", root().resolve("seeds/corpus"), "--left", "amina", "--right", "ben");
		int counted = 0;
		for (JsonNode count : diff.get("counts")) {
			counted += count.asInt();
		}
		assertEquals(diff.get("differences").size(), counted);
		Set<String> kinds = new TreeSet<>();
		for (JsonNode difference : diff.get("differences")) {
			assertTrue(names(difference).containsAll(Set.of("document", "layer", "kind", "left", "right")), difference.toString());
			kinds.add(difference.get("kind").asText());
			assertEquals(difference.get("kind").asText().equals("missing"), difference.get("right").isNull(), difference.toString());
			assertEquals(difference.get("kind").asText().equals("extra"), difference.get("left").isNull(), difference.toString());
		}
		assertEquals(kinds, new TreeSet<>(names(diff.get("counts"))));
	}

	@Test
	void brokenSet_isToldAndHidesNoOther() throws IOException {
		Path corpus = folder.resolve("corpus");
		terminal.json(0, "import", Files.writeString(folder.resolve("test.txt"), "This is a test."), "--corpus", corpus);
		terminal.json(0, "import", Files.writeString(folder.resolve("more.txt"), "This is more."), "--corpus", corpus);
		for (String annotator : List.of("one", "two")) {
			annotate(corpus, annotator, line(0, 4, "PER"), line(0, 7, annotator.equals("one") ? "PER" : "ORG"), line(0, 4, "PER").replace("test.txt", "more.txt"));
		}
		Path broken = corpus.resolve("annotations/two/more.spans");
		Files.writeString(broken, Files.readString(broken) + "<<<<<<< HEAD\n");
		JsonNode diff = terminal.json(3, "diff", "--corpus", corpus, "--left", "one", "--right", "two");
		assertEquals(1, diff.get("counts").get("label").asInt());
		assertEquals(1, diff.get("unreadable").size());
		assertTrue(diff.get("unreadable").get(0).asText().contains("more.spans"), diff.toString());
		JsonNode agreed = terminal.json(3, "agree", "--corpus", corpus, "--no-gamma");
		assertEquals(1, agreed.get("layers").get("entity").get("pairs").get(0).get("documents").asInt(), agreed.toString());
		assertEquals(1, agreed.get("unreadable").size());
		JsonNode scores = terminal.json(3, "evaluate", "--corpus", corpus, "--gold", "one", "--predicted", "two");
		assertEquals(1, scores.get("layers").get("entity").get("strict").get("tp").asInt(), "of the other document");
		assertEquals(3, terminal.run("diff", "--corpus", corpus, "--left", "one", "--right", "two"));
		assertTrue(terminal.out.contains("more.spans") && terminal.out.contains("label"), terminal.out);
	}

	@Test
	void oneAnnotator_isToldWhoIsThereOrNamed() throws IOException {
		Path corpus = folder.resolve("corpus");
		terminal.json(0, "import", Files.writeString(folder.resolve("test.txt"), "This is a test."), "--corpus", corpus);
		assertEquals(2, terminal.run("agree", "--corpus", corpus));
		assertTrue(terminal.err.contains("the corpus has none"), terminal.err);
		annotate(corpus, "one", line(0, 4, "PER"));
		assertEquals(2, terminal.run("agree", "--corpus", corpus));
		assertTrue(terminal.err.contains("the corpus has only one"), terminal.err);
		annotate(corpus, "two", line(0, 4, "PER"));
		assertEquals(2, terminal.run("agree", "--corpus", corpus, "--annotators", "two"));
		assertTrue(terminal.err.contains("--annotators names only two"), terminal.err);
	}

	@Test
	void evaluate_hasEveryNameScriptsRelyOnAndSaysItInWords() throws IOException {
		Object[] call = { "evaluate", "--corpus", root().resolve("seeds/corpus"), "--gold", "adjudicated", "--predicted", "amina" };
		JsonNode layer = terminal.json(0, call).get("layers").get("bias");
		List<JsonNode> all = new ArrayList<>(List.of(layer));
		layer.get("labels").forEach(all::add);
		assertTrue(all.size() > 5, layer.toString());
		for (JsonNode scores : all) {
			for (String name : List.of("strict", "span", "overlap")) {
				assertTrue(names(scores.get(name)).containsAll(Set.of("precision", "recall", "f1", "tp", "fp", "fn")), scores.toString());
			}
			assertTrue(names(scores.get("partial")).containsAll(Set.of("precision", "recall", "f1")), scores.toString());
		}
		assertEquals(0, terminal.run(call));
		for (String words : List.of("precision", "recall", "F1", "strict", "span only", "overlap", "partial (PTC)", "\n  loaded_language\n")) {
			assertTrue(terminal.out.contains(words), words + " in " + terminal.out);
		}
	}

	private static List<String> names(JsonNode object) {
		List<String> names = new ArrayList<>();
		object.fieldNames().forEachRemaining(names::add);
		return names;
	}
}
