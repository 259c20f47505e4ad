package org.glossator.review.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Earlier decisions that are like a case at hand. */
public final class Precedents {

	/** Why a decision is offered; the nearest first. */
	public enum Likeness {
		/** The same text, the same kind of conflict. */
		SAME_CASE,
		/** The same text. */
		SAME_TEXT,
		/** The same kind of conflict. */
		SAME_CONFLICT
	}

	/**
	 * An earlier decision.
	 *
	 * @param decision the decision
	 * @param likeness in what it is like the case
	 */
	public record Precedent(Decision decision, Likeness likeness) {
	}

	private Precedents() {
	}

	/**
	 * Looks among decisions of the whole corpus.
	 *
	 * @return the nearest first, then the latest; the decision on the case itself is not among them
	 */
	public static List<Precedent> of(Case about, List<Decision> decisions, int most) {
		List<Precedent> found = new ArrayList<>();
		String text = plain(about.quote());
		for (Decision decision : decisions) {
			if (decision.layer().equals(about.layer()) && (about.decision() == null || !about.decision().id().equals(decision.id()))) {
				boolean sameText = !text.isEmpty() && plain(decision.quote()).equals(text);
				boolean sameConflict = decision.conflict().equals(about.conflict());
				if (sameText || sameConflict) {
					found.add(new Precedent(decision, !sameText ? Likeness.SAME_CONFLICT
							: sameConflict ? Likeness.SAME_CASE : Likeness.SAME_TEXT));
				}
			}
		}
		found.sort(Comparator.comparing(Precedent::likeness)
				.thenComparing(precedent -> precedent.decision().time(), Comparator.reverseOrder())
				.thenComparing(precedent -> precedent.decision().id()));
		return List.copyOf(found.subList(0, Math.min(most, found.size())));
	}

	private static String plain(String text) {
		return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}
}
