package org.glossator.text.span;

/**
 * Tells where an element of a {@link SpanIndex} lies, so that any object can be indexed as it is. Offsets are UTF-16
 * units, begin inclusive, end exclusive. Asked when an element is added or removed, never by a query, except for
 * {@link #meets}.
 *
 * @param <T> the elements
 */
public interface Extent<T> {

	/** Where the element's first fragment begins. */
	int begin(T element);

	/** Where the element's last fragment ends. */
	int end(T element);

	/**
	 * Whether a fragment of the element overlaps the window, for elements with gaps. Asked only for elements whose hull
	 * overlaps it, by queries {@link SpanIndex.By#FRAGMENTS by fragments}.
	 */
	default boolean meets(T element, int from, int to) {
		return true;
	}

	/** The extent of elements that have a {@link Span}. */
	static <T> Extent<T> ofSpan(java.util.function.Function<? super T, Span> span) {
		return new Extent<>() {
			@Override
			public int begin(T element) {
				return span.apply(element).begin();
			}

			@Override
			public int end(T element) {
				return span.apply(element).end();
			}

			@Override
			public boolean meets(T element, int from, int to) {
				return SpanAlgebra.overlaps(span.apply(element), from, to);
			}
		};
	}
}
