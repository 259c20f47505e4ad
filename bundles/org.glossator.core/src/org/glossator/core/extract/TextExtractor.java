package org.glossator.core.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.glossator.core.extract.ArticleLines.Line;
import org.glossator.text.InputFault;

/**
 * Reads the text of a plain text, HTML, PDF or DOCX file, with what can be told of the article. What sort of file it is
 * is told by its first bytes; the name decides only between plain text and HTML. Nothing is cut out of a text: lines of
 * page furniture are marked. Stateless; safe for threads.
 */
public final class TextExtractor {

	/** Larger texts would not be one document; larger pages are none. */
	private static final long LONGEST_TEXT = 64L << 20;
	private static final long LARGEST_FILE = 512L << 20;

	private TextExtractor() {
	}

	/**
	 * Extracts the text of a file.
	 *
	 * @throws InputFault if the file is missing, not readable, empty, too large, protected, damaged, or of another sort
	 */
	public static ExtractedText extract(Path file) throws IOException {
		byte[] bytes = read(file);
		String name = file.getFileName().toString();
		boolean plain = false;
		SourceText source;
		if (isPdf(bytes)) {
			source = PdfText.read(file, bytes);
		} else if (Encodings.startsWith(bytes, 'P', 'K', 3, 4)) {
			source = DocxText.read(file, LONGEST_TEXT);
		} else {
			checkSize(file, bytes.length, LONGEST_TEXT);
			checkIsText(file, bytes);
			plain = !isHtml(name, bytes);
			source = plain ? SourceText.of(Encodings.detect(bytes).decode(bytes)) : HtmlText.read(bytes);
		}
		if (source.text().isBlank()) {
			throw new InputFault(file, 0, "It holds no text; if it shows pictures of text, run a text recognition on it first.");
		}
		checkSize(file, source.text().length(), LONGEST_TEXT);
		boolean justText = plain && Arrays.equals(bytes, source.text().getBytes(StandardCharsets.UTF_8));
		return complete(source, name, justText ? null : bytes);
	}

	private static ExtractedText complete(SourceText source, String name, byte[] original) {
		List<Line> lines = ArticleLines.of(source.text());
		ArticleHead head = ArticleHead.of(lines, source.marked(), source.credits().title());
		Credits credits = source.credits().or(head.credits())
				.or(new Credits("", "", "", "", "", LanguageGuess.of(source.text())));
		return new ExtractedText(source.text(), credits.title(), credits.source(), credits.url(), credits.published(),
				credits.author(), credits.language(), name, original, BoilerplateFinder.find(lines, head, source.marked()));
	}

	private static byte[] read(Path file) throws IOException {
		try {
			if (Files.isDirectory(file)) {
				throw new InputFault(file, 0, "This is a folder; name the files in it.");
			}
			long size = Files.size(file);
			if (size == 0) {
				throw new InputFault(file, 0, "The file is empty; there is nothing to annotate.");
			}
			checkSize(file, size, LARGEST_FILE);
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new InputFault(file, 0, "There is no such file; check its name.", e);
		} catch (AccessDeniedException e) {
			throw new InputFault(file, 0, "The file may not be read; check its permissions.", e);
		}
	}

	private static void checkSize(Path file, long size, long limit) throws InputFault {
		if (size > limit) {
			throw new InputFault(file, 0, "It is larger than " + (limit >> 20) + " MB; split it into documents.");
		}
	}

	private static boolean isPdf(byte[] bytes) {
		String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
		return head.startsWith("%PDF-") || head.contains("\n%PDF-") || head.startsWith("\u00ef\u00bb\u00bf%PDF-");
	}

	private static boolean isHtml(String name, byte[] bytes) {
		String lower = name.toLowerCase(Locale.ROOT);
		if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml") || lower.endsWith(".xht")) {
			return true;
		}
		if (lower.endsWith(".txt") || lower.endsWith(".text") || lower.endsWith(".md")) {
			return false;
		}
		String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).replaceAll("[\u0000\u00ef\u00bb\u00bf\u00fe\u00ff]", "")
				.stripLeading().toLowerCase(Locale.ROOT);
		return head.startsWith("<!doctype html") || head.startsWith("<html");
	}

	private static void checkIsText(Path file, byte[] bytes) throws InputFault {
		if (Encodings.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
			throw new InputFault(file, 0, "This is a file of an old Office program; save it as DOCX, PDF or plain text.");
		}
		if (Encodings.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
			throw new InputFault(file, 0, "This is rich text; save it as DOCX, PDF or plain text.");
		}
		String head = Encodings.detect(bytes).decode(Arrays.copyOf(bytes, Math.min(bytes.length, 64 * 1024)));
		int controls = 0;
		for (int i = 0; i < head.length(); i++) {
			char c = head.charAt(i);
			boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000b' && c != 0x1a && c != 0x1b;
			controls += c == 0 ? head.length() : control ? 1 : 0;
			if (controls * 100L > head.length()) {
				throw new InputFault(file, 0, "This is no text but binary data; give a plain text, HTML, PDF or DOCX file.");
			}
		}
	}
}
