package org.glossator.exchange.mapping;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.glossator.text.InputFault;
import org.glossator.exchange.mapping.LabelMapping.Source;
import org.glossator.exchange.mapping.LabelMapping.Target;

/**
 * The saved mappings of a corpus: files {@code mappings/NAME.tsv}, one rule a line, six columns with a head: layer,
 * feature and value as found, then as they become. An empty target layer leaves the annotation out.
 */
public final class MappingFiles {

	private static final String HEAD = "layer\tfeature\tvalue\tto_layer\tto_feature\tto_value";
	private static final String ENDING = ".tsv";

	private final Path folder;

	/** Those of the corpus in that folder. */
	public MappingFiles(Path corpus) {
		folder = corpus.resolve("mappings");
	}

	/** Whether a mapping can be saved under that name. */
	public static boolean isName(String name) {
		return name.matches("[\\p{L}\\p{N}_-][\\p{L}\\p{N} ._-]{0,79}") && !name.endsWith(" ") && !name.endsWith(".");
	}

	/** The names of the saved mappings, sorted. */
	public List<String> names() throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ENDING))
					.map(name -> name.substring(0, name.length() - ENDING.length())).filter(MappingFiles::isName).sorted().toList();
		}
	}

	/** Reads the saved mapping of that name. */
	public LabelMapping read(String name) throws IOException {
		return read(folder.resolve(name + ENDING));
	}

	/**
	 * Reads a mapping from a file of that form, wherever it is.
	 *
	 * @throws InputFault if it cannot be read, with the line
	 */
	public static LabelMapping read(Path file) throws IOException {
		List<String> lines;
		try {
			lines = Files.readAllLines(file, StandardCharsets.UTF_8);
		} catch (NoSuchFileException e) {
			throw new InputFault(file, 0, "There is no such file of mappings; check the name.", e);
		} catch (MalformedInputException e) {
			throw new InputFault(file, 0, "The file is not in UTF-8; save it so.", e);
		}
		Map<Source, Target> rules = new LinkedHashMap<>();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.isBlank() || i == 0 && line.equals(HEAD)) {
				continue;
			}
			String[] cells = line.split("\t", -1);
			if (cells.length != 6) {
				throw new InputFault(file, i + 1, "A rule has six columns with tabs between them, not " + cells.length + "; see the head of the file.");
			}
			for (int c = 0; c < cells.length; c++) {
				cells[c] = plain(cells[c], file, i + 1);
			}
			if (cells[0].isEmpty() || cells[1].isEmpty() && !cells[2].isEmpty()) {
				throw new InputFault(file, i + 1, "A rule names a layer, and a feature where it names a value; fill in the columns.");
			}
			if (cells[4].isEmpty() && !cells[5].isEmpty() || cells[3].isEmpty() && !cells[4].isEmpty()) {
				throw new InputFault(file, i + 1, "What a label becomes is a layer, then a feature of it, then a value; fill in the columns from the left.");
			}
			if (rules.put(new Source(cells[0], cells[1], cells[2]), new Target(cells[3], cells[4], cells[5])) != null) {
				throw new InputFault(file, i + 1, "There is a rule for this label above; keep one of them.");
			}
		}
		return new LabelMapping(rules);
	}

	/** Saves a mapping, in place of one of that name. */
	public void save(String name, LabelMapping mapping) throws IOException {
		if (!isName(name)) {
			throw new IllegalArgumentException("No name for a mapping: " + name);
		}
		List<String> lines = new ArrayList<>();
		lines.add(HEAD);
		mapping.rules().forEach((source, target) -> lines.add(String.join("\t", Stream.of(source.layer(), source.feature(), source.value(),
				target.layer(), target.feature(), target.value()).map(MappingFiles::escaped).toList())));
		Files.createDirectories(folder);
		Path part = folder.resolve("." + name + ".part");
		Files.write(part, lines, StandardCharsets.UTF_8);
		Files.move(part, folder.resolve(name + ENDING), StandardCopyOption.REPLACE_EXISTING);
	}

	private static String escaped(String cell) {
		return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
	}

	private static String plain(String cell, Path file, int line) throws InputFault {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < cell.length(); i++) {
			char c = cell.charAt(i);
			if (c != '\\') {
				plain.append(c);
				continue;
			}
			i++;
			switch (i < cell.length() ? cell.charAt(i) : ' ') {
				case 't' -> plain.append('\t');
				case 'n' -> plain.append('\n');
				case 'r' -> plain.append('\r');
				case '\\' -> plain.append('\\');
				default -> throw new InputFault(file, line, "A backslash is followed by t, n, r or another backslash; write it twice.");
			}
		}
		return plain.toString();
	}
}
