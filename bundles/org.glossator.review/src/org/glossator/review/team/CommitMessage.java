package org.glossator.review.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.jgit.lib.ObjectId;

/** Says in words what is different between two versions of a corpus. */
final class CommitMessage {

	private static final int FILES_NAMED = 50;

	private CommitMessage() {
	}

	/** A first line with the sums, then a line for each file. */
	static String of(Map<String, ObjectId> before, Map<String, ObjectId> after, Blobs blobs) throws IOException {
		TreeSet<String> paths = new TreeSet<>(before.keySet());
		paths.addAll(after.keySet());
		Map<String, int[]> perAnnotator = new TreeMap<>();
		List<String> lines = new ArrayList<>();
		int others = 0;
		for (String path : paths) {
			ObjectId old = before.get(path);
			ObjectId now = after.get(path);
			if (Objects.equals(old, now)) {
				continue;
			}
			SetPath set = SetPath.of(path);
			if (set == null) {
				others++;
				lines.add((old == null ? "new " : now == null ? "removed " : "changed ") + path);
			} else {
				int[] counts = counts(old == null ? new byte[0] : blobs.bytes(old), now == null ? new byte[0] : blobs.bytes(now));
				int[] sum = perAnnotator.computeIfAbsent(set.annotator(), annotator -> new int[4]);
				for (int i = 0; i < 3; i++) {
					sum[i] += counts[i];
				}
				sum[3]++;
				lines.add(set.document() + " by " + set.annotator() + ": " + words(counts));
			}
		}
		List<String> subject = new ArrayList<>();
		perAnnotator.forEach((annotator, sum) -> subject.add(annotator + ": " + words(sum) + " in " + sum[3]
				+ (sum[3] == 1 ? " document" : " documents")));
		if (others > 0) {
			subject.add(others + (others == 1 ? " other file" : " other files"));
		}
		List<String> named = lines.size() > FILES_NAMED ? lines.subList(0, FILES_NAMED) : lines;
		return String.join("; ", subject) + "\n\n" + String.join("\n", named)
				+ (lines.size() > FILES_NAMED ? "\nand " + (lines.size() - FILES_NAMED) + " more files" : "") + "\n";
	}

	/** Added, changed, removed: lines by id. */
	private static int[] counts(byte[] before, byte[] after) {
		Map<String, String> old = linesById(before);
		Map<String, String> now = linesById(after);
		int[] counts = new int[4];
		now.forEach((id, line) -> {
			if (!old.containsKey(id)) {
				counts[0]++;
			} else if (!old.get(id).equals(line)) {
				counts[1]++;
			}
		});
		old.keySet().forEach(id -> counts[2] += now.containsKey(id) ? 0 : 1);
		return counts;
	}

	private static Map<String, String> linesById(byte[] bytes) {
		Map<String, String> lines = new HashMap<>();
		boolean header = true;
		for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
			String[] cells = line.split("\t", 4);
			if (!header && cells.length > 2) {
				lines.put(cells[cells[0].equals("span") ? 2 : 1], line);
			}
			header &= !line.isBlank();
		}
		return lines;
	}

	private static String words(int[] counts) {
		List<String> words = new ArrayList<>();
		String[] names = { "added", "changed", "removed" };
		for (int i = 0; i < 3; i++) {
			if (counts[i] > 0) {
				words.add(counts[i] + " " + names[i]);
			}
		}
		return words.isEmpty() ? "nothing but its header" : String.join(", ", words);
	}
}
