package org.glossator.ui.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.glossator.exchange.Formats;

/** What a chosen file or folder stands for. */
final class ImportFolders {

	private ImportFolders() {
	}

	/** The file itself; a folder that is of a format as one; of any other folder its files, sorted. Not for the UI thread. */
	static List<Path> expand(Path path) {
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try {
			if (Formats.detect(path).isPresent()) {
				return List.of(path);
			}
			try (Stream<Path> files = Files.list(path)) {
				return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith(".")).sorted().toList();
			}
		} catch (IOException e) {
			ILog.of(ImportFolders.class).warn("Could not look into " + path, e);
			return List.of(path);
		}
	}
}
