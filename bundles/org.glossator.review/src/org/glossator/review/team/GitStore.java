package org.glossator.review.team;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.glossator.core.disk.DurableFile;
import org.glossator.text.InputFault;

/**
 * The git repository of a team corpus: one branch here, one at the remote. Commits are made in the object store and
 * become visible by moving the branch, so that a process may end anywhere between; a merge on its way to the folder is
 * noted first and finished by whoever comes next. Held by one process at a time.
 */
final class GitStore implements AutoCloseable {

	static final String BRANCH = "refs/heads/main";
	static final String REMOTE_BRANCH = "refs/remotes/origin/main";
	static final String REMOTE = "origin";

	private final Path root;
	private final Repository repository;
	private final FileChannel lockChannel;
	private final FileLock lock;
	private final PersonIdent author;
	private final InstantSource clock;

	GitStore(Path root, String author, InstantSource clock) throws IOException {
		this.root = root.toAbsolutePath().normalize();
		this.clock = clock;
		this.author = new PersonIdent(author.isEmpty() ? "unknown" : author, "");
		Path git = this.root.resolve(".git");
		if (!Files.isDirectory(git)) {
			throw new InputFault(root, 0, "The folder is no team corpus; make it one with team init, or join one.");
		}
		lockChannel = FileChannel.open(git.resolve("glossator.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		lock = taken(lockChannel);
		if (lock == null) {
			lockChannel.close();
			throw new InputFault(root, 0, "Another Glossator is pulling or pushing here; wait until it is done.");
		}
		sweep(git, Instant.MAX);
		repository = open(this.root);
	}

	static Repository open(Path root) throws IOException {
		return new FileRepositoryBuilder().setGitDir(root.resolve(".git").toFile()).setWorkTree(root.toFile()).build();
	}

	private static FileLock taken(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		} catch (OverlappingFileLockException e) {
			return null;
		}
	}

	/**
	 * Takes away lock files of git that a process left when it ended.
	 *
	 * @param before only those written before; git itself holds one for some milliseconds
	 */
	static void sweep(Path git, Instant before) throws IOException {
		List<Path> locks = new ArrayList<>();
		for (String name : List.of("HEAD.lock", "config.lock", "index.lock", "packed-refs.lock", "FETCH_HEAD.lock")) {
			locks.add(git.resolve(name));
		}
		if (Files.isDirectory(git.resolve("refs"))) {
			try (Stream<Path> refs = Files.walk(git.resolve("refs"))) {
				refs.filter(ref -> ref.toString().endsWith(".lock")).forEach(locks::add);
			}
		}
		for (Path lock : locks) {
			if (Files.exists(lock) && Files.getLastModifiedTime(lock).toInstant().isBefore(before)) {
				Files.deleteIfExists(lock);
			}
		}
	}

	Repository repository() {
		return repository;
	}

	Path root() {
		return root;
	}

	String remote() {
		String address = repository.getConfig().getString("remote", REMOTE, "url");
		return address == null ? "" : address;
	}

	/** The commit a branch is at; null where it is not born yet. */
	RevCommit commit(String ref, RevWalk walk) throws IOException {
		Ref found = repository.exactRef(ref);
		return found == null || found.getObjectId() == null ? null : walk.parseCommit(found.getObjectId());
	}

	/** Makes a commit that no branch knows yet. */
	ObjectId newCommit(ObjectId tree, List<? extends ObjectId> parents, String message, Blobs blobs) throws IOException {
		CommitBuilder builder = new CommitBuilder();
		builder.setTreeId(tree);
		builder.setParentIds(List.copyOf(parents));
		PersonIdent now = new PersonIdent(author, clock.instant(), ZoneOffset.UTC);
		builder.setAuthor(now);
		builder.setCommitter(now);
		builder.setMessage(message);
		ObjectId commit = blobs.inserter().insert(builder);
		blobs.inserter().flush();
		return commit;
	}

	/** Moves our branch, if it is still where it was. */
	void move(ObjectId from, ObjectId to, String why) throws IOException {
		RefUpdate update = repository.updateRef(BRANCH);
		update.setExpectedOldObjectId(from == null ? ObjectId.zeroId() : from);
		update.setNewObjectId(to);
		update.setRefLogMessage(why, false);
		RefUpdate.Result result = update.update();
		switch (result) {
			case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> {
				// Moved.
			}
			default -> throw new IOException("The branch could not be moved (" + result + "); try again.");
		}
	}

	/** For those who look with other git tools: the index as if all had been checked out. */
	void writeIndex(Map<String, ObjectId> files) throws IOException {
		DirCache index = repository.lockDirCache();
		try {
			Blobs.fill(index, files);
			index.write();
			index.commit();
		} finally {
			index.unlock();
		}
	}

	/**
	 * A merge on its way from git to the folder.
	 *
	 * @param from the commit our branch was at; null for none
	 * @param to the commit it goes to
	 */
	record Unfinished(ObjectId from, ObjectId to) {
	}

	private Path note() {
		return root.resolve(".git/glossator.merge");
	}

	void noteUnfinished(Unfinished unfinished) throws IOException {
		String from = unfinished.from == null ? ObjectId.zeroId().name() : unfinished.from.name();
		DurableFile.write(note(), (from + " " + unfinished.to.name() + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
	}

	/** The merge that was interrupted; null if none was. */
	Unfinished unfinished() throws IOException {
		try {
			String[] names = Files.readString(note()).strip().split(" ");
			ObjectId from = ObjectId.fromString(names[0]);
			return new Unfinished(from.equals(ObjectId.zeroId()) ? null : from, ObjectId.fromString(names[1]));
		} catch (NoSuchFileException e) {
			return null;
		} catch (RuntimeException e) {
			throw new InputFault(note(), 1, "The note of an unfinished merge cannot be read; delete the file and pull again.", e);
		}
	}

	void noteFinished() throws IOException {
		Files.deleteIfExists(note());
	}

	Instant now() {
		return clock.instant();
	}

	@Override
	public void close() throws IOException {
		repository.close();
		lock.release();
		lockChannel.close();
	}
}
