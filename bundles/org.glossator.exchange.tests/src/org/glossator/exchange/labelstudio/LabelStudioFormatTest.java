package org.glossator.exchange.labelstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Techniques;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelStudioFormatTest {

	private static final Provenance READ = Provenance.imported("labelstudio");

	private final LabelStudioFormat format = new LabelStudioFormat();

	@TempDir
	private Path folder;

	private Collected read(String json) throws IOException {
		Path file = folder.resolve("in.json");
		Files.writeString(file, json);
		return Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), file);
	}

	private static SpanRecord span(String id, int begin, int end, String layer, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), READ);
	}

	@Test
	void exportOfAProject_isRead() throws IOException {
		Collected read = read("""
				[{"id": 12, "data": {"text": "\uD83D\uDE00 Ann met Bob"}, "annotations": [
				  {"id": 3, "completed_by": {"id": 1, "email": "ann@example.org"}, "result": [
				    {"id": "a", "from_name": "label", "to_name": "text", "type": "labels", "value": {"start": 2, "end": 5, "text": "Ann", "labels": ["PER", "odd"]}},
				    {"id": "b", "from_name": "entity", "to_name": "text", "type": "labels", "value": {"start": 10, "end": 13, "text": "Bob", "labels": ["PER"]}, "meta": {"text": ["sure?"]}},
				    {"id": "b", "from_name": "mood", "to_name": "text", "type": "choices", "value": {"start": 10, "end": 13, "choices": ["glad", "calm"]}},
				    {"id": "c", "from_name": "sentiment", "to_name": "text", "type": "choices", "value": {"choices": ["good"]}},
				    {"type": "relation", "from_id": "a", "to_id": "b", "direction": "left", "labels": ["met"]},
				    {"type": "relation", "from_id": "a", "to_id": "zz", "direction": "right"}]},
				  {"was_cancelled": true, "result": []}],
				 "predictions": [{"model_version": "m1", "score": 0.5, "result": [
				    {"id": "p", "from_name": "label", "to_name": "text", "type": "labels", "score": 0.75, "value": {"start": 2, "end": 5, "labels": ["PER"]}}]}]}]
				""");
		assertEquals(List.of("in-12 ann@example.org", "in-12 m1"),
				read.documents.stream().map(each -> each.info().id() + " " + each.annotator()).toList());
		assertEquals(List.of(new DocumentLevelRecord("c", "sentiment", FeatureValues.of("label", "good"), READ),
				span("a", 3, 6, "entity", "kind", "PER"), span("", 3, 6, "span", "label", "odd"),
				span("b", 11, 14, "entity", "kind", "PER", "mood", "glad", "mood", "calm").withProvenance(READ.withNote("sure?")),
				new RelationRecord("", "relation", "b", "a", FeatureValues.of("label", "met"), READ)), read.documents.get(0).annotations());
		assertEquals(List.of(span("p", 3, 6, "entity", "kind", "PER")
				.withProvenance(new Provenance(Status.SUGGESTED, Origin.engine("m1", ""), 0.75, "", ""))), read.documents.get(1).annotations());
		assertEquals(1, Collected.counts(read.losses).get(Lost.DANGLING));
		assertEquals(1, Collected.counts(read.losses).get(Lost.notRead("cancelled annotation")));
	}

	@Test
	void offsetsInUtf16Units_areToldByTheirQuotations() throws IOException {
		Collected read = read("""
				{"data": {"text": "\uD83D\uDE00 Ann met"}, "annotations": [{"result": [
				{"id": "a", "from_name": "label", "type": "labels", "value": {"start": 3, "end": 6, "text": "Ann", "labels": ["PER"]}}]}]}
				""");
		assertEquals(Span.of(3, 6), ((SpanRecord) read.documents.get(0).annotations().get(0)).span());
		assertEquals(Map.of(Lost.OFFSET_UNIT, 1), Collected.counts(read.losses));
	}

	@Test
	void shortForm_isRead() throws IOException {
		Collected read = read("""
				[{"id": 1, "text": "Ann met Bob", "label": [{"start": 0, "end": 3, "text": "Ann", "labels": ["PER"]}], "sentiment": "good", "annotator": 4}]
				""");
		assertEquals(List.of(new DocumentLevelRecord("", "sentiment", FeatureValues.of("label", "good"), READ), span("", 0, 3, "entity", "kind", "PER")),
				read.documents.get(0).annotations());
		assertEquals("user-4", read.documents.get(0).annotator());
	}

	@Test
	void badTasks_areFaultsWithTheirLine() {
		String region = "{\"data\":{\"text\":\"ab\"},\"annotations\":[{\"result\":[{\"id\":\"a\",\"type\":\"labels\",\"from_name\":\"l\",\"value\":%s}]}]}";
		for (String bad : List.of(region.formatted("{\"start\":0,\"end\":9,\"labels\":[\"X\"]}"), region.formatted("{\"start\":-1,\"end\":1,\"labels\":[\"X\"]}"),
				region.formatted("{\"start\":2,\"end\":1,\"labels\":[\"X\"]}"), region.formatted("{\"start\":0,\"labels\":[\"X\"]}"),
				region.formatted("{\"start\":0,\"end\":1,\"labels\":[{}]}"), region.formatted("{\"start\":0,\"end\":1,\"labels\":\"X\"}"),
				"{\"data\":{\"image\":7},\"annotations\":[]}", "{\"id\":1}", "{\"data\":[],\"annotations\":[]}", "{\"data\":{\"text\":\"ab\"},\"annotations\":[1]}",
				"7", "{\"data\":{\"text\":\"ab\"},\"annotations\":[{\"result\":[{\"id\":\"a\",\"type\":\"labels\",\"value\":{\"start\":0,\"end\":1,\"fragments\":[1],\"labels\":[\"X\"]}}]}]}")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("[{\"data\":{\"text\":\"a\"}},\n" + bad + "]"), bad);
			assertEquals(2, fault.line(), bad + " -> " + fault.getMessage());
		}
	}

	@Test
	void randomSets_comeBackButForTheLosses() throws IOException {
		for (long seed = 1; seed <= 120; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d", "anna");
			AnnotatedDocument other = new AnnotatedDocument(document.info(), document.text(), "bert", List.of());
			Path file = folder.resolve("set.json");
			Map<String, Integer> losses = Collected.counts(Collected.write(format, schema, List.of(document, other), file, Map.of()));
			Map<String, Integer> expected = new HashMap<>();
			Set<String> ids = document.annotations().stream().filter(record -> record instanceof SpanRecord span && !span.span().isZeroWidth())
					.map(AnnotationRecord::id).collect(Collectors.toSet());
			List<AnnotationRecord> written = document.annotations().stream().filter(record -> {
				String lost = switch (record) {
					case ChainRecord chain -> Lost.CHAIN;
					case SpanRecord span -> span.span().isZeroWidth() ? Lost.ZERO_WIDTH : null;
					case RelationRecord relation -> ids.contains(relation.source()) && ids.contains(relation.target()) ? null : Lost.RELATION_END;
					case DocumentLevelRecord level -> null;
				};
				if (lost != null) {
					expected.merge(lost, 1, Integer::sum);
				}
				return lost == null;
			}).toList();
			assertEquals(expected, losses, "seed " + seed);
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), file);
			assertEquals(List.of("anna", "bert"), read.documents.stream().map(AnnotatedDocument::annotator).toList());
			assertEquals(document.text(), read.documents.get(0).text(), "seed " + seed);
			assertEquals(written, read.documents.get(0).annotations(), "seed " + seed);
			assertTrue(read.losses.isEmpty(), "seed " + seed + read.losses.losses());
		}
	}

	@Test
	void predictions_areWrittenWhenAskedFor() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "Ann", "m1", List.of(span("a", 0, 3, "entity", "kind", "PER")));
		Path file = folder.resolve("out.json");
		Collected.write(format, Techniques.SCHEMA, List.of(document), file, Map.of("as", "predictions"));
		assertEquals("[\n{\"data\":{\"text\":\"Ann\",\"document\":\"d\"},\"predictions\":[{\"model_version\":\"m1\",\"result\":[{\"id\":\"a\",\"from_name\":\"entity\","
				+ "\"to_name\":\"text\",\"type\":\"labels\",\"value\":{\"start\":0,\"end\":3,\"text\":\"Ann\",\"labels\":[\"PER\"]},"
				+ "\"meta\":{\"layer\":\"entity\",\"label\":\"kind\"}}]}]}\n]\n", Files.readString(file));
		Collected.write(format, Techniques.SCHEMA, List.of(), file, Map.of());
		assertEquals("[\n]\n", Files.readString(file));
		assertTrue(Collected.read(format, file).documents.isEmpty());
	}
}
