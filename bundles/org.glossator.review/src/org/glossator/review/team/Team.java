package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.glossator.text.InputFault;

/**
 * A corpus that several people work on, each in a folder of their own, by way of a git repository: a bare one in a folder
 * that all can reach, or any git address. Everybody has everything; work goes on without the remote. Versions merge by
 * annotation id; what cannot be settled is kept from both sides for somebody to decide.
 * <p>
 * A process may end at any moment: nothing is lost, and the next operation finishes what was begun. Operations change
 * files of the corpus; whoever has it open saves first and reads it anew afterwards. One thread at a time; a second
 * process that comes in between gets an {@link InputFault}.
 */
public final class Team implements AutoCloseable {

	private static final int PUSHES = 5;

	private final GitStore git;
	private final Remote remote;
	private final WorkingTree folder;
	private final ConflictLog conflicts;
	private final String author;
	private final Steps steps;
	private final long largest;

	Team(Path corpus, String author, Credentials credentials, InstantSource clock, Steps steps, long largest) throws IOException {
		this.author = author;
		this.steps = steps;
		this.largest = largest;
		git = new GitStore(corpus, author, clock);
		remote = new Remote(git, credentials);
		folder = new WorkingTree(git.root());
		conflicts = new ConflictLog(git.root());
	}

	/** Whether a folder is a team corpus. */
	public static boolean isTeam(Path corpus) {
		return Files.isDirectory(corpus.resolve(".git"));
	}

	/**
	 * Opens a team corpus.
	 *
	 * @param author whose name stands in commits
	 * @throws InputFault if the folder is none, or another process is at it
	 */
	public static Team open(Path corpus, String author, Credentials credentials) throws IOException {
		return new Team(corpus, author, credentials, InstantSource.system(), Steps.NONE, FileCheck.LARGEST);
	}

	/**
	 * Makes a corpus a team's: commits it and sends it to the remote.
	 *
	 * @param address a git address; a folder that does not exist becomes a bare repository; empty for a bare repository
	 *            beside the corpus, named after it
	 * @throws InputFault if the corpus is a team's already or there is none; if the address cannot be reached, after which init
	 *             may be tried again
	 */
	public static Team init(Path corpus, String address, String author, Credentials credentials) throws IOException {
		return init(corpus, address, author, credentials, TeamWatch.NONE);
	}

	/** The same, watched. */
	public static Team init(Path corpus, String address, String author, Credentials credentials, TeamWatch watch) throws IOException {
		Path root = corpus.toAbsolutePath().normalize();
		if (!Files.exists(root.resolve(RegistryFile.NAME))) {
			throw new InputFault(corpus, 0, "The folder is no corpus; make one first.");
		}
		if (isTeam(root) && TeamFolderLayout.hasMet(root)) {
			throw new InputFault(corpus, 0, "The corpus is kept in git already; use team pull and push.");
		}
		String url = address.isEmpty() ? root.resolveSibling(root.getFileName() + ".git").toString() : address;
		Remote.createIfFolder(url);
		TeamFolderLayout.layOut(root, url);
		Team team = open(root, author, credentials);
		team.watch(watch);
		try {
			team.push();
			return team;
		} catch (IOException | RuntimeException e) {
			team.close();
			throw e;
		}
	}

	/**
	 * Joins a team: brings its corpus into a folder that is new or empty. If it is interrupted, a pull in that folder goes
	 * on with it.
	 */
	public static Team join(String address, Path corpus, String author, Credentials credentials) throws IOException {
		return join(address, corpus, author, credentials, TeamWatch.NONE);
	}

	/** The same, watched. */
	public static Team join(String address, Path corpus, String author, Credentials credentials, TeamWatch watch) throws IOException {
		Path root = corpus.toAbsolutePath().normalize();
		if (Files.exists(root)) {
			try (var entries = Files.list(root)) {
				if (entries.findAny().isPresent()) {
					throw new InputFault(corpus, 0, "The folder is not empty; name a new one.");
				}
			}
		}
		boolean made = !Files.exists(root);
		Files.createDirectories(root);
		TeamFolderLayout.layOut(root, address);
		Team team = open(root, author, credentials);
		team.watch(watch);
		try {
			team.pull();
			if (!Files.exists(root.resolve(RegistryFile.NAME))) {
				throw new InputFault(null, 0, "There is no corpus at " + address + " yet; whoever has it runs team init.");
			}
			return team;
		} catch (IOException | RuntimeException e) {
			team.close();
			if (!TeamFolderLayout.hasFetched(root)) {
				TeamFolderLayout.leave(root, made);
			}
			throw e;
		}
	}

	/** The remote's address. */
	public String remote() {
		return git.remote();
	}

