package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Measures what was learned on documents it was not learned from. All sets of a document are in the same fold, and which
 * fold that is depends on its id alone, so that figures can be compared from one training to the next.
 */
final class CrossValidation {

	/** With fewer documents than this nothing is left to measure on. */
	static final int FEWEST_DOCUMENTS = 2;
	private static final int FOLDS = 5;
	/** Learning curve: from these shares of the documents, beside all but one fold. */
	private static final double[] SHARES = { 0.25, 0.5 };
	private static final double OVERLAP = 0.5;

	/** What one learner suggested on documents it had not seen. */
	private record HeldOut(LayerModel model, List<LabelledText> texts, List<List<Candidate>> candidates, int documents, int decisions) {
	}

	/**
	 * What was measured. Immutable.
	 *
	 * @param figures of all parts together
	 * @param parts of each part alone
	 * @param calibrations from scores to confidences
	 * @param curve how good learning from fewer documents is
	 */
	record Result(Figures figures, Map<Part, Figures> parts, Map<Part, Calibration> calibrations, List<CurvePoint> curve) {

		static final Result NONE = new Result(Figures.NONE, Map.of(), Map.of(), List.of());
	}

	private final LayerLearning learning;
	private final ExecutorService threads;
	private final BooleanSupplier cancelled;
	private final Map<String, Integer> folds = new TreeMap<>();
	private final int count;

	CrossValidation(LayerLearning learning, ExecutorService threads, BooleanSupplier cancelled) {
		this.learning = learning;
		this.threads = threads;
		this.cancelled = cancelled;
		List<String> documents = new ArrayList<>(new TreeSet<>(learning.texts().stream().map(LabelledText::document).toList()));
		count = Math.min(FOLDS, documents.size());
		// By hash first, so that documents of one sort, which often have neighbouring names, part.
		documents.sort(Comparator.comparingInt(CrossValidation::mixed).thenComparing(Comparator.naturalOrder()));
		for (int i = 0; i < documents.size(); i++) {
			folds.put(documents.get(i), i);
		}
	}

	private static int mixed(String document) {
		int hash = document.hashCode() * 0x9e3779b9;
		return hash ^ hash >>> 15;
	}

	private int fold(LabelledText text) {
		return folds.get(text.document()) % count;
	}

