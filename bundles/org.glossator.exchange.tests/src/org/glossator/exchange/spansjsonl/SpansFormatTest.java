package org.glossator.exchange.spansjsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Techniques;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpansFormatTest {

	private static final Provenance READ = Provenance.imported("spans-jsonl");

	private final SpansFormat format = new SpansFormat();

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
	void prodigysLine_isRead() throws IOException {
		Collected read = read("""
				{"text":"\uD83D\uDE00 Ann met Bob","_input_hash":1,"tokens":[{"text":"\uD83D\uDE00","start":0,"end":1,"id":0},{"text":"Ann","start":2,"end":5,"id":1},{"text":"met","start":6,"end":9,"id":2},{"text":"Bob","start":10,"end":13,"id":3}],"spans":[{"start":2,"end":5,"token_start":1,"token_end":1,"label":"PER"},{"token_start":3,"token_end":3,"label":"PER","score":0.5}],"relations":[{"head":1,"child":3,"head_span":{"start":2,"end":5,"label":"PER"},"child_span":{"start":10,"end":13,"label":"PER"},"label":"met"},{"head":0,"child":3,"label":"x"}],"_annotator_id":"ann@x","answer":"reject"}
				""");
		AnnotatedDocument document = read.documents.get(0);
		Provenance rejected = READ.withStatus(Status.REJECTED);
		assertEquals(List.of(span("s1", 3, 6, "entity", "kind", "PER").withProvenance(rejected),
				span("s2", 11, 14, "entity", "kind", "PER").withProvenance(new Provenance(Status.REJECTED, READ.origin(), 0.5, "", "")),
				new RelationRecord("", "relation", "s1", "s2", FeatureValues.of("label", "met"), rejected)), document.annotations());
		assertEquals("ann@x", document.annotator());
		assertEquals(Map.of(Lost.DANGLING, 1, Lost.unknownLayer("relation"), 1), Collected.counts(read.losses));
	}

	@Test
	void spacysShapes_areRead() throws IOException {
		Collected read = read("""
				{"text":"Ann lies","entities":[[0,3,"PER"]],"cats":{"short":1.0,"long":0.1}}
				{"text":"Ann lies","ents":[{"start":4,"end":8,"label":"loaded_language","text":"lied"}]}
				""");
		assertEquals(List.of(new DocumentLevelRecord("", "category", FeatureValues.of("label", "short"), READ), span("", 0, 3, "entity", "kind", "PER")),
				read.documents.get(0).annotations());
		assertEquals(List.of(span("", 4, 8, "bias", "technique", "loaded_language")), read.documents.get(1).annotations());
		assertEquals(1, Collected.counts(read.losses).get(Lost.QUOTATION));
	}

	@Test
	void tokensWithoutText_arePutTogether() throws IOException {
		Collected read = read("""
				{"id":"7","tokens":["Ann","Lee","met","Bob",".","Cox"],"ner_tags":["B-PER","I-PER","O","B-PER","O","B-PER"]}
				{"tokens":["Ann","met","Bob"],"entities":[{"type":"PER","start":0,"end":1},{"type":"PER","start":2,"end":3}],"relations":[{"type":"met","head":0,"tail":1}]}
				""");
		assertEquals("Ann Lee met Bob. Cox", read.documents.get(0).text());
		assertEquals("in-7", read.documents.get(0).info().id());
		assertEquals(List.of(span("", 0, 7, "entity", "kind", "PER"), span("", 12, 15, "entity", "kind", "PER"),
				span("", 17, 20, "entity", "kind", "PER")), read.documents.get(0).annotations());
		assertEquals(List.of(span("s1", 0, 3, "entity", "kind", "PER"), span("s2", 8, 11, "entity", "kind", "PER"),
				new RelationRecord("", "relation", "s1", "s2", FeatureValues.of("label", "met"), READ)), read.documents.get(1).annotations());
	}

	@Test
	void badLines_areFaultsWithTheirLine() {
		for (String bad : List.of("{\"spans\":[]}", "{\"text\":\"ab\",\"spans\":[{\"start\":0,\"end\":9,\"label\":\"X\"}]}",
				"{\"text\":\"ab\",\"spans\":[{\"start\":-1,\"end\":1,\"label\":\"X\"}]}", "{\"text\":\"ab\",\"spans\":[{\"label\":\"X\"}]}",
				"{\"text\":\"ab\",\"spans\":[7]}", "{\"text\":\"ab\",\"entities\":[[0,1]]}", "{\"tokens\":[\"a\"],\"ner_tags\":[1]}",
				"{\"tokens\":[\"a\"],\"ner_tags\":[\"O\",\"O\"]}", "{\"tokens\":[\"a\"],\"entities\":[{\"type\":\"X\",\"start\":0,\"end\":2}]}",
				"{\"tokens\":[\"a\"],\"entities\":[],\"relations\":[{\"type\":\"X\",\"head\":0,\"tail\":1}]}", "{\"tokens\":[null]}",
				"{\"text\":\"ab\",\"tokens\":[\"x\"]}", "{\"text\":\"ab\",\"tokens\":[{\"text\":\"a\",\"start\":0,\"end\":7}]}", "{\"text\":\"ab\",\"spans\":{}}")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("{\"text\":\"a\",\"spans\":[]}\n" + bad + "\n"), bad);
			assertEquals(2, fault.line(), bad + " -> " + fault.getMessage());
		}
	}

	@Test
	void randomSets_comeBackEqual() throws IOException {
		for (long seed = 1; seed <= 120; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d", "anna");
			Path file = folder.resolve("set.jsonl");
			assertEquals(Map.of(), Collected.counts(Collected.write(format, schema, List.of(document), file,
					Map.of("tokens", seed % 2 == 0 ? "yes" : "no"))), "seed " + seed);
			AnnotatedDocument back = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), file).documents.get(0);
			assertEquals(document.text(), back.text(), "seed " + seed);
			assertEquals(document.annotations(), back.annotations(), "seed " + seed);
			assertEquals("anna d " + document.info().title(), back.annotator() + " " + back.info().id() + " " + back.info().title());
		}
	}

	@Test
	void writtenLine_hasWhatProdigyReads() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "\uD83D\uDE00 Ann", "", List.of(span("1", 3, 6, "entity", "kind", "PER")));
		Path file = folder.resolve("out.jsonl");
		Collected.write(format, Techniques.SCHEMA, document, file);
		assertEquals("{\"text\":\"\uD83D\uDE00 Ann\",\"meta\":{\"id\":\"d\"},\"tokens\":[{\"text\":\"\uD83D\uDE00\",\"start\":0,\"end\":1,\"id\":0,\"ws\":true},"
				+ "{\"text\":\"Ann\",\"start\":2,\"end\":5,\"id\":1,\"ws\":false}],\"spans\":[{\"start\":2,\"end\":5,\"token_start\":1,\"token_end\":1,"
				+ "\"label\":\"PER\",\"layer\":\"entity\",\"id\":\"1\",\"kind\":\"PER\"}],\"relations\":[],\"answer\":\"accept\"}\n", Files.readString(file));
		assertTrue(format.detect(file, Files.readAllBytes(file)) > 0.8);
	}
}
