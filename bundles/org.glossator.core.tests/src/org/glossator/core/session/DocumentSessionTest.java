package org.glossator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentSessionTest {

	private static final String TEXT = "The minister said that the dam was safe.";

	@TempDir
	private Path folder;

	private DocumentSession open() throws IOException {
		return DocumentSession.open(new MemoryHome(folder, TEXT));
	}

	private static SpanRecord claim(int begin, int end) {
		return new SpanRecord("", "claim", Span.of(begin, end), FeatureValues.of("type", "event"), Provenance.MANUAL);
	}

	private static Element add(DocumentSession session, int begin, int end) {
		Command command = Edits.add(session, "Tag as Claim", List.of(claim(begin, end)));
		session.commandStack().execute(command);
		return (Element) command.getResult().iterator().next();
	}

	/** The disk is still busy with sessions that were closed. */
	@AfterEach
	void settle() {
		DocumentSession.settle(Duration.ofSeconds(20));
	}

	@Test
	void undoMenu_showsTheLabelAndActsOnThisDocumentAlone() throws IOException {
		try (DocumentSession session = open()) {
			add(session, 0, 3);
			assertEquals("Tag as Claim", OperationHistoryFactory.getOperationHistory().getUndoOperation(session.undoContext()).getLabel());
			session.commandStack().undo();
			assertEquals("Tag as Claim", session.commandStack().getRedoCommand().getLabel());
			assertFalse(session.isDirty());
		}
	}

	@Test
	void undoneAndRedoneElement_isTheSameObject() throws IOException {
		try (DocumentSession session = open()) {
			Element claim = add(session, 0, 3);
			session.commandStack().undo();
			assertEquals(null, session.element(claim.getId()));
			session.commandStack().redo();
			assertSame(claim, session.element(claim.getId()));
		}
	}

	@Test
	void listeners_hearOneChangeACommand() throws IOException {
		try (DocumentSession session = open()) {
			List<String> heard = new ArrayList<>();
			session.addListener(change -> heard.add(change.label() + " +" + change.added().size() + " -" + change.removed().size() + " ~" + change.changed().size()));
			session.commandStack().execute(Edits.add(session, "Add three", List.of(claim(0, 3), claim(4, 8), claim(9, 12))));
			List<String> ids = session.snapshot().annotations().stream().map(AnnotationRecord::id).toList();
			session.commandStack().execute(Edits.replace(session, "Mix", List.of(ids.get(0)),
					List.of(claim(4, 12).withId(ids.get(1)), claim(13, 17))));
			session.commandStack().undo();
			assertEquals(List.of("Add three +3 -0 ~0", "Mix +1 -1 ~1", "Mix +1 -1 ~1"), heard);
		}
	}

	@Test
	void commandThatThrows_leavesNothingBehind() throws IOException {
		try (DocumentSession session = open()) {
			Command broken = new AbstractCommand("Broken") {
				@Override
				protected boolean prepare() {
					return true;
				}

				@Override
				public void execute() {
					session.apply("Broken", editor -> {
						editor.add(List.of(claim(0, 3)));
						throw new IllegalArgumentException("half way");
					});
				}

				@Override
				public void redo() {
					execute();
				}
			};
			assertThrows(IllegalArgumentException.class, () -> session.commandStack().execute(broken));
			assertEquals(List.of(), session.snapshot().annotations());
			assertTrue(session.index().isEmpty());
			assertFalse(session.commandStack().canUndo());
			assertFalse(session.isDirty());
		}
	}

	@Test
	void fiftyEditsAndTwentyUndos_stillKnowWhetherThereIsSomethingToSave() throws IOException {
		try (DocumentSession session = open()) {
			for (int i = 0; i < 50; i++) {
				add(session, 0, 3);
			}
			for (int i = 0; i < 20; i++) {
				session.commandStack().undo();
			}
			assertTrue(session.isDirty());
			for (int i = 0; i < 30; i++) {
				session.commandStack().undo();
			}
			assertFalse(session.isDirty());
			assertFalse(session.commandStack().canUndo());
		}
	}

	@Test
	void unsavedWork_comesBackAfterTheProcessWasKilled() throws IOException {
		DocumentSession killed = open();
		add(killed, 0, 3);
		Element second = add(killed, 4, 8);
		killed.save();
		killed.commandStack().execute(Edits.setSpan(killed, "Move", Map.of(second.getId(), Span.of(4, 12))));
		add(killed, 13, 17);
		killed.commandStack().execute(Edits.remove(killed, "Remove", List.of("am1")));
		killed.flushJournal();
		Map<Path, byte[]> disk = Map.of(folder.resolve("doc.spans"), Files.readAllBytes(folder.resolve("doc.spans")), folder.resolve("doc.journal"),
				Files.readAllBytes(folder.resolve("doc.journal")));
		List<AnnotationRecord> expected = killed.snapshot().annotations();
		killed.close();
		killed.flushJournal();
		for (Map.Entry<Path, byte[]> file : disk.entrySet()) {
			Files.write(file.getKey(), file.getValue());
		}
		// The last edit was cut short by the end of the process.
		Files.writeString(folder.resolve("doc.journal"), "-am2\n", StandardOpenOption.APPEND);
		try (DocumentSession session = open()) {
			assertTrue(session.isRecovered());
			assertTrue(session.isDirty());
			assertEquals(expected, session.snapshot().annotations());
			session.save();
			assertFalse(session.isDirty());
			assertFalse(Files.exists(folder.resolve("doc.journal")));
		}
	}

	@Test
	void closingWithoutSaving_givesUpTheEdits() throws IOException {
		try (DocumentSession session = open()) {
			add(session, 0, 3);
		}
		try (DocumentSession session = open()) {
			assertFalse(session.isRecovered());
			assertEquals(List.of(), session.snapshot().annotations());
		}
	}

	@Test
	void journalOfAnotherState_isPutAsideNotApplied() throws IOException {
		Files.writeString(folder.resolve("doc.journal"), "glossator-journal 1\tabc\n+span\t0-3\tzz1\tclaim\n.\n");
		try (DocumentSession session = open()) {
			assertEquals(List.of(), session.snapshot().annotations());
		}
		try (var files = Files.list(folder)) {
			assertEquals(1, files.filter(file -> file.toString().endsWith(".aside")).count());
		}
	}

	@Test
	void fileChangedByAnother_isNotOverwrittenUnasked() throws IOException {
		try (DocumentSession session = open()) {
			add(session, 0, 3);
			session.save();
			Files.writeString(folder.resolve("doc.spans"), Files.readString(folder.resolve("doc.spans")).replace("0-3", "4-12"));
			add(session, 13, 17);
			assertTrue(session.isChangedOnDisk());
			assertThrows(InputFault.class, session::save);
			session.commandStack().execute(Edits.replaceAll(session, "Reload", session.reload()));
			session.markReloaded();
			assertFalse(session.isDirty());
			assertEquals(List.of("4-12"), spans(session));
			session.commandStack().undo();
			assertEquals(List.of("0-3", "13-17"), spans(session));
		}
	}

	private static List<String> spans(DocumentSession session) {
		return session.index().asList().stream().map(Annotation::getSpan).map(Span::toString).toList();
	}

	@Test
	void lastUser_closesTheSession() throws IOException {
		MemoryHome home = new MemoryHome(folder, TEXT);
		DocumentSession session = DocumentSession.open(home);
		session.share();
		session.close();
		assertEquals(0, home.closed());
		session.close();
		assertEquals(1, home.closed());
	}

	@Test
	void splitAndMerge_areOppositesOfEachOther() throws IOException {
		try (DocumentSession session = open()) {
			Element whole = add(session, 4, 17);
			session.commandStack().execute(Edits.split(session, "Split", whole.getId(), 12));
			assertEquals(List.of("4-12", "12-17"), spans(session));
			session.commandStack().execute(Edits.merge(session, "Merge", session.index().asList().stream().map(Element::getId).toList()));
			assertEquals(List.of("4-17"), spans(session));
			assertSame(whole, session.index().get(0));
		}
	}
}
