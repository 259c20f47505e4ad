package org.glossator.exchange.casjson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.apache.uima.cas.CAS;
import org.apache.uima.json.jsoncas2.JsonCas2Deserializer;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.OffsetConversionMode;
import org.glossator.bridge.CasReader;
import org.glossator.bridge.CasWriter;
import org.glossator.bridge.Segmentation;
import org.glossator.exchange.KnownDocuments;
import org.glossator.exchange.Loss;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Fuzz;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasJsonFormatTest {

	private static final String EMOJI = """
			{ "%HEADER" : { "offset-encoding" : "ENCODING" },
			  "%TYPES" : { "my.Span" : { "%NAME" : "my.Span", "%SUPER_TYPE" : "uima.tcas.Annotation",
			    "kind" : { "%NAME" : "kind", "%RANGE" : "uima.cas.String" },
			    "many" : { "%NAME" : "many", "%RANGE" : "uima.cas.Integer[]" } } },
			  "%FEATURE_STRUCTURES" : [
			   { "%ID" : 1, "%TYPE" : "uima.cas.Sofa", "sofaNum" : 1, "sofaID" : "_InitialView", "mimeType" : "text", "sofaString" : "\\uD83D\\uDE00 caf\\u00e9 ok" },
			   { "%ID" : 2, "%TYPE" : "my.Span", "@sofa" : 1, BEGIN, END, "kind" : "n", "@many" : 3 },
			   { "%ID" : 3, "%TYPE" : "uima.cas.Integer[]", "%ELEMENTS" : [ 7, 8 ] } ],
			  "%VIEWS" : { "_InitialView" : { "%SOFA" : 1, "%MEMBERS" : [ 2 ] } } }
			""";

	private final CasJsonFormat format = new CasJsonFormat();

	@TempDir
	Path folder;

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
			AnnotatedDocument document = random.document(schema, "d1", "anna");
			Map<String, String> options = Map.of("offsets", List.of("UTF-16", "UTF-32", "UTF-8").get((int) (seed % 3)), "dialect",
					seed % 2 == 0 ? "library" : "specification");
			Path target = folder.resolve("seed" + seed);
			LossReport losses = Collected.write(format, schema, List.of(document), target, options);
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), target.resolve("d1.json"));
			assertEquals(List.of(), losses.losses(), "seed " + seed);
			assertEquals(List.of(), read.losses.losses(), "seed " + seed);
			assertEquals(comparable(document), comparable(read.documents.get(0)), "seed " + seed);
		}
	}

	@Test
	void apachesLibrary_readsWhatIsWritten() throws IOException {
		for (long seed = 200; seed <= 230; seed++) {
			RandomCorpus random = new RandomCorpus(seed);
			SchemaSpec schema = random.schema();
			AnnotatedDocument document = random.document(schema, "d1", "anna");
			Map<String, String> options = Map.of("offsets", List.of("UTF-16", "UTF-32", "UTF-8").get((int) (seed % 3)));
			Collected.write(format, schema, List.of(document), folder, options);
			CasWriter writer = new CasWriter(schema);
			CAS cas = writer.write(document);
			cas.reset();
			new JsonCas2Deserializer().deserialize(folder.resolve("d1.json").toFile(), cas);
			AnnotatedDocument read = new CasReader(cas.getTypeSystem(), schema, Segmentation.NEEDED, "x", (what, where) -> assertEquals("", what)).read(cas);
			assertEquals(comparable(document), comparable(read), "seed " + seed);
		}
	}

	@Test
	void whatApachesLibraryWrites_isRead() throws IOException {
		for (long seed = 300; seed <= 330; seed++) {
			RandomCorpus random = new RandomCorpus(seed);
			SchemaSpec schema = random.schema();
			AnnotatedDocument document = random.document(schema, "d1", "anna");
			JsonCas2Serializer serializer = new JsonCas2Serializer();
			serializer.setOffsetConversionMode(OffsetConversionMode.values()[(int) (seed % 3)]);
			serializer.setFsMode(seed % 2 == 0 ? FeatureStructuresMode.AS_ARRAY : FeatureStructuresMode.AS_OBJECT);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			serializer.serialize(new CasWriter(schema).write(document), out);
			Path file = Files.write(folder.resolve("lib.json"), out.toByteArray());
			Collected read = Collected.read(format, schema, KnownDocuments.NONE, Map.of(), file);
			assertEquals(comparable(document), comparable(read.documents.get(0)), "seed " + seed);
		}
	}

	@Test
	void offsetsOfAllEncodingsAndDialects_meanTheSame() throws IOException {
		for (String[] variant : new String[][] { { "UTF-16", "3", "7" }, { "UTF-32", "2", "6" }, { "utf8", "5", "10" } }) {
			for (String mark : List.of("", "^")) {
				String json = EMOJI.replace("ENCODING", variant[0]).replace("BEGIN", "\"" + mark + "begin\" : " + variant[1])
						.replace("END,", "\"" + mark + "end\" : " + variant[2] + ",");
				Path file = Files.writeString(folder.resolve("e.json"), json.replace("VARIANT", "x"));
				assertTrue(format.detect(file, json.getBytes(StandardCharsets.UTF_8)) > 0.9);
				Collected read = Collected.read(format, file);
				SpanRecord span = (SpanRecord) read.documents.get(0).annotations().get(0);
				assertEquals("caf\u00e9 kind=n, many=7, many=8", span.span().coveredText(read.documents.get(0).text()) + " " + span.values());
			}
		}
	}

	@Test
	void wrongContent_isToldWithItsLine() throws IOException {
		String json = EMOJI.replace("ENCODING", "UTF-32").replace("BEGIN", "\"begin\" : 2").replace("END,", "\"end\" : 6,");
		for (String[] change : new String[][] { { "\"end\" : 6", "\"end\" : 99", "7" }, { "\"begin\" : 2", "\"begin\" : -1", "7" },
				{ "\"begin\" : 2", "\"begin\" : \"x\"", "7" }, { "\"@many\" : 3", "\"@many\" : 33", "7" }, { "\"@sofa\" : 1, \"b", "\"@sofa\" : 9, \"b", "7" },
				{ "\"kind\" : \"n\"", "\"kind\" : {}", "7" }, { "[ 7, 8 ]", "[ 7, null ]", "8" }, { "[ 7, 8 ]", "[ 7, 1e99 ]", "8" },
				{ "\"%ID\" : 3", "\"%ID\" : 2", "8" }, { "\"%ID\" : 3", "\"%ID\" : 1", "8" }, { "\"%MEMBERS\" : [ 2 ]", "\"%MEMBERS\" : [ 22 ]", "9" },
				{ "UTF-32", "EBCDIC", "1" }, { "\"%RANGE\" : \"uima.cas.String\"", "\"%RANGES\" : 1", "3" }, { "\"sofaID\" : \"_InitialView\", ", "", "6" } }) {
			Path file = Files.writeString(folder.resolve("w.json"), json.replace(change[0], change[1]));
			InputFault fault = assertThrows(InputFault.class, () -> Collected.read(format, file), change[1]);
			assertEquals(Integer.parseInt(change[2]), fault.line(), change[1] + " " + fault.getMessage());
		}
	}

	@Test
	void damagedFile_isAFaultOrReads() throws IOException {
		String json = EMOJI.replace("ENCODING", "UTF-32").replace("BEGIN", "\"begin\" : 2").replace("END,", "\"end\" : 6,");
		for (long seed = 1; seed <= Fuzz.rounds(300); seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
			int length = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
			for (int i = random.nextInt(4); i > 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : "0123456789\"[]{}@%,:".charAt(random.nextInt(19)));
			}
			Path file = Files.write(folder.resolve("r.json"), Arrays.copyOf(bytes, length));
			try {
				Collected.read(format, file);
			} catch (InputFault e) {
				assertTrue(e.getMessage().contains("r.json"), "seed " + seed + ": " + e.getMessage());
			}
		}
	}

	@Test
	void halfCharacter_isReplacedAndTold() throws IOException {
		AnnotatedDocument document = new AnnotatedDocument(DocumentInfo.ofId("d"), "a\u0001b\uD800", "", List.of());
		LossReport losses = Collected.write(format, SchemaSpec.EMPTY, List.of(document), folder, Map.of());
		assertEquals(List.of(new Loss(Lost.CHARACTERS, 1, List.of("d (U+D800)"))), losses.losses());
		assertEquals("a\u0001b\uFFFD", Collected.read(format, folder.resolve("d.json")).documents.get(0).text());
		Path file = Files.writeString(folder.resolve("h.json"), EMOJI.replace("ENCODING", "UTF-16").replace("BEGIN", "\"begin\" : 2")
				.replace("END,", "\"end\" : 6,").replace("\\uD83D\\uDE00", "\\uD83D"));
		assertTrue(assertThrows(InputFault.class, () -> Collected.read(format, file)).getMessage().contains("half a character"));
	}

	@Test
	void typesThatAreNotThere_areToldFromTheFile() throws IOException {
		String json = EMOJI.replace("ENCODING", "UTF-32").replace("BEGIN", "\"begin\" : 2").replace("END,", "\"end\" : 6,")
				.replace("\"%TYPE\" : \"my.Span\"", "\"%TYPE\" : \"my.Other\"");
		Collected read = Collected.read(format, Files.writeString(folder.resolve("t.json"), json));
		assertEquals("Other kind=n, many=7, many=8", read.documents.get(0).annotations().get(0).layer() + " " + read.documents.get(0).annotations().get(0).values());
		assertEquals(List.of(new Loss("A type that the type system does not have is told from the file.", 1, List.of("t my.Other"))), read.losses.losses());
	}
}
