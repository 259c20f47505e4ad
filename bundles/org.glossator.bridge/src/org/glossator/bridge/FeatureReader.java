package org.glossator.bridge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.ByteArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.DoubleArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.FloatArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.glossator.bridge.LayerType.LayerFeature;
import org.glossator.text.record.FeatureValues;

/** Reads the values of features as text. */
final class FeatureReader {

	private final TypeSystem types;
	private final FoundLayers layers;
	private final Function<FeatureStructure, String> ids;
	private final Runnable bytesLost;

	/**
	 * @param ids gives the id by which values refer to a structure
	 * @param bytesLost told of each array of bytes, which is not taken over
	 */
	FeatureReader(TypeSystem types, FoundLayers layers, Function<FeatureStructure, String> ids, Runnable bytesLost) {
		this.types = types;
		this.layers = layers;
		this.ids = ids;
		this.bytesLost = bytesLost;
	}

	/** The values of those features, with what stands beside the structure in {@code more} put back in place. */
	FeatureValues read(FeatureStructure structure, List<LayerFeature> features, Map<String, List<String>> more) {
		List<String> pairs = new ArrayList<>();
		List<String> unset = more.getOrDefault(Marks.UNSET, List.of());
		for (LayerFeature feature : features) {
			List<String> values = read(structure, feature.feature());
			List<String> exact = more.get(Marks.EXACT + feature.feature().getShortName());
			if (exact != null && agree(feature.feature(), values, exact)) {
				values = exact;
			} else if (unset.contains(feature.feature().getShortName()) && values.equals(List.of(String.valueOf(Ranges.zero(feature.feature().getRange()))))) {
				values = List.of();
			}
			add(pairs, feature.name(), values);
		}
		for (Map.Entry<String, List<String>> entry : more.entrySet()) {
			String name = Marks.feature(entry.getKey());
			if (name != null && features.stream().noneMatch(feature -> feature.name().equals(name))) {
				add(pairs, name, entry.getValue());
			}
		}
		return FeatureValues.of(pairs.toArray(String[]::new));
	}

	/** Whether the feature is still as the exact values left it, so that nobody has changed it since. */
	private static boolean agree(Feature feature, List<String> values, List<String> exact) {
		Type range = feature.getRange();
		if (range.isPrimitive()) {
			String carried = Ranges.carried(range, exact.get(0));
			return carried == null ? values.isEmpty() : values.equals(List.of(carried));
		}
		return exact.containsAll(values);
	}

	private static void add(List<String> pairs, String name, List<String> values) {
		for (String value : values) {
			pairs.add(name);
			pairs.add(value);
		}
	}

	private List<String> read(FeatureStructure structure, Feature feature) {
		if (feature.getRange().isPrimitive()) {
			String value = Ranges.get(structure, feature);
			return value == null ? List.of() : List.of(value);
		}
		FeatureStructure value = structure.getFeatureValue(feature);
		List<String> values = new ArrayList<>();
		if (value != null) {
			collect(value, values);
		}
		return values;
	}

	private void collect(FeatureStructure value, List<String> values) {
		switch (value) {
			case ByteArrayFS bytes -> bytesLost.run();
			case FloatArrayFS floats -> {
				for (float each : floats.toArray()) {
					values.add(Ranges.plain(each));
				}
			}
			case DoubleArrayFS doubles -> {
				for (double each : doubles.toArray()) {
					values.add(Ranges.plain(each));
				}
			}
			case ArrayFS<?> array -> {
				for (int i = 0; i < array.size(); i++) {
					if (array.get(i) != null) {
						collectElement(array.get(i), values);
					}
				}
			}
			case CommonArrayFS<?> array -> {
				for (String each : array.toStringArray()) {
					values.add(each == null ? "" : each);
				}
			}
			default -> {
				if (types.subsumes(types.getType(CAS.TYPE_NAME_LIST_BASE), value.getType())) {
					collectList(value, values);
				} else {
					collectElement(value, values);
				}
			}
		}
	}

	private void collectElement(FeatureStructure element, List<String> values) {
		Type type = element.getType();
		if (!layers.isLinkElement(type)) {
			values.add(ids.apply(element));
			return;
		}
		String role = element.getStringValue(type.getFeatureByBaseName("role"));
		FeatureStructure target = element.getFeatureValue(type.getFeatureByBaseName("target"));
		values.add((role == null ? "" : role + "|") + (target == null ? "" : ids.apply(target)));
	}

	/** Walks a linked list of values; one that runs in a circle ends where it begins again. */
	private void collectList(FeatureStructure list, List<String> values) {
		Set<FeatureStructure> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		FeatureStructure node = list;
		while (node != null && seen.add(node)) {
			Feature head = node.getType().getFeatureByBaseName("head");
			if (head == null) {
				return;
			}
			if (head.getRange().isPrimitive()) {
				String value = Ranges.get(node, head);
				values.add(value == null ? "" : value);
			} else if (node.getFeatureValue(head) != null) {
				collectElement(node.getFeatureValue(head), values);
			}
			node = node.getFeatureValue(node.getType().getFeatureByBaseName("tail"));
		}
	}
}
