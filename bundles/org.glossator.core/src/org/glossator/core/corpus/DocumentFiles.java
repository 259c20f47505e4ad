package org.glossator.core.corpus;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.glossator.core.disk.DurableFile;
import org.glossator.core.disk.FileMark;
import org.glossator.core.disk.Sha256;
import org.glossator.text.InputFault;
import org.glossator.text.record.DocumentInfo;

/** The files of texts and of what they were extracted from. */
final class DocumentFiles {

	private static final int MANY = 64;

	private final CorpusFolder folder;
	private final Map<Path, Held> texts = new ConcurrentHashMap<>();
	/** From so many on, those that nobody holds are forgotten. */
	private volatile int many = MANY;

	DocumentFiles(CorpusFolder folder) {
		this.folder = folder;
	}

	/** A text that was read and checked, as long as somebody works with it. */
	private record Held(String sha256, FileMark file, WeakReference<String> text) {
	}

	/**
	 * The text of a document, checked against the hash that its annotations count on. While somebody holds on to it and its
	 * file is not touched, it is neither read nor checked again: all who work on a document share one text.
	 */
	String text(DocumentInfo document) throws IOException {
		Path file = folder.inside(document.path());
		Held held = texts.get(file);
		String known = held == null || !held.sha256.equals(document.sha256()) ? null : held.text.get();
		if (known != null && held.file.looksLike(file)) {
			return known;
		}
		FileMark.Read read = FileMark.read(file);
		String text = checked(document, file, read.bytes());
		if (texts.size() >= many) {
			texts.values().removeIf(each -> each.text.refersTo(null));
			many = Math.max(MANY, 2 * texts.size());
		}
		texts.put(file, new Held(document.sha256(), read.mark(), new WeakReference<>(text)));
		return text;
	}

	private static String checked(DocumentInfo document, Path file, byte[] bytes) throws InputFault {
		if (bytes == null) {
			throw new InputFault(file, 0, "The text of document " + document.id() + " is not there; take it from a backup.");
		}
		if (!document.sha256().isEmpty() && !Sha256.of(ByteBuffer.wrap(bytes)).equals(document.sha256())) {
			throw new InputFault(file, 0, "The text was changed after its import, so its annotations would sit in the wrong places; "
					+ "take it from a backup, or import the changed text as a new document.");
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new InputFault(file, 0, "The text is not UTF-8; take it from a backup.", e);
		}
	}

	/**
	 * The bytes of a text.
	 *
	 * @throws InputFault if it holds half of a surrogate pair, which no file can hold
	 */
	static byte[] bytes(String text, String name) throws InputFault {
		try {
			ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(text));
			byte[] exact = new byte[bytes.remaining()];
			bytes.get(exact);
			return exact;
		} catch (CharacterCodingException e) {
			int at = 0;
			while (Character.isBmpCodePoint(text.codePointAt(at)) && !Character.isSurrogate(text.charAt(at))
					|| !Character.isBmpCodePoint(text.codePointAt(at))) {
				at += Character.charCount(text.codePointAt(at));
			}
			throw new InputFault(null, 0, "The text of " + (name.isEmpty() ? "the new document" : name)
					+ " has half of a character at offset " + at + "; mend it where it comes from.", e);
		}
	}

	/** Where a new document's text goes, relative to the corpus. */
	static String textPath(String id) {
		return "documents/" + id + ".txt";
	}

	/** Where a new document's original goes, relative to the corpus. */
	static String originalPath(String id, String originalName) {
		int dot = originalName.lastIndexOf('.');
		String extension = dot < 0 ? "" : originalName.substring(dot + 1).toLowerCase(Locale.ROOT);
		if (!extension.matches("[a-z0-9]{1,8}")) {
			extension = "original";
		}
		// The text itself has .txt.
		return "documents/" + id + (extension.equals("txt") ? ".original.txt" : "." + extension);
	}

	void write(String path, byte[] bytes) throws IOException {
		DurableFile.write(folder.inside(path), bytes);
	}

	void delete(String path) throws IOException {
		DurableFile.delete(folder.inside(path));
	}
}
