package org.glossator.review.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.span.Extent;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;
import org.glossator.text.span.SpanIndex;

/**
 * How much two annotations of one layer in different sets are alike, as a whole number, the same in both directions; what
 * is not alike is never taken for the same.
 * <p>
 * Spans: the same span with the same label counts for more than all other pairs that both annotations could be in, so it is
 * never given up for them; then the share of text in common (the Jaccard index of the characters covered), and whether label
 * and features are the same. Two annotations whose labels differ are only alike when they share at least half of their text
 * (the Dice index); annotations that share no text never are. An annotation that overlaps more than {@value #WIDEST} others
 * of its layer is compared with the {@value #WIDEST} likest. Relations are alike by their ends, chains by their members (the
 * Dice index), document-level annotations by their values.
 * <p>
 * Ends and members are compared by keys, which are equal where ids of two sets stand for the same; an id without a key is
 * like no other. Immutable.
 */
final class Likeness {

	private static final int WIDEST = 256;
	private static final long STRICT = 2_200_000;
	private static final long LABEL = 300_000;
	private static final long TEXT = 600_000;
	private static final long ANY = 100_000;
	private static final long VALUES = 50_000;
	private static final long SAME_SIDE = 1_000;
	private static final long ONE_END = 1_000;
	private static final long BOTH_ENDS = 5_000;

	/** Hears of each pair that is alike, once, by their numbers in their lists. */
	@FunctionalInterface
	interface Pairs {
		void alike(int left, int right, long gain);
	}

	private record Candidate(int right, long gain) {
	}

	private final Labels labels;
	/** In how many pairs an annotation can be: with one annotation of each other set. */
	private final long others;

	/** @param sets how many sets are aligned with each other */
	Likeness(Labels labels, int sets) {
		this.labels = labels;
		others = Math.max(1, sets - 1);
	}

	/** Spans of one layer, numbered as in their lists. */
	void spans(List<Placed> left, List<Placed> right, Pairs pairs) {
		if (left.isEmpty() || right.isEmpty()) {
			return;
		}
		SpanIndex<Placed> index = new SpanIndex<>(Extent.ofSpan(placed -> placed.annotation().span()));
		index.addAll(right);
		List<Candidate> candidates = new ArrayList<>();
		for (Placed one : left) {
			candidates.clear();
			Span span = one.annotation().span();
			index.visit(span.begin(), span.end(), SpanIndex.By.HULL, (other, begin, end) -> {
				long gain = gain(one, other);
				if (gain > 0) {
					candidates.add(new Candidate(other.at(), gain));
				}
				return true;
			});
			if (candidates.size() > WIDEST) {
				candidates.sort(Comparator.comparingLong(Candidate::gain).reversed().thenComparingInt(Candidate::right));
				candidates.subList(WIDEST, candidates.size()).clear();
			}
			for (Candidate candidate : candidates) {
				pairs.alike(one.at(), candidate.right, candidate.gain);
			}
		}
	}

	private long gain(Placed a, Placed b) {
		Span left = a.annotation().span();
		Span right = b.annotation().span();
		boolean sameLabel = a.label().equals(b.label());
		boolean sameSpan = left.equals(right);
		int shared = sameSpan ? left.length() : SpanAlgebra.shared(left, right);
		if (!sameSpan && shared == 0) {
			return 0;
		}
		int total = left.length() + right.length();
		if (!sameLabel && 4L * shared < total) {
			return 0;
		}
		long values = Math.round(VALUES * labels.sameness(a.plain(), b.plain()));
		if (sameSpan && sameLabel) {
			return others * STRICT + 8 * values;
		}
		double jaccard = sameSpan ? 1 : (double) shared / (total - shared);
		return ANY + values + Math.round(TEXT * jaccard) + (sameLabel ? LABEL : 0);
	}

	/** Document-level annotations of one layer: each is like each, those with the same label by far the most. */
	void documentLevel(List<DocumentLevelRecord> left, List<DocumentLevelRecord> right, Pairs pairs) {
		for (int i = 0; i < left.size(); i++) {
			for (int j = 0; j < right.size(); j++) {
				DocumentLevelRecord a = left.get(i);
				DocumentLevelRecord b = right.get(j);
				long same = labels.label(a).equals(labels.label(b)) ? others * SAME_SIDE : 0;
				pairs.alike(i, j, 1 + same + Math.round(SAME_SIDE / 2 * labels.sameness(labels.plain(a), labels.plain(b))));
			}
		}
	}

	/** Relations of one layer: both ends the same outweighs all pairs with one end the same. */
	void relations(List<RelationRecord> left, UnaryOperator<String> leftKey, List<RelationRecord> right, UnaryOperator<String> rightKey,
			Pairs pairs) {
		Map<String, List<Integer>> bySource = new HashMap<>();
		Map<String, List<Integer>> byTarget = new HashMap<>();
		for (int j = 0; j < right.size(); j++) {
			note(bySource, rightKey.apply(right.get(j).source()), j);
			note(byTarget, rightKey.apply(right.get(j).target()), j);
		}
		for (int i = 0; i < left.size(); i++) {
			RelationRecord a = left.get(i);
			String source = leftKey.apply(a.source());
			String target = leftKey.apply(a.target());
			for (int j : at(bySource, source)) {
				boolean both = target != null && target.equals(rightKey.apply(right.get(j).target()));
				pairs.alike(i, j, (both ? others * BOTH_ENDS : ONE_END) + values(a, right.get(j)));
			}
			for (int j : at(byTarget, target)) {
				if (source == null || !source.equals(rightKey.apply(right.get(j).source()))) {
					pairs.alike(i, j, ONE_END + values(a, right.get(j)));
				}
			}
		}
	}

	private static void note(Map<String, List<Integer>> by, String key, int at) {
		if (key != null) {
			by.computeIfAbsent(key, there -> new ArrayList<>()).add(at);
		}
	}

	private static List<Integer> at(Map<String, List<Integer>> by, String key) {
		return key == null ? List.of() : by.getOrDefault(key, List.of());
	}

	private long values(AnnotationRecord a, AnnotationRecord b) {
		long same = labels.label(a).equals(labels.label(b)) ? 500 : 0;
		return same + Math.round(100 * labels.sameness(labels.plain(a), labels.plain(b)));
	}

	/** Chains of one layer. */
	void chains(List<ChainRecord> left, UnaryOperator<String> leftKey, List<ChainRecord> right, UnaryOperator<String> rightKey, Pairs pairs) {
		Map<String, List<Integer>> byMember = new HashMap<>();
		for (int j = 0; j < right.size(); j++) {
			for (String member : right.get(j).members()) {
				note(byMember, rightKey.apply(member), j);
			}
		}
		for (int i = 0; i < left.size(); i++) {
			ChainRecord a = left.get(i);
			Map<Integer, Integer> shared = new TreeMap<>();
			for (String member : a.members()) {
				for (int j : at(byMember, leftKey.apply(member))) {
					shared.merge(j, 1, Integer::sum);
				}
			}
			for (Map.Entry<Integer, Integer> with : shared.entrySet()) {
				ChainRecord b = right.get(with.getKey());
				double dice = 2.0 * with.getValue() / (a.members().size() + b.members().size());
				pairs.alike(i, with.getKey(), 1 + Math.round(10_000 * dice) + values(a, b));
			}
		}
	}
}
