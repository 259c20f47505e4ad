package org.glossator.review.ui.lanes;

import org.eclipse.swt.graphics.RGB;
import org.glossator.review.adjudication.Case;
import org.glossator.review.diff.DifferenceKind;

/**
 * How a case is painted: a colour that colour-blind readers tell apart (M. Okabe and K. Ito, Color Universal Design,
 * 2008), and a sign, so that colour is never alone.
 */
enum Mark {
	/** All agree. */
	AGREED("all agree", "", 150, 150, 150),
	/** Some have it and some do not. */
	ONLY("not all have it", "+", 213, 94, 0),
	/** Other tags. */
	TAG("tag", "≠", 0, 114, 178),
	/** Other words. */
	BOUNDARY("boundary", "↔", 204, 121, 167),
	/** Other values of a feature, other members. */
	VALUE("feature", "~", 230, 159, 0),
	/** Somebody has decided. */
	DECIDED("decided", "✓", 0, 158, 115),
	/** This annotator has nothing where another has something; painted for the selected case only. */
	NOTHING("nothing", "∅", 90, 90, 90);

	private final String label;
	private final String sign;
	private final RGB color;

	Mark(String label, String sign, int red, int green, int blue) {
		this.label = label;
		this.sign = sign;
		color = new RGB(red, green, blue);
	}

	/** What a person reads in the legend. */
	String label() {
		return label;
	}

	/** What is written before the tag; empty for none. */
	String sign() {
		return sign;
	}

	/** The colour, as on white. */
	RGB color() {
		return color;
	}

	/** How that case is painted; what belongs to no case stands in the adjudicated set alone and was decided. */
	static Mark of(Case about) {
		if (about == null || about.decision() != null) {
			return DECIDED;
		}
		if (about.differences().contains(DifferenceKind.MISSING)) {
			return ONLY;
		}
		if (about.differences().contains(DifferenceKind.LABEL)) {
			return TAG;
		}
		if (about.differences().contains(DifferenceKind.BOUNDARY)) {
			return BOUNDARY;
		}
		return about.differences().isEmpty() ? AGREED : VALUE;
	}
}
