package org.glossator.core.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes files so that a crash at any moment leaves either the old bytes or the new ones: a temporary file in the same
 * folder, forced to the disk, renamed over the old one, and the folder forced too.
 */
public final class DurableFile {

	/** How temporary files end; such a file is left over from a crash and may be deleted. */
	public static final String TEMPORARY = ".saving";

	private DurableFile() {
	}

	/** Writes the file, making its folder if need be. */
	public static void write(Path file, byte[] bytes) throws IOException {
		write(file, ByteBuffer.wrap(bytes));
	}

	/** Writes what remains in the buffer. */
	public static void write(Path file, ByteBuffer bytes) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		Path temporary = Files.createTempFile(folder, "." + file.getFileName(), TEMPORARY);
		boolean renamed = false;
		try {
			try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			readableAs(file, temporary);
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			renamed = true;
		} finally {
			if (!renamed) {
				Files.deleteIfExists(temporary);
			}
		}
		force(folder);
	}

	/** Deletes a file for good. */
	public static void delete(Path file) throws IOException {
		if (Files.deleteIfExists(file)) {
			force(file.toAbsolutePath().getParent());
		}
	}

	/** Temporary files are private to their user; a corpus shared by a group must not become so file by file. */
	private static void readableAs(Path file, Path temporary) throws IOException {
		if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		Path model = Files.exists(file) ? file : file.toAbsolutePath().getParent();
		var permissions = Files.getPosixFilePermissions(model);
		if (Files.isDirectory(model)) {
			permissions.removeIf(permission -> permission.name().endsWith("EXECUTE"));
		}
		Files.setPosixFilePermissions(temporary, permissions);
	}

	/** Forces a folder's entries to the disk; Windows does so by itself and lets no one open a folder. */
	private static void force(Path folder) throws IOException {
		if (java.io.File.separatorChar == '\\') {
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}
}
