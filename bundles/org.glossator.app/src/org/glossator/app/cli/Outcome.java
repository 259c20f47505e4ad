package org.glossator.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a verb has to say: its exit status, one JSON object for scripts and a text for people.
 *
 * @param status see {@link ExitStatus}
 * @param json what {@code --json} prints: maps, lists, strings, numbers, booleans and nulls
 * @param text what is printed otherwise, without a last line end
 */
record Outcome(int status, Map<String, Object> json, String text) {

	/** Done without findings. */
	static Outcome done(Map<String, Object> json, String text) {
		return new Outcome(ExitStatus.DONE, json, text);
	}

	/** An ordered map from key, value, key, value ... */
	static Map<String, Object> object(Object... keysAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			object.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return object;
	}
}
