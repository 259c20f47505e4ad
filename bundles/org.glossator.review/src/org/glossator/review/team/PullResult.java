package org.glossator.review.team;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a pull brought.
 *
 * @param changed the files of the corpus that are different now, by path
 * @param conflicts how many new conflicts there are to decide
 * @param setAside files that cannot be understood and were set aside, with what is wrong
 * @param refused entries that were not taken because they are no plain files or their names are not safe
 */
public record PullResult(List<String> changed, int conflicts, Map<String, String> setAside, Map<String, String> refused) {

	/** Nothing new. */
	public static final PullResult NOTHING = new PullResult(List.of(), 0, Map.of(), Map.of());

	public PullResult {
		changed = List.copyOf(changed);
		setAside = Map.copyOf(setAside);
		refused = Map.copyOf(refused);
	}

	/** What this pull and the next one brought together. */
	PullResult and(PullResult next) {
		TreeSet<String> files = new TreeSet<>(changed);
		files.addAll(next.changed);
		TreeMap<String, String> aside = new TreeMap<>(setAside);
		aside.putAll(next.setAside);
		TreeMap<String, String> out = new TreeMap<>(refused);
		out.putAll(next.refused);
		return new PullResult(List.copyOf(files), conflicts + next.conflicts, aside, out);
	}
}
