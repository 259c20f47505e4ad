package org.glossator.ui.exchange;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.exchange.mapping.FoundLabels.Found;
import org.glossator.exchange.mapping.LabelMapping.Source;
import org.glossator.exchange.mapping.LabelMapping.Target;

/** What a foreign layer, feature or value can become in a schema, and how that is called. */
final class MappingTargets {

	/**
	 * Something to choose.
	 *
	 * @param label as a person reads it
	 * @param target what is chosen; null to keep what is found as it is
	 */
	record Choice(String label, Target target) {
	}

	private MappingTargets() {
	}

	/** The choices for something found: to keep it, what it can become, and to leave it out. */
	static List<Choice> of(Found found, SchemaSpec schema) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice("(stays as it is)", null));
		Source source = found.source();
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() != found.kind()) {
				continue;
			}
			if (source.feature().isEmpty()) {
				choices.add(new Choice(layer.label(), new Target(layer.name(), "", "")));
			} else if (source.value().isEmpty()) {
				for (FeatureSpec feature : layer.features()) {
					choices.add(new Choice(layer.label() + ", " + feature.label(), new Target(layer.name(), feature.name(), "")));
				}
			} else {
				values(layer, schema, choices);
			}
		}
		choices.add(new Choice("(left out)", Target.LEAVE_OUT));
		return choices;
	}

	private static void values(LayerSpec layer, SchemaSpec schema, List<Choice> choices) {
		choices.add(new Choice(layer.label() + " without a tag", new Target(layer.name(), "", "")));
		for (FeatureSpec feature : layer.features()) {
			TagSetSpec tags = schema.tagSetOf(feature);
			if (tags != null) {
				for (TagSpec tag : tags.tags()) {
					choices.add(new Choice(name(layer, feature) + ": " + name(tag), new Target(layer.name(), feature.name(), tag.name())));
				}
			}
		}
	}

	private static String name(LayerSpec layer, FeatureSpec feature) {
		return feature.name().equals(layer.labelFeature()) ? layer.label() : layer.label() + ", " + feature.label();
	}

	private static String name(TagSpec tag) {
		return tag.label().isEmpty() ? tag.name() : tag.label();
	}

	/** How something found is called. */
	static String text(Source source) {
		if (source.feature().isEmpty()) {
			return "Layer " + source.layer();
		}
		return "    " + source.layer() + "." + source.feature() + (source.value().isEmpty() ? "" : " = " + source.value().replaceAll("\\s+", " "));
	}

	/** How a target is called. */
	static String text(Target target, SchemaSpec schema) {
		if (target.leavesOut()) {
			return "(left out)";
		}
		LayerSpec layer = schema.layer(target.layer());
		FeatureSpec feature = layer == null ? null : layer.feature(target.feature());
		String layerName = layer == null ? target.layer() : layer.label();
		if (target.feature().isEmpty()) {
			return layerName;
		}
		TagSetSpec tags = feature == null ? null : schema.tagSetOf(feature);
		TagSpec tag = tags == null ? null : tags.tag(target.value());
		String name = feature == null ? layerName + ", " + target.feature() : target.value().isEmpty() ? layerName + ", " + feature.label() : name(layer, feature);
		return target.value().isEmpty() ? name : name + ": " + (tag == null ? target.value() : name(tag));
	}
}
