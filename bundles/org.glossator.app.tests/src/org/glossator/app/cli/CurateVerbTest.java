package org.glossator.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;

/** Adjudicated sets made from the command line. */
class CurateVerbTest {

	private static final String TEXT = "Officials in Dresk said the bridge had been rebuilt.\n";
	private static final String DRESK = "{\"document\":\"news.txt\",\"layer\":\"entity\",\"begin\":13,\"end\":18,\"text\":\"Dresk\",\"kind\":\"GPE\"}\n";
	private static final String BRIDGE = "{\"document\":\"news.txt\",\"layer\":\"entity\",\"begin\":28,\"end\":34,\"text\":\"bridge\",\"kind\":\"FAC\"}\n";
	private static final String OFFICIALS = "{\"document\":\"news.txt\",\"layer\":\"entity\",\"begin\":0,\"end\":9,\"text\":\"Officials\",\"kind\":\"PER\"}\n";

	private final Terminal terminal = new Terminal();

	@TempDir
	private Path folder;

	private Path corpus;

	@BeforeEach
	void threeAnnotators() throws IOException {
		corpus = folder.resolve("corpus");
		terminal.json(0, "import", Files.writeString(folder.resolve("news.txt"), TEXT), "--corpus", corpus);
		annotate("anna", DRESK + BRIDGE);
		annotate("ben", DRESK + BRIDGE);
		annotate("clara", DRESK + OFFICIALS);
	}

	private void annotate(String annotator, String lines) throws IOException {
		terminal.json(0, "import", Files.writeString(folder.resolve(annotator + ".jsonl"), lines), "--corpus", corpus, "--format", "jsonl", "--annotator", annotator);
	}

	private int adjudicated(String target) throws IOException {
		return terminal.json(0, "stats", "--corpus", corpus).get("annotators").get(target).get("annotations").asInt();
	}

	@Test
	void eachStrategy_takesWhatItSays() throws IOException {
		terminal.json(0, "curate", "--corpus", corpus, "--strategy", "all-agree");
		assertEquals(1, adjudicated("adjudicated"));
		JsonNode majority = terminal.json(0, "curate", "--corpus", corpus);
		assertEquals("majority", majority.get("strategy").asText());
		assertEquals(2, majority.get("annotations").asInt());
		assertEquals(1, majority.get("undecided").asInt());
		assertEquals(2, adjudicated("adjudicated"));
		terminal.json(0, "curate", "--corpus", corpus, "--strategy", "union", "--target", "all");
		assertEquals(3, adjudicated("all"));
		terminal.json(0, "curate", "--corpus", corpus, "--strategy", "trusted", "--trusted", "clara", "--annotators", "anna,clara", "--target", "hers");
		assertEquals(2, adjudicated("hers"));
	}

	@Test
	void targetWhoAnnotates_isRefusedInOneSentence() throws IOException {
		assertEquals(3, terminal.run("curate", "--corpus", corpus, "--annotators", "ben,clara", "--target", "anna"));
		assertTrue(terminal.err.contains("The set of anna is an annotator's own; name another target."), terminal.err);
	}

	@Test
	void annotatorsOwnSets_areNotTouched() throws IOException {
		Path own = corpus.resolve("annotations/anna/news.spans");
		String before = Files.readString(own);
		terminal.json(0, "curate", "--corpus", corpus, "--strategy", "union");
		assertEquals(before, Files.readString(own));
		assertEquals(3, terminal.run("curate", "--corpus", corpus, "--annotators", "anna,ben", "--target", "anna"));
		assertEquals(before, Files.readString(own));
	}

	@Test
	void engineThatNobodyDecidedOnAndWhatWasCurated_haveNoVote() throws IOException {
		terminal.json(0, "annotate", "--corpus", corpus);
		terminal.json(0, "curate", "--corpus", corpus, "--strategy", "union", "--target", "all");
		JsonNode curated = terminal.json(0, "curate", "--corpus", corpus);
		assertEquals("[\"anna\",\"ben\",\"clara\"]", curated.get("annotators").toString());
	}

	@Test
	void workOnTheTarget_isLeftAlone() throws IOException {
		annotate("adjudicated", OFFICIALS);
		JsonNode curated = terminal.json(0, "curate", "--corpus", corpus, "--annotators", "anna,ben,clara");
		assertEquals("[\"news\"]", curated.get("kept").toString());
		assertEquals(1, adjudicated("adjudicated"));
	}

	@Test
	void wrongCalls_areTold() throws IOException {
		assertEquals(2, terminal.run("curate", "--corpus", corpus, "--strategy", "dice"));
		assertTrue(terminal.err.contains("all-agree, majority, trusted, union"), terminal.err);
		assertEquals(2, terminal.run("curate", "--corpus", corpus, "--strategy", "trusted"));
		assertEquals(2, terminal.run("curate", "--corpus", corpus, "--trusted", "anna"));
		assertEquals(2, terminal.run("curate", "--corpus", corpus, "--annotators", "nobody"));
		assertEquals(2, terminal.run("curate", "--corpus", corpus, "--strategy", "trusted", "--trusted", "nobody"));
	}
}
