package org.glossator.bridge;

import java.util.regex.Pattern;

import org.glossator.text.span.Span;

/** Reads what {@link Span#toString} writes. */
final class Fragments {

	private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}-\\d{1,9}(,\\d{1,9}-\\d{1,9})*");

	private Fragments() {
	}

	/** The span written so, or null where the text is none. */
	static Span parse(String written) {
		if (!WRITTEN.matcher(written).matches()) {
			return null;
		}
		String[] numbers = written.split("[-,]");
		int[] offsets = new int[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			offsets[i] = Integer.parseInt(numbers[i]);
			if (i % 2 == 1 && offsets[i] < offsets[i - 1]) {
				return null;
			}
		}
		return Span.ofFragments(offsets);
	}
}
