package org.glossator.engine.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.glossator.engine.Pipeline;
import org.glossator.engine.Pipelines;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learning a value that each document has one of. */
class DocumentLearningTest {

	private static final LayerSpec TOPIC = LayerSpec.simple("topic", LayerKind.DOCUMENT, FeatureSpec.tag("value", "topics"));
	private static final SchemaSpec SCHEMA = new SchemaSpec("1", List.of(TOPIC),
			List.of(new TagSetSpec("topics", "", false, false, List.of(TagSpec.of("harbour"), TagSpec.of("football")))));

	private static final String[] HARBOUR = { "crane", "quay", "pilot", "anchor", "cargo", "tide", "hull", "dock" };
	private static final String[] FOOTBALL = { "goal", "striker", "referee", "penalty", "league", "coach", "pitch", "corner" };
	private static final String[] ANY = { "monday", "people", "evening", "town", "mayor", "weather", "crowd", "season", "morning", "year" };

	@TempDir
	Path corpus;

	private static String text(SplittableRandom random, String[] about) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			text.append("The ").append(pick(random, ANY)).append(" saw the ").append(random.nextInt(3) == 0 ? pick(random, about) : pick(random, ANY))
					.append(" near the ").append(pick(random, ANY)).append(". ");
		}
		return text.toString();
	}

	private static String pick(SplittableRandom random, String[] words) {
		return words[random.nextInt(words.length)];
	}

	private static AnnotatedDocument document(int number, String text, String value, Status status) {
		return new AnnotatedDocument(DocumentInfo.ofId("d" + number), text, "amina",
				List.of(new DocumentLevelRecord("a0", "topic", FeatureValues.of("value", value), Provenance.MANUAL.withStatus(status))));
	}

	private static List<AnnotatedDocument> documents(int count, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<AnnotatedDocument> documents = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			boolean harbour = i % 2 == 0;
			documents.add(document(i, text(random, harbour ? HARBOUR : FOOTBALL), harbour ? "harbour" : "football", Status.ACCEPTED));
		}
		return documents;
	}

	private ModelCard train(List<AnnotatedDocument> sets) throws IOException {
		return new Training(2).train(TOPIC, sets, new ModelStore(corpus), () -> false);
	}

	private List<Recommendation> suggest(String text) throws IOException {
		return new Recommenders(corpus, SCHEMA).suggest(new TextCutter().cut(text, ""), null);
	}

	@Test
	void valueOfDocument_isToldInTextsNeverSeen_withTheWordsThatSpeakForIt() throws IOException {
		ModelCard card = train(documents(30, 1));
		assertTrue(card.figures().f1(card.figures().best()) > 0.8, () -> card.figures().toString());
		assertTrue(card.parts().containsKey(Part.DOCUMENTS));
		int right = 0;
		for (AnnotatedDocument other : documents(10, 99)) {
			List<Recommendation> found = suggest(other.text());
			assertTrue(found.size() <= 1, found.toString());
			right += found.size() == 1 && found.get(0).values().equals(other.annotations().get(0).values()) ? 1 : 0;
		}
		assertTrue(right >= 8, right + " of 10");
		Recommendation one = suggest(documents(1, 99).get(0).text()).get(0);
		assertTrue(one.reason().matches("document classifier: words such as .*(crane|quay|pilot|anchor|cargo|tide|hull|dock).* speak for harbour \\(0\\.\\d+\\)"), one.reason());
		assertTrue(one.record() instanceof DocumentLevelRecord, one.toString());
		assertEquals("engine:learned: topic/1", one.record().provenance().origin().id());
	}

	@Test
	void valuesThatWordsDoNotTell_areNotSuggested() throws IOException {
		SplittableRandom random = new SplittableRandom(5);
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			sets.add(document(i, text(random, ANY), random.nextBoolean() ? "harbour" : "football", Status.ACCEPTED));
		}
		assertNull(train(sets).figures().at(0.9));
		assertEquals(List.of(), suggest(text(random, ANY)));
	}

	@Test
	void suggestedAndRejectedValues_teachNoValue() throws IOException {
		List<AnnotatedDocument> sets = new ArrayList<>(documents(6, 2).stream()
				.map(set -> set.withAnnotations(set.annotations().stream().map(each -> each.withProvenance(each.provenance().withStatus(Status.SUGGESTED))).toList())).toList());
		assertNull(train(sets));
		sets.replaceAll(set -> set.withAnnotations(set.annotations().stream().map(each -> each.withProvenance(Provenance.MANUAL.withStatus(Status.REJECTED))).toList()));
		assertNull(train(sets));
		sets.addAll(documents(4, 3).stream().map(set -> document(10 + set.info().id().charAt(1), set.text(), "harbour", Status.ACCEPTED)).toList());
		ModelCard card = train(sets);
		assertEquals(4, card.accepted());
		assertEquals(6, card.rejected());
	}

	@Test
	void whatIsDoubtful_leadsToTheBeginningOfTheDocument_untilItIsDecided() throws IOException {
		List<AnnotatedDocument> mixed = new ArrayList<>(documents(16, 4));
		// Annotators who do not agree leave it in doubt.
		mixed.addAll(documents(8, 7).stream().map(set -> document(20 + set.info().id().charAt(1), set.text(), "football", Status.ACCEPTED)).toList());
		train(mixed);
		AnnotatedDocument other = document(50, "The mayor saw the crane near the tide. The crowd saw the evening.", "harbour", Status.ACCEPTED);
		Recommenders recommenders = new Recommenders(corpus, SCHEMA);
		List<Doubt> doubts = recommenders.doubts(new TextCutter().cut(other.text(), ""), other.withAnnotations(List.of()), null);
		assertEquals(1, doubts.size(), doubts.toString());
		assertEquals("The mayor saw the crane near the tide.", other.text().substring(doubts.get(0).begin(), doubts.get(0).end()));
		assertEquals(List.of(), recommenders.doubts(new TextCutter().cut(other.text(), ""), other, null));
	}

	@Test
	void layersWithoutFewValues_cannotBeLearned() {
		assertTrue(Training.canLearn(TOPIC));
		assertFalse(Training.canLearn(LayerSpec.simple("note", LayerKind.DOCUMENT, FeatureSpec.of("text", FeatureType.TEXT))));
		assertFalse(Training.canLearn(LayerSpec.simple("bare", LayerKind.DOCUMENT)));
		assertFalse(Training.canLearn(LayerSpec.simple("arc", LayerKind.RELATION, FeatureSpec.tag("value", "topics"))));
	}

	@Test
	void model_comesBackAsItWas_alsoOneOfTheFormBefore() throws IOException {
		ModelCard card = train(documents(12, 6));
		LayerModel model = new ModelStore(corpus).model(card);
		assertArrayEquals(model.bytes(), LayerModel.read(model.bytes()).bytes());
		LayerModel ships = new ModelStore(corpus).model(new Training(1).train(Harbour.SHIP, Harbour.reports(6, 5), new ModelStore(corpus), () -> false));
		byte[] plain = new GZIPInputStream(new ByteArrayInputStream(ships.bytes())).readAllBytes();
		// The form before had no calibration of documents (a count of none) and no mark that there is no classifier of them.
		byte[] before = Arrays.copyOf(plain, plain.length - Integer.BYTES - 1);
		ByteBuffer.wrap(before).putInt(0x676c6d31);
		ByteArrayOutputStream zipped = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
			out.write(before);
		}
		assertArrayEquals(ships.bytes(), LayerModel.read(zipped.toByteArray()).bytes());
	}

	@Test
	void pipeline_suggestsTheValueForTheDocument_andOnceOnly() throws IOException {
		train(documents(30, 1));
		String text = documents(1, 99).get(0).text();
		try (Pipeline made = Pipelines.of(SCHEMA, corpus, null).create()) {
			List<AnnotationRecord> found = made.annotate(text, DocumentInfo.ofId("x"), null).stream().filter(each -> each.layer().equals("topic")).toList();
			assertEquals(1, found.size(), found.toString());
			assertEquals(FeatureValues.of("value", "harbour"), found.get(0).values());
			assertTrue(found.get(0) instanceof DocumentLevelRecord && found.get(0).provenance().status() == Status.SUGGESTED, found.toString());
		}
	}
}