	Result run() {
		if (count < FEWEST_DOCUMENTS) {
			return Result.NONE;
		}
		List<Future<HeldOut>> full = new ArrayList<>();
		for (int fold = 0; fold < count; fold++) {
			int held = fold;
			full.add(threads.submit(() -> hold(held, 1)));
		}
		List<List<Future<HeldOut>>> partial = new ArrayList<>();
		for (double share : SHARES) {
			List<Future<HeldOut>> runs = new ArrayList<>();
			for (int fold = 0; fold < Math.min(2, count); fold++) {
				int held = fold;
				runs.add(threads.submit(() -> hold(held, share)));
			}
			partial.add(runs);
		}
		List<HeldOut> runs = all(full);
		Map<Part, Calibration> calibrations = new EnumMap<>(Part.class);
		Map<Part, Figures> parts = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			List<Calibration.Seen> seen = seen(runs, part);
			if (!seen.isEmpty()) {
				calibrations.put(part, Calibration.of(seen));
				parts.put(part, Figures.of(seen, wanted(runs)));
			}
		}
		List<CurvePoint> curve = new ArrayList<>();
		for (int i = 0; i < partial.size(); i++) {
			point(all(partial.get(i)), calibrations, curve);
		}
		point(runs, calibrations, curve);
		return new Result(figures(runs, calibrations), parts, calibrations, curve);
	}

	private static List<HeldOut> all(List<Future<HeldOut>> futures) {
		List<HeldOut> runs = new ArrayList<>();
		for (Future<HeldOut> future : futures) {
			try {
				runs.add(future.get());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException("Learning was interrupted.");
			} catch (ExecutionException e) {
				switch (e.getCause()) {
					case RuntimeException fault -> throw fault;
					case Error fault -> throw fault;
					default -> throw new IllegalStateException(e.getCause());
				}
			}
		}
		return runs;
	}

	/** Learns from a share of all folds but one and runs on that one. */
	private HeldOut hold(int fold, double share) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("Learning was cancelled.");
		}
		List<LabelledText> from = new ArrayList<>();
		List<LabelledText> held = new ArrayList<>();
		int documents = (int) folds.values().stream().filter(place -> place % count != fold).count();
		long most = share == 1 ? documents : Math.max(1, Math.round(share * folds.size()));
		TreeSet<Integer> used = new TreeSet<>();
		List<LabelledText> texts = new ArrayList<>(learning.texts());
		texts.sort(Comparator.comparingInt(text -> folds.get(text.document())));
		for (LabelledText text : texts) {
			int place = folds.get(text.document());
			if (fold(text) == fold) {
				held.add(text);
			} else if (used.contains(place) || used.size() < most) {
				used.add(place);
				from.add(text);
			}
		}
		LayerModel model = learning.learn(from);
		LayerFinder finder = new LayerFinder(model);
		List<List<Candidate>> candidates = new ArrayList<>();
		for (LabelledText text : held) {
			if (cancelled.getAsBoolean()) {
				throw new CancellationException("Learning was cancelled.");
			}
			candidates.add(finder.candidates(text.text(), text::isUsable));
		}
		// Merging wants the calibrations alone, and models are large.
		LayerModel light = new LayerModel(model.layer(), model.memory(), null, null, null, List.of(), Map.of());
		return new HeldOut(light, held, candidates, used.size(), from.stream().mapToInt(text -> text.spans().size() + text.rejected().size()).sum());
	}

	private static int wanted(List<HeldOut> runs) {
		int wanted = 0;
		for (HeldOut run : runs) {
			for (LabelledText text : run.texts()) {
				wanted += (int) text.spans().stream().filter(text::isUsable).count();
			}
		}
		return wanted;
	}

	private static List<Calibration.Seen> seen(List<HeldOut> runs, Part part) {
		List<Calibration.Seen> seen = new ArrayList<>();
		for (HeldOut run : runs) {
			for (int i = 0; i < run.texts().size(); i++) {
				for (Candidate each : run.candidates().get(i)) {
					if (each.part() == part) {
						seen.add(new Calibration.Seen(each.score(), isRight(run.texts().get(i), each.first(), each.limit(), each.label(), part)));
					}
				}
			}
		}
		return seen;
	}

	/** The same span and label; of a whole sentence, half of it and the label. */
	private static boolean isRight(LabelledText text, int first, int limit, String label, Part part) {
		for (TokenSpan span : text.spans()) {
			boolean place = part == Part.SENTENCES ? span.overlap(first, limit) >= OVERLAP : span.first() == first && span.limit() == limit;
			if (place && span.label().equals(label)) {
				return true;
			}
		}
		return false;
	}

	private static Figures figures(List<HeldOut> runs, Map<Part, Calibration> calibrations) {
		List<Calibration.Seen> seen = new ArrayList<>();
		for (HeldOut run : runs) {
			LayerFinder finder = new LayerFinder(run.model().withCalibrations(calibrations));
			for (int i = 0; i < run.texts().size(); i++) {
				LabelledText text = run.texts().get(i);
				for (LayerFinder.Merged each : finder.merge(run.candidates().get(i))) {
					Part part = run.candidates().get(i).stream().filter(c -> c.first() == each.first() && c.limit() == each.limit()).map(Candidate::part)
							.filter(p -> p == Part.SENTENCES).findFirst().orElse(Part.NAMES);
					seen.add(new Calibration.Seen(each.confidence(), isRight(text, each.first(), each.limit(), each.label(), part)));
				}
			}
		}
		return Figures.of(seen, wanted(runs));
	}

	private void point(List<HeldOut> runs, Map<Part, Calibration> calibrations, List<CurvePoint> curve) {
		Figures figures = figures(runs, calibrations);
		Figures.Point best = figures.best();
		int documents = (int) Math.round(runs.stream().mapToInt(HeldOut::documents).average().orElse(0));
		int decisions = (int) Math.round(runs.stream().mapToInt(HeldOut::decisions).average().orElse(0));
		if (curve.isEmpty() || curve.getLast().documents() < documents) {
			curve.add(new CurvePoint(documents, decisions, best == null ? 0 : best.precision(), figures.recall(best), figures.f1(best)));
		}
	}
}