	/**
	 * Commits what changed, with a message made of it. Files that cannot be understood stay behind.
	 *
	 * @return the first line of the message; null where nothing changed
	 */
	public String commit() throws IOException {
		try (Blobs blobs = new Blobs(git.repository()); RevWalk walk = new RevWalk(git.repository())) {
			finish(blobs, walk);
			return commit(blobs, walk);
		}
	}

	private String commit(Blobs blobs, RevWalk walk) throws IOException {
		RevCommit head = git.commit(GitStore.BRANCH, walk);
		Map<String, ObjectId> before = blobs.files(head, new TreeMap<>());
		Map<String, ObjectId> after = new FileCheck(blobs, largest).sendable(before, folder.files(blobs, true), new TreeMap<>());
		if (after.equals(before)) {
			return null;
		}
		String message = CommitMessage.of(before, after, blobs);
		ObjectId commit = git.newCommit(blobs.tree(after), head == null ? List.of() : List.of(head), message, blobs);
		steps.at("committed");
		git.move(head, commit, "commit");
		steps.at("branch moved");
		git.writeIndex(after);
		return message.lines().findFirst().orElse("");
	}

	/**
	 * Commits, fetches what colleagues sent, and merges it.
	 *
	 * @throws InputFault if the remote cannot be reached; everything is as it was, but committed
	 */
	public PullResult pull() throws IOException {
		try (Blobs blobs = new Blobs(git.repository()); RevWalk walk = new RevWalk(git.repository())) {
			finish(blobs, walk);
			commit(blobs, walk);
			remote.fetch();
			steps.at("fetched");
			return merge(blobs, walk);
		}
	}

	/** Commits and merges what was fetched already; does not ask the remote. Finishes what was interrupted. */
	public PullResult merge() throws IOException {
		try (Blobs blobs = new Blobs(git.repository()); RevWalk walk = new RevWalk(git.repository())) {
			finish(blobs, walk);
			commit(blobs, walk);
			return merge(blobs, walk);
		}
	}

	private PullResult merge(Blobs blobs, RevWalk walk) throws IOException {
		RevCommit ours = git.commit(GitStore.BRANCH, walk);
		RevCommit theirs = git.commit(GitStore.REMOTE_BRANCH, walk);
		if (theirs == null || ours != null && walk.isMergedInto(theirs, ours)) {
			return PullResult.NOTHING;
		}
		Map<String, String> refused = new TreeMap<>();
		Map<String, ObjectId> left = blobs.files(ours, new TreeMap<>());
		Map<String, ObjectId> right = blobs.files(theirs, refused);
		Map<String, ObjectId> base = blobs.files(base(ours, theirs), new TreeMap<>());
		Map<String, ObjectId> before = new TreeMap<>(left);
		new SameIds(blobs).giveWay(base, left, right);
		Instant time = Instant.ofEpochSecond(Math.max(theirs.getCommitTime(), ours == null ? 0 : ours.getCommitTime()));
		TreeMerge merge = new TreeMerge(blobs, new FileCheck(blobs, largest), time, base, left, right, false);
		Map<String, ObjectId> merged = merge.run();
		ObjectId tree = blobs.tree(merged);
		boolean forward = ours == null || walk.isMergedInto(ours, theirs);
		ObjectId to = theirs;
		if (!forward || !tree.equals(theirs.getTree())) {
			to = git.newCommit(tree, forward ? List.of(theirs) : List.of(ours, theirs),
					"Merge of what colleagues sent\n\n" + CommitMessage.of(before, merged, blobs), blobs);
		}
		steps.at("merged");
		git.noteUnfinished(new GitStore.Unfinished(ours, to));
		steps.at("noted");
		finish(blobs, walk);
		List<String> changed = new ArrayList<>();
		TreeSet<String> paths = new TreeSet<>(before.keySet());
		paths.addAll(merged.keySet());
		paths.removeIf(path -> Objects.equals(before.get(path), merged.get(path)));
		changed.addAll(paths);
		return new PullResult(changed, merge.conflicts(), merge.setAside(), refused);
	}

	/** What both grew from; of several the one that sorts first, so that both sides take the same. */
	private RevCommit base(RevCommit ours, RevCommit theirs) throws IOException {
		if (ours == null) {
			return null;
		}
		try (RevWalk walk = new RevWalk(git.repository())) {
			walk.setRevFilter(RevFilter.MERGE_BASE);
			walk.markStart(List.of(walk.parseCommit(ours), walk.parseCommit(theirs)));
			RevCommit best = null;
			for (RevCommit base = walk.next(); base != null; base = walk.next()) {
				best = best == null || base.name().compareTo(best.name()) < 0 ? base : best;
			}
			if (best != null) {
				walk.parseBody(best);
			}
			return best;
		}
	}

