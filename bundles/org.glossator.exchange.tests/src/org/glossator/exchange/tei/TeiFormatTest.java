package org.glossator.exchange.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeiFormatTest {

	private static final Provenance READ = Provenance.imported("tei");
	private static final String HEAD = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><fileDesc><titleStmt><title>A\n text</title></titleStmt>"
			+ "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>";

	private final TeiFormat format = new TeiFormat();

	@TempDir
	private Path folder;

	private Collected read(String xml) throws IOException {
		Path file = folder.resolve("in.xml");
		Files.writeString(file, xml);
		return Collected.read(format, Techniques.SCHEMA, KnownDocuments.NONE, Map.of(), file);
	}

	private static SpanRecord span(String id, int begin, int end, String layer, String... values) {
		return new SpanRecord(id, layer, Span.of(begin, end), FeatureValues.of(values), READ);
	}

	@Test
	void wordsAndFeatureStructures_areRead() throws IOException {
		Collected read = read(HEAD + """
				<text><body>
				  <head>Title</head>
				  <p xml:id="p1">
				    <w xml:id="w1">I</w> <w xml:id="w2">wanna</w>
				    <w xml:id="w3">go</w>.
				  </p>
				  <p>Next <persName>Ann</persName>.</p>
				</body></text>
				<standOff><spanGrp type="wordForm">
				  <span target="#w2" ana="#fs2"/>
				  <span xml:id="s3" from="#w1" to="#w3">verb</span>
				  <span target="#w1 #w3" ana="#PER"/>
				</spanGrp>
				<fs xml:id="fs2"><f name="lemma"><string>want</string></f><f name="pos"><symbol value="VB"/></f></fs>
				<span target="#string-range(p1,6,2)">loaded_language</span>
				<linkGrp type="same"><link target="#s3 #w2"/><link target="#s3 #w1 #w3"/></linkGrp>
				<listAnnotation><annotation xml:id="n1" motivation="commenting" target="#w3"><note>so?</note></annotation></listAnnotation>
				</standOff></TEI>""");
		AnnotatedDocument document = read.documents.get(0);
		assertEquals("Title\nI wanna go.\nNext Ann.", document.text());
		assertEquals("in A text", document.info().id() + " " + document.info().title());
		assertEquals(List.of(new SpanRecord("", "wordForm", Span.ofFragments(6, 7, 14, 16), FeatureValues.of("label", "PER"), READ),
				span("s3", 6, 16, "wordForm", "label", "verb"),
				span("w1", 6, 7, "span"), span("", 8, 13, "wordForm", "lemma", "want", "pos", "VB"), span("w2", 8, 13, "span"),
				span("n1", 14, 16, "span").withProvenance(READ.withNote("so?")), span("w3", 14, 16, "span"),
				new RelationRecord("", "same", "s3", "w2", FeatureValues.NONE, READ),
				new ChainRecord("", "same", List.of("s3", "w1", "w3"), FeatureValues.NONE, READ)),
				document.annotations().stream().filter(record -> !record.layer().equals("bias")).toList());
		SpanRecord ranged = (SpanRecord) document.annotations().stream().filter(record -> record.layer().equals("bias")).findFirst().orElseThrow();
		assertEquals("loaded_language", ranged.values().get("technique"));
		assertEquals(1, Collected.counts(read.losses).get(Lost.notRead("element persName in the text")));
	}

	@Test
	void textsOfACorpus_areDocuments() throws IOException {
		String one = "<TEI><text><body><p>One</p></body></text></TEI>";
		Collected read = read("<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/>" + one + one.replace("One", "Two") + "</teiCorpus>");
		assertEquals(List.of("in-1 One", "in-2 Two"), read.documents.stream().map(each -> each.info().id() + " " + each.text()).toList());
	}

	@Test
	void pointersThatLeadNowhere_areReported() throws IOException {
		Collected read = read(HEAD + "<text><body><p xml:id=\"p\">abc</p></body></text><standOff><span target=\"#x\">a</span>"
				+ "<span target=\"other.xml#p\">a</span><span target=\"#match(p,'(a+)+$')\">a</span><span>a</span><link target=\"#p #zz\"/></standOff></TEI>");
		assertEquals(4, Collected.counts(read.losses).get(Lost.NOT_PLACED));
		assertEquals(1, Collected.counts(read.losses).get(Lost.DANGLING));
	}

	@Test
	void hostileFiles_areFaults() throws IOException {
		String bomb = "<!DOCTYPE TEI [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + HEAD + "<text><body><p>&b;</p></body></text></TEI>";
		InputFault doctype = assertThrows(InputFault.class, () -> read(bomb));
		assertTrue(doctype.getMessage().contains("DOCTYPE") && doctype.getMessage().contains("in.xml"), doctype.getMessage());
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		assertThrows(InputFault.class, () -> read("<!DOCTYPE TEI SYSTEM \"" + secret.toUri() + "\">" + HEAD + "<text/></TEI>"));
		assertThrows(InputFault.class, () -> read(HEAD + "<text><body>" + "<p>".repeat(100_000)));
		for (String bad : List.of("<span target=\"#string-range(p,0,9)\">a</span>", "<span target=\"#string-range(p,-1,2)\">a</span>",
				"<span target=\"#string-range(p,999999999,999999999)\">a</span>", "<span target=\"#p\" >a</spa>", "<span target=\"#p\">",
				"<span target=\"#p\" target=\"#p\"/>", "&undefined;")) {
			InputFault fault = assertThrows(InputFault.class,
					() -> read(HEAD + "<text><body><p xml:id=\"p\">abc</p></body></text><standOff>\n" + bad + "\n</standOff></TEI>"), bad);
			assertTrue(fault.line() == 3 || fault.line() == 4, bad + " -> " + fault.getMessage());
		}
		assertThrows(InputFault.class, () -> read(HEAD + "<text><body><p xml:id=\"p\">abc</p></body></text><standOff><span xml:id=\"a\" target=\"#p\"/>"
				+ "<span xml:id=\"a\" target=\"#p\"/></standOff></TEI>"));
		assertThrows(InputFault.class, () -> read("<html/>"));
		assertThrows(InputFault.class, () -> read(""));
	}

	@Test
	void randomSets_comeBackEqual() throws IOException {
		for (long seed = 1; seed <= 120; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			AnnotatedDocument document = corpus.document(schema, "d" + seed, seed % 2 == 0 ? "anna" : "");
			Path target = folder.resolve("s" + seed);
			assertEquals(Map.of(), Collected.counts(Collected.write(format, schema, document, target)), "seed " + seed);
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), target);
			AnnotatedDocument back = read.documents.get(0);
			assertEquals(document.text(), back.text(), "seed " + seed);
			assertEquals(byId(document), byId(back), "seed " + seed);
			DocumentInfo info = document.info();
			assertEquals(new DocumentInfo(info.id(), info.title(), info.source(), info.url(), info.published(), info.author(), info.language(), "", "",
					info.originalName()), back.info(), "seed " + seed);
			assertEquals(document.annotator(), back.annotator());
			assertTrue(read.losses.isEmpty(), "seed " + seed + read.losses.losses());
		}
	}

	/** Annotations of one place come back by layer, not in the order written. */
	private static List<AnnotationRecord> byId(AnnotatedDocument document) {
		return document.annotations().stream().sorted(Comparator.comparing(AnnotationRecord::id)).toList();
	}

	@Test
	void charactersThatXmlCannotHold_areReplacedAndReported() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "a\u0001b\uFFFE\r\n\tc", "",
				List.of(span("a", 2, 3, "entity", "kind", "x\u0000y")));
		assertEquals(Map.of(Lost.CHARACTERS, 2), Collected.counts(Collected.write(format, Techniques.SCHEMA, document, folder)));
		AnnotatedDocument back = Collected.read(format, folder).documents.get(0);
		assertEquals("a\uFFFDb\uFFFD\r\n\tc", back.text());
		assertEquals(List.of(span("a", 2, 3, "entity", "kind", "x\uFFFDy")), back.annotations());
	}

	@Test
	void writtenFile_isTei() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "\uD83D\uDE00 Ann & Bob", "anna",
				List.of(new SpanRecord("1", "entity", Span.ofFragments(3, 6, 9, 12), FeatureValues.of("kind", "PER"), READ),
						new ChainRecord("c", "coref", List.of("1"), FeatureValues.NONE, READ)));
		Collected.write(format, Techniques.SCHEMA, document, folder);
		String written = Files.readString(folder.resolve("d.xml"));
		for (String part : List.of("<ab xml:id=\"glossator.text\" xml:space=\"preserve\">\uD83D\uDE00 Ann &amp; Bob</ab>",
				"<spanGrp type=\"entity\" resp=\"#glossator.annotator\">\n<span xml:id=\"_u31_\" ana=\"#glossator.f1\" target=\"#string-range(glossator.text,2,3,8,3)\">PER</span>",
				"<linkGrp type=\"coref\">\n<link xml:id=\"c\" type=\"chain\" target=\"#_u31_ #_u31_\"/>",
				"<fs xml:id=\"glossator.f1\"><f name=\"kind\"><string>PER</string></f></fs>")) {
			assertTrue(written.contains(part), part + "\n" + written);
		}
		assertFalse(written.contains("\r"));
		assertEquals(0.95, format.detect(folder.resolve("d.xml"), Files.readAllBytes(folder.resolve("d.xml"))));
	}
}
