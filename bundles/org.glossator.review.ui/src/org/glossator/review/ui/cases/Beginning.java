package org.glossator.review.ui.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.core.edit.Edits;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Curation;
import org.glossator.review.adjudication.Strategy;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.ui.corpus.CorpusJob;

/** Fills an adjudicated set by a strategy. What was decided stays as it was decided. */
public final class Beginning {

	private Beginning() {
	}

	/**
	 * Starts it in a Job; the set is filled by one command on its history, unless it has changed meanwhile. UI thread only.
	 *
	 * @param trusted whom to trust, for {@link Strategy#TRUSTED}; not looked at otherwise
	 */
	public static void start(Review review, Strategy strategy, String trusted) {
		if (review.input().isComparison()) {
			return;
		}
		review.fresh(() -> {
			ReviewState state = review.state();
			long stamp = review.session().stamp();
			var display = org.eclipse.swt.widgets.Display.getCurrent();
			CorpusJob.start("Filling the adjudicated set", monitor -> {
				List<AnnotationRecord> filled = fill(state, Curation.of(strategy, state.sources(), trusted, state.schema()).annotations());
				display.asyncExec(() -> {
					if (review.session().stamp() == stamp) {
						review.session().commandStack().execute(Edits.replaceAll(review.session(), label(strategy, trusted), filled));
					}
				});
			});
		});
	}

	private static String label(Strategy strategy, String trusted) {
		return switch (strategy) {
			case ALL_AGREE -> "Begin with What All Agree On";
			case MAJORITY -> "Begin with the Majority";
			case TRUSTED -> "Begin with " + trusted;
			case UNION -> "Begin with Everything";
		};
	}

	/** What the strategy takes where nobody decided, and what the set has where somebody did. */
	static List<AnnotationRecord> fill(ReviewState state, List<AnnotationRecord> taken) {
		Set<String> decided = new HashSet<>();
		Set<String> results = new HashSet<>();
		for (Case each : state.cases()) {
			if (each.decision() != null) {
				each.sources().forEach(source -> decided.add(source.annotator() + "." + source.annotation()));
				results.addAll(each.decision().results());
			}
		}
		List<AnnotationRecord> filled = new ArrayList<>();
		state.target().annotations().stream().filter(record -> results.contains(record.id())).forEach(filled::add);
		taken.stream().filter(record -> !decided.contains(record.id())).forEach(filled::add);
		return filled;
	}
}
