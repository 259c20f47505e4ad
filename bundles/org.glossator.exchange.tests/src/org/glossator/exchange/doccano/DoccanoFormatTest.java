package org.glossator.exchange.doccano;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Reduced;
import org.glossator.exchange.sample.Repository;
import org.glossator.exchange.sample.Techniques;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoccanoFormatTest {

	private static final Provenance READ = Provenance.imported("doccano");

	private final DoccanoFormat format = new DoccanoFormat();

	@TempDir
	private Path folder;

	private Collected read(String lines) throws IOException {
		Path file = folder.resolve("in.jsonl");
		Files.writeString(file, lines);
		return Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), file);
	}

	private static SpanRecord span(String id, int begin, int end, String layer, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), READ);
	}

	@Test
	void allThreeShapes_areRead() throws IOException {
		Collected read = read("""
				{"id": 3, "text": "\uD83D\uDE00 Ann lies", "label": [[2, 5, "PER"], [6, 10, "loaded_language"], [6, 10, "odd"]]}
				{"text": "Ann met Bob", "entities": [{"id": 7, "label": "PER", "start_offset": 0, "end_offset": 3}, {"id": 9, "label": "entity", "start_offset": 8, "end_offset": 11}], "relations": [{"id": 1, "from_id": 7, "to_id": 9, "type": "met"}]}
				{"data": "Awful!", "label": ["negative", "short"], "Comments": ["hm"]}
				""");
		assertEquals(List.of(span("", 3, 6, "entity", "kind", "PER"), span("", 7, 11, "bias", "technique", "loaded_language"),
				span("", 7, 11, "span", "label", "odd")), read.documents.get(0).annotations());
		assertEquals(List.of(span("7", 0, 3, "entity", "kind", "PER"), span("9", 8, 11, "entity"),
				new RelationRecord("1", "relation", "7", "9", FeatureValues.of("label", "met"), READ)), read.documents.get(1).annotations());
		assertEquals(List.of(new DocumentLevelRecord("", "category", FeatureValues.of("label", "negative"), READ),
				new DocumentLevelRecord("", "category", FeatureValues.of("label", "short"), READ)), read.documents.get(2).annotations());
		assertEquals(List.of("in-3", "in-2", "in-3"), read.documents.stream().map(each -> each.info().id()).toList());
		assertEquals(Map.of(Lost.unknownLayer("span"), 1, Lost.unknownLayer("relation"), 1, Lost.unknownLayer("category"), 2,
				Lost.notRead("key Comments"), 1), Collected.counts(read.losses));
	}

	@Test
	void badLines_areFaultsWithTheirLine() {
		for (String bad : List.of("{\"text\":\"ab\",\"label\":[[0,9,\"X\"]]}", "{\"text\":\"ab\",\"label\":[[-1,1,\"X\"]]}",
				"{\"text\":\"ab\",\"label\":[[1,0,\"X\"]]}", "{\"text\":\"ab\",\"label\":[[0,1]]}", "{\"text\":\"ab\",\"label\":[[0,\"1\",\"X\"]]}",
				"{\"text\":\"ab\",\"label\":[null]}", "{\"text\":{},\"label\":[]}", "{\"text\":\"ab\",\"entities\":[{\"id\":1,\"label\":\"X\"}]}",
				"{\"text\":\"ab\",\"entities\":[],\"relations\":[{\"from_id\":1,\"to_id\":2,\"type\":\"x\"}]}",
				"{\"text\":\"ab\",\"entities\":[],\"relations\":{}}", "{\"text\":\"ab\",\"label\":[", "{\"text\":\"\\ud800\",\"label\":[]} ",
				"{\"text\":\"ab\",\"entities\":[{\"id\":1,\"label\":\"X\",\"start_offset\":0,\"end_offset\":1},{\"id\":1,\"label\":\"X\",\"start_offset\":0,\"end_offset\":1}]}")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("{\"text\":\"a\",\"label\":[]}\n" + bad + "\n"), bad);
			assertTrue(fault.line() == 2 || bad.contains("ud800") || bad.endsWith("[") && fault.line() == 3, bad + " -> " + fault.getMessage());
		}
	}

	@Test
	void randomSets_comeBackButForTheLosses() throws IOException {
		for (long seed = 1; seed <= 120; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed).ids("", "9");
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d", "anna");
			Path file = folder.resolve("set.jsonl");
			Reduced expected = new Reduced(document, schema, "doccano");
			assertEquals(expected.losses, Collected.counts(Collected.write(format, schema, document, file)), "seed " + seed);
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), file);
			AnnotatedDocument back = read.documents.get(0);
			assertEquals(document.text(), back.text(), "seed " + seed);
			assertEquals(Gathering.ordered(expected.records), back.annotations(), "seed " + seed);
			assertEquals("anna", back.annotator());
			assertEquals("d " + document.info().title() + document.info().author(), back.info().id() + " " + back.info().title() + back.info().author());
		}
	}

	@Test
	void spansAndCategories_areWrittenWhenAskedFor() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "\uD83D\uDE00 Ann", "", List.of(
				new DocumentLevelRecord("", "slant", FeatureValues.of("label", "left"), READ), span("", 3, 6, "entity", "kind", "PER")));
		Path file = folder.resolve("out.jsonl");
		assertEquals(Map.of(Lost.DOCUMENT_LEVEL, 1),
				Collected.counts(Collected.write(format, Techniques.SCHEMA, List.of(document), file, Map.of("shape", "spans"))));
		assertEquals("{\"text\":\"\uD83D\uDE00 Ann\",\"label\":[[2,5,\"PER\"]],\"doc_id\":\"d\"}\n", Files.readString(file));
		assertEquals(Map.of(Lost.layer("entity"), 1, Lost.onlyLabel("slant"), 1),
				Collected.counts(Collected.write(format, Techniques.SCHEMA, List.of(document), file, Map.of("shape", "categories"))));
		assertEquals("{\"text\":\"\uD83D\uDE00 Ann\",\"label\":[\"slant/left\"],\"doc_id\":\"d\"}\n", Files.readString(file));
	}

	@Test
	void doccanosOwnExamples_areRead() throws IOException {
		Path fixtures = Repository.shared("fixtures/doccano");
		assumeTrue(fixtures != null, "the fixtures are not here");
		Collected spans = Collected.read(format, fixtures.resolve("sequence_labeling/example.jsonl"));
		assertEquals(List.of("exampleA 1", "exampleB 0"),
				spans.documents.stream().map(each -> each.text() + " " + each.annotations().size()).toList());
		assertEquals(Map.of(Lost.notRead("line without a text"), 1, Lost.notRead("key meta.wikiPageID"), 2), Collected.counts(spans.losses));
		assertEquals(2, Collected.read(format, fixtures.resolve("sequence_labeling/example_overlapping.jsonl")).documents.get(0).annotations().size());
		AnnotatedDocument google = Collected.read(format, fixtures.resolve("relation_extraction/example.jsonl")).documents.get(0);
		assertEquals(List.of("Google", "September 4, 1998", "Larry Page", "Sergey Brin"), google.annotations().stream()
				.filter(SpanRecord.class::isInstance).map(record -> ((SpanRecord) record).span().coveredText(google.text())).toList());
		assertEquals(List.of("0 1 foundedAt", "0 2 foundedBy", "0 3 foundedBy"), google.annotations().stream()
				.filter(RelationRecord.class::isInstance).map(RelationRecord.class::cast)
				.map(each -> each.source() + " " + each.target() + " " + each.values().get("label")).toList());
		for (String name : List.of("sequence_labeling/example.jsonl", "sequence_labeling/example_overlapping.jsonl", "relation_extraction/example.jsonl")) {
			assertTrue(format.detect(fixtures.resolve(name), Files.readAllBytes(fixtures.resolve(name))) > 0.7, name);
		}
	}
}
