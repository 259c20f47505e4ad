package org.glossator.exchange.standoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.sample.Collected;
import org.glossator.exchange.sample.RandomCorpus;
import org.glossator.exchange.sample.Repository;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandoffFormatTest {

	private static final String TEXT = "The minister said that Homs is safe \uD83D\uDE00. Critics of the minister disagree.";

	private final StandoffFormat format = new StandoffFormat();

	@TempDir
	private Path folder;

	private static AnnotatedDocument document(String text, AnnotationRecord... records) {
		DocumentInfo info = new DocumentInfo("wire", "Wire report", "", "", "", "", "", "", TextBinding.sha256(DocumentInfo.ofId(""), text),
				"wire.txt");
		return new AnnotatedDocument(info, text, "anna", List.of(records));
	}

	private static SpanRecord span(String id, int begin, int end, String... values) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of(values), Provenance.MANUAL);
	}

	@Test
	void randomSets_bindByHashAndComeBackEqual() throws IOException {
		for (long seed = 1; seed <= 80; seed++) {
			RandomCorpus corpus = new RandomCorpus(seed);
			SchemaSpec schema = corpus.schema();
			List<AnnotatedDocument> documents = List.of(corpus.document(schema, "d0", "anna"), corpus.document(schema, "d1", "bert"));
			if (documents.get(0).text().equals(documents.get(1).text())) {
				continue;
			}
			Path file = folder.resolve("set.jsonl");
			assertTrue(Collected.write(format, schema, documents, file, Map.of()).isEmpty(), "seed " + seed);
			Collected read = Collected.read(format, schema, Collected.known(documents), Map.of(), file);
			assertEquals(documents, read.documents, "seed " + seed);
			assertTrue(read.losses.isEmpty(), "seed " + seed);
		}
	}

	@Test
	void file_holdsNoText() throws IOException {
		Path file = folder.resolve("out.jsonl");
		AnnotatedDocument document = document(TEXT, span("e1", 4, 12, "kind", "PER"),
				new SpanRecord("e2", "claim", Span.of(0, 37), FeatureValues.of("gloss", "he said: " + TEXT.substring(0, 45)),
						Provenance.MANUAL.withNote("minister said")));
		assertEquals(Map.of(Lost.QUOTES, 1), Collected.counts(Collected.write(format, SchemaSpec.EMPTY, document, file)));
		String written = Files.readString(file);
		assertFalse(written.contains("Homs"), written);
		assertTrue(written.contains("minister said"), "a short note stays");
		assertTrue(written.startsWith("{\"format\":\"glossator-standoff\",\"version\":1,\"sha256\":\"" + document.info().sha256()
				+ "\",\"title\":\"Wire report\",\"offsets\":\"codepoint\""), written);
	}

	@Test
	void otherText_isRefusedAndReanchoringOffered() throws IOException {
		Path file = folder.resolve("out.jsonl");
		Collected.write(format, SchemaSpec.EMPTY, document(TEXT, span("e1", 4, 12)), file);
		InputFault fault = assertThrows(InputFault.class, () -> Collected.read(format, SchemaSpec.EMPTY,
				Collected.known(List.of(document("Update: " + TEXT))), Map.of(), file));
		assertEquals(1, fault.line());
		assertTrue(fault.getMessage().contains("reanchor=yes"), fault.getMessage());
		InputFault missing = assertThrows(InputFault.class, () -> Collected.read(format, file));
		assertTrue(missing.getMessage().contains("import the text first"), missing.getMessage());
	}

	@Test
	void otherText_isReanchoredWhenAsked() throws IOException {
		Path file = folder.resolve("out.jsonl");
		int second = TEXT.lastIndexOf("minister");
		int homs = TEXT.indexOf("Homs");
		Collected.write(format, SchemaSpec.EMPTY, document(TEXT, span("e1", 4, 12), span("e2", homs, homs + 4), span("e3", second, second + 8),
				new RelationRecord("r1", "same", "e1", "e3", FeatureValues.NONE, Provenance.MANUAL),
				new RelationRecord("r2", "in", "e1", "e2", FeatureValues.NONE, Provenance.MANUAL)), file);
		String edited = "Correction. \uD83D\uDE00\r\n" + TEXT.replace("Homs", "Hama");
		Collected read = Collected.read(format, SchemaSpec.EMPTY, Collected.known(List.of(document(edited))), Map.of("reanchor", "yes"),
				file);
		int first = edited.indexOf("minister");
		int last = edited.lastIndexOf("minister");
		assertEquals(List.of(span("e1", first, first + 8), span("e3", last, last + 8),
				new RelationRecord("r1", "same", "e1", "e3", FeatureValues.NONE, Provenance.MANUAL)), read.documents.get(0).annotations());
		assertEquals(Map.of(Lost.MOVED, 2, Lost.NOT_PLACED, 2), Collected.counts(read.losses));
	}

	@Test
	void headersThatAreNotOurs_areFaults() throws IOException {
		Path file = folder.resolve("in.jsonl");
		String hash = "0".repeat(64);
		for (String bad : List.of("", "{\"layer\":\"entity\",\"begin\":0,\"end\":1}",
				"{\"format\":\"glossator-standoff\",\"version\":2,\"sha256\":\"" + hash + "\",\"offsets\":\"codepoint\"}",
				"{\"format\":\"glossator-standoff\",\"version\":1,\"sha256\":\"" + hash + "\",\"offsets\":\"byte\"}",
				"{\"format\":\"glossator-standoff\",\"version\":1,\"sha256\":\"12\",\"offsets\":\"codepoint\"}",
				"{\"format\":\"other\",\"version\":1,\"sha256\":\"" + hash + "\",\"offsets\":\"codepoint\"}")) {
			Files.writeString(file, bad);
			InputFault fault = assertThrows(InputFault.class,
					() -> Collected.read(format, SchemaSpec.EMPTY, Collected.known(List.of(document(TEXT))), Map.of(), file), bad);
			assertEquals(1, fault.line(), bad);
		}
	}

	@Test
	void sharedArticles_bindToTheirTexts() throws IOException {
		Path texts = Repository.shared("seeds");
		Path catalogue = Repository.root().resolve("seeds/articles");
		assumeTrue(texts != null && Files.isDirectory(catalogue), "the articles are not here");
		List<AnnotatedDocument> known = new ArrayList<>();
		try (Stream<Path> files = Files.list(texts)) {
			for (Path file : files.sorted().toList()) {
				String text = Files.readString(file);
				String name = file.getFileName().toString();
				known.add(new AnnotatedDocument(new DocumentInfo(name.replace(".txt", ""), "", "", "", "", "", "", "",
						TextBinding.sha256(DocumentInfo.ofId(""), text), name), text, "", List.of()));
			}
		}
		try (Stream<Path> files = Files.list(catalogue)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).sorted().toList()) {
				Collected read = Collected.read(format, SchemaSpec.EMPTY, Collected.known(known), Map.of(), file);
				assertEquals(file.getFileName().toString().replace(".jsonl", ""), read.documents.get(0).info().id());
				assertEquals(Files.readAllLines(file).size() - 1, read.documents.get(0).annotations().size());
			}
		}
	}
}
