package org.glossator.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class SegmentsTest {

	private static final List<Span> OWN = List.of(Span.of(0, 3), Span.of(4, 6), Span.of(6, 9), Span.of(12, 15));

	@Test
	void nothingBrought_allAreOurs() {
		assertEquals(OWN, Segments.between(List.of(), OWN));
	}

	@Test
	void broughtOnes_replaceWhatTheyOverlap() {
		assertEquals(List.of(Span.of(0, 3), Span.of(12, 15)), Segments.between(List.of(Span.of(4, 8), Span.of(9, 12)), OWN));
		assertEquals(List.of(Span.of(4, 6), Span.of(6, 9)), Segments.between(List.of(Span.of(2, 3), Span.of(14, 20)), OWN));
	}

	@Test
	void longOneBeforeShortOnes_reachesOverThem() {
		assertEquals(List.of(Span.of(12, 15)), Segments.between(List.of(Span.of(0, 12), Span.of(4, 5)), OWN));
	}
}
