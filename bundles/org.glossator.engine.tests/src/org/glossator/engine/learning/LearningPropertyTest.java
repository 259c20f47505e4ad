package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.segment.Tokenizer;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is annotated in whatever text, what is suggested lies on whole words of one sentence. */
class LearningPropertyTest {

	private static final String[] PIECES = { "The ship Kalomir", "left", "\ud83d\ude00\ud83d\udea2", ".", "\r\n", "\n\n", "e\u0301t\u0301", "\u062f\u0645\u0634\u0642", "\u2028", "\u201c", "\u201d",
			"US-led", "  ", "\t", "?", "and", "[x](#)", "Varna\u00a0Bay", "o\u2019clock", "12.5", "...", "Star", "the tanker" };

	@TempDir
	Path corpus;

	private static AnnotatedDocument document(int number, SplittableRandom random) {
		StringBuilder text = new StringBuilder();
		for (int i = 5 + random.nextInt(80); i > 0; i--) {
			text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
		}
		List<AnnotationRecord> records = new ArrayList<>();
		for (int i = random.nextInt(20); i > 0; i--) {
			int begin = random.nextInt(text.length());
			int end = Math.min(text.length(), begin + random.nextInt(30));
			Span span = random.nextInt(10) == 0 && end + 3 < text.length() && end > begin ? Span.ofFragments(begin, end, end + 1, end + 3) : Span.of(begin, end);
			Status status = Status.values()[random.nextInt(3)];
			records.add(new SpanRecord("a" + i, "ship", span, random.nextInt(5) == 0 ? FeatureValues.NONE : FeatureValues.of("sort", random.nextBoolean() ? "cargo" : "passenger"),
					new Provenance(status, Origin.MANUAL, Double.NaN, "", "")));
		}
		return new AnnotatedDocument(DocumentInfo.ofId("d" + number), text.toString(), "a", records);
	}

	/** Half of the annotations are on whole words, or nothing would be learned. */
	private static AnnotatedDocument snapped(AnnotatedDocument document, SplittableRandom random) throws Exception {
		TokenizedText text = new TextCutter().cut(document.text(), "");
		List<AnnotationRecord> records = new ArrayList<>(document.annotations());
		for (int i = 0; i < 6 && text.size() > 0; i++) {
			int first = random.nextInt(text.size());
			int last = Math.min(text.limit(text.sentence(first)) - 1, first + random.nextInt(3));
			records.add(new SpanRecord("t" + i, "ship", Span.of(text.begin(first), text.end(last)), FeatureValues.of("sort", "cargo"), Provenance.MANUAL));
		}
		return document.withAnnotations(records);
	}

	@Test
	void randomDecisions_giveValidSuggestions() throws Exception {
		long seed = 31;
		SplittableRandom random = new SplittableRandom(seed);
		Training training = new Training(1);
		int suggested = 0;
		for (int round = 0; round < 12; round++) {
			String told = "seed " + seed + " round " + round;
			List<AnnotatedDocument> documents = new ArrayList<>();
			for (int i = 0; i < 6; i++) {
				documents.add(snapped(document(i, random), random));
			}
			ModelStore store = new ModelStore(corpus.resolve("c" + round));
			training.train(Harbour.SHIP, documents, store, () -> false);
			store.settings(RecommenderSettings.DEFAULT.with("ship", new RecommenderSettings.Layer(true, 0.05)));
			Recommenders recommenders = new Recommenders(corpus.resolve("c" + round), Harbour.SCHEMA);
			for (AnnotatedDocument document : documents) {
				TokenizedText text = new TextCutter().cut(document.text(), "");
				int last = -1;
				for (Recommendation each : recommenders.suggest(text, null)) {
					check(text, each.begin(), each.end(), told);
					assertTrue(each.begin() >= last && each.confidence() >= 0 && each.confidence() <= 1, told);
					last = each.end();
					suggested++;
				}
				for (Doubt each : recommenders.doubts(text, document.withAnnotations(List.of()), null)) {
					check(text, each.begin(), each.end(), told);
				}
			}
		}
		assertTrue(suggested > 50, "too few suggestions to prove anything: " + suggested);
	}

	private static void check(TokenizedText text, int begin, int end, String told) {
		assertTrue(begin >= 0 && begin < end && end <= text.text().length(), told);
		assertTrue(!Tokenizer.isSpace(text.text().charAt(begin)) && !Tokenizer.isSpace(text.text().charAt(end - 1)), told);
		assertTrue(!Character.isLowSurrogate(text.text().charAt(begin)) && !Character.isHighSurrogate(text.text().charAt(end - 1)), told);
		assertEquals(text.sentenceAt(begin), text.sentenceAt(end - 1), told);
	}
}
