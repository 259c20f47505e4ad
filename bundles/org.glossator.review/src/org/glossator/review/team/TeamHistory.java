package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
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
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;

/**
 * The versions of sets that git remembers, and who did what to one annotation. Only reads, so it may look on while the team
 * pulls or pushes. One thread at a time.
 */
public final class TeamHistory implements AutoCloseable {

	private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.+)?");

	private final Repository repository;
	/** By blob: a set stays the same over many commits. */
	private final Map<ObjectId, List<AnnotationRecord>> sets = new HashMap<>();

	TeamHistory(Repository repository) {
		this.repository = repository;
	}

	/**
	 * Opens the history of a team corpus.
	 *
	 * @throws InputFault if the folder is none
	 */
	public static TeamHistory open(Path corpus) throws IOException {
		if (!Team.isTeam(corpus)) {
			throw new InputFault(corpus, 0, "The folder is no team corpus and so has no history; make it one with team init.");
		}
		return new TeamHistory(GitStore.open(corpus.toAbsolutePath().normalize()));
	}

	@Override
	public void close() {
		repository.close();
	}

	/**
	 * The commit that a text names: a commit's name or its beginning, what git understands, such as {@code HEAD~2}, or a date
	 * or time as in {@code 2026-11-22} or {@code 2026-11-22T09:30:00Z}, which means the last commit up to then (a date: up to
	 * its end in UTC).
	 *
	 * @throws InputFault if there is none
	 */
	public String commit(String revision) throws IOException {
		try {
			Matcher time = TIME.matcher(revision);
			ObjectId found = time.matches() ? upTo(time.group(2) == null
					? LocalDate.parse(revision).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.parse(revision))
					: repository.resolve(revision + "^{commit}");
			if (found != null) {
				return found.name();
			}
		} catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException | MissingObjectException
				| DateTimeException e) {
			throw new InputFault(null, 0, "The version " + revision + " cannot be told: " + e.getMessage() + ".", e);
		}
		throw new InputFault(null, 0, "There is no version " + revision + "; team history lists those there are.");
	}

	private ObjectId upTo(Instant end) throws IOException {
		Ref head = repository.exactRef(GitStore.BRANCH);
		if (head == null) {
			return null;
		}
		try (RevWalk walk = new RevWalk(repository)) {
			walk.sort(RevSort.COMMIT_TIME_DESC);
			walk.markStart(walk.parseCommit(head.getObjectId()));
			for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
				if (!Instant.ofEpochSecond(commit.getCommitTime()).isAfter(end)) {
					return commit;
				}
			}
			return null;
		}
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

	/**
	 * The same as a whole set, to be compared with others; its annotator is told as {@code anna@1a2b3c4}.
	 *
	 * @param document as the corpus has it now: a text never changes
	 */
	public AnnotatedDocument read(String commit, DocumentInfo document, String text, String annotator) throws IOException {
		return new AnnotatedDocument(document, text, annotator + "@" + commit.substring(0, 7), read(commit, document.id(), annotator));
	}

	/**
	 * How many annotations of a set came, went or changed from a commit to the latest; 0 where there is no such commit any
	 * more, or one of both versions cannot be understood.
	 */
	int changedSince(String commit, String document, String annotator) throws IOException {
		Ref head = repository.exactRef(GitStore.BRANCH);
		if (head == null || !ObjectId.isId(commit) || !repository.getObjectDatabase().has(ObjectId.fromString(commit))) {
			return 0;
		}
		String path = new SetPath(annotator, document).path();
		try {
			Map<String, AnnotationRecord> before = new HashMap<>();
			set(ObjectId.fromString(commit), path).forEach(annotation -> before.put(annotation.id(), annotation));
			int changed = 0;
			for (AnnotationRecord annotation : set(head.getObjectId(), path)) {
				changed += annotation.equals(before.remove(annotation.id())) ? 0 : 1;
			}
			return changed + before.size();
		} catch (InputFault e) {
			// What cannot be understood is told by team status.
			return 0;
		}
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
