package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.glossator.review.align.Matching;
import org.glossator.review.agreement.Continuum.Unit;
import org.glossator.text.span.Extent;
import org.glossator.text.span.SpanIndex;

/**
 * The alignment of least disorder in a continuum (Mathet, Widlocher and Metivier 2015, section 4.4): units of different
 * annotators are put together in tuples with at most one unit of each, so that the mean pairwise dissimilarity, with 1
 * for each pair in which someone has no unit, is least in sum.
 * <p>
 * For two annotators it is a matching and always exact. For more the problem is NP-hard: annotators are added one by one,
 * then each in turn is matched anew against the tuples of the others while that helps, and {@link TupleSearch} makes that
 * exact where parts of the text are small enough.
 */
final class BestAlignment {

	private static final double SCALE = 1e9;
	private static final int WIDEST = 256;
	private static final int ROUNDS = 12;

	private final Continuum continuum;
	private final int annotators;
	private final double pairsInAll;
	private boolean exact = true;

	BestAlignment(Continuum continuum) {
		this.continuum = continuum;
		annotators = continuum.annotators();
		pairsInAll = annotators * (annotators - 1) / 2.0;
	}

	/** A tuple: one unit an annotator, or null. */
	private record Tuple(Unit[] units) {

		static Tuple of(int annotators, int annotator, Unit unit) {
			Unit[] units = new Unit[annotators];
			units[annotator] = unit;
			return new Tuple(units);
		}

		boolean isEmpty() {
			return Arrays.stream(units).allMatch(unit -> unit == null);
		}

		long begin() {
			return Arrays.stream(units).filter(unit -> unit != null).mapToLong(Unit::begin).min().orElse(0);
		}

		long end() {
			return Arrays.stream(units).filter(unit -> unit != null).mapToLong(Unit::end).max().orElse(0);
		}
	}

	/** The least disorder in sum, to be divided by the mean number of units. */
	double total() {
		List<Tuple> tuples = new ArrayList<>();
		for (int annotator = 0; annotator < annotators; annotator++) {
			tuples = added(tuples, annotator);
		}
		if (annotators > 2) {
			double before = Double.POSITIVE_INFINITY;
			double now = disorder(tuples);
			for (int round = 0; round < ROUNDS && now < before - 1e-12; round++) {
				before = now;
				for (int annotator = 0; annotator < annotators; annotator++) {
					tuples = added(without(tuples, annotator), annotator);
				}
				now = disorder(tuples);
			}
			TupleSearch search = new TupleSearch(continuum, tuples.stream().map(Tuple::units).toList());
			double searched = search.total();
			exact = search.isExact();
			return searched;
		}
		return disorder(tuples);
	}

	/** Whether {@link #total()} is proven least. */
	boolean isExact() {
		return exact;
	}

	private static List<Tuple> without(List<Tuple> tuples, int annotator) {
		List<Tuple> rest = new ArrayList<>();
		for (Tuple tuple : tuples) {
			Unit[] units = tuple.units.clone();
			units[annotator] = null;
			Tuple less = new Tuple(units);
			if (!less.isEmpty()) {
				rest.add(less);
			}
		}
		return rest;
	}

	/** Matches one annotator's units to the tuples of others; what finds no place makes a tuple of its own. */
	private List<Tuple> added(List<Tuple> tuples, int annotator) {
		Unit[] units = continuum.of(annotator);
		if (tuples.isEmpty()) {
			return new ArrayList<>(Arrays.stream(units).map(unit -> Tuple.of(annotators, annotator, unit)).toList());
		}
		long origin = origin(tuples, units);
		SpanIndex<Integer> index = new SpanIndex<>(new Extent<>() {
			@Override
			public int begin(Integer at) {
				return (int) (tuples.get(at).begin() - origin);
			}

			@Override
			public int end(Integer at) {
				return (int) (tuples.get(at).end() - origin);
			}
		});
		index.addAll(java.util.stream.IntStream.range(0, tuples.size()).boxed().toList());
		long longest = tuples.stream().mapToLong(tuple -> tuple.end() - tuple.begin()).max().orElse(0);
		Matching matching = new Matching(units.length, tuples.size());
		for (int row = 0; row < units.length; row++) {
			candidates(units[row], row, index, tuples, origin, longest, matching);
		}
		int[] columnOf = matching.solve();
		List<Tuple> result = new ArrayList<>(tuples);
		for (int row = 0; row < units.length; row++) {
			if (columnOf[row] < 0) {
				result.add(Tuple.of(annotators, annotator, units[row]));
			} else {
				Unit[] more = tuples.get(columnOf[row]).units.clone();
				more[annotator] = units[row];
				result.set(columnOf[row], new Tuple(more));
			}
		}
		return result;
	}

	private static long origin(List<Tuple> tuples, Unit[] units) {
		long least = tuples.stream().mapToLong(Tuple::begin).min().orElse(0);
		return Math.min(least, units.length == 0 ? least : units[0].begin());
	}

	private record Candidate(int column, long gain) {
	}

	/**
	 * A unit can only gain by a tuple that lies near: two units further apart than the root of twice their common length
	 * are better left alone, so that is how far the search looks.
	 */
	private void candidates(Unit unit, int row, SpanIndex<Integer> index, List<Tuple> tuples, long origin, long longest,
			Matching matching) {
		double reach = Math.sqrt(annotators == 2 ? 2 : 1 + pairsInAll) * (unit.end() - unit.begin() + longest);
		int from = (int) Math.max(0, unit.begin() - origin - reach);
		int to = (int) Math.min(Integer.MAX_VALUE, unit.end() - origin + reach);
		List<Candidate> candidates = new ArrayList<>();
		index.visit(from, to, SpanIndex.By.HULL, (column, begin, end) -> {
			double gain = gain(tuples.get(column), unit);
			if (gain > 0) {
				candidates.add(new Candidate(column, Math.round(gain * SCALE)));
			}
			return true;
		});
		if (candidates.size() > WIDEST) {
			exact = false;
			candidates.sort(Comparator.comparingLong(Candidate::gain).reversed().thenComparingInt(Candidate::column));
			candidates.subList(WIDEST, candidates.size()).clear();
		}
		candidates.forEach(candidate -> matching.edge(row, candidate.column, candidate.gain));
	}

	/** What joining saves against standing alone. */
	private double gain(Tuple tuple, Unit unit) {
		double gain = 1;
		for (Unit other : tuple.units) {
			if (other != null) {
				gain -= (unit.dissimilarity(other) - Unit.ALONE) / pairsInAll;
			}
		}
		return gain;
	}

	private double disorder(List<Tuple> tuples) {
		double sum = 0;
		for (Tuple tuple : tuples) {
			sum += disorder(tuple.units, pairsInAll);
		}
		return sum;
	}

	/** The mean dissimilarity over all pairs of annotators, 1 for each pair of which one has no unit. */
	static double disorder(Unit[] units, double pairsInAll) {
		double sum = pairsInAll;
		for (int a = 0; a < units.length; a++) {
			for (int b = a + 1; units[a] != null && b < units.length; b++) {
				if (units[b] != null) {
					sum += units[a].dissimilarity(units[b]) - Unit.ALONE;
				}
			}
		}
		return sum / pairsInAll;
	}
}
