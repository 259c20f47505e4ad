package org.glossator.review.team;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.lib.ObjectId;
import org.glossator.core.disk.DurableFile;

/** The corpus folder as files by path. Hidden files and folders are this computer's own and are never looked at. */
final class WorkingTree {

	private static final List<String> SHARED_HIDDEN = List.of(".gitattributes", ".gitignore");

	/** Larger files are read piece by piece: whatever lies in the folder must not fill the memory. */
	private static final long IN_MEMORY = 16L << 20;

	private final Path root;

	WorkingTree(Path root) {
		this.root = root;
	}

	/** All files as blobs; nothing is stored unless {@code store}. */
	Map<String, ObjectId> files(Blobs blobs, boolean store) throws IOException {
		Map<String, ObjectId> files = new TreeMap<>();
		Files.walkFileTree(root, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
				return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				String path = root.relativize(file).toString().replace('\\', '/');
				boolean hidden = file.getFileName().toString().startsWith(".") && !SHARED_HIDDEN.contains(path);
				if (attributes.isRegularFile() && !hidden) {
					files.put(path, attributes.size() > IN_MEMORY ? large(file, blobs, store) : small(file, blobs, store));
				}
				return FileVisitResult.CONTINUE;
			}
		});
		return files;
	}

	private static ObjectId small(Path file, Blobs blobs, boolean store) throws IOException {
		byte[] bytes = Files.readAllBytes(file);
		return store ? blobs.store(bytes) : blobs.idOf(bytes);
	}

	private static ObjectId large(Path file, Blobs blobs, boolean store) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return store ? blobs.store(Files.size(file), in) : blobs.idOf(Files.size(file), in);
		}
	}

	/**
	 * Makes the folder hold these files. Whole files only, in an order in which the corpus can be opened at any moment:
	 * texts and sets before the list of documents that names them, deletions last.
	 */
	void become(Map<String, ObjectId> wanted, Map<String, ObjectId> present, Blobs blobs, Steps steps) throws IOException {
		TreeSet<String> paths = new TreeSet<>(Comparator.comparing((String path) -> path.equals(RegistryFile.NAME))
				.thenComparing(Comparator.naturalOrder()));
		paths.addAll(wanted.keySet());
		for (String path : paths) {
			if (!Objects.equals(wanted.get(path), present.get(path))) {
				DurableFile.write(root.resolve(path), blobs.bytes(wanted.get(path)));
				steps.at("written " + path);
			}
		}
		List<String> gone = new ArrayList<>(present.keySet());
		gone.removeAll(wanted.keySet());
		for (String path : gone) {
			Files.deleteIfExists(root.resolve(path));
			steps.at("deleted " + path);
		}
	}
}
