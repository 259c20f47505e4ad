package org.glossator.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.exchange.ImportRequest.Existing;
import org.glossator.exchange.ImportResult.Item;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {

	private static final String TEXT = "The mayor of Homs said so.\nHe left \uD83D\uDE00.\n";

	@TempDir
	Path folder;

	private Corpus corpus;

	@BeforeEach
	void open() throws IOException {
		corpus = Corpus.create(folder.resolve("corpus"), "Test");
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private Path text(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static SpanRecord entity(String id, int begin, int end) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of("kind", "GPE"), Provenance.MANUAL);
	}

	private List<AnnotationRecord> sample() {
		return List.of(entity("e1", 0, 9), entity("e2", 13, 17),
				new SpanRecord("b1", "bias", Span.of(18, 25), FeatureValues.of("technique", "doubt", "strength", "2"), Provenance.MANUAL),
				new RelationRecord("r1", "target", "b1", "e1", FeatureValues.NONE, Provenance.MANUAL));
	}

	/** A folder of XMI of one document with those sets, made through another corpus. */
	private Path exported(String format, Map<String, List<AnnotationRecord>> sets) throws IOException {
		Path target = folder.resolve("export-" + format);
		try (Corpus other = Corpus.create(folder.resolve("other"), "Other")) {
			ImportResult texts = Exchange.importFiles(other, ImportRequest.of(List.of(text("wire.txt", TEXT))));
			String id = texts.documents().get(0).id();
			for (Map.Entry<String, List<AnnotationRecord>> set : sets.entrySet()) {
				other.write(new AnnotatedDocument(DocumentInfo.ofId(id), TEXT, set.getKey(), set.getValue()));
			}
			ExportResult result = Exchange.export(other, ExportRequest.of(format, target));
			assertEquals(List.of(), result.losses());
			assertEquals(List.of(1, sets.size(), sets.values().stream().mapToInt(List::size).sum()),
					List.of(result.documents(), result.sets(), result.annotations()));
		}
		return target;
	}

	@Test
	void texts_becomeDocumentsOnce() throws IOException {
		ImportRequest request = ImportRequest.of(List.of(text("a.txt", TEXT), text("b.txt", "Other.\n"), text("copy.txt", TEXT)));
		ImportResult preview = Exchange.preview(corpus, request);
		assertEquals(2, preview.newDocuments());
		assertEquals(List.of(), corpus.documents());
		ImportResult result = Exchange.importFiles(corpus, request);
		assertEquals(2, result.newDocuments());
		assertEquals(List.of("text", "text", "text"), result.documents().stream().map(Item::format).toList());
		assertEquals(2, corpus.documents().size());
		assertEquals(TEXT, corpus.text(result.documents().get(0).id()));
		assertEquals(0, Exchange.importFiles(corpus, request).newDocuments());
	}

	@Test
	void annotations_bindToTheTextThatIsThere() throws IOException {
		for (String format : List.of("xmi", "cas-json")) {
			try (Corpus into = Corpus.create(folder.resolve("into-" + format), "Into")) {
				String id = Exchange.importFiles(into, ImportRequest.of(List.of(text("mine.txt", TEXT)))).documents().get(0).id();
				Path files = exported(format, Map.of("anna", sample()));
				ImportResult result = Exchange.importFiles(into, ImportRequest.of(List.of(files)));
				assertEquals(List.of(new Item(id, result.documents().get(0).name(), format, false, "anna", 4, 0, 0)), result.documents());
				assertEquals(1, into.documents().size());
				assertEquals(sample(), into.read(id, "anna").annotations());
				assertEquals(List.of(), result.newLayers());
				assertEquals(List.of(), result.losses());
			}
			deleteOther();
		}
	}

	private void deleteOther() throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve("other"))) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void importTooLargeToKeep_isReadTwiceWithTheSameResult() throws IOException {
		Path files = exported("xmi", Map.of("anna", sample(), "ben", List.of(entity("e1", 13, 17))));
		ImportRequest request = ImportRequest.of(List.of(text("wire.txt", TEXT), text("more.txt", "More.\n"), files));
		ImportResult result = new Import(corpus, request, 10).run(corpus::write);
		assertEquals(2, result.newDocuments());
		assertEquals(5, result.annotations());
		String id = corpus.documents().get(0).id();
		assertEquals(sample(), corpus.read(id, "anna").annotations());
		assertEquals(List.of(entity("e1", 13, 17)), corpus.read(id, "ben").annotations());
	}

	@Test
	void severalAnnotators_stayApart() throws IOException {
		Path files = exported("xmi", Map.of("anna", sample(), "ben", List.of(entity("e1", 13, 17))));
		ImportResult result = Exchange.importFiles(corpus, ImportRequest.of(List.of(files)));
		assertEquals(1, result.newDocuments());
		assertEquals(List.of("anna", "ben"), result.annotators());
		String id = corpus.documents().get(0).id();
		assertEquals(List.of(entity("e1", 13, 17)), corpus.read(id, "ben").annotations());
	}

	@Test
	void secondImport_addsNothingTwice() throws IOException {
		Path files = exported("xmi", Map.of("anna", sample()));
		Exchange.importFiles(corpus, ImportRequest.of(List.of(files)));
		String id = corpus.documents().get(0).id();
		Item again = Exchange.importFiles(corpus, ImportRequest.of(List.of(files))).documents().get(0);
		assertEquals("0 4 0", again.added() + " " + again.present() + " " + again.removed());
		assertEquals(sample(), corpus.read(id, "anna").annotations());
		Item replaced = Exchange.importFiles(corpus, ImportRequest.of(List.of(files)).existing(Existing.REPLACE)).documents().get(0);
		assertEquals("4 0 4", replaced.added() + " " + replaced.present() + " " + replaced.removed());
		assertEquals(sample(), corpus.read(id, "anna").annotations());
	}

	@Test
	void takenIds_areReplacedWhereverTheyAreReferredTo() throws IOException {
		Path files = exported("xmi", Map.of("anna", sample()));
		String id = Exchange.importFiles(corpus, ImportRequest.of(List.of(text("wire.txt", TEXT)))).documents().get(0).id();
		corpus.write(new AnnotatedDocument(DocumentInfo.ofId(id), TEXT, "anna", List.of(entity("b1", 4, 9), entity("x", 0, 9))));
		Item item = Exchange.importFiles(corpus, ImportRequest.of(List.of(files))).documents().get(0);
		assertEquals("3 1", item.added() + " " + item.present());
		List<AnnotationRecord> all = corpus.read(id, "anna").annotations();
		RelationRecord relation = (RelationRecord) all.stream().filter(RelationRecord.class::isInstance).findFirst().orElseThrow();
		assertEquals("b1-2 x", relation.source() + " " + relation.target());
		assertTrue(all.contains(entity("b1", 4, 9)));
		assertEquals(5, all.size());
	}

	@Test
	void brokenLastFile_leavesNothing() throws IOException {
		Path files = exported("xmi", Map.of("anna", sample()));
		Path broken = text("broken.xmi", Files.readString(files.resolve(Files.list(files).filter(f -> f.toString().endsWith(".xmi")).findFirst()
				.orElseThrow())).replace("begin=\"13\" end=\"17\"", "begin=\"13\" end=\"1700\""));
		InputFault fault = assertThrows(InputFault.class,
				() -> Exchange.importFiles(corpus, ImportRequest.of(List.of(text("wire.txt", TEXT), files, broken))));
		assertTrue(fault.getMessage().contains("broken.xmi, line"), fault.getMessage());
		assertEquals(List.of(), corpus.documents());
	}

	@Test
	void newLayers_comeIntoTheSchema() throws IOException {
		Path files = exported("xmi", Map.of("anna", List.of(
				new SpanRecord("s1", "stance", Span.of(0, 3), FeatureValues.of("side", "pro"), Provenance.MANUAL))));
		ImportResult result = Exchange.importFiles(corpus, ImportRequest.of(List.of(files)));
		assertEquals(List.of("stance"), result.newLayers());
		assertEquals("webanno.custom.Stance", corpus.schema().layer("stance").uimaType());
	}

	@Test
	void annotatorOfTheRequest_isForFilesThatDoNotSay() throws IOException {
		Path file = text("foreign.xmi", """
				<?xml version="1.0" encoding="UTF-8"?>
				<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:custom="http:///webanno/custom.ecore" xmi:version="2.0">
				<custom:Bias xmi:id="2" sofa="1" begin="0" end="3" technique="doubt"/>
				<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="One two."/>
				<cas:View sofa="1" members="2"/>
				</xmi:XMI>
				""");
		assertEquals(List.of("carl"), Exchange.preview(corpus, ImportRequest.of(List.of(file)).annotator("carl")).annotators());
		assertEquals(List.of(ImportRequest.NOBODY), Exchange.importFiles(corpus, ImportRequest.of(List.of(file))).annotators());
		DocumentInfo info = corpus.documents().get(0);
		assertEquals("foreign", info.id());
		assertEquals(Provenance.imported("xmi"), corpus.read("foreign", ImportRequest.NOBODY).annotations().get(0).provenance());
	}

	@Test
	void annotatorThatCannotNameAFolder_isRenamedAndTold() throws IOException {
		Path text = text("wire.txt", TEXT);
		String line = "{\"document\":\"wire.txt\",\"layer\":\"entity\",\"begin\":0,\"end\":9,\"kind\":\"GPE\",\"annotator\":\"%s\"}\n";
		ImportRequest request = ImportRequest.of(List.of(text, text("a.jsonl", String.format(line, "../x:y. "))));
		ImportResult result = Exchange.importFiles(corpus, request);
		assertEquals(List.of("-x-y"), result.annotators());
		assertEquals(List.of(new Loss("The name of an annotator is changed to one that a corpus can have.", 1, List.of("../x:y.  to -x-y"))), result.losses());
		request = ImportRequest.of(List.of(text, text("b.jsonl", String.format(line, "-X-Y"))));
		assertEquals(List.of("-x-y"), Exchange.importFiles(corpus, request).annotators());
	}

	@Test
	void wrongRequests_areRefusedInOneSentence() throws IOException {
		Path file = text("a.txt", TEXT);
		Path xmi = exported("xmi", Map.of("anna", sample()));
		assertTrue(assertThrows(InputFault.class, () -> Exchange.importFiles(corpus, ImportRequest.of(List.of(folder.resolve("none.txt")))))
				.getMessage().contains("There is no such file"));
		assertTrue(assertThrows(InputFault.class, () -> Exchange.importFiles(corpus, ImportRequest.of(List.of(file)).format("klingon")))
				.getMessage().startsWith("There is no format klingon; the formats are "));
		assertTrue(assertThrows(InputFault.class, () -> Exchange.importFiles(corpus, ImportRequest.of(List.of(xmi)).options(Map.of("zap", "1"))))
				.getMessage().contains("There is no option zap"));
		assertTrue(assertThrows(InputFault.class, () -> Exchange.importFiles(corpus, ImportRequest.of(List.of(xmi)).options(Map.of("segmentation", "x"))))
				.getMessage().contains("it is one of needed, keep, drop"));
		assertTrue(assertThrows(InputFault.class, () -> Exchange.export(corpus, ExportRequest.of("xmi", file))).getMessage().contains("writes a folder"));
		assertTrue(assertThrows(InputFault.class, () -> Exchange.export(corpus, ExportRequest.of("xmi", folder.resolve("x")).annotators(List.of("zoe"))))
				.getMessage().contains("Nobody named zoe"));
		assertEquals(List.of(), corpus.documents());
	}

	@Test
	void cancelledImport_leavesNothing() throws IOException {
		Path files = exported("xmi", Map.of("anna", sample()));
		Progress cancelled = new Progress() {

			@Override
			public void document(String name) {
				assertFalse(name.isEmpty());
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> Exchange.importFiles(corpus, ImportRequest.of(List.of(files)).progress(cancelled)));
		assertEquals(List.of(), corpus.documents());
	}

	@Test
	void importAndExport_tellHowManyDocumentsAreWritten() throws IOException {
		List<String> told = new ArrayList<>();
		Progress watch = new Progress() {

			@Override
			public void document(String name) {
				assertFalse(name.isEmpty());
			}

			@Override
			public void written(int done, int total) {
				told.add(done + "/" + total);
			}

			@Override
			public boolean cancelled() {
				return false;
			}
		};
		// Two annotators of one document, which is one document.
		Path files = exported("xmi", Map.of("anna", sample(), "ben", sample()));
		Path text = Files.writeString(folder.resolve("more.txt"), "More.\n");
		Exchange.importFiles(corpus, ImportRequest.of(List.of(files, text)).progress(watch));
		assertEquals("0/", told.get(0).substring(0, 2));
		assertEquals(told.get(0).replace("0/", "") + "/" + told.get(0).replace("0/", ""), told.get(told.size() - 1));
		told.clear();
		Exchange.export(corpus, ExportRequest.of("xmi", folder.resolve("out")).progress(watch));
		int documents = corpus.documents().size();
		assertEquals("0/" + documents, told.get(0));
		assertEquals(documents + "/" + documents, told.get(told.size() - 1));
	}

	@Test
	void conversion_goesFromFileToFile() throws IOException {
		Path files = exported("xmi", Map.of("anna", sample(), "ben", List.of(entity("e1", 13, 17))));
		Path json = folder.resolve("json");
		ExportResult result = Exchange.convert(List.of(files), "", "cas-json", json, Map.of("offsets", "UTF-32"), Progress.NONE);
		assertEquals(List.of(1, 2, 5), List.of(result.documents(), result.sets(), result.annotations()));
		Exchange.importFiles(corpus, ImportRequest.of(List.of(json)).format("cas-json"));
		assertEquals(sample(), corpus.read(corpus.documents().get(0).id(), "anna").annotations());
	}

	@Test
	void conversionOfABrokenFile_isAFault() throws IOException {
		Path broken = text("broken.xmi", "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\">");
		InputFault fault = assertThrows(InputFault.class,
				() -> Exchange.convert(List.of(broken), "xmi", "cas-json", folder.resolve("out"), Map.of(), Progress.NONE));
		assertTrue(fault.getMessage().contains("broken.xmi, line"), fault.getMessage());
		assertFalse(Files.exists(folder.resolve("out")));
	}
}
