package org.glossator.engine.reading;

import java.util.ArrayList;
import java.util.List;

/** The labels that a reading tells of, in columns: those of the first head, then those of the next. Immutable; any thread. */
public final class Labels {

	private final List<String> pairs;
	private final List<String> heads;
	private final List<Integer> begins = new ArrayList<>();

	private Labels(List<String> pairs) {
		this.pairs = List.copyOf(pairs);
		List<String> names = new ArrayList<>();
		for (int i = 0; i < pairs.size(); i += 2) {
			if (names.isEmpty() || !names.get(names.size() - 1).equals(pairs.get(i))) {
				if (names.contains(pairs.get(i))) {
					throw new IllegalArgumentException("The head " + pairs.get(i) + " is there twice.");
				}
				names.add(pairs.get(i));
				begins.add(i / 2);
			}
		}
		begins.add(pairs.size() / 2);
		heads = List.copyOf(names);
	}

	/**
	 * @param pairs head, label, head, label ...; those of a head follow one another
	 * @throws IllegalArgumentException if they do not
	 */
	public static Labels of(List<String> pairs) {
		return new Labels(pairs);
	}

	/** As {@link #of} takes them. */
	public List<String> pairs() {
		return pairs;
	}

	/** How many columns. */
	public int size() {
		return pairs.size() / 2;
	}

	/** The names of the heads, in order. */
	public List<String> heads() {
		return heads;
	}

	/** The labels of a head, in order; empty where there is no such head. */
	public List<String> of(String head) {
		List<String> labels = new ArrayList<>();
		for (int column = begin(head); column < end(head); column++) {
			labels.add(pairs.get(2 * column + 1));
		}
		return labels;
	}

	/** The first column of a head; 0 where there is none, as for {@link #end}. */
	public int begin(String head) {
		int at = heads.indexOf(head);
		return at < 0 ? 0 : begins.get(at);
	}

	/** Behind the last column of a head. */
	public int end(String head) {
		int at = heads.indexOf(head);
		return at < 0 ? 0 : begins.get(at + 1);
	}

	/** The column of a label, or -1 where there is none. */
	public int column(String head, String label) {
		for (int column = begin(head); column < end(head); column++) {
			if (pairs.get(2 * column + 1).equals(label)) {
				return column;
			}
		}
		return -1;
	}
}
