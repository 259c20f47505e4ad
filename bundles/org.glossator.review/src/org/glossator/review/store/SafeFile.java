package org.glossator.review.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces files so that a crash leaves the old bytes or the new: written aside, forced to the disk, renamed. */
public final class SafeFile {

	private SafeFile() {
	}

	/** Writes the file, making its folder if need be. */
	public static void write(Path file, byte[] bytes) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		// The corpus takes files of this name for what a crash left over.
		Path aside = folder.resolve("." + file.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".saving");
		try {
			try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				ByteBuffer rest = ByteBuffer.wrap(bytes);
				while (rest.hasRemaining()) {
					channel.write(rest);
				}
				channel.force(true);
			}
			Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(aside);
		}
	}
}
