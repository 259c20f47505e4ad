package org.glossator.text.offset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

final class OffsetTableTest {

	@Test
	void ascii_isTheSameInAllUnits() {
		OffsetTable table = OffsetTable.of("plain");
		assertEquals(5, table.codePoints());
		assertEquals(5, table.bytes());
		assertEquals(3, table.toCodePoint(3));
		assertEquals(3, table.fromByte(3));
		assertThrows(IndexOutOfBoundsException.class, () -> table.toByte(6));
		assertThrows(IndexOutOfBoundsException.class, () -> table.fromCodePoint(-1));
	}

	@Test
	void emptyText_hasOnlyOffsetZero() {
		assertEquals(0, OffsetTable.of("").toByte(0));
		assertThrows(IndexOutOfBoundsException.class, () -> OffsetTable.of("").fromCodePoint(1));
	}

	@Test
	void emoji_countsTwoUnitsOneCodePointFourBytes() {
		OffsetTable table = OffsetTable.of("\u00e9\ud83d\ude00x");
		assertEquals(2, table.toCodePoint(3));
		assertEquals(6, table.toByte(3));
		assertEquals(3, table.fromCodePoint(2));
		assertEquals(3, table.fromByte(6));
		assertThrows(IndexOutOfBoundsException.class, () -> table.fromByte(8));
	}

	@Test
	void offsetInsideACharacter_isItsBegin() {
		OffsetTable table = OffsetTable.of("a\ud83d\ude00b");
		assertEquals(1, table.toCodePoint(2));
		assertEquals(1, table.toByte(2));
		assertEquals(1, table.fromByte(4));
		assertEquals(3, table.fromByte(5));
	}

	@Test
	void randomTexts_agreeWithTheJdkAtEveryOffset() {
		long seed = new SplittableRandom().nextLong();
		for (int round = 0; round < 40; round++) {
			String text = NastyText.of(new SplittableRandom(seed + round), 20 * round);
			OffsetTable table = OffsetTable.of(text);
			assertEquals(text.getBytes(StandardCharsets.UTF_8).length, table.bytes(), "seed " + seed);
			assertEquals(text.codePointCount(0, text.length()), table.codePoints(), "seed " + seed);
			for (int i = 0; i <= text.length(); i++) {
				if (i > 0 && i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
					continue;
				}
				String about = "seed " + seed + ", round " + round + ", offset " + i;
				int points = text.codePointCount(0, i);
				int bytes = text.substring(0, i).getBytes(StandardCharsets.UTF_8).length;
				assertEquals(points, table.toCodePoint(i), about);
				assertEquals(bytes, table.toByte(i), about);
				assertEquals(i, table.fromCodePoint(points), about);
				assertEquals(i, table.fromByte(bytes), about);
			}
		}
	}
}
