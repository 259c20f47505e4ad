package org.glossator.review.team;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where a team corpus stands, without asking the remote.
 *
 * @param remote the address
 * @param ahead how many commits wait to be pushed
 * @param behind how many fetched commits wait to be merged
 * @param changed files changed since the last commit, by path
 * @param broken changed files that cannot be understood and so are not sent, with what is wrong; by path
 * @param unfinished whether a merge was interrupted; the next pull or commit finishes it
 * @param openConflicts how many conflicts wait for a decision
 * @param setAside colleagues' files that cannot be understood, with what is wrong; by path
 * @param toDo what to do next, one sentence each; empty when all is done
 */
public record TeamStatus(String remote, int ahead, int behind, List<String> changed, Map<String, String> broken,
		boolean unfinished, int openConflicts, Map<String, String> setAside, List<String> toDo) {

	public TeamStatus {
		changed = List.copyOf(changed);
		broken = Collections.unmodifiableMap(new TreeMap<>(broken));
		setAside = Collections.unmodifiableMap(new TreeMap<>(setAside));
		toDo = List.copyOf(toDo);
	}
}
