package org.glossator.engine.ruta;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.glossator.text.InputFault;

/**
 * A rule script as text. Immutable; knows nothing of Ruta.
 *
 * @param file where it is; its last part names the rules' origin
 * @param text its content
 */
public record RuleFile(Path file, String text) {

	/** A longer script is refused. */
	static final int LARGEST = 512 * 1024;
	private static final int MOST_FILES = 200;

	public RuleFile {
		Objects.requireNonNull(file);
		Objects.requireNonNull(text);
	}

	/** The file's name, such as {@code either-or.ruta}. */
	public String name() {
		return file.getFileName().toString();
	}

	/**
	 * The scripts of a corpus in the order of their names; none for null or where there is no folder {@code rules}.
	 *
	 * @throws InputFault if one of them is too large or no UTF-8
	 */
	public static List<RuleFile> of(Path corpusFolder) throws IOException {
		List<RuleFile> files = new ArrayList<>();
		for (Path file : paths(corpusFolder)) {
			files.add(read(file));
		}
		return files;
	}

	/** The scripts' paths without reading them. */
	public static List<Path> paths(Path corpusFolder) throws IOException {
		List<Path> paths = new ArrayList<>();
		if (corpusFolder == null) {
			return paths;
		}
		Path folder = corpusFolder.resolve("rules");
		try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, "*.ruta")) {
			listing.forEach(paths::add);
		} catch (NoSuchFileException | NotDirectoryException noRules) {
			return paths;
		}
		if (paths.size() > MOST_FILES) {
			throw new InputFault(folder, 0, "There are " + paths.size() + " rule scripts, more than " + MOST_FILES + "; put rules together in fewer files.");
		}
		paths.sort(null);
		return paths;
	}

	/** Reads one script. */
	public static RuleFile read(Path file) throws IOException {
		if (Files.size(file) > LARGEST) {
			throw new InputFault(file, 0, "A rule script has at most " + LARGEST / 1024 + " KB; put its rules in several files.");
		}
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		try {
			String text = decoder.decode(bytes).toString();
			return new RuleFile(file, text.startsWith("\ufeff") ? text.substring(1) : text);
		} catch (CharacterCodingException fault) {
			throw new InputFault(file, 0, "The text is not UTF-8; save it as UTF-8.", fault);
		}
	}
}
