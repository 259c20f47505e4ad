package org.glossator.exchange.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.glossator.exchange.stream.StrictReader;
import org.glossator.text.InputFault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * The objects of a JSON file one at a time: those of one array, or those that stand one after the other, such as one a
 * line. What is deeper, longer or other than it should be is an {@link InputFault} with its line. For one thread.
 */
public final class JsonSource implements ObjectSource {

	/** How deep values may be nested. */
	public static final int DEEPEST = 100;

	/** How many values one object of the file may hold. */
	private static final int MOST_VALUES = 8_000_000;

	private static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST)
					.maxStringLength(StrictReader.LONGEST).maxNumberLength(400).maxNameLength(4_000).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).disable(JsonFactory.Feature.INTERN_FIELD_NAMES).build();

	private final Path file;
	private final StrictReader reader;
	private final JsonParser parser;
	private boolean started;
	private boolean inArray;
	private int values;

	/** Opens a file. */
	public JsonSource(Path file) throws IOException {
		this.file = file;
		reader = new StrictReader(file);
		parser = FACTORY.createParser(reader);
	}

	/** Parses one JSON value that stands at that line of a file. */
	public static Object parse(String json, Path file, int line) throws IOException {
		try (JsonSource source = new JsonSource(json, file)) {
			try {
				source.parser.nextToken();
				return source.value(line);
			} catch (JsonProcessingException e) {
				throw new InputFault(file, line, "This is not JSON (" + reason(e) + "); mend it.", e);
			}
		}
	}

	private JsonSource(String json, Path file) throws IOException {
		this.file = file;
		reader = null;
		parser = FACTORY.createParser(json);
	}

	@Override
	public JsonObject next() throws IOException {
		try {
			if (reader != null) {
				reader.element();
			}
			JsonToken token = parser.nextToken();
			if (!started) {
				started = true;
				if (token == JsonToken.START_ARRAY) {
					inArray = true;
					token = parser.nextToken();
				}
			}
			if (inArray && token == JsonToken.END_ARRAY) {
				inArray = false;
				token = parser.nextToken();
				if (token != null) {
					throw fault("Something follows the end of the array; remove it.");
				}
			}
			if (token == null) {
				return null;
			}
			if (token != JsonToken.START_OBJECT) {
				throw fault("An object was expected here; put it in braces.");
			}
			values = 0;
			return (JsonObject) value(0);
		} catch (StreamConstraintsException e) {
			throw new InputFault(file, line(e), "The JSON goes beyond what can be read (" + reason(e) + "); make it smaller.", e);
		} catch (JsonProcessingException e) {
			throw new InputFault(file, line(e), "This is not JSON (" + reason(e) + "); mend or remove it.", e);
		}
	}

	/** The value at the parser's token; {@code line} is that of all objects, or 0 for the parser's own count. */
	private Object value(int line) throws IOException {
		if (++values > MOST_VALUES) {
			throw fault("More than " + MOST_VALUES + " values belong together here; split the file.");
		}
		JsonToken token = parser.currentToken();
		if (token == null) {
			throw fault("The JSON ends too early; add what is missing.");
		}
		switch (token) {
			case START_OBJECT:
				JsonObject object = new JsonObject(file, line > 0 ? line : parser.currentTokenLocation().getLineNr());
				while (parser.nextToken() == JsonToken.FIELD_NAME) {
					String name = parser.currentName();
					parser.nextToken();
					object.put(name, value(line));
				}
				return object;
			case START_ARRAY:
				List<Object> list = new ArrayList<>();
				while (parser.nextToken() != JsonToken.END_ARRAY) {
					list.add(value(line));
				}
				return list;
			case VALUE_STRING:
				return parser.getText();
			case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT:
				return new JsonNumber(parser.getText());
			case VALUE_TRUE:
				return Boolean.TRUE;
			case VALUE_FALSE:
				return Boolean.FALSE;
			case VALUE_NULL:
				return null;
			default:
				throw fault("A value was expected here; add it.");
		}
	}

	private InputFault fault(String sentence) {
		return new InputFault(file, parser.currentTokenLocation().getLineNr(), sentence);
	}

	private int line(JsonProcessingException e) {
		return e.getLocation() == null ? parser.currentLocation().getLineNr() : e.getLocation().getLineNr();
	}

	private static String reason(JsonProcessingException e) {
		String message = e.getOriginalMessage().replaceAll("\\s+", " ");
		return message.length() > 160 ? message.substring(0, 160) + "..." : message;
	}

	@Override
	public void close() throws IOException {
		parser.close();
	}
}
