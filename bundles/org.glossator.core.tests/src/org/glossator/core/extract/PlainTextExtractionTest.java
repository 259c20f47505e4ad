package org.glossator.core.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SplittableRandom;

import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlainTextExtractionTest {

	private static final String RUSSIAN = "\u0412\u043e\u0434\u0430 \u0432 \u0440\u0435\u043a\u0435 \u0441\u0442\u043e\u0438\u0442 "
			+ "\u0432\u044b\u0441\u043e\u043a\u043e, \u0438 \u044d\u0442\u043e \u0432\u0438\u0434\u0438\u0442 "
			+ "\u043a\u0430\u0436\u0434\u044b\u0439 \u0447\u0435\u043b\u043e\u0432\u0435\u043a.";
	private static final String ARABIC = "\u0627\u0644\u0645\u0627\u0621 \u0641\u064a \u0627\u0644\u0646\u0647\u0631 "
			+ "\u0639\u0627\u0644\u064d \u0648\u0627\u0644\u0633\u062f \u0644\u0627 \u064a\u0646\u062a\u0638\u0631 "
			+ "\u0627\u0644\u0645\u0631\u0627\u0642\u0628\u064a\u0646";

	@TempDir
	Path folder;

	private ExtractedText extract(String name, byte[] bytes) throws IOException {
		return TextExtractor.extract(Files.write(folder.resolve(name), bytes));
	}

	private String fault(String name, byte[] bytes) throws IOException {
		Path file = Files.write(folder.resolve(name), bytes);
		InputFault fault = assertThrows(InputFault.class, () -> TextExtractor.extract(file));
		assertEquals(file, fault.file());
		return fault.getMessage();
	}

	@Test
	void utf8_isKeptToTheLastLineEnd() throws IOException {
		String text = "One\r\nTwo\rThree\n\n\u2028caf\u00e9 e\u0301 \ud83d\ude00\f no last line end";
		ExtractedText extracted = extract("a.txt", text.getBytes(StandardCharsets.UTF_8));
		assertEquals(text, extracted.text());
		assertEquals("a.txt", extracted.originalName());
		assertNull(extracted.original(), "the text in UTF-8 is all there was");
	}

	@Test
	void byteOrderMark_isTakenOffAndTheOriginalKept() throws IOException {
		byte[] bytes = "\ufeffText with a mark".getBytes(StandardCharsets.UTF_8);
		ExtractedText extracted = extract("a.txt", bytes);
		assertEquals("Text with a mark", extracted.text());
		assertArrayEquals(bytes, extracted.original());
		DocumentDraft draft = extracted.toDraft();
		assertEquals(extracted.text(), draft.text());
		assertNotNull(draft.original());
	}

	@Test
	void utf16_isReadWithAndWithoutAMark() throws IOException {
		String text = "Caf\u00e9 \u2013 line one\r\nline two \ud83d\ude00";
		for (Charset charset : new Charset[] { StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32LE") }) {
			assertEquals(text, extract("a.txt", ("\ufeff" + text).getBytes(charset)).text(), charset + " with mark");
		}
		assertEquals(text, extract("b.txt", text.getBytes(StandardCharsets.UTF_16LE)).text());
		assertEquals(text, extract("c.txt", text.getBytes(StandardCharsets.UTF_16BE)).text());
		assertEquals(RUSSIAN, extract("d.txt", RUSSIAN.getBytes(StandardCharsets.UTF_16LE)).text());
	}

	@Test
	void singleByteTexts_areReadByTheirLetters() throws IOException {
		String western = "The minister\u2019s \u201cfa\u00e7ade\u201d \u2013 M\u00fcller paid 5 \u20ac for na\u00efvet\u00e9.";
		assertEquals(western, extract("w.txt", western.getBytes(Charset.forName("windows-1252"))).text());
		assertEquals(RUSSIAN, extract("r.txt", RUSSIAN.getBytes(Charset.forName("windows-1251"))).text());
		assertEquals(RUSSIAN, extract("k.txt", RUSSIAN.getBytes(Charset.forName("KOI8-R"))).text());
		assertEquals(RUSSIAN, extract("i.txt", RUSSIAN.getBytes(Charset.forName("ISO-8859-5"))).text());
		assertEquals(ARABIC, extract("a.txt", ARABIC.getBytes(Charset.forName("windows-1256"))).text());
		assertNotNull(extract("w.txt", western.getBytes(Charset.forName("windows-1252"))).original());
	}

	@Test
	void almostUtf8_isNotTakenForIt() {
		for (int[] bytes : new int[][] { { 0xc0, 0x80 }, { 0xe0, 0x9f, 0x80 }, { 0xed, 0xa0, 0x80 }, { 0xf4, 0x90, 0x80, 0x80 },
				{ 0xc3 }, { 0x80 }, { 0xf0, 0x9f, 0x98 }, { 0xe2, 0x28, 0xa1 } }) {
			byte[] all = new byte[bytes.length];
			for (int i = 0; i < all.length; i++) {
				all[i] = (byte) bytes[i];
			}
			assertTrue(!Encodings.isUtf8(all), java.util.Arrays.toString(bytes));
		}
		long seed = new SplittableRandom().nextLong();
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < 2_000; i++) {
			byte[] bytes = new byte[random.nextInt(1, 6)];
			for (int j = 0; j < bytes.length; j++) {
				bytes[j] = (byte) (random.nextBoolean() ? 0x80 + random.nextInt(0x80) : 0xc2 + random.nextInt(0x34));
			}
			boolean valid = java.util.Arrays.equals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
			// The one text that decodes to itself with a replacement is the replacement character.
			assertEquals(valid, Encodings.isUtf8(bytes), "seed " + seed + " " + java.util.HexFormat.of().formatHex(bytes));
		}
	}

	@Test
	void missingFolderEmptyAndBlank_areToldInOneSentence() throws IOException {
		InputFault missing = assertThrows(InputFault.class, () -> TextExtractor.extract(folder.resolve("none.txt")));
		assertTrue(missing.getMessage().contains("no such file"), missing.getMessage());
		InputFault isFolder = assertThrows(InputFault.class, () -> TextExtractor.extract(folder));
		assertTrue(isFolder.getMessage().contains("folder"), isFolder.getMessage());
		assertTrue(fault("empty.txt", new byte[0]).contains("empty"));
		assertTrue(fault("blank.txt", " \r\n\t".getBytes(StandardCharsets.UTF_8)).contains("no text"));
	}

	@Test
	void unreadableFile_isToldAsSuch() throws IOException {
		Path file = Files.writeString(folder.resolve("secret.txt"), "text");
		Assumptions.assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		Assumptions.assumeFalse(Files.isReadable(file), "root may read everything");
		InputFault fault = assertThrows(InputFault.class, () -> TextExtractor.extract(file));
		assertTrue(fault.getMessage().contains("permissions"), fault.getMessage());
	}

	@Test
	void binaryData_isRefused() throws IOException {
		byte[] png = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R' };
		assertTrue(fault("a.txt", png).contains("binary"));
		byte[] noise = new byte[20_000];
		SplittableRandom random = new SplittableRandom(4);
		for (int i = 0; i < noise.length; i++) {
			noise[i] = (byte) (1 + random.nextInt(255));
		}
		assertTrue(fault("b.txt", noise).contains("binary"));
		assertTrue(fault("old.doc", new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2 }).contains("DOCX"));
		assertTrue(fault("a.rtf", "{\\rtf1 text}".getBytes(StandardCharsets.UTF_8)).contains("rich text"));
	}

	@Test
	void hugeText_isRefusedBeforeItIsRead() throws IOException {
		Path file = folder.resolve("huge.txt");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(3L << 30);
		}
		InputFault fault = assertThrows(InputFault.class, () -> TextExtractor.extract(file));
		assertTrue(fault.getMessage().contains("MB"), fault.getMessage());
	}

	@Test
	void hundredMegabytesOfText_areRefusedWithWhatToDo() throws IOException {
		byte[] bytes = new byte[100 << 20];
		java.util.Arrays.fill(bytes, (byte) 'a');
		assertTrue(fault("large.txt", bytes).contains("split it"));
	}

	@Test
	void largeTextOfManyLines_isReadWhole() throws IOException {
		String line = "The monitors waited at the barrier while the water rose, and nobody could say for how long.\n";
		String text = line.repeat(60_000);
		assertEquals(text.length(), extract("long.txt", text.getBytes(StandardCharsets.UTF_8)).text().length());
	}

	@Test
	void veryLongLine_isRead() throws IOException {
		String text = "word, ".repeat(500_000);
		assertEquals(text, extract("line.txt", text.getBytes(StandardCharsets.UTF_8)).text());
	}
}
