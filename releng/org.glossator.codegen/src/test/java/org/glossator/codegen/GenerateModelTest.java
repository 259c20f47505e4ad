package org.glossator.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;

class GenerateModelTest {

	@Test
	void committedModelCode_isWhatTheGeneratorMakesOfTheModel() throws IOException {
		Path bundle = root().resolve("bundles/org.glossator.model");
		SortedMap<String, byte[]> generated = GenerateModel.generate("org.glossator.model", bundle, "model/glossator.genmodel");
		SortedMap<String, byte[]> committed = GenerateModel.read(bundle.resolve("src-gen"));
		assertFalse(generated.isEmpty());
		assertEquals(generated.keySet(), committed.keySet());
		generated.forEach((path, bytes) -> assertEquals(text(bytes), text(committed.get(path)), path));
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.UTF_8);
	}

	private static Path root() {
		String property = System.getProperty("glossator.root");
		Path folder = property != null ? Path.of(property) : Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("bundles"))) {
			folder = folder.getParent();
		}
		return folder;
	}
}
