package org.glossator.review.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.glossator.core.disk.DurableFile;

/**
 * Which version of each colleague's set the person at this computer has looked at, so that it can be said what is different
 * since. Kept in {@code .glossator/looks}, one line a set: annotator, document and commit with a tab between; not shared.
 */
public final class LastLooks {

	private static final Object WRITING = new Object();

	private final Path corpus;

	/** Of the team corpus in that folder. */
	public LastLooks(Path corpus) {
		this.corpus = corpus;
	}

	private Path file() {
		return corpus.resolve(".glossator/looks");
	}

	private Map<String, String> all() throws IOException {
		Map<String, String> all = new TreeMap<>();
		try {
			for (String line : Files.readAllLines(file())) {
				int tab = line.lastIndexOf('\t');
				// A line that means nothing was a look that is forgotten, no more.
				if (tab > 0) {
					all.put(line.substring(0, tab), line.substring(tab + 1));
				}
			}
		} catch (NoSuchFileException e) {
			return all;
		}
		return all;
	}

	/** The commit that had the version last looked at; empty where it was never. */
	public Optional<String> last(String document, String annotator) throws IOException {
		return Optional.ofNullable(all().get(annotator + "\t" + document));
	}

	/**
	 * A colleague's set that is not what it was when it was last looked at.
	 *
	 * @param document the document's id
	 * @param annotator whose set
	 * @param commit the commit that had the version last looked at
	 * @param annotations how many annotations came, went or changed since, in what git has
	 */
	public record Change(String document, String annotator, String commit, int annotations) {
	}

	/** The sets that were changed since they were looked at; one that was never looked at is none of them. */
	public List<Change> changes(TeamHistory history) throws IOException {
		List<Change> changes = new ArrayList<>();
		for (Map.Entry<String, String> look : all().entrySet()) {
			String annotator = look.getKey().substring(0, look.getKey().lastIndexOf('\t'));
			String document = look.getKey().substring(annotator.length() + 1);
			int annotations = history.changedSince(look.getValue(), document, annotator);
			if (annotations > 0) {
				changes.add(new Change(document, annotator, look.getValue(), annotations));
			}
		}
		return changes;
	}

	/** Notes that the set was looked at as it is now, which is the latest version git has; nothing where git has none. */
	public void looked(TeamHistory history, String document, String annotator) throws IOException {
		Optional<Version> latest = history.versions(document, annotator).stream().findFirst();
		if (latest.isPresent()) {
			synchronized (WRITING) {
				Map<String, String> all = all();
				all.put(annotator + "\t" + document, latest.get().commit());
				StringBuilder lines = new StringBuilder();
				all.forEach((set, commit) -> lines.append(set).append('\t').append(commit).append('\n'));
				DurableFile.write(file(), lines.toString().getBytes(StandardCharsets.UTF_8));
			}
		}
	}
}
