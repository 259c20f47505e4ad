package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An annotation while a file is read: a span, a chain's link, a relation, or a token that something refers to. */
final class TsvMark {

	/** A link of a slot feature, or the source of a relation: a row, and a number where the row alone does not tell. */
	record Reference(String role, String unit, int number, int line) {
	}

	final TsvLayer layer;
	int begin;
	int end;
	/** Feature values by UIMA name; slot features are in {@link #slots}. */
	final Map<String, String> values = new LinkedHashMap<>();
	final Map<String, List<Reference>> slots = new LinkedHashMap<>();
	/** Of a relation: where it stands, its source, and the number of its target. */
	TsvUnit at;
	Reference source;
	int target;

	TsvMark(TsvLayer layer, int begin, int end) {
		this.layer = layer;
		this.begin = begin;
		this.end = end;
	}

	/** Takes in another row that it covers. */
	void extend(TsvUnit unit) {
		begin = Math.min(begin, unit.begin);
		end = Math.max(end, unit.end);
	}

	List<Reference> slot(String feature) {
		return slots.computeIfAbsent(feature, key -> new ArrayList<>());
	}
}
