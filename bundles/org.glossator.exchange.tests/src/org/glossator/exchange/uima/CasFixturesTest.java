package org.glossator.exchange.uima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.uima.cas.CAS;
import org.glossator.exchange.Loss;
import org.glossator.exchange.casjson.CasJsonFormat;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.Repository;
import org.glossator.exchange.xmi.XmiFormat;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** Files that cassis and INCEpTION wrote. */
class CasFixturesTest {

	private static List<Path> folders(String name) throws IOException {
		Path shared = Repository.shared("fixtures/" + name);
		assumeTrue(shared != null, "No ../shared/fixtures/" + name);
		try (Stream<Path> files = Files.list(shared)) {
			return files.filter(Files::isDirectory).sorted().toList();
		}
	}

	/** Told by what it holds; the two files differ in the format they name as origin. */
	private static List<String> content(AnnotatedDocument document) {
		return document.annotations().stream().map(each -> each.layer() + " " + ((SpanRecord) each).span() + " " + each.values()).toList();
	}

	@Test
	void casJson_givesWhatItsXmiGives() throws IOException {
		List<Path> folders = folders("cas-json");
		assertEquals(6, folders.size());
		int annotations = 0;
		for (Path folder : folders) {
			assertTrue(new CasJsonFormat().detect(folder.resolve("data.json"), Files.readAllBytes(folder.resolve("data.json"))) > 0.9);
			assertTrue(new XmiFormat().detect(folder.resolve("debug.xmi"), Files.readAllBytes(folder.resolve("debug.xmi"))) > 0.9);
			Collected json = Collected.read(new CasJsonFormat(), folder.resolve("data.json"));
			Collected xmi = Collected.read(new XmiFormat(), folder.resolve("debug.xmi"));
			assertEquals(1, json.documents.size(), folder.toString());
			assertEquals(1, xmi.documents.size(), folder.toString());
			annotations += json.documents.get(0).annotations().size();
			if (xmi.documents.get(0).text().isEmpty() && !json.documents.get(0).text().isEmpty()) {
				// This XMI was made without its text, so its annotations have no place; there are as many.
				assertEquals("casWithTextAndAnnotations", folder.getFileName().toString());
				assertEquals(json.documents.get(0).annotations().size(), xmi.losses.losses().get(0).count());
				continue;
			}
			assertEquals(xmi.documents.get(0).text(), json.documents.get(0).text(), folder.toString());
			assertEquals(content(xmi.documents.get(0)), content(json.documents.get(0)), folder.toString());
			assertEquals(xmi.losses.losses().stream().map(Loss::what).toList(), json.losses.losses().stream().map(Loss::what).toList());
		}
		assertEquals(19, annotations);
	}

	@Test
	void emoji_areWhereTheyWere() throws IOException {
		Path folder = folders("cas-json").stream().filter(each -> each.endsWith("casWithEmojiUnicodeTextAndAnnotations")).findFirst().orElseThrow();
		AnnotatedDocument document = Collected.read(new CasJsonFormat(), folder.resolve("data.json")).documents.get(0);
		SpanRecord first = (SpanRecord) document.annotations().get(0);
		assertEquals(Span.of(0, 2), first.span());
		assertEquals("\uD83E\uDD73", first.span().coveredText(document.text()));
		assertEquals("Annotation", first.layer());
	}

	@Test
	void typeSystems_areRead() throws IOException {
		Path folder = Repository.shared("fixtures/typesystems");
		assumeTrue(folder != null, "No ../shared/fixtures/typesystems");
		for (String name : List.of("important_dkpro_types.xml", "inception_typesystem.xml", "webanno_types.xml")) {
			CAS cas = TypeSystemFiles.cas(TypeSystemFiles.parse(TypeSystemFiles.bytes(folder.resolve(name)), folder.resolve(name)), folder.resolve(name));
			assertNotNull(cas.getTypeSystem().getType("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"), name);
		}
	}

	@Test
	void xmiOfInception_isReadWithTheTypeSystemAbove() throws IOException {
		int read = 0;
		for (Path folder : folders("webanno-tsv3")) {
			if (Files.exists(folder.resolve("reference.xmi"))) {
				Collected collected = Collected.read(new XmiFormat(), folder.resolve("reference.xmi"));
				assertEquals(1, collected.documents.size(), folder.toString());
				assertFalse(collected.documents.get(0).text().isEmpty(), folder.toString());
				assertEquals("doc", collected.documents.get(0).info().id());
				read++;
			}
		}
		assertEquals(48, read);
	}
}
