package org.glossator.core.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.text.schema.SchemaSpec;

/**
 * The schema that a new corpus begins with, and its guidelines. Both are plain files: a corpus gets a copy of its own,
 * and from then on that copy is what counts.
 * <p>
 * The bias techniques are those of SemEval-2023 task 3, subtask 3 (Piskorski et al., 2023) with their names there under
 * the mapping {@code semeval2023}, and the names of the propaganda techniques corpus of SemEval-2020 task 11 (Da San
 * Martino et al., 2020) under {@code ptc}. Keys are case-sensitive: {@code p} is the key P, {@code P} is Shift+P.
 */
public final class BuiltInSchema {

	/** The schema file's name in a corpus. */
	public static final String FILE = "schema.layers";

	private static final List<String> GUIDELINES = List.of("bias.md", "boilerplate.md", "claim.md", "document.md",
			"entity.md", "relations.md");

	private BuiltInSchema() {
	}

	/** The schema as a value. */
	public static SchemaSpec spec() {
		try {
			return SchemaFile.parse(Path.of(FILE), bytes()).spec();
		} catch (IOException e) {
			throw new UncheckedIOException("The built-in schema is damaged", e);
		}
	}

	/** The bytes of the schema file. */
	public static byte[] bytes() {
		return resource(FILE);
	}

	/** The guideline texts by path relative to the corpus, such as {@code guidelines/bias.md}. */
	public static Map<String, byte[]> guidelines() {
		Map<String, byte[]> guidelines = new LinkedHashMap<>();
		GUIDELINES.forEach(name -> guidelines.put("guidelines/" + name, resource("guidelines/" + name)));
		return guidelines;
	}

	private static byte[] resource(String name) {
		try (InputStream stream = BuiltInSchema.class.getResourceAsStream(name)) {
			if (stream == null) {
				throw new IllegalStateException("The bundle lacks its resource " + name);
			}
			return stream.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException("The bundle's resource " + name + " cannot be read", e);
		}
	}
}
