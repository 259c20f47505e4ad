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

/** Foreign labels mapped by import and convert. */
class MappingOptionTest {

	private static final String HEAD = "layer\tfeature\tvalue\tto_layer\tto_feature\tto_value\n";

	private final Terminal terminal = new Terminal();

	@TempDir
	private Path folder;

	private Path corpus;
	private Path file;
	private Path mapping;

	@BeforeEach
	void write() throws IOException {
		corpus = folder.resolve("corpus");
		file = Files.writeString(folder.resolve("all.jsonl"), "{\"id\":1,\"text\":\"The mayor of Homs spoke.\",\"label\":[[0,9,\"PERSON\"],[13,17,\"PLACE\"]]}\n");
		mapping = Files.writeString(folder.resolve("doccano.tsv"), HEAD + "span\tlabel\tPERSON\tentity\tkind\tPER\nspan\tlabel\tPLACE\tentity\tkind\tLOC\n");
	}

	@Test
	void importWithMapping_bringsOurLayersAndNoOther() throws IOException {
		JsonNode imported = terminal.json(0, "import", file, "--corpus", corpus, "--annotator", "anna", "--mapping", mapping);
		assertEquals("{\"entity\":2}", imported.get("layers").toString());
		assertEquals("[]", imported.get("newLayers").toString());
		assertEquals("[]", imported.get("losses").toString());
		assertFalse(Files.readString(corpus.resolve("schema.layers")).contains("\"span\""));
		assertTrue(Files.readString(corpus.resolve("annotations/anna/all-1.spans")).contains("LOC"));
	}

	@Test
	void mappingSavedWithTheCorpus_isCalledByItsName() throws IOException {
		terminal.json(0, "import", Files.writeString(folder.resolve("first.txt"), "First.\n"), "--corpus", corpus);
		Files.createDirectories(corpus.resolve("mappings"));
		Files.copy(mapping, corpus.resolve("mappings/from doccano.tsv"));
		assertEquals("{\"entity\":2}", terminal.json(0, "import", file, "--corpus", corpus, "--mapping", "from doccano").get("layers").toString());
	}

	@Test
	void convertWithMapping_writesOurLabels() throws IOException {
		Path out = folder.resolve("out.jsonl");
		assertEquals("{\"entity\":2}", terminal.json(0, "convert", file, "--to", "jsonl", "--out", out, "--mapping", mapping).get("layers").toString());
		assertTrue(Files.readString(out).contains("\"kind\":\"LOC\""));
	}

	@Test
	void brokenMapping_isToldWithItsLineAndNothingComesIn() throws IOException {
		Files.writeString(mapping, HEAD + "span\tlabel\tPERSON\tentity\n");
		assertEquals(3, terminal.run("import", file, "--corpus", corpus, "--mapping", mapping));
		assertTrue(terminal.err.contains("doccano.tsv, line 2: A rule has six columns"), terminal.err);
		assertEquals(3, terminal.run("convert", file, "--to", "jsonl", "--out", folder.resolve("x"), "--mapping", folder.resolve("none.tsv")));
		assertTrue(terminal.err.contains("no such file of mappings"), terminal.err);
		assertFalse(Files.exists(folder.resolve("x")));
	}
}
