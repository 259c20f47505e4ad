package org.glossator.text.offset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

final class LineTableTest {

	private static List<String> lines(String text) {
		LineTable table = LineTable.of(text);
		return IntStream.range(0, table.count()).mapToObj(table::line).toList();
	}

	@Test
	void mixedLineEnds_eachEndOneLine() {
		assertEquals(List.of("a", "b", "c", "", "d", "e"), lines("a\nb\r\nc\r\rd\u2028e"));
	}

	@Test
	void lastLineEnd_leavesAnEmptyLine() {
		assertEquals(List.of("a", ""), lines("a\n"));
		assertEquals(List.of("a"), lines("a"));
		assertEquals(List.of(""), lines(""));
		assertEquals(List.of("\f", ""), lines("\f\r\n"));
	}

	@Test
	void offsetInsideALineEnd_belongsToTheLineItEnds() {
		LineTable table = LineTable.of("ab\r\ncd");
		assertEquals(0, table.lineAt(2));
		assertEquals(0, table.lineAt(3));
		assertEquals(1, table.lineAt(4));
		assertEquals(1, table.lineAt(6));
		assertEquals(2, table.end(0));
		assertEquals(4, table.next(0));
		assertThrows(IndexOutOfBoundsException.class, () -> table.lineAt(7));
	}

	@Test
	void randomTexts_areTheirLinesAndEndsInARow() {
		long seed = new SplittableRandom().nextLong();
		for (int round = 0; round < 100; round++) {
			String text = NastyText.of(new SplittableRandom(seed + round), 3 * round);
			LineTable table = LineTable.of(text);
			StringBuilder again = new StringBuilder();
			for (int i = 0; i < table.count(); i++) {
				assertEquals(again.length(), table.begin(i), "seed " + seed);
				again.append(table.line(i)).append(text, table.end(i), table.next(i));
			}
			assertEquals(text, again.toString(), "seed " + seed);
			assertEquals(text.split("\r\n|[\n\r\u2028]", -1).length, table.count(), "seed " + seed);
			for (int offset = 0; offset < text.length(); offset++) {
				int line = table.lineAt(offset);
				assertEquals(true, table.begin(line) <= offset && offset < table.next(line), "seed " + seed);
			}
		}
	}
}
