package org.glossator.editor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.text.offset.Boundaries;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

	private static final String[] PIECES = { "a", "word", "longer-word", "https://example.org/path/to", " ", "  ", "\t", "\n", "\r\n", "\r", "\u2028",
			"\f", "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67", "e\u0301\u0302", "\u0645\u062d\u0645\u062f", "\u6f22\u5b57\u3001\u3068", "\ud83d", "\u00ad", "x\u2014y" };

	private static List<String> lines(String text, int width) {
		TextLines lines = LineBreaker.wrap(text, codePoint -> 1, width);
		List<String> shown = new ArrayList<>();
		for (int i = 0; i < lines.count(); i++) {
			shown.add(text.substring(lines.begin(i), lines.end(i)));
		}
		return shown;
	}

	@Test
	void words_areWrappedAtBlanksThatNobodySees() {
		assertEquals(List.of("the quick", "brown fox"), lines("the quick brown fox", 10));
		assertEquals(List.of("the quick ", "brown"), lines("the quick  brown", 10));
		assertEquals(List.of("exactly", "ten"), lines("exactly ten", 7));
	}

	@Test
	void lineEnds_areNeverNormalised() {
		assertEquals(List.of("a", "b", "c", "d", "e", ""), lines("a\r\nb\rc\nd\u2028e\n", 10));
		assertEquals(List.of(""), lines("", 10));
		TextLines lines = LineBreaker.wrap("a\r\nb", codePoint -> 1, 10);
		assertEquals(3, lines.begin(1));
		assertEquals(0, lines.lineAt(2), "What lies between CR and LF belongs to the line before");
	}

	@Test
	void hyphensAndIdeographs_letALineEndAfterThem() {
		assertEquals(List.of("well-", "known"), lines("well-known", 7));
		assertEquals(List.of("\u6f22\u5b57\u6f22", "\u5b57"), lines("\u6f22\u5b57\u6f22\u5b57", 3));
		assertEquals(List.of("\u6f22", "\u5b57\u3002"), lines("\u6f22\u5b57\u3002", 2), "A full stop does not begin a line");
	}

	@Test
	void longWord_isCutBetweenGraphemes() {
		String family = "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67";
		assertEquals(List.of("aaa", family, "bbb"), lines("aaa" + family + "bbb", 4));
	}

	@Test
	void anyText_isCoveredByItsLines() {
		for (long seed = 0; seed < 300; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			StringBuilder made = new StringBuilder();
			for (int i = random.nextInt(80); i > 0; i--) {
				made.append(PIECES[random.nextInt(PIECES.length)]);
			}
			String text = made.toString();
			int width = 1 + random.nextInt(20);
			String what = "seed " + seed + ", width " + width;
			TextLines lines = LineBreaker.wrap(text, codePoint -> Character.getType(codePoint) == Character.NON_SPACING_MARK ? 0 : 1, width);
			Boundaries boundaries = Boundaries.of(text);
			int next = 0;
			for (int line = 0; line < lines.count(); line++) {
				assertEquals(next, lines.begin(line), what);
				assertTrue(boundaries.isGraphemeBoundary(lines.begin(line)) || text.charAt(lines.begin(line) - 1) == ' ', what + ": " + line);
				next = lines.next(line);
				String hidden = text.substring(lines.end(line), next);
				assertTrue(hidden.isEmpty() || hidden.equals(" ") || hidden.equals("\t") || hidden.equals("\r\n")
						|| hidden.length() == 1 && LineBreaker.isLineEnd(hidden.charAt(0)), what + " hides something in line " + line);
				String shown = text.substring(lines.begin(line), lines.end(line));
				assertTrue(shown.chars().noneMatch(c -> LineBreaker.isLineEnd((char) c)), what);
				for (int offset = lines.begin(line); offset < next; offset++) {
					assertEquals(line, lines.lineAt(offset), what);
				}
				assertTrue(lines.paragraphOf(line) >= 0 && lines.firstLine(lines.paragraphOf(line)) <= line
						&& line < lines.lineAfter(lines.paragraphOf(line)), what);
			}
			assertEquals(text.length(), next, what);
		}
	}

	@Test
	void lines_areNoWiderThanTheColumnUnlessTheyCannotBeBroken() {
		for (long seed = 0; seed < 200; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			StringBuilder made = new StringBuilder();
			for (int i = 0; i < 60; i++) {
				made.append("abcdefghijklmnop", 0, 1 + random.nextInt(16)).append(' ');
			}
			int width = 4 + random.nextInt(30);
			for (String line : lines(made.toString(), width)) {
				assertTrue(line.stripTrailing().length() <= width, "seed " + seed + ": " + line);
			}
		}
	}
}
