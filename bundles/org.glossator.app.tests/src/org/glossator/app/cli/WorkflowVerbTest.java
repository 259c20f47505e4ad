package org.glossator.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** What is finished is locked and what is blind is hidden, from the command line too. */
class WorkflowVerbTest {

	private final Terminal terminal = new Terminal();

	@TempDir
	private Path folder;

	private Path corpus;

	@BeforeEach
	void twoAnnotators() throws IOException {
		corpus = folder.resolve("corpus");
		terminal.json(0, "import", Files.writeString(folder.resolve("news.txt"), "Officials in Dresk said the bridge had been rebuilt.\n"), "--corpus", corpus);
		terminal.json(0, "import", Files.writeString(folder.resolve("more.txt"), "Another text on Dresk.\n"), "--corpus", corpus);
		for (String annotator : new String[] { "anna", "ben" }) {
			assertEquals(0, dresk(annotator), terminal.err);
		}
	}

	private int dresk(String annotator) throws IOException {
		Path file = Files.writeString(folder.resolve("a.jsonl"),
				"{\"document\":\"news.txt\",\"layer\":\"entity\",\"begin\":13,\"end\":18,\"text\":\"Dresk\",\"kind\":\"GPE\"}\n");
		return terminal.run("import", file, "--corpus", corpus, "--format", "jsonl", "--annotator", annotator, "--replace");
	}

	@Test
	void finishedSet_isLockedForImportAndAnnotate() throws IOException {
		Path own = corpus.resolve("annotations/anna/news.spans");
		String before = Files.readString(own);
		terminal.json(0, "workflow", "set", "finished", "--corpus", corpus, "--annotator", "anna", "--document", "news");
		assertEquals(3, dresk("anna"));
		assertTrue(terminal.err.contains("The work of anna on news is finished; set it back to in progress to change it."), terminal.err);
		JsonNode annotated = terminal.json(1, "annotate", "--corpus", corpus, "--as", "anna");
		assertEquals("news", annotated.get("failures").get(0).get("id").asText());
		assertEquals(1, annotated.get("documents").size(), "the other document is annotated: " + annotated);
		assertEquals(before, Files.readString(own));
		assertEquals(0, dresk("ben"), terminal.err);
		terminal.json(0, "workflow", "set", "in-progress", "--corpus", corpus, "--annotator", "anna", "--document", "news");
		assertEquals(0, dresk("anna"), terminal.err);
	}

	@Test
	void settledTarget_isNotCuratedOver() throws IOException {
		terminal.json(0, "curate", "--corpus", corpus);
		for (String state : new String[] { "finished", "in-review", "settled" }) {
			terminal.json(0, "workflow", "set", state, "--corpus", corpus, "--annotator", "adjudicated", "--document", "news");
		}
		assertEquals(3, terminal.run("curate", "--corpus", corpus, "--strategy", "union"));
		assertTrue(terminal.err.contains("settled"), terminal.err);
	}

	@Test
	void blindMode_hidesColleaguesUntilOnesOwnIsFinished() throws IOException {
		terminal.json(0, "workflow", "assign", "anna,ben", "--corpus", corpus);
		assertTrue(terminal.json(0, "workflow", "blind", "on", "--corpus", corpus).get("blind").asBoolean());
		String[][] looks = { { "diff", "--left", "anna", "--right", "ben" }, { "agree", "--annotators", "anna,ben", "--no-gamma" },
				{ "evaluate", "--gold", "anna", "--predicted", "ben" } };
		for (String[] look : looks) {
			assertEquals(3, look(look, "anna"), look[0]);
			assertTrue(terminal.err.contains("what ben annotated in"), terminal.err);
			assertEquals(0, look(look, "clara"), "who is not assigned may look: " + terminal.err);
		}
		terminal.json(0, "workflow", "set", "finished", "--corpus", corpus, "--annotator", "anna", "--document", "news");
		for (String[] look : looks) {
			assertEquals(0, look(look, "anna"), look[0] + terminal.err);
		}
		JsonNode partly = terminal.json(0, "diff", "--corpus", corpus, "--left", "anna", "--right", "ben", "--as", "anna");
		assertTrue(partly.get("hidden").has("more"), partly.toString());
	}

