package org.glossator.exchange.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Fuzz;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * What is written is valid by {@code stand-off.xsd}, which is no wider than the specifications of the TEI for these elements, and
 * every pointer in it leads somewhere. The TEI's own schemas are not shipped; they are RELAX NG, which the JDK does not know.
 */
class TeiSchemaTest {

	private static final Pattern ID = Pattern.compile("xml:id=\"([^\"]*)\"");
	private static final Pattern POINTERS = Pattern.compile("(?:ana|target|resp)=\"([^\"]*)\"");
	private static final Pattern POINTER = Pattern.compile("#(?:string-range\\(([^,]+),[0-9,]+\\)|(\\S+))");

	@TempDir
	private Path folder;

	private static Schema schema() throws SAXException {
		Source[] parts = new Source[] { part("xml.xsd"), part("stand-off.xsd") };
		return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(parts);
	}

	private static Source part(String name) {
		return new StreamSource(TeiSchemaTest.class.getResourceAsStream(name), name);
	}

	private String written(SchemaSpec layers, AnnotatedDocument document) throws IOException {
		Collected.write(new TeiFormat(), layers, document, folder.resolve("tei"));
		return Files.readString(folder.resolve("tei").resolve(document.info().id() + ".xml"));
	}

	private static void validate(Schema schema, String xml) throws SAXException, IOException {
		schema.newValidator().validate(new StreamSource(new StringReader(xml)));
	}

	@Test
	void whateverIsWritten_isValidAndPointsSomewhere() throws Exception {
		Schema schema = schema();
		for (long seed = 1; seed <= Fuzz.rounds(250); seed++) {
			RandomCorpus corpus = new RandomCorpus(seed, true);
			SchemaSpec layers = corpus.schema();
			String xml = written(layers, corpus.document(layers, "text" + seed % 5, seed % 3 == 0 ? "" : "anna"));
			try {
				validate(schema, xml);
			} catch (SAXException e) {
				throw new AssertionError("seed " + seed + ": " + e.getMessage() + "\n" + xml, e);
			}
			Set<String> ids = new HashSet<>();
			ID.matcher(xml).results().forEach(id -> assertTrue(ids.add(id.group(1)), id.group(1)));
			for (String pointers : POINTERS.matcher(xml).results().map(found -> found.group(1)).toList()) {
				for (String pointer : pointers.split(" ")) {
					Matcher parts = POINTER.matcher(pointer);
					assertTrue(parts.matches(), "seed " + seed + ": " + pointer);
					assertTrue(ids.contains(parts.group(1) == null ? parts.group(2) : parts.group(1)), "seed " + seed + ": " + pointer);
				}
			}
		}
	}

	@Test
	void bareTextWithoutDetails_isValid() throws Exception {
		validate(schema(), written(BuiltInSchema.spec(), new AnnotatedDocument(DocumentInfo.ofId("bare"), "", "", List.of())));
	}

	@Test
	void schema_refusesWhatTheTeiRefuses() throws Exception {
		RandomCorpus corpus = new RandomCorpus(4, true);
		SchemaSpec layers = corpus.schema();
		AnnotatedDocument document = corpus.document(layers, "t", "anna");
		while (document.annotations().isEmpty()) {
			document = corpus.document(layers, "t", "anna");
		}
		String xml = written(layers, document);
		Schema schema = schema();
		validate(schema, xml);
		for (String[] change : new String[][] { { "<standOff>", "<standOff><p/>" }, { "</title>", "</title><title>2</title><p/>" }, { "<body>", "<body>text" },
				{ "<publisher>", "<date/><publisher>" }, { " xml:space=\"preserve\"", " space=\"preserve\"" } }) {
			assertEquals(1, xml.split(Pattern.quote(change[0]), -1).length - 1, change[0]);
			assertThrows(SAXException.class, () -> validate(schema, xml.replace(change[0], change[1])), change[1]);
		}
	}
}
