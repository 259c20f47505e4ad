package org.glossator.engine.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WordPiecesTest {

	private static final List<String> ALL = List.of("[CLS]", "[SEP]", "[UNK]", "un", "##aff", "##able", "unaff", "##a", "a", "cafe", ",", "'", "s", "_", "1", "##2", "\u05e9\u05dc", "##\u05d5\u05dd",
			"\ud83d\ude00", "\ud835\udd04", "##\ud835\udd05", "\u00bd", "##_x", "stra", "##\u00dfe", "i");
	private static final WordPieces PIECES = new WordPieces(ALL);

	private static List<String> of(String token) {
		return IntStream.of(PIECES.of(token)).mapToObj(ALL::get).toList();
	}

	@Test
	void longestPiece_comesFirst() {
		assertEquals(List.of("unaff", "##able"), of("unaffable"));
		assertEquals(List.of("un", "##a"), of("una"));
		assertEquals(List.of("[UNK]"), of("unaffably"));
		assertEquals(List.of("[UNK]"), of("zunaffable"));
	}

	@Test
	void caseAndMarks_doNotMatter() {
		assertEquals(List.of("cafe"), of("CAF\u00c9"));
		assertEquals(List.of("cafe"), of("Cafe\u0301"));
		assertEquals(List.of("i"), of("\u0130"));
		assertEquals(List.of("stra", "##\u00dfe"), of("Stra\u00dfe"));
	}

	@Test
	void signs_areRunsOfTheirOwn() {
		assertEquals(List.of("a", "'", "s"), of("a's"));
		assertEquals(List.of("a", ",", ",", "a"), of("a,,a"));
		assertEquals(List.of("a", "##_x"), of("a_x"));
		assertEquals(List.of("_"), of("_"));
		assertEquals(List.of("1", "##2", ",", "1"), of("12,1"));
		assertEquals(List.of("a", "[UNK]", "a"), of("a\u20aca"));
		assertEquals(List.of("\u00bd"), of("\u00bd"));
	}

	@Test
	void charactersOfTwoUnits_areNotCutApart() {
		assertEquals(List.of("\ud83d\ude00"), of("\ud83d\ude00"));
		assertEquals(List.of("\ud83d\ude00", "[UNK]"), of("\ud83d\ude00\ud83d\ude01"));
		assertEquals(List.of("\ud835\udd04", "##\ud835\udd05"), of("\ud835\udd04\ud835\udd05"));
		assertEquals(List.of("[UNK]"), of("\ud83d"));
	}

	@Test
	void otherScripts_areCutAsTheyAreWritten() {
		assertEquals(List.of("\u05e9\u05dc", "##\u05d5\u05dd"), of("\u05e9\u05dc\u05d5\u05dd"));
		assertEquals(List.of("\u05e9\u05dc", "##\u05d5\u05dd"), of("\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd"));
		assertEquals(List.of("[UNK]"), of("\u0633\u0644\u0627\u0645"));
	}

	@Test
	void tooLongRun_isUnknownAndTooManyPiecesAreLeftOut() {
		assertEquals(List.of("a", "##a", "##a", "##a", "##a", "##a", "##a", "##a"), of("a".repeat(59)));
		assertEquals(List.of("[UNK]"), of("a".repeat(60)));
		assertEquals(List.of("[UNK]", ",", "a"), of("a".repeat(60) + ",a"));
		assertEquals(8, of(",".repeat(70)).size());
		assertEquals(List.of(",", ",", ",", ",", ",", ",", ",", "a"), of(",,,,,,,aaaa"));
		// What is unknown at its end is unknown as a whole, also where its end would be left out.
		assertEquals(List.of("[UNK]"), of("a".repeat(50) + "z"));
	}

	@Test
	void tokenWithoutPieces_isUnknown() {
		assertEquals(List.of("[UNK]"), of(""));
		assertEquals(List.of("[UNK]"), of("\u00a0\u2003\t"));
		assertEquals(List.of("[UNK]"), of("\u0301"));
		assertEquals(List.of("a", "a"), of("a\u00a0a"));
	}

	@Test
	void shapes_areTold() {
		String[] tokens = { "--", "", "\ud83d\ude00", "_", "a", "a1", "A1", "x\u00b2", "\u2460", "\u00bd", "\u2163", "said", "o'clock", "NATO", "U.S.", "A", "I", "Anna", "McCain", "iPhone", "\u00c9t\u00e9", "\u05e9\u05dc\u05d5\u05dd",
				"\u01c5", "\u01c5a", "\u00aa", "\u0663" };
		int[] right = { 0, 0, 0, 0, 1, 5, 5, 5, 5, 4, 2, 1, 1, 3, 3, 2, 2, 2, 2, 4, 2, 4, 4, 4, 1, 5 };
		int[] told = new int[tokens.length];
		for (int i = 0; i < tokens.length; i++) {
			told[i] = WordPieces.shape(tokens[i]);
		}
		assertArrayEquals(right, told);
	}

	@Test
	void piecesWithoutWhatIsNeeded_areRefused() {
		assertThrows(IllegalArgumentException.class, () -> new WordPieces(List.of("[CLS]", "[SEP]", "a")));
		assertThrows(IllegalArgumentException.class, () -> new WordPieces(List.of("[CLS]", "[SEP]", "[UNK]", "a", "a")));
	}
}
