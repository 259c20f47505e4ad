package org.glossator.training;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.TypeSystems;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** The built-in schema as far as the engine fills it in; training runs without the bundle that ships it. */
final class BuiltInLayers {

	static final SchemaSpec SCHEMA = builtIn();

	private BuiltInLayers() {
	}

	/** Layers entity, claim, bias, claimant, target and slant with the features that the engine fills in. */
	private static SchemaSpec builtIn() {
		List<LayerSpec> layers = new ArrayList<>();
		layers.add(layer("entity", LayerKind.SPAN, TypeSystems.NAMED_ENTITY, "kind", List.of(), List.of(),
				uima("kind", FeatureType.TAG, "value"), uima("identifier", FeatureType.CONCEPT, "identifier")));
		layers.add(layer("claim", LayerKind.SPAN, "webanno.custom.Claim", "type", List.of(), List.of(),
				FeatureSpec.tag("type", "claim.type"), FeatureSpec.tag("voice", "claim.voice"),
				new FeatureSpec("checkworthy", "checkworthy", FeatureType.INTEGER, "", false, false, 0, 3, "", "", "checkworthy"),
				FeatureSpec.tag("verdict", "claim.verdict"), FeatureSpec.of("evidence", FeatureType.LINK)));
		layers.add(layer("bias", LayerKind.SPAN, "webanno.custom.Bias", "technique", List.of(), List.of(),
				FeatureSpec.tag("technique", "bias.technique"), FeatureSpec.of("strength", FeatureType.INTEGER)));
		layers.add(layer("claimant", LayerKind.RELATION, "webanno.custom.Claimant", "", List.of("claim"), List.of("entity")));
		layers.add(layer("target", LayerKind.RELATION, "webanno.custom.Target", "", List.of("bias"), List.of("entity")));
		layers.add(layer("slant", LayerKind.DOCUMENT, "webanno.custom.Slant", "value", List.of(), List.of(),
				FeatureSpec.tag("value", "slant.value"), FeatureSpec.of("rationale", FeatureType.TEXT)));
		return new SchemaSpec("1", layers, List.of(new TagSetSpec("entity.kind", "", false, false,
				List.of("PER", "ORG", "GPE", "LOC", "FAC", "EVT", "MISC").stream().map(TagSpec::of).toList())));
	}

	private static FeatureSpec uima(String name, FeatureType type, String uimaName) {
		return new FeatureSpec(name, name, type, "", false, false, null, null, "", "", uimaName);
	}

	private static LayerSpec layer(String name, LayerKind kind, String uimaType, String label, List<String> sources,
			List<String> targets, FeatureSpec... features) {
		return new LayerSpec(name, name, kind, "", "#808080", "", label, List.of(features), uimaType, sources, targets, "");
	}
}
