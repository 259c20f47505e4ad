package org.glossator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Repository;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

	@TempDir
	Path folder;

	@Test
	void allFormats_areFoundSortedWithWhatWizardsShow() {
		List<CorpusFormat> formats = Formats.all();
		assertEquals(formats.stream().map(CorpusFormat::id).sorted().distinct().toList(), formats.stream().map(CorpusFormat::id).toList());
		assertTrue(formats.stream().map(CorpusFormat::id).toList().containsAll(List.of("xmi", "cas-json", "webanno-tsv", "jsonl")));
		for (CorpusFormat format : formats) {
			assertTrue(format.reads() || format.writes(), format.id());
			assertTrue(!format.label().isBlank() && !format.extensions().isEmpty(), format.id());
			assertEquals(Optional.of(format.id()), Formats.of(format.id()).map(CorpusFormat::id));
			for (FormatOption option : format.options()) {
				assertTrue(option.description().endsWith("."), format.id() + " " + option.name());
			}
		}
	}

	@Test
	void whatIsWritten_isToldApart() throws IOException {
		SchemaSpec schema = BuiltInSchema.spec();
		List<AnnotatedDocument> documents = new ArrayList<>();
		for (String id : List.of("one", "two")) {
			documents.add(new AnnotatedDocument(DocumentInfo.ofId(id), "The mayor of Homs said so.\n", "anna", List.of(
					new SpanRecord("e1", "entity", Span.of(13, 17), FeatureValues.of("kind", "GPE"), Provenance.MANUAL),
					new SpanRecord("b1", "bias", Span.of(4, 9), FeatureValues.of("technique", "doubt"), Provenance.MANUAL))));
		}
		Map<String, String> wrong = new TreeMap<>();
		for (CorpusFormat format : Formats.all()) {
			if (format.reads() && format.writes()) {
				Path target = folder.resolve(format.id() + (format.writesFolder() ? "" : "." + format.extensions().get(0)));
				format.write(WriteRequest.of(schema, documents, target), new LossReport());
				for (Path file : files(target)) {
					List<Formats.Detected> candidates = Formats.candidates(file);
					if (!candidates.isEmpty() && candidates.get(0).confidence() > 0.3 && !candidates.get(0).format().id().equals(format.id())) {
						wrong.put(folder.relativize(file).toString(), candidates.toString());
					}
				}
			}
		}
		assertEquals(Map.of(), wrong);
	}

	private static List<Path> files(Path target) throws IOException {
		try (Stream<Path> files = Files.walk(target)) {
			return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().equals("TypeSystem.xml")).sorted().toList();
		}
	}

	@Test
	void filesOfOtherTools_areToldFromTheirContent() throws IOException {
		Path shared = Repository.shared("fixtures");
		assumeTrue(shared != null, "No ../shared/fixtures");
		Map<String, String> expected = new TreeMap<>(Map.of("webanno-tsv3/testSimpleChain/reference.tsv", "webanno-tsv",
				"webanno-tsv3/testSimpleChain/reference.xmi", "xmi", "cas-json/casWithText/data.json", "cas-json", "conll/2002/ner2002_test.conll", "conll2002",
				"conll/2003/en-orig.conll", "conll2003", "brat/dkpro", "brat"));
		Map<String, String> told = new TreeMap<>();
		for (String file : expected.keySet()) {
			told.put(file, Formats.detect(shared.resolve(file)).map(CorpusFormat::id).orElse("none"));
		}
		assertEquals(expected, told);
	}

	@Test
	void textsAndDamage_areNoFormat() throws IOException {
		RandomCorpus random = new RandomCorpus(3);
		for (int i = 0; i < 200; i++) {
			Path file = Files.writeString(folder.resolve("t.txt"), random.text());
			assertEquals(Optional.empty(), Formats.detect(file).map(CorpusFormat::id), "text " + i);
		}
		for (byte[] bytes : new byte[][] { {}, { 0 }, { 'P', 'K', 3, 4 }, { (byte) 0xFF, (byte) 0xFE }, "%PDF-1.7".getBytes() }) {
			assertEquals(Optional.empty(), Formats.detect(Files.write(folder.resolve("b.bin"), bytes)).map(CorpusFormat::id));
		}
		assertTrue(assertThrows(InputFault.class, () -> Formats.detect(folder.resolve("none"))).getMessage().contains("There is no such file"));
	}
}
