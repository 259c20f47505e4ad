package org.glossator.exchange.uima;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the type systems that belong to CASes; looks into each folder once. For one read. */
public final class TypeSystemFinder {

	private final Map<Path, List<Path>> byFolder = new HashMap<>();

	/**
	 * The type system that lies beside a file, or in the folder above: {@code TypeSystem.xml}, else one whose name begins
	 * with the file's, else the only one there. Null for none.
	 */
	public Path beside(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path found = choose(folder, file);
		return found == null && folder != null ? choose(folder.getParent(), file) : found;
	}

	private Path choose(Path folder, Path file) throws IOException {
		if (folder == null) {
			return null;
		}
		List<Path> there = byFolder.get(folder);
		if (there == null) {
			there = in(folder);
			byFolder.put(folder, there);
		}
		String stem = TypeSystemFiles.stem(file.getFileName().toString());
		Path named = null;
		for (Path each : there) {
			String name = each.getFileName().toString();
			if (name.equalsIgnoreCase(TypeSystemFiles.NAME)) {
				return each;
			}
			named = named == null && name.startsWith(stem) ? each : named;
		}
		return named != null ? named : there.size() == 1 ? there.get(0) : null;
	}

	private static List<Path> in(Path folder) throws IOException {
		List<Path> found = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path each : (Iterable<Path>) files::iterator) {
				if (each.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml") && Files.isRegularFile(each) && isTypeSystem(each)) {
					found.add(each);
				}
			}
		} catch (AccessDeniedException e) {
			return List.of();
		}
		found.sort(null);
		return found;
	}

	private static boolean isTypeSystem(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return TypeSystemFiles.isTypeSystem(in.readNBytes(4096));
		} catch (AccessDeniedException e) {
			return false;
		}
	}
}
