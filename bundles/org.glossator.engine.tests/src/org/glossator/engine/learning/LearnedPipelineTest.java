package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.Schemas;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was learned, at work in the pipeline beside the built-in engines. */
class LearnedPipelineTest {

	@TempDir
	Path corpus;

	private static SchemaSpec schema() {
		List<LayerSpec> layers = new ArrayList<>(Schemas.builtIn().layers());
		layers.add(Harbour.SHIP);
		return new SchemaSpec("1", layers, Schemas.builtIn().tagSets());
	}

	private List<AnnotationRecord> run(String text, String pipeline) throws IOException {
		try (Pipeline made = Pipelines.of(schema(), corpus, pipeline).create()) {
			return made.annotate(text, DocumentInfo.ofId("d"), null);
		}
	}

	@Test
	void learnedLayer_isSuggestedBesideTheBuiltInOnes() throws IOException {
		String text = Harbour.reports(1, 50).get(0).text() + "President Ana Silva called the critics liars.";
		assertTrue(run(text, null).stream().noneMatch(record -> record.layer().equals("ship")));
		new Training(1).train(Harbour.SHIP, Harbour.reports(30, 1), new ModelStore(corpus), () -> false);
		List<AnnotationRecord> found = run(text, null);
		List<AnnotationRecord> ships = found.stream().filter(record -> record.layer().equals("ship")).toList();
		assertFalse(ships.isEmpty());
		for (AnnotationRecord ship : ships) {
			assertEquals("engine:learned: ship/1", ship.provenance().origin().id());
			assertEquals(Status.SUGGESTED, ship.provenance().status());
			assertTrue(ship.provenance().confidence() > 0 && !ship.provenance().reason().isEmpty(), ship.toString());
			assertTrue(List.of("cargo", "passenger").contains(ship.values().get("sort")), ship.toString());
		}
		assertTrue(found.stream().anyMatch(record -> record.layer().equals("entity")), "the built-in engines go on");
		assertEquals(found, run(text, null), "twice the same");
	}

	@Test
	void pipelineWithoutIt_suggestsNothingLearned() throws IOException {
		new Training(1).train(Harbour.SHIP, Harbour.reports(30, 1), new ModelStore(corpus), () -> false);
		Files.createDirectories(corpus.resolve("pipelines"));
		Files.writeString(corpus.resolve("pipelines/plain.properties"), "engines = structure, sentences, tokens, entities\n");
		Files.writeString(corpus.resolve("pipelines/bare.properties"), "engines = learned\n");
		String text = Harbour.reports(1, 50).get(0).text();
		assertTrue(run(text, "plain").stream().noneMatch(record -> record.layer().equals("ship")));
		assertTrue(run(text, "bare").stream().anyMatch(record -> record.layer().equals("ship")), "it cuts the text up itself where nobody has");
	}

	/** A document in which every "Ana Silva" is decided so, and a few other names accepted. */
	private static AnnotatedDocument decided(int number, Status status) {
		String text = "Ana Silva met Boris Hale in Kolm. Later Ana Silva left Kolm with Carla Lenz.";
		List<AnnotationRecord> records = new ArrayList<>();
		for (String name : List.of("Ana Silva", "Boris Hale", "Kolm", "Carla Lenz")) {
			for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
				records.add(new SpanRecord("a" + records.size(), "entity", Span.of(at, at + name.length()), FeatureValues.of("kind", name.equals("Kolm") ? "GPE" : "PER"),
						Provenance.MANUAL.withStatus(name.equals("Ana Silva") ? status : Status.ACCEPTED)));
			}
		}
		return new AnnotatedDocument(DocumentInfo.ofId("d" + number), text, "amina", records);
	}

	private AnnotationRecord silva(Status status) throws IOException {
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			sets.add(decided(i, status));
		}
		new Training(1).train(schema().layer("entity"), sets, new ModelStore(corpus), () -> false);
		String text = "On Monday, Ana Silva spoke to reporters in the capital.";
		return run(text, null).stream().filter(record -> record instanceof SpanRecord span && span.span().coveredText(text).equals("Ana Silva")).findFirst().orElse(null);
	}

	@Test
	void hiddenSet_nothingLearnedFromItIsSuggestedOrTold() throws IOException {
		silva(Status.REJECTED);
		String text = "On Monday, Ana Silva spoke to reporters in Kolm.";
		try (Pipeline made = Pipelines.of(schema(), corpus, null).create()) {
			BiPredicate<String, String> hidden = (document, annotator) -> document.equals("d2") && annotator.equals("amina");
			List<AnnotationRecord> found = made.annotate(text, DocumentInfo.ofId("d"), null, hidden);
			assertTrue(found.stream().anyMatch(record -> record instanceof SpanRecord span && span.span().coveredText(text).equals("Ana Silva")),
					"that colleagues rejected it is not told");
			for (AnnotationRecord record : found) {
				assertFalse(record.provenance().origin().name().startsWith(ModelCard.PREFIX), record.toString());
				assertFalse(record.provenance().reason().contains("annotated so") || record.provenance().reason().contains("rejected"), record.toString());
			}
			// Who may see it is told by the same pipeline.
			assertTrue(made.annotate(text, DocumentInfo.ofId("d"), null, (document, annotator) -> document.equals("d9")).stream()
					.noneMatch(record -> record instanceof SpanRecord span && span.span().coveredText(text).equals("Ana Silva")));
		}
	}

	@Test
	void hiddenSet_leavesNoPassageInDoubtAndNothingRemembered() throws IOException {
		new Training(1).train(Harbour.SHIP, Harbour.reports(30, 1), new ModelStore(corpus), () -> false);
		AnnotatedDocument next = Harbour.reports(1, 50).get(0);
		TokenizedText text = new TextCutter().cut(next.text(), "");
		Recommenders recommenders = new Recommenders(corpus, Harbour.SCHEMA);
		ModelCard card = new ModelStore(corpus).card("ship");
		assertFalse(recommenders.doubts(text, next.withAnnotations(List.of()), null).isEmpty());
		recommenders.hide((document, annotator) -> document.equals(card.documents().get(0)));
		assertTrue(recommenders.isEmpty());
		assertEquals(List.of(), recommenders.layers());
		assertEquals(List.of(), recommenders.doubts(text, next.withAnnotations(List.of()), null));
		assertEquals(List.of(), recommenders.suggest(text, null));
		recommenders.hide((document, annotator) -> document.equals("another"));
		assertFalse(recommenders.doubts(text, next.withAnnotations(List.of()), null).isEmpty());
	}

	@Test
	void suggestionOfAnotherEngine_isToldWhatPeopleDecidedElsewhere() throws IOException {
		AnnotationRecord silva = silva(Status.ACCEPTED);
		assertTrue(silva.provenance().reason().contains("annotated so 8 times, rejected 0 times"), silva.toString());
		assertTrue(silva.provenance().origin().id().startsWith("engine:entities"), "whose it was it stays, with its reason: " + silva);
	}

	@Test
	void whatWasRejectedAgainAndAgain_isSuggestedByNoEngine() throws IOException {
		assertEquals(null, silva(Status.REJECTED));
	}
}
