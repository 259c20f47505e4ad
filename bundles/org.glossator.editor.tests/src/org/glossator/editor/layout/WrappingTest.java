package org.glossator.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class WrappingTest {

	private static final int WIDTH = 80;
	private static final String[] PIECES = { "word ", "a ", "longer-word ", "sentence. ", "\n", "\r\n", "\u2028", "\n\n", "\ud83d\udc69\u200d\ud83d\udc67 ",
			"e\u0301\u0302", "\u6f22\u5b57\u3001" };

	private static String text(long seed, int length) {
		SplittableRandom random = new SplittableRandom(seed);
		StringBuilder text = new StringBuilder();
		int paragraph = 0;
		while (text.length() < length) {
			// Line ends are rare, or all paragraphs would fit on a line.
			int piece = random.nextInt(PIECES.length);
			if (!PIECES[piece].isBlank() || paragraph > 600) {
				text.append(PIECES[piece]);
				paragraph = PIECES[piece].isBlank() ? 0 : paragraph + PIECES[piece].length();
			}
		}
		return text.toString();
	}

	private static void assertSame(TextLines expected, TextLines lines, String what) {
		assertEquals(expected.count(), lines.count(), what);
		assertEquals(expected.paragraphCount(), lines.paragraphCount(), what);
		for (int line = 0; line < expected.count(); line++) {
			assertEquals(expected.begin(line), lines.begin(line), what);
			assertEquals(expected.end(line), lines.end(line), what);
			assertEquals(expected.paragraphOf(line), lines.paragraphOf(line), what);
		}
	}

	@Test
	void anyTextInSlices_isWrappedAsInOneGo() {
		for (long seed = 0; seed < 30; seed++) {
			String text = text(seed, 60_000);
			TextLines expected = LineBreaker.wrap(text, codePoint -> 1, WIDTH);
			Wrapping wrapping = new Wrapping(text, codePoint -> 1, WIDTH, 0);
			int slices = 0;
			while (!wrapping.run(0)) {
				assertFalse(wrapping.isDone());
				slices++;
			}
			assertTrue(slices > 100, "seed " + seed + ": a slice may be as short as a line");
			assertSame(expected, wrapping.lines(), "seed " + seed);
			assertTrue(wrapping.isWrapped(0, text.length()));
		}
	}

	@Test
	void linesAroundAPlace_areWhatTheyAreInTheWhole() {
		for (long seed = 0; seed < 60; seed++) {
			String text = text(seed, 80_000);
			SplittableRandom random = new SplittableRandom(seed);
			TextLines expected = LineBreaker.wrap(text, codePoint -> 1, WIDTH);
			Wrapping wrapping = new Wrapping(text, codePoint -> 1, WIDTH, random.nextInt(text.length()));
			for (int round = 0; round < 3; round++) {
				int place = random.nextInt(text.length() + 1);
				wrapping.wrapAround(place);
				String what = "seed " + seed + ", place " + place;
				assertTrue(wrapping.isWrapped(place, Math.min(text.length(), place + 5_000)), what);
				TextLines lines = wrapping.lines();
				int line = lines.lineAt(place);
				int same = expected.lineAt(place);
				for (int i = -20; i < 60; i++) {
					if (same + i >= 0 && same + i < expected.count()) {
						assertEquals(expected.begin(same + i), lines.begin(line + i), what);
						assertEquals(expected.end(same + i), lines.end(line + i), what);
						assertEquals(expected.beginsParagraph(same + i), lines.beginsParagraph(line + i), what);
					}
				}
			}
		}
	}

	@Test
	void estimatedLines_coverTheTextAndAreAboutAsMany() {
		for (long seed = 0; seed < 60; seed++) {
			String text = text(seed, 80_000);
			TextLines expected = LineBreaker.wrap(text, codePoint -> 1, WIDTH);
			TextLines lines = new Wrapping(text, codePoint -> 1, WIDTH, new SplittableRandom(seed).nextInt(text.length())).lines();
			String what = "seed " + seed;
			int next = 0;
			for (int line = 0; line < lines.count(); line++) {
				assertEquals(next, lines.begin(line), what);
				assertTrue(lines.begin(line) <= lines.end(line) && lines.end(line) <= lines.next(line), what);
				assertTrue(next == text.length() || !Character.isLowSurrogate(text.charAt(next)), what);
				next = lines.next(line);
				assertTrue(text.substring(lines.begin(line), lines.end(line)).chars().noneMatch(c -> LineBreaker.isLineEnd((char) c)), what);
			}
			assertEquals(text.length(), next, what);
			assertEquals(expected.paragraphCount(), lines.paragraphCount(), what);
			assertEquals(1, (double) lines.count() / expected.count(), 0.1, what);
		}
	}

	@Test
	void oneParagraphOfAMillion_isWrappedWhereOneLooks() {
		String text = "a word or two ".repeat(80_000);
		int place = 900_000;
		Wrapping wrapping = new Wrapping(text, codePoint -> 1, WIDTH, 0);
		assertTrue(wrapping.wrapAround(place));
		assertTrue(wrapping.isWrapped(place, place + 5_000));
		assertFalse(wrapping.lines().beginsParagraph(wrapping.lines().lineAt(place)));
		assertEquals(1, wrapping.lines().paragraphCount());
		while (!wrapping.run(1_000_000)) {
			assertFalse(wrapping.isDone());
		}
		assertSame(LineBreaker.wrap(text, codePoint -> 1, WIDTH), wrapping.lines(), "in the end");
		assertFalse(wrapping.wrapAround(0), "Nothing is left to be wrapped");
	}

	@Test
	void shortText_isWrappedAtOnce() {
		assertTrue(new Wrapping(text(1, 10_000), codePoint -> 1, WIDTH, 0).isDone());
		assertTrue(new Wrapping("", codePoint -> 1, WIDTH, 0).isDone());
	}
}