	@Test
	void blindMode_hidesColleaguesFromExportStatsValidateAndCurate() throws IOException {
		terminal.json(0, "workflow", "assign", "anna,ben", "--corpus", corpus);
		terminal.json(0, "workflow", "blind", "on", "--corpus", corpus);
		Path out = folder.resolve("out.jsonl");
		JsonNode stats = terminal.json(0, "stats", "--corpus", corpus, "--as", "anna");
		assertTrue(stats.get("annotators").has("anna"), stats.toString());
		assertFalse(stats.get("annotators").has("ben"), stats.toString());
		assertTrue(stats.get("hidden").has("news"), stats.toString());
		assertTrue(terminal.json(0, "stats", "--corpus", corpus, "--as", "clara").get("annotators").has("ben"), "who is not assigned may look");
		JsonNode validated = terminal.json(0, "validate", "--corpus", corpus, "--as", "anna");
		assertEquals(terminal.json(0, "validate", "--corpus", corpus, "--as", "clara").get("sets").asInt() - 1, validated.get("sets").asInt());
		JsonNode exported = terminal.json(0, "export", "--corpus", corpus, "--format", "jsonl", "--out", out, "--as", "anna");
		assertFalse(Files.readString(out).contains("\"ben\""), Files.readString(out));
		assertTrue(Files.readString(out).contains("\"anna\""), Files.readString(out));
		assertEquals("Set hidden by blind mode", exported.get("losses").get(0).get("what").asText());
		assertEquals(3, terminal.run("export", "--corpus", corpus, "--format", "jsonl", "--out", out, "--annotator", "ben", "--as", "anna"));
		assertTrue(terminal.err.contains("Blind mode is on: what ben annotated in news can be seen once anna has finished it."), terminal.err);
		assertEquals(3, terminal.run("curate", "--corpus", corpus, "--as", "anna"));
		assertFalse(Files.exists(corpus.resolve("annotations/adjudicated/news.spans")), "nothing is made of what may not be seen");
		terminal.json(0, "workflow", "set", "finished", "--corpus", corpus, "--annotator", "anna", "--document", "news");
		terminal.json(0, "export", "--corpus", corpus, "--format", "jsonl", "--out", out, "--annotator", "ben", "--as", "anna");
		assertTrue(Files.readString(out).contains("\"ben\""), Files.readString(out));
	}

	private int look(String[] verb, String as) {
		Object[] arguments = new Object[verb.length + 4];
		System.arraycopy(verb, 0, arguments, 0, verb.length);
		arguments[verb.length] = "--corpus";
		arguments[verb.length + 1] = corpus;
		arguments[verb.length + 2] = "--as";
		arguments[verb.length + 3] = as;
		return terminal.run(arguments);
	}

	@Test
	void assign_spreadsWithOverlap() throws IOException {
		JsonNode assigned = terminal.json(0, "workflow", "assign", "anna,ben", "--overlap", "1", "--corpus", corpus);
		assertEquals(1, assigned.get("documents").get(0).get("assigned").size());
		assertEquals("new", assigned.get("documents").get(0).get("states").elements().next().asText());
	}

	@Test
	void wrongCalls_areTold() throws IOException {
		assertEquals(2, terminal.run("workflow", "set", "asleep", "--corpus", corpus, "--annotator", "anna"));
		assertEquals(3, terminal.run("workflow", "set", "settled", "--corpus", corpus, "--annotator", "anna"));
		assertTrue(terminal.err.contains("in-progress or finished"), terminal.err);
		assertEquals(2, terminal.run("workflow", "blind", "maybe", "--corpus", corpus));
		assertEquals(2, terminal.run("workflow", "assign", "anna", "--overlap", "2", "--corpus", corpus));
		assertEquals(2, terminal.run("workflow", "show", "--document", "none", "--corpus", corpus));
	}
}
