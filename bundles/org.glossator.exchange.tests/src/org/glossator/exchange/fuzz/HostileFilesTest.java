package org.glossator.exchange.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.Exchange;
import org.glossator.exchange.ImportRequest;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile file after good ones: the fault names it, and nothing of the whole import is in the corpus. */
class HostileFilesTest {

	private static final String TEXT = "One two three.\n";
	private static final String TEI = "<?xml version=\"1.0\"?>%s<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/><text><body><ab xml:id=\"x\">%s</ab></body></text><standOff>%s</standOff></TEI>";
	private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
	private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
	private static final String XMI = "<?xml version=\"1.0\"?>%s<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:cas=\"http:///uima/cas.ecore\" xmlns:my=\"http:///my.ecore\" xmi:version=\"2.0\">"
			+ "<cas:NULL xmi:id=\"0\"/>%s<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"One two.\"/><cas:View sofa=\"1\" members=\"2\"/></xmi:XMI>";

	@TempDir
	private Path folder;

	private static Arguments of(String what, String format, String name, String content) {
		return Arguments.of(what, format, name, content.getBytes(StandardCharsets.UTF_8));
	}

	static Stream<Arguments> files() {
		String span = "{\"document\":\"wire.txt\",\"layer\":\"entity\",\"id\":\"a\",\"begin\":%s,\"end\":%s,\"kind\":\"PER\"}\n";
		return Stream.of(of("offset out of range", "jsonl", "a.jsonl", String.format(span, 0, 99)), of("negative offset", "jsonl", "a.jsonl", String.format(span, -1, 3)),
				of("huge offset", "jsonl", "a.jsonl", String.format(span, 0, "99999999999999")),
				of("duplicate id", "jsonl", "a.jsonl", String.format(span, 0, 3) + String.format(span, 4, 7)),
				of("relation of itself", "jsonl", "a.jsonl", "{\"document\":\"wire.txt\",\"layer\":\"target\",\"id\":\"r\",\"source\":\"r\",\"target\":\"r\"}\n"),
				of("chain that comes back", "jsonl", "a.jsonl",
						String.format(span, 0, 3) + "{\"document\":\"wire.txt\",\"layer\":\"coref\",\"id\":\"c\",\"members\":[\"a\",\"a\"]}\n"),
				of("deep nesting", "jsonl", "a.jsonl", "{\"document\":" + "[".repeat(100_000)), of("cut off", "jsonl", "a.jsonl", String.format(span, 0, 3).substring(0, 40)),
				Arguments.of("wrong encoding", "jsonl", "a.jsonl", String.format(span, 0, 3).replace("PER", "P\u00c9R").getBytes(Charset.forName("ISO-8859-1"))),
				of("offset out of range", "doccano", "a.jsonl", "{\"id\":1,\"text\":\"One.\",\"label\":[[0,99,\"PER\"]]}\n"),
				of("negative offset", "doccano", "a.jsonl", "{\"id\":1,\"text\":\"One.\",\"label\":[[-3,2,\"PER\"]]}\n"),
				of("offset out of range", "spans-jsonl", "a.jsonl", "{\"text\":\"One.\",\"spans\":[{\"start\":0,\"end\":99,\"label\":\"PER\"}]}\n"),
				of("negative offset", "spans-jsonl", "a.jsonl", "{\"text\":\"One.\",\"spans\":[{\"start\":-1,\"end\":2,\"label\":\"PER\"}]}\n"),
				of("negative offset", "labelstudio", "a.json",
						"[{\"id\":1,\"data\":{\"text\":\"One.\"},\"annotations\":[{\"result\":[{\"id\":\"r\",\"type\":\"labels\",\"from_name\":\"l\",\"to_name\":\"t\",\"value\":{\"start\":-4,\"end\":2,\"labels\":[\"PER\"]}}]}]}]"),
				of("deep nesting", "labelstudio", "a.json", "[".repeat(100_000)),
				of("offset out of range", "csv", "a.csv", "document,layer,begin,end\nwire.txt,entity,0,99\n"),
				of("negative offset", "csv", "a.csv", "document,layer,begin,end\nwire.txt,entity,-5,3\n"),
				of("end before begin", "tsv", "a.tsv", "document\tlayer\tbegin\tend\nwire.txt\tentity\t5\t3\n"),
				of("offset out of range", "ptc", "wire.task-SI.labels", "wire\t0\t99\n"), of("negative offset", "ptc", "wire.task-SI.labels", "wire\t-2\t3\n"),
				of("billion laughs", "tei", "a.xml", String.format(TEI, LAUGHS, "&c;", "")), of("external entity", "tei", "a.xml", String.format(TEI, OUTSIDE, "&a;", "")),
				of("deep nesting", "tei", "a.xml", String.format(TEI, "", "<a>".repeat(100_000), "")), of("cut off", "tei", "a.xml", String.format(TEI, "", "One.", "").substring(0, 120)),
				of("billion laughs", "xmi", "a.xmi", String.format(XMI, LAUGHS, "<my:S xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" k=\"&c;\"/>")),
				of("external entity", "xmi", "a.xmi", String.format(XMI, OUTSIDE, "<my:S xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\" k=\"x\"/>")),
				of("offset out of range", "xmi", "a.xmi", String.format(XMI, "", "<my:S xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"99\"/>")),
				of("negative offset", "xmi", "a.xmi", String.format(XMI, "", "<my:S xmi:id=\"2\" sofa=\"1\" begin=\"-1\" end=\"3\"/>")),
				of("duplicate id", "xmi", "a.xmi", String.format(XMI, "", "<my:S xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"3\"/><my:S xmi:id=\"2\" sofa=\"1\" begin=\"4\" end=\"7\"/>")),
				of("deep nesting", "cas-json", "a.json", "{\"%TYPES\":" + "{\"a\":".repeat(100_000)), of("cut off", "cas-json", "a.json", "{\"%TYPES\":{},\"%FEATURE_STRUCTURES\":[{\"%ID\":1,"),
				of("cut off", "webanno-tsv", "a.tsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.X|k\n\n\n#Text=One.\n1-1\t0-\n"),
				of("offset out of range", "webanno-tsv", "a.tsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.X|k\n\n\n#Text=One.\n1-1\t0-99\tOne.\tv\t\n"),
				of("label of no scheme", "conll2003", "a.conll", "One X O Z-PER\n"), of("deep nesting", "webannotation", "a.jsonld", "{\"items\":".repeat(100_000)),
				of("no text of that hash", "standoff", "a.jsonl",
						"{\"format\":\"glossator-standoff\",\"version\":1,\"sha256\":\"" + "0".repeat(64) + "\",\"offsets\":\"codepoint\"}\n"),
				of("cut off", "standoff", "a.jsonl", "{\"format\":\"glossator-standoff\",\"ver"));
	}

