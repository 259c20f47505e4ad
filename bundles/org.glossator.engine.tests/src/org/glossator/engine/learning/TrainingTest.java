package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning a layer that an analyst made up. */
class TrainingTest {

	@TempDir
	Path corpus;

	private ModelStore store() {
		return new ModelStore(corpus);
	}

	private ModelCard train(List<AnnotatedDocument> sets) throws IOException {
		return new Training(2).train(Harbour.SHIP, sets, store(), () -> false);
	}

	private List<Recommendation> suggest(AnnotatedDocument document) throws IOException {
		return new Recommenders(corpus, Harbour.SCHEMA).suggest(new TextCutter().cut(document.text(), ""), null);
	}

	private static List<String> strings(AnnotatedDocument document, List<Recommendation> suggestions) {
		return suggestions.stream().map(each -> document.text().substring(each.begin(), each.end()) + " " + each.values().get("sort")).toList();
	}

	private static List<String> wanted(AnnotatedDocument document) {
		return document.annotations().stream().map(each -> ((SpanRecord) each).span().coveredText(document.text()) + " " + each.values().get("sort")).toList();
	}

	@Test
	void inventedLayer_isFoundInTextsNeverSeen() throws IOException {
		ModelCard card = train(Harbour.reports(40, 1));
		assertTrue(card.figures().f1(card.figures().best()) > 0.9, () -> card.figures().toString());
		AnnotatedDocument other = Harbour.reports(1, 99).get(0);
		List<String> found = strings(other, suggest(other));
		List<String> wanted = wanted(other);
		long right = found.stream().filter(wanted::contains).count();
		assertTrue(right >= 0.8 * wanted.size() && right >= 0.8 * found.size(), found + " instead of " + wanted);
		assertTrue(suggest(other).stream().anyMatch(each -> each.values().get("late") != null), "other features are guessed where the guess is sure");
	}

	@Test
	void moreDocuments_raiseTheCurve() throws IOException {
		List<CurvePoint> curve = train(Harbour.reports(24, 2)).curve();
		assertEquals(3, curve.size(), curve.toString());
		assertTrue(curve.get(0).documents() < curve.get(1).documents() && curve.get(1).documents() < curve.get(2).documents(), curve.toString());
		assertTrue(curve.get(2).f1() > curve.get(0).f1() + 0.05, curve.toString());
	}

	@Test
	void suggestions_areAsPreciseAsWanted() throws IOException {
		ModelCard card = train(Harbour.reports(12, 3));
		for (double wanted : new double[] { 0.5, 0.7, 0.9 }) {
			Figures.Point point = card.figures().at(wanted);
			assertTrue(point != null && point.precision() >= wanted, wanted + ": " + point);
		}
		assertNull(card.figures().at(1.01));
		store().settings(RecommenderSettings.DEFAULT.with("ship", new RecommenderSettings.Layer(false, 0.8)));
		assertTrue(new Recommenders(corpus, Harbour.SCHEMA).isEmpty());
	}

	@Test
	void sameDecisions_giveTheSameModelOnAnyNumberOfThreads() throws IOException {
		List<AnnotatedDocument> sets = Harbour.reports(8, 4);
		ModelCard one = new Training(1).train(Harbour.SHIP, sets, store(), () -> false);
		byte[] first = Files.readAllBytes(model());
		ModelCard three = new Training(3).train(Harbour.SHIP, sets, store(), () -> false);
		assertArrayEquals(first, Files.readAllBytes(model()));
		assertEquals(one.figures(), three.figures());
		assertEquals(one.curve(), three.curve());
		assertEquals(1, three.version(), "the model is the same, so is its version");
		assertEquals(2, train(Harbour.reports(9, 4)).version());
		model();
	}

	/** The one model file there is. */
	private Path model() throws IOException {
		try (Stream<Path> files = Files.list(corpus.resolve("models"))) {
			List<Path> models = files.filter(file -> file.toString().endsWith(".model")).toList();
			assertEquals(1, models.size(), models.toString());
			return models.get(0);
		}
	}

	@Test
	void cardAndModel_comeBackAsTheyWere() throws IOException {
		ModelCard card = train(Harbour.reports(6, 5));
		assertEquals(card, store().card("ship"));
		assertEquals(List.of(card), store().cards());
		LayerModel model = store().model(card);
		assertArrayEquals(model.bytes(), LayerModel.read(model.bytes()).bytes());
		assertEquals(List.of("amina"), card.annotators());
		assertEquals(6, card.documents().size());
	}

