package org.glossator.review.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.InputFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two change one file so that no merge can settle it: both versions are there to look at and to take. */
final class FileConflictTest {

	private static final String NAME = "guidelines/house.md";

	@TempDir
	Path temp;
	private TeamFolder anna;
	private TeamFolder ben;

	@BeforeEach
	void twoOnOneBareRepository() throws IOException {
		anna = new TeamFolder(temp.resolve("anna"), "anna");
		ben = new TeamFolder(temp.resolve("ben"), "ben");
		Corpus.create(anna.path, "Team").close();
		Team.init(anna.path, temp.resolve("meet.git").toString(), "anna", Credentials.NONE).close();
		Team.join(temp.resolve("meet.git").toString(), ben.path, "ben", Credentials.NONE).close();
	}

	private static void write(TeamFolder folder, String text) throws IOException {
		Files.createDirectories(folder.path.resolve("guidelines"));
		Files.writeString(folder.path.resolve(NAME), text);
	}

	private static String version(Team team, OpenConflict conflict, boolean one) throws IOException {
		return new String(team.fileVersion(conflict, one), StandardCharsets.UTF_8);
	}

	@Test
	void addedByBoth_eitherVersionCanBeSeenAndTaken() throws IOException {
		write(anna, "Quotes are claims.\n");
		write(ben, "Quotes are no claims.\n");
		anna.push();
		assertEquals(1, ben.pull().conflicts());
		try (Team team = Team.open(ben.path, "ben", Credentials.NONE)) {
			OpenConflict conflict = team.conflicts().get(0);
			assertEquals(List.of("Quotes are claims.\n", "Quotes are no claims.\n"),
					List.of(version(team, conflict, true), version(team, conflict, false)).stream().sorted().toList());
			boolean annasIsOne = version(team, conflict, true).equals("Quotes are claims.\n");
			team.takeFile(conflict, annasIsOne);
			team.settle(conflict, "one");
			assertEquals("Quotes are claims.\n", Files.readString(ben.path.resolve(NAME)));
			team.takeFile(conflict, !annasIsOne);
			assertEquals("Quotes are no claims.\n", Files.readString(ben.path.resolve(NAME)));
			assertEquals(List.of(), team.conflicts());
		}
	}

	@Test
	void deletedByOne_theDeletionIsAVersion() throws IOException {
		write(anna, "Quotes are claims.\n");
		anna.push();
		ben.pull();
		Files.delete(anna.path.resolve(NAME));
		anna.push();
		write(ben, "Quotes are claims, mostly.\n");
		assertEquals(1, ben.pull().conflicts());
		try (Team team = Team.open(ben.path, "ben", Credentials.NONE)) {
			OpenConflict conflict = team.conflicts().get(0);
			// The versions are sorted, and the deletion has the empty name.
			assertNull(team.fileVersion(conflict, true));
			assertEquals("Quotes are claims, mostly.\n", version(team, conflict, false));
			team.takeFile(conflict, true);
			assertEquals(false, Files.exists(ben.path.resolve(NAME)));
		}
	}

	@Test
	void logThatCannotBeRead_isNamedAndHidesNoConflictOfAnother() throws IOException {
		write(anna, "Quotes are claims.\n");
		write(ben, "Quotes are no claims.\n");
		anna.push();
		ben.pull();
		Files.writeString(ben.path.resolve("review/wire.conflicts"), "garbage\n");
		assertEquals(1, ben.conflicts().size());
		assertEquals(List.of("review/wire.conflicts"), List.copyOf(ben.status().broken().keySet()));
		Path log = ben.path.resolve("review/_corpus.conflicts");
		String whole = Files.readString(log);
		Files.writeString(log, "<<<<<<< HEAD\n" + whole);
		assertEquals(List.of("review/_corpus.conflicts", "review/wire.conflicts"), List.copyOf(ben.status().broken().keySet()));
		Files.writeString(log, whole);
		assertEquals(1, ben.conflicts().size());
	}

	@Test
	void versionNamedByAHostileLog_isRefused() throws IOException {
		try (Team team = Team.open(ben.path, "ben", Credentials.NONE)) {
			OpenConflict outside = new OpenConflict("x", "corpus", "changed-twice", "../outside", "", "", null, null, null, List.of());
			assertThrows(InputFault.class, () -> team.fileVersion(outside, true));
		}
	}
}
