package org.glossator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.session.DocumentSession;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong on disk is one sentence, and the corpus is afterwards what it was before. */
class CorpusFaultTest {

	@TempDir
	Path temporary;
	private Path place;

	@BeforeEach
	void makeCorpus() throws IOException {
		place = temporary.resolve("corpus");
		try (Corpus corpus = Corpus.create(place, "")) {
			corpus.add(CorpusTest.draft("d.txt", CorpusTest.TEXT));
			corpus.write(new AnnotatedDocument(DocumentInfo.ofId("d"), "", "anna", List.of(CorpusTest.span("", 0, 3))));
		}
	}

	private void assertFault(Path file, String says, Executable action) throws IOException {
		List<String> before = CorpusTest.listing(temporary);
		InputFault fault = assertThrows(InputFault.class, action);
		assertEquals(file, fault.file());
		assertTrue(fault.getMessage().contains(says), fault.getMessage());
		assertTrue(fault.getMessage().endsWith("."), fault.getMessage());
		assertEquals(before, CorpusTest.listing(temporary));
	}

	private void edit(String path, String from, String to) throws IOException {
		String content = Files.readString(place.resolve(path));
		assertTrue(content.contains(from), content);
		Files.writeString(place.resolve(path), content.replace(from, to));
	}

	@Test
	void folderThatIsNoCorpus_isToldAndLeftAlone() throws IOException {
		Path other = Files.createDirectories(temporary.resolve("other"));
		Files.writeString(other.resolve("notes.txt"), "mine");
		assertFault(other, "is no corpus", () -> Corpus.open(other));
		assertFault(other, "is no corpus", () -> Corpus.openToRead(other));
		assertFault(other, "is not empty", () -> Corpus.create(other, ""));
		assertFault(temporary.resolve("none"), "no such folder", () -> Corpus.open(temporary.resolve("none")));
		assertFault(other.resolve("notes.txt"), "is a file", () -> Corpus.open(other.resolve("notes.txt")));
		assertFault(place, "a corpus here already", () -> Corpus.create(place, ""));
	}

	@Test
	void newerFormats_areRefused() throws IOException {
		edit("corpus.glossator", "<glossator:Corpus ", "<glossator:Corpus format=\"2\" ");
		assertFault(place.resolve("corpus.glossator"), "format 2, which is newer", () -> Corpus.openToRead(place));
		edit("corpus.glossator", " format=\"2\"", "");
		edit("schema.layers", "urn:glossator:model:1", "urn:glossator:model:2");
		assertFault(place.resolve("schema.layers"), "format 2, which is newer", () -> Corpus.openToRead(place));
		assertThrows(InputFault.class, () -> Corpus.open(place));
		edit("schema.layers", "urn:glossator:model:2", "urn:glossator:model:1");
		Corpus.open(place).close();
	}

	@Test
	void brokenRegistry_isToldWithItsLine() throws IOException {
		edit("corpus.glossator", "</glossator:Corpus>", "");
		InputFault fault = assertThrows(InputFault.class, () -> Corpus.openToRead(place));
		assertTrue(fault.line() > 1, fault.getMessage());
	}

	@Test
	void pathsThatLeadOut_areRefused() throws IOException {
		edit("corpus.glossator", "documents/d.txt", "../secret.txt");
		assertFault(place.resolve("corpus.glossator"), "leads out of the corpus", () -> Corpus.openToRead(place));
	}

	@Test
	void idsThatAreNoFileNames_areRefused() throws IOException {
		edit("corpus.glossator", "id=\"d\"", "id=\"../d\"");
		assertFault(place.resolve("corpus.glossator"), "cannot name a file", () -> Corpus.openToRead(place));
		edit("corpus.glossator", "id=\"../d\"", "id=\"d\"");
		edit("corpus.glossator", "name=\"anna\"", "name=\"../anna\"");
		assertFault(place.resolve("corpus.glossator"), "cannot name a folder", () -> Corpus.openToRead(place));
	}

	@Test
	void unknownThings_areKeptAndReported() throws IOException {
		edit("corpus.glossator", "<documents ", "<documents mood=\"grim\" ");
		try (Corpus corpus = Corpus.open(place)) {
			assertEquals(List.of("Document: mood"), corpus.unknown());
			corpus.rename("Other");
		}
		assertTrue(Files.readString(place.resolve("corpus.glossator")).contains("mood=\"grim\""));
	}

