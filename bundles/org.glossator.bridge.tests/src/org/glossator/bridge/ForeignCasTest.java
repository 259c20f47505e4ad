package org.glossator.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.IntArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.AllowedValue;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.AllowedValue_impl;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.engine.TypeSystems;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;

/** CASes of type systems that nobody here made. */
class ForeignCasTest {

	private final TypeSystemDescription types = UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
	private final List<String> losses = new ArrayList<>();
	private CAS cas;
	private CasReader reader;

	private TypeDescription type(String name, String parent, String... featuresAndRanges) {
		TypeDescription type = types.addType(name, "", parent);
		for (int i = 0; i < featuresAndRanges.length; i += 2) {
			type.addFeature(featuresAndRanges[i], "", featuresAndRanges[i + 1]);
		}
		return type;
	}

	private void make(String text) throws Exception {
		cas = CasCreationUtils.createCas(types, null, null);
		if (text != null) {
			cas.setDocumentText(text);
		}
	}

	private AnnotationFS add(String type, int begin, int end) {
		AnnotationFS annotation = cas.createAnnotation(cas.getTypeSystem().getType(type), begin, end);
		cas.addFsToIndexes(annotation);
		return annotation;
	}

	private static void set(FeatureStructure structure, String feature, FeatureStructure value) {
		structure.setFeatureValue(structure.getType().getFeatureByBaseName(feature), value);
	}

	private static void set(FeatureStructure structure, String feature, String value) {
		structure.setFeatureValueFromString(structure.getType().getFeatureByBaseName(feature), value);
	}

	private AnnotatedDocument read(SchemaSpec known, Segmentation segmentation) throws CasFault {
		reader = new CasReader(cas.getTypeSystem(), known, segmentation, "xmi", (what, where) -> losses.add(what));
		return reader.read(cas);
	}

	private List<String> told(AnnotatedDocument document) {
		return document.annotations().stream().map(record -> record.layer() + " " + (record instanceof SpanRecord span ? span.span() + " " : "")
				+ record.values()).toList();
	}

	@Test
	void rangesOfAllSorts_becomeFeaturesOfTheirKind() throws Exception {
		TypeDescription color = types.addType("my.Color", "", CAS.TYPE_NAME_STRING);
		color.setAllowedValues(new AllowedValue[] { new AllowedValue_impl("red", ""), new AllowedValue_impl("blue", "") });
		type("my.Thing", CAS.TYPE_NAME_ANNOTATION, "color", "my.Color", "name", CAS.TYPE_NAME_STRING, "count", CAS.TYPE_NAME_LONG, "part",
				CAS.TYPE_NAME_DOUBLE, "sure", CAS.TYPE_NAME_BOOLEAN, "numbers", CAS.TYPE_NAME_INTEGER_ARRAY, "words", CAS.TYPE_NAME_STRING_LIST, "bytes",
				CAS.TYPE_NAME_BYTE_ARRAY, "other", "my.Thing", "others", CAS.TYPE_NAME_FS_ARRAY);
		make("One two three");
		AnnotationFS first = add("my.Thing", 0, 3);
		AnnotationFS second = add("my.Thing", 4, 7);
		set(first, "color", "blue");
		set(first, "count", "9000000000");
		set(first, "part", "1.0E10");
		set(first, "sure", "true");
		IntArrayFS numbers = cas.createIntArrayFS(2);
		numbers.copyFromArray(new int[] { 3, 1 }, 0, 0, 2);
		set(first, "numbers", numbers);
		set(first, "bytes", cas.createByteArrayFS(3));
		set(first, "other", second);
		@SuppressWarnings("unchecked")
		ArrayFS<FeatureStructure> others = cas.createArrayFS(3);
		others.set(0, second);
		others.set(2, first);
		set(first, "others", others);
		FeatureStructure node = cas.createFS(cas.getTypeSystem().getType(CAS.TYPE_NAME_NON_EMPTY_STRING_LIST));
		set(node, "head", "w");
		set(node, "tail", node);
		set(first, "words", node);
		AnnotatedDocument document = read(SchemaSpec.EMPTY, Segmentation.NEEDED);
		String id = document.annotations().get(1).id();
		String own = document.annotations().get(0).id();
		assertEquals(List.of("Thing 0-3 color=blue, count=9000000000, numbers=3, numbers=1, other=" + id + ", others=" + id + ", others=" + own
				+ ", part=10000000000, sure=true, words=w", "Thing 4-7 count=0, part=0.0, sure=false"), told(document));
		assertEquals(List.of("An array of bytes is not taken over."), losses);
		LayerSpec thing = reader.found().layer("Thing");
		assertEquals("my.Thing SPAN", thing.uimaType() + " " + thing.kind());
		assertEquals(List.of("TAG false", "TEXT false", "INTEGER false", "DECIMAL false", "BOOLEAN false", "INTEGER true", "TEXT true", "INTEGER true", "LINK false",
				"LINK true"), thing.features().stream().map(feature -> feature.type() + " " + feature.multiple()).toList());
		assertEquals(List.of("blue", "red"), reader.found().tagSetOf(thing.feature("color")).tags().stream().map(tag -> tag.name()).toList());
		assertEquals(Provenance.imported("xmi"), document.annotations().get(0).provenance());
	}

