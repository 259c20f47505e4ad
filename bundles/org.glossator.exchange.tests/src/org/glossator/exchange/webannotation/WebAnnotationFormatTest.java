package org.glossator.exchange.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

class WebAnnotationFormatTest {

	private static final Provenance READ = Provenance.imported("webannotation");

	private final WebAnnotationFormat format = new WebAnnotationFormat();

	@TempDir
	private Path folder;

	private Collected read(String json) throws IOException {
		Path file = folder.resolve("in.jsonld");
		Files.writeString(file, json);
		AnnotatedDocument known = new AnnotatedDocument(
				new DocumentInfo("wire", "", "", "http://example.org/wire", "", "", "", "", "", "wire.txt"), "\uD83D\uDE00 Ann met Bob and Ann.", "", List.of());
		return Collected.read(format, Techniques.SCHEMA, Collected.known(List.of(known)), Map.of(), file);
	}

	private static SpanRecord span(String id, Span span, String layer, String... values) {
		return new SpanRecord(id, layer, span, FeatureValues.of(values), READ);
	}

	private static String annotation(String id, String body, String selector) {
		return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"http://x.org/" + id + "\",\"type\":\"Annotation\",\"body\":" + body
				+ ",\"target\":{\"source\":\"http://example.org/wire\",\"selector\":" + selector + "}}";
	}

	private static final String TAG = "{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"value\":\"PER\"}";

	@Test
	void annotationsOfOtherPrograms_areRead() throws IOException {
		Collected read = read("[" + String.join(",\n",
				annotation("a1", TAG, "{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":5}"),
				annotation("a2", "[" + TAG + ",{\"type\":\"TextualBody\",\"value\":\"who?\",\"purpose\":\"commenting\"},{\"source\":\"http://q.org/1\",\"purpose\":\"identifying\"}]",
						"[{\"type\":\"TextQuoteSelector\",\"exact\":\"Ann\",\"prefix\":\"and \",\"suffix\":\".\"}]"),
				annotation("a3", "\"http://q.org/2\"", "{\"type\":\"FragmentSelector\",\"conformsTo\":\"http://tools.ietf.org/rfc/rfc5147\",\"value\":\"char=6,9\"}"),
				"{\"type\":\"Annotation\",\"bodyValue\":\"nice\",\"target\":\"http://example.org/wire\"}",
				"{\"type\":\"Annotation\",\"motivation\":\"linking\",\"body\":[\"http://x.org/a1\",{\"purpose\":\"tagging\",\"value\":\"same\",\"type\":\"TextualBody\"}],\"target\":\"http://x.org/a2\"}")
				+ "]");
		assertEquals(1, read.documents.size());
		assertEquals(List.of(new DocumentLevelRecord("", "category", FeatureValues.NONE, READ.withNote("nice")),
				span("a1", Span.of(3, 6), "entity", "kind", "PER"), span("a3", Span.of(7, 10), "span", "identifier", "http://q.org/2"),
				span("a2", Span.of(19, 22), "entity", "kind", "PER", "identifier", "http://q.org/1").withProvenance(READ.withNote("who?")),
				new RelationRecord("", "relation", "a2", "a1", FeatureValues.of("label", "same"), READ)), read.documents.get(0).annotations());
		assertEquals("wire", read.documents.get(0).info().id());
	}

	@Test
	void positionThatDoesNotFit_isFoundByItsQuotation() throws IOException {
		Collected read = read("[" + annotation("a1", TAG, "[{\"type\":\"TextPositionSelector\",\"start\":15,\"end\":18},{\"type\":\"TextQuoteSelector\",\"exact\":\"Ann\"}]")
				+ "," + annotation("a2", TAG, "[{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":3},{\"type\":\"TextQuoteSelector\",\"exact\":\"Zoe\"}]") + "]");
		assertEquals(List.of(span("a1", Span.of(19, 22), "entity", "kind", "PER")), read.documents.get(0).annotations());
		assertEquals(Map.of(Lost.MOVED, 1, Lost.NOT_PLACED, 1), Collected.counts(read.losses));
	}

	@Test
	void badAnnotations_areFaultsWithTheirLine() {
		String good = annotation("ok", TAG, "{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":5}");
		for (String bad : List.of(annotation("a", TAG, "{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":99}"),
				annotation("a", TAG, "{\"type\":\"TextPositionSelector\",\"start\":-2,\"end\":5}"),
				annotation("a", TAG, "{\"type\":\"TextPositionSelector\",\"start\":5,\"end\":2}"),
				annotation("a", TAG, "{\"type\":\"TextPositionSelector\",\"start\":\"x\",\"end\":2}"),
				annotation("ok", TAG, "{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":5}"),
				"{\"type\":\"Annotation\",\"target\":\"http://example.org/nowhere\"}", "{\"type\":\"Annotation\",\"target\":[]}",
				"{\"type\":\"Annotation\",\"target\":\"urn:glossator:annotation:a:b:c\"}", "{\"type\":\"Annotation\",\"target\":\"x\",\"body\":[")) {
			InputFault fault = assertThrows(InputFault.class, () -> read("[" + good + ",\n" + bad + "]"), bad);
			assertEquals(2, fault.line(), bad + " -> " + fault.getMessage());
		}
	}

