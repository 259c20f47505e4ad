package org.glossator.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Two people, each with a folder of their own, who meet at a bare repository, all by the command line. */
class TeamVerbTest {

	private static final String TEXT = "Officials in Dresk said the bridge had been rebuilt.\n";

	private final Terminal terminal = new Terminal();

	@TempDir
	private Path folder;

	private Path anna;
	private Path ben;

	@BeforeEach
	void meet() throws IOException {
		anna = folder.resolve("anna");
		ben = folder.resolve("ben");
		text("news.txt", TEXT);
		terminal.json(0, "import", folder.resolve("news.txt"), "--corpus", anna);
		annotate(anna, "shared", "entity", 13, 18, "Dresk", "GPE");
	}

	private Path text(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	/** Puts one annotation in place of all that annotator has. */
	private void annotate(Path corpus, String annotator, String layer, int begin, int end, String quote, String kind) throws IOException {
		Path file = text(annotator + ".jsonl", "{\"document\":\"news.txt\",\"id\":\"x1\",\"layer\":\"" + layer + "\",\"begin\":" + begin + ",\"end\":" + end
				+ ",\"text\":\"" + quote + "\",\"kind\":\"" + kind + "\"}\n");
		terminal.json(0, "import", file, "--corpus", corpus, "--format", "jsonl", "--annotator", annotator, "--replace");
	}

	private void team() throws IOException {
		JsonNode made = terminal.json(0, "team", "init", "--corpus", anna, "--remote", folder.resolve("meet.git"), "--as", "anna");
		assertEquals(folder.resolve("meet.git").toString(), made.get("remote").asText());
		terminal.json(0, "team", "join", folder.resolve("meet.git"), "--corpus", ben, "--as", "ben");
	}

	@Test
	void whatOneSends_theOtherGets() throws IOException {
		team();
		assertEquals(1, terminal.json(0, "stats", "--corpus", ben).get("annotators").get("shared").get("annotations").asInt());
		annotate(ben, "ben", "entity", 28, 34, "bridge", "FAC");
		JsonNode before = terminal.json(0, "team", "status", "--corpus", ben);
		assertTrue(before.get("changed").toString().contains("annotations/ben/news.spans"), before.toString());
		assertEquals(1, before.get("toDo").size(), before.toString());
		terminal.json(0, "team", "push", "--corpus", ben, "--as", "ben");
		assertEquals(0, terminal.json(0, "team", "status", "--corpus", ben).get("toDo").size());
		JsonNode pulled = terminal.json(0, "team", "pull", "--corpus", anna, "--as", "anna");
		assertEquals(List.of("annotations/ben/news.spans", "corpus.glossator"),
				List.of(pulled.get("changed").get(0).asText(), pulled.get("changed").get(1).asText()), pulled.toString());
		assertEquals(1, terminal.json(0, "stats", "--corpus", anna).get("annotators").get("ben").get("annotations").asInt());
	}

	@Test
	void bothChangeTheSame_aFindingThatStatusNames() throws IOException {
		team();
		annotate(anna, "shared", "entity", 13, 18, "Dresk", "LOC");
		annotate(ben, "shared", "entity", 13, 18, "Dresk", "ORG");
		terminal.json(0, "team", "push", "--corpus", anna);
		JsonNode pulled = terminal.json(1, "team", "pull", "--corpus", ben);
		assertTrue(pulled.get("conflicts").asInt() > 0, pulled.toString());
		JsonNode status = terminal.json(1, "team", "status", "--corpus", ben);
		assertEquals(pulled.get("conflicts").asInt(), status.get("conflicts").size(), status.toString());
		assertEquals("news", status.get("conflicts").get(0).get("document").asText());
		assertEquals(1, terminal.run("team", "status", "--corpus", ben));
		assertTrue(terminal.out.contains("Decide"), terminal.out);
		String conflict = status.get("conflicts").get(0).get("id").asText();
		String side = status.get("conflicts").get(0).get("one").asText().contains("ORG") ? "one" : "other";
		assertTrue(status.get("conflicts").get(0).get(side).asText().contains("ORG"), status.toString());
		assertEquals(2, terminal.run("team", "decide", conflict, "--take", "both", "--corpus", ben));
		assertEquals(2, terminal.run("team", "decide", "none", "--take", "one", "--corpus", ben));
		terminal.json(0, "team", "decide", conflict, "--take", side, "--corpus", ben);
		assertEquals("{\"ORG\":1}", kinds(ben));
		terminal.json(0, "team", "push", "--corpus", ben);
		terminal.json(0, "team", "pull", "--corpus", anna);
		assertEquals("{\"ORG\":1}", kinds(anna));
		assertEquals(0, terminal.json(0, "team", "status", "--corpus", anna).get("toDo").size());
	}

	private String kinds(Path corpus) throws IOException {
		return terminal.json(0, "stats", "--corpus", corpus).get("annotators").get("shared")
				.get("layers").get("entity").get("labels").toString();
	}

	@Test
	void fileThatOneDeletedAndTheOtherChanged_canBeDecided() throws IOException {
		team();
		Files.createDirectories(anna.resolve("lexicons"));
		Files.writeString(anna.resolve("lexicons/own.txt"), "one\n");
		terminal.json(0, "team", "push", "--corpus", anna);
		terminal.json(0, "team", "pull", "--corpus", ben);
		Files.delete(anna.resolve("lexicons/own.txt"));
		Files.writeString(ben.resolve("lexicons/own.txt"), "two\n");
		terminal.json(0, "team", "push", "--corpus", anna);
		terminal.json(1, "team", "pull", "--corpus", ben);
		JsonNode conflict = terminal.json(1, "team", "status", "--corpus", ben).get("conflicts").get(0);
		assertEquals("lexicons/own.txt", conflict.get("path").asText());
		assertEquals("two\n", Files.readString(ben.resolve("lexicons/own.txt")));
		terminal.json(0, "team", "decide", conflict.get("id").asText(), "--take", "one", "--corpus", ben);
		assertFalse(Files.exists(ben.resolve("lexicons/own.txt")), "the one version is the deletion: it sorts first");
	}

	@Test
	void brokenFile_isNamedAndNotSentButTheRestIs() throws IOException {
		team();
		annotate(ben, "ben", "entity", 28, 34, "bridge", "FAC");
		terminal.json(0, "team", "push", "--corpus", ben);
		// As an editor or a merge of another tool might leave it.
		Files.writeString(ben.resolve("annotations/ben/news.spans"), "<<<<<<< mine\n");
		assertEquals(1, terminal.run("team", "status", "--corpus", ben));
		assertTrue(terminal.out.contains("annotations/ben/news.spans"), terminal.out);
		terminal.json(0, "team", "push", "--corpus", ben);
		terminal.json(0, "team", "pull", "--corpus", anna);
		assertEquals(1, terminal.json(0, "stats", "--corpus", anna).get("annotators").get("ben").get("annotations").asInt());
	}

	@Test
	void merge_needsNoNetwork() throws IOException {
		team();
		Files.move(folder.resolve("meet.git"), folder.resolve("gone.git"));
		annotate(ben, "ben", "entity", 28, 34, "bridge", "FAC");
		assertEquals(3, terminal.run("team", "pull", "--corpus", ben));
		assertEquals(1, terminal.err.lines().count(), terminal.err);
		assertEquals(0, terminal.json(0, "team", "merge", "--corpus", ben).get("conflicts").asInt());
		JsonNode status = terminal.json(0, "team", "status", "--corpus", ben);
		assertEquals(0, status.get("changed").size(), "merge has committed: " + status);
		assertTrue(status.get("ahead").asInt() > 0, status.toString());
	}

	@Test
	void versions_canBeListedComparedAndBlamed() throws IOException {
		team();
		annotate(anna, "shared", "entity", 13, 18, "Dresk", "LOC");
		terminal.json(0, "team", "push", "--corpus", anna, "--as", "anna");
		JsonNode versions = terminal.json(0, "team", "history", "--corpus", anna, "--annotator", "shared", "--document", "news").get("versions");
		assertEquals(2, versions.size(), versions.toString());
		String first = versions.get(1).get("commit").asText();
		for (String version : List.of(first, first.substring(0, 8), "HEAD~1")) {
			JsonNode diff = terminal.json(0, "diff", "--corpus", anna, "--left", "shared@" + version, "--right", "shared");
			assertEquals("GPE", diff.get("differences").get(0).get("left").get("values").get("kind").asText(), diff.toString());
			assertEquals("LOC", diff.get("differences").get(0).get("right").get("values").get("kind").asText());
		}
		assertEquals(0, terminal.json(0, "diff", "--corpus", anna, "--left", "shared@2999-01-01", "--right", "shared@HEAD").get("differences").size());
		JsonNode changes = terminal.json(0, "team", "history", "--corpus", anna, "--annotator", "shared", "--document", "news", "--annotation", "x1").get("changes");
		assertEquals("anna", changes.get(0).get("author").asText());
		assertTrue(changes.get(0).get("before").asText().contains("GPE"), changes.toString());
		assertTrue(changes.get(0).get("after").asText().contains("LOC"), changes.toString());
		assertEquals(3, terminal.run("diff", "--corpus", anna, "--left", "shared@nowhere", "--right", "shared"));
		assertEquals(3, terminal.run("diff", "--corpus", anna, "--left", "shared@1999-01-01", "--right", "shared"));
		assertEquals(3, terminal.run("diff", "--corpus", anna, "--left", "shared@1234567890123456789012345678901234567890", "--right", "shared"), terminal.err);
	}

	@Test
	void whatAColleagueChangedSinceOneLooked() throws IOException {
		team();
		Object[] look = { "diff", "--corpus", ben, "--left", "shared@looked", "--right", "shared", "--look" };
		assertEquals(1, terminal.json(0, look).get("counts").get("extra").asInt(), "never looked at: everything is new");
		assertEquals(0, terminal.json(0, look).get("differences").size());
		annotate(anna, "shared", "entity", 28, 34, "bridge", "FAC");
		terminal.json(0, "team", "push", "--corpus", anna);
		terminal.json(0, "team", "pull", "--corpus", ben);
		assertTrue(terminal.json(0, look).get("differences").size() > 0);
		assertEquals(0, terminal.json(0, look).get("differences").size());
	}

	@Test
	void corpusOpenElsewhere_isNotPulledInto() throws IOException {
		team();
		try (Corpus held = Corpus.open(ben)) {
			assertEquals(3, terminal.run("team", "pull", "--corpus", held.folder()));
			assertTrue(terminal.err.contains("already open"), terminal.err);
			assertEquals(0, terminal.run("team", "status", "--corpus", held.folder()));
		}
	}

	@Test
	void wrongCalls_areTold() throws IOException {
		assertEquals(2, terminal.run("team"), terminal.out + terminal.err);
		assertEquals(2, terminal.run("team", "fly"));
		assertEquals(2, terminal.run("team", "pull"));
		assertTrue(terminal.err.contains("glossator help team pull"), terminal.err);
		assertEquals(3, terminal.run("team", "pull", "--corpus", anna));
		assertTrue(terminal.err.contains("no team corpus"), terminal.err);
		assertEquals(3, terminal.run("team", "join", folder.resolve("nowhere.git"), "--corpus", folder.resolve("new")));
		assertEquals(3, terminal.run("team", "init", "--corpus", folder.resolve("nowhere")));
		team();
		assertEquals(3, terminal.run("team", "init", "--corpus", anna));
		assertEquals(3, terminal.run("team", "join", folder.resolve("meet.git"), "--corpus", ben));
	}

	@Test
	void help_explainsTheSubcommands() {
		assertEquals(0, terminal.run("help", "team"));
		for (String verb : List.of("init", "join", "pull", "push", "merge", "status")) {
			assertTrue(terminal.out.contains(verb), verb + " in " + terminal.out);
		}
		assertEquals(0, terminal.run("help", "team", "join"));
		assertTrue(terminal.out.contains("ADDRESS"), terminal.out);
		assertEquals(2, terminal.run("help", "team", "fly"));
		assertFalse(terminal.err.isEmpty());
	}
}
