package org.glossator.engine.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.glossator.engine.reading.TinyModel.Size;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {

	private static final WordPieces PIECES = new WordPieces(TinyModel.PIECES);

	@TempDir
	Path folder;
	private TinyModel tiny;
	private ReadingModel model;

	@BeforeEach
	void make() throws Exception {
		tiny = new TinyModel(8, Size.TINY);
		model = tiny.in(folder);
	}

	/** A text of sentences whose words are parted by spaces, each sentence a zone of its own, tagged by nobody. */
	private static TokenizedText text(List<Zone.Kind> kinds, List<String> sentences) {
		StringBuilder text = new StringBuilder();
		List<Integer> bounds = new ArrayList<>();
		List<Integer> tokens = new ArrayList<>();
		List<Zone> zones = new ArrayList<>();
		for (int s = 0; s < sentences.size(); s++) {
			int begin = text.length();
			for (String word : sentences.get(s).split(" ")) {
				if (!word.isEmpty()) {
					tokens.add(text.length());
					tokens.add(text.length() + word.length());
				}
				text.append(word).append(' ');
			}
			bounds.add(begin);
			bounds.add(text.length() - 1);
			zones.add(new Zone(kinds.get(s % kinds.size()), begin, text.length() - 1));
			text.append('\n');
		}
		return new TokenizedText(text.toString(), ints(bounds), ints(tokens), null, zones);
	}

	private static TokenizedText text(String... sentences) {
		return text(List.of(Zone.Kind.PARAGRAPH), List.of(sentences));
	}

	private static int[] ints(List<Integer> list) {
		return list.stream().mapToInt(Integer::intValue).toArray();
	}

	private static List<Chunk> chunks(TokenizedText text) {
		List<Chunk> chunks = new ArrayList<>();
		Chunk.cut(text, PIECES, TinyModel.LONGEST, chunks::add);
		return chunks;
	}

	/** The chunks as ids, by the rule as it is written down for those who train. */
	private static List<List<Integer>> byTheRule(TokenizedText text) {
		List<List<Integer>> chunks = new ArrayList<>();
		List<Integer> chunk = new ArrayList<>(List.of(PIECES.begin()));
		for (int s = 0; s < text.sentences(); s++) {
			if (text.first(s) == text.limit(s) || text.zone(s) == Zone.Kind.BOILERPLATE || text.zone(s) == Zone.Kind.BYLINE) {
				continue;
			}
			int all = 0;
			for (int t = text.first(s); t < text.limit(s); t++) {
				all += PIECES.of(text.word(t)).length;
			}
			if (chunk.size() + all + 1 > 126 && chunk.size() > 1) {
				chunks.add(chunk);
				chunk = new ArrayList<>(List.of(PIECES.begin()));
			}
			for (int t = text.first(s); t < text.limit(s); t++) {
				int[] word = PIECES.of(text.word(t));
				if (chunk.size() + word.length + 1 > 126) {
					chunks.add(chunk);
					chunk = new ArrayList<>(List.of(PIECES.begin()));
				}
				for (int id : word) {
					chunk.add(id);
				}
			}
			chunk.add(PIECES.end());
		}
		if (chunk.size() > 1) {
			chunks.add(chunk);
		}
		return chunks;
	}

	@Test
	void sentences_fillChunksWithoutBeingCut() {
		// With its end this one has 62 pieces; two of them and the beginning make 125.
		String sentence = "the ".repeat(61).strip();
		List<Chunk> two = chunks(text(sentence, sentence, "it"));
		assertEquals(List.of(125, 3), two.stream().map(Chunk::size).toList());
		assertEquals(List.of(126), chunks(text(sentence, sentence + " the")).stream().map(Chunk::size).toList());
		assertEquals(List.of(64, 64), chunks(text(sentence + " the", sentence + " the")).stream().map(Chunk::size).toList());
	}

	@Test
	void sentenceTooLongForAChunk_goesOnInTheNext() {
		// A sentence that is too long begins a chunk of its own too.
		List<Chunk> chunks = chunks(text("it rained .", "the ".repeat(300).strip(), "it left"));
		assertEquals(List.of(6, 125, 125, 57), chunks.stream().map(Chunk::size).toList());
		Chunk first = chunks.get(1);
		assertEquals(-1, first.sentence(first.size() - 1));
		assertEquals(126, first.token(first.size() - 1));
		Chunk last = chunks.get(3);
		assertEquals(1, last.sentence(53));
		assertEquals(2, last.sentence(56));
		assertEquals(302, last.token(52));
		Reading reading = new Reader(model).read(text("it rained .", "the ".repeat(300).strip(), "it left"));
		for (int s = 0; s < 3; s++) {
			assertTrue(reading.isSentenceRead(s));
		}
	}

	@Test
	void longTokenThatFindsNoRoom_isNotCutApart() {
		// The last token has eight pieces, for which seven places are left beside the end.
		List<Chunk> chunks = chunks(text("the ".repeat(117) + ",,,,,,,,"));
		assertEquals(List.of(118, 10), chunks.stream().map(Chunk::size).toList());
		assertEquals(List.of(126), chunks(text("the ".repeat(116) + ",,,,,,,,")).stream().map(Chunk::size).toList());
	}

	@Test
	void anyText_isCutByTheRule() {
		String[] words = { "the", "Troops", "Aleppo", ",,,,,,,,,,,", "rained", "it", ".", "x\u00e4y", "\ud83d\ude00", "11111" };
		for (int seed = 0; seed < 300; seed++) {
			Random random = new Random(seed);
			List<String> sentences = new ArrayList<>();
			for (int s = random.nextInt(12); s >= 0; s--) {
				StringBuilder sentence = new StringBuilder();
				for (int w = random.nextInt(random.nextInt(5) == 0 ? 400 : 60); w > 0; w--) {
					sentence.append(words[random.nextInt(words.length)]).append(' ');
				}
				sentences.add(sentence.toString().strip());
			}
			TokenizedText text = text(List.of(Zone.Kind.TITLE, Zone.Kind.BYLINE, Zone.Kind.PARAGRAPH, Zone.Kind.PARAGRAPH, Zone.Kind.BOILERPLATE), sentences);
			List<Chunk> chunks = chunks(text);
			List<List<Integer>> right = byTheRule(text);
			assertEquals(right.size(), chunks.size(), "seed " + seed);
			for (int i = 0; i < right.size(); i++) {
				assertArrayEquals(ints(right.get(i)), chunks.get(i).ids(), "seed " + seed + ", chunk " + i);
				assertTrue(chunks.get(i).size() <= TinyModel.LONGEST, "seed " + seed);
			}
		}
	}

	@Test
	void firstPieceAndEnd_tellOfTokenAndSentence() {
		TokenizedText text = text("Troops left Aleppo .", "It rained");
		int[] ids = ids("[CLS]", "troop", "##s", "left", "al", "##eppo", ".", "[SEP]", "it", "rain", "##ed", "[SEP]");
		double[][] right = tiny.read(ids, new int[] { 0, 2, 2, 1, 2, 2, 0, 0, 2, 1, 1, 0 });
		Reading reading = new Reader(model).read(text);
		int[] places = { 1, 3, 4, 6, 8, 9 };
		for (int token = 0; token < places.length; token++) {
			double[] told = right[places[token]];
			assertEquals(softmax(told, 0, 3, 1), reading.probability(token, "name", "B-PER"), 1e-4);
			assertEquals(softmax(told, 3, 6, 2), reading.probability(token, "claim", "I"), 1e-4);
			assertEquals(softmax(told, 3, 6, 0), reading.probability(token, reading.labels().column("claim", "O")), 1e-4);
		}
		assertEquals(1 / (1 + Math.exp(-right[7][6])), reading.claim(0), 1e-4);
		assertEquals(1 / (1 + Math.exp(-right[11][6])), reading.claim(1), 1e-4);
		assertEquals(List.of("name", "claim"), reading.labels().heads());
		assertEquals(List.of("O", "B-PER", "I-PER"), reading.labels().of("name"));
		assertEquals(0, reading.probability(0, "name", "B-ORG"));
		assertEquals(0, reading.probability(0, "sentence", "claim"));
	}

	private static int[] ids(String... pieces) {
		return List.of(pieces).stream().mapToInt(TinyModel.PIECES::indexOf).toArray();
	}

	private static double softmax(double[] row, int from, int to, int at) {
		double sum = 0;
		for (int i = from; i < to; i++) {
			sum += Math.exp(row[i]);
		}
		return Math.exp(row[from + at]) / sum;
	}

	@Test
	void onlyTitlesAndParagraphs_areRead() {
		TokenizedText text = text(List.of(Zone.Kind.TITLE, Zone.Kind.BYLINE, Zone.Kind.PARAGRAPH, Zone.Kind.BOILERPLATE), List.of("It rained", "a b", "the minister said", "left ."));
		Reading reading = new Reader(model).read(text);
		boolean[] read = { true, true, false, false, true, true, true, false, false };
		for (int token = 0; token < read.length; token++) {
			assertEquals(read[token], reading.isRead(token), "token " + token);
		}
		assertFalse(reading.isSentenceRead(1));
		assertEquals(0, reading.claim(1));
		assertEquals(0, reading.probability(2, "name", "O"));
		assertTrue(reading.isSentenceRead(2));
	}

	@Test
	void emojiCombiningMarksAndRightToLeft_areReadLikeAnyText() {
		TokenizedText text = text("\ud83d\ude00 \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 rai\u0301ned \u0301 \u200f\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd\u200f \u0627\u0644\u0633\u0644\u0627\u0645\u064f \ud83d", "\u202eit\u202c");
		Reading reading = new Reader(model).read(text);
		for (int token = 0; token < text.size(); token++) {
			assertTrue(reading.isRead(token));
			for (String head : reading.labels().heads()) {
				double sum = 0;
				for (int column = reading.labels().begin(head); column < reading.labels().end(head); column++) {
					sum += reading.probability(token, column);
				}
				assertEquals(1, sum, 1e-5);
			}
		}
		assertTrue(reading.claim(0) > 0 && reading.claim(0) < 1);
	}

	@Test
	void emptyTexts_areReadWithoutAWord() {
		assertEquals(0, new Reader(model).read(new TokenizedText("", new int[0], new int[0], null, List.of())).labels().column("name", "O"));
		Reading bare = new Reader(model).read(text("", ""));
		assertFalse(bare.isSentenceRead(0));
	}

	@Test
	void sameTextOnManyThreads_isReadTheSame() throws Exception {
		String[] sentences = new String[40];
		for (int i = 0; i < sentences.length; i++) {
			sentences[i] = "the minister said troops left Aleppo , it rained .".repeat(1 + i % 3);
		}
		Reader reader = new Reader(model);
		Reading first = reader.read(text(sentences));
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<Reading>> all = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				all.add(threads.submit((Callable<Reading>) () -> reader.read(text(sentences))));
			}
			for (Future<Reading> one : all) {
				for (int s = 0; s < sentences.length; s++) {
					assertEquals(first.claim(s), one.get().claim(s));
				}
				for (int token = 0; token < text(sentences).size(); token++) {
					for (int column = 0; column < first.labels().size(); column++) {
						assertEquals(first.probability(token, column), one.get().probability(token, column));
					}
				}
			}
		}
	}

	@Test
	void cancelling_endsTheReadingAtTheNextChunk() {
		TokenizedText text = text("the ".repeat(1000).strip());
		int[] asked = { 0 };
		text.watch(() -> {
			if (++asked[0] == 3) {
				throw new CancellationException();
			}
		});
		assertThrows(CancellationException.class, () -> new Reader(model).read(text));
		assertEquals(3, asked[0]);
	}
}
