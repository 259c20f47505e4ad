package org.glossator.engine;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.glossator.text.InputFault;

/**
 * Which engines run, in which order, and above which confidence. Written as {@code pipelines/NAME.properties} in a
 * corpus:
 *
 * <pre>
 * engines = structure, sentences, tokens, entities, claims, bias, relations, slant
 * minimumConfidence = 0.4
 * </pre>
 *
 * An engine that is no built-in one is the name of a UIMA descriptor {@code engines/NAME.xml} of the corpus.
 *
 * @param engines in order
 * @param minimumConfidence suggestions below it are left out, 0 to 1
 */
record PipelineSpec(List<String> engines, double minimumConfidence) {

	/** The built-in engines in the order they need. */
	static final PipelineSpec DEFAULT = new PipelineSpec(List.of("structure", "sentences", "tokens", "entities", "claims",
			"bias", "relations", "slant"), 0);

	PipelineSpec {
		engines = List.copyOf(engines);
	}

	/** Reads a corpus's pipeline; {@link #DEFAULT} for null or {@code default} where the corpus does not define that. */
	static PipelineSpec read(Path corpusFolder, String name) throws IOException {
		boolean standard = name == null || name.isEmpty() || name.equals("default");
		if (corpusFolder == null) {
			if (standard) {
				return DEFAULT;
			}
			throw new InputFault(null, 0, "There is no pipeline " + name + " without a corpus; name a corpus that has it.");
		}
		String known = standard ? "default" : name;
		if (!known.matches("[\\p{L}\\p{N}_ .-]{1,80}") || known.startsWith(".")) {
			throw new InputFault(corpusFolder, 0, "A pipeline's name is made of letters, digits and hyphens, not \"" + known + "\".");
		}
		Path file = corpusFolder.resolve("pipelines").resolve(known + ".properties");
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			properties.load(reader);
		} catch (NoSuchFileException fault) {
			if (standard) {
				return DEFAULT;
			}
			throw new InputFault(file, 0, "The corpus has no such pipeline; write the file or leave the pipeline's name out.", fault);
		} catch (IllegalArgumentException fault) {
			throw new InputFault(file, 0, "A backslash is followed by no valid code; write it twice.", fault);
		}
		List<String> engines = new ArrayList<>();
		for (String engine : properties.getProperty("engines", String.join(",", DEFAULT.engines())).split(",")) {
			if (!engine.isBlank()) {
				engines.add(engine.strip());
			}
		}
		try {
			double minimum = Double.parseDouble(properties.getProperty("minimumConfidence", "0").strip());
			if (!(minimum >= 0 && minimum <= 1)) {
				throw new NumberFormatException(String.valueOf(minimum));
			}
			return new PipelineSpec(engines, minimum);
		} catch (NumberFormatException fault) {
			throw new InputFault(file, 0, "minimumConfidence is a number between 0 and 1.", fault);
		}
	}
}
