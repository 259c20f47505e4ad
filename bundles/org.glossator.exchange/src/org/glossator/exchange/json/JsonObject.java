package org.glossator.exchange.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.InputFault;

/**
 * One object of a JSON file with the place it stands at, so that every complaint can name it. A value is a
 * {@link String}, a {@link JsonNumber}, a {@link Boolean}, a {@code List<Object>}, a {@code JsonObject} or null. Not changed
 * once read.
 */
public final class JsonObject {

	private final Path file;
	private final int line;
	private final Map<String, Object> values = new LinkedHashMap<>();

	JsonObject(Path file, int line) {
		this.file = file;
		this.line = line;
	}

	/** An object with these values, for formats that are not JSON but say the same. */
	public static JsonObject of(Path file, int line, Map<String, Object> values) {
		JsonObject object = new JsonObject(file, line);
		object.values.putAll(values);
		return object;
	}

	void put(String name, Object value) {
		values.put(name, value);
	}

	/** The line it begins at, counted from 1. */
	public int line() {
		return line;
	}

	/** The file it stands in. */
	public Path file() {
		return file;
	}

	/** The names, in the order written. */
	public Set<String> names() {
		return values.keySet();
	}

	/** Whether there is such a value, and it is not null. */
	public boolean has(String name) {
		return values.get(name) != null;
	}

	/** The value as it is; null where there is none. */
	public Object get(String name) {
		return values.get(name);
	}

	/** The value as text, numbers and booleans as written; null where there is none. */
	public String text(String name) throws InputFault {
		Object value = values.get(name);
		if (value == null) {
			return null;
		}
		String text = scalar(value);
		if (text == null) {
			throw fault("\"" + name + "\" should be a text; write it in quotes.");
		}
		return text;
	}

	/** The value as text; the empty text where there is none. */
	public String textOrEmpty(String name) throws InputFault {
		String text = text(name);
		return text == null ? "" : text;
	}

	/** A text, number or boolean as text; null for anything else. */
	public static String scalar(Object value) {
		return value instanceof String || value instanceof JsonNumber || value instanceof Boolean ? value.toString() : null;
	}

	/** A whole number; a fault where there is none. */
	public int integer(String name) throws InputFault {
		return integer(values.get(name), "\"" + name + "\"");
	}

	/** That value as a whole number; {@code what} names it in the fault. */
	public int integer(Object value, String what) throws InputFault {
		if (value instanceof JsonNumber number) {
			try {
				return Integer.parseInt(number.text());
			} catch (NumberFormatException e) {
				throw fault(what + " is " + shortened(number.text()) + ", which is no offset; write a whole number.");
			}
		}
		throw fault(value == null ? what + " is missing; add it." : what + " should be a whole number; write it without quotes.");
	}

	/** A number; a fault where it is none; NaN where there is no value. */
	public double decimal(String name) throws InputFault {
		Object value = values.get(name);
		if (value == null) {
			return Double.NaN;
		}
		try {
			return Double.parseDouble(textOrEmpty(name));
		} catch (NumberFormatException e) {
			throw fault("\"" + name + "\" should be a number; write it without quotes.");
		}
	}

	/** The elements of an array; empty where there is no value. */
	@SuppressWarnings("unchecked")
	public List<Object> list(String name) throws InputFault {
		Object value = values.get(name);
		if (value == null) {
			return List.of();
		}
		if (value instanceof List<?> list) {
			return (List<Object>) list;
		}
		throw fault("\"" + name + "\" should be an array; put it in brackets.");
	}

	/** The elements of an array, all of which are objects; empty where there is no value. */
	public List<JsonObject> objects(String name) throws InputFault {
		List<JsonObject> objects = new ArrayList<>();
		for (Object element : list(name)) {
			if (!(element instanceof JsonObject object)) {
				throw fault("\"" + name + "\" should hold objects; put each in braces.");
			}
			objects.add(object);
		}
		return objects;
	}

	/** The object of that name, or null. */
	public JsonObject object(String name) throws InputFault {
		Object value = values.get(name);
		if (value == null || value instanceof JsonObject) {
			return (JsonObject) value;
		}
		throw fault("\"" + name + "\" should be an object; put it in braces.");
	}

	/** A fault at the line of this object. */
	public InputFault fault(String sentence) {
		return new InputFault(file, line, sentence);
	}

	private static String shortened(String text) {
		return text.length() > 20 ? text.substring(0, 20) + "..." : text;
	}
}
