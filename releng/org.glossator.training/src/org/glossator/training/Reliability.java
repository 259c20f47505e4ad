package org.glossator.training;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.score.Scores;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;

/**
 * How true confidences are: of the suggestions of one layer and one tenth of confidence, how sure they were on average and
 * how many are right. A name is right with the same span and kind, a claim where it shares half of the union with one, a
 * biased passage where half of it is marked with the same technique.
 */
final class Reliability {

	/** What counts as the same, as the models were fitted. */
	private interface Right {
		boolean test(SpanRecord gold, SpanRecord found);
	}

	/** Suggestions of about one confidence. */
	static final class Bin {
		private int found;
		private int right;
		private double said;

		int found() {
			return found;
		}

		double said() {
			return said / found;
		}

		double right() {
			return right / (double) found;
		}
	}

	private static final Map<String, Right> LAYERS = new TreeMap<>(Map.of("entity", (gold, found) -> gold.span().equals(found.span()) && same(gold, found, "kind"), "claim",
			(gold, found) -> 2 * shared(gold, found) >= gold.span().length() + found.span().length() - shared(gold, found), "bias",
			(gold, found) -> 2 * shared(gold, found) >= found.span().length() && same(gold, found, "technique")));

	private final Map<String, Bin[]> bins = new TreeMap<>();

	/** Counts the suggestions of one document. */
	void add(List<? extends AnnotationRecord> gold, List<? extends AnnotationRecord> found) {
		LAYERS.forEach((layer, right) -> {
			List<SpanRecord> wanted = Scores.spans(gold, layer);
			if (layer.equals("entity") && wanted.isEmpty()) {
				// Nobody marked names in this text, which says nothing of those that are found.
				return;
			}
			for (SpanRecord each : Scores.spans(found, layer)) {
				double confidence = each.provenance().confidence();
				if (Double.isNaN(confidence)) {
					continue;
				}
				Bin[] of = bins.computeIfAbsent(layer, l -> new Bin[10]);
				int at = (int) Math.max(0, Math.min(9, confidence * 10));
				of[at] = of[at] == null ? new Bin() : of[at];
				of[at].found++;
				of[at].said += confidence;
				of[at].right += wanted.stream().anyMatch(one -> right.test(one, each)) ? 1 : 0;
			}
		});
	}

	/** By layer, one for each tenth of confidence; null where nothing was so sure. */
	Map<String, Bin[]> bins() {
		return bins;
	}

	/** How far confidences are from what is right, weighted by how many there are: the expected calibration error. */
	static double error(Bin[] bins) {
		double sum = 0;
		int all = 0;
		for (Bin bin : bins) {
			if (bin != null) {
				sum += Math.abs(bin.said() - bin.right()) * bin.found();
				all += bin.found();
			}
		}
		return all == 0 ? 0 : sum / all;
	}

	private static double shared(SpanRecord a, SpanRecord b) {
		return Math.max(0, Math.min(a.span().end(), b.span().end()) - Math.max(a.span().begin(), b.span().begin()));
	}

	private static boolean same(SpanRecord a, SpanRecord b, String feature) {
		return String.valueOf(a.values().get(feature)).equals(String.valueOf(b.values().get(feature)));
	}
}
