package org.glossator.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Learning from the command line: from annotations to suggestions that are scored. */
class TrainVerbTest {

	private static final String[] FIRST = { "Ana", "Boris", "Carla", "Dario", "Emil", "Flora" };
	private static final String[] LAST = { "Silva", "Hale", "Lenz", "Orban", "Kost" };

	@TempDir
	private Path folder;
	private Path corpus;
	private String out = "";
	private String err = "";

	private int run(Object... arguments) {
		ByteArrayOutputStream standardOut = new ByteArrayOutputStream();
		ByteArrayOutputStream standardError = new ByteArrayOutputStream();
		int status = GlossatorCommand.run(Stream.of(arguments).map(String::valueOf).toArray(String[]::new),
				new PrintStream(standardOut, true, StandardCharsets.UTF_8), new PrintStream(standardError, true, StandardCharsets.UTF_8));
		out = standardOut.toString(StandardCharsets.UTF_8);
		err = standardError.toString(StandardCharsets.UTF_8);
		return status;
	}

	private JsonNode json(int status, Object... arguments) throws IOException {
		assertEquals(status, run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray()), () -> out + err);
		return new ObjectMapper().readTree(out);
	}

	/** Eight reports in which amina tags every "the Z deal" as bias: something that no shipped lexicon knows. */
	@BeforeEach
	void corpus() throws IOException {
		corpus = folder.resolve("corpus");
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 8; i++) {
			StringBuilder text = new StringBuilder();
			for (int s = 0; s < 6; s++) {
				text.append(FIRST[(i + s) % 6]).append(' ').append(LAST[(i * 2 + s) % 5]).append(" signed the zorvan deal in Kolm. The council met on Monday. ");
				int at = text.lastIndexOf("zorvan deal");
				lines.append(String.format("{\"document\":\"r%d.txt\",\"layer\":\"bias\",\"begin\":%d,\"end\":%d,\"text\":\"zorvan deal\",\"technique\":\"loaded_language\"}%n", i, at, at + 11));
			}
			assertEquals(0, run("import", Files.writeString(folder.resolve("r" + i + ".txt"), text + "Nothing else was said.\n"), "--corpus", corpus), () -> err);
		}
		Path file = Files.writeString(folder.resolve("amina.jsonl"), lines.toString());
		assertEquals(48, json(0, "import", file, "--corpus", corpus, "--format", "jsonl", "--annotator", "amina").get("annotations").asInt());
	}

	@Test
	void trainedLayer_isSuggestedByAnnotateAndScoredByEvaluate() throws IOException {
		json(0, "annotate", "--corpus", corpus, "--as", "before");
		JsonNode trained = json(0, "train", "--corpus", corpus, "--layer", "bias", "--annotator", "amina", "--precision", "0.9");
		JsonNode bias = trained.get("layers").get(0);
		assertEquals(1, trained.get("learned").asInt());
		assertEquals(48, bias.get("accepted").asInt());
		assertEquals(0.9, bias.get("precisionWanted").asDouble());
		assertTrue(bias.get("atPrecisionWanted").get("precision").asDouble() >= 0.9, out);
		assertTrue(bias.get("curve").size() >= 2, out);
		json(0, "annotate", "--corpus", corpus, "--as", "after");
		double before = recall("before");
		double after = recall("after");
		assertTrue(before < 0.1 && after > 0.9, before + " then " + after);
		String spans = Files.readString(corpus.resolve("annotations/after/r0.spans"));
		assertTrue(spans.contains("learned: bias") && spans.contains("annotated so 48 times, rejected 0 times"), spans);
	}

	private double recall(String annotator) throws IOException {
		return json(0, "evaluate", "--corpus", corpus, "--gold", "amina", "--predicted", annotator).get("layers").get("bias").get("strict").get("recall").asDouble();
	}

	@Test
	void people_areToldInSentences() {
		assertEquals(0, run("train", "--corpus", corpus));
		assertTrue(out.contains("bias: version 1 from 48 accepted and 0 rejected annotations in 8 documents; cross-validated P 1.00"), out);
		assertTrue(out.contains("entity: not learned; it takes at least 3 accepted annotations."), out);
		assertEquals("", err);
		assertEquals(0, run("train", "--corpus", corpus));
		assertTrue(out.contains("version 1 from"), "the same decisions give the same model: " + out);
	}

	@Test
	void nothingToLearnFrom_isAFinding() throws IOException {
		assertEquals(0, json(1, "train", "--corpus", corpus, "--layer", "entity").get("learned").asInt());
		assertFalse(Files.exists(corpus.resolve("models/layer-entity.json")));
	}

	@Test
	void blindMode_keepsColleaguesFromBeingLearnedFrom() throws IOException {
		assertEquals(0, run("workflow", "assign", "ben,amina", "--corpus", corpus), () -> out + err);
		assertEquals(0, run("workflow", "blind", "on", "--corpus", corpus), () -> out + err);
		assertEquals(0, json(1, "train", "--corpus", corpus, "--layer", "bias", "--as", "ben").get("learned").asInt(), "ben is still to annotate");
		assertEquals(1, json(0, "train", "--corpus", corpus, "--layer", "bias", "--as", "amina").get("learned").asInt());
	}

	/** A model that somebody else trained, and git brought, must not tell either. */
	@Test
	void blindMode_whatOthersLearnedFromAHiddenSetIsNotSuggested() throws IOException {
		assertEquals(1, json(0, "train", "--corpus", corpus, "--layer", "bias", "--as", "chief").get("learned").asInt());
		assertEquals(0, run("workflow", "assign", "ben,amina", "--corpus", corpus), () -> out + err);
		assertEquals(0, run("workflow", "blind", "on", "--corpus", corpus), () -> out + err);
		json(0, "annotate", "--corpus", corpus, "--as", "ben");
		assertFalse(Files.readString(corpus.resolve("annotations/ben/r0.spans")).contains("learned: bias"));
		json(0, "annotate", "--corpus", corpus, "--as", "chief");
		assertTrue(Files.readString(corpus.resolve("annotations/chief/r0.spans")).contains("learned: bias"), "who may see, may be told");
	}

	@Test
	void wrongUsage_isToldInOneSentence() {
		assertEquals(2, run("train", "--corpus", corpus, "--layer", "nonsense"));
		assertEquals(2, run("train", "--corpus", corpus, "--layer", "coreference"));
		assertEquals(2, run("train", "--corpus", corpus, "--annotator", "nobody"));
		assertEquals(2, run("train", "--corpus", corpus, "--precision", "80"));
		assertEquals(2, run("train"));
		assertEquals(1, err.lines().count(), err);
	}

	@Test
	void damagedModel_isInputThatCannotBeRead() throws IOException {
		assertEquals(0, run("train", "--corpus", corpus, "--layer", "bias"));
		Files.writeString(corpus.resolve("models/layer-bias.json"), "{");
		assertEquals(3, run("train", "--corpus", corpus, "--layer", "bias"));
		assertTrue(err.contains("layer-bias.json") && err.lines().count() == 1, err);
		run("annotate", "--corpus", corpus);
		assertTrue((out + err).contains("layer-bias.json"), out + err);
	}

	@Test
	void help_saysWhatItDoes() {
		assertEquals(0, run("help", "train"));
		assertTrue(out.contains("--precision") && out.contains("accepted and rejected"), out);
	}
}