	@Test
	void structuresOutsideTheText_areKeptAsDocumentLevel() throws Exception {
		type("my.Source", CAS.TYPE_NAME_TOP, "name", CAS.TYPE_NAME_STRING);
		type("my.Slant", CAS.TYPE_NAME_ANNOTATION_BASE, "value", CAS.TYPE_NAME_STRING);
		type("my.Quote", CAS.TYPE_NAME_ANNOTATION, "source", "my.Source");
		make("One two");
		AnnotationFS quote = add("my.Quote", 0, 3);
		FeatureStructure source = cas.createFS(cas.getTypeSystem().getType("my.Source"));
		set(source, "name", "wire");
		set(quote, "source", source);
		FeatureStructure slant = cas.createFS(cas.getTypeSystem().getType("my.Slant"));
		set(slant, "value", "left");
		cas.addFsToIndexes(slant);
		AnnotatedDocument document = read(SchemaSpec.EMPTY, Segmentation.NEEDED);
		DocumentLevelRecord kept = (DocumentLevelRecord) document.annotations().stream().filter(each -> each.layer().equals("Source")).findFirst().orElseThrow();
		assertEquals("wire", kept.values().get("name"));
		assertEquals(kept.id(), document.annotations().stream().filter(each -> each.layer().equals("Quote")).findFirst().orElseThrow().values().get("source"));
		assertTrue(told(document).contains("Slant value=left"));
		assertEquals(LayerKind.DOCUMENT, reader.found().layer("Slant").kind());
	}

	@Test
	void relations_areToldByTheirEnds() throws Exception {
		type("my.Word", CAS.TYPE_NAME_ANNOTATION);
		type("my.Says", CAS.TYPE_NAME_ANNOTATION, "Governor", "my.Word", "Dependent", "my.Word", "how", CAS.TYPE_NAME_STRING);
		make("One two");
		AnnotationFS whole = add("my.Says", 4, 7);
		set(whole, "Governor", add("my.Word", 0, 3));
		set(whole, "Dependent", add("my.Word", 4, 7));
		set(add("my.Says", 4, 7), "how", "open");
		AnnotatedDocument document = read(SchemaSpec.EMPTY, Segmentation.NEEDED);
		RelationRecord relation = (RelationRecord) document.annotations().get(2);
		assertEquals(document.annotations().get(0).id() + document.annotations().get(1).id(), relation.source() + relation.target());
		assertEquals(List.of("A relation without both its ends is not taken over."), losses);
		assertEquals(3, document.annotations().size());
	}

