package org.glossator.review.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.review.align.Labels;
import org.glossator.review.align.Pair;
import org.glossator.review.align.SetAlignment;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Extent;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;
import org.glossator.text.span.SpanIndex;

/** Names the differences of an alignment. First splits and merges, then what single pairs and leftovers differ in. */
final class DifferenceFinder {

	private final String document;
	private final SetAlignment alignment;
	private final Labels labels;
	private final List<Difference> found = new ArrayList<>();
	/** What a split or merge has told already. */
	private final Set<AnnotationRecord> toldLeft = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<AnnotationRecord> toldRight = Collections.newSetFromMap(new IdentityHashMap<>());

	DifferenceFinder(String document, SetAlignment alignment) {
		this.document = document;
		this.alignment = alignment;
		labels = alignment.labels();
	}

	List<Difference> find() {
		splits(true);
		splits(false);
		for (Pair<AnnotationRecord> pair : alignment.pairs()) {
			compare(pair.left(), pair.right(), toldLeft.contains(pair.left()) && toldRight.contains(pair.right()));
		}
		for (AnnotationRecord annotation : alignment.onlyLeft()) {
			if (!toldLeft.contains(annotation)) {
				add(annotation.layer(), DifferenceKind.MISSING, "", List.of(annotation), List.of());
			}
		}
		for (AnnotationRecord annotation : alignment.onlyRight()) {
			if (!toldRight.contains(annotation)) {
				add(annotation.layer(), DifferenceKind.EXTRA, "", List.of(), List.of(annotation));
			}
		}
		return inTextOrder();
	}

	private void add(String layer, DifferenceKind kind, String feature, List<AnnotationRecord> left,
			List<AnnotationRecord> right) {
		found.add(new Difference(document, layer, kind, feature, left, right));
	}

	/**
	 * One annotation against several: a pair of the same label and other boundaries, and leftovers of that label that
	 * lie within the one, apart from each other.
	 */
	private void splits(boolean oneIsLeft) {
		Map<String, SpanIndex<SpanRecord>> leftovers = new HashMap<>();
		for (AnnotationRecord annotation : oneIsLeft ? alignment.onlyRight() : alignment.onlyLeft()) {
			if (annotation instanceof SpanRecord span) {
				leftovers.computeIfAbsent(span.layer(), layer -> new SpanIndex<>(Extent.ofSpan(SpanRecord::span))).add(span);
			}
		}
		for (Pair<AnnotationRecord> pair : alignment.pairs()) {
			if (pair.left() instanceof SpanRecord left && pair.right() instanceof SpanRecord right
					&& leftovers.containsKey(left.layer())) {
				SpanRecord one = oneIsLeft ? left : right;
				SpanRecord other = oneIsLeft ? right : left;
				List<AnnotationRecord> parts = parts(one, other, leftovers.get(one.layer()),
						oneIsLeft ? toldRight : toldLeft);
				if (parts.size() > 1) {
					(oneIsLeft ? toldLeft : toldRight).add(one);
					(oneIsLeft ? toldRight : toldLeft).addAll(parts);
					add(one.layer(), oneIsLeft ? DifferenceKind.SPLIT : DifferenceKind.MERGED, "",
							oneIsLeft ? List.of(one) : parts, oneIsLeft ? parts : List.of(one));
				}
			}
		}
	}

	private List<AnnotationRecord> parts(SpanRecord one, SpanRecord other, SpanIndex<SpanRecord> leftovers,
			Set<AnnotationRecord> told) {
		Span whole = one.span();
		if (whole.equals(other.span()) || !SpanAlgebra.covers(whole, other.span())
				|| !labels.label(one).equals(labels.label(other))) {
			return List.of();
		}
		List<SpanRecord> parts = new ArrayList<>();
		parts.add(other);
		for (SpanRecord candidate : leftovers.coveredBy(whole.begin(), whole.end())) {
			if (!told.contains(candidate) && SpanAlgebra.covers(whole, candidate.span())
					&& labels.label(candidate).equals(labels.label(one))
					&& parts.stream().noneMatch(part -> SpanAlgebra.overlaps(part.span(), candidate.span()))) {
				parts.add(candidate);
			}
		}
		parts.sort(Comparator.comparing(SpanRecord::span));
		return new ArrayList<>(parts);
	}

