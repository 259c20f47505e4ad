package org.glossator.editor.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds tags by what is typed. All words typed have to occur in label, value or layer; what begins with them comes before
 * what holds them, what was used lately before the rest.
 */
public final class TagFilter {

	private record Match(TagChoice choice, int rank, int place) {
	}

	private TagFilter() {
	}

	/**
	 * The choices that match, best first.
	 *
	 * @param all the choices in the schema's order
	 * @param recent those used lately, the last first
	 * @param typed words, in any case
	 */
	public static List<TagChoice> find(List<TagChoice> all, List<TagChoice> recent, String typed) {
		String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
		List<Match> matches = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			int rank = rank(all.get(i), words);
			if (rank >= 0) {
				int used = recent.indexOf(all.get(i));
				matches.add(new Match(all.get(i), rank, used >= 0 ? used - recent.size() : i));
			}
		}
		matches.sort(Comparator.comparingInt(Match::rank).thenComparingInt(Match::place));
		return matches.stream().map(Match::choice).toList();
	}

	/** 0 where the label begins with all that was typed, 1 where words begin with it, 2 where it occurs, -1 where not. */
	private static int rank(TagChoice choice, String[] words) {
		String label = (choice.tag() == null ? choice.layer().label() : choice.tag().label()).toLowerCase(Locale.ROOT);
		String all = (label + ' ' + choice.value().replace('_', ' ') + ' ' + (choice.feature() == null ? "" : choice.feature().label() + ' ') + choice.layer().label())
				.toLowerCase(Locale.ROOT);
		if (label.startsWith(String.join(" ", words))) {
			return 0;
		}
		int rank = 1;
		for (String word : words) {
			if (!all.contains(word)) {
				return -1;
			}
			if (!all.startsWith(word) && !all.contains(' ' + word)) {
				rank = 2;
			}
		}
		return rank;
	}
}
