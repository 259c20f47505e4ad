package org.glossator.engine.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.glossator.text.InputFault;

/**
 * All lexicons in force: those shipped with the engine (folder {@code lexicons} of the bundle) and those of a corpus
 * (its folder {@code lexicons}). A file's name up to the first hyphen or point says whom it serves: {@code bias-...},
 * {@code entity-...}, {@code claim-...}, {@code structure-...}. A corpus file replaces a shipped one of the same name;
 * an entry tagged {@code none} takes the shipped entries of the same words away. Thread-safe; files are read once.
 */
public final class Lexicons {

	/** The tag that takes an entry away. */
	public static final String NONE = "none";

	private static final int MOST_TOGETHER = 250_000;

	private final Map<String, List<LexiconEntry>> byTopic = new HashMap<>();
	private final Map<String, Dictionary> dictionaries = new HashMap<>();
	/** The entries of the corpus that do not stand in a shipped file of the same name. */
	private final Set<LexiconEntry> added = new HashSet<>();

	private Lexicons() {
	}

	/**
	 * Reads the shipped lexicons and those of a corpus.
	 *
	 * @param corpusFolder the corpus folder, or null for the shipped ones only
	 * @throws InputFault if a file of the corpus cannot be understood
	 */
	public static Lexicons load(Path corpusFolder) throws IOException {
		Map<String, Path> own = corpusFolder == null ? Map.of() : ownFiles(corpusFolder.resolve("lexicons"));
		Lexicons lexicons = new Lexicons();
		List<String> shipped = shipped();
		for (String name : shipped) {
			if (!own.containsKey(name)) {
				lexicons.add(name, readShipped(name));
			}
		}
		for (Map.Entry<String, Path> file : own.entrySet()) {
			try (InputStream in = Files.newInputStream(file.getValue())) {
				List<LexiconEntry> entries = LexiconReader.read(in, file.getValue());
				lexicons.add(file.getKey(), entries);
				Set<List<String>> known = new HashSet<>();
				if (shipped.contains(file.getKey())) {
					readShipped(file.getKey()).forEach(entry -> known.add(word(entry)));
				}
				entries.stream().filter(entry -> !known.contains(word(entry))).forEach(lexicons.added::add);
			}
		}
		lexicons.finish(corpusFolder);
		return lexicons;
	}

	private static List<LexiconEntry> readShipped(String name) throws IOException {
		try (InputStream in = Lexicons.class.getResourceAsStream("/lexicons/" + name)) {
			if (in == null) {
				throw new IOException("The engine's own lexicon " + name + " is missing.");
			}
			return LexiconReader.read(in, Path.of(name));
		}
	}

	private static List<String> word(LexiconEntry entry) {
		return List.of(entry.text(), entry.tag());
	}

	/** Whether a person added an entry, in whatever file, rather than the engine having come with it. */
	public boolean isAdded(LexiconEntry entry) {
		return added.contains(entry);
	}

	/**
	 * The text of a lexicon that ships with the engine.
	 *
	 * @throws IOException if there is none of that name
	 */
	public static InputStream openShipped(String name) throws IOException {
		InputStream in = name.matches("[a-z0-9.-]+") ? Lexicons.class.getResourceAsStream("/lexicons/" + name) : null;
		if (in == null) {
			throw new IOException("No lexicon " + name + " ships with the engine.");
		}
		return in;
	}

	/** The names of the lexicons that ship with the engine, sorted. */
	public static List<String> shippedNames() throws IOException {
		return shipped().stream().sorted().toList();
	}

	/** Lexicons of these entries only, for a topic. */
	public static Lexicons of(String topic, List<LexiconEntry> entries) {
		Lexicons lexicons = new Lexicons();
		lexicons.byTopic.put(topic, List.copyOf(entries));
		lexicons.added.addAll(entries);
		return lexicons;
	}

	private void add(String name, List<LexiconEntry> entries) {
		byTopic.computeIfAbsent(topic(name), t -> new ArrayList<>()).addAll(entries);
	}

	private void finish(Path corpusFolder) throws InputFault {
		int total = 0;
		for (Map.Entry<String, List<LexiconEntry>> topic : byTopic.entrySet()) {
			Set<String> removed = new HashSet<>();
			for (LexiconEntry entry : topic.getValue()) {
				if (entry.tag().equals(NONE)) {
					removed.add(entry.text().toLowerCase(Locale.ROOT));
				}
			}
			topic.getValue().removeIf(entry -> removed.contains(entry.text().toLowerCase(Locale.ROOT)));
			total += topic.getValue().size();
		}
		if (total > MOST_TOGETHER) {
			throw new InputFault(corpusFolder, 0, "The lexicons hold " + total + " entries together, more than "
					+ MOST_TOGETHER + "; take out what is not needed.");
		}
	}

	/** The entries that serve a topic, such as {@code bias}. */
	public List<LexiconEntry> entries(String topic) {
		return List.copyOf(byTopic.getOrDefault(topic, List.of()));
	}

	/** The dictionary of a topic; built when first asked for. */
	public synchronized Dictionary dictionary(String topic) {
		return dictionaries.computeIfAbsent(topic, t -> Dictionary.of(entries(t)));
	}

	private static String topic(String fileName) {
		int at = 0;
		while (at < fileName.length() && fileName.charAt(at) != '-' && fileName.charAt(at) != '.') {
			at++;
		}
		return fileName.substring(0, at).toLowerCase(Locale.ROOT);
	}

	private static List<String> shipped() throws IOException {
		List<String> names = new ArrayList<>();
		try (InputStream in = Lexicons.class.getResourceAsStream("/lexicons/index.txt")) {
			if (in == null) {
				throw new IOException("The engine's own lexicons are missing from its bundle.");
			}
			BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					names.add(line.strip());
				}
			}
		}
		return names;
	}

	private static Map<String, Path> ownFiles(Path folder) throws IOException {
		Map<String, Path> files = new LinkedHashMap<>();
		try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, "*.{csv,txt}")) {
			List<Path> sorted = new ArrayList<>();
			listing.forEach(sorted::add);
			sorted.sort(null);
			for (Path file : sorted) {
				files.put(file.getFileName().toString(), file);
			}
		} catch (NoSuchFileException noLexicons) {
			return files;
		}
		return files;
	}
}
