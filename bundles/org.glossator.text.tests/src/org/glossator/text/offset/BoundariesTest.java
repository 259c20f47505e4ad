package org.glossator.text.offset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoundariesTest {

	private static final String CODER = "\ud83d\udc69\u200d\ud83d\udcbb";
	private static final String FLAG = "\ud83c\uddf8\ud83c\uddfe";

	private static List<String> texts(String text, List<Span> spans) {
		return spans.stream().map(s -> s.coveredText(text)).toList();
	}

	private static List<String> tokens(String text) {
		return texts(text, Boundaries.of(text).tokens());
	}

	private static List<String> sentences(String text) {
		return texts(text, Boundaries.of(text).sentences());
	}

	// Graphemes

	@ParameterizedTest
	@ValueSource(strings = { CODER, FLAG, "e\u0301", "\r\n", "\ud83d\udc4d\ud83c\udffd", "\uac00\u11a8", "\u0e01\u0e33", "\ud800",
			"\u2764\ufe0f", "\u0646\u064e\u0651" })
	void cluster_isOneStepFromBothSides(String cluster) {
		String text = "a" + cluster + "b";
		Boundaries boundaries = Boundaries.of(text);
		assertEquals(text.length() - 1, boundaries.nextGrapheme(1));
		assertEquals(1, boundaries.previousGrapheme(text.length() - 1));
		for (int i = 2; i < text.length() - 1; i++) {
			assertTrue(!boundaries.isGraphemeBoundary(i));
			assertEquals(Span.of(1, text.length() - 1), boundaries.snapToGraphemes(Span.of(i, i + 1)));
			assertEquals(Span.of(1, 1), boundaries.snapToGraphemes(Span.of(i, i)));
		}
	}

	@Test
	void flagsInARow_areCountedInPairsFromTheFirst() {
		String text = FLAG + FLAG + "\ud83c\uddf8";
		Boundaries boundaries = Boundaries.of(text);
		assertEquals(4, boundaries.nextGrapheme(0));
		assertEquals(8, boundaries.nextGrapheme(4));
		assertEquals(8, boundaries.previousGrapheme(10));
		assertEquals(Span.of(4, 8), boundaries.snapToGraphemes(Span.of(6, 7)));
	}

	@Test
	void randomTexts_haveTheGraphemesOfAWalkFromTheStart() {
		long seed = new SplittableRandom().nextLong();
		for (int round = 0; round < 300; round++) {
			String text = NastyText.of(new SplittableRandom(seed + round), round);
			Boundaries boundaries = Boundaries.of(text);
			Matcher walk = Pattern.compile("\\X").matcher(text);
			int before = 0;
			while (walk.find()) {
				String about = "seed " + seed + ", round " + round + ", offset " + before;
				assertEquals(walk.end(), boundaries.nextGrapheme(before), about);
				assertEquals(before, boundaries.previousGrapheme(walk.end()), about);
				for (int i = before; i < walk.end(); i++) {
					assertEquals(i == before, boundaries.isGraphemeBoundary(i), about);
				}
				before = walk.end();
			}
		}
	}

	// Tokens

	@Test
	void wordsNumbersAndMarks_areTokens() {
		assertEquals(List.of("The", "US", "-", "led", "coalition\u2019s", "3.5", "%", "\u2013", "\u201c", "Don't", "\u201d", "."),
				tokens("The US-led coalition\u2019s 3.5% \u2013 \u201cDon't\u201d."));
		assertEquals(List.of("U.S", ".", "1,000,000", "snake_case"), tokens("U.S. 1,000,000\r\n snake_case "));
		assertEquals(List.of("[", "email", "protected", "]"), tokens("[email\u00a0protected]"));
	}

	@Test
	void otherScripts_haveTokens() {
		assertEquals(List.of("\u0633\u0648\u0631\u064a\u0627", "\u060c", "\u0646\u064e\u0639\u064e\u0645"),
				tokens("\u0633\u0648\u0631\u064a\u0627\u060c \u0646\u064e\u0639\u064e\u0645"));
		assertEquals(List.of("\u6f22", "\u5b57", "\u30ab\u30ca"), tokens("\u6f22\u5b57\u30ab\u30ca"));
		assertEquals(List.of("ha\u00adve", CODER, FLAG, "cafe\u0301"), tokens("ha\u00adve " + CODER + FLAG + "cafe\u0301"));
	}

	@Test
	void tokensOfRandomTexts_areClustersInARowWithOnlyBlanksBetween() {
		long seed = new SplittableRandom().nextLong();
		for (int round = 0; round < 300; round++) {
			String text = NastyText.of(new SplittableRandom(seed + round), round);
			String about = "seed " + seed + ", round " + round;
			Boundaries boundaries = Boundaries.of(text);
			int before = 0;
			for (Span token : boundaries.tokens()) {
				assertTrue(token.length() > 0 && token.begin() >= before, about);
				assertEquals(token, boundaries.snapToGraphemes(token), about);
				// U+0E33 is a letter that joins even a blank before it.
				assertTrue(text.substring(before, token.begin()).replace("\u0e33", "").codePoints()
						.noneMatch(Character::isLetterOrDigit), about);
				assertTrue(text.substring(token.begin(), token.end()).chars().noneMatch(c -> c == ' ' || c == '\n'), about);
				before = token.end();
			}
		}
	}

	@Test
	void localAnswersInRandomTexts_areThoseOfAllTokens() {
		long seed = new SplittableRandom().nextLong();
		for (int round = 0; round < 200; round++) {
			SplittableRandom random = new SplittableRandom(seed + round);
			String text = NastyText.of(random, 1 + round / 2);
			String about = "seed " + seed + ", round " + round;
			Boundaries boundaries = Boundaries.of(text);
			List<Span> all = boundaries.tokens();
			for (int i = 0; i < 40; i++) {
				int from = random.nextInt(text.length() + 1);
				int to = Math.min(text.length(), from + random.nextInt(9));
				List<Span> inside = new ArrayList<>();
				Span next = null;
				Span previous = null;
				for (Span token : all) {
					if (SpanAlgebra.overlaps(token, from, to)) {
						inside.add(token);
					}
					if (token.end() <= from) {
						previous = token;
					}
					if (next == null && token.begin() >= from) {
						next = token;
					}
				}
				assertEquals(inside, boundaries.tokens(from, to), about);
				assertEquals(next, boundaries.nextToken(from), about);
				assertEquals(previous, boundaries.previousToken(from), about);
				Span snapped = inside.isEmpty() ? null : from == to ? inside.getLast()
						: Span.of(inside.getFirst().begin(), inside.getLast().end());
				assertEquals(snapped, boundaries.snapToTokens(Span.of(from, to)), about + " " + from + "-" + to);
			}
		}
	}

	@Test
	void sloppySelection_snapsToWholeTokens() {
		Boundaries boundaries = Boundaries.of("alpha  beta gamma");
		assertEquals(Span.of(0, 11), boundaries.snapToTokens(Span.of(2, 8)));
		assertEquals(Span.of(7, 11), boundaries.snapToTokens(Span.of(5, 8)));
		assertEquals(Span.of(0, 5), boundaries.snapToTokens(Span.of(1, 7)));
		assertNull(boundaries.snapToTokens(Span.of(5, 7)));
		assertEquals(Span.of(7, 11), boundaries.snapToTokens(Span.of(7, 7)));
		assertEquals(Span.of(0, 5), boundaries.snapToTokens(Span.of(5, 5)));
		assertNull(boundaries.snapToTokens(Span.of(6, 6)));
		assertEquals(Span.ofFragments(0, 5, 12, 17), boundaries.snapToTokens(Span.ofFragments(1, 2, 13, 14)));
	}

	// Sentences and paragraphs

	@Test
	void titlesInitialsAndNumbers_endNoSentence() {
		assertEquals(List.of("Mr. J. Smith of No. 10 said 3.5 was enough.", "He left the U.S. Army in the U.S.", "The end."),
				sentences("Mr. J. Smith of No. 10 said 3.5 was enough. He left the U.S. Army in the U.S. The end."));
	}

	@Test
	void quotes_stayWithTheSentenceTheyClose() {
		assertEquals(List.of("\u201cStop!\u201d he said.", "\u201cWhy?\u201d", "(Nobody knew.)", "No.", "We wait\u2026"),
				sentences("\u201cStop!\u201d he said. \u201cWhy?\u201d (Nobody knew.) No. We wait\u2026"));
	}

	@Test
	void otherTerminals_endSentences() {
		assertEquals(List.of("\u0645\u0646\u061f", "\u0646\u0639\u0645\u06d4"),
				sentences("\u0645\u0646\u061f \u0646\u0639\u0645\u06d4"));
		assertEquals(List.of("\u6f22\u3002", "\u5b57\u3002"), sentences("\u6f22\u3002\u5b57\u3002"));
	}

	@Test
	void wrappedLine_goesOnAndTitleLineDoesNot() {
		String text = "A Title Line\r\nThe text was wrapped\r\nin the middle. New\r\n\r\n  Last";
		Boundaries boundaries = Boundaries.of(text);
		assertEquals(List.of("A Title Line", "The text was wrapped\r\nin the middle. New", "Last"),
				texts(text, boundaries.paragraphs()));
		assertEquals(List.of("A Title Line", "The text was wrapped\r\nin the middle.", "New", "Last"),
				texts(text, boundaries.sentences()));
	}

	@Test
	void colonOrFullStop_endsAParagraphBeforeALowerCaseLine() {
		String text = "He named two:\nfirst this.\nsecond that";
		assertEquals(List.of("He named two:", "first this.", "second that"), texts(text, Boundaries.of(text).paragraphs()));
	}

	@Test
	void localAnswersInRandomTexts_areThoseOfAllSentencesAndParagraphs() {
		long seed = new SplittableRandom().nextLong();
		for (int round = 0; round < 200; round++) {
			SplittableRandom random = new SplittableRandom(seed + round);
			String text = NastyText.of(random, 1 + round / 2);
			String about = "seed " + seed + ", round " + round;
			Boundaries boundaries = Boundaries.of(text);
			for (Span sentence : boundaries.sentences()) {
				int inside = sentence.begin() + random.nextInt(sentence.length());
				Span found = boundaries.sentenceAt(inside);
				assertEquals(sentence, found, about);
				Span paragraph = boundaries.paragraphAt(inside);
				assertTrue(SpanAlgebra.covers(paragraph, sentence), about);
			}
			for (Span paragraph : boundaries.paragraphs()) {
				assertEquals(paragraph, boundaries.paragraphAt(paragraph.begin() + random.nextInt(paragraph.length())), about);
			}
		}
	}
}
