package org.glossator.text.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The values of an annotation's features, by feature name. Immutable. Kept as one flat array of name, value pairs,
 * sorted by name, because there are three for each of a hundred thousand annotations; a feature with several values
 * stands there once for each, in the order given. Values are text: numbers in decimal notation with a point, booleans
 * {@code true} and {@code false}, links as the id of the annotation linked to, with {@code role|} before it where the
 * link has a role, concepts as an address. A feature without a value is absent; the empty text is a value.
 */
public final class FeatureValues {

	/** No values. */
	public static final FeatureValues NONE = new FeatureValues(new String[0]);

	private final String[] pairs;

	private FeatureValues(String[] pairs) {
		this.pairs = pairs;
	}

	/** From name, value, name, value ...; a name may come again for a further value. */
	public static FeatureValues of(String... namesAndValues) {
		if (namesAndValues.length == 0) {
			return NONE;
		}
		if (namesAndValues.length % 2 != 0) {
			throw new IllegalArgumentException("The name " + namesAndValues[namesAndValues.length - 1] + " has no value");
		}
		String[] pairs = namesAndValues.clone();
		sort(pairs);
		return new FeatureValues(pairs);
	}

	/** From single values by name. */
	public static FeatureValues of(Map<String, String> values) {
		String[] pairs = new String[values.size() * 2];
		int at = 0;
		for (Map.Entry<String, String> entry : values.entrySet()) {
			pairs[at++] = entry.getKey();
			pairs[at++] = entry.getValue();
		}
		return of(pairs);
	}

	/** Stable insertion sort by name: the arrays are tiny and mostly sorted already. */
	private static void sort(String[] pairs) {
		for (int i = 0; i < pairs.length; i += 2) {
			Objects.requireNonNull(pairs[i], "feature name");
			Objects.requireNonNull(pairs[i + 1], "feature value");
			String name = pairs[i];
			String value = pairs[i + 1];
			int j = i;
			while (j > 0 && pairs[j - 2].compareTo(name) > 0) {
				pairs[j] = pairs[j - 2];
				pairs[j + 1] = pairs[j - 1];
				j -= 2;
			}
			pairs[j] = name;
			pairs[j + 1] = value;
		}
	}

	/** The first value of that feature, or null. */
	public String get(String feature) {
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i].equals(feature)) {
				return pairs[i + 1];
			}
		}
		return null;
	}

	/** All values of that feature, in order; empty for none. */
	public List<String> all(String feature) {
		List<String> values = new ArrayList<>();
		for (int i = 0; i < pairs.length; i += 2) {
			if (pairs[i].equals(feature)) {
				values.add(pairs[i + 1]);
			}
		}
		return values;
	}

	/** The features that have a value, sorted by name. */
	public Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		for (int i = 0; i < pairs.length; i += 2) {
			names.add(pairs[i]);
		}
		return names;
	}

	/** How many name, value pairs. */
	public int size() {
		return pairs.length / 2;
	}

	/** The name of pair {@code i}; pairs are sorted by name. */
	public String name(int i) {
		return pairs[2 * i];
	}

	/** The value of pair {@code i}. */
	public String value(int i) {
		return pairs[2 * i + 1];
	}

	/** Whether there is no value at all. */
	public boolean isEmpty() {
		return pairs.length == 0;
	}

	/** The same with these values, and only these, for that feature; no values take the feature away. */
	public FeatureValues with(String feature, List<String> values) {
		List<String> flat = new ArrayList<>(pairs.length + 2);
		for (int i = 0; i < pairs.length; i += 2) {
			if (!pairs[i].equals(feature)) {
				flat.add(pairs[i]);
				flat.add(pairs[i + 1]);
			}
		}
		for (String value : values) {
			flat.add(feature);
			flat.add(value);
		}
		return of(flat.toArray(String[]::new));
	}

	/** The same with this one value for that feature; null takes the feature away. */
	public FeatureValues with(String feature, String value) {
		return with(feature, value == null ? List.of() : List.of(value));
	}

	@Override
	public boolean equals(Object object) {
		return object instanceof FeatureValues other && Arrays.equals(pairs, other.pairs);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(pairs);
	}

	@Override
	public String toString() {
		StringBuilder written = new StringBuilder();
		for (int i = 0; i < pairs.length; i += 2) {
			written.append(i > 0 ? ", " : "").append(pairs[i]).append('=').append(pairs[i + 1]);
		}
		return written.toString();
	}
}
