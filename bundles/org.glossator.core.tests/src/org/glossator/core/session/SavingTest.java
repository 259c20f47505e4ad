package org.glossator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;

import org.glossator.core.edit.Edits;
import org.glossator.model.Element;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens around a save: edits meanwhile, failures, other hands on the file, processes that end. */
class SavingTest {

	@TempDir
	Path folder;

	/** A home where something can happen while the file is being written. */
	private final class BusyHome extends MemoryHome {

		private Runnable meanwhile = () -> {
		};
		private boolean full;

		BusyHome() {
			super(folder, "A text of some length.");
		}

		@Override
		public void save(ByteBuffer bytes) throws IOException {
			if (full) {
				throw new IOException("No space left");
			}
			meanwhile.run();
			super.save(bytes);
		}
	}

	private BusyHome home;

	@BeforeEach
	void makeHome() {
		home = new BusyHome();
	}

	private static Element add(DocumentSession session, int begin, int end) {
		session.commandStack().execute(Edits.add(session, "Tag",
				List.of(new SpanRecord("", "claim", Span.of(begin, end), FeatureValues.NONE, Provenance.MANUAL))));
		return session.index().exactly(begin, end).get(0);
	}

	private static List<String> spans(DocumentSession session) {
		return session.index().asList().stream().map(annotation -> annotation.getSpan().toString()).toList();
	}

	/** The files as a killed process leaves them. */
	private DocumentSession killAndReopen(DocumentSession session) throws IOException {
		session.flushJournal();
		byte[] journal = Files.exists(home.journal()) ? Files.readAllBytes(home.journal()) : null;
		session.close();
		session.flushJournal();
		if (journal != null) {
			Files.write(home.journal(), journal);
		}
		return DocumentSession.open(home);
	}

	/** The disk is still busy with sessions that were closed. */
	@AfterEach
	void settle() {
		DocumentSession.settle(Duration.ofSeconds(20));
	}

	@Test
	void editDuringASave_isUnsavedAndSurvivesAKill() throws IOException {
		DocumentSession session = DocumentSession.open(home);
		add(session, 0, 1);
		home.meanwhile = () -> add(session, 2, 6);
		session.save();
		home.meanwhile = () -> {
		};
		assertTrue(session.isDirty());
		assertFalse(Files.readString(home.file()).contains("2-6"));
		try (DocumentSession again = killAndReopen(session)) {
			assertTrue(again.isRecovered());
			assertEquals(List.of("0-1", "2-6"), spans(again));
		}
	}

	@Test
	void failedSave_leavesSessionDirtyAndItsWorkInTheJournal() throws IOException {
		DocumentSession session = DocumentSession.open(home);
		add(session, 0, 1);
		home.full = true;
		assertThrows(IOException.class, session::save);
		assertTrue(session.isDirty());
		home.full = false;
		try (DocumentSession again = killAndReopen(session)) {
			assertEquals(List.of("0-1"), spans(again));
			again.save();
			assertFalse(again.isDirty());
		}
	}

	@Test
	void saveOfNoChange_writesNothing() throws IOException {
		try (DocumentSession session = DocumentSession.open(home)) {
			add(session, 0, 1);
			session.commandStack().undo();
			session.save();
			assertFalse(Files.exists(home.file()));
		}
	}

	@Test
	void editCutShort_isNotMixedWithWhatComesLater() throws IOException {
		DocumentSession session = DocumentSession.open(home);
		add(session, 0, 1);
		add(session, 2, 6);
		session.flushJournal();
		for (String half : List.of("-am1\n", "-am1", "+span\t7-8\tam", "-am1\n-am2\n+span\t0-1\tam9\tclaim\n")) {
			Files.writeString(home.journal(), half, StandardOpenOption.APPEND);
			DocumentSession second = killAndReopen(session);
			Element third = add(second, 7, 8);
			session = killAndReopen(second);
			assertEquals(List.of("0-1", "2-6", "7-8"), spans(session), half);
			session.commandStack().execute(Edits.remove(session, "Remove", List.of(third.getId())));
			session.flushJournal();
		}
		session.close();
	}

	@Test
	void journalWithNothingWhole_isNone() throws IOException {
		DocumentSession session = DocumentSession.open(home);
		add(session, 0, 1);
		session.flushJournal();
		String journal = Files.readString(home.journal());
		session.close();
		session.flushJournal();
		for (int length : new int[] { 0, 5, journal.indexOf('\n') + 1, journal.length() - 1 }) {
			Files.writeString(home.journal(), journal.substring(0, length));
			try (DocumentSession again = DocumentSession.open(home)) {
				assertFalse(again.isRecovered(), "cut at " + length);
				add(again, 2, 6);
				session = killAndReopen(again);
				assertEquals(List.of("2-6"), spans(session), "cut at " + length);
				session.close();
				session.flushJournal();
			}
		}
	}

	@Test
	void fileTouchedButNotChanged_isNoChange() throws IOException {
		try (DocumentSession session = DocumentSession.open(home)) {
			add(session, 0, 1);
			session.save();
			Files.setLastModifiedTime(home.file(), FileTime.fromMillis(1_000_000));
			assertFalse(session.isChangedOnDisk());
			Files.delete(home.file());
			assertTrue(session.isChangedOnDisk());
		}
	}
}