	@ParameterizedTest(name = "{1}: {0}")
	@MethodSource("files")
	void hostileFile_isNamedAndNothingComesIn(String what, String format, String name, byte[] content) throws IOException {
		Path text = Files.writeString(folder.resolve("wire.txt"), TEXT);
		Path good = Files.writeString(folder.resolve("good.jsonl"), "{\"document\":\"other\",\"content\":\"Good.\"}\n{\"document\":\"other\",\"layer\":\"rumour\",\"begin\":0,\"end\":4}\n");
		Path bad = Files.write(Files.createDirectories(folder.resolve("bad")).resolve(name), content);
		try (Corpus corpus = Corpus.create(folder.resolve("corpus"), "Test")) {
			assertEquals(1, Exchange.importFiles(corpus, ImportRequest.of(List.of(text))).newDocuments());
			InputFault fault = assertThrows(InputFault.class, () -> Exchange.importFiles(corpus, ImportRequest.of(List.of(bad)).format(format)));
			assertTrue(fault.getMessage().contains(name) && fault.getMessage().endsWith("."), fault.getMessage());
			assertFalse(fault.getMessage().contains("root:"), fault.getMessage());
			assertEquals(1, corpus.documents().size());
			assertEquals(BuiltInSchema.spec(), corpus.schema());
			assertEquals(List.of(), corpus.annotators());
			if (format.equals("jsonl")) {
				// Together with a good file of the same format, too.
				assertThrows(InputFault.class, () -> Exchange.importFiles(corpus, ImportRequest.of(List.of(good, bad)).format(format)));
				assertEquals(1, corpus.documents().size());
				assertEquals(BuiltInSchema.spec(), corpus.schema());
			}
		}
	}
}
