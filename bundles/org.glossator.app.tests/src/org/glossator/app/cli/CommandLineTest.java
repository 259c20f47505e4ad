package org.glossator.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Every verb as a script calls it: exit status, standard output, standard error. */
class CommandLineTest {

	private static final String TEXT = "Officials in Dresk said the bridge had been rebuilt. President Ana Silva called the critics “liars”.\n";

	@TempDir
	private Path folder;

	private String out = "";
	private String err = "";

	private int run(Object... arguments) {
		ByteArrayOutputStream standardOut = new ByteArrayOutputStream();
		ByteArrayOutputStream standardError = new ByteArrayOutputStream();
		String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
		int status = GlossatorCommand.run(words, new PrintStream(standardOut, true, StandardCharsets.UTF_8),
				new PrintStream(standardError, true, StandardCharsets.UTF_8));
		out = standardOut.toString(StandardCharsets.UTF_8);
		err = standardError.toString(StandardCharsets.UTF_8);
		return status;
	}

	/** Runs with {@code --json} and gives the object, which must be all there is on standard output. */
	private JsonNode json(int status, Object... arguments) throws IOException {
		assertEquals(status, run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray()), () -> out + err);
		JsonNode object = new ObjectMapper().readTree(out);
		assertTrue(object.isObject(), out);
		return object;
	}

	private Path text(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	private Path corpus() throws IOException {
		Path corpus = folder.resolve("corpus");
		assertEquals(0, run("import", text("news.txt", TEXT), "--corpus", corpus), () -> err);
		return corpus;
	}

	private static Path root() {
		return Path.of(System.getProperty("glossator.root", "../..")).toAbsolutePath().normalize();
	}

	@Test
	void help_namesEveryVerb() throws IOException {
		assertEquals(0, run("help"));
		for (String verb : List.of("import", "annotate", "export", "convert", "agree", "diff", "evaluate", "curate", "team", "validate", "stats", "formats", "bench", "package")) {
			assertTrue(out.contains(verb), verb + " in " + out);
		}
		assertEquals(0, run("help", "export"));
		assertTrue(out.contains("--format"), out);
		assertTrue(json(0, "help").get("verbs").size() >= 10);
	}

	@Test
	void wrongUsage_isToldInOneSentenceWithStatus2() throws IOException {
		assertEquals(2, run("fly"));
		assertTrue(err.startsWith("glossator: "), err);
		assertEquals(1, err.lines().count(), err);
		assertEquals(2, run("stats"));
		assertEquals(2, run("export", "--corpus", corpus(), "--format", "nonsense", "--out", folder.resolve("x")));
		assertEquals(2, run("help", "fly"));
		JsonNode told = json(2, "stats");
		assertEquals(2, told.get("status").asInt());
		assertNotNull(told.get("error"));
	}

	@Test
	void mainJob_goesFromTextToExportedCorpus() throws IOException {
		Path corpus = corpus();
		JsonNode annotated = json(0, "annotate", "--corpus", corpus);
		assertTrue(annotated.get("annotations").asInt() > 0, out);
		Path xmi = folder.resolve("xmi");
		JsonNode exported = json(0, "export", "--corpus", corpus, "--format", "xmi", "--out", xmi);
		assertEquals(annotated.get("annotations").asInt(), exported.get("annotations").asInt());
		try (Stream<Path> files = Files.list(xmi)) {
			assertTrue(files.anyMatch(file -> file.toString().endsWith(".xmi")));
		}
		JsonNode stats = json(0, "stats", "--corpus", corpus);
		assertEquals(1, stats.get("documentCount").asInt());
		assertEquals(annotated.get("annotations").asInt(), stats.get("annotators").get("engine").get("annotations").asInt());
		assertEquals(0, json(0, "validate", "--corpus", corpus).get("errors").asInt());
	}

	@Test
	void annotatingTwice_changesNothing() throws IOException {
		Path corpus = corpus();
		json(0, "annotate", "--corpus", corpus, "--threads", 1);
		String first = Files.readString(corpus.resolve("annotations/engine/news.spans"));
		json(0, "annotate", "--corpus", corpus, "--threads", 2);
		assertEquals(first, Files.readString(corpus.resolve("annotations/engine/news.spans")));
	}

	@Test
	void sameTextTwice_isOneDocument() throws IOException {
		Path corpus = corpus();
		JsonNode again = json(0, "import", text("copy.txt", TEXT), "--corpus", corpus);
		assertEquals(0, again.get("newDocuments").asInt());
		assertFalse(again.get("documents").get(0).get("new").asBoolean());
		assertEquals("news", again.get("documents").get(0).get("id").asText());
	}

	@Test
	void simplestFormat_bringsAnnotationsThatCanBeComparedAndScored() throws IOException {
		Path corpus = corpus();
		Path amina = text("amina.jsonl", """
				{"document":"news.txt","layer":"entity","begin":13,"end":18,"text":"Dresk","kind":"GPE"}
				{"document":"news.txt","layer":"entity","begin":63,"end":72,"text":"Ana Silva","kind":"PER"}
				""");
		Path ben = text("ben.jsonl", """
				{"document":"news.txt","layer":"entity","begin":13,"end":18,"text":"Dresk","kind":"GPE"}
				{"document":"news.txt","layer":"entity","begin":53,"end":72,"text":"President Ana Silva","kind":"PER"}
				""");
		assertEquals(2, json(0, "import", amina, "--corpus", corpus, "--format", "jsonl", "--annotator", "amina").get("annotations").asInt());
		assertEquals(2, json(0, "import", ben, "--corpus", corpus, "--annotator", "ben").get("annotations").asInt());
		JsonNode diff = json(0, "diff", "--corpus", corpus, "--left", "amina", "--right", "ben");
		assertEquals(1, diff.get("counts").get("boundary").asInt(), out);
		assertEquals("news", diff.get("differences").get(0).get("document").asText());
		JsonNode scores = json(0, "evaluate", "--corpus", corpus, "--gold", "amina", "--predicted", "ben").get("layers").get("entity");
		assertEquals(0.5, scores.get("strict").get("f1").asDouble(), 1e-9);
		assertEquals(1.0, scores.get("overlap").get("f1").asDouble(), 1e-9);
		JsonNode agreement = json(0, "agree", "--corpus", corpus, "--annotators", "amina,ben", "--layer", "entity", "--resamples", 50);
		assertEquals(List.of("amina", "ben"), List.of(agreement.get("layers").get("entity").get("annotators").get(0).asText(),
				agreement.get("layers").get("entity").get("annotators").get(1).asText()));
		assertEquals(0.5, agreement.get("layers").get("entity").get("f1").get("strict").asDouble(), 1e-9);
		assertEquals(2, run("diff", "--corpus", corpus, "--left", "amina", "--right", "nobody"));
	}

	@Test
	void badInput_isToldWithStatus3AndChangesNothing() throws IOException {
		Path corpus = corpus();
		Path empty = text("empty.txt", "");
		Path binary = Files.write(folder.resolve("binary.txt"), new byte[] { 0, 1, 2, 3, 0, 0, (byte) 0xff, (byte) 0xfe, 0, 0, 7 });
		Path broken = text("broken.jsonl", "{\"document\":\"news.txt\",\"layer\":\"entity\",\"begin\":13,\"end\":18,\"text\":\"Paris\",\"kind\":\"GPE\"}\n");
		for (Path file : List.of(folder.resolve("missing.txt"), empty, binary, broken)) {
			assertEquals(3, run("import", file, "--corpus", corpus), file + ": " + out + err);
			assertEquals(1, err.lines().count(), err);
			assertTrue(err.contains(file.getFileName().toString()), err);
			assertEquals("", out);
		}
		assertEquals(1, json(0, "stats", "--corpus", corpus).get("documentCount").asInt());
		assertEquals(3, run("stats", "--corpus", folder.resolve("nowhere")));
		Files.createDirectories(folder.resolve("no-corpus"));
		text("no-corpus/file", "x");
		assertEquals(3, run("stats", "--corpus", folder.resolve("no-corpus")));
		assertEquals(3, run("import", text("more.txt", "More."), "--corpus", folder.resolve("no-corpus")), () -> out + err);
	}

	@Test
	void corpusInUse_isToldAndCanStillBeRead() throws IOException {
		Path corpus = corpus();
		try (Corpus held = Corpus.open(corpus)) {
			assertEquals(3, run("annotate", "--corpus", corpus));
			assertTrue(err.contains("already open"), err);
			assertEquals(0, run("stats", "--corpus", held.folder()));
		}
	}

	@Test
	void hostileLexiconsAndRules_areStoppedWithOneSentence() throws IOException {
		Path corpus = corpus();
		StringBuilder million = new StringBuilder();
		for (int i = 0; i < 1_000_000; i++) {
			million.append("word").append(i).append('\n');
		}
		Map<String, String> hostile = new LinkedHashMap<>();
		hostile.put("lexicons/bias-million.txt", million.toString());
		hostile.put("lexicons/bias-broken.csv", "entry,tag\n\"open,x\n");
		hostile.put("rules/recursion.ruta", "BLOCK(b) Document{} { Document{-> CALL(recursion.b)}; }");
		hostile.put("rules/script.ruta", "SCRIPT other;");
		hostile.put("rules/engine.ruta", "Document{-> EXEC(some.Engine)};");
		for (Map.Entry<String, String> each : hostile.entrySet()) {
			Path file = corpus.resolve(each.getKey());
			Files.createDirectories(file.getParent());
			Files.writeString(file, each.getValue());
			assertEquals(3, run("annotate", "--corpus", corpus), each.getKey() + out + err);
			assertEquals(1, err.lines().count(), err);
			assertTrue(err.contains(file.getFileName() + ", line "), err);
			Files.delete(file);
		}
		Files.createDirectories(corpus.resolve("pipelines"));
		Files.writeString(corpus.resolve("pipelines/default.properties"), "rules.seconds = 1\n");
		Files.writeString(corpus.resolve("rules/slow.ruta"), "Document{REGEXP(\"([^#]*[a-z]){20}#\") -> MARK(Bias)};");
		assertEquals(1, run("annotate", "--corpus", corpus), () -> out + err);
		assertTrue(out.contains("slow.ruta, line 1: The rule was stopped after 1 s"), out);
	}

	@Test
	void spansOfAnotherText_areRefused() throws IOException {
		Path corpus = corpus();
		json(0, "annotate", "--corpus", corpus);
		Path text = corpus.resolve("documents/news.txt");
		Files.writeString(text, TEXT + "One more line.\n");
		assertEquals(3, run("validate", "--corpus", corpus), () -> out + err);
	}

	@Test
	void convert_goesFromFormatToFormatWithoutACorpus() throws IOException {
		text("a.txt", TEXT);
		Path ann = text("a.ann", "T1\tGPE 13 18\tDresk\n");
		Path target = folder.resolve("converted.jsonl");
		JsonNode converted = json(0, "convert", ann, "--from", "brat", "--to", "jsonl", "--out", target);
		assertEquals(1, converted.get("annotations").asInt(), out);
		assertTrue(Files.readString(target).contains("\"Dresk\""), Files.readString(target));
	}

	@Test
	void sampleCorpus_isSoundAndItsAnnotatorsDiffer() throws IOException {
		Path corpus = root().resolve("seeds/corpus");
		JsonNode valid = json(0, "validate", "--corpus", corpus);
		assertEquals(0, valid.get("errors").asInt(), out);
		assertTrue(json(0, "stats", "--corpus", corpus).get("documentCount").asInt() >= 8);
		assertTrue(json(0, "diff", "--corpus", corpus, "--left", "amina", "--right", "ben").get("differences").size() > 50);
	}

	@Test
	void formats_areListedWithWhatTheyCan() throws IOException {
		JsonNode formats = json(0, "formats").get("formats");
		boolean found = false;
		for (JsonNode format : formats) {
			found |= format.get("id").asText().equals("xmi") && format.get("reads").asBoolean() && format.get("writes").asBoolean();
		}
		assertTrue(found, out);
	}
}
