package org.glossator.review.agreement;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.glossator.review.Sets.relation;
import static org.glossator.review.Sets.slant;
import static org.glossator.review.Sets.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

import org.glossator.review.Sets;
import org.glossator.review.align.Labels;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

final class AgreementTest {

	private static LayerAgreement layer(String layer, AgreementOptions options, AnnotatedDocument... sets) {
		return Agreement.of(List.of(sets), SCHEMA, options, Watch.NONE).layers().get(layer);
	}

	private static final AgreementOptions QUICK = AgreementOptions.ALL.withResamples(0);

	@Test
	void thisIsATest_gamma5788AndAlphaUnitizing6783() {
		String text = "This is a test.";
		LayerAgreement layer = layer("entity", QUICK,
				document("d", text, "one", entity("1", 0, 4, "a"), entity("2", 0, 7, "a"), entity("3", 0, 7, "b")),
				document("d", text, "two", entity("1", 0, 4, "a"), entity("2", 0, 4, "b")));
		assertEquals(0.5788, layer.all().value(Measure.GAMMA), 0.0005);
		assertEquals(0.6783, layer.all().value(Measure.KRIPPENDORFF_ALPHA_UNITIZING), 0.0005);
		assertEquals(1, layer.excluded().get("overlapsTakenAsOne"));
	}

	/** What tags and annotators are called, and so in which order they come, must not matter. */
	@Test
	void thisIsATest_sameFiguresWhateverTagsAndAnnotatorsAreCalled() {
		String text = "This is a test.";
		List<List<String>> tags = List.of(List.of("a", "b"), List.of("b", "a"), List.of("PER", "ORG"), List.of("ORG", "PER"), List.of("z", "Ä"),
				List.of("Ä", "z"), List.of("appeal_to_fear", "loaded_language"), List.of("\uD83D\uDE00", "0"), List.of("0", "\uD83D\uDE00"));
		for (List<String> tag : tags) {
			String a = tag.get(0);
			String b = tag.get(1);
			for (List<String> annotators : List.of(List.of("one", "two"), List.of("two", "one"))) {
				AnnotatedDocument one = document("d", text, annotators.get(0), entity("1", 0, 4, a), entity("2", 0, 7, a), entity("3", 0, 7, b));
				AnnotatedDocument two = document("d", text, annotators.get(1), entity("1", 0, 4, b), entity("2", 0, 4, a));
				for (List<AnnotatedDocument> sets : List.of(List.of(one, two), List.of(two, one))) {
					LayerAgreement layer = Agreement.of(sets, SCHEMA, QUICK, Watch.NONE).layers().get("entity");
					assertEquals(0.5788, layer.all().value(Measure.GAMMA), 0.0001, tag + " " + annotators);
					assertEquals(0.6783, layer.all().value(Measure.KRIPPENDORFF_ALPHA_UNITIZING), 0.0001, tag + " " + annotators);
				}
			}
		}
	}

	@Test
	void renamedTagsAndSwappedAnnotators_sameGamma() {
		for (long seed = 0; seed < 20; seed++) {
			double figure = Double.NaN;
			for (List<String> names : List.of(List.of("A", "B", "C"), List.of("C", "A", "B"), List.of("x", "w", "v"))) {
				for (List<String> annotators : List.of(List.of("one", "two", "three"), List.of("two", "three", "one"))) {
					SplittableRandom random = new SplittableRandom(seed);
					List<AnnotatedDocument> sets = new ArrayList<>();
					for (String annotator : annotators) {
						List<AnnotationRecord> found = new ArrayList<>();
						for (int i = 0; i < 6; i++) {
							int begin = random.nextInt(40);
							// The first is more frequent than the second, and that than the third.
							int tag = Math.min(random.nextInt(3), random.nextInt(3));
							found.add(entity("e" + i, begin, begin + 1 + random.nextInt(9), names.get(tag)));
						}
						sets.add(document(annotator).withAnnotations(found));
					}
					double gamma = layer("entity", QUICK, sets.toArray(AnnotatedDocument[]::new)).all().value(Measure.GAMMA);
					assertTrue(Double.isNaN(figure) || Math.abs(figure - gamma) < 1e-9, "seed " + seed + " " + names + " " + annotators + ": " + figure + " " + gamma);
					figure = gamma;
				}
			}
		}
	}

