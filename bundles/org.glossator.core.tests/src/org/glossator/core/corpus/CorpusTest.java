package org.glossator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

	/** Emoji, combining mark, CRLF, lone CR, line separator, Arabic, no last newline. */
	static final String TEXT = "Ada \ud83d\ude00 said e\u0301 so.\r\nNew\rline\u2028\u0645\u0631\u062d\u0628\u0627 \f end";

	@TempDir
	Path folder;

	static DocumentDraft draft(String name, String text) {
		return DocumentDraft.ofText(new DocumentInfo("", "", "", "", "", "", "", "", "", name), text);
	}

	static SpanRecord span(String id, int begin, int end) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.of("kind", "PER"), Provenance.MANUAL);
	}

	@Test
	void newCorpus_hasTheBuiltInSchemaAndGuidelines() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "First")) {
			assertEquals("First", corpus.name());
			assertEquals(BuiltInSchema.spec(), corpus.schema());
			assertTrue(Files.readString(corpus.folder().resolve("guidelines/bias.md")).contains("## loaded_language"));
			assertEquals(List.of(), corpus.unknown());
		}
	}

	@Test
	void textsKeepEveryCharacter_acrossReopening() throws IOException {
		Path place = folder.resolve("a corpus with spaces");
		try (Corpus corpus = Corpus.create(place, "")) {
			DocumentInfo added = corpus.add(draft("Report 1.txt", TEXT));
			assertEquals("report-1", added.id());
			assertArrayEquals(TEXT.getBytes(StandardCharsets.UTF_8), Files.readAllBytes(place.resolve(added.path())));
		}
		try (Corpus corpus = Corpus.open(place)) {
			assertEquals("a corpus with spaces", corpus.name());
			assertEquals(TEXT, corpus.text("report-1"));
			assertEquals("Report 1.txt", corpus.document("report-1").orElseThrow().originalName());
		}
	}

	@Test
	void addedAndRemovedInABatch_isWhatReopeningFinds() throws IOException {
		Path place = folder.resolve("c");
		List<DocumentInfo> documents;
		try (Corpus corpus = Corpus.create(place, "")) {
			try (Corpus.Batch batch = corpus.batch()) {
				for (int i = 0; i < 40; i++) {
					DocumentInfo added = corpus.add(draft("Text" + i % 7 + ".txt", "text number " + i));
					assertEquals(added, corpus.document(added.id()).orElseThrow());
					assertEquals(added, corpus.documentByHash(added.sha256()).orElseThrow());
					assertEquals(added, corpus.documents().get(corpus.documents().size() - 1));
					if (i % 3 == 0) {
						corpus.remove(added.id());
						assertTrue(corpus.document(added.id()).isEmpty());
						assertTrue(corpus.documentByHash(added.sha256()).isEmpty());
					}
				}
			}
			documents = corpus.documents();
			assertEquals(26, documents.size());
			assertEquals(26, documents.stream().map(DocumentInfo::id).distinct().count());
		}
		try (Corpus corpus = Corpus.open(place)) {
			assertEquals(documents, corpus.documents());
			for (DocumentInfo document : documents) {
				assertEquals(document, corpus.documentByHash(document.sha256()).orElseThrow());
			}
		}
	}

	@Test
	void removedDocument_comesBackWithEverything() throws IOException {
		Path place = folder.resolve("c");
		try (Corpus corpus = Corpus.create(place, "")) {
			DocumentInfo added = corpus.add(new DocumentDraft(new DocumentInfo("", "Report", "", "", "", "", "", "", "", "r.html"), TEXT,
					"<p>original</p>".getBytes(StandardCharsets.UTF_8), List.of()));
			corpus.write(new AnnotatedDocument(added, TEXT, "anna", List.of(span("e1", 0, 3))));
			byte[] set = Files.readAllBytes(corpus.spansFile(added.id(), "anna"));
			RemovedDocument removed = corpus.remove(added.id());
			assertEquals(List.of(), corpus.documents());
			assertFalse(Files.exists(place.resolve(added.path())));
			corpus.bringBack(removed);
			assertEquals(List.of(added), corpus.documents());
			assertEquals(TEXT, corpus.text(added.id()));
			assertEquals("<p>original</p>", Files.readString(corpus.original(added.id()).orElseThrow()));
			assertArrayEquals(set, Files.readAllBytes(corpus.spansFile(added.id(), "anna")));
			assertThrows(InputFault.class, () -> corpus.bringBack(removed), "it is there already");
			RemovedDocument again = corpus.remove(added.id());
			corpus.add(draft("other.txt", TEXT));
			assertThrows(InputFault.class, () -> corpus.bringBack(again), "its text has come meanwhile");
			corpus.remove("other");
			corpus.bringBack(again);
		}
		try (Corpus corpus = Corpus.open(place)) {
			assertEquals(List.of("r"), corpus.documents().stream().map(DocumentInfo::id).toList());
		}
	}

	@Test
	void sameTextAgain_isToldAndNothingAdded() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			corpus.add(draft("one.txt", TEXT));
			DuplicateDocumentException told = assertThrows(DuplicateDocumentException.class, () -> corpus.add(draft("two.txt", TEXT)));
			assertEquals("one", told.existing().id());
			assertEquals(1, corpus.documents().size());
			assertFalse(Files.exists(corpus.folder().resolve("documents/two.txt")));
		}
	}

	@Test
	void idsOfDocuments_areReadableUniqueAndFileNames() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			List<String> ids = new ArrayList<>();
			for (String name : List.of("News.txt", "news.html", "NEWS", "\u0645\u0642\u0627\u0644.txt", "con.txt", "../../etc/passwd", "x".repeat(300) + ".txt")) {
				ids.add(corpus.add(draft(name, "Text of " + name)).id());
			}
			assertEquals(List.of("news", "news-2", "news-3"), ids.subList(0, 3));
			assertTrue(ids.get(3).matches("text-[0-9a-f]{8}"), ids.get(3));
			assertTrue(ids.get(4).matches("text-[0-9a-f]{8}"), ids.get(4));
			assertEquals("passwd", ids.get(5));
			assertEquals(48, ids.get(6).length());
			DocumentInfo wanted = new DocumentInfo("Wire_7", "", "", "", "", "", "", "", "", "");
			assertEquals("Wire_7", corpus.add(DocumentDraft.ofText(wanted, "seven")).id());
		}
	}

	@Test
	void originalBytes_areKeptBesideTheText() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			byte[] page = "<html>caf\u00e9</html>".getBytes(StandardCharsets.ISO_8859_1);
			DocumentInfo info = new DocumentInfo("", "T\u0001itle", "", "", "", "", "", "", "", "page.HTML");
			SpanRecord mark = new SpanRecord("", "boilerplate", Span.of(0, 4), FeatureValues.of("kind", "legal"), Provenance.MANUAL);
			DocumentInfo added = corpus.add(new DocumentDraft(info, "caf\u00e9", page, List.of(mark)));
			assertArrayEquals(page, Files.readAllBytes(corpus.original(added.id()).orElseThrow()));
			assertEquals("T\ufffditle", corpus.document(added.id()).orElseThrow().title());
			assertEquals(List.of(mark.withId("ex1")), corpus.read(added.id(), Corpus.EXTRACTION).annotations());
			assertEquals(List.of(Corpus.EXTRACTION), corpus.annotatorsOf(added.id()));
		}
	}

	@Test
	void allKindsOfRecords_comeBackAsWritten_withIds() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			String id = corpus.add(draft("d.txt", TEXT)).id();
			List<AnnotationRecord> records = List.of(
					new DocumentLevelRecord("", "slant", FeatureValues.of("value", "center"), Provenance.MANUAL),
					span("s1", 4, 6), span("s2", 0, 3),
					new SpanRecord("", "claim", Span.ofFragments(0, 3, 7, 11), FeatureValues.of("evidence", "for|s1", "new", "kept"), Provenance.MANUAL),
					new RelationRecord("", "target", "s2", "s1", FeatureValues.NONE, Provenance.MANUAL),
					new ChainRecord("", "coref", List.of("s1", "s2"), FeatureValues.NONE, Provenance.MANUAL));
			corpus.write(new AnnotatedDocument(DocumentInfo.ofId(id), "", "anna", records));
			AnnotatedDocument read = corpus.read(id, "anna");
			assertEquals(TEXT, read.text());
			assertEquals(List.of("an1", "an2", "s2", "s1", "an3", "an4"), read.annotations().stream().map(AnnotationRecord::id).toList());
			assertEquals(records.stream().map(record -> record.withId("")).collect(java.util.stream.Collectors.toSet()),
					read.annotations().stream().map(record -> record.withId("")).collect(java.util.stream.Collectors.toSet()));
			assertEquals(List.of("anna"), corpus.annotators());
		}
	}

	@Test
	void writingTheSameAgain_givesTheSameBytes() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			String id = corpus.add(draft("d.txt", TEXT)).id();
			corpus.write(new AnnotatedDocument(DocumentInfo.ofId(id), "", "anna", List.of(span("", 4, 6), span("", 0, 3))));
			byte[] once = Files.readAllBytes(corpus.spansFile(id, "anna"));
			corpus.write(corpus.read(id, "anna"));
			assertArrayEquals(once, Files.readAllBytes(corpus.spansFile(id, "anna")));
		}
	}

	@Test
	void anIdOnceGiven_isNeverGivenAgain() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			String id = corpus.add(draft("d.txt", TEXT)).id();
			corpus.write(new AnnotatedDocument(DocumentInfo.ofId(id), "", "anna", List.of(span("", 4, 6))));
			corpus.write(new AnnotatedDocument(DocumentInfo.ofId(id), "", "anna", List.of(span("", 0, 3))));
			assertEquals("an2", corpus.read(id, "anna").annotations().get(0).id());
		}
	}

	@Test
	void documents_canBeDescribedMovedAndRemoved_withoutLosingAFile() throws IOException {
		Path place = folder.resolve("c");
		try (Corpus corpus = Corpus.create(place, "")) {
			for (String name : List.of("a.txt", "b.txt", "c.txt")) {
				corpus.add(draft(name, name));
			}
			corpus.write(new AnnotatedDocument(DocumentInfo.ofId("b"), "", "anna", List.of(span("", 0, 1))));
			corpus.move("c", 0);
			corpus.describe(new DocumentInfo("a", "A title", "", "", "", "", "en", "ignored", "ignored", "a.txt"));
			int[] told = { 0 };
			corpus.addListener(changed -> told[0]++);
			corpus.remove("b");
			assertEquals(1, told[0]);
			assertEquals("b.txt", Files.readString(place.resolve(".glossator/removed/b/documents/b.txt")));
			assertTrue(Files.exists(place.resolve(".glossator/removed/b/annotations/anna/b.spans")));
		}
		try (Corpus corpus = Corpus.openToRead(place)) {
			assertEquals(List.of("c", "a"), corpus.documents().stream().map(DocumentInfo::id).toList());
			assertEquals("A title", corpus.document("a").orElseThrow().title());
			assertEquals("documents/a.txt", corpus.document("a").orElseThrow().path());
		}
	}

	@Test
	void schema_isReplacedAndReadBack() throws IOException {
		Path place = folder.resolve("c");
		SchemaSpec changed;
		try (Corpus corpus = Corpus.create(place, "")) {
			List<LayerSpec> layers = new ArrayList<>(corpus.schema().layers());
			layers.removeFirst();
			layers.add(LayerSpec.span("irony"));
			corpus.saveSchema(new SchemaSpec("", layers, corpus.schema().tagSets()));
			changed = corpus.schema();
			assertFalse(changed.version().equals(BuiltInSchema.spec().version()));
		}
		try (Corpus corpus = Corpus.openToRead(place)) {
			assertEquals(changed, corpus.schema());
		}
	}

	@Test
	void batch_savesTheRegistryOnce_andWhole() throws IOException {
		Path place = folder.resolve("c");
		try (Corpus corpus = Corpus.create(place, "")) {
			byte[] before = Files.readAllBytes(place.resolve(CorpusFolder.REGISTRY));
			try (Corpus.Batch batch = corpus.batch()) {
				corpus.add(draft("a.txt", "a"));
				corpus.add(draft("b.txt", "b"));
				assertEquals(2, corpus.documents().size());
				assertArrayEquals(before, Files.readAllBytes(place.resolve(CorpusFolder.REGISTRY)));
			}
			assertTrue(Files.readString(place.resolve(CorpusFolder.REGISTRY)).contains("documents/b.txt"));
		}
	}

	@Test
	void session_isSharedAndSeenByRead() throws IOException {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "")) {
			String id = corpus.add(draft("d.txt", TEXT)).id();
			corpus.write(new AnnotatedDocument(DocumentInfo.ofId(id), "", "anna", List.of(span("", 0, 3))));
			DocumentSession first = corpus.session(id, "anna");
			DocumentSession second = corpus.session(id, "anna");
			assertEquals(first, second);
			assertThrows(IllegalStateException.class, () -> corpus.write(corpus.read(id, "anna")));
			assertThrows(IllegalStateException.class, () -> corpus.remove(id));
			first.close();
			assertTrue(corpus.liveSession(id, "anna").isPresent());
			second.close();
			assertFalse(corpus.liveSession(id, "anna").isPresent());
			corpus.write(corpus.read(id, "anna"));
		}
	}

	@Test
	void readOnlyCorpus_writesNothing() throws IOException {
		Path place = folder.resolve("c");
		try (Corpus corpus = Corpus.create(place, "")) {
			corpus.add(draft("d.txt", TEXT));
		}
		List<String> before = listing(place);
		try (Corpus corpus = Corpus.openToRead(place)) {
			assertEquals(List.of(), corpus.read("d", "nobody").annotations());
			assertThrows(IllegalStateException.class, () -> corpus.add(draft("e.txt", "e")));
			assertThrows(IllegalStateException.class, () -> corpus.session("d", "anna"));
			assertThrows(IllegalStateException.class, () -> corpus.saveSchema(SchemaSpec.EMPTY));
		}
		assertEquals(before, listing(place));
	}

	static List<String> listing(Path folder) throws IOException {
		List<String> listing = new ArrayList<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				listing.add(folder.relativize(file) + " " + java.util.Arrays.hashCode(Files.readAllBytes(file)));
			}
		}
		return listing;
	}
}
