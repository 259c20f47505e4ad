package org.glossator.review.team;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jgit.lib.ObjectId;
import org.glossator.core.disk.Sha256;
import org.glossator.model.Document;

/**
 * Two who add different texts under the same new id meant two documents. What is published stays; ours gets another id,
 * made of its text's hash, before anything is merged: text, original, sets, review files and all.
 */
final class SameIds {

	private final Blobs blobs;

	SameIds(Blobs blobs) {
		this.blobs = blobs;
	}

	/** Changes our files in place. */
	void giveWay(Map<String, ObjectId> base, Map<String, ObjectId> ours, Map<String, ObjectId> published) throws IOException {
		for (String path : List.copyOf(ours.keySet())) {
			if (path.startsWith("documents/") && path.endsWith(".txt") && !base.containsKey(path) && published.containsKey(path)
					&& !ours.get(path).equals(published.get(path))) {
				String id = path.substring("documents/".length(), path.length() - ".txt".length());
				rename(ours, id, id + "-" + Sha256.of(blobs.bytes(ours.get(path))).substring(0, 8));
			}
		}
	}

	private void rename(Map<String, ObjectId> files, String from, String to) throws IOException {
		Map<String, ObjectId> renamed = new TreeMap<>();
		for (Map.Entry<String, ObjectId> file : Map.copyOf(files).entrySet()) {
			String path = file.getKey();
			SetPath set = SetPath.of(path);
			if (set != null && set.document().equals(from)) {
				SpansFile moved = SpansFile.parse(Path.of(path), blobs.bytes(file.getValue())).ofDocument(to);
				renamed.put(new SetPath(set.annotator(), to).path(), blobs.store(moved.bytes()));
				files.remove(path);
			} else if (path.startsWith("documents/" + from + ".") || path.startsWith("review/" + from + ".")) {
				renamed.put(path.replaceFirst("/" + java.util.regex.Pattern.quote(from) + "\\.",
						java.util.regex.Matcher.quoteReplacement("/" + to + ".")), file.getValue());
				files.remove(path);
			}
		}
		files.putAll(renamed);
		if (files.containsKey(RegistryFile.NAME)) {
			RegistryFile registry = RegistryFile.parse(Path.of(RegistryFile.NAME), blobs.bytes(files.get(RegistryFile.NAME)));
			Document document = registry.document(from);
			if (document != null) {
				document.setId(to);
				document.setPath(document.getPath().replace("documents/" + from + ".", "documents/" + to + "."));
				document.setOriginalPath(document.getOriginalPath().replace("documents/" + from + ".", "documents/" + to + "."));
				files.put(RegistryFile.NAME, blobs.store(registry.bytes()));
			}
		}
	}
}
