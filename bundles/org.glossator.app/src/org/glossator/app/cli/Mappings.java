package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.mapping.LabelMapping;
import org.glossator.exchange.mapping.MappingFiles;

/** The mapping of labels that a verb is given. */
final class Mappings {

	private Mappings() {
	}

	/** The mapping of that file, or saved under that name with the corpus; null for none. */
	static LabelMapping of(Path given, Corpus corpus) throws IOException {
		if (given == null) {
			return LabelMapping.NONE;
		}
		String name = given.toString();
		boolean saved = corpus != null && !Files.exists(given) && new MappingFiles(corpus.folder()).names().contains(name);
		return saved ? new MappingFiles(corpus.folder()).read(name) : MappingFiles.read(given);
	}
}
