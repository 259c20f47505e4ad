package org.glossator.review.team;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectChecker;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;

/** Files as git's object store has them: path to blob. New blobs are written at once; a tree when it is made. */
final class Blobs implements AutoCloseable {

	private final Repository repository;
	private final ObjectReader reader;
	private final ObjectInserter inserter;
	private final ObjectChecker checker = new ObjectChecker().setSafeForWindows(true).setSafeForMacOS(true);

	Blobs(Repository repository) {
		this.repository = repository;
		inserter = repository.newObjectInserter();
		reader = inserter.newReader();
	}

	/**
	 * The files of a commit, by path; none for null.
	 *
	 * @param refused hears of entries that are no plain files or whose names could lead out of the folder, which are left
	 *            out: path, and why
	 */
	Map<String, ObjectId> files(RevCommit commit, Map<String, String> refused) throws IOException {
		Map<String, ObjectId> files = new TreeMap<>();
		if (commit == null) {
			return files;
		}
		Map<String, String> inLowerCase = new TreeMap<>();
		try (TreeWalk walk = new TreeWalk(repository, reader)) {
			walk.addTree(commit.getTree());
			walk.setRecursive(true);
			while (walk.next()) {
				String path = walk.getPathString();
				String why = whyRefused(path, walk.getFileMode());
				String before = inLowerCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
				if (why == null && before != null) {
					why = "its name differs from that of " + before + " only in case";
				}
				if (why == null) {
					files.put(path, walk.getObjectId(0));
				} else {
					refused.put(path, why);
				}
			}
		}
		return files;
	}

	private String whyRefused(String path, FileMode mode) {
		if (!FileMode.REGULAR_FILE.equals(mode) && !FileMode.EXECUTABLE_FILE.equals(mode)) {
			return FileMode.SYMLINK.equals(mode) ? "it is a link, not a file" : "it is no plain file";
		}
		return whyRefused(path);
	}

	/** Why no file of that name is taken into the folder; null where it may be. */
	String whyRefused(String path) {
		try {
			checker.checkPath(path);
		} catch (CorruptObjectException e) {
			return "its name is not safe: " + e.getMessage();
		}
		return path.startsWith(".glossator/") ? "it lies in the folder that belongs to this computer" : null;
	}

	/** How large a blob is, in bytes. */
	long size(AnyObjectId blob) throws IOException {
		return reader.getObjectSize(blob, Constants.OBJ_BLOB);
	}

	/** A blob's bytes; to be asked only after {@link #size}. */
	byte[] bytes(AnyObjectId blob) throws IOException {
		ObjectLoader loader = reader.open(blob, Constants.OBJ_BLOB);
		return loader.getBytes(Integer.MAX_VALUE - 16);
	}

	/** Stores bytes. */
	ObjectId store(byte[] bytes) throws IOException {
		return inserter.insert(Constants.OBJ_BLOB, bytes);
	}

	/** The same from a stream of that length, for files that need not fit into memory. */
	ObjectId store(long length, InputStream in) throws IOException {
		return inserter.insert(Constants.OBJ_BLOB, length, in);
	}

	/** The id that bytes of a stream would have. */
	ObjectId idOf(long length, InputStream in) throws IOException {
		return inserter.idFor(Constants.OBJ_BLOB, length, in);
	}

	/** The id that bytes would have. */
	ObjectId idOf(byte[] bytes) {
		return inserter.idFor(Constants.OBJ_BLOB, bytes);
	}

	/** Writes a tree of these files and forces all that was stored. */
	ObjectId tree(Map<String, ObjectId> files) throws IOException {
		ObjectId tree = index(files).writeTree(inserter);
		inserter.flush();
		return tree;
	}

	/** An index in memory of these files. */
	private static DirCache index(Map<String, ObjectId> files) {
		DirCache index = DirCache.newInCore();
		fill(index, files);
		return index;
	}

	/** Makes an index hold these files and no others. */
	static void fill(DirCache index, Map<String, ObjectId> files) {
		DirCacheBuilder builder = index.builder();
		files.forEach((path, blob) -> {
			DirCacheEntry entry = new DirCacheEntry(path);
			entry.setFileMode(FileMode.REGULAR_FILE);
			entry.setObjectId(blob);
			builder.add(entry);
		});
		builder.finish();
	}

	ObjectInserter inserter() {
		return inserter;
	}

	@Override
	public void close() {
		reader.close();
		inserter.close();
	}
}
