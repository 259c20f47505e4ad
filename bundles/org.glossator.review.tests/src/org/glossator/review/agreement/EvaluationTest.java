package org.glossator.review.agreement;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.review.Repository;
import org.glossator.review.Sets;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

final class EvaluationTest {

	private static Scores scores(AnnotatedDocument gold, AnnotatedDocument predicted) {
		return Evaluation.of(gold, predicted, SCHEMA).layers().get("entity");
	}

	/** The article of the propaganda techniques corpus for which the task's own scorer gives these figures. */
	@Test
	void ptcArticle_partialScoreOfTheTask() throws IOException {
		Path folder = Repository.shared("fixtures/ptc");
		String text = Files.readString(folder.resolve("article736757214.txt"));
		AnnotatedDocument gold = document("736757214", text, "gold").withAnnotations(spans(folder.resolve("article736757214.task-SI.labels"), text));
		AnnotatedDocument predicted = document("736757214", text, "team").withAnnotations(spans(folder.resolve("submission-task-SI.tsv"), text));
		Score partial = scores(gold, predicted).partial();
		assertEquals(0.964912, partial.precision(), 0.0000005);
		assertEquals(0.486864, partial.recall(), 0.0000005);
		assertEquals(0.647181, partial.f1(), 0.0000005);
	}

	private static List<AnnotationRecord> spans(Path file, String text) throws IOException {
		List<AnnotationRecord> spans = new ArrayList<>();
		for (String line : Files.readAllLines(file)) {
			String[] cells = line.split("\t");
			int begin = text.offsetByCodePoints(0, Integer.parseInt(cells[1]));
			int end = text.offsetByCodePoints(0, Integer.parseInt(cells[2]));
			spans.add(entity(String.valueOf(spans.size()), begin, end, null));
		}
		return spans;
	}

	@Test
	void mixedResult_countedByHand() {
		AnnotatedDocument gold = document("g", entity("1", 0, 5, "PER"), entity("2", 10, 15, "ORG"), entity("3", 20, 25, "PER"),
				entity("4", 30, 35, "LOC"));
		AnnotatedDocument predicted = document("p", entity("1", 0, 5, "PER"), entity("2", 10, 15, "PER"), entity("3", 22, 27, "PER"));
		Scores scores = scores(gold, predicted);
		assertEquals(Score.matched(1, 3, 4), scores.strict());
		assertEquals(Score.matched(2, 3, 4), scores.span());
		assertEquals(Score.matched(2, 3, 4), scores.overlap());
		assertEquals(1.0 / 3, scores.strict().precision(), 1e-12);
		assertEquals(0.25, scores.strict().recall(), 1e-12);
		assertEquals(2.0 / 7, scores.strict().f1(), 1e-12);
		assertEquals(new Score(2.6, 2.6, 3, 4), scores.partial());
		assertEquals(Score.matched(1, 3, 2), scores.labels().get("PER").strict());
		assertEquals(Score.matched(2, 3, 2), scores.labels().get("PER").overlap());
		assertEquals(Score.matched(0, 0, 1), scores.labels().get("LOC").strict());
		assertEquals(new Score(2, 1, 3, 2), scores.labels().get("PER").span(), "two of three PER lie where gold has something, one of two gold PER is found");
		assertEquals(new Score(0, 1, 0, 1), scores.labels().get("ORG").span(), "found under another label");
	}

	@Test
	void oneLongSpanOverTwo_overlapCountsItOnce() {
		Scores scores = scores(document("g", entity("1", 0, 20, "PER")), document("p", entity("1", 0, 5, "PER"), entity("2", 10, 15, "PER")));
		assertEquals(Score.matched(1, 2, 1), scores.overlap());
	}

	@Test
	void spanInTheGapOfAnother_isNoOverlap() {
		Scores scores = scores(document("g", span("1", "entity", Span.ofFragments(0, 2, 8, 10), "kind", "PER")),
				document("p", entity("1", 3, 7, "PER")));
		assertEquals(0, scores.overlap().truePositives());
		assertEquals(0, scores.partial().precision());
	}

	@Test
	void nothingPredicted_zeroAndNoDivision() {
		Scores scores = scores(document("g", entity("1", 0, 20, "PER")), document("p"));
		assertEquals(0, scores.strict().precision());
		assertEquals(0, scores.strict().f1());
		assertEquals(1, scores.strict().falseNegatives());
	}

	@Test
	void documentsOfOneSideOnly_leftOutAndCounted() {
		Evaluation evaluation = Evaluation.of(List.of(document("d1", Sets.text(30), "g", entity("1", 0, 4, "PER"))),
				List.of(document("d2", Sets.text(30), "p", entity("1", 0, 4, "PER"))), SCHEMA);
		assertEquals(0, evaluation.documents());
		assertEquals(2, evaluation.excluded().get("documentsNotShared"));
	}

	@Test
	void randomSetsTurnedRound_precisionIsRecall() {
		for (long seed = 0; seed < 200; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			AnnotatedDocument a = Sets.random(random, "a", 20);
			AnnotatedDocument b = Sets.random(random, "b", 20);
			Evaluation there = Evaluation.of(a, b, SCHEMA);
			Evaluation back = Evaluation.of(b, a, SCHEMA);
			for (String layer : there.layers().keySet()) {
				String about = "seed " + seed + " " + layer;
				Scores x = there.layers().get(layer);
				Scores y = back.layers().get(layer);
				assertEquals(x.strict().precision(), y.strict().recall(), 1e-12, about);
				assertEquals(x.overlap().precision(), y.overlap().recall(), 1e-12, about);
				assertEquals(x.partial().precision(), y.partial().recall(), 1e-12, about);
				assertTrue(x.strict().truePositives() <= x.overlap().truePositives(), about);
				assertTrue(x.strict().truePositives() <= x.span().truePositives(), about);
			}
		}
	}
}
