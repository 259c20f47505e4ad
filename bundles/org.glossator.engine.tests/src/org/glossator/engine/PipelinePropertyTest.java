package org.glossator.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.segment.Tokenizer;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.junit.jupiter.api.Test;

class PipelinePropertyTest {

	private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

	private static final String[] PIECES = { "The Syrian army", "said", "that", "terrorists", "fled", "from Aleppo", ".", ",", "\u201c", "\u201d", "\"", "(", ")", "\n", "\r\n",
			"\n\n", "?", "However", "Russia\u2019s", "minister", "Anna Berg", "\ud83d\ude00", "e\u0301", "\u062f\u0645\u0634\u0642", "\u2028", "US-led", "12 percent", "according to",
			"sources", "accused", "of", "and", "but", "the regime", "will", "should", "  ", "\t", "[x](#)", "http://a.b", "By", "...", "-", "\u2013", "Mr.", "U.S.", "\u00a0", "[00:41] HOST:" };

	private static String text(SplittableRandom random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(120); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(5) == 0 ? "" : " ");
		}
		return text.toString();
	}

	@Test
	void randomTexts_giveValidRecords() throws Exception {
		long seed = 23;
		SplittableRandom random = new SplittableRandom(seed);
		Segmenter segmenter = new Segmenter(Lexicons.load(null));
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			for (int round = 0; round < 250; round++) {
				String text = text(random);
				String told = "seed " + seed + " round " + round + ": " + text;
				Set<String> ids = new HashSet<>();
				TokenizedText sentences = segmenter.segment(text, "");
				for (AnnotationRecord record : pipeline.annotate(text, DocumentInfo.ofId("d"), null)) {
					assertTrue(ids.add(record.id()), told);
					if (record instanceof SpanRecord span) {
						check(text, span, sentences, told);
					} else if (record instanceof RelationRecord relation) {
						assertTrue(ids.contains(relation.source()) && ids.contains(relation.target()), told);
					}
				}
			}
		}
	}

	private static void check(String text, SpanRecord span, TokenizedText sentences, String told) {
		int begin = span.span().begin();
		int end = span.span().end();
		assertTrue(begin >= 0 && begin < end && end <= text.length(), told);
		assertTrue(!Tokenizer.isSpace(text.charAt(begin)) && !Tokenizer.isSpace(text.charAt(end - 1)), told);
		assertTrue(!Character.isLowSurrogate(text.charAt(begin)) && !Character.isHighSurrogate(text.charAt(end - 1)), told);
		assertEquals(sentences.sentenceAt(begin), sentences.sentenceAt(end - 1), () -> "crosses sentences: " + span + " " + told);
	}

	@Test
	void threads_giveTheSameRecordsAsOne() throws Exception {
		SplittableRandom random = new SplittableRandom(5);
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 24; i++) {
			texts.add(text(random));
		}
		PipelineFactory factory = Pipelines.of(Schemas.builtIn(), null, null);
		List<List<AnnotationRecord>> alone = new ArrayList<>();
		try (Pipeline pipeline = factory.create()) {
			for (String text : texts) {
				alone.add(pipeline.annotate(text, DocumentInfo.ofId("d"), null));
			}
		}
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			List<Future<List<List<AnnotationRecord>>>> runs = new ArrayList<>();
			for (int t = 0; t < 3; t++) {
				runs.add(threads.submit(() -> {
					List<List<AnnotationRecord>> mine = new ArrayList<>();
					try (Pipeline pipeline = factory.create()) {
						for (int i = texts.size() - 1; i >= 0; i--) {
							mine.add(0, pipeline.annotate(texts.get(i), DocumentInfo.ofId("d"), null));
						}
					}
					return mine;
				}));
			}
			for (Future<List<List<AnnotationRecord>>> run : runs) {
				assertEquals(alone, run.get());
			}
		}
	}

	@Test
	void cancelledRun_endsAndPipelineGoesOn() throws Exception {
		String text = "The army left the town of Aleppo on Monday. ".repeat(2000);
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			int[] asked = new int[1];
			assertThrows(CancellationException.class, () -> pipeline.annotate(text, DocumentInfo.ofId("d"), () -> ++asked[0] > 3));
			assertTrue(!pipeline.annotate("The army left Aleppo on Monday.", DocumentInfo.ofId("d"), null).isEmpty());
		}
	}

	@Test
	void endlessTexts_doNotHang() throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			for (String piece : List.of("a", "the Army of Syria and ", "\"a' ", "(", "he said, ", ". ", "\u201cab ", "al-", "\n")) {
				String text = piece.repeat(200_000 / piece.length());
				long began = CPU.getCurrentThreadCpuTime();
				pipeline.annotate(text, DocumentInfo.ofId("d"), null);
				assertTrue(CPU.getCurrentThreadCpuTime() - began < 60_000_000_000L, "200,000 characters of \"" + piece + "\" took more than a minute of CPU");
			}
		}
	}

	/** How often a run asks whether it is cancelled, and the longest it worked between two questions. */
	private static long[] asked(Pipeline pipeline, String text) throws Exception {
		long[] asked = { 0, 0, CPU.getCurrentThreadCpuTime() };
		pipeline.annotate(text, DocumentInfo.ofId("d"), () -> {
			asked[0]++;
			long now = CPU.getCurrentThreadCpuTime();
			asked[1] = Math.max(asked[1], now - asked[2]);
			asked[2] = now;
			return false;
		});
		asked[1] = Math.max(asked[1], CPU.getCurrentThreadCpuTime() - asked[2]);
		return asked;
	}

	@Test
	void endlessTexts_takeStepsInProportionAndCanBeCancelledAtEach() throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			pipeline.annotate("The army left the town of Aleppo. ".repeat(200), DocumentInfo.ofId("d"), null);
			for (String piece : List.of("the brutal Army of Syria says the regime must go ", "a", "..", "a.", "\u201cab ", "he said, ")) {
				long few = asked(pipeline, piece.repeat(40_000 / piece.length()))[0];
				long[] many = asked(pipeline, piece.repeat(240_000 / piece.length()));
				assertTrue(few >= 40_000 / 1_500, () -> "asked " + few + " times for 40,000 characters of \"" + piece + "\"");
				assertTrue(many[0] <= 6.3 * few, () -> "six times the text of \"" + piece + "\" takes " + many[0] + " steps and not six times " + few);
				assertTrue(many[1] < 1_000_000_000L, () -> "\"" + piece + "\": not asked for " + many[1] / 1_000_000 + " ms of CPU");
			}
		}
	}

	@Test
	void emptyTexts_giveNothing() throws Exception {
		try (Pipeline pipeline = Pipelines.of(Schemas.builtIn(), null, null).create()) {
			for (String empty : List.of("", " ", "\r\n\r\n", "\ufeff")) {
				assertEquals(List.of(), pipeline.annotate(empty, DocumentInfo.ofId("d"), null));
			}
		}
	}
}
