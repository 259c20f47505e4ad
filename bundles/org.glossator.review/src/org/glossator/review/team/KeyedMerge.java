package org.glossator.review.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Merges two versions of a list of named things that grew from a common one. The order is that of the common version,
 * unless only one side changed it; what was added comes after, by name. Symmetric.
 */
final class KeyedMerge {

	/** Merges one thing that both sides have changed. */
	interface Both<T> {
		/** @param base null where both added it */
		T merge(T base, T left, T right);
	}

	private KeyedMerge() {
	}

	static <T> List<T> of(List<T> base, List<T> left, List<T> right, Function<T, String> name, Both<T> both) {
		if (left.equals(right) || base.equals(right)) {
			return left;
		}
		if (base.equals(left)) {
			return right;
		}
		Map<String, T> before = byName(base, name);
		Map<String, T> mine = byName(left, name);
		Map<String, T> theirs = byName(right, name);
		List<T> merged = new ArrayList<>();
		for (String key : before.keySet()) {
			T one = mine.get(key);
			T other = theirs.get(key);
			if (one != null && other != null) {
				merged.add(one(before.get(key), one, other, both));
			} else if (one != null && !one.equals(before.get(key))) {
				merged.add(one);
			} else if (other != null && !other.equals(before.get(key))) {
				merged.add(other);
			}
		}
		Map<String, T> added = new TreeMap<>();
		mine.forEach((key, thing) -> {
			if (!before.containsKey(key)) {
				added.put(key, theirs.containsKey(key) ? one(null, thing, theirs.get(key), both) : thing);
			}
		});
		theirs.forEach((key, thing) -> {
			if (!before.containsKey(key)) {
				added.putIfAbsent(key, thing);
			}
		});
		merged.addAll(added.values());
		return merged;
	}

	private static <T> T one(T base, T left, T right, Both<T> both) {
		if (Objects.equals(left, right) || Objects.equals(base, right)) {
			return left;
		}
		return Objects.equals(base, left) ? right : both.merge(base, left, right);
	}

	private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
		Map<String, T> byName = new LinkedHashMap<>();
		things.forEach(thing -> byName.put(name.apply(thing), thing));
		return byName;
	}
}