	@Test
	void typesOfOneShortName_becomeTwoLayers() throws Exception {
		type("a.Claim", CAS.TYPE_NAME_ANNOTATION);
		type("b.Claim", CAS.TYPE_NAME_ANNOTATION);
		make("One two");
		add("a.Claim", 0, 3);
		add("b.Claim", 0, 3);
		assertEquals(List.of("Claim", "b.Claim"), read(SchemaSpec.EMPTY, Segmentation.NEEDED).annotations().stream().map(AnnotationRecord::layer).toList());
		LayerSpec known = new LayerSpec("mine", "", LayerKind.SPAN, "", "", "", "", List.of(), "b.Claim", List.of(), List.of(), "");
		assertEquals(List.of("Claim", "mine"), read(new SchemaSpec("1", List.of(known), List.of()), Segmentation.NEEDED).annotations().stream()
				.map(AnnotationRecord::layer).toList());
	}

	@Test
	void dkprosTagTypes_areTheLayerAboveThem() throws Exception {
		type(TypeSystems.POS, CAS.TYPE_NAME_ANNOTATION, "PosValue", CAS.TYPE_NAME_STRING);
		type(TypeSystems.POS + "_NOUN", TypeSystems.POS);
		type("my.Entity", CAS.TYPE_NAME_ANNOTATION);
		type("my.Person", "my.Entity");
		make("One two");
		set(add(TypeSystems.POS + "_NOUN", 0, 3), "PosValue", "NN");
		add("my.Person", 4, 7);
		assertEquals(List.of("POS 0-3 PosValue=NN", "Person 4-7 "), told(read(SchemaSpec.EMPTY, Segmentation.NEEDED)));
	}

	@Test
	void tokensAndSentences_areKeptWhereNeededOrAskedFor() throws Exception {
		type(TypeSystems.TOKEN, CAS.TYPE_NAME_ANNOTATION, "id", CAS.TYPE_NAME_STRING, "order", CAS.TYPE_NAME_INTEGER);
		type(TypeSystems.SENTENCE, CAS.TYPE_NAME_ANNOTATION, "id", CAS.TYPE_NAME_STRING);
		type("my.Head", CAS.TYPE_NAME_ANNOTATION, "token", TypeSystems.TOKEN);
		make("One two.");
		add(TypeSystems.SENTENCE, 0, 8);
		AnnotationFS token = add(TypeSystems.TOKEN, 0, 3);
		add(TypeSystems.TOKEN, 4, 7);
		set(add(TypeSystems.TOKEN, 7, 8), "id", "t3");
		set(add("my.Head", 0, 3), "token", token);
		AnnotatedDocument needed = read(SchemaSpec.EMPTY, Segmentation.NEEDED);
		assertEquals(List.of("Head 0-3 token=x1", "Token 0-3 order=0", "Token 7-8 id=t3, order=0"), told(needed));
		assertEquals(List.of(), losses);
		assertEquals(5, read(SchemaSpec.EMPTY, Segmentation.KEEP).annotations().size());
		assertEquals(2, read(SchemaSpec.EMPTY, Segmentation.DROP).annotations().size());
		add(TypeSystems.SENTENCE, 0, 3);
		read(SchemaSpec.EMPTY, Segmentation.DROP);
		assertEquals(List.of("Sentence boundaries that are not Glossator's own are not taken over."), losses);
	}

	@Test
	void viewWithoutText_losesItsSpansAndTells() throws Exception {
		type("my.Word", CAS.TYPE_NAME_ANNOTATION);
		make(null);
		add("my.Word", 0, 3);
		AnnotatedDocument document = read(SchemaSpec.EMPTY, Segmentation.NEEDED);
		assertEquals(" 0", document.text() + " " + document.annotations().size());
		assertEquals(List.of("An annotation of a view without a text is not taken over."), losses);
	}

	@Test
	void offsetsOutsideTheText_areAFault() throws Exception {
		type("my.Word", CAS.TYPE_NAME_ANNOTATION);
		make("One");
		add("my.Word", 2, 5);
		CasFault fault = assertThrows(CasFault.class, () -> read(SchemaSpec.EMPTY, Segmentation.NEEDED));
		assertEquals("2 5", fault.begin() + " " + fault.end());
		assertTrue(fault.getMessage().contains("my.Word goes from 2 to 5, but the text has 3 UTF-16 units"), fault.getMessage());
	}
}
