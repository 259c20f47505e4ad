package org.glossator.core.schema;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.core.extract.BoilerplateKind;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.junit.jupiter.api.Test;

class BuiltInSchemaTest {

	private final SchemaSpec schema = BuiltInSchema.spec();

	@Test
	void file_isAsTheProgramWritesIt() throws IOException {
		assertArrayEquals(BuiltInSchema.bytes(), SchemaFile.parse(Path.of(BuiltInSchema.FILE), BuiltInSchema.bytes()).bytes());
	}

	@Test
	void layers_areThoseOfTheDesign() {
		Map<String, LayerKind> kinds = new TreeMap<>();
		schema.layers().forEach(layer -> kinds.put(layer.name(), layer.kind()));
		assertEquals(Map.of("entity", LayerKind.SPAN, "claim", LayerKind.SPAN, "bias", LayerKind.SPAN, "boilerplate", LayerKind.SPAN,
				"claimant", LayerKind.RELATION, "target", LayerKind.RELATION, "speaker", LayerKind.RELATION, "coreference", LayerKind.CHAIN, "slant", LayerKind.DOCUMENT,
				"reliability", LayerKind.DOCUMENT), kinds);
		assertEquals("kind", schema.layer("entity").labelFeature());
		assertEquals("type", schema.layer("claim").labelFeature());
		assertEquals("technique", schema.layer("bias").labelFeature());
		assertEquals("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity", schema.layer("entity").uimaType());
		assertEquals("value", schema.layer("entity").feature("kind").uimaName());
		assertEquals(0, schema.layer("claim").feature("checkworthy").minimum());
		assertEquals(3, schema.layer("bias").feature("strength").maximum());
	}

	@Test
	void techniques_areThe23OfSemEvalAndThreeOfOurs() {
		TagSetSpec techniques = schema.tagSet("technique");
		assertEquals(26, techniques.tags().size());
		assertEquals(23, techniques.tags().stream().map(tag -> tag.mappings().get("semeval2023")).filter(name -> name != null).distinct().count());
		// The fourteen classes of SemEval-2020 task 11 can all be written.
		assertEquals(14, techniques.tags().stream().map(tag -> tag.mappings().get("ptc")).filter(name -> name != null).distinct().count());
		for (String own : List.of("unattributed_source", "scare_quotes", "framing_word")) {
			assertEquals(Map.of(), techniques.tag(own).mappings());
		}
	}

	@Test
	void references_leadSomewhere() {
		for (LayerSpec layer : schema.layers()) {
			assertTrue(layer.kind() == LayerKind.CHAIN || layer.feature(layer.labelFeature()) != null, layer.name());
			layer.sourceLayers().forEach(name -> assertNotNull(schema.layer(name), layer.name()));
			layer.targetLayers().forEach(name -> assertNotNull(schema.layer(name), layer.name()));
			for (FeatureSpec feature : layer.features()) {
				assertEquals(feature.type() == FeatureType.TAG, !feature.tagSet().isEmpty(), feature.name());
				if (feature.type() == FeatureType.TAG) {
					TagSetSpec tags = schema.tagSetOf(feature);
					assertNotNull(tags, feature.name());
					assertTrue(feature.defaultValue().isEmpty() || tags.tag(feature.defaultValue()) != null, feature.name());
				}
			}
		}
	}

	@Test
	void names_areUnique() {
		assertEquals(schema.layers().size(), schema.layers().stream().map(LayerSpec::name).distinct().count());
		for (TagSetSpec set : schema.tagSets()) {
			assertEquals(set.tags().size(), set.tags().stream().map(TagSpec::name).distinct().count(), set.name());
		}
	}

	@Test
	void keys_areUniqueInTheWholeSchema() {
		List<String> keys = new ArrayList<>();
		schema.layers().forEach(layer -> keys.add(layer.key()));
		schema.tagSets().forEach(set -> set.tags().forEach(tag -> keys.add(tag.key())));
		keys.removeIf(String::isEmpty);
		assertEquals(keys.size(), new HashSet<>(keys).size(), keys::toString);
		assertTrue(keys.size() >= 45);
	}

	@Test
	void everyTagOfALabel_hasAKey() {
		for (String layer : List.of("entity", "claim", "bias")) {
			LayerSpec spec = schema.layer(layer);
			schema.tagSetOf(spec.feature(spec.labelFeature())).tags().forEach(tag -> assertFalse(tag.key().isEmpty(), tag.name()));
		}
	}

	@Test
	void everyTagAndLayer_hasDescriptionAndGuideline() {
		Map<String, byte[]> guidelines = BuiltInSchema.guidelines();
		Set<String> linked = new HashSet<>();
		for (TagSetSpec set : schema.tagSets()) {
			for (TagSpec tag : set.tags()) {
				assertTrue(tag.description().endsWith("."), tag.name());
				String section = section(guidelines, tag.guideline());
				assertTrue(section.split("\\s+").length >= 8, tag.guideline());
				assertTrue(linked.add(tag.guideline()), tag.guideline());
			}
		}
		for (LayerSpec layer : schema.layers()) {
			assertTrue(layer.description().endsWith("."), layer.name());
			assertFalse(section(guidelines, layer.guideline()).isBlank(), layer.name());
		}
		for (String technique : schema.tagSet("technique").tags().stream().map(TagSpec::guideline).toList()) {
			assertTrue(section(guidelines, technique).contains("Example"), technique);
		}
	}

	/** The text below the heading that a link names, or the whole file. */
	private static String section(Map<String, byte[]> guidelines, String link) {
		String[] parts = link.split("#");
		byte[] file = guidelines.get(parts[0]);
		assertNotNull(file, link);
		String text = new String(file, StandardCharsets.UTF_8);
		if (parts.length == 1) {
			return text;
		}
		int heading = text.indexOf("\n## " + parts[1] + "\n");
		assertTrue(heading >= 0, link);
		int begin = text.indexOf('\n', heading + 1);
		int end = text.indexOf("\n## ", begin);
		return text.substring(begin, end < 0 ? text.length() : end);
	}

	@Test
	void boilerplateKinds_areThoseThatExtractionFinds() {
		TagSetSpec kinds = schema.tagSetOf(schema.layer("boilerplate").feature("kind"));
		for (BoilerplateKind kind : BoilerplateKind.values()) {
			assertNotNull(kinds.tag(kind.id()), kind.id());
		}
	}

	@Test
	void darkText_isReadableOnEveryColour() {
		for (LayerSpec layer : schema.layers()) {
			assertReadable(layer.color(), layer.name());
		}
		schema.tagSets().forEach(set -> set.tags().stream().filter(tag -> !tag.color().isEmpty())
				.forEach(tag -> assertReadable(tag.color(), tag.name())));
	}

	private static void assertReadable(String color, String name) {
		double[] rgb = linear(color);
		double luminance = 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
		// The contrast ratio of WCAG 2.2 to near-black text; 7 is its enhanced level.
		assertTrue((luminance + 0.05) / (0.0103 + 0.05) >= 7, name + " " + color);
	}

	private static double[] linear(String color) {
		double[] rgb = new double[3];
		for (int i = 0; i < 3; i++) {
			double c = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
			rgb[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
		}
		return rgb;
	}
}
