package org.glossator.engine.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/**
 * Compares the span annotations of a layer in two sets of the same document. Exact repetitions of span and label count
 * once. Stateless; any thread.
 */
public final class Scores {

	private Scores() {
	}

	/** The span annotations of a layer; those a person rejected are left out. */
	public static List<SpanRecord> spans(List<? extends AnnotationRecord> records, String layer) {
		List<SpanRecord> spans = new ArrayList<>();
		for (AnnotationRecord record : records) {
			if (record instanceof SpanRecord span && span.layer().equals(layer)
					&& span.provenance().status() != Status.REJECTED) {
				spans.add(span);
			}
		}
		return spans;
	}

	/** Same span and same value of the feature; with a null feature the span alone counts. */
	public static Score strict(List<SpanRecord> gold, List<SpanRecord> found, String feature) {
		Set<List<Object>> wanted = keys(gold, feature, null);
		Set<List<Object>> made = keys(found, feature, null);
		return count(wanted, made);
	}

	/** {@link #strict} for each value of the feature. */
	public static Map<String, Score> strictByTag(List<SpanRecord> gold, List<SpanRecord> found, String feature) {
		Map<String, Score> scores = new TreeMap<>();
		Set<String> tags = new HashSet<>();
		gold.forEach(span -> tags.add(String.valueOf(span.values().get(feature))));
		found.forEach(span -> tags.add(String.valueOf(span.values().get(feature))));
		for (String tag : tags) {
			scores.put(tag, count(keys(gold, feature, tag), keys(found, feature, tag)));
		}
		return scores;
	}

	private static Set<List<Object>> keys(List<SpanRecord> spans, String feature, String only) {
		Set<List<Object>> keys = new HashSet<>();
		for (SpanRecord span : spans) {
			String tag = feature == null ? "" : String.valueOf(span.values().get(feature));
			if (only == null || only.equals(tag)) {
				keys.add(List.of(span.span(), tag));
			}
		}
		return keys;
	}

	private static Score count(Set<List<Object>> wanted, Set<List<Object>> made) {
		int right = 0;
		for (List<Object> key : made) {
			right += wanted.contains(key) ? 1 : 0;
		}
		return new Score(right, made.size(), right, wanted.size());
	}

	/** A span is right if it shares characters with one of the other side, of the same value of the feature if given. */
	public static Score overlap(List<SpanRecord> gold, List<SpanRecord> found, String feature) {
		return new Score(touched(found, gold, feature), found.size(), touched(gold, found, feature), gold.size());
	}

	private static int touched(List<SpanRecord> from, List<SpanRecord> others, String feature) {
		int touched = 0;
		for (SpanRecord span : from) {
			for (SpanRecord other : others) {
				if (shared(span.span(), other.span()) > 0 && same(span, other, feature)) {
					touched++;
					break;
				}
			}
		}
		return touched;
	}

	/**
	 * One-to-one matches with an intersection over union of at least {@code least}, best matches first: pairs of gold
	 * and found.
	 */
	public static List<SpanRecord[]> matches(List<SpanRecord> gold, List<SpanRecord> found, double least) {
		record Pair(SpanRecord gold, SpanRecord found, double share) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (SpanRecord wanted : gold) {
			for (SpanRecord made : found) {
				double shared = shared(wanted.span(), made.span());
				double share = shared / (wanted.span().length() + made.span().length() - shared);
				if (shared > 0 && share >= least) {
					pairs.add(new Pair(wanted, made, share));
				}
			}
		}
		pairs.sort((a, b) -> Double.compare(b.share(), a.share()));
		Set<SpanRecord> used = Collections.newSetFromMap(new IdentityHashMap<>());
		List<SpanRecord[]> matches = new ArrayList<>();
		for (Pair pair : pairs) {
			if (!used.contains(pair.gold()) && !used.contains(pair.found())) {
				used.add(pair.gold());
				used.add(pair.found());
				matches.add(new SpanRecord[] { pair.gold(), pair.found() });
			}
		}
		return matches;
	}

	/**
	 * The measure of SemEval-2020 task 11 (Da San Martino et al. 2020): each span counts by the part of it that is
	 * covered by the other side, of the same technique where a feature is given.
	 */
	public static Score partial(List<SpanRecord> gold, List<SpanRecord> found, String feature) {
		return new Score(covered(found, gold, feature), found.size(), covered(gold, found, feature), gold.size());
	}

	private static double covered(List<SpanRecord> from, List<SpanRecord> others, String feature) {
		double sum = 0;
		for (SpanRecord span : from) {
			double best = 0;
			for (SpanRecord other : others) {
				if (same(span, other, feature)) {
					best += shared(span.span(), other.span()) / (double) span.span().length();
				}
			}
			sum += Math.min(1, best);
		}
		return sum;
	}

	private static boolean same(SpanRecord a, SpanRecord b, String feature) {
		return feature == null || String.valueOf(a.values().get(feature)).equals(String.valueOf(b.values().get(feature)));
	}

	/** How many characters two spans share. */
	static int shared(Span a, Span b) {
		int shared = 0;
		for (int i = 0; i < a.fragmentCount(); i++) {
			for (int j = 0; j < b.fragmentCount(); j++) {
				shared += Math.max(0, Math.min(a.fragmentEnd(i), b.fragmentEnd(j)) - Math.max(a.fragmentBegin(i), b.fragmentBegin(j)));
			}
		}
		return shared;
	}
}
