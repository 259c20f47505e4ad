package org.glossator.exchange.stream;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.glossator.text.InputFault;

/**
 * The characters of a file in UTF-8, or in UTF-16 where its byte order mark says so; the mark is skipped. Bytes that are
 * none are an {@link InputFault} with the line, told when the characters before them are used up. One element of the
 * file (a line, a record, a JSON object) may have no more than a given number of characters, so that no file can fill the
 * memory. For one thread.
 */
public final class StrictReader extends Reader {

	/** How long one element may be, in UTF-16 units: more than any text we can edit. */
	public static final int LONGEST = 48 << 20;

	private final Path file;
	private final InputStream in;
	private final CharsetDecoder decoder;
	private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
	private final CharBuffer chars = CharBuffer.allocate(1 << 16);
	private boolean end;
	private boolean malformed;
	private int line = 1;
	private boolean afterReturn;
	private long budget = LONGEST;

	/** Opens a file. */
	public StrictReader(Path file) throws IOException {
		this.file = file;
		try {
			in = Files.newInputStream(file);
		} catch (NoSuchFileException e) {
			throw new InputFault(file, 0, "There is no such file; check the name.", e);
		} catch (IOException e) {
			throw new InputFault(file, 0, "The file cannot be opened (" + e.getMessage() + "); check that it may be read.", e);
		}
		chars.limit(0);
		fill();
		bytes.flip();
		Charset charset = charset(bytes);
		bytes.compact();
		decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT);
	}

	/** The whole of a small file, such as a document's text. */
	public static String readAll(Path file) throws IOException {
		try (StrictReader reader = new StrictReader(file)) {
			StringBuilder text = new StringBuilder();
			char[] buffer = new char[1 << 14];
			for (int n = reader.read(buffer, 0, buffer.length); n >= 0; n = reader.read(buffer, 0, buffer.length)) {
				text.append(buffer, 0, n);
			}
			return text.toString();
		}
	}

	private static Charset charset(ByteBuffer head) {
		int a = head.remaining() > 0 ? head.get(0) & 0xFF : -1;
		int b = head.remaining() > 1 ? head.get(1) & 0xFF : -1;
		int c = head.remaining() > 2 ? head.get(2) & 0xFF : -1;
		if (a == 0xEF && b == 0xBB && c == 0xBF) {
			head.position(3);
			return StandardCharsets.UTF_8;
		}
		if (a == 0xFE && b == 0xFF || a == 0xFF && b == 0xFE) {
			head.position(2);
			return a == 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
		}
		return StandardCharsets.UTF_8;
	}

	private void fill() throws IOException {
		try {
			int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
			if (n < 0) {
				end = true;
			} else {
				bytes.position(bytes.position() + n);
			}
		} catch (IOException e) {
			throw new InputFault(file, line, "The file cannot be read (" + e.getMessage() + "); check that it may be read.", e);
		}
	}

	/** The line of the next character, counted from 1; a line feed, a carriage return and both together end a line. */
	public int line() {
		return line;
	}

	/** The file read. */
	public Path file() {
		return file;
	}

	/** A new element begins: it may be as long as any. */
	public void element() {
		budget = LONGEST;
	}

	@Override
	public int read() throws IOException {
		if (!chars.hasRemaining() && !decode()) {
			return -1;
		}
		spend(1);
		return count(chars.get());
	}

	@Override
	public int read(char[] buffer, int offset, int length) throws IOException {
		if (length == 0) {
			return 0;
		}
		if (!chars.hasRemaining() && !decode()) {
			return -1;
		}
		int n = Math.min(length, chars.remaining());
		chars.get(buffer, offset, n);
		spend(n);
		for (int i = offset; i < offset + n; i++) {
			count(buffer[i]);
		}
		return n;
	}

	private void spend(int n) throws InputFault {
		budget -= n;
		if (budget < 0) {
			throw new InputFault(file, line,
					"More than " + LONGEST + " characters belong together here; split the file into smaller pieces.");
		}
	}

	private char count(char c) {
		if (c == '\r' || c == '\n' && !afterReturn) {
			line++;
		}
		afterReturn = c == '\r';
		return c;
	}

	private boolean decode() throws IOException {
		if (malformed) {
			throw new InputFault(file, line, "The bytes are not " + decoder.charset().name() + "; save the file as UTF-8.");
		}
		chars.clear();
		while (chars.position() == 0) {
			bytes.flip();
			CoderResult result = decoder.decode(bytes, chars, end);
			bytes.compact();
			if (result.isError()) {
				malformed = true;
				break;
			}
			if (chars.position() == 0) {
				if (end) {
					break;
				}
				fill();
			}
		}
		chars.flip();
		if (malformed && !chars.hasRemaining()) {
			return decode();
		}
		return chars.hasRemaining();
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
