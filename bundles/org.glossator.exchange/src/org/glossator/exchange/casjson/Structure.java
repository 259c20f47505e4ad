package org.glossator.exchange.casjson;

import org.glossator.exchange.json.JsonObject;
import org.glossator.text.InputFault;

/**
 * A feature structure as the file has it.
 *
 * @param id above 0
 * @param type the full name of its type
 * @param values its features, and where it stands
 */
record Structure(int id, String type, JsonObject values) {

	/** Reads one; {@code key} is the id where structures stand under theirs, else null. */
	static Structure of(JsonObject object, String key) throws InputFault {
		int id;
		try {
			id = key == null ? object.integer(Names.ID) : Integer.parseInt(key);
		} catch (NumberFormatException e) {
			throw object.fault("The id " + key + " of a structure is no number; export the file again.");
		}
		String type = object.text(Names.TYPE);
		if (type == null || type.isEmpty()) {
			throw object.fault("The structure " + id + " has no type; export the file again.");
		}
		return new Structure(id, type, object);
	}

	InputFault fault(String sentence) {
		return values.fault(sentence);
	}
}
