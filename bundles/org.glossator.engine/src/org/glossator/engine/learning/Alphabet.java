package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers features in the order in which they are first met. For one thread while it grows, then for any. */
final class Alphabet {

	private final Map<String, Integer> numbers = new HashMap<>();
	private final List<String> names = new ArrayList<>();

	int number(String feature) {
		Integer known = numbers.putIfAbsent(feature, names.size());
		if (known == null) {
			names.add(feature);
			return names.size() - 1;
		}
		return known;
	}

	int[] numbers(List<String> features) {
		int[] all = new int[features.size()];
		for (int i = 0; i < all.length; i++) {
			all[i] = number(features.get(i));
		}
		return all;
	}

	String name(int number) {
		return names.get(number);
	}

	int size() {
		return names.size();
	}
}
