package org.glossator.exchange.webannotation;

import java.util.List;

import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.offset.OffsetGuess;
import org.glossator.text.InputFault;

/** Finds the place that selectors tell of in a text: by its position, and where that does not fit by its quotation. */
final class TextAnchor {

	/** What was found: begin and end in UTF-16 units; null for none. Whether the position given was another one. */
	record Found(int[] place, boolean moved) {

		static final Found NONE = new Found(null, false);
	}

	private final String text;
	private final OffsetGuess guess;

	TextAnchor(String text, OffsetGuess guess) {
		this.text = text;
		this.guess = guess;
	}

	/** The selector of that type among those of a target; null for none. */
	static JsonObject selector(JsonObject target, String type) throws InputFault {
		Object given = target.get("selector");
		for (Object each : given instanceof List<?> list ? list : given == null ? List.of() : List.of(given)) {
			if (each instanceof JsonObject selector && type(selector).equals(type)) {
				return selector;
			}
		}
		return null;
	}

	/** The type without the name space before it. */
	static String type(JsonObject object) {
		Object type = object.get("type") == null ? object.get("@type") : object.get("type");
		Object first = type instanceof List<?> list && !list.isEmpty() ? list.get(0) : type;
		return first == null ? "" : first.toString().replaceFirst("^oa:", "");
	}

	/** The offsets of a position selector; of a fragment selector with {@code char=b,e} (RFC 5147); null for none. */
	static List<Integer> position(JsonObject target) throws InputFault {
		JsonObject position = selector(target, "TextPositionSelector");
		if (position != null) {
			return List.of(position.integer("start"), position.integer("end"));
		}
		JsonObject fragment = selector(target, "FragmentSelector");
		if (fragment != null && fragment.textOrEmpty("value").matches("char=\\d{1,9},\\d{1,9}")) {
			String[] ends = fragment.text("value").substring(5).split(",");
			return List.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
		}
		return null;
	}

	/** What a quote selector says the text is; null for none. */
	static String quotation(JsonObject target) throws InputFault {
		JsonObject quote = selector(target, "TextQuoteSelector");
		return quote == null ? null : quote.text("exact");
	}

	Found find(JsonObject target) throws InputFault {
		List<Integer> position = position(target);
		String exact = quotation(target);
		int[] place = position == null ? null : guess.units(position);
		if (place != null && (exact == null || text.substring(place[0], place[1]).equals(exact))) {
			return new Found(place, false);
		}
		if (exact == null || exact.isEmpty()) {
			if (position != null) {
				throw target.fault("The position " + position.get(0) + " to " + position.get(1) + " does not lie in the text, which has "
						+ guess.length() + " characters; check that the text is the one annotated.");
			}
			return Found.NONE;
		}
		int[] quoted = search(selector(target, "TextQuoteSelector"), exact, place == null ? 0 : place[0]);
		return quoted == null ? Found.NONE : new Found(quoted, position != null);
	}

	/** The place with the right text around it, or else nearest to where it was said to be. */
	private int[] search(JsonObject quote, String exact, int expected) throws InputFault {
		String prefix = quote.textOrEmpty("prefix");
		String suffix = quote.textOrEmpty("suffix");
		int best = -1;
		int bestScore = -1;
		for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
			int score = (!prefix.isEmpty() && text.startsWith(prefix, at - prefix.length()) ? 1 : 0)
					+ (!suffix.isEmpty() && text.startsWith(suffix, at + exact.length()) ? 1 : 0);
			if (score > bestScore || score == bestScore && Math.abs(at - expected) < Math.abs(best - expected)) {
				best = at;
				bestScore = score;
			}
		}
		return best < 0 ? null : new int[] { best, best + exact.length() };
	}
}
