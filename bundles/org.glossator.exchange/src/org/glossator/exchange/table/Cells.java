package org.glossator.exchange.table;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.text.InputFault;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What stands in a cell. What a spreadsheet would take for a formula gets an apostrophe before it, and loses it when read
 * (OWASP, CSV injection). Several values, an empty one, and one that looks like several, stand as a JSON array. Stateless.
 */
final class Cells {

	private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
	private static final JsonFactory JSON = new JsonFactory();

	private Cells() {
	}

	private static boolean isFormula(String text) {
		return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches();
	}

	/** The text so that no spreadsheet computes it. */
	static String defused(String text) {
		return isFormula(text) ? "'" + text : text;
	}

	/** The text that {@link #defused} was given. */
	static String read(String cell) {
		return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
	}

	/** Values as one cell; no values as an empty one. */
	static String of(List<String> values) throws IOException {
		if (values.isEmpty()) {
			return "";
		}
		if (values.size() == 1 && !values.get(0).isEmpty() && !values.get(0).startsWith("[")) {
			return defused(values.get(0));
		}
		StringWriter written = new StringWriter();
		try (JsonGenerator json = JSON.createGenerator(written)) {
			json.writeStartArray();
			for (String value : values) {
				json.writeString(value);
			}
			json.writeEndArray();
		}
		return written.toString();
	}

	/** The values of a cell. */
	static List<String> values(String cell, Path file, int line) throws IOException {
		String text = read(cell);
		if (text.isEmpty()) {
			return List.of();
		}
		if (!text.startsWith("[\"")) {
			return List.of(text);
		}
		try {
			if (JsonSource.parse(text, file, line) instanceof List<?> list) {
				List<String> values = new ArrayList<>();
				for (Object element : list) {
					String value = JsonObject.scalar(element);
					if (value == null) {
						return List.of(text);
					}
					values.add(value);
				}
				return values;
			}
		} catch (InputFault e) {
			// a text that only looks like an array stays a text
			return List.of(text);
		}
		return List.of(text);
	}
}