	/**
	 * Brings a noted merge into the folder and moves the branch; does nothing where none is noted. What was changed in the
	 * folder meanwhile is merged with it.
	 */
	private void finish(Blobs blobs, RevWalk walk) throws IOException {
		GitStore.Unfinished unfinished = git.unfinished();
		if (unfinished == null) {
			return;
		}
		RevCommit to = walk.parseCommit(unfinished.to());
		RevCommit head = git.commit(GitStore.BRANCH, walk);
		if (!Objects.equals(head, unfinished.from()) && !to.equals(head)) {
			// Somebody moved the branch with another tool: what was merged is still at the remote.
			git.noteFinished();
			return;
		}
		Map<String, ObjectId> wanted = blobs.files(to, new TreeMap<>());
		if (!to.equals(head)) {
			Map<String, ObjectId> before = blobs.files(unfinished.from() == null ? null : walk.parseCommit(unfinished.from()),
					new TreeMap<>());
			Map<String, ObjectId> present = folder.files(blobs, true);
			Map<String, ObjectId> target = wanted;
			if (!present.equals(before)) {
				target = new TreeMerge(blobs, new FileCheck(blobs, largest), Instant.ofEpochSecond(to.getCommitTime()), before, present,
						wanted, true).run();
				blobs.inserter().flush();
			}
			folder.become(target, present, blobs, steps);
			git.move(unfinished.from(), to, "merge");
			steps.at("branch moved");
		}
		git.writeIndex(wanted);
		steps.at("index written");
		git.noteFinished();
	}

	/**
	 * Commits, merges what colleagues sent, and sends the result; tries again when a colleague was faster.
	 *
	 * @throws InputFault if the remote cannot be reached or does not take it
	 */
	public PullResult push() throws IOException {
		PullResult pulled = pull();
		for (int i = 0; i < PUSHES; i++) {
			try (RevWalk walk = new RevWalk(git.repository())) {
				RevCommit head = git.commit(GitStore.BRANCH, walk);
				if (head == null || head.equals(git.commit(GitStore.REMOTE_BRANCH, walk))) {
					return pulled;
				}
			}
			steps.at("pushing");
			switch (remote.push()) {
				case SENT -> {
					return pulled;
				}
				case OVERTAKEN -> pulled = pulled.and(pull());
				case LOCKED -> throw new InputFault(null, 0, "The repository " + remote() + " is locked, by somebody who sends just now or was "
						+ "interrupted while sending; push again in a minute.");
			}
		}
		throw new InputFault(null, 0, "Colleagues send so often that it was not this one's turn in " + PUSHES + " tries; push again.");
	}

	/**
	 * Brings what colleagues sent without touching a file of the corpus; {@link #merge()} then takes it in, which is quick.
	 *
	 * @throws InputFault if the remote cannot be reached
	 */
	public void fetch() throws IOException {
		remote.fetch();
		steps.at("fetched");
	}

	/** Where things stand; does not ask the remote. */
	public TeamStatus status() throws IOException {
		return new StatusReader(git, folder, conflicts, largest).read();
	}

	/** The conflicts that nobody has decided, by document. */
	public List<OpenConflict> conflicts() throws IOException {
		return conflicts.open();
	}

	/**
	 * Puts one version of a whole file that two changed or one deleted in its place; then {@link #settle}.
	 *
	 * @param one whether the one version, else the other
	 * @throws InputFault if that would not do for this file
	 */
	public void takeFile(OpenConflict conflict, boolean one) throws IOException {
		conflicts.takeFile(conflict, one, git);
	}

	/**
	 * One version of a whole file that two changed or one deleted; null where that side deleted it.
	 *
	 * @throws InputFault if the version named is none
	 */
	public byte[] fileVersion(OpenConflict conflict, boolean one) throws IOException {
		return conflicts.version(conflict, one, git);
	}

	/** What is in the file that a conflict is about; null where there is none. */
	byte[] file(OpenConflict conflict) throws IOException {
		return conflicts.content(conflict, git);
	}

	/** Puts bytes into the file that a conflict is about; null deletes it. */
	void putFile(OpenConflict conflict, byte[] bytes) throws IOException {
		conflicts.putFile(conflict, bytes, git);
	}

	/** The id of what was said last on whether a conflict is settled; empty for nothing. */
	String lastWord(OpenConflict conflict) throws IOException {
		return conflicts.lastWord(conflict);
	}

	/** Notes that a conflict was decided; the annotation itself is changed by whoever decides. */
	public void settle(OpenConflict conflict, String how) throws IOException {
		conflicts.settle(conflict, how, author, git.now());
	}

	/** Takes back that a conflict was decided: it waits again. */
	public void reopen(OpenConflict conflict) throws IOException {
		conflicts.reopen(conflict, author, git.now());
	}

	/** Lets somebody watch the work with the remote from now on. */
	public void watch(TeamWatch watch) {
		remote.watch(watch);
	}

	/** The history of sets and of single annotations; to be closed by the caller. */
	public TeamHistory history() {
		git.repository().incrementOpen();
		return new TeamHistory(git.repository());
	}

	@Override
	public void close() throws IOException {
		git.close();
	}
}
