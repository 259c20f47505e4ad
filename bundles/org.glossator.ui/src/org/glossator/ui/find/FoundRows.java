package org.glossator.ui.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
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
	private final boolean annotations;
	private final BitSet ticked = new BitSet();

	/** @param annotations whether annotations were searched for; else places of the text */
	FoundRows(List<Hit> hits, boolean annotations) {
		this.hits = List.copyOf(hits);
		this.annotations = annotations;
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

	/**
	 * The same with other hits for one set; what was ticked stays so, unless a place was given the tag, or has lost it.
	 *
	 * @param places where each document stands in the corpus, by its id
	 */
	FoundRows with(SetKey set, List<Hit> now, TagToGive tag, Map<String, Integer> places) {
		Map<Object, Integer> before = new HashMap<>();
		List<Hit> all = new ArrayList<>(hits.size());
		List<Boolean> ticks = new ArrayList<>(hits.size());
		int at = -1;
		int place = places.getOrDefault(set.document(), places.size());
		for (int row = 0; row < hits.size(); row++) {
			Hit hit = hits.get(row);
			boolean its = key(hit).equals(set);
			int order = places.getOrDefault(hit.document().id(), places.size());
			if (at < 0 && (its || order > place || order == place && hit.annotator().compareTo(set.annotator()) > 0)) {
				at = all.size();
			}
			if (its) {
				before.put(identity(hit), row);
			} else {
				all.add(hit);
				ticks.add(ticked.get(row));
			}
		}
		at = at < 0 ? all.size() : at;
		for (int i = 0; i < now.size(); i++) {
			Hit hit = now.get(i);
			Integer old = before.get(identity(hit));
			all.add(at + i, hit);
			ticks.add(at + i, old != null && tick(old, hit, tag));
		}
		FoundRows rows = new FoundRows(all, annotations);
		for (int row = 0; row < ticks.size(); row++) {
			rows.tick(row, ticks.get(row));
		}
		return rows;
	}

	private boolean tick(int old, Hit now, TagToGive tag) {
		boolean had = isDecided(hits.get(old), tag);
		boolean has = isDecided(now, tag);
		return had == has ? ticked.get(old) : !has;
	}

	/** Leaves what was there before ticked as it was, unless a place was given the tag, or has lost it. */
	void tickAs(FoundRows before, TagToGive tag) {
		Map<Object, Integer> known = new HashMap<>();
		for (int row = 0; row < before.hits.size(); row++) {
			known.put(List.of(key(before.hits.get(row)), before.identity(before.hits.get(row))), row);
		}
		for (int row = 0; row < hits.size(); row++) {
			Integer old = known.get(List.of(key(hits.get(row)), identity(hits.get(row))));
			if (old != null) {
				ticked.set(row, before.tick(old, hits.get(row), tag));
			}
		}
	}

	/** The row of the hit that is that one, or was before it was edited; -1 for none. */
	int indexOf(Hit wanted) {
		for (int row = 0; row < hits.size(); row++) {
			if (key(hits.get(row)).equals(key(wanted)) && identity(hits.get(row)).equals(identity(wanted))) {
				return row;
			}
		}
		return -1;
	}

	/** How many are on an annotation. */
	long annotated() {
		return hits.stream().filter(hit -> !hit.there().isEmpty()).count();
	}

	/** In how many documents they are. */
	long documents() {
		return hits.stream().map(hit -> hit.document().id()).distinct().count();
	}

	private static SetKey key(Hit hit) {
		return new SetKey(hit.document().id(), hit.annotator());
	}

	/** Annotations are known by their id, places by where they are. */
	private Object identity(Hit hit) {
		return annotations ? hit.there().get(0).id() : hit.span();
	}

	/** Ticks the places where that tag is yet to be given: those with a decision on the same layer are left out. */
	void tickUntagged(TagToGive tag) {
		for (int row = 0; row < hits.size(); row++) {
			ticked.set(row, !isDecided(hits.get(row), tag));
		}
	}

	private boolean isDecided(Hit hit, TagToGive tag) {
		return !annotations && tag != null && hit.there().stream().anyMatch(record -> isDecided(record, tag));
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
