package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.review.agreement.Continuum.Unit;

/**
 * Branch and bound over alignments of three or more annotators. The text is cut where no tuple of the best alignment can
 * reach across; in each part units are covered one after the other by every tuple that could hold them, as long as what
 * is certain to come stays below the best alignment known. A part that is too large, or takes too many steps, keeps the
 * alignment it came with.
 */
final class TupleSearch {

	private static final int LARGEST = 24;
	private static final int CANDIDATES = 20_000;
	private static final int STEPS = 200_000;

	private record Placed(int annotator, Unit unit) {
	}

	private record Option(long members, double cost) {
	}

	private final Continuum continuum;
	private final List<Unit[]> known;
	private final double pairsInAll;
	private boolean exact = true;
	private int steps;

	TupleSearch(Continuum continuum, List<Unit[]> known) {
		this.continuum = continuum;
		this.known = known;
		pairsInAll = continuum.annotators() * (continuum.annotators() - 1) / 2.0;
	}

	boolean isExact() {
		return exact;
	}

	double total() {
		List<Placed> units = new ArrayList<>();
		Map<Placed, Integer> numbers = new HashMap<>();
		for (int annotator = 0; annotator < continuum.annotators(); annotator++) {
			for (Unit unit : continuum.of(annotator)) {
				units.add(new Placed(annotator, unit));
			}
		}
		units.sort(Comparator.comparing(Placed::unit).thenComparingInt(Placed::annotator));
		for (int i = 0; i < units.size(); i++) {
			numbers.put(units.get(i), i);
		}
		int[] part = parts(units);
		Map<Integer, List<Placed>> byPart = new HashMap<>();
		for (int i = 0; i < units.size(); i++) {
			byPart.computeIfAbsent(find(part, i), root -> new ArrayList<>()).add(units.get(i));
		}
		Map<Integer, Double> costs = new HashMap<>();
		for (Unit[] tuple : known) {
			for (int annotator = 0; annotator < tuple.length; annotator++) {
				if (tuple[annotator] != null) {
					int root = find(part, numbers.get(new Placed(annotator, tuple[annotator])));
					costs.merge(root, BestAlignment.disorder(tuple, pairsInAll), Double::sum);
					break;
				}
			}
		}
		double sum = 0;
		for (Map.Entry<Integer, List<Placed>> entry : byPart.entrySet()) {
			sum += searched(entry.getValue(), costs.get(entry.getKey()));
		}
		return sum;
	}

	/**
	 * Units that could stand in one tuple of a best alignment are in one part: cutting a tuple in two would pay unless
	 * some pair across the cut is nearer than this.
	 */
	private int[] parts(List<Placed> units) {
		int[] part = new int[units.size()];
		Arrays.setAll(part, i -> i);
		double near = 1 + pairsInAll / (continuum.annotators() - 1);
		long longest = units.stream().mapToLong(placed -> placed.unit.end() - placed.unit.begin()).max().orElse(0);
		for (int i = 0; i < units.size(); i++) {
			Placed a = units.get(i);
			double reach = Math.sqrt(near) * (a.unit.end() - a.unit.begin() + longest);
			for (int j = i + 1; j < units.size() && units.get(j).unit.begin() - a.unit.begin() <= reach; j++) {
				Placed b = units.get(j);
				if (a.annotator != b.annotator && a.unit.dissimilarity(b.unit) <= near) {
					part[find(part, j)] = find(part, i);
				}
			}
		}
		for (Unit[] tuple : known) {
			int first = -1;
			for (int annotator = 0; annotator < tuple.length; annotator++) {
				if (tuple[annotator] != null) {
					int at = indexOf(units, annotator, tuple[annotator]);
					first = first < 0 ? at : first;
					part[find(part, at)] = find(part, first);
				}
			}
		}
		return part;
	}

	private static int indexOf(List<Placed> units, int annotator, Unit unit) {
		int low = 0;
		int high = units.size() - 1;
		while (low < high) {
			int middle = (low + high) >>> 1;
			int order = units.get(middle).unit.compareTo(unit);
			order = order != 0 ? order : Integer.compare(units.get(middle).annotator, annotator);
			if (order < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static int find(int[] part, int i) {
		int at = i;
		while (part[at] != at) {
			part[at] = part[part[at]];
			at = part[at];
		}
		return at;
	}

	private double searched(List<Placed> units, double best) {
		if (units.size() == 1) {
			return best;
		}
		List<Option> options = new ArrayList<>();
		if (units.size() > LARGEST || !options(units, 0, 0L, new Unit[continuum.annotators()], 0, options)) {
			exact = false;
			return best;
		}
		double[] share = new double[units.size()];
		Arrays.fill(share, Double.POSITIVE_INFINITY);
		List<List<Option>> byUnit = new ArrayList<>();
		units.forEach(unit -> byUnit.add(new ArrayList<>()));
		for (Option option : options) {
			byUnit.get(Long.numberOfTrailingZeros(option.members)).add(option);
			double each = option.cost / Long.bitCount(option.members);
			for (long rest = option.members; rest != 0; rest &= rest - 1) {
				int unit = Long.numberOfTrailingZeros(rest);
				share[unit] = Math.min(share[unit], each);
			}
		}
		byUnit.forEach(of -> of.sort(Comparator.comparingDouble(option -> option.cost / Long.bitCount(option.members))));
		steps = 0;
		double found = cover((1L << units.size()) - 1, 0, best, byUnit, share);
		exact &= steps <= STEPS;
		return found;
	}

	/** All tuples of the part that are not dearer than their units alone; false if there are too many. */
	private boolean options(List<Placed> units, int from, long members, Unit[] tuple, int size, List<Option> options) {
		if (size > 0) {
			double cost = BestAlignment.disorder(tuple, pairsInAll);
			if (cost <= size) {
				options.add(new Option(members, cost));
			}
		}
		if (options.size() > CANDIDATES) {
			return false;
		}
		for (int i = from; i < units.size(); i++) {
			Placed next = units.get(i);
			if (tuple[next.annotator] == null) {
				tuple[next.annotator] = next.unit;
				boolean within = options(units, i + 1, members | 1L << i, tuple, size + 1, options);
				tuple[next.annotator] = null;
				if (!within) {
					return false;
				}
			}
		}
		return true;
	}

	private double cover(long open, double cost, double best, List<List<Option>> byUnit, double[] share) {
		if (open == 0) {
			return Math.min(cost, best);
		}
		if (++steps > STEPS) {
			return best;
		}
		double bound = cost;
		for (long rest = open; rest != 0; rest &= rest - 1) {
			bound += share[Long.numberOfTrailingZeros(rest)];
		}
		if (bound >= best - 1e-12) {
			return best;
		}
		double least = best;
		for (Option option : byUnit.get(Long.numberOfTrailingZeros(open))) {
			if ((option.members & ~open) == 0) {
				least = cover(open & ~option.members, cost + option.cost, least, byUnit, share);
			}
		}
		return least;
	}
}
