package org.glossator.review.team;

import static org.glossator.review.team.TeamFolder.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.glossator.core.corpus.Corpus;
import org.glossator.review.Ticking;
import org.glossator.review.store.ReviewStore;
import org.glossator.review.threads.ThreadTarget;
import org.glossator.review.threads.Threads;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TeamTest {

	private static final String TEXT = "The minister of Kolm said on Monday that wheat was short.";

	@TempDir
	Path temp;
	private TeamFolder anna;
	private TeamFolder ben;
	private Path bare;

	@BeforeEach
	void twoOnOneBareRepository() throws IOException {
		anna = new TeamFolder(temp.resolve("anna"), "anna");
		ben = new TeamFolder(temp.resolve("ben"), "ben");
		bare = temp.resolve("meet.git");
		Corpus.create(anna.path, "Team").close();
		anna.addDocument("wire", TEXT);
		anna.add("wire", "anna", entity("an1", 4, 12, "PER"));
		Team.init(anna.path, bare.toString(), "anna", Credentials.NONE).close();
		Team.join(bare.toString(), ben.path, "ben", Credentials.NONE).close();
	}

	@Test
	void joined_hasEverything() throws IOException {
		assertEquals(List.of("wire"), ben.documents());
		assertEquals(List.of(entity("an1", 4, 12, "PER")), ben.read("wire", "anna"));
		assertEquals(List.of(), ben.status().toDo());
		assertEquals(List.of(), anna.status().toDo());
	}

	@Test
	void bothWork_eachGetsTheOthers() throws IOException {
		anna.add("wire", "anna", entity("an2", 16, 20, "GPE"));
		ben.add("wire", "ben", entity("be1", 16, 20, "LOC"));
		anna.push();
		ben.push();
		PullResult result = anna.pull();
		assertEquals(List.of("annotations/ben/wire.spans", "corpus.glossator"), result.changed());
		for (TeamFolder folder : List.of(anna, ben)) {
			assertEquals(2, folder.read("wire", "anna").size());
			assertEquals(List.of(entity("be1", 16, 20, "LOC")), folder.read("wire", "ben"));
			assertEquals(List.of(), folder.status().toDo());
		}
	}

	@Test
	void bothAddDocuments_bothAreThereAndOpen() throws IOException {
		anna.addDocument("one", "One text.");
		ben.addDocument("two", "Two texts.");
		anna.push();
		ben.push();
		anna.pull();
		assertEquals(Set.of("wire", "one", "two"), new HashSet<>(anna.documents()));
		assertEquals(anna.documents(), ben.documents());
	}

	@Test
	void sameIdForDifferentTexts_bothStayWithTheirSets() throws IOException {
		anna.addDocument("same", "Anna's text.");
		anna.add("same", "anna", entity("an9", 0, 4, "PER"));
		ben.addDocument("same", "Ben's own text.");
		ben.add("same", "ben", entity("be9", 0, 3, "PER"));
		anna.push();
		ben.push();
		anna.pull();
		assertEquals(3, anna.documents().size());
		assertEquals(anna.documents(), ben.documents());
		for (TeamFolder folder : List.of(anna, ben)) {
			Map<String, String> textOf = new TreeMap<>();
			try (Corpus corpus = Corpus.openToRead(folder.path)) {
				for (String id : folder.documents()) {
					for (String annotator : corpus.annotatorsOf(id)) {
						for (AnnotationRecord annotation : corpus.read(id, annotator).annotations()) {
							textOf.put(annotation.id(), corpus.text(id));
						}
					}
				}
			}
			assertEquals("Anna's text.", textOf.get("an9"));
			assertEquals("Ben's own text.", textOf.get("be9"));
		}
	}

	@Test
	void sameSetChangedByBoth_differentAnnotationsMerge() throws IOException {
		anna.add("wire", "anna", entity("an2", 16, 20, "GPE"));
		ben.edit("wire", "anna", annotations -> List.of(entity("an1", 0, 12, "PER")));
		anna.push();
		assertEquals(0, ben.push().conflicts());
		anna.pull();
		assertEquals(List.of(entity("an1", 0, 12, "PER"), entity("an2", 16, 20, "GPE")), anna.read("wire", "anna"));
		assertEquals(anna.read("wire", "anna"), ben.read("wire", "anna"));
	}

	@Test
	void sameAnnotationChangedByBoth_isAConflictBothSee() throws IOException {
		anna.edit("wire", "anna", annotations -> List.of(entity("an1", 4, 12, "ORG")));
		ben.edit("wire", "anna", annotations -> List.of(entity("an1", 4, 12, "LOC")));
		anna.push();
		assertEquals(1, ben.push().conflicts());
		anna.pull();
		for (TeamFolder folder : List.of(anna, ben)) {
			assertEquals(List.of(entity("an1", 4, 12, "PER")), folder.read("wire", "anna"));
			OpenConflict conflict = folder.conflicts().get(0);
			assertEquals(Set.of(entity("an1", 4, 12, "ORG"), entity("an1", 4, 12, "LOC")), Set.of(conflict.one(), conflict.other()));
			assertEquals(entity("an1", 4, 12, "PER"), conflict.base());
			assertEquals(List.of("value kind"), conflict.aspects());
		}
		try (Team team = anna.open()) {
			team.settle(team.conflicts().get(0), "one");
		}
		anna.push();
		ben.pull();
		assertEquals(List.of(), ben.conflicts());
	}

	@Test
	void bothMergeTheSame_sameFilesOnBothSides() throws IOException {
		for (long seed = 0; seed < 4; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			for (TeamFolder folder : List.of(anna, ben)) {
				folder.edit("wire", "anna", annotations -> {
					annotations.removeIf(annotation -> random.nextInt(3) == 0);
					annotations.replaceAll(annotation -> random.nextInt(3) == 0
							? annotation.withValues(annotation.values().with("kind", "K" + random.nextInt(4))) : annotation);
					annotations.add(entity(folder.name.substring(0, 2) + random.nextInt(1_000_000), random.nextInt(20), 20 + random.nextInt(20), "PER"));
					return annotations;
				});
			}
			anna.push();
			ben.push();
			anna.push();
			ben.pull();
			assertEquals(snapshot(anna.path), snapshot(ben.path), "seed " + seed);
			assertEquals(List.of(), anna.status().changed());
		}
	}

	/** All files but what belongs to one computer. */
	private static Map<String, String> snapshot(Path root) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (var paths = Files.walk(root)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				String name = root.relativize(path).toString();
				if (!name.startsWith(".git/") && !name.startsWith(".glossator")) {
					files.put(name, Files.readString(path, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	@Test
	void threadsWrittenByBoth_areAllThere() throws IOException {
		new Threads(new ReviewStore(anna.path), new Ticking()).comment("wire", ThreadTarget.DOCUMENT, "anna", "From Anna");
		new Threads(new ReviewStore(ben.path), new Ticking()).comment("wire", ThreadTarget.DOCUMENT, "ben", "From Ben");
		anna.push();
		ben.push();
		anna.pull();
		assertEquals(2, new Threads(new ReviewStore(anna.path), new Ticking()).of("wire").size());
		assertEquals(snapshot(anna.path), snapshot(ben.path));
	}

	@Test
	void guidelineChangedInDifferentPlaces_mergesByLine() throws IOException {
		Path annas = anna.path.resolve("guidelines/house.md");
		Files.writeString(annas, "one\ntwo\nthree\nfour\nfive\n");
		anna.push();
		ben.pull();
		Files.writeString(annas, "ONE\ntwo\nthree\nfour\nfive\n");
		Files.writeString(ben.path.resolve("guidelines/house.md"), "one\ntwo\nthree\nfour\nFIVE\n");
		anna.push();
		ben.push();
		assertEquals("ONE\ntwo\nthree\nfour\nFIVE\n", Files.readString(ben.path.resolve("guidelines/house.md")));
	}

	@Test
	void documentTakenAwayWhileAnnotated_comesBack() throws IOException {
		try (Corpus corpus = Corpus.open(anna.path)) {
			corpus.remove("wire");
		}
		ben.add("wire", "anna", entity("an5", 0, 3, "PER"));
		anna.push();
		ben.push();
		anna.pull();
		assertEquals(List.of("wire"), anna.documents());
		assertEquals(2, anna.read("wire", "anna").size());
		assertFalse(anna.conflicts().isEmpty());
	}

	@Test
	void commit_saysWhatChanged() throws IOException {
		anna.edit("wire", "anna", annotations -> List.of(entity("an1", 4, 12, "ORG"), entity("an2", 16, 20, "GPE")));
		try (Team team = anna.open()) {
			assertEquals("anna: 1 added, 1 changed in 1 document", team.commit());
			assertNull(team.commit());
		}
	}

	@Test
	void remoteGone_workGoesOnAndStatusSaysSo() throws IOException {
		Files.move(bare, temp.resolve("away.git"));
		anna.add("wire", "anna", entity("an2", 16, 20, "GPE"));
		InputFault fault = assertThrows(InputFault.class, anna::push);
		assertTrue(fault.getMessage().contains("cannot be reached"), fault.getMessage());
		assertEquals(1, anna.status().ahead());
		Files.move(temp.resolve("away.git"), bare);
		anna.push();
		assertEquals(0, anna.status().ahead());
	}

	@Test
	void blame_tellsWhoDidWhatToOneAnnotation() throws IOException {
		anna.push();
		ben.pull();
		ben.edit("wire", "anna", annotations -> List.of(entity("an1", 4, 12, "ORG"), entity("an2", 16, 20, "GPE")));
		ben.push();
		anna.pull();
		anna.edit("wire", "anna", annotations -> List.of(entity("an2", 16, 20, "GPE")));
		try (Team team = anna.open()) {
			team.commit();
			List<AnnotationChange> changes = team.history().blame("wire", "anna", "an1");
			assertEquals(List.of("anna", "ben", "anna"), changes.stream().map(AnnotationChange::author).toList());
			assertNull(changes.get(0).after());
			assertEquals(entity("an1", 4, 12, "ORG"), changes.get(1).after());
			assertNull(changes.get(2).before());
			List<Version> versions = team.history().versions("wire", "anna");
			assertEquals(3, versions.size());
			assertEquals(List.of(entity("an1", 4, 12, "PER")), team.history().read(versions.get(2).commit(), "wire", "anna"));
		}
	}

	@Test
	void ownBrokenFile_staysBehindAndIsNamed() throws IOException {
		Path file = anna.path.resolve("annotations/anna/wire.spans");
		String good = Files.readString(file);
		Files.writeString(file, "<<<<<<< ours\n" + good);
		anna.addDocument("more", "More text.");
		anna.push();
		assertEquals(Set.of("annotations/anna/wire.spans"), anna.status().broken().keySet());
		assertTrue(anna.status().toDo().get(0).startsWith("Mend 1"), anna.status().toDo().toString());
		ben.pull();
		assertEquals(List.of("wire", "more"), ben.documents());
		assertEquals(1, ben.read("wire", "anna").size());
	}

	@Test
	void colleaguesBrokenFiles_areSetAsideAndTheRestArrives() throws IOException {
		ben.addDocument("good", "Good text.");
		ben.push();
		Map<String, byte[]> hostile = new TreeMap<>();
		hostile.put("annotations/ben/wire.spans", "glossator-spans 9\n".getBytes(StandardCharsets.UTF_8));
		hostile.put("annotations/ben/good.spans", Files.readString(ben.path.resolve("annotations/anna/wire.spans"))
				.replace("document\twire", "document\tgood").getBytes(StandardCharsets.UTF_8));
		hostile.put("annotations/eve/wire.spans", new byte[3000]);
		hostile.put("documents/wire.txt", "Another text".getBytes(StandardCharsets.UTF_8));
		hostile.put("review/wire.threads", "=======\n".getBytes(StandardCharsets.UTF_8));
		hostile.put("guidelines/new.md", "fine\n".getBytes(StandardCharsets.UTF_8));
		commitRaw(hostile, FileMode.REGULAR_FILE);
		PullResult result;
		try (Team team = anna.open(Steps.NONE, 2000)) {
			result = team.pull();
		}
		assertEquals(5, result.setAside().size(), result.setAside().toString());
		String huge = result.setAside().keySet().stream().filter(path -> path.contains("/eve/")).findFirst().orElseThrow();
		assertTrue(Files.size(anna.path.resolve(huge)) < 300, "a note stands for the huge file");
		assertEquals(List.of("wire", "good"), anna.documents());
		assertEquals(1, anna.read("wire", "anna").size());
		assertEquals("fine\n", Files.readString(anna.path.resolve("guidelines/new.md")));
		assertEquals(TEXT, Files.readString(anna.path.resolve("documents/wire.txt")));
		assertFalse(Files.exists(anna.path.resolve("annotations/ben/wire.spans")));
		assertEquals(5, anna.status().setAside().size());
		assertTrue(anna.status().setAside().get(huge).contains("can be of use"), anna.status().setAside().toString());
		anna.push();
		ben.pull();
		assertEquals(snapshot(anna.path), snapshot(ben.path));
	}

	@Test
	void hugeFileOfOnesOwn_isNamedAndNotSent() throws IOException {
		Path film = anna.path.resolve("film.bin");
		try (var channel = java.nio.channels.FileChannel.open(film, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
			channel.write(java.nio.ByteBuffer.wrap(new byte[] { 1 }), 40L << 20);
		}
		try (Team team = anna.open(Steps.NONE, 20L << 20)) {
			assertEquals(Set.of("film.bin"), team.status().broken().keySet());
			team.push();
		}
		ben.pull();
		assertFalse(Files.exists(ben.path.resolve("film.bin")));
	}

	@Test
	void linksAndNamesThatLeadOut_areRefused() throws IOException {
		commitRaw(Map.of("annotations/link.spans", "/etc/passwd".getBytes(StandardCharsets.UTF_8)), FileMode.SYMLINK);
		PullResult result = anna.pull();
		assertEquals(Set.of("annotations/link.spans"), result.refused().keySet());
		assertFalse(Files.exists(anna.path.resolve("annotations/link.spans")));
		commitTree(".GIT");
		assertEquals(1, anna.pull().refused().size());
		assertFalse(Files.exists(anna.path.resolve("annotations/.GIT")));
		// That tree had nothing else in it: annotations may be deleted, what makes it a corpus may not.
		assertEquals(List.of("wire"), anna.documents());
		assertEquals(List.of(), anna.read("wire", "anna"));
	}

	/** As a colleague with other tools might: straight into the shared repository. */
	private void commitRaw(Map<String, byte[]> files, FileMode mode) throws IOException {
		try (Repository repository = new org.eclipse.jgit.storage.file.FileRepositoryBuilder().setGitDir(bare.toFile()).build();
				Blobs blobs = new Blobs(repository); RevWalk walk = new RevWalk(repository)) {
			RevCommit head = walk.parseCommit(repository.resolve("refs/heads/main"));
			var index = org.eclipse.jgit.dircache.DirCache.newInCore();
			var builder = index.builder();
			Map<String, ObjectId> all = blobs.files(head, new TreeMap<>());
			for (Map.Entry<String, byte[]> file : files.entrySet()) {
				all.put(file.getKey(), blobs.store(file.getValue()));
			}
			all.forEach((path, blob) -> {
				var entry = new org.eclipse.jgit.dircache.DirCacheEntry(path);
				entry.setFileMode(files.containsKey(path) ? mode : FileMode.REGULAR_FILE);
				entry.setObjectId(blob);
				builder.add(entry);
			});
			builder.finish();
			commit(repository, blobs, head, index.writeTree(blobs.inserter()));
		}
	}

	/** A tree that has a folder of that name inside annotations. */
	private void commitTree(String name) throws IOException {
		try (Repository repository = new org.eclipse.jgit.storage.file.FileRepositoryBuilder().setGitDir(bare.toFile()).build();
				Blobs blobs = new Blobs(repository); RevWalk walk = new RevWalk(repository)) {
			RevCommit head = walk.parseCommit(repository.resolve("refs/heads/main"));
			TreeFormatter inner = new TreeFormatter();
			inner.append("config", FileMode.REGULAR_FILE, blobs.store(new byte[] { 'x' }));
			TreeFormatter middle = new TreeFormatter();
			middle.append(name, FileMode.TREE, blobs.inserter().insert(inner));
			TreeFormatter root = new TreeFormatter();
			root.append("annotations", FileMode.TREE, blobs.inserter().insert(middle));
			commit(repository, blobs, head, blobs.inserter().insert(root));
		}
	}

	private static void commit(Repository repository, Blobs blobs, RevCommit head, ObjectId tree) throws IOException {
		var commit = new org.eclipse.jgit.lib.CommitBuilder();
		commit.setTreeId(tree);
		commit.setParentId(head);
		var eve = new org.eclipse.jgit.lib.PersonIdent("eve", "");
		commit.setAuthor(eve);
		commit.setCommitter(eve);
		commit.setMessage("hostile");
		ObjectId id = blobs.inserter().insert(commit);
		blobs.inserter().flush();
		var update = repository.updateRef("refs/heads/main");
		update.setNewObjectId(id);
		update.forceUpdate();
	}

	@Test
	void initAndJoin_refuseWhatIsThereAlready() throws IOException {
		assertThrows(InputFault.class, () -> Team.init(anna.path, bare.toString(), "anna", Credentials.NONE));
		assertThrows(InputFault.class, () -> Team.join(bare.toString(), ben.path, "ben", Credentials.NONE));
		assertThrows(InputFault.class, () -> Team.init(temp.resolve("nothing"), "", "x", Credentials.NONE));
		assertThrows(InputFault.class, () -> Team.open(temp, "x", Credentials.NONE));
		try (Team team = anna.open()) {
			assertThrows(InputFault.class, anna::status, "a second one at the same time");
		}
	}

	@Test
	void initWithoutAddress_makesABareRepositoryBeside(@TempDir Path other) throws IOException {
		Corpus.create(other.resolve("solo"), "Solo").close();
		try (Team team = Team.init(other.resolve("solo"), "", "x", Credentials.NONE)) {
			assertEquals(other.resolve("solo.git").toAbsolutePath().toString(), team.remote());
		}
		assertTrue(Files.exists(other.resolve("solo.git/HEAD")));
	}
}
