package org.glossator.review.team;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.RevWalkUtils;

/** Says where a team corpus stands and what is left to do, without asking the remote. */
final class StatusReader {

	private final GitStore git;
	private final WorkingTree folder;
	private final ConflictLog conflicts;
	private final long largest;

	StatusReader(GitStore git, WorkingTree folder, ConflictLog conflicts, long largest) {
		this.git = git;
		this.folder = folder;
		this.conflicts = conflicts;
		this.largest = largest;
	}

	TeamStatus read() throws IOException {
		try (Blobs blobs = new Blobs(git.repository()); RevWalk walk = new RevWalk(git.repository())) {
			FileCheck check = new FileCheck(blobs, largest);
			RevCommit head = git.commit(GitStore.BRANCH, walk);
			RevCommit theirs = git.commit(GitStore.REMOTE_BRANCH, walk);
			Map<String, ObjectId> before = blobs.files(head, new TreeMap<>());
			Map<String, ObjectId> present = folder.files(blobs, true);
			Map<String, String> broken = new TreeMap<>();
			check.sendable(before, present, broken);
			TreeSet<String> changed = new TreeSet<>(before.keySet());
			changed.addAll(present.keySet());
			changed.removeIf(path -> Objects.equals(before.get(path), present.get(path)));
			Map<String, String> setAside = setAside(present, check);
			int ahead = head == null ? 0 : theirs == null ? count(head, null) : count(head, theirs);
			int behind = theirs == null ? 0 : head == null ? count(theirs, null) : count(theirs, head);
			boolean unfinished = git.unfinished() != null || head == null;
			int open = conflicts.open().size();
			return new TeamStatus(git.remote(), ahead, behind, new ArrayList<>(changed), broken, unfinished, open, setAside,
					toDo(unfinished, changed.size() - broken.size(), broken.size(), ahead, behind, open, setAside.size()));
		}
	}

	private static Map<String, String> setAside(Map<String, ObjectId> present, FileCheck check) throws IOException {
		Map<String, String> setAside = new TreeMap<>();
		for (Map.Entry<String, ObjectId> file : present.entrySet()) {
			if (file.getKey().startsWith(TreeMerge.SET_ASIDE)) {
				String path = file.getKey().substring(file.getKey().indexOf('/', TreeMerge.SET_ASIDE.length()) + 1);
				String fault = check.faultOfAside(path, file.getValue(), present);
				setAside.put(file.getKey(), fault == null ? "It is in order now; take it over or delete it." : fault);
			}
		}
		return setAside;
	}

	private int count(RevCommit start, RevCommit end) throws IOException {
		try (RevWalk walk = new RevWalk(git.repository())) {
			return RevWalkUtils.count(walk, walk.parseCommit(start), end == null ? null : walk.parseCommit(end));
		}
	}

	private static List<String> toDo(boolean unfinished, int changed, int broken, int ahead, int behind, int conflicts, int setAside) {
		List<String> toDo = new ArrayList<>();
		if (unfinished) {
			toDo.add("Pull to finish the merge that was interrupted.");
		}
		if (behind > 0) {
			toDo.add("Pull to merge " + counted(behind, "fetched commit") + ".");
		}
		if (changed > 0 || ahead > 0) {
			toDo.add("Push to send " + (changed > 0 ? counted(changed, "changed file") : "") + (changed > 0 && ahead > 0 ? " and " : "")
					+ (ahead > 0 ? counted(ahead, "commit") : "") + ".");
		}
		if (broken > 0) {
			toDo.add("Mend " + broken + " of your files that cannot be understood; they are not sent.");
		}
		if (conflicts > 0) {
			toDo.add("Decide " + counted(conflicts, "conflict") + ".");
		}
		if (setAside > 0) {
			toDo.add("Ask for " + counted(setAside, "file") + " set aside because they cannot be understood.");
		}
		return toDo;
	}

	private static String counted(int count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}
}
