package org.glossator.exchange.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Fuzz;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.rdf.RdfValue;

/** What is written means, to a JSON-LD processor (Titanium, which only the tests use), what was annotated. */
class WebAnnotationLinkedDataTest {

	private static final String OA = LinkedData.OA;

	@TempDir
	private Path folder;

	private String written(SchemaSpec schema, AnnotatedDocument document) throws IOException {
		Collected.write(new WebAnnotationFormat(), schema, List.of(document), folder, Map.of("content", "no"));
		return Files.readString(folder.resolve(document.info().id() + ".jsonld"));
	}

	@Test
	void randomSets_meanTheSameAsLinkedData() throws Exception {
		int annotations = 0;
		for (long seed = 1; seed <= Fuzz.rounds(60); seed++) {
			RandomCorpus corpus = new RandomCorpus(seed, seed % 2 == 0);
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, (seed % 4 == 0 ? "d " : "d") + seed % 7, seed % 3 == 0 ? "" : "anna b");
			LinkedData data = LinkedData.of(written(schema, document));
			for (String iri : data.iris()) {
				assertTrue(URI.create(iri).isAbsolute(), "seed " + seed + ": relative IRI " + iri);
			}
			String set = Iris.annotation(document.info(), document.annotator(), "");
			assertEquals(document.annotations().size(), data.count(set, "http://www.w3.org/ns/activitystreams#totalItems"));
			String page = data.value(set, "http://www.w3.org/ns/activitystreams#first");
			assertEquals(document.annotations().stream().map(record -> iri(document, record.id())).toList(), data.items(page), "seed " + seed);
			for (AnnotationRecord record : document.annotations()) {
				annotations++;
				try {
					check(data, document, record);
				} catch (AssertionError e) {
					throw new AssertionError("seed " + seed + ", " + record + ": " + e.getMessage(), e);
				}
			}
		}
		assertTrue(annotations > 150, "annotations " + annotations);
	}

	private static String iri(AnnotatedDocument document, String id) {
		return Iris.annotation(document.info(), document.annotator(), id);
	}

	/** The address of the text, if it is one; with a blank in it, it is not. */
	private static String text(AnnotatedDocument document) {
		String url = document.info().url();
		return url.contains(" ") ? "urn:glossator:document:" + document.info().id().replace(" ", "%20") : url;
	}

	private static void check(LinkedData data, AnnotatedDocument document, AnnotationRecord record) {
		String annotation = iri(document, record.id());
		assertTrue(data.is(annotation, OA + "Annotation"), "no annotation");
		boolean links = record instanceof RelationRecord || record instanceof ChainRecord;
		assertEquals(OA + (links ? "linking" : "tagging"), data.value(annotation, OA + "motivatedBy"));
		assertEquals(record.layer(), data.value(annotation, "urn:glossator:layer"));
		bodies(data, document, record, annotation);
		String target = data.value(annotation, OA + "hasTarget");
		switch (record) {
			case SpanRecord span -> places(data, document, span.span(), target);
			case RelationRecord relation -> assertEquals(iri(document, relation.source()), target);
			case ChainRecord chain -> {
				assertTrue(data.is(target, OA + "List"), "no list");
				assertEquals(chain.members().stream().map(member -> iri(document, member)).toList(), data.items(target));
			}
			case DocumentLevelRecord level -> assertEquals(text(document), target);
		}
	}

	/** As many as there are values, with the note and what a relation leads to. */
	private static void bodies(LinkedData data, AnnotatedDocument document, AnnotationRecord record, String annotation) {
		List<RdfValue> bodies = data.objects(annotation, OA + "hasBody");
		boolean note = !record.provenance().note().isEmpty();
		assertEquals(record.values().size() + (note ? 1 : 0) + (record instanceof RelationRecord ? 1 : 0), bodies.size(), "bodies");
		List<String> said = bodies.stream().map(RdfValue::getValue).toList();
		if (record instanceof RelationRecord relation) {
			assertTrue(said.contains(iri(document, relation.target())), "what the relation leads to: " + said);
		}
		for (int i = 0; i < record.values().size(); i++) {
			String name = record.values().name(i);
			String value = record.values().value(i);
			assertTrue(said.stream().anyMatch(body -> says(data, body, name, value)), "no body says " + name + " = " + value);
		}
		if (note) {
			assertTrue(said.stream().anyMatch(body -> data.objects(body, OA + "hasPurpose").stream().anyMatch(purpose -> purpose.getValue().equals(OA + "commenting"))
					&& data.value(body, LinkedData.RDF + "value").equals(record.provenance().note())), "the note");
		}
	}

	private static boolean says(LinkedData data, String body, String name, String value) {
		return data.objects(body, "urn:glossator:feature").stream().anyMatch(feature -> feature.getValue().equals(name))
				&& data.value(body, data.is(body, OA + "TextualBody") ? LinkedData.RDF + "value" : OA + "hasSource").equals(value);
	}

	/** One place in the text for each fragment, in order, each with both selectors. */
	private static void places(LinkedData data, AnnotatedDocument document, Span span, String target) {
		assertEquals(span.isDiscontinuous(), data.is(target, OA + "Composite"));
		List<String> places = span.isDiscontinuous() ? data.items(target) : List.of(target);
		assertEquals(span.fragmentCount(), places.size());
		String text = document.text();
		for (int i = 0; i < places.size(); i++) {
			String place = places.get(i);
			assertEquals(text(document), data.value(place, OA + "hasSource"));
			String position = data.selector(place, OA + "TextPositionSelector");
			assertEquals(text.codePointCount(0, span.fragmentBegin(i)), data.count(position, OA + "start"), "start");
			assertEquals(text.codePointCount(0, span.fragmentEnd(i)), data.count(position, OA + "end"), "end");
			String quote = data.selector(place, OA + "TextQuoteSelector");
			String exact = data.value(quote, OA + "exact");
			assertEquals(text.substring(span.fragmentBegin(i), span.fragmentEnd(i)), exact);
			assertTrue(text.contains(data.value(quote, OA + "prefix") + exact + data.value(quote, OA + "suffix")), "quotation");
		}
	}

	@Test
	void unknownTermRelativeIriAndForeignContext_areFound() throws Exception {
		RandomCorpus corpus = new RandomCorpus(4, true);
		SchemaSpec schema = corpus.schema();
		AnnotatedDocument document = corpus.document(schema, "d", "anna");
		while (document.annotations().stream().noneMatch(SpanRecord.class::isInstance)) {
			document = corpus.document(schema, "d", "anna");
		}
		String json = written(schema, document);
		assertFalse(LinkedData.of(json).iris().contains("d"));
		assertTrue(LinkedData.of(json.replace("\"source\":\"http://example.org/d\"", "\"source\":\"d\"")).iris().contains("d"));
		assertThrows(JsonLdError.class, () -> LinkedData.of(json.replace("\"exact\":", "\"exactly\":")));
		assertThrows(JsonLdError.class, () -> LinkedData.of(json.replace(WebAnnotationFormat.CONTEXT, "http://example.org/other.jsonld")));
	}
}
