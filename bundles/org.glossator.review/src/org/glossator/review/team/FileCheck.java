package org.glossator.review.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.lib.ObjectId;
import org.glossator.core.disk.Sha256;
import org.glossator.core.schema.SchemaFile;
import org.glossator.review.store.EntryLog;
import org.glossator.review.store.ReviewStore.Sort;

/**
 * Whether a file that came from somewhere else is what it claims to be: readable, of a known format, on the text it says,
 * not larger than the machine can bear.
 */
final class FileCheck {

	/** About ten times the largest set a person will work on. */
	static final long LARGEST = 256L << 20;

	private final Blobs blobs;
	private final long largest;

	FileCheck(Blobs blobs, long largest) {
		this.blobs = blobs;
		this.largest = largest;
	}

	private static final String NOTE = "This file was set aside: ";

	/** What stands in the place of a file that was set aside and is too large. */
	static byte[] note(String fault, ObjectId blob) {
		return (NOTE + fault + "\nGit has it as " + blob.name() + ".\n").getBytes(StandardCharsets.UTF_8);
	}

	/** What is wrong with a file that was set aside; null if nothing is any more. */
	String faultOfAside(String path, ObjectId blob, Map<String, ObjectId> files) throws IOException {
		if (blobs.size(blob) < 1000) {
			String text = new String(blobs.bytes(blob), StandardCharsets.UTF_8);
			if (text.startsWith(NOTE)) {
				return text.lines().findFirst().orElseThrow().substring(NOTE.length());
			}
		}
		return fault(path, blob, files);
	}

	/** Whether a file is larger than can be of use. */
	boolean isTooLarge(ObjectId blob) throws IOException {
		return blobs.size(blob) > largest;
	}

	/** What is wrong with a file, as a sentence; null for nothing. {@code files} is the tree it came in. */
	String fault(String path, ObjectId blob, Map<String, ObjectId> files) throws IOException {
		long size = blobs.size(blob);
		if (isTooLarge(blob)) {
			return "It has " + (size >> 20) + " MB, more than " + (largest >> 20) + " MB can be of use.";
		}
		try {
			if (SetPath.of(path) != null) {
				return setFault(SetPath.of(path), SpansFile.parse(Path.of(path), blobs.bytes(blob)), files);
			}
			if (sort(path) != null) {
				EntryLog.parse(Path.of(path), blobs.bytes(blob), sort(path).extension());
			} else if (path.equals(RegistryFile.NAME)) {
				RegistryFile.parse(Path.of(path), blobs.bytes(blob));
			} else if (path.equals("schema.layers")) {
				SchemaFile.parse(Path.of(path), blobs.bytes(blob));
			}
			return null;
		} catch (IOException | RuntimeException e) {
			return e.getMessage() == null ? e.toString() : e.getMessage();
		}
	}

	private String setFault(SetPath path, SpansFile file, Map<String, ObjectId> files) throws IOException {
		if (!file.document().equals(path.document())) {
			return "It is a set on " + file.document() + ", not on " + path.document() + ".";
		}
		ObjectId text = files.get("documents/" + path.document() + ".txt");
		if (text != null && !file.sha256().isEmpty() && !file.sha256().equals(Sha256.of(blobs.bytes(text)))) {
			return "It counts in another text than the one of " + path.document() + ".";
		}
		return null;
	}

	/**
	 * What is in a folder, but for changed files that cannot be understood: those as they were.
	 *
	 * @param broken hears of those: path, and what is wrong
	 */
	Map<String, ObjectId> sendable(Map<String, ObjectId> before, Map<String, ObjectId> present, Map<String, String> broken) throws IOException {
		Map<String, ObjectId> sendable = new TreeMap<>(present);
		for (Map.Entry<String, ObjectId> file : present.entrySet()) {
			ObjectId old = before.get(file.getKey());
			String fault = file.getValue().equals(old) || file.getKey().startsWith(TreeMerge.SET_ASIDE) ? null
					: fault(file.getKey(), file.getValue(), present);
			if (fault != null) {
				broken.put(file.getKey(), fault);
				if (old == null) {
					sendable.remove(file.getKey());
				} else {
					sendable.put(file.getKey(), old);
				}
			}
		}
		return sendable;
	}

	/** The sort of a review file, or null. */
	static Sort sort(String path) {
		if (path.startsWith("review/") && path.indexOf('/', 7) < 0) {
			for (Sort sort : Sort.values()) {
				if (path.endsWith("." + sort.extension())) {
					return sort;
				}
			}
		}
		return null;
	}

	/** Whether bytes are text that can be merged line by line. */
	static boolean isText(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return text.indexOf('\0') < 0 && text.indexOf('\ufffd') < 0;
	}
}