	@Test
	void thisIsATestWithTwoLabelsOnOneSpan_sameFigures() {
		String text = "This is a test.";
		LayerAgreement layer = layer("entity", QUICK,
				document("d", text, "one", span("1", "entity", Span.of(0, 4), "kind", "a"),
						span("2", "entity", Span.of(0, 7), "kind", "a", "kind", "b")),
				document("d", text, "two", span("1", "entity", Span.of(0, 4), "kind", "a", "kind", "b")));
		assertEquals(0.5788, layer.all().value(Measure.GAMMA), 0.0005);
		assertEquals(0.6783, layer.all().value(Measure.KRIPPENDORFF_ALPHA_UNITIZING), 0.0005);
	}

	@Test
	void unitsInDocumentsApart_alphaUnitizingAsInInception() {
		LayerAgreement layer = layer("entity", QUICK, document("d1", "test", "one", entity("1", 0, 1, "+")),
				document("d2", "test", "one"), document("d1", "test", "two"), document("d2", "test", "two", entity("1", 0, 1, "+")));
		assertEquals(-0.0714, layer.all().value(Measure.KRIPPENDORFF_ALPHA_UNITIZING), 0.0005);
	}

	@Test
	void twoOfFourLabelsAgree_kappaByHand() {
		AnnotatedDocument one = document("one", entity("1", 0, 3, "PER"), entity("2", 5, 8, "PER"), entity("3", 10, 13, "ORG"),
				entity("4", 15, 18, "ORG"), entity("5", 20, 22, "PER"));
		AnnotatedDocument two = document("two", entity("1", 0, 3, "PER"), entity("2", 5, 8, "ORG"), entity("3", 10, 13, "ORG"),
				entity("4", 15, 18, "PER"), entity("5", 30, 32, "PER"));
		LayerAgreement layer = layer("entity", AgreementOptions.ALL, one, two);
		assertEquals(10, layer.all().units());
		assertEquals(4, layer.all().items());
		assertEquals(0.5, layer.all().value(Measure.OBSERVED), 1e-9);
		assertEquals(0, layer.all().value(Measure.COHEN_KAPPA), 1e-9);
		assertEquals(2 * 2.0 / 10, layer.all().value(Measure.F1_STRICT), 1e-9);
		assertEquals(2, layer.excluded().get("annotatedByOneOnly"));
		Figure kappa = layer.all().figures().get(Measure.COHEN_KAPPA);
		assertTrue(kappa.hasInterval() && kappa.low() <= 0 && kappa.high() >= 0);
	}

	@Test
	void stackedAnnotations_meetByLabel() {
		LayerAgreement layer = layer("entity", QUICK, document("one", entity("1", 0, 3, "PER"), entity("2", 0, 3, "ORG")),
				document("two", entity("1", 0, 3, "ORG"), entity("2", 0, 3, "PER")));
		assertEquals(1, layer.all().value(Measure.COHEN_KAPPA));
		assertEquals(2, layer.all().items());
	}

	@Test
	void stackedAnnotationsOfWhichOneIsShared_theSharedMeetAndTheOthersDisagree() {
		LayerAgreement layer = layer("entity", QUICK, document("one", entity("1", 0, 3, "B"), entity("2", 0, 3, "C")),
				document("two", entity("1", 0, 3, "A"), entity("2", 0, 3, "C")));
		assertEquals(2, layer.all().items());
		assertEquals(0.5, layer.all().value(Measure.OBSERVED));
	}

