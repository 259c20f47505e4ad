package org.glossator.engine.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconsTest {

	@TempDir
	Path corpus;

	private static List<LexiconEntry> read(String name, String content) throws Exception {
		return LexiconReader.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), Path.of(name));
	}

	private void write(String name, String content) throws Exception {
		Files.createDirectories(corpus.resolve("lexicons"));
		Files.writeString(corpus.resolve("lexicons").resolve(name), content);
	}

	@Test
	void csvAndPlainText_areUnderstood() throws Exception {
		LexiconEntry entry = read("bias-x.csv", "# remark\nentry,tag,inflect,note,source\n\"well, well\",doubt,no,\"a \"\"note\"\"\",mine\n").get(0);
		assertEquals(new LexiconEntry("well, well", "doubt", LexiconEntry.Inflect.NO, "a \"note\"", "bias-x.csv:3"), entry);
		assertEquals("loaded_language", read("bias-loaded_language.txt", "\ufeffoutrageous\n").get(0).tag());
	}

	@Test
	void mistakes_areToldWithFileAndLine() {
		for (String bad : List.of("entry,tag\n,x\n", "tag\nx\n", "entry,inflect\nx,often\n", "entry\n\"open\n", "entry\na,b\n", "entry\n" + "x".repeat(201) + "\n")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("bias-x.csv", bad), bad);
			assertEquals(bad.startsWith("tag") ? 1 : 2, fault.line(), bad);
			assertTrue(fault.getMessage().contains("bias-x.csv"), fault.getMessage());
		}
	}

	@Test
	void bytesThatAreNoUtf8_areRefused() {
		byte[] latin = "entry\nna\u00efve\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThrows(InputFault.class, () -> LexiconReader.read(new ByteArrayInputStream(latin), Path.of("bias-x.csv")));
	}

	@Test
	void millionEntries_areRefusedWithASentence() {
		String many = "entry\n" + "x\n".repeat(LexiconReader.MOST_ENTRIES + 1);
		assertThrows(InputFault.class, () -> read("bias-x.csv", many));
	}

	@Test
	void corpusFile_addsReplacesAndTakesAway() throws Exception {
		assertTrue(matches(Lexicons.load(corpus), "their regime"));
		write("bias-mine.csv", "entry,tag\nzorbish,loaded_language\nregime,none\n");
		Lexicons own = Lexicons.load(corpus);
		assertTrue(matches(own, "a zorbish plan"));
		assertTrue(!matches(own, "their regime"));
		write("bias-labels.csv", "entry,tag\nonly this,framing_word\n");
		assertTrue(!matches(Lexicons.load(corpus), "the thugs came"));
	}

	private static boolean matches(Lexicons lexicons, String text) {
		boolean[] found = new boolean[1];
		lexicons.dictionary("bias").scan(text, 0, text.length(), (begin, end, entry) -> found[0] = true);
		return found[0];
	}

	@Test
	void shippedLexicons_areReadWithoutFault() throws Exception {
		Lexicons shipped = Lexicons.load(null);
		for (String topic : List.of("structure", "entity", "claim", "bias")) {
			assertTrue(shipped.entries(topic).size() > 100, topic);
		}
	}
}
