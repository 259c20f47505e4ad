package org.glossator.review.ui.team;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.review.team.OpenConflict;
import org.glossator.review.team.Team;
import org.glossator.text.InputFault;

/**
 * Both versions of a file that a merge could not settle, as a person compares them.
 *
 * @param one the lines that only the one version has
 * @param other the lines that only the other version has
 */
record FileSides(String one, String other) {

	private static final int MOST_LINES = 200;

	/** Reads both versions; the conflict is of a whole file. */
	static FileSides of(Team team, OpenConflict conflict) throws IOException {
		try {
			byte[] one = team.fileVersion(conflict, true);
			byte[] other = team.fileVersion(conflict, false);
			return new FileSides(onlyIn(one, other), onlyIn(other, one));
		} catch (InputFault e) {
			// A colleague's broken entry hides none of the rest.
			return new FileSides(e.getMessage(), e.getMessage());
		}
	}

	private static String onlyIn(byte[] version, byte[] against) {
		if (version == null) {
			return "deleted";
		}
		Set<String> known = against == null ? Set.of() : new HashSet<>(lines(against));
		List<String> only = lines(version).stream().filter(line -> !known.contains(line)).limit(MOST_LINES).toList();
		return only.isEmpty() ? "no line that the other has not" : "only here:\n" + String.join("\n", only);
	}

	private static List<String> lines(byte[] version) {
		return new String(version, StandardCharsets.UTF_8).lines().toList();
	}
}
