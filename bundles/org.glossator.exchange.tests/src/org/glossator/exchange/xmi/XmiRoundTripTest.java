package org.glossator.exchange.xmi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.glossator.bridge.CasWriter;
import org.glossator.exchange.CorpusFormat;
import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Loss;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.Progress;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.casjson.CasJsonFormat;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Fuzz;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.webannotsv.WebannoTsvFormat;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmiRoundTripTest {

	private final XmiFormat format = new XmiFormat();

	@TempDir
	Path folder;

	/** Without the path, which is the corpus's own matter, and in an order that does not depend on the format. */
	private static AnnotatedDocument comparable(AnnotatedDocument document) {
		DocumentInfo i = document.info();
		return new AnnotatedDocument(new DocumentInfo(i.id(), i.title(), i.source(), i.url(), i.published(), i.author(), i.language(), "",
				i.sha256(), i.originalName()), document.text(), document.annotator(),
				document.annotations().stream().sorted(Comparator.comparing(AnnotationRecord::id)).toList());
	}

	@Test
	void randomCorpora_comeBackAsTheyWere() throws IOException {
		for (long seed = 1; seed <= Fuzz.rounds(60); seed++) {
			RandomCorpus random = new RandomCorpus(seed);
			SchemaSpec schema = random.schema();
			List<AnnotatedDocument> documents = List.of(random.document(schema, "d1", "anna"), random.document(schema, "d2", "anna"),
					random.document(schema, "d1", "ben"));
			Map<String, String> options = seed % 2 == 0 ? Map.of() : Map.of("zip", "yes");
			Path target = folder.resolve("seed" + seed);
			LossReport losses = Collected.write(format, schema, documents, target, options);
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), target);
			assertEquals(List.of(), losses.losses(), "seed " + seed);
			assertEquals(List.of(), read.losses.losses(), "seed " + seed);
			assertEquals(documents.stream().map(XmiRoundTripTest::comparable).sorted(Comparator.comparing(d -> d.annotator() + d.info().id())).toList(),
					read.documents.stream().map(XmiRoundTripTest::comparable).sorted(Comparator.comparing(d -> d.annotator() + d.info().id())).toList(),
					"seed " + seed);
		}
	}

	@Test
	void withoutTheSchema_layersAndLabelsComeFromTheFile() throws IOException {
		for (long seed = 100; seed <= 120; seed++) {
			RandomCorpus random = new RandomCorpus(seed);
			SchemaSpec schema = random.schema();
			AnnotatedDocument document = random.document(schema, "d1", "anna");
			Collected.write(format, schema, List.of(document), folder.resolve("s" + seed), Map.of());
			Collected read = Collected.read(format, folder.resolve("s" + seed));
			assertEquals(1, read.documents.size());
			for (AnnotationRecord record : read.documents.get(0).annotations()) {
				AnnotationRecord written = document.annotations().stream().filter(each -> each.id().equals(record.id())).findFirst().orElseThrow();
				assertEquals(written.layer(), record.layer(), "seed " + seed);
				assertEquals(written.provenance(), record.provenance(), "seed " + seed);
				assertEquals(written.values().size(), record.values().size(), "seed " + seed);
			}
			assertEquals(document.annotations().size(), read.documents.get(0).annotations().size(), "seed " + seed);
		}
	}

	@Test
	void plainUima_loadsWhatIsWritten() throws Exception {
		for (long seed = 400; seed <= 420; seed++) {
			RandomCorpus random = new RandomCorpus(seed);
			SchemaSpec schema = random.schema();
			AnnotatedDocument document = random.document(schema, "d1", "anna");
			Path out = folder.resolve("p" + seed);
			Collected.write(format, schema, List.of(document), out, Map.of());
			CAS cas = CasCreationUtils.createCas(UIMAFramework.getXMLParser()
					.parseTypeSystemDescription(new XMLInputSource(out.resolve("TypeSystem.xml").toFile())), null, null);
			try (InputStream in = Files.newInputStream(out.resolve("d1.xmi"))) {
				XmiCasDeserializer.deserialize(in, cas, false);
			}
			assertEquals(document.text(), cas.getDocumentText(), "seed " + seed);
			for (AnnotationRecord record : document.annotations()) {
				if (record instanceof SpanRecord span) {
					String whole = document.text().substring(span.span().begin(), span.span().end());
					assertTrue(cas.getAnnotationIndex().stream().anyMatch(annotation -> annotation.getBegin() == span.span().begin()
							&& annotation.getCoveredText().equals(whole)), "seed " + seed + " " + span);
				}
			}
		}
	}

	@Test
	void viewsOfOneCas_areDocumentsEach() throws Exception {
		CAS cas = CasCreationUtils.createCas(new CasWriter(SchemaSpec.EMPTY).typeSystem(), null, null);
		for (String view : List.of("English", "German")) {
			CAS part = cas.createView(view);
			part.setDocumentText(view + " text");
			part.addFsToIndexes(part.createAnnotation(cas.getTypeSystem().getType(CAS.TYPE_NAME_ANNOTATION), 0, view.length()));
		}
		Path file = folder.resolve("views.xmi");
		try (OutputStream out = Files.newOutputStream(file)) {
			XmiCasSerializer.serialize(cas, out);
		}
		Collected read = Collected.read(format, file);
		assertEquals(List.of("views English text [0-7]", "views-German German text [0-6]"), read.documents.stream().map(each -> each.info().id() + " "
				+ each.text() + " " + each.annotations().stream().map(record -> ((SpanRecord) record).span().toString()).toList()).toList());
	}

	@Test
	void whatXmlCannotHold_isReplacedUnitForUnitAndTold() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "a\u0001b\uFFFEc\uD800d\u0000", "",
				List.of(new SpanRecord("s", "x", Span.of(4, 5), FeatureValues.of("k", "\u0002"), Provenance.MANUAL)));
		LossReport losses = Collected.write(format, SchemaSpec.EMPTY, List.of(document), folder.resolve("old"), Map.of());
		assertEquals(List.of(new Loss(Lost.CHARACTERS, 5, List.of("d (U+0001)", "d (U+FFFE)", "d (U+D800)", "d (U+0000)", "d 4-5 (U+0002)"))),
				losses.losses());
		AnnotatedDocument read = Collected.read(format, folder.resolve("old")).documents.get(0);
		assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFD", read.text());
		assertEquals("c", ((SpanRecord) read.annotations().get(0)).span().coveredText(read.text()));
	}

	@Test
	void sameDocument_givesTheSameBytes() throws IOException {
		RandomCorpus random = new RandomCorpus(7);
		SchemaSpec schema = random.schema();
		AnnotatedDocument document = random.document(schema, "d1", "anna");
		AnnotatedDocument other = random.document(schema, "d0", "anna");
		Collected.write(format, schema, List.of(document), folder.resolve("one"), Map.of("zip", "yes"));
		Collected.write(format, schema, List.of(other, document), folder.resolve("two"), Map.of("zip", "yes"));
		assertEquals(-1, Files.mismatch(folder.resolve("one/d1.zip"), folder.resolve("two/d1.zip")));
	}

	@Test
	void formatIsToldFromContent() throws IOException {
		RandomCorpus random = new RandomCorpus(9);
		SchemaSpec schema = random.schema();
		AnnotatedDocument document = random.document(schema, "d1", "anna");
		Collected.write(format, schema, List.of(document), folder.resolve("plain"), Map.of());
		Collected.write(format, schema, List.of(document), folder.resolve("zip"), Map.of("zip", "yes"));
		Path renamed = Files.copy(folder.resolve("plain/d1.xmi"), folder.resolve("what.dat"));
		for (Path file : List.of(folder.resolve("plain"), folder.resolve("zip"), folder.resolve("zip/d1.zip"), renamed)) {
			byte[] head = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
			assertTrue(format.detect(file, head) > 0.8, file.toString());
		}
		Path text = Files.writeString(folder.resolve("a.xmi"), "plain words");
		assertEquals(0, format.detect(text, Files.readAllBytes(text)));
		assertTrue(format.detect(folder, new byte[0]) > 0.8, "a folder of such folders");
	}

	@Test
	void documents_areAskedForOneAtATime() throws IOException {
		for (CorpusFormat each : List.of(format, new CasJsonFormat(), new WebannoTsvFormat())) {
			RandomCorpus random = new RandomCorpus(13);
			SchemaSpec schema = random.schema();
			AnnotatedDocument document = random.document(schema, "d1", "anna");
			Path out = folder.resolve(each.id());
			String extension = each.extensions().get(0);
			Iterable<AnnotatedDocument> documents = () -> Stream.iterate(1, i -> i + 1).limit(20).map(i -> {
				assertTrue(i == 1 || Files.exists(out.resolve("n" + (i - 1) + "." + extension)), "the one before is written");
				return new AnnotatedDocument(DocumentInfo.ofId("n" + i), document.text(), "", document.annotations());
			}).iterator();
			each.write(WriteRequest.of(schema, documents, out), new LossReport());
			assertTrue(Files.exists(out.resolve("n20." + extension)));
		}
	}

	@Test
	void cancelledWrite_leavesOnlyWholeFiles() throws IOException {
		RandomCorpus random = new RandomCorpus(11);
		SchemaSpec schema = random.schema();
		AnnotatedDocument document = random.document(schema, "d1", "anna");
		int[] seen = { 0 };
		Progress progress = new Progress() {

			@Override
			public void document(String name) {
				seen[0]++;
			}

			@Override
			public boolean cancelled() {
				return seen[0] >= 3;
			}
		};
		Iterable<AnnotatedDocument> documents = () -> Stream.iterate(1, i -> i + 1).limit(10)
				.map(i -> new AnnotatedDocument(DocumentInfo.ofId("n" + i), document.text(), "", document.annotations())).iterator();
		assertThrows(CancellationException.class, () -> format.write(
				new WriteRequest(schema, documents, false, folder.resolve("out"), Map.of(), progress), new LossReport()));
		try (Stream<Path> files = Files.list(folder.resolve("out"))) {
			assertEquals(List.of("TypeSystem.xml", "n1.xmi", "n2.xmi", "n3.xmi"), files.map(file -> file.getFileName().toString()).sorted().toList());
		}
		assertEquals(3, Collected.read(format, schema, KnownDocuments.NONE, Map.of(), folder.resolve("out")).documents.size());
	}
}
