package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;

/** The versions of sets that git remembers, and who did what to one annotation. Valid while its team is open. */
public final class TeamHistory {

	private final Repository repository;
	/** By blob: a set stays the same over many commits. */
	private final Map<ObjectId, List<AnnotationRecord>> sets = new HashMap<>();

	TeamHistory(Repository repository) {
		this.repository = repository;
	}

	/** The versions of an annotator's set, the latest first. */
	public List<Version> versions(String document, String annotator) throws IOException {
		List<Version> versions = new ArrayList<>();
		for (RevCommit commit : commits(new SetPath(annotator, document).path())) {
			versions.add(new Version(commit.name(), commit.getAuthorIdent().getWhenAsInstant(), commit.getAuthorIdent().getName(),
					commit.getShortMessage()));
		}
		return versions;
	}

	private List<RevCommit> commits(String path) throws IOException {
		List<RevCommit> commits = new ArrayList<>();
		Ref head = repository.exactRef(GitStore.BRANCH);
		if (head == null) {
			return commits;
		}
		try (RevWalk walk = new RevWalk(repository)) {
			walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
			walk.setRewriteParents(false);
			walk.sort(RevSort.TOPO);
			walk.sort(RevSort.COMMIT_TIME_DESC, true);
			walk.markStart(walk.parseCommit(head.getObjectId()));
			for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
				commits.add(commit);
			}
		}
		return commits;
	}

	/**
	 * The annotations of a set as they were in a commit; none where it had no such set.
	 *
	 * @throws InputFault if that version cannot be understood
	 */
	public List<AnnotationRecord> read(String commit, String document, String annotator) throws IOException {
		return set(ObjectId.fromString(commit), new SetPath(annotator, document).path());
	}

	private List<AnnotationRecord> set(ObjectId commit, String path) throws IOException {
		ObjectId blob;
		try (RevWalk walk = new RevWalk(repository);
				TreeWalk at = TreeWalk.forPath(repository, path, walk.parseCommit(commit).getTree())) {
			blob = at == null ? null : at.getObjectId(0);
		}
		if (blob == null) {
			return List.of();
		}
		List<AnnotationRecord> known = sets.get(blob);
		if (known == null) {
			known = SpansFile.parse(Path.of(path), repository.open(blob, Constants.OBJ_BLOB).getBytes(Integer.MAX_VALUE - 16)).annotations();
			sets.put(blob, known);
		}
		return known;
	}

	/** Who did what to an annotation, the latest first. Versions that cannot be understood are passed over. */
	public List<AnnotationChange> blame(String document, String annotator, String annotation) throws IOException {
		String path = new SetPath(annotator, document).path();
		List<AnnotationChange> changes = new ArrayList<>();
		for (RevCommit commit : commits(path)) {
			AnnotationRecord after = find(commit, path, annotation);
			AnnotationRecord before = null;
			boolean changed = true;
			for (RevCommit parent : commit.getParents()) {
				before = find(parent, path, annotation);
				changed &= !Objects.equals(before, after);
			}
			changed &= commit.getParentCount() > 0 || after != null;
			if (changed) {
				changes.add(new AnnotationChange(commit.name(), commit.getAuthorIdent().getWhenAsInstant(),
						commit.getAuthorIdent().getName(), commit.getShortMessage(), before, after));
			}
		}
		return changes;
	}

	private AnnotationRecord find(ObjectId commit, String path, String id) throws IOException {
		try {
			for (AnnotationRecord annotation : set(commit, path)) {
				if (annotation.id().equals(id)) {
					return annotation;
				}
			}
		} catch (InputFault e) {
			// A broken version says nothing of who did what; the good ones around it do.
			return null;
		}
		return null;
	}
}
