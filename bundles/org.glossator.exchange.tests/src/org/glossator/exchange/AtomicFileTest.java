package org.glossator.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder;

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		}
	}

	@Test
	void committed_replacesWhatWasThereAndLeavesNoOtherFile() throws IOException {
		Path target = folder.resolve("a/b.txt");
		for (String content : List.of("old", "new")) {
			try (AtomicFile file = new AtomicFile(target)) {
				file.stream().write(content.getBytes(StandardCharsets.UTF_8));
				file.stream().close();
				file.commit();
			}
		}
		assertEquals("new", Files.readString(target));
		assertEquals(List.of("a/b.txt"), names().stream().map(name -> name.replace('\\', '/')).toList());
	}

	@Test
	void closedWithoutCommit_leavesTheOldFileAndNothingElse() throws IOException {
		Path target = Files.writeString(folder.resolve("b.txt"), "old");
		try (AtomicFile file = new AtomicFile(target)) {
			file.stream().write(new byte[100_000]);
		}
		assertEquals("old", Files.readString(target));
		assertEquals(List.of("b.txt"), names());
	}

	@Test
	void leftoverOfAKilledRun_isOverwritten() throws IOException {
		Files.write(folder.resolve(".b.txt.part"), new byte[100_000]);
		try (AtomicFile file = new AtomicFile(folder.resolve("b.txt"))) {
			file.stream().write('x');
			file.commit();
		}
		assertArrayEquals(new byte[] { 'x' }, Files.readAllBytes(folder.resolve("b.txt")));
		assertEquals(List.of("b.txt"), names());
	}
}
