package org.glossator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.edit.Edits;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening and closing where the disk is slow: a named pipe in place of a file answers only when the test lets it. */
class ClosingTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@TempDir
	Path folder;
	private final ExecutorService others = Executors.newCachedThreadPool();
	private final List<Path> pipes = new ArrayList<>();

	@AfterEach
	void end() throws IOException {
		others.shutdownNow();
		// Where the test has failed, somebody may wait at a pipe still, and the next test would wait for him.
		List<RandomAccessFile> opened = new ArrayList<>();
		for (Path pipe : pipes) {
			if (Files.exists(pipe)) {
				opened.add(new RandomAccessFile(pipe.toFile(), "rw"));
			}
		}
		DocumentSession.settle(PATIENCE);
		for (RandomAccessFile pipe : opened) {
			pipe.close();
		}
	}

	private void pipe(Path file) throws Exception {
		Files.createDirectories(file.getParent());
		pipes.add(file);
		try {
			Assumptions.assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
		} catch (IOException e) {
			Assumptions.abort("This system has no named pipes: " + e.getMessage());
		}
	}

	private static void edit(DocumentSession session) {
		session.commandStack().execute(Edits.add(session, "Tag", List.of(new SpanRecord("", "claim", Span.of(0, 3), FeatureValues.NONE, Provenance.MANUAL))));
	}

	@Test
	void close_doesNotWaitForTheDisk_butTheNextOpeningDoes() throws Exception {
		MemoryHome home = new MemoryHome(folder, "The dam was safe.");
		DocumentSession session = DocumentSession.open(home);
		pipe(home.journal());
		edit(session);
		assertTimeoutPreemptively(PATIENCE, session::close);
		assertEquals(1, home.closed());
		assertFalse(DocumentSession.settle(Duration.ofMillis(50)), "The disk is still busy with it");
		Future<DocumentSession> next = others.submit(() -> DocumentSession.open(home));
		assertFalse(DocumentSession.settle(Duration.ofMillis(50)));
		assertFalse(next.isDone(), "It waits until the closed session has left the disk");
		// Reads the pipe, so that what waits to be written can be.
		Files.readAllBytes(home.journal());
		try (DocumentSession again = next.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
			assertFalse(again.isRecovered());
			assertEquals(0, again.index().size());
		}
		assertTrue(DocumentSession.settle(PATIENCE));
		assertFalse(Files.exists(home.journal()));
	}

	@Test
	void reloadedState_isTakenWithoutWaitingForTheDisk() throws Exception {
		MemoryHome home = new MemoryHome(folder, "The dam was safe.");
		DocumentSession session = DocumentSession.open(home);
		edit(session);
		session.save();
		edit(session);
		session.commandStack().execute(Edits.reload(session, session.reload()));
		MemoryHome slow = new MemoryHome(Files.createDirectory(folder.resolve("slow")), "The dam was safe.");
		DocumentSession other = DocumentSession.open(slow);
		pipe(slow.journal());
		edit(other);
		assertTimeoutPreemptively(PATIENCE, session::markReloaded);
		assertFalse(session.isDirty());
		other.close();
		Files.readAllBytes(slow.journal());
		session.close();
		assertTrue(DocumentSession.settle(PATIENCE));
		assertFalse(Files.exists(home.journal()));
	}

	@Test
	void setThatIsStillBeingRead_keepsNobodyFromTheOthers() throws Exception {
		try (Corpus corpus = Corpus.create(folder.resolve("c"), "Test")) {
			DocumentInfo document = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("d"), "The dam was safe."));
			SpanRecord span = new SpanRecord("", "claim", Span.of(0, 3), FeatureValues.NONE, Provenance.MANUAL);
			corpus.write(new AnnotatedDocument(document, corpus.text(document.id()), "anna", List.of(span)));
			Path file = corpus.spansFile(document.id(), "anna");
			byte[] set = Files.readAllBytes(file);
			Files.delete(file);
			pipe(file);
			Future<DocumentSession> first = others.submit(() -> corpus.session(document.id(), "anna"));
			Future<DocumentSession> second = others.submit(() -> corpus.session(document.id(), "anna"));
			assertTimeoutPreemptively(PATIENCE, () -> {
				assertTrue(corpus.liveSession(document.id(), "anna").isEmpty());
				try (DocumentSession other = corpus.session(document.id(), "ben")) {
					assertEquals(List.of(other), corpus.liveSessions(document.id()));
				}
				corpus.rename("Still there");
			});
			assertFalse(first.isDone() || second.isDone());
			Files.write(file, set);
			try (DocumentSession session = first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
					DocumentSession same = second.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				assertSame(session, same, "It was read once for both");
				assertEquals(1, session.index().size());
			}
			Files.delete(file);
		}
	}
}
