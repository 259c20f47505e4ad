package org.glossator.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of an open corpus changed by somebody else, and sets that a workflow locks. */
final class CorpusReloadTest {

	@TempDir
	Path folder;

	private Corpus corpus;
	private Path colleagues;

	@BeforeEach
	void open() throws IOException {
		colleagues = folder.resolve("colleague");
		try (Corpus theirs = Corpus.create(colleagues, "Team")) {
			theirs.add(CorpusTest.draft("d.txt", CorpusTest.TEXT));
			write(theirs, "d", "anna", span("a1", 0, 2));
			write(theirs, "d", "ben", span("b1", 0, 2));
		}
		take(colleagues, folder.resolve("c"));
		corpus = Corpus.open(folder.resolve("c"));
	}

	@AfterEach
	void close() throws IOException {
		corpus.close();
	}

	private static SpanRecord span(String id, int begin, int end) {
		return new SpanRecord(id, "entity", Span.of(begin, end), FeatureValues.NONE, Provenance.MANUAL);
	}

	private static void write(Corpus corpus, String document, String annotator, AnnotationRecord... records) throws IOException {
		AnnotatedDocument set = corpus.read(document, annotator);
		List<AnnotationRecord> all = new ArrayList<>(set.annotations());
		all.addAll(List.of(records));
		corpus.write(set.withAnnotations(all));
	}