	@Test
	void collectionsInCollectionsWithoutEnd_areFault() {
		assertThrows(InputFault.class, () -> read("{\"items\":".repeat(20) + "1" + "}".repeat(20)));
	}

	@Test
	void randomSets_comeBackEqual() throws IOException {
		for (long seed = 1; seed <= 120; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d " + seed, seed % 2 == 0 ? "anna" : "");
			Path target = folder.resolve("s" + seed);
			assertEquals(Map.of(), Collected.counts(Collected.write(format, schema, document, target)), "seed " + seed);
			KnownDocuments known = seed % 3 == 0 ? Collected.known(List.of(document)) : KnownDocuments.NONE;
			Collected read = Collected.read(format, schema, known, Map.of(), target);
			AnnotatedDocument back = read.documents.get(0);
			assertEquals(1, read.documents.size());
			assertEquals(document.text(), back.text(), "seed " + seed);
			assertEquals(document.annotations(), back.annotations(), "seed " + seed);
			assertEquals(document.annotator() + document.info().id() + document.info().title() + document.info().source(),
					back.annotator() + back.info().id() + back.info().title() + back.info().source(), "seed " + seed);
			assertTrue(read.losses.isEmpty(), "seed " + seed + read.losses.losses());
		}
	}

	/** The terms of the context of the Web Annotation recommendation that we use; those of ours the file declares itself. */
	private static final Set<String> TERMS = Set.of("id", "type", "creator", "name", "total", "first", "startIndex", "items", "motivation", "body", "target", "purpose",
			"value", "source", "selector", "start", "end", "exact", "prefix", "suffix", "generator", "format", "language", "dcterms:publisher");
	/** Those whose values are IRIs. */
	private static final Set<String> IRIS = Set.of("id", "source", "target", "items", "body");

	/** By the names alone; what it all means to a JSON-LD processor is in {@link WebAnnotationLinkedDataTest}. */
	@Test
	void everyKey_isATermAndEveryIriWhole() throws IOException {
		int iris = 0;
		for (long seed = 1; seed <= 60; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			Path target = folder.resolve("ld" + seed);
			Collected.write(format, schema, corpus.document(schema, "d " + seed, "anna"), target);
			try (JsonParser json = new JsonFactory().createParser(Files.readString(target.resolve("d " + seed + ".jsonld")))) {
				Set<String> own = new HashSet<>();
				int depth = 0;
				String array = "";
				for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
					depth += token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY ? 1 : token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY ? -1 : 0;
					String name = json.currentName() == null ? json.getParsingContext().getParent() == null ? "" : String.valueOf(json.getParsingContext().getParent().getCurrentName())
							: json.currentName();
					if (token == JsonToken.FIELD_NAME && depth == 3 && json.getParsingContext().getParent().inArray() && own.size() < 20 && array.equals("@context")) {
						own.add(name);
					} else if (token == JsonToken.FIELD_NAME) {
						array = depth == 1 ? name : array;
						assertTrue(name.equals("@context") || TERMS.contains(name) || own.contains(name), "seed " + seed + ": " + name);
					} else if (token == JsonToken.VALUE_STRING && IRIS.contains(name) && !array.equals("@context")) {
						iris++;
						assertTrue(Iris.isAbsolute(json.getText()), "seed " + seed + ": " + name + " " + json.getText());
					}
				}
			}
		}
		assertTrue(iris > 500, "IRIs " + iris);
	}

	@Test
	void writtenFile_hasBothSelectors() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "\uD83D\uDE00 Ann met Bob", "anna",
				List.of(span("a", Span.ofFragments(3, 6, 11, 14), "entity", "kind", "PER"), new ChainRecord("c", "coref", List.of("a"), FeatureValues.NONE, READ)));
		Collected.write(format, Techniques.SCHEMA, List.of(document), folder, Map.of("content", "no"));
		String written = Files.readString(folder.resolve("d.jsonld"));
		assertFalse(Files.exists(folder.resolve("d.txt")));
		for (String part : List.of("\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"glossator\":\"urn:glossator:\",\"layer\":\"glossator:layer\"",
				"{\"type\":\"TextPositionSelector\",\"start\":2,\"end\":5},{\"type\":\"TextQuoteSelector\",\"exact\":\"Ann\",\"prefix\":\"\uD83D\uDE00 \",\"suffix\":\" met Bob\"}",
				"\"body\":[{\"type\":\"TextualBody\",\"purpose\":\"tagging\",\"feature\":\"kind\",\"value\":\"PER\"}]",
				"\"target\":{\"type\":\"oa:List\",\"items\":[\"urn:glossator:annotation:d:anna:a\"]}")) {
			assertTrue(written.contains(part), part + "\n" + written);
		}
		AnnotationRecord first = Collected.read(format, SchemaSpec.EMPTY, Collected.known(List.of(document)), Map.of(), folder).documents.get(0)
				.annotations().get(0);
		assertEquals(document.annotations().get(0), first);
	}
}
