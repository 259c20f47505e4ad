package org.glossator.exchange.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * Between our persuasion techniques and the names that a shared task has for them, by the table in the schema: the
 * mappings of the tags. Several of our techniques may share one name there. Immutable.
 */
public final class TechniqueNames {

	private final String layer;
	private final String feature;
	private final Map<String, String> byTag = new HashMap<>();
	private final Map<String, List<String>> byName = new HashMap<>();
	private final Set<String> tags = new HashSet<>();

	/** For the first layer of spans whose label has names in that format; else {@code bias} and {@code technique}. */
	public TechniqueNames(SchemaSpec schema, String format) {
		String foundLayer = "bias";
		String foundFeature = "technique";
		for (LayerSpec candidate : schema.layers()) {
			FeatureSpec label = candidate.kind() == LayerKind.SPAN ? candidate.feature(candidate.labelFeature()) : null;
			TagSetSpec tagSet = label == null ? null : schema.tagSetOf(label);
			if (tagSet != null && tagSet.tags().stream().anyMatch(tag -> tag.mappings().containsKey(format))) {
				foundLayer = candidate.name();
				foundFeature = label.name();
				for (TagSpec tag : tagSet.tags()) {
					tags.add(tag.name());
					String name = tag.mappings().get(format);
					if (name != null) {
						byTag.put(tag.name(), name);
						byName.computeIfAbsent(name, key -> new ArrayList<>()).add(tag.name());
					}
				}
				break;
			}
		}
		layer = foundLayer;
		feature = foundFeature;
	}

	/** The layer of techniques. */
	public String layer() {
		return layer;
	}

	/** The feature that holds the technique. */
	public String feature() {
		return feature;
	}

	/** Whether several tags share that name. */
	public boolean isAmbiguous(String name) {
		return byName.getOrDefault(name, List.of()).size() > 1;
	}

	/** Our value for a name there: its tag where there is one only, else the name itself. */
	public String read(String name) {
		List<String> candidates = byName.getOrDefault(name, List.of());
		return candidates.size() == 1 ? candidates.get(0) : name;
	}

	/**
	 * The name there of our value, or null for none. A value that is no tag of ours is taken for a name of theirs, as it was
	 * kept when read.
	 */
	public String write(String value) {
		String name = byTag.get(value);
		return name != null ? name : tags.contains(value) || value.isBlank() || value.contains("\t") || value.contains("\n") ? null : value;
	}
}
