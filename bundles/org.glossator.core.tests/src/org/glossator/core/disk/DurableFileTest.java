package org.glossator.core.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {

	@TempDir
	Path folder;

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void write_makesFoldersAndLeavesNothingElse() throws IOException {
		Path file = folder.resolve("a").resolve("b.txt");
		DurableFile.write(file, new byte[] { 1 });
		DurableFile.write(file, new byte[] { 2, 3 });
		assertArrayEquals(new byte[] { 2, 3 }, Files.readAllBytes(file));
		try (Stream<Path> files = Files.list(file.getParent())) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void failedWrite_leavesTheOldBytesAndNoTemporary() throws IOException {
		// A folder that is not empty cannot be renamed over.
		Path target = folder.resolve("target");
		Files.createDirectories(target.resolve("inside"));
		assertThrows(IOException.class, () -> DurableFile.write(target, new byte[] { 1 }));
		assertEquals(List.of("target"), names());
	}

	@Test
	void permissions_areTheOldFilesOrTheFolders() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
		Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwx---"));
		Path file = folder.resolve("f");
		DurableFile.write(file, new byte[] { 1 });
		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
		DurableFile.write(file, new byte[] { 2 });
		assertEquals("rw-r--r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void delete_ofWhatIsNotThere_isFine() throws IOException {
		DurableFile.delete(folder.resolve("none"));
		DurableFile.write(folder.resolve("f"), new byte[] { 1 });
		DurableFile.delete(folder.resolve("f"));
		assertEquals(List.of(), names());
	}
}