	@Test
	void changedText_isRefused() throws IOException {
		Files.writeString(place.resolve("documents/d.txt"), "another text");
		try (Corpus corpus = Corpus.openToRead(place)) {
			assertFault(place.resolve("documents/d.txt"), "was changed after its import", () -> corpus.text("d"));
			assertFault(place.resolve("documents/d.txt"), "was changed after its import", () -> corpus.read("d", "anna"));
			Files.delete(place.resolve("documents/d.txt"));
			assertFault(place.resolve("documents/d.txt"), "is not there", () -> corpus.text("d"));
		}
	}

	@Test
	void text_isReadOnceWhileSomebodyWorksWithIt_andAgainWhenItsFileIsTouched() throws IOException {
		Path file = place.resolve("documents/d.txt");
		try (Corpus corpus = Corpus.open(place)) {
			String read = corpus.text("d");
			try (DocumentSession session = corpus.session("d", "anna"); DocumentSession other = corpus.session("d", "ben")) {
				assertSame(read, session.text());
				assertSame(read, other.text());
			}
			Files.writeString(file, "another text");
			assertFault(file, "was changed after its import", () -> corpus.text("d"));
			Files.writeString(file, read);
			assertEquals(read, corpus.text("d"));
		}
	}

	@Test
	void setOfAnotherText_isRefusedAndNotOverwritten() throws IOException {
		Path file = place.resolve("annotations/anna/d.spans");
		String hash = Files.readAllLines(file).get(2);
		edit("annotations/anna/d.spans", hash, "sha256\t" + "0".repeat(64));
		try (Corpus corpus = Corpus.openToRead(place)) {
			assertFault(file, "another version of the text", () -> corpus.read("d", "anna"));
		}
		byte[] before = Files.readAllBytes(file);
		try (Corpus corpus = Corpus.open(place)) {
			assertThrows(InputFault.class, () -> corpus.session("d", "anna"));
			assertThrows(InputFault.class, () -> corpus.write(new AnnotatedDocument(DocumentInfo.ofId("d"), "", "anna", List.of())));
			assertEquals(List.of(), corpus.read("d", "bo").annotations());
		}
		assertEquals(new String(before), Files.readString(file));
	}

	@Test
	void setOfAnotherDocument_isRefused() throws IOException {
		edit("annotations/anna/d.spans", "document\td", "document\te");
		try (Corpus corpus = Corpus.openToRead(place)) {
			assertFault(place.resolve("annotations/anna/d.spans"), "annotations of the document e", () -> corpus.read("d", "anna"));
		}
	}

	@Test
	void textWithHalfACharacter_isRefusedBeforeAnythingIsWritten() throws IOException {
		try (Corpus corpus = Corpus.open(place)) {
			assertFault(null, "half of a character at offset 3", () -> corpus.add(CorpusTest.draft("x.txt", "\ud83d\ude00a\ud83d")));
			assertEquals(1, corpus.documents().size());
		}
	}

	@Test
	void annotatorsWhoCannotNameAFolder_areRefused() throws IOException {
		try (Corpus corpus = Corpus.open(place)) {
			for (String name : List.of("", "..", ".hidden", "a/b", "a\\b", "nul", "a\nb", " a", "ANNA", "x".repeat(200))) {
				assertThrows(IllegalArgumentException.class, () -> corpus.session("d", name), name);
				assertThrows(IllegalArgumentException.class, () -> corpus.register(new AnnotatorInfo(name, "", "")), name);
			}
			corpus.register(new AnnotatorInfo("J\u00f6rg M\u00fcller", "", "person"));
			assertEquals(List.of("J\u00f6rg M\u00fcller", "anna"), corpus.annotators());
		}
	}

	@Test
	void folderThatCannotBeWritten_isTold() throws IOException {
		assumeTrue(place.toFile().setWritable(false) && !Files.isWritable(place), "root may write everywhere");
		try {
			Files.delete(place.resolve(".glossator/lock"));
			assertFault(place, "cannot be written", () -> Corpus.open(place));
		} finally {
			place.toFile().setWritable(true);
		}
	}

	@Test
	void temporaryFilesOfACrash_areSweptAway() throws IOException {
		Path left = place.resolve("annotations/anna/.d.spans123.saving");
		Files.writeString(left, "half");
		Corpus.openToRead(place).close();
		assertTrue(Files.exists(left));
		Corpus.open(place).close();
		assertFalse(Files.exists(left));
	}
}