	@Test
	void whatIfBoundariesDidNotMatter_movedSpansAreItems() {
		AnnotatedDocument one = document("one", entity("1", 0, 8, "PER"), entity("2", 20, 28, "ORG"));
		AnnotatedDocument two = document("two", entity("1", 2, 8, "PER"), entity("2", 20, 30, "ORG"));
		assertTrue(Double.isNaN(layer("entity", QUICK, one, two).all().value(Measure.COHEN_KAPPA)));
		assertEquals(1, layer("entity", QUICK.whatIf(true, Map.of()), one, two).all().value(Measure.COHEN_KAPPA));
	}

	@Test
	void whatIfTwoTagsWereOne_theyAgree() {
		AnnotatedDocument one = document("one", entity("1", 0, 8, "PER"), entity("2", 20, 28, "LOC"));
		AnnotatedDocument two = document("two", entity("1", 0, 8, "ORG"), entity("2", 20, 28, "LOC"));
		assertEquals(0.5, layer("entity", QUICK, one, two).all().value(Measure.OBSERVED));
		assertEquals(1, layer("entity", QUICK.whatIf(false, Map.of("ORG", "PER")), one, two).all().value(Measure.OBSERVED));
	}

	@Test
	void rejectedAndUndecided_leftOutAndCounted() {
		AnnotationRecord x = entity("1", 0, 8, "PER");
		AnnotatedDocument one = document("one", x, entity("2", 20, 28, "LOC").withProvenance(Provenance.MANUAL.withStatus(Status.REJECTED)),
				entity("3", 30, 33, "LOC").withProvenance(Provenance.suggestion(Origin.engine("e", "1"), 0.5, "")));
		LayerAgreement layer = layer("entity", QUICK, one, document("two", x));
		assertEquals(1, layer.excluded().get("rejected"));
		assertEquals(1, layer.excluded().get("undecided"));
		assertEquals(1, layer.all().value(Measure.F1_STRICT));
	}

	@Test
	void setOfSuggestionsOnly_isAnEnginesAndCounts() {
		AnnotationRecord suggested = entity("1", 0, 8, "PER").withProvenance(Provenance.suggestion(Origin.engine("e", "1"), 0.5, ""));
		LayerAgreement layer = layer("entity", QUICK, document("engine", suggested), document("two", entity("1", 0, 8, "PER")));
		assertEquals(1, layer.all().value(Measure.F1_STRICT));
	}

	@Test
	void documentOfOneAnnotatorOnly_leftOutAndCounted() {
		LayerAgreement layer = layer("entity", QUICK, document("d1", Sets.text(30), "one", entity("1", 0, 8, "PER")),
				document("d1", Sets.text(30), "two", entity("1", 0, 8, "PER")),
				document("d2", Sets.text(30), "one", entity("1", 0, 8, "PER")));
		assertEquals(1, layer.all().documents());
		assertEquals(1, layer.excluded().get("documentsNotShared"));
	}

	@Test
	void rankedFeature_hasOrdinalAlpha() {
		List<AnnotationRecord> one = new ArrayList<>();
		List<AnnotationRecord> two = new ArrayList<>();
		String[] left = { "0", "1", "2", "2", "0" };
		String[] right = { "0", "2", "2", "1", "0" };
		for (int i = 0; i < 5; i++) {
			one.add(span("a" + i, "claim", Span.of(i * 5, i * 5 + 3), "type", "t", "checkworthy", left[i]));
			two.add(span("b" + i, "claim", Span.of(i * 5, i * 5 + 3), "type", "t", "checkworthy", right[i]));
		}
		Map<Measure, Figure> figures = layer("claim", QUICK, document("one").withAnnotations(one), document("two").withAnnotations(two))
				.features().get("checkworthy");
		assertTrue(figures.get(Measure.KRIPPENDORFF_ALPHA_ORDINAL).value() > figures.get(Measure.KRIPPENDORFF_ALPHA).value());
		assertEquals(0.6, figures.get(Measure.OBSERVED).value(), 1e-9);
	}

