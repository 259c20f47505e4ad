package org.glossator.exchange.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ImportRequest;
import org.glossator.exchange.ImportResult;
import org.glossator.exchange.Loss;
import org.glossator.exchange.Lost;
import org.glossator.exchange.Progress;
import org.glossator.exchange.mapping.LabelMapping.Source;
import org.glossator.exchange.mapping.LabelMapping.Target;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of schema and losses when an import maps the labels it finds. */
class MappedImportTest {

	@TempDir
	Path folder;

	private Corpus corpus;
	private Path doccano;

	@BeforeEach
	void open() throws IOException {
		corpus = Corpus.create(folder.resolve("corpus"), "Test");
		doccano = Files.writeString(folder.resolve("all.jsonl"), """
				{"id":1,"text":"The mayor of Homs spoke.","label":[[0,9,"PERSON"],[13,17,"PLACE"]]}
				{"id":2,"text":"The mayor left.","label":[[0,9,"PERSON"],[10,14,"ACT"]]}
				""");
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private static final LabelMapping PERSONS = LabelMapping.NONE.with(new Source("span", "label", "PERSON"), new Target("entity", "kind", "PER"));
	private static final LabelMapping ALL = PERSONS.with(new Source("span", "label", "PLACE"), new Target("entity", "kind", "LOC"))
			.with(new Source("span", "label", "ACT"), Target.LEAVE_OUT);

	private ImportRequest request(LabelMapping mapping) {
		return ImportRequest.of(List.of(doccano)).mapping(mapping);
	}

	private List<String> layers() throws IOException {
		List<String> layers = new ArrayList<>();
		for (var document : corpus.documents()) {
			for (AnnotationRecord record : corpus.read(document.id(), ImportRequest.NOBODY).annotations()) {
				layers.add(record.layer() + " " + record.values());
			}
		}
		return layers;
	}

	@Test
	void withoutMapping_theForeignLayerComesIn() throws IOException {
		ImportResult result = Exchange.importFiles(corpus, request(LabelMapping.NONE));
		assertEquals(List.of("span"), result.newLayers());
		assertEquals(Map.of("span", 4), result.layers());
		assertEquals(List.of(new Loss(Lost.unknownLayer("span"), 4, result.losses().get(0).places())), result.losses());
	}

	@Test
	void layerOfWhichNothingIsLeft_isNotSavedNorReported() throws IOException {
		for (boolean preview : new boolean[] { true, false }) {
			ImportResult result = preview ? Exchange.preview(corpus, request(ALL)) : Exchange.importFiles(corpus, request(ALL));
			assertEquals(List.of(), result.newLayers());
			assertEquals(BuiltInSchema.spec(), result.schema());
			assertEquals(List.of(), result.losses());
			assertEquals(Map.of("entity", 3), result.layers());
		}
		assertEquals(BuiltInSchema.spec(), corpus.schema());
		assertEquals(List.of("entity kind=PER", "entity kind=LOC", "entity kind=PER"), layers());
		corpus.close();
		corpus = Corpus.open(folder.resolve("corpus"));
		assertEquals(BuiltInSchema.spec(), corpus.schema());
	}

	@Test
	void layerOfWhichSomethingIsLeft_isCountedAsItIs() throws IOException {
		ImportResult result = Exchange.importFiles(corpus, request(PERSONS));
		assertEquals(List.of("span"), result.newLayers());
		assertEquals(Map.of("entity", 2, "span", 2), result.layers());
		assertEquals(List.of(2), result.losses().stream().map(Loss::count).toList());
		assertEquals(List.of("entity kind=PER", "span label=PLACE", "entity kind=PER", "span label=ACT"), layers());
	}

	@Test
	void foreignFeatureOfAKnownLayer_isNotSavedWhenItBecomesAnother() throws IOException {
		Path file = Files.writeString(folder.resolve("x.jsonl"), """
				{"document":"wire","content":"One two."}
				{"document":"wire","layer":"entity","begin":0,"end":3,"type":"GPE"}
				""");
		LabelMapping mapping = LabelMapping.NONE.with(new Source("entity", "type", ""), new Target("entity", "kind", ""));
		ImportResult result = Exchange.importFiles(corpus, ImportRequest.of(List.of(file)).mapping(mapping));
		assertEquals(List.of(), result.losses());
		assertNull(corpus.schema().layer("entity").feature("type"));
		assertEquals(List.of("entity kind=GPE"), layers());
	}

	@Test
	void valueThatTheTagSetLacks_isReportedAfterTheMapping() throws IOException {
		ImportResult result = Exchange.importFiles(corpus, request(ALL.with(new Source("span", "label", "PERSON"), new Target("entity", "kind", "PRS"))));
		assertEquals(List.of(new Loss(Lost.unknownValue("entity", "kind", "PRS"), 2, result.losses().get(0).places())), result.losses());
	}

	@Test
	void layerThatNobodyKnows_isMadeAndReported() throws IOException {
		ImportResult result = Exchange.importFiles(corpus, request(LabelMapping.NONE.with(new Source("span", "", ""), new Target("mention", "", ""))
				.with(new Source("span", "label", ""), new Target("mention", "what", ""))));
		assertEquals(List.of("mention"), result.newLayers());
		assertEquals(List.of(new Loss(Lost.unknownLayer("mention"), 4, result.losses().get(0).places())), result.losses());
		assertEquals("what", corpus.schema().layer("mention").features().get(0).name());
	}

	@Test
	void spanThatWouldBecomeARelation_isRefusedAndNothingComesIn() {
		SchemaSpec before = corpus.schema();
		InputFault fault = assertThrows(InputFault.class,
				() -> Exchange.importFiles(corpus, request(PERSONS.with(new Source("span", "label", "ACT"), new Target("claimant", "", "")))));
		assertTrue(fault.getMessage().contains("claimant, which is of another kind"), fault.getMessage());
		assertEquals(List.of(), corpus.documents());
		assertEquals(before, corpus.schema());
	}

	@Test
	void savedMapping_doesTheSameAgain() throws IOException {
		new MappingFiles(corpus.folder()).save("doccano", ALL);
		Exchange.importFiles(corpus, request(new MappingFiles(corpus.folder()).read("doccano")));
		assertEquals(List.of("entity kind=PER", "entity kind=LOC", "entity kind=PER"), layers());
		assertEquals(0, Exchange.importFiles(corpus, request(new MappingFiles(corpus.folder()).read("doccano"))).annotations());
	}

	@Test
	void conversion_mapsToo() throws IOException {
		Path out = folder.resolve("out.jsonl");
		assertEquals(List.of(), Exchange.convert(List.of(doccano), "", "jsonl", out, Map.of("content", "yes"), ALL, Progress.NONE).losses().stream()
				.filter(loss -> loss.what().contains("schema")).toList());
		String written = Files.readString(out);
		assertTrue(written.contains("\"kind\":\"LOC\""), written);
		assertTrue(!written.contains("PLACE") && !written.contains("ACT"), written);
	}
}
