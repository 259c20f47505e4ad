package org.glossator.bridge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.glossator.bridge.LayerType.LayerFeature;
import org.glossator.text.record.FeatureValues;

/** Puts feature values into structures, and says what could not be put there word for word. */
final class FeatureWriter {

	private final CAS cas;
	private final TypeSystem types;
	private final Map<String, ? extends FeatureStructure> byId;

	FeatureWriter(CAS cas, Map<String, ? extends FeatureStructure> byId) {
		this.cas = cas;
		this.types = cas.getTypeSystem();
		this.byId = byId;
	}

	/** Sets the features; adds key, value pairs to {@code left} for each feature that reading would not give back as it is. */
	void write(FeatureStructure structure, LayerType type, FeatureValues values, List<String> left) {
		Set<String> typed = new HashSet<>();
		for (LayerFeature feature : type.features()) {
			List<String> wanted = values.all(feature.name());
			List<String> carried = write(structure, feature.feature(), wanted);
			if (wanted.isEmpty() && Ranges.alwaysSet(feature.feature().getRange())) {
				left.add(Marks.UNSET);
				left.add(feature.feature().getShortName());
			}
			typed.add(feature.name());
			if (!carried.equals(wanted)) {
				for (String value : wanted) {
					left.add(Marks.EXACT + feature.feature().getShortName());
					left.add(value);
				}
			}
		}
		for (int i = 0; i < values.size(); i++) {
			if (!typed.contains(values.name(i))) {
				left.add(Marks.key(values.name(i)));
				left.add(values.value(i));
			}
		}
	}

	/** Sets one feature and returns what reading will give back for it. */
	private List<String> write(FeatureStructure structure, Feature feature, List<String> values) {
		if (values.isEmpty()) {
			return values;
		}
		Type range = feature.getRange();
		if (range.isPrimitive()) {
			Ranges.set(structure, feature, values.get(0));
			String carried = Ranges.carried(range, values.get(0));
			return carried == null ? List.of() : List.of(carried);
		}
		if (range.getName().equals(CAS.TYPE_NAME_STRING_ARRAY)) {
			StringArrayFS array = cas.createStringArrayFS(values.size());
			for (int i = 0; i < values.size(); i++) {
				array.set(i, values.get(i));
			}
			structure.setFeatureValue(feature, array);
			return values;
		}
		return range.isArray() ? links(structure, feature, values) : reference(structure, feature, values.get(0));
	}

	private List<String> reference(FeatureStructure structure, Feature feature, String id) {
		FeatureStructure target = byId.get(id);
		if (target == null || !types.subsumes(feature.getRange(), target.getType())) {
			return List.of();
		}
		structure.setFeatureValue(feature, target);
		return List.of(id);
	}

	private List<String> links(FeatureStructure structure, Feature feature, List<String> values) {
		Type linkType = feature.getRange().getComponentType();
		if (linkType.getFeatureByBaseName("target") == null) {
			// Features of this range take their element type from the description only.
			linkType = types.getType(feature.getDomain().getName() + Character.toUpperCase(feature.getShortName().charAt(0))
					+ feature.getShortName().substring(1) + "Link");
		}
		Feature role = linkType.getFeatureByBaseName("role");
		Feature target = linkType.getFeatureByBaseName("target");
		List<FeatureStructure> links = new ArrayList<>();
		List<String> carried = new ArrayList<>();
		for (String value : values) {
			int bar = value.lastIndexOf('|');
			FeatureStructure to = byId.get(value.substring(bar + 1));
			if (to != null && types.subsumes(target.getRange(), to.getType())) {
				FeatureStructure link = cas.createFS(linkType);
				if (bar >= 0) {
					link.setStringValue(role, value.substring(0, bar));
				}
				link.setFeatureValue(target, to);
				links.add(link);
				carried.add(value);
			}
		}
		if (!links.isEmpty()) {
			@SuppressWarnings("unchecked")
			ArrayFS<FeatureStructure> array = cas.createArrayFS(links.size());
			for (int i = 0; i < links.size(); i++) {
				array.set(i, links.get(i));
			}
			structure.setFeatureValue(feature, array);
		}
		return carried;
	}
}
