package org.glossator.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
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
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

class CasRoundTripTest {

	private static final String TEXT = "The \uD83D\uDE00 mayor said so. He left.\r\n\u0645\u0631\u062D\u0628\u0627";

	private static final LayerSpec ENTITY = new LayerSpec("entity", "Entity", LayerKind.SPAN, "", "#000000", "", "kind",
			List.of(uima("kind", "value"), FeatureSpec.of("identifier", FeatureType.CONCEPT)), TypeSystems.NAMED_ENTITY,
			List.of(), List.of(), "");
	private static final LayerSpec CLAIM = LayerSpec.span("claim", FeatureSpec.of("type", FeatureType.TEXT),
			FeatureSpec.of("worth", FeatureType.INTEGER), FeatureSpec.of("share", FeatureType.DECIMAL),
			FeatureSpec.of("sure", FeatureType.BOOLEAN), many("tags", FeatureType.TEXT), many("evidence", FeatureType.LINK));
	private static final LayerSpec CLAIMANT = new LayerSpec("claimant", "Claimant", LayerKind.RELATION, "", "#000000", "", "",
			List.of(FeatureSpec.of("role", FeatureType.TEXT)), "webanno.custom.Claimant", List.of("claim"), List.of("entity"), "");
	private static final LayerSpec COREF = LayerSpec.simple("coref", LayerKind.CHAIN, FeatureSpec.of("kind", FeatureType.TEXT));
	private static final LayerSpec SLANT = LayerSpec.simple("slant", LayerKind.DOCUMENT, FeatureSpec.of("value", FeatureType.TEXT));
	private static final SchemaSpec SCHEMA = new SchemaSpec("3", List.of(ENTITY, CLAIM, CLAIMANT, COREF, SLANT), List.of());

	private final List<String> losses = new ArrayList<>();

	private static FeatureSpec uima(String name, String uimaName) {
		return new FeatureSpec(name, name, FeatureType.TEXT, "", false, false, null, null, "", "", uimaName);
	}

	private static FeatureSpec many(String name, FeatureType type) {
		return new FeatureSpec(name, name, type, "", true, false, null, null, "", "", name);
	}

	private static SpanRecord span(String id, String layer, Span span, String... values) {
		return new SpanRecord(id, layer, span, FeatureValues.of(values), Provenance.MANUAL);
	}

	private static AnnotatedDocument document(AnnotationRecord... annotations) {
		DocumentInfo info = new DocumentInfo("d1", "Title", "Wire", "https://example.org/1", "2026-01-02", "A. Writer", "en", "",
				"ab12", "d1.html");
		return new AnnotatedDocument(info, TEXT, "ann", List.of(annotations));
	}

	private AnnotatedDocument backAndForth(SchemaSpec schema, AnnotatedDocument document) throws CasFault {
		CAS cas = new CasWriter(schema).write(document);
		return new CasReader(cas.getTypeSystem(), schema, Segmentation.NEEDED, "test", (what, where) -> losses.add(what)).read(cas);
	}

	@Test
	void everyKindOfAnnotation_comesBackAsItWas() throws CasFault {
		AnnotatedDocument document = document(
				new DocumentLevelRecord("d", "slant", FeatureValues.of("value", "left"), Provenance.MANUAL),
				span("c1", "claim", Span.ofFragments(0, 12, 13, 17), "type", "event", "worth", "2", "share", "0.5", "sure", "false",
						"tags", "b", "tags", "a", "evidence", "for|e1", "evidence", "e2", "evidence", "|e1"),
				span("e1", "entity", Span.of(0, 12), "kind", "PER", "identifier", "https://example.org/m"),
				new SpanRecord("c2", "claim", Span.of(4, 4), FeatureValues.NONE,
						new Provenance(Status.SUGGESTED, Origin.engine("claims", "1.2"), 0.75, "rule: said", "look again")),
				span("e2", "entity", Span.of(22, 24)),
				new RelationRecord("r1", "claimant", "c1", "e2", FeatureValues.of("role", "agent"), Provenance.MANUAL),
				new ChainRecord("h1", "coref", List.of("e1", "e2", "e1"), FeatureValues.of("kind", "identity"), Provenance.MANUAL));
		assertEquals(document, backAndForth(SCHEMA, document));
		assertEquals(List.of(), losses);
	}

	@Test
	void valuesThatTheirTypesCannotHold_comeBackWordForWord() throws CasFault {
		AnnotatedDocument document = document(
				span("a", "claim", Span.of(0, 3), "worth", "007", "share", "0.1234567891234", "sure", "perhaps", "type", "one", "type", "two",
						"unheard", "of", "@fragments", "0-1", "evidence", "gone", "evidence", "r|x9"),
				span("b", "claim", Span.of(0, 3), "type", "", "worth", "0", "sure", "false", "share", "0.0"));
		assertEquals(document, backAndForth(SCHEMA, document));
	}

	@Test
	void relationsThatUimaCannotHold_comeBackToo() throws CasFault {
		AnnotatedDocument document = document(
				new DocumentLevelRecord("d", "slant", FeatureValues.NONE, Provenance.MANUAL), span("e1", "entity", Span.of(4, 6)),
				new RelationRecord("r1", "claimant", "d", "e1", FeatureValues.NONE, Provenance.MANUAL),
				new RelationRecord("r2", "claimant", "e1", "r1", FeatureValues.NONE, Provenance.MANUAL),
				new RelationRecord("r3", "claimant", "r3", "missing", FeatureValues.NONE, Provenance.MANUAL),
				new ChainRecord("h1", "coref", List.of("d", "missing"), FeatureValues.NONE, Provenance.MANUAL),
				new ChainRecord("h2", "coref", List.of(), FeatureValues.NONE, Provenance.MANUAL));
		assertEquals(document, backAndForth(SCHEMA, document));
	}

