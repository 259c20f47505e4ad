package org.glossator.review.team;

import static org.glossator.review.team.TeamFolder.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.glossator.core.corpus.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work with the remote is watched and can be ended; what was decided on a conflict can be taken back. */
final class TeamWatchTest {

	@TempDir
	Path temp;
	private TeamFolder anna;
	private TeamFolder ben;

	private static final class Ending implements TeamWatch {
		final List<String> heard = new ArrayList<>();

		@Override
		public boolean isCancelled() {
			return true;
		}

		@Override
		public void at(String what) {
			heard.add(what);
		}
	}

	@BeforeEach
	void twoOnOneBareRepository() throws IOException {
		anna = new TeamFolder(temp.resolve("anna"), "anna");
		ben = new TeamFolder(temp.resolve("ben"), "ben");
		Corpus.create(anna.path, "Team").close();
		anna.addDocument("wire", "The minister of Kolm said on Monday that wheat was short.");
		anna.add("wire", "anna", entity("an1", 4, 12, "PER"));
		Team.init(anna.path, temp.resolve("meet.git").toString(), "anna", Credentials.NONE).close();
		Team.join(temp.resolve("meet.git").toString(), ben.path, "ben", Credentials.NONE).close();
	}

	@Test
	void pullThatIsCancelled_changesNothingAndCanBeDoneLater() throws IOException {
		anna.add("wire", "anna", entity("an2", 16, 20, "GPE"));
		anna.push();
		Ending ending = new Ending();
		try (Team team = Team.open(ben.path, "ben", Credentials.NONE)) {
			team.watch(ending);
			assertThrows(CancellationException.class, team::pull);
		}
		assertEquals(List.of(entity("an1", 4, 12, "PER")), ben.read("wire", "anna"));
		ben.pull();
		assertEquals(2, ben.read("wire", "anna").size());
	}

	@Test
	void pull_tellsWhatItDoes() throws IOException {
		anna.add("wire", "anna", entity("an2", 16, 20, "GPE"));
		anna.push();
		List<String> heard = new ArrayList<>();
		try (Team team = Team.open(ben.path, "ben", Credentials.NONE)) {
			team.watch(new TeamWatch() {
				@Override
				public boolean isCancelled() {
					return false;
				}

				@Override
				public void at(String what) {
					heard.add(what);
				}
			});
			team.pull();
		}
		assertTrue(!heard.isEmpty(), "something is told");
	}

	@Test
	void settledConflict_waitsAgainWhenItIsReopened() throws IOException {
		anna.edit("wire", "anna", annotations -> List.of(entity("an1", 4, 12, "ORG")));
		anna.push();
		ben.edit("wire", "anna", annotations -> List.of(entity("an1", 4, 12, "GPE")));
		ben.push();
		try (Team team = Team.open(ben.path, "ben", Credentials.NONE)) {
			OpenConflict conflict = team.conflicts().get(0);
			team.settle(conflict, "one");
			assertEquals(List.of(), team.conflicts());
			team.reopen(conflict);
			assertEquals(List.of(conflict), team.conflicts());
		}
	}
}
