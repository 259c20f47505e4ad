package org.glossator.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.workflow.WorkflowGuard;

import picocli.CommandLine.Option;

/** The option that names the corpus folder, shared by the verbs. */
final class CorpusOption {

	@Option(names = "--corpus", required = true, paramLabel = "DIR", description = "The corpus folder.")
	private Path folder;

	/** Opens it for reading only. */
	Corpus read() throws IOException {
		return Corpus.openToRead(folder);
	}

	/** Opens it for writing; no other process may hold it, and what the workflow says is finished is locked. */
	Corpus write() throws IOException {
		return WorkflowGuard.on(Corpus.open(folder), () -> System.getProperty("user.name"));
	}

	/** Opens it for writing, making a new one where there is none yet. */
	Corpus writeOrCreate() throws IOException {
		boolean empty = !Files.exists(folder) || Files.isDirectory(folder) && isEmpty(folder);
		return empty ? Corpus.create(folder, folder.toAbsolutePath().normalize().getFileName().toString()) : write();
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (var inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}
}
