package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a file: a token or a part of one, with the annotations on it, by layer and in the order stacked. */
final class TsvUnit {

	final String id;
	final int begin;
	final int end;
	/** The line of the file, where it was read; else 0. */
	final int line;
	final Map<TsvLayer, List<TsvMark>> marks = new LinkedHashMap<>();

	TsvUnit(String id, int begin, int end, int line) {
		this.id = id;
		this.begin = begin;
		this.end = end;
		this.line = line;
	}

	List<TsvMark> marks(TsvLayer layer) {
		return marks.getOrDefault(layer, List.of());
	}

	void add(TsvLayer layer, TsvMark mark) {
		marks.computeIfAbsent(layer, key -> new ArrayList<>(1)).add(mark);
	}
}
