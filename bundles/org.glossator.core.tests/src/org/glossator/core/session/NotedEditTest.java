package org.glossator.core.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedEditTest {

	@TempDir
	private Path folder;

	/** Leaves the set as it is. */
	private static class Idle extends AbstractCommand {

		final List<String> done = new ArrayList<>();

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			done.add("execute");
		}

		@Override
		public void undo() {
			done.add("undo");
		}

		@Override
		public void redo() {
			done.add("redo");
		}
	}

	private static final class Noted extends Idle implements NotedEdit {
	}

	@AfterEach
	void settle() {
		DocumentSession.settle(Duration.ofSeconds(20));
	}

	@Test
	void commandThatNotesSomethingElse_isAStepOfUndoThoughTheSetIsTheSame() throws IOException {
		try (DocumentSession session = DocumentSession.open(new MemoryHome(folder, "The dam was safe."))) {
			Noted noted = new Noted();
			session.commandStack().execute(noted);
			assertTrue(session.commandStack().canUndo());
			session.commandStack().undo();
			session.commandStack().redo();
			assertEquals(List.of("execute", "undo", "redo"), noted.done);
			assertFalse(session.isDirty());
		}
	}

	@Test
	void commandThatChangesNothing_isNoStepOfUndo() throws IOException {
		try (DocumentSession session = DocumentSession.open(new MemoryHome(folder, "The dam was safe."))) {
			session.commandStack().execute(new Idle());
			assertFalse(session.commandStack().canUndo());
		}
	}
}
