package org.glossator.review.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.UndoSteps;
import org.glossator.review.team.FileDecision.Take;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decisions on conflicts of whole files as steps of undo. */
final class FileDecisionTest extends UndoSteps {

	private static final String NAME = "guidelines/house.md";

	@TempDir
	Path temp;
	private TeamFolder anna;
	private TeamFolder ben;
	/** As the merge left it. */
	private String merged;

	@BeforeEach
	void conflictWaits() throws IOException {
		anna = new TeamFolder(temp.resolve("anna"), "anna");
		ben = new TeamFolder(temp.resolve("ben"), "ben");
		Corpus.create(anna.path, "Team").close();
		Team.init(anna.path, temp.resolve("meet.git").toString(), "anna", Credentials.NONE).close();
		Team.join(temp.resolve("meet.git").toString(), ben.path, "ben", Credentials.NONE).close();
		write(anna, "Quotes are claims.\n");
		write(ben, "Quotes are no claims.\n");
		anna.push();
		assertEquals(1, ben.pull().conflicts());
		merged = Files.readString(file());
	}

	private static void write(TeamFolder folder, String text) throws IOException {
		Files.createDirectories(folder.path.resolve("guidelines"));
		Files.writeString(folder.path.resolve(NAME), text);
	}

	private Path file() {
		return ben.path.resolve(NAME);
	}

	private void access(FileDecision.Work work) throws IOException {
		try (Team team = ben.open()) {
			work.on(team);
		}
	}

	/** Takes the version that was not left in the file. */
	private String decide() throws IOException {
		OpenConflict conflict = ben.conflicts().get(0);
		try (Team team = ben.open()) {
			boolean oneIsThere = new String(team.fileVersion(conflict, true), java.nio.charset.StandardCharsets.UTF_8).equals(merged);
			new FileDecision(conflict, oneIsThere ? Take.OTHER : Take.ONE, this::access, contexts()).make(team);
		}
		String taken = Files.readString(file());
		assertFalse(taken.equals(merged));
		assertEquals(List.of(), ben.conflicts());
		return taken;
	}

	private void refusedForGood(IStatus status, String sentence) {
		refused(status, sentence);
		assertNull(history.getUndoOperation(context));
		assertNull(history.getRedoOperation(context));
	}

	@Test
	void versionTaken_undoneAndRedone() throws Exception {
		String taken = decide();
		assertEquals("Decide on guidelines/house.md", history.getUndoOperation(context).getLabel());
		for (int turn = 0; turn < 3; turn++) {
			undo();
			assertEquals(merged, Files.readString(file()));
			assertEquals(1, ben.conflicts().size());
			redo();
			assertEquals(taken, Files.readString(file()));
			assertEquals(List.of(), ben.conflicts());
		}
	}

	@Test
	void leftAsItIs_undoneAndRedone() throws Exception {
		try (Team team = ben.open()) {
			new FileDecision(team.conflicts().get(0), Take.AS_IT_IS, this::access, contexts()).make(team);
		}
		assertEquals(List.of(), ben.conflicts());
		Files.writeString(file(), "Quotes are claims of those quoted.\n");
		undo();
		assertEquals(1, ben.conflicts().size());
		redo();
		assertEquals(List.of(), ben.conflicts());
		assertEquals("Quotes are claims of those quoted.\n", Files.readString(file()));
	}

	@Test
	void deletionTaken_undonePutsTheFileBack() throws Exception {
		decide();
		ben.push();
		anna.pull();
		Files.delete(anna.path.resolve(NAME));
		anna.push();
		Files.writeString(file(), "Quotes are claims, mostly.\n");
		assertEquals(1, ben.pull().conflicts());
		try (Team team = ben.open()) {
			OpenConflict conflict = team.conflicts().get(0);
			new FileDecision(conflict, team.fileVersion(conflict, true) == null ? Take.ONE : Take.OTHER, this::access, contexts()).make(team);
		}
		assertFalse(Files.exists(file()));
		undo();
		assertEquals("Quotes are claims, mostly.\n", Files.readString(file()));
		redo();
		assertFalse(Files.exists(file()));
	}

	@Test
	void fileChangedSince_undoIsRefusedAndNothingChanged() throws Exception {
		decide();
		Files.writeString(file(), "Anna's new rule.\n");
		refusedForGood(history.undo(context, null, null), "“Decide on guidelines/house.md” cannot be undone: the file was changed since; nothing was changed.");
		assertEquals("Anna's new rule.\n", Files.readString(file()));
		assertEquals(List.of(), ben.conflicts());
	}

	@Test
	void fileChangedAfterUndo_redoIsRefused() throws Exception {
		decide();
		undo();
		Files.delete(file());
		refusedForGood(history.redo(context, null, null), "“Decide on guidelines/house.md” cannot be redone: the file was changed since; nothing was changed.");
		assertFalse(Files.exists(file()));
		assertEquals(1, ben.conflicts().size());
	}

	@Test
	void colleagueDecidedAfterUndo_redoIsRefused() throws Exception {
		decide();
		undo();
		try (Team team = ben.open()) {
			team.settle(team.conflicts().get(0), "as it is");
		}
		refusedForGood(history.redo(context, null, null),
				"“Decide on guidelines/house.md” cannot be redone: somebody has decided on the conflict since; nothing was changed.");
		assertEquals(merged, Files.readString(file()));
	}

	@Test
	void conflictReopenedByAColleague_undoIsRefused() throws Exception {
		OpenConflict conflict = ben.conflicts().get(0);
		String taken = decide();
		try (Team team = ben.open()) {
			team.reopen(conflict);
		}
		refusedForGood(history.undo(context, null, null),
				"“Decide on guidelines/house.md” cannot be undone: somebody has decided on the conflict since; nothing was changed.");
		assertEquals(taken, Files.readString(file()));
	}

	@Test
	void decidedByAColleagueBefore_isRefusedAndNoStepOfUndo() throws Exception {
		OpenConflict conflict = ben.conflicts().get(0);
		decide();
		history.dispose(context, true, true, false);
		String taken = Files.readString(file());
		try (Team team = ben.open()) {
			FileDecision late = new FileDecision(conflict, Take.AS_IT_IS, this::access, contexts());
			InputFault fault = assertThrows(InputFault.class, () -> late.make(team));
			assertEquals("The conflict about guidelines/house.md waits no longer: somebody has decided on it since; nothing was changed.", fault.getMessage());
		}
		assertEquals(taken, Files.readString(file()));
		assertNull(history.getUndoOperation(context));
	}
}
