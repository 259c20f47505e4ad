package org.glossator.exchange;

import java.util.List;
import java.util.Objects;

/**
 * One kind of thing that a format could not carry. Immutable.
 *
 * @param what what was dropped or changed, in one sentence without the place, such as
 *        {@code The note of an annotation is not written.}
 * @param count how many times
 * @param places the first places, at most {@link LossReport#PLACES}, such as {@code wire-report 12-19}
 */
public record Loss(String what, int count, List<String> places) {

	public Loss {
		Objects.requireNonNull(what);
		places = List.copyOf(places);
	}
}
