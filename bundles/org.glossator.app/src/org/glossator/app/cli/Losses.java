package org.glossator.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.Loss;

/** The loss report of an import or export, for people and for scripts. */
final class Losses {

	private Losses() {
	}

	static List<Map<String, Object>> json(List<Loss> losses) {
		List<Map<String, Object>> json = new ArrayList<>();
		for (Loss loss : losses) {
			json.add(Outcome.object("what", loss.what(), "count", loss.count(), "places", loss.places()));
		}
		return json;
	}

	static String text(List<Loss> losses) {
		StringBuilder text = new StringBuilder();
		for (Loss loss : losses) {
			text.append(String.format("%nNot carried, %d ×: %s First: %s.", loss.count(), loss.what(), String.join("; ", loss.places())));
		}
		return text.toString();
	}
}
