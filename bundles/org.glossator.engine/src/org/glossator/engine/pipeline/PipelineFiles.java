package org.glossator.engine.pipeline;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

import org.glossator.text.InputFault;

/**
 * The pipelines of a corpus, files {@code pipelines/NAME.properties} in UTF-8:
 *
 * <pre>
 * engines = structure, sentences, tokens, reading, entities, claims, bias, rules, relations, slant
 * off = reading, slant
 * minimumConfidence = 0.4
 * rules.seconds = 5
 * </pre>
 *
 * {@code engines} gives the order; those named in {@code off} are left out; {@code ENGINE.PARAMETER} sets a parameter. Without {@code engines} they are
 * those of {@link PipelineSpec#DEFAULT}. Which pipeline runs when none is named stands in {@code default.properties}: the pipeline itself, or
 * {@code use = NAME}.
 */
public final class PipelineFiles {

	/** The pipeline that runs when none is named. */
	public static final String DEFAULT = "default";
	private static final String NAME = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,79}";

	private PipelineFiles() {
	}

	/** Whether that can be a pipeline's name. */
	public static boolean isName(String name) {
		return name.matches(NAME);
	}

	/** The names of a corpus's pipelines, {@value #DEFAULT} always first. */
	public static List<String> names(Path corpusFolder) throws IOException {
		List<String> names = new ArrayList<>();
		try (DirectoryStream<Path> listing = Files.newDirectoryStream(corpusFolder.resolve("pipelines"), "*.properties")) {
			for (Path file : listing) {
				String name = file.getFileName().toString();
				name = name.substring(0, name.length() - ".properties".length());
				if (!name.equals(DEFAULT) && isName(name)) {
					names.add(name);
				}
			}
		} catch (NoSuchFileException | NotDirectoryException none) {
			names.clear();
		}
		names.sort(null);
		names.add(0, DEFAULT);
		return names;
	}

	/** Where a pipeline is or would be written. */
	public static Path file(Path corpusFolder, String name) throws InputFault {
		if (!isName(name)) {
			throw new InputFault(corpusFolder, 0, "A pipeline's name is made of letters, digits and hyphens, not \"" + name + "\".");
		}
		return corpusFolder.resolve("pipelines").resolve(name + ".properties");
	}

	/**
	 * Reads a pipeline; with null or no name the one the corpus has chosen, else {@link PipelineSpec#DEFAULT}.
	 *
	 * @param corpusFolder may be null; then there is the default pipeline only
	 * @throws InputFault if there is none of that name or it cannot be understood
	 */
	public static PipelineSpec read(Path corpusFolder, String name) throws IOException {
		boolean unnamed = name == null || name.isEmpty();
		if (corpusFolder == null) {
			if (unnamed || name.equals(DEFAULT)) {
				return PipelineSpec.DEFAULT;
			}
			throw new InputFault(null, 0, "There is no pipeline " + name + " without a corpus; name a corpus that has it.");
		}
		return load(corpusFolder, unnamed ? chosen(corpusFolder) : name);
	}

	private static PipelineSpec load(Path corpusFolder, String name) throws IOException {
		Path file = file(corpusFolder, name);
		Properties properties = properties(file);
		if (properties == null) {
			if (name.equals(DEFAULT)) {
				return PipelineSpec.DEFAULT;
			}
			throw new InputFault(file, 0, "The corpus has no such pipeline; write the file or leave the pipeline's name out.");
		}
		List<String> off = list(properties.getProperty("off", ""));
		List<PipelineStep> steps = new ArrayList<>();
		String named = properties.getProperty("engines");
		for (PipelineStep step : named == null ? PipelineSpec.DEFAULT.steps() : list(named).stream().map(PipelineStep::of).toList()) {
			String engine = step.engine();
			Map<String, String> parameters = new TreeMap<>();
			for (String key : properties.stringPropertyNames()) {
				if (key.startsWith(engine + ".") && key.length() > engine.length() + 1) {
					parameters.put(key.substring(engine.length() + 1), properties.getProperty(key).strip());
				}
			}
			steps.add(new PipelineStep(engine, step.on() && !off.contains(engine), parameters));
		}
		return new PipelineSpec(steps, confidence(file, properties));
	}

	private static List<String> list(String value) {
		List<String> names = new ArrayList<>();
		for (String name : value.split(",")) {
			if (!name.isBlank()) {
				names.add(name.strip());
			}
		}
		return names;
	}

	private static double confidence(Path file, Properties properties) throws InputFault {
		try {
			double minimum = Double.parseDouble(properties.getProperty("minimumConfidence", "0").strip());
			if (!(minimum >= 0 && minimum <= 1)) {
				throw new NumberFormatException(String.valueOf(minimum));
			}
			return minimum;
		} catch (NumberFormatException fault) {
			throw new InputFault(file, 0, "minimumConfidence is a number between 0 and 1.", fault);
		}
	}

	private static Properties properties(Path file) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new StringReader(Files.readString(file, StandardCharsets.UTF_8))) {
			properties.load(reader);
			return properties;
		} catch (NoSuchFileException none) {
			return null;
		} catch (CharacterCodingException fault) {
			throw new InputFault(file, 0, "The text is not UTF-8; save it as UTF-8.", fault);
		} catch (IllegalArgumentException fault) {
			throw new InputFault(file, 0, "A backslash is followed by no valid code; write it twice.", fault);
		}
	}

	/** The name of the pipeline that runs when none is named. */
	public static String chosen(Path corpusFolder) throws IOException {
		Properties properties = properties(file(corpusFolder, DEFAULT));
		String used = properties == null ? "" : properties.getProperty("use", "").strip();
		return used.isEmpty() ? DEFAULT : used;
	}

	/** Makes a pipeline the one that runs when none is named. */
	public static void choose(Path corpusFolder, String name) throws IOException {
		Path file = file(corpusFolder, DEFAULT);
		List<String> lines = new ArrayList<>();
		if (Files.exists(file)) {
			for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
				if (!line.matches("\\s*use\\s*[=:].*")) {
					lines.add(line);
				}
			}
		}
		if (!name.equals(DEFAULT)) {
			file(corpusFolder, name);
			lines.add("use = " + name);
		}
		store(file, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
	}

	/** The written form of a pipeline: the same pipeline, the same text. */
	public static String text(PipelineSpec spec) {
		StringBuilder text = new StringBuilder("engines = ");
		text.append(String.join(", ", spec.steps().stream().map(PipelineStep::engine).toList())).append('\n');
		List<String> off = spec.steps().stream().filter(step -> !step.on()).map(PipelineStep::engine).toList();
		if (!off.isEmpty()) {
			text.append("off = ").append(String.join(", ", off)).append('\n');
		}
		if (spec.minimumConfidence() > 0) {
			text.append("minimumConfidence = ").append(spec.minimumConfidence()).append('\n');
		}
		for (PipelineStep step : spec.steps()) {
			step.parameters().forEach((name, value) -> text.append(step.engine()).append('.').append(name).append(" = ")
					.append(value.replace("\\", "\\\\").replace("\n", "\\n")).append('\n'));
		}
		return text.toString();
	}

	/** Writes a pipeline into the corpus; the choice of pipeline stays. */
	public static void write(Path corpusFolder, String name, PipelineSpec spec) throws IOException {
		String used = chosen(corpusFolder);
		String text = text(spec);
		store(file(corpusFolder, name), name.equals(DEFAULT) && !used.equals(DEFAULT) ? text + "use = " + used + "\n" : text);
	}

	/** Takes a pipeline away; one that is chosen is so no longer. */
	public static void delete(Path corpusFolder, String name) throws IOException {
		if (!name.equals(DEFAULT) && chosen(corpusFolder).equals(name)) {
			choose(corpusFolder, DEFAULT);
		}
		Files.deleteIfExists(file(corpusFolder, name));
	}

	/** Puts exactly that text in place of a pipeline's file, or takes the file away for null: to undo a change. */
	public static void restore(Path corpusFolder, String name, String text) throws IOException {
		if (text == null) {
			Files.deleteIfExists(file(corpusFolder, name));
		} else {
			store(file(corpusFolder, name), text);
		}
	}

	private static void store(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Path temporary = Files.createTempFile(file.getParent(), ".pipeline", ".tmp");
		try {
			Files.writeString(temporary, text, StandardCharsets.UTF_8);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
