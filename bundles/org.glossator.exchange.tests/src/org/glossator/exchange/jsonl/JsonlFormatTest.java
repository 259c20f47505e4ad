package org.glossator.exchange.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonlFormatTest {

	private static final Provenance READ = Provenance.imported("jsonl");

	private final JsonlFormat format = new JsonlFormat();

	@TempDir
	private Path folder;

	private final List<AnnotatedDocument> known = List.of(
			new AnnotatedDocument(DocumentInfo.ofId("wire"), "A \uD83D\uDE00 in Homs.", "", List.of()),
			new AnnotatedDocument(DocumentInfo.ofId("op-ed"), "So they say.", "", List.of()));

	private Collected read(String content) throws IOException {
		return read(SchemaSpec.EMPTY, content);
	}

	private Collected read(SchemaSpec schema, String content) throws IOException {
		Path file = folder.resolve("in.jsonl");
		Files.writeString(file, content);
		return Collected.read(format, schema, Collected.known(known), Map.of(), file);
	}

	private InputFault fault(String content) {
		return assertThrows(InputFault.class, () -> read(content));
	}

	@Test
	void spanInCodePoints_isReadInUnits() throws IOException {
		Collected read = read("{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":7,\"end\":11,\"text\":\"Homs\",\"annotator\":\"anna\","
				+ "\"id\":\"e1\",\"kind\":\"GPE\",\"alias\":[\"Hims\",\"Emesa\"],\"rank\":3}\n");
		assertEquals(1, read.documents.size());
		assertEquals("anna", read.documents.get(0).annotator());
		assertEquals(List.of(new SpanRecord("e1", "entity", Span.of(8, 12),
				FeatureValues.of("kind", "GPE", "alias", "Hims", "alias", "Emesa", "rank", "3"), READ)), read.documents.get(0).annotations());
	}

	@Test
	void relationChainDocumentAndFragments_areRead() throws IOException {
		Collected read = read("""
				{"document":"wire","layer":"slant","value":"left"}
				{"document":"wire","layer":"target","id":"r","source":"a","target":"b"}
				{"document":"wire","layer":"coref","members":["a","b"]}
				{"document":"wire","layer":"entity","id":"a","fragments":[[0,1],[4,6]]}
				{"document":"wire","layer":"entity","id":"b","begin":2,"end":3}
				""");
		assertEquals(List.of(new DocumentLevelRecord("", "slant", FeatureValues.of("value", "left"), READ),
				new SpanRecord("a", "entity", Span.ofFragments(0, 1, 5, 7), FeatureValues.NONE, READ),
				new SpanRecord("b", "entity", Span.of(2, 4), FeatureValues.NONE, READ),
				new RelationRecord("r", "target", "a", "b", FeatureValues.NONE, READ),
				new ChainRecord("", "coref", List.of("a", "b"), FeatureValues.NONE, READ)), read.documents.get(0).annotations());
	}

	@Test
	void linesOfDocumentsInAnyOrder_areGathered() throws IOException {
		Collected read = read("""
				{"document":"wire","layer":"entity","begin":0,"end":1,"annotator":"anna"}
				{"document":"op-ed","layer":"entity","begin":0,"end":2,"annotator":"anna"}
				{"document":"wire","layer":"claim","begin":0,"end":6,"annotator":"anna"}
				{"document":"wire","layer":"claim","begin":0,"end":6,"annotator":"bert"}
				""");
		assertEquals(List.of("wire/anna/2", "wire/bert/1", "op-ed/anna/1"),
				read.documents.stream().map(d -> d.info().id() + "/" + d.annotator() + "/" + d.annotations().size()).toList());
	}

	@Test
	void unknownLayerFeatureAndValue_areKeptAndReported() throws IOException {
		SchemaSpec schema = new SchemaSpec("1", List.of(LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"))),
				List.of(new TagSetSpec("kinds", "", false, false, List.of(TagSpec.of("PER")))));
		Collected read = read(schema, """
				{"document":"wire","layer":"entity","begin":0,"end":1,"kind":"PER"}
				{"document":"wire","layer":"entity","begin":0,"end":1,"kind":"LOC","mood":"odd"}
				{"document":"wire","layer":"rumour","begin":0,"end":1,"spread":"wide"}
				""");
		assertEquals(Map.of(Lost.unknownValue("entity", "kind", "LOC"), 1, Lost.unknownFeature("entity", "mood"), 1,
				Lost.unknownLayer("rumour"), 1), Collected.counts(read.losses));
		assertEquals(3, read.documents.get(0).annotations().size());
		assertEquals("odd", read.documents.get(0).annotations().get(1).values().get("mood"));
		assertEquals(List.of("entity", "rumour"), read.schema.layers().stream().map(LayerSpec::name).toList());
		assertEquals("wide", read.documents.get(0).annotations().get(2).values().get("spread"));
	}

	@Test
	void textThatDiffers_isFaultWithLine() {
		InputFault fault = fault("""
				{"document":"wire","layer":"entity","begin":0,"end":1,"text":"A"}
				{"document":"wire","layer":"entity","begin":8,"end":12,"text":"Homs"}
				""");
		assertEquals(2, fault.line());
		assertTrue(fault.getMessage().contains("count code points"), fault.getMessage());
	}

	@Test
	void badLines_areFaultsWithTheirLine() {
		String good = "{\"document\":\"wire\",\"layer\":\"entity\",\"id\":\"a\",\"begin\":0,\"end\":1}\n";
		for (String bad : List.of("{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":0,\"end\":99}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":-1,\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":3,\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":1e3,\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":99999999999,\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":\"0\",\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":0}",
				"{\"document\":\"wire\",\"begin\":0,\"end\":1}",
				"{\"layer\":\"entity\",\"begin\":0,\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"id\":\"a\",\"begin\":0,\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"r\",\"source\":\"a\",\"target\":\"zz\"}",
				"{\"document\":\"wire\",\"layer\":\"r\",\"source\":\"a\"}",
				"{\"document\":\"wire\",\"layer\":\"r\",\"id\":\"r\",\"source\":\"r\",\"target\":\"a\"}",
				"{\"document\":\"wire\",\"layer\":\"c\",\"members\":[\"a\",\"a\"]}",
				"{\"document\":\"wire\",\"layer\":\"c\",\"id\":\"c\",\"members\":[\"c\"]}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":0,\"end\":1,\"status\":\"maybe\"}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":0,\"end\":1,\"confidence\":7}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":0,\"end\":1,\"x\":{\"y\":1}}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"fragments\":[]}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"fragments\":[[1]]}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"layer\":\"twice\",\"begin\":0,\"end\":1}",
				"{\"document\":\"wire\",\"layer\":\"entity\",\"begin\":0,\"end\":1",
				"[1,2]", "nonsense", "{\"document\":\"nowhere\",\"layer\":\"entity\",\"begin\":0,\"end\":1}")) {
			InputFault fault = fault(good + bad + "\n");
			assertTrue(fault.line() == 2 || bad.endsWith("1") && fault.line() == 3, bad + " -> " + fault.getMessage());
			assertTrue(fault.getMessage().contains("in.jsonl"), fault.getMessage());
		}
	}

	@Test
	void deepNesting_isFault() {
		InputFault fault = fault("{\"document\":\"wire\",\"layer\":\"entity\",\"x\":" + "[".repeat(100_000) + "\n");
		assertEquals(1, fault.line());
	}

	@Test
	void bytesThatAreNotUtf8_areFaultWithLine() throws IOException {
		Path file = folder.resolve("latin1.jsonl");
		Files.write(file, "{\"document\":\"wire\",\"layer\":\"entity\"}\n{\"document\":\"wire\",\"layer\":\"\u00FC\"}\n"
				.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
		InputFault fault = assertThrows(InputFault.class,
				() -> Collected.read(format, SchemaSpec.EMPTY, Collected.known(known), Map.of(), file));
		assertEquals(2, fault.line());
		assertTrue(fault.getMessage().contains("UTF-8"), fault.getMessage());
	}

	@Test
	void textBesideTheFile_isFound() throws IOException {
		Files.writeString(folder.resolve("note.txt"), "hello");
		Path file = folder.resolve("in.jsonl");
		Files.writeString(file, "{\"document\":\"note\",\"layer\":\"entity\",\"begin\":0,\"end\":5,\"text\":\"hello\"}");
		Collected read = Collected.read(format, file);
		assertEquals("hello", read.documents.get(0).text());
	}

	@Test
	void nameThatLeadsOutOfTheFolder_findsNothing() throws IOException {
		Files.writeString(folder.resolve("secret.txt"), "hello");
		Path inner = Files.createDirectory(folder.resolve("inner")).resolve("in.jsonl");
		Files.writeString(inner, "{\"document\":\"../secret\",\"layer\":\"entity\",\"begin\":0,\"end\":5}");
		assertThrows(InputFault.class, () -> Collected.read(format, inner));
	}

	@Test
	void randomSets_comeBackEqual() throws IOException {
		for (long seed = 1; seed <= 120; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			List<AnnotatedDocument> documents = new ArrayList<>();
			for (int i = 0; i < 3; i++) {
				documents.add(corpus.document(schema, "d" + i, "anna"));
			}
			Path file = folder.resolve("set.jsonl");
			LossReport losses = Collected.write(format, schema, documents, file, Map.of());
			List<AnnotatedDocument> written = documents.stream().filter(document -> !document.annotations().isEmpty()).toList();
			assertEquals(written.size() == 3 ? Map.of() : Map.of(Lost.EMPTY_DOCUMENT, 3 - written.size()), Collected.counts(losses),
					"seed " + seed);
			Collected read = Collected.read(format, schema, Collected.known(documents), Map.of(), file);
			assertEquals(written, read.documents, "seed " + seed);
			assertTrue(read.losses.isEmpty(), "seed " + seed + read.losses.losses());
		}
	}

	@Test
	void randomSetsWithContent_comeBackWithoutCorpus() throws IOException {
		for (long seed = 1; seed <= 40; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d", "anna");
			Path file = folder.resolve("set.jsonl");
			assertTrue(Collected.write(format, schema, List.of(document), file, Map.of("content", "yes")).isEmpty());
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), file);
			assertEquals(document.text(), read.documents.get(0).text(), "seed " + seed);
			assertEquals(document.annotations(), read.documents.get(0).annotations(), "seed " + seed);
			assertEquals(document.info().title(), read.documents.get(0).info().title(), "seed " + seed);
		}
	}

	@Test
	void writeThatFails_leavesNoFile() {
		Path file = folder.resolve("half.jsonl");
		Iterable<AnnotatedDocument> failing = () -> new java.util.Iterator<>() {
			private int given;

			@Override
			public boolean hasNext() {
				return true;
			}

			@Override
			public AnnotatedDocument next() {
				if (given++ > 3) {
					throw new java.util.concurrent.CancellationException("stop");
				}
				return known.get(0);
			}
		};
		assertThrows(java.util.concurrent.CancellationException.class,
				() -> format.write(org.glossator.exchange.WriteRequest.of(SchemaSpec.EMPTY, failing, file), new LossReport()));
		assertFalse(Files.exists(file));
		assertEquals(0, folder.toFile().list().length);
	}
}