	@Test
	void relationsChainsAndDocumentValues_areCompared() {
		AnnotationRecord[] one = { entity("1", 0, 3, "PER"), entity("2", 5, 8, "PER"), Sets.relation("3", "1", "2", "x"),
				Sets.chain("4", "1", "2"), Sets.slant("5", "left") };
		AnnotationRecord[] two = { entity("9", 0, 3, "PER"), entity("8", 5, 8, "PER"), Sets.relation("7", "9", "8", "x"),
				Sets.chain("6", "8", "9"), Sets.slant("5", "right") };
		Map<String, LayerAgreement> layers = Agreement.of(List.of(document("one", one), document("two", two)), SCHEMA, QUICK, Watch.NONE)
				.layers();
		assertEquals(1, layers.get("target").all().value(Measure.F1_STRICT));
		assertEquals(1, layers.get("target").all().value(Measure.OBSERVED));
		assertEquals(1, layers.get("coreference").all().value(Measure.F1_STRICT));
		assertEquals(0, layers.get("slant").all().value(Measure.OBSERVED));
		assertTrue(Double.isNaN(layers.get("target").all().value(Measure.GAMMA)));
		assertEquals(2, layers.get("target").excluded().get("noContinuum"));
	}

	@Test
	void randomIdenticalSets_everyFigureIsOne() {
		for (long seed = 0; seed < 60; seed++) {
			AnnotatedDocument a = Sets.random(new SplittableRandom(seed), "a", 15);
			AnnotatedDocument b = new AnnotatedDocument(a.info(), a.text(), "b", a.annotations());
			AnnotatedDocument c = new AnnotatedDocument(a.info(), a.text(), "c", a.annotations());
			String about = "seed " + seed;
			Agreement.of(List.of(a, b, c), SCHEMA, QUICK, Watch.NONE).layers().forEach((name, layer) -> {
				assertEquals(3, layer.pairs().size());
				layer.all().figures().forEach((measure, figure) -> {
					if (!Double.isNaN(figure.value())) {
						assertEquals(1, figure.value(), 1e-12, about + " " + name + " " + measure);
					}
				});
			});
		}
	}

	@Test
	void randomSetsUnderSwappedNames_sameFigures() {
		for (long seed = 0; seed < 40; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotatedDocument> sets = List.of(Sets.random(random, "a", 12), Sets.random(random, "b", 12), Sets.random(random, "c", 12));
			List<AnnotatedDocument> turned = List.of(renamed(sets.get(0), "c"), renamed(sets.get(1), "a"), renamed(sets.get(2), "b"));
			Map<String, LayerAgreement> there = Agreement.of(sets, SCHEMA, QUICK, Watch.NONE).layers();
			Map<String, LayerAgreement> back = Agreement.of(turned, SCHEMA, QUICK, Watch.NONE).layers();
			assertEquals(there.keySet(), back.keySet());
			for (String name : there.keySet()) {
				for (Measure measure : Measure.values()) {
					assertEquals(there.get(name).all().value(measure), back.get(name).all().value(measure), 1e-9,
							"seed " + seed + " " + name + " " + measure);
					assertEquals(there.get(name).pair("a", "b").value(measure), back.get(name).pair("c", "a").value(measure), 1e-9,
							"seed " + seed + " " + name + " " + measure);
				}
			}
		}
	}

	/** Where boundaries do not matter, items are rows of all sets aligned at once, whoever is called first. */
	@Test
	void boundariesIgnoredAmongThree_sameFiguresUnderSwappedNames() {
		AgreementOptions ignoring = QUICK.whatIf(true, Map.of());
		for (long seed = 0; seed < 60; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotatedDocument> sets = List.of(Sets.random(random, "a", 14), Sets.random(random, "b", 14), Sets.random(random, "c", 14));
			List<AnnotatedDocument> turned = List.of(renamed(sets.get(0), "c"), renamed(sets.get(1), "a"), renamed(sets.get(2), "b"));
			Map<String, LayerAgreement> there = Agreement.of(sets, SCHEMA, ignoring, Watch.NONE).layers();
			Map<String, LayerAgreement> back = Agreement.of(turned, SCHEMA, ignoring, Watch.NONE).layers();
			for (String name : there.keySet()) {
				for (Measure measure : Measure.values()) {
					assertEquals(there.get(name).all().value(measure), back.get(name).all().value(measure), 1e-9, "seed " + seed + " " + name + " " + measure);
				}
			}
		}
	}

