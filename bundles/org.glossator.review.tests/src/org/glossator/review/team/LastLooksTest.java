package org.glossator.review.team;

import static org.glossator.review.team.TeamFolder.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a colleague changed since one looked. */
final class LastLooksTest {

	@TempDir
	Path temp;

	private TeamFolder anna;
	private TeamFolder ben;

	@BeforeEach
	void team() throws IOException {
		anna = new TeamFolder(temp.resolve("anna"), "anna");
		ben = new TeamFolder(temp.resolve("ben"), "ben");
		String meet = temp.resolve("meet.git").toString();
		Corpus.create(anna.path, "Team").close();
		anna.addDocument("wire", "Some words of text.");
		anna.addDocument("blog", "More words of text.");
		Team.init(anna.path, meet, "anna", Credentials.NONE).close();
		Team.join(meet, ben.path, "ben", Credentials.NONE).close();
		ben.add("wire", "ben", entity("b1", 0, 4, "PER"));
		ben.add("wire", "ben", entity("b2", 5, 10, "PER"));
		ben.add("blog", "ben", entity("c1", 0, 4, "PER"));
		ben.push();
		anna.pull();
	}

	private List<LastLooks.Change> changes() throws IOException {
		try (TeamHistory history = TeamHistory.open(anna.path)) {
			return new LastLooks(anna.path).changes(history);
		}
	}

	private String look(String document) throws IOException {
		try (TeamHistory history = TeamHistory.open(anna.path)) {
			LastLooks looks = new LastLooks(anna.path);
			looks.looked(history, document, "ben");
			return looks.last(document, "ben").orElseThrow();
		}
	}

	@Test
	void neverLooked_nothingHasChangedSince() throws IOException {
		assertEquals(List.of(), changes());
	}

	@Test
	void changedAddedAndDeleted_areCountedUntilOneLooksAgain() throws IOException {
		String seen = look("wire");
		look("blog");
		assertEquals(List.of(), changes());
		ben.edit("wire", "ben", annotations -> List.of(entity("b1", 0, 4, "ORG"), entity("b3", 11, 13, "LOC")));
		assertEquals(List.of(), changes(), "not here yet");
		ben.push();
		anna.pull();
		assertEquals(List.of(new LastLooks.Change("wire", "ben", seen, 3)), changes());
		look("wire");
		assertEquals(List.of(), changes());
	}

	@Test
	void setTakenAway_isAChange() throws IOException {
		String seen = look("blog");
		ben.edit("blog", "ben", annotations -> List.of());
		ben.push();
		anna.pull();
		assertEquals(List.of(new LastLooks.Change("blog", "ben", seen, 1)), changes());
	}

	@Test
	void linesThatMeanNothing_areNoChange() throws IOException {
		Files.createDirectories(anna.path.resolve(".glossator"));
		Files.writeString(anna.path.resolve(".glossator/looks"), "ben\twire\tnothing\nben\twire2\t" + "0".repeat(40) + "\nno tab\n\t\t\n");
		assertEquals(List.of(), changes());
	}
}
