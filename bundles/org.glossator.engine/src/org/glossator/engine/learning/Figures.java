package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What cross-validation measured, for every threshold of confidence. Immutable.
 *
 * @param wanted how many annotations there were to find
 * @param points from the highest threshold down
 */
public record Figures(int wanted, List<Point> points) {

	/** Fewer suggestions than this say nothing about how precise they are. */
	private static final int FEWEST = 5;
	private static final int MOST_POINTS = 40;

	/** Nothing measured. */
	public static final Figures NONE = new Figures(0, List.of());

	public Figures {
		points = List.copyOf(points);
	}

	/**
	 * What comes of suggesting all that is at least so sure.
	 *
	 * @param threshold the least confidence, 0 to 1
	 * @param found how much was suggested
	 * @param right how much of that was annotated so
	 */
	public record Point(double threshold, int found, int right) {

		/** The share of what was suggested that is right. */
		public double precision() {
			return found == 0 ? 0 : right / (double) found;
		}
	}

	static Figures of(List<Calibration.Seen> seen, int wanted) {
		List<Calibration.Seen> sorted = new ArrayList<>(seen);
		sorted.sort(Comparator.comparingDouble(Calibration.Seen::score).reversed());
		List<Point> points = new ArrayList<>();
		int right = 0;
		for (int i = 0; i < sorted.size(); i++) {
			right += sorted.get(i).right() ? 1 : 0;
			if (i + 1 == sorted.size() || sorted.get(i + 1).score() < sorted.get(i).score()) {
				points.add(new Point(sorted.get(i).score(), i + 1, right));
			}
		}
		while (points.size() > MOST_POINTS) {
			// Those that stand closest to the next tell the least.
			int least = 0;
			for (int i = 1; i + 1 < points.size(); i++) {
				if (least == 0 || points.get(i + 1).found() - points.get(i).found() < points.get(least + 1).found() - points.get(least).found()) {
					least = i;
				}
			}
			points.remove(least);
		}
		return new Figures(wanted, points);
	}

	/** The lowest threshold at which suggestions are as precise as wanted; null where none is. */
	public Point at(double precision) {
		Point best = null;
		for (Point point : points) {
			if (point.found() >= Math.min(FEWEST, Math.max(1, wanted)) && point.precision() >= precision) {
				best = point;
			}
		}
		return best;
	}

	/** The threshold with the highest F1; null where nothing was suggested. */
	public Point best() {
		Point best = null;
		for (Point point : points) {
			best = best == null || f1(point) > f1(best) ? point : best;
		}
		return best;
	}

	/** The share of what was annotated that is suggested. */
	public double recall(Point point) {
		return point == null || wanted == 0 ? 0 : point.right() / (double) wanted;
	}

	/** The harmonic mean of precision and recall. */
	public double f1(Point point) {
		return point == null || point.found() + wanted == 0 ? 0 : 2.0 * point.right() / (point.found() + wanted);
	}
}
