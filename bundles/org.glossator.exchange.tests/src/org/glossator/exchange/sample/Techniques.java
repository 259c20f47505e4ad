package org.glossator.exchange.sample;

import java.util.List;
import java.util.Map;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** A schema of a few techniques with their names in the shared tasks. */
public final class Techniques {

	public static final SchemaSpec SCHEMA = new SchemaSpec("1",
			List.of(LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds")), LayerSpec.span("bias", FeatureSpec.tag("technique", "techniques"))),
			List.of(new TagSetSpec("kinds", "", false, false, List.of(TagSpec.of("PER"))),
					new TagSetSpec("techniques", "", false, false,
							List.of(tag("doubt", "Doubt", "Doubt"), tag("loaded_language", "Loaded_Language", "Loaded_Language"),
									tag("exaggeration_minimisation", "Exaggeration,Minimisation", "Exaggeration-Minimisation"),
									tag("name_calling", "Name_Calling,Labeling", "Name_Calling-Labeling"),
									tag("straw_man", "Whataboutism,Straw_Men,Red_Herring", "Straw_Man"),
									tag("whataboutism", "Whataboutism,Straw_Men,Red_Herring", "Whataboutism"), TagSpec.of("scare_quotes")))));

	private Techniques() {
	}

	private static TagSpec tag(String name, String ptc, String semeval) {
		return new TagSpec(name, name, "", "", "", "", Map.of("ptc", ptc, "semeval2023", semeval));
	}
}
