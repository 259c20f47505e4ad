package org.glossator.exchange.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/**
 * Makes JSON generators that write the same bytes on every machine: UTF-8, one value a line, and U+2028 and U+2029
 * escaped, because some readers of lines end a line there.
 */
public final class JsonTarget {

	private static final JsonFactory FACTORY = new JsonFactoryBuilder().rootValueSeparator("\n")
			.characterEscapes(JsonpCharacterEscapes.instance()).enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

	private JsonTarget() {
	}

	/** A generator of one value a line: call {@link #endLine} after the last. */
	public static JsonGenerator lines(OutputStream out) throws IOException {
		return FACTORY.createGenerator(out, JsonEncoding.UTF8);
	}

	/** Ends the last line and flushes. */
	public static void endLine(JsonGenerator json, boolean anything) throws IOException {
		if (anything) {
			json.writeRaw('\n');
		}
		json.flush();
	}

	/** One text, or an array of several. */
	public static void texts(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeFieldName(name);
		if (values.size() == 1) {
			json.writeString(values.get(0));
			return;
		}
		json.writeStartArray();
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}
}
