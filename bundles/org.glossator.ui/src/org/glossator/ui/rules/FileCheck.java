package org.glossator.ui.rules;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.core.corpus.Corpus;
import org.glossator.engine.lexicon.LexiconCheck;
import org.glossator.engine.ruta.RuleCheck;
import org.glossator.engine.ruta.RuleFile;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;

/** Tells what is wrong in lexicons and rule scripts. Stateless; not for the UI thread. */
public final class FileCheck {

	private FileCheck() {
	}

	/** The lexicons and scripts of a corpus, relative to its folder, sorted. */
	public static List<String> files(Path corpusFolder, boolean rules) throws IOException {
		String folder = rules ? "rules" : "lexicons";
		List<String> files = new ArrayList<>();
		try (DirectoryStream<Path> listing = Files.newDirectoryStream(corpusFolder.resolve(folder), rules ? "*.ruta" : "*.{csv,txt}")) {
			listing.forEach(file -> files.add(folder + "/" + file.getFileName()));
		} catch (NoSuchFileException none) {
			return files;
		}
		files.sort(null);
		return files;
	}

	/** The problems of all lexicons and scripts of a corpus as they are on disk, by file; files without any are left out. */
	public static Map<String, List<FileProblem>> all(Corpus corpus) throws IOException {
		List<String> files = new ArrayList<>(files(corpus.folder(), false));
		files.addAll(files(corpus.folder(), true));
		Map<String, List<FileProblem>> all = new TreeMap<>();
		for (String file : files) {
			EngineFileInput input = new EngineFileInput(corpus.folder(), file, false);
			List<FileProblem> problems;
			try {
				problems = of(input, corpus.schema(), EngineFileProvider.read(input));
			} catch (IOException fault) {
				problems = List.of(new FileProblem(0, String.valueOf(fault.getMessage()), false));
			}
			if (!problems.isEmpty()) {
				all.put(file, problems);
			}
		}
		return all;
	}

	/**
	 * The problems of a text.
	 *
	 * @param schema of the corpus; null while it is not open
	 */
	static List<FileProblem> of(EngineFileInput input, SchemaSpec schema, String text) {
		return input.getName().endsWith(".ruta") ? rules(input, schema, text) : lexicon(input, schema, text);
	}

	private static List<FileProblem> rules(EngineFileInput input, SchemaSpec schema, String text) {
		if (schema == null) {
			return List.of();
		}
		try {
			return RuleCheck.check(new RuleFile(input.path(), text), schema).stream().map(FileProblem::of).toList();
		} catch (IOException fault) {
			return List.of(new FileProblem(0, fault.getMessage(), false));
		}
	}

	private static List<FileProblem> lexicon(EngineFileInput input, SchemaSpec schema, String text) {
		return LexiconCheck.check(text, input.path(), input.isShipped() || schema == null ? Set.of() : tags(input.getName(), schema)).problems().stream()
				.map(problem -> new FileProblem(problem.line(), problem.sentence(), problem.warning())).toList();
	}

	/** The tags that entries of a lexicon for bias can suggest: those of the layer's label. */
	private static Set<String> tags(String name, SchemaSpec schema) {
		// Entity lexicons hold words, too, that only help to tell names from others and have tags of their own.
		LayerSpec layer = name.startsWith("bias-") ? schema.layer("bias") : null;
		FeatureSpec label = layer == null ? null : layer.feature(layer.labelFeature());
		TagSetSpec set = label == null ? null : schema.tagSetOf(label);
		Set<String> tags = new HashSet<>();
		if (set != null && !set.open()) {
			set.tags().forEach(tag -> tags.add(tag.name()));
		}
		return tags;
	}
}
