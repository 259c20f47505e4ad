package org.glossator.review.align;

import java.util.Set;

import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;

/**
 * Where an annotation sits, free of ids, so that it can be compared between sets: equal places are the same place.
 * Immutable.
 */
public sealed interface Place {

	/** On a span of text. */
	record Text(Span span) implements Place {
		@Override
		public Span hull() {
			return SpanAlgebra.hull(span);
		}

		@Override
		public boolean overlaps(Place other) {
			return other instanceof Text text && (span.equals(text.span) || SpanAlgebra.shared(span, text.span) > 0);
		}
	}

	/** Between two annotations, of these layers. */
	record Ends(String sourceLayer, Place source, String targetLayer, Place target) implements Place {
		@Override
		public Span hull() {
			return source.hull();
		}

		@Override
		public boolean overlaps(Place other) {
			return other instanceof Ends ends && sourceLayer.equals(ends.sourceLayer) && targetLayer.equals(ends.targetLayer)
					&& source.overlaps(ends.source) && target.overlaps(ends.target);
		}
	}

	/** On all of these annotations together. */
	record Members(Set<Place> members) implements Place {
		@Override
		public Span hull() {
			int begin = members.stream().mapToInt(member -> member.hull().begin()).min().orElse(0);
			int end = members.stream().mapToInt(member -> member.hull().end()).max().orElse(0);
			return Span.of(begin, end);
		}

		@Override
		public boolean overlaps(Place other) {
			return other instanceof Members chain && members.stream().anyMatch(chain.members::contains);
		}
	}

	/** On the document as a whole. */
	record Document() implements Place {
		@Override
		public Span hull() {
			return Span.of(0, 0);
		}

		@Override
		public boolean overlaps(Place other) {
			return other instanceof Document;
		}
	}

	/** The stretch of text it lies in, to find it by. */
	Span hull();

	/** Whether they share something: text; text at both ends; a member. */
	boolean overlaps(Place other);
}
