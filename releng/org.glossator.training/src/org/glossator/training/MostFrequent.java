package org.glossator.training;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** How often an answer is right, and how often the most frequent one would have been. */
final class MostFrequent {

	private final Map<String, Integer> answers = new TreeMap<>();
	private int right;
	private int all;

	/** Counts one answer; null is an answer too. */
	void add(String wanted, String made) {
		right += String.valueOf(wanted).equals(String.valueOf(made)) ? 1 : 0;
		all++;
		answers.merge(String.valueOf(wanted), 1, Integer::sum);
	}

	/** How many were asked for. */
	int all() {
		return all;
	}

	/** The share that is right. */
	double share() {
		return right / (double) all;
	}

	/** The share that is right for who always gives the most frequent right answer. */
	double baseline() {
		return answers.values().stream().max(Comparator.naturalOrder()).orElse(0) / (double) all;
	}
}
