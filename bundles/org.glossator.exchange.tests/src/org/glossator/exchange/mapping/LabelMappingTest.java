package org.glossator.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.exchange.mapping.FoundLabels.Found;
import org.glossator.exchange.mapping.LabelMapping.Source;
import org.glossator.exchange.mapping.LabelMapping.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelMappingTest {

	private static SpanRecord span(String id, String layer, String... values) {
		return new SpanRecord(id, layer, Span.of(0, 3), FeatureValues.of(values), Provenance.MANUAL);
	}

	private static AnnotatedDocument document(AnnotationRecord... records) {
		return new AnnotatedDocument(DocumentInfo.ofId("d"), "some text", "", List.of(records));
	}

	private static LabelMapping mapping(Object... sourcesAndTargets) {
		LabelMapping mapping = LabelMapping.NONE;
		for (int i = 0; i < sourcesAndTargets.length; i += 2) {
			mapping = mapping.with((Source) sourcesAndTargets[i], (Target) sourcesAndTargets[i + 1]);
		}
		return mapping;
	}

	@Test
	void noRules_giveTheSameDocument() {
		AnnotatedDocument document = document(span("a", "span", "label", "PERSON"));
		assertSame(document, LabelMapping.NONE.apply(document));
	}

	@Test
	void valueRule_setsLayerFeatureAndValue() {
		LabelMapping mapping = mapping(new Source("span", "label", "PERSON"), new Target("entity", "kind", "PER"));
		assertEquals(List.of(span("a", "entity", "kind", "PER", "note", "x"), span("b", "span", "label", "PLACE")),
				mapping.apply(document(span("a", "span", "label", "PERSON", "note", "x"), span("b", "span", "label", "PLACE"))).annotations());
	}

	@Test
	void layerAndFeatureRules_holdForAllValuesWithoutARuleOfTheirOwn() {
		LabelMapping mapping = mapping(new Source("Claim2", "", ""), new Target("claim", "", ""), new Source("Claim2", "kind", ""), new Target("claim", "type", ""),
				new Source("Claim2", "kind", "num"), new Target("claim", "type", "quantity"));
		assertEquals(List.of(span("a", "claim", "type", "event"), span("b", "claim", "type", "quantity"), span("c", "claim")),
				mapping.apply(document(span("a", "Claim2", "kind", "event"), span("b", "Claim2", "kind", "num"), span("c", "Claim2"))).annotations());
	}

	@Test
	void leftOut_takesRelationsAndMembersAlong() {
		LabelMapping mapping = mapping(new Source("span", "label", "JUNK"), Target.LEAVE_OUT);
		RelationRecord hanging = new RelationRecord("r1", "link", "a", "b", FeatureValues.NONE, Provenance.MANUAL);
		RelationRecord kept = new RelationRecord("r2", "link", "b", "c", FeatureValues.NONE, Provenance.MANUAL);
		ChainRecord chain = new ChainRecord("c1", "coref", List.of("a", "b", "c"), FeatureValues.NONE, Provenance.MANUAL);
		List<AnnotationRecord> mapped = mapping.apply(document(span("a", "span", "label", "JUNK"), span("b", "span", "label", "X"), span("c", "span", "label", "X"),
				hanging, kept, chain)).annotations();
		assertEquals(List.of("b", "c", "r2", "c1"), mapped.stream().map(AnnotationRecord::id).toList());
		assertEquals(List.of("b", "c"), ((ChainRecord) mapped.get(3)).members());
	}

	@Test
	void ruleTakenAway_isNoRule() {
		Source source = new Source("span", "label", "X");
		assertEquals(LabelMapping.NONE, mapping(source, Target.LEAVE_OUT).with(source, null));
	}

	@Test
	void savedMapping_isReadAsItWas(@TempDir Path corpus) throws IOException {
		for (long seed = 0; seed < 100; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			LabelMapping mapping = LabelMapping.NONE;
			for (int i = random.nextInt(6); i > 0; i--) {
				String feature = word(random);
				String becomes = word(random);
				mapping = mapping.with(new Source("l" + word(random), feature, feature.isEmpty() ? "" : word(random)),
						random.nextInt(5) == 0 ? Target.LEAVE_OUT : new Target("t" + word(random), becomes, becomes.isEmpty() ? "" : word(random)));
			}
			new MappingFiles(corpus).save("from brat", mapping);
			LabelMapping read = new MappingFiles(corpus).read("from brat");
			assertEquals(mapping, read, "seed " + seed);
			assertEquals(new ArrayList<>(mapping.rules().keySet()), new ArrayList<>(read.rules().keySet()), "order, seed " + seed);
		}
		assertEquals(List.of("from brat"), new MappingFiles(corpus).names());
	}

	private static String word(SplittableRandom random) {
		String[] signs = { "a", "B-", "é", "😀", "\t", "\n", "\\", "\r", " ", "=", "#" };
		StringBuilder word = new StringBuilder();
		for (int i = random.nextInt(5); i > 0; i--) {
			word.append(signs[random.nextInt(signs.length)]);
		}
		return word.toString();
	}

	@Test
	void brokenMappingFile_isAFaultAtItsLine(@TempDir Path corpus) throws IOException {
		Files.createDirectories(corpus.resolve("mappings"));
		Files.writeString(corpus.resolve("mappings/x.tsv"), "layer\tfeature\tvalue\tto_layer\tto_feature\tto_value\na\tb\tc\n");
		InputFault fault = assertThrows(InputFault.class, () -> new MappingFiles(corpus).read("x"));
		assertEquals(2, fault.line());
		assertTrue(fault.getMessage().contains("six columns"), fault.getMessage());
		for (String rule : List.of("\tb\tc\tx\ty\tz", "a\t\tc\tx\ty\tz", "a\tb\tc\tx\t\tz", "a\tb\tc\t\ty\t", "a\tb\\q\tc\tx\ty\tz", "ok\t\t\tx\t\t")) {
			Path file = Files.writeString(corpus.resolve("rules.tsv"), "layer\tfeature\tvalue\tto_layer\tto_feature\tto_value\n\nok\t\t\tx\t\t\n" + rule + "\n");
			InputFault told = assertThrows(InputFault.class, () -> MappingFiles.read(file), rule);
			assertEquals(4, told.line(), rule);
		}
		assertTrue(assertThrows(InputFault.class, () -> MappingFiles.read(corpus.resolve("none.tsv"))).getMessage().contains("no such file"));
	}

	@Test
	void mappingNames_cannotLeaveTheFolder(@TempDir Path corpus) {
		assertThrows(IllegalArgumentException.class, () -> new MappingFiles(corpus).save("../evil", LabelMapping.NONE));
		assertTrue(MappingFiles.isName("INCEpTION, old".replace(",", "")));
	}

	@Test
	void foreignLabels_areCountedAndGuessed() {
		FoundLabels found = new FoundLabels(BuiltInSchema.spec());
		found.see(document(span("a", "span", "label", "PERSON"), span("b", "span", "label", "PERSON"), span("c", "span", "label", "who knows"),
				span("d", "entity", "kind", "ORGN", "colour", "red"), span("e", "entity", "kind", "PER")));
		List<String> foreign = found.foreign().stream().map(each -> each.source().layer() + "." + each.source().feature() + "." + each.source().value() + " " + each.count()).toList();
		assertEquals(List.of("entity.colour. 1", "entity.colour.red 1", "entity.kind.ORGN 1", "span.. 3", "span.label. 3", "span.label.PERSON 2",
				"span.label.who knows 1"), foreign);
		LabelMapping guess = FoundLabels.guess(found.foreign(), BuiltInSchema.spec());
		assertEquals(Map.of(new Source("span", "label", "PERSON"), new Target("entity", "kind", "PER")), guess.rules());
	}

	@Test
	void ambiguousName_isNotGuessed() {
		// Several layers have a tag "event" or "Event".
		List<Found> found = List.of(new Found(new Source("span", "label", "Event"), org.glossator.text.schema.LayerKind.SPAN, 1));
		assertEquals(LabelMapping.NONE, FoundLabels.guess(found, BuiltInSchema.spec()));
	}
}
