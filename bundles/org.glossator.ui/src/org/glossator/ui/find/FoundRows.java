package org.glossator.ui.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.core.search.Hit;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;

/** The hits and which of them are ticked. UI thread only. */
final class FoundRows {

	/** One annotator's set on one document. */
	record SetKey(String document, String annotator) {
	}

	private final List<Hit> hits;
	private final BitSet ticked = new BitSet();

	FoundRows(List<Hit> hits) {
		this.hits = List.copyOf(hits);
	}

	int size() {
		return hits.size();
	}

	Hit get(int row) {
		return hits.get(row);
	}

	boolean isTicked(int row) {
		return ticked.get(row);
	}

	void tick(int row, boolean on) {
		ticked.set(row, on);
	}

	void tickAll(boolean on) {
		ticked.set(0, hits.size(), on);
	}

	int tickedCount() {
		return ticked.cardinality();
	}

	/** Ticks the places where that tag is yet to be given: those with a decision on the same layer are left out. */
	void tickUntagged(TagToGive tag) {
		for (int row = 0; row < hits.size(); row++) {
			ticked.set(row, tag == null || hits.get(row).there().stream().noneMatch(record -> isDecided(record, tag)));
		}
	}

	private static boolean isDecided(SpanRecord record, TagToGive tag) {
		return record.layer().equals(tag.layer()) && record.provenance().status() != Status.SUGGESTED;
	}

	/** Ticks the annotations of one annotator. */
	void tickOf(String annotator) {
		for (int row = 0; row < hits.size(); row++) {
			ticked.set(row, hits.get(row).annotator().equals(annotator));
		}
	}

	/** The ticked hits by set, in order. */
	Map<SetKey, List<Hit>> bySet() {
		Map<SetKey, List<Hit>> sets = new LinkedHashMap<>();
		ticked.stream().forEach(row -> {
			Hit hit = hits.get(row);
			sets.computeIfAbsent(new SetKey(hit.document().id(), hit.annotator()), key -> new ArrayList<>()).add(hit);
		});
		return sets;
	}
}