	private static AnnotatedDocument renamed(AnnotatedDocument set, String annotator) {
		return new AnnotatedDocument(set.info(), set.text(), annotator, set.annotations());
	}

	@Test
	void cancelled_ends() {
		AnnotatedDocument a = document("a", entity("1", 0, 3, "PER"));
		AnnotatedDocument b = document("b", entity("1", 1, 3, "PER"));
		Watch watch = new Watch() {
			@Override
			public boolean isCancelled() {
				return true;
			}

			@Override
			public void at(String what, double share) {
				assertFalse(what.isEmpty());
			}
		};
		assertThrows(CancellationException.class, () -> Agreement.of(List.of(a, b), SCHEMA, QUICK, watch));
	}

	@Test
	void f1OfTwo_hasPartialCreditAndWhatStandsBehindIt() {
		GroupAgreement all = layer("entity", QUICK, document("a", entity("1", 0, 10, "PER"), entity("2", 20, 25, "ORG")),
				document("b", entity("1", 0, 5, "PER"), entity("2", 20, 25, "LOC"))).all();
		// One half of the first span and the whole second of a's; all of b's.
		assertEquals(2 * 0.75 / 1.75, all.value(Measure.F1_PARTIAL), 1e-12);
		assertEquals(new Score(2, 1.5, 2, 2), all.scores().partial());
		assertEquals(0, all.scores().strict().truePositives());
	}

