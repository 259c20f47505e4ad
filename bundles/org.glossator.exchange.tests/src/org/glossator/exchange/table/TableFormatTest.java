package org.glossator.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFormatTest {

	private static final SchemaSpec SCHEMA = new SchemaSpec("1",
			List.of(LayerSpec.span("entity", FeatureSpec.of("kind", FeatureType.TEXT), FeatureSpec.of("text", FeatureType.TEXT))), List.of());

	@TempDir
	private Path folder;

	private static AnnotatedDocument document(String text, SpanRecord... spans) {
		return new AnnotatedDocument(DocumentInfo.ofId("d"), text, "anna", List.of(spans));
	}

	private static SpanRecord span(int begin, int end, String... values) {
		return new SpanRecord("", "entity", Span.of(begin, end), FeatureValues.of(values), Provenance.imported("csv"));
	}

	private Collected read(String rows) throws IOException {
		Path file = folder.resolve("in.csv");
		Files.writeString(file, rows);
		return Collected.read(new CsvFormat(), SCHEMA, Collected.known(List.of(document("A \uD83D\uDE00, in Homs."))), Map.of(), file);
	}

	@Test
	void row_saysTheSpanAndTheTextAround() throws IOException {
		Path file = folder.resolve("out.csv");
		Collected.write(new CsvFormat(), SCHEMA, document("A \uD83D\uDE00, in Homs.", span(9, 13, "kind", "GPE", "text", "x", "mood", "odd")), file);
		assertEquals("document,annotator,layer,id,begin,end,fragments,before,text,after,source,target,members,status,origin,confidence,reason,note,"
				+ "kind,feature:text,more\r\nd,anna,entity,,8,12,,\"A \uD83D\uDE00, in \",Homs,.,,,,,,,,,GPE,x,\"{\"\"mood\"\":\"\"odd\"\"}\"\r\n",
				Files.readString(file));
	}

	@Test
	void formulas_areDefusedAndComeBack() throws IOException {
		Path file = folder.resolve("out.csv");
		List<String> values = List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "'=x", "''-", "-5", "+3.25", "plain", "'quoted'",
				"\uFF1D1");
		List<SpanRecord> spans = new ArrayList<>();
		for (String value : values) {
			spans.add(span(0, 3, "kind", value));
		}
		AnnotatedDocument document = document("=1+", spans.toArray(SpanRecord[]::new));
		Collected.write(new CsvFormat(), SCHEMA, document, file);
		List<CSVRecord> rows = CSVFormat.RFC4180.parse(Files.newBufferedReader(file)).getRecords();
		for (CSVRecord row : rows) {
			for (String cell : row) {
				assertTrue(cell.isEmpty() || cell.matches("[-+]?[0-9.]+") || "=+-@\t\r\n\uFF1D".indexOf(cell.charAt(0)) < 0, cell);
			}
		}
		assertEquals(document.annotations(),
				Collected.read(new CsvFormat(), SCHEMA, Collected.known(List.of(document)), Map.of(), file).documents.get(0).annotations());
	}

	@Test
	void randomSets_comeBackEqual() throws IOException {
		for (long seed = 1; seed <= 120; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			List<AnnotatedDocument> documents = List.of(corpus.document(schema, "d0", "anna"), corpus.document(schema, "=d1", "bert"));
			TableFormat format = seed % 2 == 0 ? new CsvFormat() : new TsvFormat();
			Path file = folder.resolve("set");
			Map<String, Integer> losses = Collected
					.counts(Collected.write(format, seed % 3 == 0 ? SchemaSpec.EMPTY : schema, documents, file, Map.of("mark", seed % 5 == 0 ? "yes" : "no")));
			List<AnnotatedDocument> written = documents.stream().filter(document -> !document.annotations().isEmpty()).toList();
			assertEquals(written.size() == 2 ? Map.of() : Map.of(Lost.EMPTY_DOCUMENT, 2 - written.size()), losses, "seed " + seed);
			Collected read = Collected.read(format, schema, Collected.known(documents), Map.of(), file);
			assertEquals(written, read.documents, "seed " + seed);
			assertTrue(read.losses.isEmpty(), "seed " + seed);
		}
	}

	@Test
	void tableOfAnotherProgram_isRead() throws IOException {
		Collected read = read("Document,Layer,Begin,End,Text,kind,kind\nd,entity,8,12,Homs,GPE,LOC\n\n");
		assertEquals(List.of(span(9, 13, "kind", "GPE", "kind", "LOC")), read.documents.get(0).annotations());
	}

	@Test
	void badRows_areFaultsWithTheirLine() {
		for (String bad : List.of("d,entity,0,99,", "d,entity,-1,1,", "d,entity,x,1,", "d,entity,1.5,2,", "d,entity,3,1,", "d,,0,1,", ",entity,0,1,",
				"d,entity,8,12,Hama", "d,entity,0,1,,,,,,,", "d,entity,0,1,\"open", "nowhere,entity,0,1,", "d,entity,0,1,\"a\"b")) {
			InputFault fault = assertThrows(InputFault.class,
					() -> read("document,layer,begin,end,text,kind\n\"d\",entity,0,1,\"A\",\"two\nlines\"\n" + bad + "\n"), bad);
			assertEquals(4, fault.line(), bad + " -> " + fault.getMessage());
			assertTrue(fault.getMessage().contains("in.csv"), fault.getMessage());
		}
		assertEquals(1, assertThrows(InputFault.class, () -> read("")).line());
		assertEquals(1, assertThrows(InputFault.class, () -> read("a,b\n1,2\n")).line());
	}

	@Test
	void detection_looksAtTheFirstRow() {
		byte[] head = "document,annotator,layer,id,begin,end\r\nd,".getBytes();
		assertEquals(0.95, new CsvFormat().detect(Path.of("x.txt"), head));
		assertEquals(0, new TsvFormat().detect(Path.of("x.csv"), head));
	}
}
