package org.glossator.review.team;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/**
 * Merges two versions of a schema: layers, features, tag sets and tags by name. What both changed differently stays as it
 * was, or, where both added it, is the one that sorts first, and is told as disputed.
 */
final class SchemaMerge {

	private final List<String> disputed = new ArrayList<>();

	/** What both changed differently, such as {@code tag kinds/ORG}. */
	List<String> disputed() {
		return disputed;
	}

	SchemaSpec of(SchemaSpec base, SchemaSpec left, SchemaSpec right) {
		return new SchemaSpec(one("version", null, base.version(), left.version(), right.version()),
				KeyedMerge.of(base.layers(), left.layers(), right.layers(), LayerSpec::name, this::layer),
				KeyedMerge.of(base.tagSets(), left.tagSets(), right.tagSets(), TagSetSpec::name, this::tagSet));
	}

	/** A disputed aspect is told under {@code name}; null to tell nothing. */
	private <T> T one(String aspect, String name, T base, T left, T right) {
		if (left.equals(right) || right.equals(base)) {
			return left;
		}
		if (left.equals(base)) {
			return right;
		}
		if (name != null) {
			disputed.add(aspect + " " + name);
		}
		return base != null ? base : left.toString().compareTo(right.toString()) <= 0 ? left : right;
	}

	private LayerSpec layer(LayerSpec base, LayerSpec left, LayerSpec right) {
		List<FeatureSpec> features = KeyedMerge.of(base == null ? List.of() : base.features(), left.features(), right.features(),
				FeatureSpec::name, (b, l, r) -> one("feature", left.name() + "/" + l.name(), b, l, r));
		LayerSpec frame = one("layer", left.name(), base == null ? null : with(base, List.of()), with(left, List.of()),
				with(right, List.of()));
		return with(frame, features);
	}

	private static LayerSpec with(LayerSpec layer, List<FeatureSpec> features) {
		return new LayerSpec(layer.name(), layer.label(), layer.kind(), layer.description(), layer.color(), layer.key(),
				layer.labelFeature(), features, layer.uimaType(), layer.sourceLayers(), layer.targetLayers(), layer.guideline());
	}

	private TagSetSpec tagSet(TagSetSpec base, TagSetSpec left, TagSetSpec right) {
		List<TagSpec> tags = KeyedMerge.of(base == null ? List.of() : base.tags(), left.tags(), right.tags(), TagSpec::name,
				(b, l, r) -> one("tag", left.name() + "/" + l.name(), b, l, r));
		TagSetSpec frame = one("tag set", left.name(), base == null ? null : with(base, List.of()), with(left, List.of()),
				with(right, List.of()));
		return with(frame, tags);
	}

	private static TagSetSpec with(TagSetSpec set, List<TagSpec> tags) {
		return new TagSetSpec(set.name(), set.description(), set.open(), set.ordered(), tags);
	}
}
