package org.glossator.engine;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** The built-in schema's shape, written down here because the engine does not see the bundle that ships it. */
public final class Schemas {

	private Schemas() {
	}

	/** Layers entity, claim, bias, claimant, target and slant with the features that the engine fills in. */
	public static SchemaSpec builtIn() {
		List<LayerSpec> layers = new ArrayList<>();
		layers.add(layer("entity", LayerKind.SPAN, TypeSystems.NAMED_ENTITY, "kind", List.of(), List.of(),
				uima("kind", FeatureType.TAG, "value"), uima("identifier", FeatureType.CONCEPT, "identifier")));
		layers.add(layer("claim", LayerKind.SPAN, "webanno.custom.Claim", "type", List.of(), List.of(),
				uima("type", FeatureType.TAG, "claimType"), FeatureSpec.tag("voice", "claim_voice"),
				new FeatureSpec("checkworthy", "checkworthy", FeatureType.INTEGER, "", false, false, 0, 3, "", "", "checkworthy"),
				FeatureSpec.tag("verdict", "claim_verdict"), FeatureSpec.of("evidence", FeatureType.LINK)));
		layers.add(layer("bias", LayerKind.SPAN, "webanno.custom.Bias", "technique", List.of(), List.of(),
				FeatureSpec.tag("technique", "technique"), FeatureSpec.of("strength", FeatureType.INTEGER)));
		layers.add(layer("boilerplate", LayerKind.SPAN, "webanno.custom.Boilerplate", "kind", List.of(), List.of(),
				FeatureSpec.tag("kind", "boilerplate_kind")));
		FeatureSpec role = FeatureSpec.of("role", FeatureType.TEXT);
		layers.add(layer("claimant", LayerKind.RELATION, "webanno.custom.Claimant", "role", List.of("claim"), List.of("entity"), role));
		layers.add(layer("target", LayerKind.RELATION, "webanno.custom.Target", "role", List.of("bias"), List.of("entity"), role));
		layers.add(layer("speaker", LayerKind.RELATION, "webanno.custom.Speaker", "role", List.of("claim", "bias"), List.of("entity"), role));
		for (String document : List.of("slant", "reliability")) {
			layers.add(layer(document, LayerKind.DOCUMENT, "webanno.custom." + Character.toUpperCase(document.charAt(0)) + document.substring(1),
					"value", List.of(), List.of(), FeatureSpec.tag("value", document), FeatureSpec.of("rationale", FeatureType.TEXT)));
		}
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
