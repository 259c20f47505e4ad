package org.glossator.bridge;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.span.Span;

/** Sentences or tokens of a document that brings some of its own. Stateless. */
public final class Segments {

	private Segments() {
	}

	/**
	 * Fills the gaps between segments that a document brings with ours.
	 *
	 * @param brought in document order; may overlap
	 * @param own in document order, not overlapping
	 * @return those of {@code own} that overlap none of {@code brought}
	 */
	public static List<Span> between(List<Span> brought, List<Span> own) {
		if (brought.isEmpty()) {
			return own;
		}
		List<Span> between = new ArrayList<>();
		int next = 0;
		int reach = 0;
		for (Span segment : own) {
			while (next < brought.size() && brought.get(next).begin() < segment.end()) {
				reach = Math.max(reach, brought.get(next++).end());
			}
			if (reach <= segment.begin()) {
				between.add(segment);
			}
		}
		return between;
	}
}
