package org.glossator.review.align;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.review.Sets;
import org.glossator.text.record.AnnotatedDocument;
import org.junit.jupiter.api.Test;

final class SetAlignmentTest {

	@Test
	void stackedSpans_pairByLabel() {
		SetAlignment alignment = SetAlignment.of(List.of(entity("a1", 0, 4, "PER"), entity("a2", 0, 4, "ORG")),
				List.of(entity("b1", 0, 4, "ORG"), entity("b2", 0, 4, "PER")), SCHEMA);
		assertEquals("b2", alignment.rightId("a1"));
		assertEquals("b1", alignment.rightId("a2"));
	}

	@Test
	void greedyByTextWouldStrandOne_bothPairsAreFound() {
		// a1 shares most with b1, but a2 shares text with b1 only.
		SetAlignment alignment = SetAlignment.of(List.of(entity("a1", 0, 10, "PER"), entity("a2", 8, 14, "PER")),
				List.of(entity("b1", 2, 12, "PER"), entity("b2", 0, 3, "PER")), SCHEMA);
		assertEquals("b2", alignment.rightId("a1"));
		assertEquals("b1", alignment.rightId("a2"));
	}

	@Test
	void touchingSpans_areNotTheSame() {
		SetAlignment alignment = SetAlignment.of(List.of(entity("a", 0, 4, "PER")), List.of(entity("b", 4, 8, "PER")), SCHEMA);
		assertNull(alignment.rightId("a"));
		assertEquals(1, alignment.onlyLeft().size());
		assertEquals(1, alignment.onlyRight().size());
	}

	@Test
	void zeroWidthSpansInOnePlace_areTheSame() {
		SetAlignment alignment = SetAlignment.of(List.of(entity("a", 4, 4, "PER")), List.of(entity("b", 4, 4, "ORG")), SCHEMA);
		assertEquals("b", alignment.rightId("a"));
	}

	@Test
	void fragmentsInTheGap_areNotShared() {
		SetAlignment alignment = SetAlignment.of(
				List.of(Sets.span("a", "entity", org.glossator.text.span.Span.ofFragments(0, 2, 8, 10), "kind", "PER")),
				List.of(entity("b", 3, 7, "PER")), SCHEMA);
		assertNull(alignment.rightId("a"));
	}

	@Test
	void setsSwapped_samePairsTurned() {
		for (long seed = 0; seed < 400; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			AnnotatedDocument a = Sets.random(random, "a", 12);
			AnnotatedDocument b = Sets.random(random, "b", 12);
			List<String> there = SetAlignment.of(a.annotations(), b.annotations(), SCHEMA).pairs().stream()
					.filter(pair -> pair.left() instanceof org.glossator.text.record.SpanRecord)
					.map(pair -> pair.left().id() + pair.right().id()).sorted(Comparator.naturalOrder()).toList();
			List<String> back = SetAlignment.of(b.annotations(), a.annotations(), SCHEMA).pairs().stream()
					.filter(pair -> pair.left() instanceof org.glossator.text.record.SpanRecord)
					.map(pair -> pair.right().id() + pair.left().id()).sorted(Comparator.naturalOrder()).toList();
			assertEquals(there, back, "seed " + seed);
		}
	}
}
