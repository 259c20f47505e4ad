package org.glossator.ui.corpus;

import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;

/** How corpora that are open together are called, so that a person can tell two of one name apart. Any thread. */
public final class CorpusNames {

	private CorpusNames() {
	}

	/** The name of a corpus; with its folder where another of those open has the same name. */
	public static String of(Corpus corpus, List<Corpus> open) {
		String folder = folder(corpus, open);
		return folder.isEmpty() ? corpus.name() : corpus.name() + " (" + folder + ")";
	}

	/** The names of these corpora, in their order. */
	public static String[] of(List<Corpus> open) {
		return open.stream().map(corpus -> of(corpus, open)).toArray(String[]::new);
	}

	/** The folder that tells a corpus from the others open under its name; empty where no other has its name. */
	public static String folder(Corpus corpus, List<Corpus> open) {
		List<Path> others = open.stream().filter(other -> other != corpus && other.name().equals(corpus.name())).map(Corpus::folder).toList();
		return others.isEmpty() ? "" : ending(corpus.folder(), others);
	}

	/** The shortest ending of a path that none of the others ends with; else all of it. */
	static String ending(Path path, List<Path> others) {
		for (int names = 1; names <= path.getNameCount(); names++) {
			Path ending = path.subpath(path.getNameCount() - names, path.getNameCount());
			if (others.stream().noneMatch(other -> other.endsWith(ending))) {
				return ending.toString();
			}
		}
		return path.toString();
	}
}
