package org.glossator.review.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** One JSON object as text, and the parts that answers have in common. */
final class Json {

	private static final JsonFactory FACTORY = new JsonFactory();

	private Json() {
	}

	/** Writes the fields of an object. */
	interface Body {
		void write(JsonGenerator json) throws IOException;
	}

	static String object(Body body) {
		StringWriter written = new StringWriter();
		try (JsonGenerator json = FACTORY.createGenerator(written)) {
			json.writeStartObject();
			body.write(json);
			json.writeEndObject();
		} catch (IOException e) {
			throw new UncheckedIOException("A text in memory could not be written", e);
		}
		return written.toString();
	}

	/** A number; null where it is none. */
	static void number(JsonGenerator json, String name, double value) throws IOException {
		if (Double.isFinite(value)) {
			json.writeNumberField(name, value);
		} else {
			json.writeNullField(name);
		}
	}

	static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
