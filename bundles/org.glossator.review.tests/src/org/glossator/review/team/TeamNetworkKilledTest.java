package org.glossator.review.team;

import static org.glossator.review.team.TeamFolder.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.AnnotationRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of a transfer over the network: the server stands still half way. Skipped where there is no git. */
final class TeamNetworkKilledTest {

	private static final int NEVER = 1_000_000;
	private static final int HALF = 20_000;

	@TempDir
	Path temp;

	private GitServer server;
	private TeamFolder anna;
	private TeamFolder ben;

	@BeforeEach
	void team() throws Exception {
		Path backend = TeamHttpsTest.backend();
		Remote.createIfFolder(temp.resolve("served/meet.git").toString());
		// Git does not take what is pushed by http from somebody it cannot name; the server names everybody.
		server = new GitServer(temp.resolve("served"), backend, null, null);
		anna = new TeamFolder(temp.resolve("anna"), "anna");
		ben = new TeamFolder(temp.resolve("ben"), "ben");
		Corpus.create(anna.path, "Team").close();
		anna.addDocument("wire", "Some words of text.");
		anna.add("wire", "anna", entity("a1", 0, 4, "PER"));
		Team.init(anna.path, server.address("meet.git"), "anna", Credentials.NONE).close();
		Team.join(server.address("meet.git"), ben.path, "ben", Credentials.NONE).close();
		ben.add("wire", "ben", entity("b1", 5, 10, "ORG"));
	}

	@AfterEach
	void close() throws IOException {
		if (server != null) {
			server.close();
		}
	}

	/** A text that no compression makes small, so that half of a transfer is a good deal. */
	private static String longText() {
		SplittableRandom random = new SplittableRandom(7);
		StringBuilder text = new StringBuilder();
		while (text.length() < 150_000) {
			text.append(Long.toString(random.nextLong(Long.MAX_VALUE), 36)).append(' ');
		}
		return text.toString();
	}

	private void killed(TeamFolder folder, String operation) throws Exception {
		Process process = TeamProcess.start(folder.path, folder.name, operation, NEVER);
		assertTrue(server.standsStill(), operation + " came to the transfer: " + server.requests);
		assertTrue(process.isAlive());
		process.destroyForcibly();
		assertTrue(process.waitFor(30, TimeUnit.SECONDS));
		server.release();
	}

	private List<String> ids(TeamFolder folder, String annotator) throws IOException {
		return folder.read("wire", annotator).stream().map(AnnotationRecord::id).toList();
	}

	@Test
	void killedWhileReceiving_corpusIsWholeAndTheNextPullFinishes() throws Exception {
		anna.addDocument("long", longText());
		anna.push();
		server.stallIn("/git-upload-pack", HALF);
		killed(ben, "pull");
		assertEquals(List.of("wire"), ben.documents(), "half of what came is nowhere to be seen");
		assertEquals(List.of("b1"), ids(ben, "ben"));
		TeamStatus status = ben.status();
		assertFalse(status.unfinished());
		assertEquals(List.of("Push to send 1 commit."), status.toDo(), "what was annotated is committed and is told to be sent");
		ben.push();
		anna.pull();
		assertEquals(List.of("wire", "long"), ben.documents());
		assertEquals(List.of("b1"), ids(anna, "ben"));
		assertEquals(List.of(), ben.status().toDo());
	}

	@Test
	void killedWhileSending_nothingArrivesAndTheNextPushFinishes() throws Exception {
		ben.addDocument("long", longText());
		server.stallIn("> /git-receive-pack", HALF);
		killed(ben, "push");
		assertEquals(List.of("wire", "long"), ben.documents());
		assertEquals(List.of("b1"), ids(ben, "ben"));
		assertEquals(List.of("Push to send 1 commit."), ben.status().toDo());
		anna.pull();
		assertEquals(List.of("wire"), anna.documents(), "half of what was sent is not there");
		ben.push();
		anna.pull();
		assertEquals(List.of("wire", "long"), anna.documents());
		assertEquals(List.of("b1"), ids(anna, "ben"));
		assertEquals(List.of(), ben.status().toDo());
		assertEquals(Files.readString(ben.path.resolve("documents/long.txt")), Files.readString(anna.path.resolve("documents/long.txt")));
	}

	@Test
	void killedWhileJoining_aPullGoesOn() throws Exception {
		anna.addDocument("long", longText());
		anna.push();
		TeamFolder clara = new TeamFolder(temp.resolve("clara"), "clara");
		server.stallIn("/git-upload-pack", HALF);
		Process process = TeamProcess.start(clara.path, "clara", "join " + server.address("meet.git"), NEVER);
		assertTrue(server.standsStill(), server.requests.toString());
		process.destroyForcibly();
		assertTrue(process.waitFor(30, TimeUnit.SECONDS));
		server.release();
		assertEquals(List.of("Pull to finish the merge that was interrupted."), clara.status().toDo());
		clara.pull();
		assertEquals(List.of("wire", "long"), clara.documents());
		assertEquals(List.of(), clara.status().toDo());
	}
}
