package org.glossator.review.team;

import static org.glossator.review.team.TeamFolder.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.glossator.core.corpus.Corpus;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process ends in the middle of commit, pull or push: at each step in turn, and leaving git's lock files behind. */
final class TeamKilledTest {

	/** What a killed process never catches. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	@TempDir
	Path temp;

	private record Two(TeamFolder anna, TeamFolder ben) {
	}

	/** The same two, and where they meet, in other folders: copying is much faster than making them. */
	private Two copy(String from, String to) throws IOException {
		for (String part : List.of("-anna", "-ben", ".git")) {
			Path source = temp.resolve(from + part);
			try (var paths = Files.walk(source)) {
				for (Path path : paths.toList()) {
					Files.copy(path, temp.resolve(to + part).resolve(source.relativize(path).toString()));
				}
			}
		}
		for (String part : List.of("-anna", "-ben")) {
			Path config = temp.resolve(to + part).resolve(".git/config");
			Files.writeString(config, Files.readString(config).replace(temp.resolve(from + ".git").toString(), temp.resolve(to + ".git").toString()));
		}
		return new Two(new TeamFolder(temp.resolve(to + "-anna"), "anna"), new TeamFolder(temp.resolve(to + "-ben"), "ben"));
	}

	private Two two(String name) throws IOException {
		TeamFolder anna = new TeamFolder(temp.resolve(name + "-anna"), "anna");
		TeamFolder ben = new TeamFolder(temp.resolve(name + "-ben"), "ben");
		Path bare = temp.resolve(name + ".git");
		Corpus.create(anna.path, "Team").close();
		for (String document : List.of("one", "two", "three")) {
			anna.addDocument(document, "Some words of text " + document + " and more.");
			anna.add(document, "shared", entity("s1", 0, 4, "PER"));
		}
		Team.init(anna.path, bare.toString(), "anna", Credentials.NONE).close();
		Team.join(bare.toString(), ben.path, "ben", Credentials.NONE).close();
		for (String document : List.of("one", "two", "three")) {
			anna.add(document, "shared", entity("a-" + document, 5, 10, "ORG"));
			ben.add(document, "shared", entity("b-" + document, 11, 13, "LOC"));
		}
		anna.edit("one", "shared", annotations -> changed(annotations, "GPE"));
		ben.edit("one", "shared", annotations -> changed(annotations, "FAC"));
		ben.addDocument("bens", "A text of Ben's.");
		ben.push();
		return new Two(anna, ben);
	}

	private static List<AnnotationRecord> changed(List<AnnotationRecord> annotations, String kind) {
		annotations.replaceAll(annotation -> annotation.id().equals("s1")
				? annotation.withValues(annotation.values().with("kind", kind)) : annotation);
		return annotations;
	}

	private static Set<String> ids(TeamFolder folder) throws IOException {
		Set<String> ids = new HashSet<>();
		for (String document : List.of("one", "two", "three")) {
			folder.read(document, "shared").forEach(annotation -> ids.add(document + "/" + annotation.id()));
		}
		return ids;
	}

	@Test
	void killedAtEachStepOfAPush_nothingIsLostAndTheNextOneFinishes() throws IOException {
		List<String> steps = new ArrayList<>();
		two("made");
		Two plain = copy("made", "plain");
		try (Team team = plain.anna.open(steps::add, FileCheck.LARGEST)) {
			team.push();
		}
		assertTrue(steps.size() > 10, steps.toString());
		for (int kill = 0; kill < steps.size(); kill++) {
			Two two = copy("made", "kill" + kill);
			Set<String> own = ids(two.anna);
			int[] step = { 0 };
			int at = kill;
			try (Team team = two.anna.open(name -> {
				if (step[0]++ == at) {
					throw new Killed();
				}
			}, FileCheck.LARGEST)) {
				team.push();
			} catch (Killed e) {
				leaveLocks(two.anna.path);
			}
			String about = "killed after " + steps.get(kill);
			assertTrue(ids(two.anna).containsAll(own), about + ": the corpus opens and nothing is lost");
			TeamStatus status = two.anna.status();
			assertFalse(status.toDo().isEmpty(), about + ": status says what is left to do");
			assertEquals(steps.get(kill).startsWith("written") || steps.get(kill).startsWith("noted"), status.unfinished()
					&& !steps.get(kill).startsWith("branch") && !steps.get(kill).startsWith("index"), about);
			two.anna.push();
			two.ben.pull();
			Set<String> all = new HashSet<>(own);
			for (String document : List.of("one", "two", "three")) {
				all.add(document + "/b-" + document);
			}
			for (TeamFolder folder : List.of(two.anna, two.ben)) {
				assertEquals(all, ids(folder), about);
				assertEquals(1, folder.conflicts().size(), about);
				assertEquals(4, folder.documents().size(), about);
			}
		}
	}

