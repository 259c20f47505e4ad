package org.glossator.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Runs verbs as a script does and keeps what the last one printed. */
final class Terminal {

	private static final ObjectMapper JSON = new ObjectMapper();

	String out = "";
	String err = "";

	int run(Object... arguments) {
		ByteArrayOutputStream standardOut = new ByteArrayOutputStream();
		ByteArrayOutputStream standardError = new ByteArrayOutputStream();
		String[] words = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
		int status = GlossatorCommand.run(words, new PrintStream(standardOut, true, StandardCharsets.UTF_8),
				new PrintStream(standardError, true, StandardCharsets.UTF_8));
		out = standardOut.toString(StandardCharsets.UTF_8);
		err = standardError.toString(StandardCharsets.UTF_8);
		return status;
	}

	/** Runs with {@code --json} and gives the object, which must be all there is on standard output. */
	JsonNode json(int status, Object... arguments) throws IOException {
		assertEquals(status, run(Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray()), () -> out + err);
		JsonNode object = JSON.readTree(out);
		assertTrue(object.isObject(), out);
		return object;
	}
}