	@Test
	void partialF1_hasAnInterval() {
		List<AnnotationRecord> left = new ArrayList<>();
		List<AnnotationRecord> right = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			left.add(entity("a" + i, 10 * i, 10 * i + 6, i % 2 == 0 ? "PER" : "ORG"));
			if (i % 4 != 0) {
				right.add(entity("b" + i, 10 * i + i % 3, 10 * i + 6 + i % 3, "PER"));
			}
		}
		LayerAgreement layer = layer("entity", AgreementOptions.ALL.withGamma(false, 0), document("d", Sets.text(500), "a").withAnnotations(left),
				document("d", Sets.text(500), "b").withAnnotations(right));
		for (Figure figure : List.of(layer.all().figures().get(Measure.F1_PARTIAL), layer.tags().get("PER").get(Measure.F1_PARTIAL))) {
			assertTrue(figure.hasInterval(), figure.toString());
			assertTrue(figure.low() < figure.value() && figure.value() < figure.high() && figure.high() - figure.low() < 0.4, figure.toString());
		}
	}

	@Test
	void partialF1OfEqualSets_intervalIsOne() {
		AnnotationRecord[] same = { entity("1", 0, 5, "PER"), entity("2", 3, 8, "ORG"), entity("3", 20, 25, "LOC") };
		Figure figure = layer("entity", AgreementOptions.ALL.withGamma(false, 0), document("a", same), document("b", same)).all().figures().get(Measure.F1_PARTIAL);
		assertEquals(new Figure(1, 1, 1), figure);
	}

	@Test
	void stretchesOfText_addUpToThePartialScore() {
		Labels labels = new Labels(SCHEMA);
		for (long seed = 0; seed < 100; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			List<AnnotatedDocument> sets = List.of(Sets.random(random, "a", 12), Sets.random(random, "b", 12));
			CountedSet a = new CountedSet(sets.get(0), labels, Map.of(), false);
			CountedSet b = new CountedSet(sets.get(1), labels, Map.of(), false);
			Scorer scorer = new Scorer(labels);
			Scores whole = scorer.score(a.of("entity"), a.places(), b.of("entity"), b.places());
			Score sum = Score.NONE;
			for (Score stretch : scorer.stretches(a.of("entity"), a.places(), b.of("entity"), b.places(), null)) {
				sum = sum.plus(stretch);
			}
			assertEquals(whole.partial().predicted(), sum.predicted(), "seed " + seed);
			assertEquals(whole.partial().gold(), sum.gold(), "seed " + seed);
			assertEquals(whole.partial().foundOfGold(), sum.foundOfGold(), 1e-9, "seed " + seed);
			assertEquals(whole.partial().foundOfPredicted(), sum.foundOfPredicted(), 1e-9, "seed " + seed);
		}
	}

	@Test
	void f1OfThree_isTheMeanOverPairsWithAnInterval() {
		LayerAgreement layer = layer("entity", AgreementOptions.ALL.withGamma(false, 0), document("a", entity("1", 0, 5, "PER"), entity("2", 10, 15, "ORG")),
				document("b", entity("1", 0, 5, "PER"), entity("2", 10, 15, "LOC")), document("c", entity("1", 0, 5, "PER"), entity("2", 20, 25, "LOC")));
		Figure mean = layer.all().figures().get(Measure.F1_STRICT);
		assertEquals(0.5, mean.value(), 1e-12);
		assertTrue(mean.hasInterval() && 0 <= mean.low() && mean.low() < 0.5 && mean.high() > 0.5 && mean.high() <= 1, mean.toString());
		assertEquals(3, layer.pairs().size());
		assertNull(layer.all().scores());
	}

	@Test
	void overall_takesAllLayersTogether() {
		AgreementReport report = Agreement.of(List.of(
				document("a", entity("1", 0, 5, "PER"), entity("2", 10, 15, "ORG"), slant("3", "left")),
				document("b", entity("1", 0, 5, "PER"), entity("2", 10, 15, "LOC"), slant("3", "left"))), SCHEMA, QUICK, Watch.NONE);
		assertEquals(2.0 / 3, report.overall().get(Measure.OBSERVED).value(), 1e-12);
		assertEquals(2.0 / 3, report.overall().get(Measure.F1_STRICT).value(), 1e-12);
		// Chance: PER/PER 1/9, ORG/LOC 0, left/left 1/9.
		assertEquals((2.0 / 3 - 2.0 / 9) / (1 - 2.0 / 9), report.overall().get(Measure.COHEN_KAPPA).value(), 1e-12);
	}

	@Test
	void relations_haveNoPartialCredit() {
		LayerAgreement layer = layer("target", QUICK, document("a", entity("1", 0, 5, "PER"), entity("2", 10, 15, "ORG"), relation("3", "1", "2", "x")),
				document("b", entity("1", 0, 5, "PER"), entity("2", 10, 15, "ORG"), relation("3", "1", "2", "x")));
		assertTrue(layer.all().figures().containsKey(Measure.F1_STRICT));
		assertFalse(layer.all().figures().containsKey(Measure.F1_PARTIAL));
	}

	@Test
	void tenThousandEach_areAllCounted() {
		SplittableRandom random = new SplittableRandom(6);
		List<AnnotationRecord> left = new ArrayList<>();
		List<AnnotationRecord> right = new ArrayList<>();
		for (int i = 0; i < 10_000; i++) {
			int begin = random.nextInt(199_000);
			int length = 3 + random.nextInt(40);
			int moved = random.nextInt(4) == 0 ? random.nextInt(12) : 0;
			left.add(span("a" + i, "entity", Span.of(begin, begin + length), "kind", "K" + random.nextInt(26), "identifier",
					"Q" + random.nextInt(2000)));
			right.add(span("b" + i, "entity", Span.of(begin + moved, begin + length + moved), "kind", "K" + random.nextInt(26),
					"identifier", "Q" + random.nextInt(2000)));
		}
		String text = Sets.text(200_000);
		LayerAgreement layer = layer("entity", AgreementOptions.ALL.withGamma(false, 0),
				document("d", text, "a").withAnnotations(left), document("d", text, "b").withAnnotations(right));
		assertTrue(layer.all().items() > 7_000);
	}
}