	private static void leaveLocks(Path corpus) throws IOException {
		for (String name : List.of("index.lock", "HEAD.lock", "refs/heads/main.lock")) {
			Files.writeString(corpus.resolve(".git").resolve(name), "");
		}
	}

	/** The same with processes of their own, ended from outside, at the steps where most is under way. */
	@Test
	void processKilledInCommitPullAndPush_corpusOpensWholeAndTheNextOneFinishes() throws Exception {
		two("made");
		List<String> stoodAt = new ArrayList<>();
		for (String point : List.of("commit 0", "pull 2", "pull 3", "pull 4", "push 6", "push 8", "push 12", "push 100")) {
			String operation = point.split(" ")[0];
			Two two = copy("made", point.replace(' ', '-'));
			Set<String> own = ids(two.anna);
			Process process = TeamProcess.start(two.anna.path, "anna", operation, Integer.parseInt(point.split(" ")[1]));
			String step = TeamProcess.says(process);
			process.destroyForcibly();
			assertTrue(process.waitFor(30, TimeUnit.SECONDS));
			assertTrue(step != null, point + ": the process ran");
			stoodAt.add(step);
			leaveLocks(two.anna.path);
			String about = operation + " killed at " + step;
			assertTrue(ids(two.anna).containsAll(own), about + ": the corpus opens and nothing is lost");
			assertEquals(step.equals("done"), two.anna.status().toDo().equals(List.of("Decide 1 conflict.")),
					about + ": status says what is left to do, " + two.anna.status().toDo());
			two.anna.push();
			two.ben.pull();
			assertEquals(ids(two.anna), ids(two.ben), about);
			assertTrue(ids(two.ben).containsAll(own), about);
			assertTrue(ids(two.ben).contains("three/b-three"), about);
		}
		assertTrue(stoodAt.containsAll(List.of("committed", "fetched", "merged", "noted", "done")), stoodAt.toString());
		assertTrue(stoodAt.stream().anyMatch(step -> step.startsWith("written")), stoodAt.toString());
	}

	@Test
	void editedBetweenKillAndFinish_editIsMergedToo() throws IOException {
		Two two = two("edited");
		try (Team team = two.anna.open(name -> {
			if (name.equals("written annotations/shared/one.spans")) {
				throw new Killed();
			}
		}, FileCheck.LARGEST)) {
			team.pull();
		} catch (Killed e) {
			two.anna.add("two", "shared", entity("late", 0, 2, "PER"));
		}
		two.anna.push();
		two.ben.pull();
		assertTrue(ids(two.anna).containsAll(Set.of("two/late", "two/a-two", "two/b-two", "one/a-one", "one/b-one")));
		assertEquals(ids(two.anna), ids(two.ben));
	}

	@Test
	void killedInTheMiddleOfJoining_aPullGoesOn() throws IOException {
		Two two = two("join");
		TeamFolder clara = new TeamFolder(temp.resolve("clara"), "clara");
		Files.createDirectories(clara.path);
		Team.join(temp.resolve("join.git").toString(), clara.path, "clara", Credentials.NONE).close();
		Path branch = clara.path.resolve(".git/refs/heads/main");
		Files.writeString(clara.path.resolve(".git/glossator.merge"), "0".repeat(40) + " " + Files.readString(branch).strip() + "\n");
		Files.delete(branch);
		Files.delete(clara.path.resolve("documents/two.txt"));
		assertTrue(clara.status().unfinished());
		clara.pull();
		assertEquals(ids(two.ben), ids(clara));
		assertEquals(List.of(), clara.status().toDo());
	}

	@Test
	void colleagueKilledWhileSending_doesNotLockTheOthersOut() throws IOException {
		Two two = two("locked");
		Path lock = Files.writeString(temp.resolve("locked.git/refs/heads/main.lock"), "");
		InputFault fault = assertThrows(InputFault.class, two.anna::push, "it may be held just now");
		assertTrue(fault.getMessage().contains("is locked"), fault.getMessage());
		Files.setLastModifiedTime(lock, java.nio.file.attribute.FileTime.from(java.time.Instant.now().minusSeconds(300)));
		two.anna.push();
		two.ben.pull();
		assertEquals(ids(two.anna), ids(two.ben));
	}
}
