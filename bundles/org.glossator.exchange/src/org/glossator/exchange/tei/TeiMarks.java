package org.glossator.exchange.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stand-off elements of one TEI text as they stand in the file. For one thread. */
final class TeiMarks {

	/** A {@code span}, {@code link} or {@code annotation}. */
	static final class Mark {

		final String element;
		final String id;
		/** The type of the group it stands in, else its own. */
		final String group;
		final String type;
		final int line;
		final List<String> targets = new ArrayList<>();
		final List<String> structures = new ArrayList<>();
		String from = "";
		String to = "";
		String content = "";
		String note = "";
		int pointers;

		Mark(String element, String id, String group, String type, int line) {
			this.element = element;
			this.id = id;
			this.group = group;
			this.type = type;
			this.line = line;
		}
	}

	final List<Mark> all = new ArrayList<>();
	/** Feature structures by id: feature, value pairs. */
	final Map<String, List<String[]>> structures = new LinkedHashMap<>();
	/** What {@code interp} elements say, by id. */
	final Map<String, String> interpretations = new HashMap<>();
}