	private void compare(AnnotationRecord left, AnnotationRecord right, boolean boundaryTold) {
		List<AnnotationRecord> a = List.of(left);
		List<AnnotationRecord> b = List.of(right);
		String layer = left.layer();
		if (left instanceof SpanRecord x && right instanceof SpanRecord y && !x.span().equals(y.span()) && !boundaryTold) {
			add(layer, DifferenceKind.BOUNDARY, "", a, b);
		}
		if (left instanceof RelationRecord x && right instanceof RelationRecord y && !sameEnds(x, y)) {
			add(layer, DifferenceKind.RELATION_END, "", a, b);
		}
		if (left instanceof ChainRecord x && right instanceof ChainRecord y && !sameMembers(x, y)) {
			add(layer, DifferenceKind.CHAIN_MEMBERSHIP, "", a, b);
		}
		if (left.values().equals(right.values()) && left.values().names().stream().noneMatch(f -> labels.isLink(layer, f))) {
			return;
		}
		Set<String> features = new TreeSet<>(left.values().names());
		features.addAll(right.values().names());
		String label = labels.labelFeature(layer);
		for (String feature : features) {
			if (!alignment.sameValue(left, right, feature)) {
				add(layer, feature.equals(label) ? DifferenceKind.LABEL : DifferenceKind.FEATURE, feature, a, b);
			}
		}
	}

	private boolean sameEnds(RelationRecord left, RelationRecord right) {
		return Objects.equals(alignment.rightId(left.source()), right.source())
				&& Objects.equals(alignment.rightId(left.target()), right.target());
	}

	private boolean sameMembers(ChainRecord left, ChainRecord right) {
		if (left.members().size() != right.members().size()) {
			return false;
		}
		Set<String> translated = new HashSet<>();
		left.members().forEach(member -> translated.add(alignment.rightId(member)));
		return translated.equals(new HashSet<>(right.members()));
	}

	/** Where a relation or chain is concerned, its place is that of its first end, so that walking follows the text. */
	private List<Difference> inTextOrder() {
		Map<String, Integer> leftPlaces = places(true);
		Map<String, Integer> rightPlaces = places(false);
		record Placed(int at, int order, Difference difference) {
		}
		List<Placed> placed = new ArrayList<>(found.size());
		for (int i = 0; i < found.size(); i++) {
			Difference difference = found.get(i);
			int at = Integer.MAX_VALUE;
			for (AnnotationRecord annotation : difference.left()) {
				at = Math.min(at, place(annotation, leftPlaces));
			}
			for (AnnotationRecord annotation : difference.right()) {
				at = Math.min(at, place(annotation, rightPlaces));
			}
			placed.add(new Placed(at, i, difference));
		}
		placed.sort(Comparator.comparingInt(Placed::at).thenComparing(p -> p.difference().layer())
				.thenComparingInt(Placed::order));
		List<Difference> ordered = new ArrayList<>(found.size());
		placed.forEach(p -> ordered.add(p.difference()));
		return ordered;
	}

	private Map<String, Integer> places(boolean left) {
		Map<String, Integer> places = new HashMap<>();
		for (Pair<AnnotationRecord> pair : alignment.pairs()) {
			put(left ? pair.left() : pair.right(), places);
		}
		(left ? alignment.onlyLeft() : alignment.onlyRight()).forEach(annotation -> put(annotation, places));
		return places;
	}

	private static void put(AnnotationRecord annotation, Map<String, Integer> places) {
		if (annotation instanceof SpanRecord span) {
			places.put(span.id(), span.span().begin());
		}
	}

	private static int place(AnnotationRecord annotation, Map<String, Integer> places) {
		return switch (annotation) {
			case SpanRecord span -> span.span().begin();
			case RelationRecord relation -> places.getOrDefault(relation.source(), 0);
			case ChainRecord chain -> chain.members().isEmpty() ? 0 : places.getOrDefault(chain.members().get(0), 0);
			default -> -1;
		};
	}
}
