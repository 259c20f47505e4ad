package org.glossator.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How counts are written where there is little room. */
class SetCountTest {

	private static String brief(int annotations, int undecided) {
		return new SetCount(annotations, undecided, "").shortText();
	}

	@Test
	void shortText_keepsItsRoomForThousands() {
		assertEquals("34", brief(34, 0));
		assertEquals("34 +5", brief(34, 5));
		assertEquals("999 +1.0k", brief(999, 1_000));
		assertEquals("0 +3.7k", brief(0, 3_799));
		assertEquals("9.9k", brief(9_999, 0));
		assertEquals("12k +152k", brief(12_345, 152_896));
		assertEquals("?", new SetCount(0, 0, "It cannot be read").shortText());
	}

	@Test
	void text_isExact() {
		assertEquals("0 annotations, 3799 suggestions to decide", new SetCount(0, 3_799, "").text());
	}
}