	@Test
	void rejecting_isLearnedFrom() throws IOException {
		List<AnnotatedDocument> sets = Harbour.reports(10, 6);
		train(sets);
		AnnotatedDocument text = sets.get(0);
		String name = ((SpanRecord) text.annotations().get(0)).span().coveredText(text.text());
		assertTrue(strings(text, suggest(text)).stream().anyMatch(each -> each.startsWith(name + " ")));
		List<AnnotatedDocument> rejected = sets.stream().map(set -> reject(set, name)).toList();
		ModelCard card = new Training(2).refit(Harbour.SHIP, rejected, store(), () -> false);
		assertTrue(card.rejected() > 0);
		assertEquals(2, card.version());
		SpanRecord first = (SpanRecord) text.annotations().get(0);
		Recommenders.Remembered remembered = new Recommenders(corpus, Harbour.SCHEMA).remembered(new TextCutter().cut(text.text(), ""), "ship",
				first.span().begin(), first.span().end(), first.values().get("sort"));
		assertEquals(0, remembered.annotated());
		assertTrue(remembered.rejected() > 0 && remembered.reason().contains("rejected " + remembered.rejected() + " time"), remembered.reason());
	}

	private static AnnotatedDocument reject(AnnotatedDocument set, String name) {
		List<AnnotationRecord> records = new ArrayList<>();
		for (AnnotationRecord record : set.annotations()) {
			boolean same = ((SpanRecord) record).span().coveredText(set.text()).equals(name);
			records.add(same ? record.withProvenance(Provenance.MANUAL.withStatus(Status.REJECTED)) : record);
		}
		return set.withAnnotations(records);
	}

	@Test
	void sameString_isSuggestedWithCountsForAndAgainst() throws IOException {
		List<AnnotatedDocument> sets = Harbour.reports(10, 7);
		train(sets);
		Recommendation known = suggest(sets.get(3)).stream().filter(each -> each.reason().contains("annotated so")).findFirst().orElseThrow();
		assertTrue(known.reason().matches("(?s).*annotated so \\d+ times?(, otherwise \\d+ times?)?, rejected \\d+ times?.*e\\.g\\. \u201c.*\u201d in r\\d+.*"), known.reason());
		assertEquals("engine:learned: ship/1", known.record().provenance().origin().id());
		assertEquals(Status.SUGGESTED, known.record().provenance().status());
	}

	@Test
	void doubts_areThoseNearestToEvenOdds() throws IOException {
		train(Harbour.reports(4, 8));
		AnnotatedDocument other = Harbour.reports(1, 77).get(0);
		Recommenders recommenders = new Recommenders(corpus, Harbour.SCHEMA);
		List<Doubt> doubts = recommenders.doubts(new TextCutter().cut(other.text(), ""), other.withAnnotations(List.of()), null);
		assertFalse(doubts.isEmpty());
		assertEquals(List.of(), recommenders.doubts(new TextCutter().cut(other.text(), ""), other, null), "what was decided on is no longer in doubt");
		for (int i = 1; i < doubts.size(); i++) {
			assertTrue(doubts.get(i - 1).doubt() >= doubts.get(i).doubt());
		}
		assertTrue(doubts.stream().allMatch(each -> each.doubt() <= 1 && each.begin() < each.end() && each.end() <= other.text().length()));
	}

	@Test
	void tooFewDecisions_teachNothing() throws IOException {
		AnnotatedDocument one = Harbour.reports(1, 9).get(0);
		assertNull(train(List.of(one.withAnnotations(one.annotations().subList(0, 2)))));
		assertTrue(store().isEmpty());
		ModelCard card = train(List.of(one));
		assertEquals(Figures.NONE, card.figures(), "one document leaves none to measure on");
		assertEquals(List.of(), suggest(one), "and what is not measured is not suggested");
	}

	@Test
	void cancelled_writesNothing() {
		int[] asked = new int[1];
		assertThrows(CancellationException.class, () -> new Training(1).train(Harbour.SHIP, Harbour.reports(6, 10), store(), () -> ++asked[0] > 12));
		assertFalse(Files.exists(corpus.resolve("models")));
	}

	@Test
	void refit_keepsFiguresAndCalibration() throws IOException {
		List<AnnotatedDocument> sets = Harbour.reports(10, 11);
		ModelCard before = train(sets.subList(0, 8));
		ModelCard after = new Training(1).refit(Harbour.SHIP, sets, store(), () -> false);
		assertEquals(before.figures(), after.figures());
		assertNotEquals(before.sha256(), after.sha256());
		assertEquals(store().model(after).calibration(Part.NAMES).at(0.7), store().model(after).calibration(Part.NAMES).at(0.7));
		assertFalse(suggest(sets.get(9)).isEmpty());
	}
}
