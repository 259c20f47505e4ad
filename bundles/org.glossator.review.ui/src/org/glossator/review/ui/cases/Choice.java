package org.glossator.review.ui.cases;

import java.util.List;

import org.glossator.review.adjudication.Case;

/** What a person decides on a case with one key. */
public sealed interface Choice {

	/** What one annotator has; where that is nothing, nothing. */
	record One(String annotator) implements Choice {
	}

	/** What all have, side by side. */
	record All() implements Choice {
	}

	/** Nothing to annotate. */
	record None() implements Choice {
	}

	/** The choice of a digit: 0 for nothing, 1 for the first annotator and so on, the digit after the last for all; else null. */
	static Choice of(int digit, List<String> annotators) {
		return digit == 0 ? new None()
				: digit <= annotators.size() ? new One(annotators.get(digit - 1)) : digit == annotators.size() + 1 ? new All() : null;
	}

	/** The annotators whose annotation is taken in this case; none for nothing to annotate. */
	default List<String> taken(Case about) {
		return switch (this) {
			case One one -> about.cells().containsKey(one.annotator()) ? List.of(one.annotator()) : List.of();
			case All all -> List.copyOf(about.cells().keySet());
			case None none -> List.of();
		};
	}
}