	@Test
	void unknownLayers_areMadeUpAndComeBack() throws CasFault {
		AnnotatedDocument document = document(
				new DocumentLevelRecord("d", "entity", FeatureValues.of("a b", "x"), Provenance.MANUAL),
				span("1", "for\u00eat noire", Span.of(0, 3), "k", "v"), span("2", "X", Span.of(0, 3)),
				new RelationRecord("3", "for\u00eat noire", "1", "2", FeatureValues.NONE, Provenance.MANUAL));
		assertEquals(document, backAndForth(SCHEMA, document));
		assertEquals(document, backAndForth(SchemaSpec.EMPTY, document));
	}

	@Test
	void namesThatUimaRefuses_areReplacedAndComeBack() throws CasFault {
		LayerSpec odd = new LayerSpec("odd", "", LayerKind.SPAN, "", "", "", "",
				List.of(uima("b", "begin"), uima("c", "two words"), uima("d", ""), FeatureSpec.of("e", FeatureType.INTEGER)), "1 x", List.of(), List.of(), "");
		LayerSpec same = new LayerSpec("same", "", LayerKind.RELATION, "", "", "", "", List.of(uima("g", "Governor")),
				"webanno.custom.Odd", List.of(), List.of(), "");
		LayerSpec chain = new LayerSpec("chain", "", LayerKind.CHAIN, "", "", "", "", List.of(uima("f", "next")), "webanno.custom.Odd",
				List.of(), List.of(), "");
		LayerSpec link = new LayerSpec("link", "", LayerKind.SPAN, "", "", "", "", List.of(FeatureSpec.of("next", FeatureType.INTEGER)),
				"webanno.custom.OddLink", List.of(), List.of(), "");
		AnnotatedDocument document = document(span("1", "odd", Span.of(0, 3), "b", "1", "c", "2", "d", "3", "e", "4"),
				span("2", "link", Span.of(0, 3), "next", "5"),
				new RelationRecord("3", "same", "1", "2", FeatureValues.of("g", "6"), Provenance.MANUAL),
				new ChainRecord("4", "chain", List.of("1", "2"), FeatureValues.of("f", "7"), Provenance.MANUAL));
		for (List<LayerSpec> order : List.of(List.of(odd, same, chain, link), List.of(link, chain, same, odd))) {
			assertEquals(document, backAndForth(new SchemaSpec("1", order, List.of()), document));
		}
	}

	@Test
	void manyDocuments_shareOneCas() {
		CasWriter writer = new CasWriter(SCHEMA);
		CAS first = writer.write(document(span("1", "entity", Span.of(0, 3))));
		CAS second = writer.write(document(span("1", "entity", Span.of(4, 6)), span("2", "claim", Span.of(4, 6))));
		assertSame(first, second);
		assertEquals(1, second.getAnnotationIndex(second.getTypeSystem().getType(TypeSystems.NAMED_ENTITY)).size());
	}

	@Test
	void layout_isAsInceptionExpectsIt() {
		CAS cas = new CasWriter(SCHEMA).write(document(span("e1", "entity", Span.of(7, 12), "kind", "PER"),
				span("c1", "claim", Span.of(0, 20), "evidence", "for|e1"),
				new RelationRecord("r1", "claimant", "c1", "e1", FeatureValues.NONE, Provenance.MANUAL),
				new ChainRecord("h1", "coref", List.of("e1", "c1"), FeatureValues.NONE, Provenance.MANUAL)));
		assertEquals(List.of("The \uD83D\uDE00 mayor said so.", "He left.", "\u0645\u0631\u062D\u0628\u0627"), covered(cas, TypeSystems.SENTENCE));
		assertEquals("d1", only(cas, TypeSystems.DOCUMENT_METADATA).getFeatureValueAsString(
				cas.getTypeSystem().getFeatureByFullName(TypeSystems.DOCUMENT_METADATA + ":documentId")));
		AnnotationFS relation = (AnnotationFS) only(cas, "webanno.custom.Claimant");
		assertEquals("mayor", relation.getCoveredText());
		assertEquals("mayor", ((AnnotationFS) value(relation, "Dependent")).getCoveredText());
		FeatureStructure link = ((ArrayFS<?>) value(only(cas, "webanno.custom.Claim"), "evidence")).get(0);
		assertEquals("webanno.custom.ClaimEvidenceLink", link.getType().getName());
		assertEquals("for", link.getFeatureValueAsString(link.getType().getFeatureByBaseName("role")));
		AnnotationFS first = (AnnotationFS) value(only(cas, "webanno.custom.CorefChain"), "first");
		assertEquals("mayor", first.getCoveredText());
		assertNotNull(value(first, "next"));
	}

	@Test
	void spanBeyondTheText_isRefused() {
		CasWriter writer = new CasWriter(SCHEMA);
		AnnotatedDocument document = document(span("e1", "entity", Span.of(0, TEXT.length() + 1)));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> writer.write(document)).getMessage().contains("d1"));
	}

	private static FeatureStructure value(FeatureStructure structure, String feature) {
		return structure.getFeatureValue(structure.getType().getFeatureByBaseName(feature));
	}

	private static FeatureStructure only(CAS cas, String typeName) {
		Type type = cas.getTypeSystem().getType(typeName);
		List<FeatureStructure> all = new ArrayList<>(cas.getIndexRepository().getIndexedFSs(type));
		assertEquals(1, all.size());
		return all.get(0);
	}

	private static List<String> covered(CAS cas, String type) {
		List<String> covered = new ArrayList<>();
		cas.getAnnotationIndex(cas.getTypeSystem().getType(type)).forEach(annotation -> covered.add(annotation.getCoveredText()));
		return covered;
	}
}