	/** What a pull does: all files of one folder appear in another. */
	private static void take(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Path target = to.resolve(from.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(target);
				} else if (!file.toString().contains(".glossator") || file.endsWith("corpus.glossator")) {
					Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	private void colleagueWorks() throws IOException {
		try (Corpus theirs = Corpus.open(colleagues)) {
			theirs.add(CorpusTest.draft("more.txt", "More text."));
			write(theirs, "d", "anna", span("a2", 3, 5));
			write(theirs, "d", "ben", span("b2", 3, 5));
			write(theirs, "more", "clara", span("c1", 0, 4));
		}
	}

	private static List<String> ids(DocumentSession session) {
		return session.snapshot().annotations().stream().map(AnnotationRecord::id).toList();
	}

	@Test
	void filesOfAColleague_areSeenInListsAndOpenSets() throws IOException {
		colleagueWorks();
		List<Corpus> told = new ArrayList<>();
		corpus.addListener(told::add);
		try (DocumentSession anna = corpus.session("d", "anna")) {
			Reloaded reloaded = corpus.exchange(() -> take(colleagues, corpus.folder()), Runnable::run);
			assertEquals(List.of("more"), reloaded.added());
			assertEquals(List.of(), reloaded.gone());
			assertEquals(List.of(new SetKey("d", "anna")), reloaded.taken());
			assertEquals(List.of(), reloaded.kept());
			assertEquals(List.of("a1", "a2"), ids(anna));
			assertFalse(anna.isDirty());
			assertFalse(anna.isChangedOnDisk());
		}
		assertEquals(List.of(corpus), told);
		assertEquals(List.of("d", "more"), corpus.documents().stream().map(document -> document.id()).toList());
		assertEquals(List.of("anna", "ben", "clara"), corpus.annotators());
		assertEquals(1, corpus.read("more", "clara").annotations().size());
		corpus.rename("Ours");
		try (Corpus again = Corpus.openToRead(corpus.folder())) {
			assertEquals(2, again.documents().size(), "what is saved later knows what came");
		}
	}

	@Test
	void listChangedBeforeItWasReadAnew_isNotWrittenOver() throws IOException {
		colleagueWorks();
		take(colleagues, corpus.folder());
		corpus.add(CorpusTest.draft("own.txt", "Own text."));
		write(corpus, "d", "dora", span("d1", 0, 2));
		try (Corpus again = Corpus.openToRead(corpus.folder())) {
			assertEquals(List.of("d", "more", "own"), again.documents().stream().map(document -> document.id()).toList());
			assertEquals(List.of("anna", "ben", "clara", "dora"), again.annotators());
		}
	}

	@Test
	void annotatorEnrolledBeforeTheListWasReadAnew_writesNothingOver() throws IOException {
		colleagueWorks();
		take(colleagues, corpus.folder());
		write(corpus, "d", "dora", span("d1", 0, 2));
		try (Corpus again = Corpus.openToRead(corpus.folder())) {
			assertEquals(2, again.documents().size());
		}
	}

	@Test
	void unsavedWork_isKeptAndNamed() throws IOException {
		colleagueWorks();
		try (DocumentSession anna = corpus.session("d", "anna"); DocumentSession ben = corpus.session("d", "ben")) {
			anna.commandStack().execute(Edits.add(anna, "Tag", List.of(span("mine", 6, 8))));
			Reloaded reloaded = corpus.exchange(() -> take(colleagues, corpus.folder()), Runnable::run);
			assertEquals(List.of(new SetKey("d", "anna")), reloaded.kept());
			assertEquals(List.of(new SetKey("d", "ben")), reloaded.taken());
			assertEquals(2, ids(anna).size());
			assertTrue(anna.isDirty());
			assertThrows(InputFault.class, anna::save, "what the colleague wrote is not written over by accident");
			assertEquals(List.of("b1", "b2"), ids(ben));
		}
	}

	@Test
	void brokenSet_isNamedAndTheRestIsRead() throws IOException {
		try (DocumentSession anna = corpus.session("d", "anna"); DocumentSession ben = corpus.session("d", "ben")) {
			colleagueWorks();
			take(colleagues, corpus.folder());
			Files.writeString(corpus.spansFile("d", "anna"), "<<<<<<< ours\n");
			Reloaded reloaded = corpus.reload(Runnable::run);
			assertEquals(List.of(new SetKey("d", "anna")), List.copyOf(reloaded.unreadable().keySet()));
			assertEquals(List.of("a1"), ids(anna));
			assertEquals(List.of("b1", "b2"), ids(ben));
			assertEquals(List.of("more"), reloaded.added());
		}
	}

	@Test
	void brokenRegistry_isToldAndEverythingStays() throws IOException {
		Files.writeString(corpus.folder().resolve("corpus.glossator"), "=======\n");
		assertThrows(InputFault.class, () -> corpus.reload(Runnable::run));
		assertEquals(1, corpus.documents().size());
	}

	@Test
	void whileDocumentsAreAdded_nothingIsExchanged() throws IOException {
		try (Corpus.Batch batch = corpus.batch()) {
			assertThrows(InputFault.class, () -> corpus.exchange(() -> {
				throw new AssertionError("must not run");
			}, Runnable::run));
		}
	}

	@Test
	void lockedSet_takesNoWriteAndNoCommand() throws IOException {
		Map<String, String> locked = Map.of("anna", "Anna is done.");
		try (DocumentSession anna = corpus.session("d", "anna")) {
			anna.commandStack().execute(Edits.add(anna, "Tag", List.of(span("before", 6, 8))));
			Command made = Edits.add(anna, "Tag", List.of(span("late", 6, 8)));
			assertTrue(made.canExecute());
			corpus.guard((document, annotator) -> locked.get(annotator));
			assertEquals("Anna is done.", anna.refusal());
			assertThrows(IllegalStateException.class, made::execute, "locked after the command was made");
			assertFalse(Edits.add(anna, "Tag", List.of(span("late", 6, 8))).canExecute());
			assertFalse(anna.commandStack().canUndo());
			assertThrows(IllegalStateException.class, () -> anna.commandStack().getUndoCommand().undo());
			assertEquals(2, ids(anna).size());
		}
		InputFault fault = assertThrows(InputFault.class, () -> write(corpus, "d", "anna", span("late", 0, 2)));
		assertEquals("Anna is done.", fault.getMessage());
		assertEquals(1, corpus.read("d", "anna").annotations().size());
		write(corpus, "d", "ben", span("b9", 0, 2));
		assertNull(corpus.refusal("d", "ben"));
	}

	@Test
	void lockedSet_stillShowsWhatAColleagueSent() throws IOException {
		corpus.guard((document, annotator) -> "Locked.");
		try (DocumentSession anna = corpus.session("d", "anna")) {
			colleagueWorks();
			corpus.exchange(() -> take(colleagues, corpus.folder()), Runnable::run);
			assertEquals(List.of("a1", "a2"), ids(anna));
			assertFalse(anna.isDirty());
			assertFalse(anna.commandStack().canUndo(), "undo would change what is locked");
		}
	}
}
