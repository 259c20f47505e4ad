package org.glossator.exchange.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.doccano.DoccanoFormat;
import org.glossator.exchange.jsonl.JsonlFormat;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.stream.LineSource;
import org.glossator.exchange.stream.StrictReader;
import org.glossator.exchange.table.CsvFormat;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines and cells without end, and bytes that are no text, are faults that name file and line. */
class LimitsTest {

	@TempDir
	private Path folder;

	/** A file that begins so and goes on with one letter for longer than anything may be. */
	private Path endless(String begin) throws IOException {
		Path file = folder.resolve("endless.txt");
		byte[] letters = new byte[1 << 20];
		Arrays.fill(letters, (byte) 'a');
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			out.write(begin.getBytes(StandardCharsets.UTF_8));
			for (int i = 0; i <= StrictReader.LONGEST >> 20; i++) {
				out.write(letters);
			}
		}
		return file;
	}

	static Stream<Arguments> endlessFiles() {
		return Stream.of(Arguments.of(new JsonlFormat(), "{\"document\":\"a\",\"layer\":\"x\"}\n{\"document\":\""),
				Arguments.of(new CsvFormat(), "document,layer\n\""), Arguments.of(new DoccanoFormat(), "\n{\"text\":\""));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("endlessFiles")
	void elementWithoutEnd_isFault(CorpusFormat format, String begin) throws IOException {
		Path file = endless(begin);
		InputFault fault = assertThrows(InputFault.class, () -> Collected.read(format, file));
		assertEquals(file, fault.file());
		assertEquals(2, fault.line(), fault.getMessage());
	}

	@Test
	void lineWithoutEnd_isFault() throws IOException {
		Path file = endless("short\n");
		try (LineSource source = new LineSource(file)) {
			assertEquals("short", source.next());
			InputFault fault = assertThrows(InputFault.class, source::next);
			assertEquals(2, fault.line(), fault.getMessage());
		}
	}

	@Test
	void lineEnds_areAllKnown() throws IOException {
		Path file = Files.write(folder.resolve("ends"), "\uFEFFa\nb\r\nc\rd\r\n\r\n\re".getBytes(StandardCharsets.UTF_8));
		try (LineSource source = new LineSource(file)) {
			StringBuilder lines = new StringBuilder();
			for (String line = source.next(); line != null; line = source.next()) {
				lines.append(source.number()).append(line).append(' ');
			}
			assertEquals("1a 2b 3c 4d 5 6 7e ", lines.toString());
		}
	}

	@Test
	void utf16WithItsMark_isRead() throws IOException {
		assertEquals("a\uD83D\uDE00", StrictReader.readAll(Files.write(folder.resolve("le"), "\uFEFFa\uD83D\uDE00".getBytes(StandardCharsets.UTF_16LE))));
		assertEquals("a\uD83D\uDE00", StrictReader.readAll(Files.write(folder.resolve("be"), "\uFEFFa\uD83D\uDE00".getBytes(StandardCharsets.UTF_16BE))));
		assertEquals("", StrictReader.readAll(Files.write(folder.resolve("none"), new byte[0])));
	}

	@Test
	void bytesThatAreNoText_areFaultAtTheirLine() throws IOException {
		for (byte[] bad : new byte[][] { { (byte) 0xC3 }, { (byte) 0xC3, 'a' }, { (byte) 0xED, (byte) 0xA0, (byte) 0x80 }, { (byte) 0xFF, 'x' },
				{ (byte) 0xC0, (byte) 0x80 } }) {
			byte[] start = "x".repeat(70_000).concat("\ny\r\nz").getBytes(StandardCharsets.UTF_8);
			byte[] bytes = Arrays.copyOf(start, start.length + bad.length);
			System.arraycopy(bad, 0, bytes, start.length, bad.length);
			Path file = Files.write(folder.resolve("bad"), bytes);
			InputFault fault = assertThrows(InputFault.class, () -> StrictReader.readAll(file));
			assertEquals(3, fault.line(), Arrays.toString(bad));
			assertTrue(fault.getMessage().contains("UTF-8"), fault.getMessage());
		}
		InputFault missing = assertThrows(InputFault.class, () -> StrictReader.readAll(folder.resolve("nowhere")));
		assertTrue(missing.getMessage().contains("nowhere"), missing.getMessage());
	}
}
