package org.glossator.ui.exchange;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.glossator.exchange.ImportRequest;
import org.glossator.text.record.AnnotatedDocument;

/** Counts annotations by layer as documents go by. Safe to read when the reading is over. */
final class LayerCounts {

	private final Map<String, Integer> counts = new TreeMap<>();

	/** The same request, with what it takes over counted. */
	ImportRequest counting(ImportRequest request) {
		UnaryOperator<AnnotatedDocument> mapping = request.mapping();
		return request.mapping(document -> see(mapping.apply(document)));
	}

	/** Counts a document's annotations and gives it back. */
	AnnotatedDocument see(AnnotatedDocument document) {
		document.annotations().forEach(record -> counts.merge(record.layer(), 1, Integer::sum));
		return document;
	}

	/** How many of each layer, by name. */
	Map<String, Integer> counts() {
		return counts;
	}
}
