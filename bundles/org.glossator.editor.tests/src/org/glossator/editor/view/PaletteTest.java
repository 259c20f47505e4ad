package org.glossator.editor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.RGB;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.editor.SchemaLook;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.junit.jupiter.api.Test;

/** The colours of layers and tags as they are painted on every ground, seen by every eye; computed, no window needed. */
class PaletteTest {

	/** Seven times what is just seen side by side: bars are thin and seldom side by side. */
	private static final double APART = 14;
	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final List<Shades> GROUNDS = List.of(new Shades(WHITE, new RGB(0x2e, 0x34, 0x36), false), new Shades(new RGB(0x1e, 0x1f, 0x22), new RGB(0xd9, 0xd9, 0xd9), false),
			new Shades(new RGB(0x2d, 0x2d, 0x2d), WHITE, false), new Shades(WHITE, BLACK, true), new Shades(BLACK, WHITE, true));

	private final SchemaSpec schema = BuiltInSchema.spec();
	private final SchemaLook look = new SchemaLook(schema);

	private List<LayerSpec> layers(LayerKind... kinds) {
		return schema.layers().stream().filter(layer -> List.of(kinds).contains(layer.kind())).toList();
	}

	/** All colours that annotations of a layer are painted in: its own and those of its tags. */
	private Set<RGB> colors(LayerSpec layer) {
		Set<RGB> colors = new LinkedHashSet<>();
		colors.add(look.color(layer, null));
		TagSetSpec tags = layer.labelFeature().isEmpty() ? null : schema.tagSetOf(layer.feature(layer.labelFeature()));
		if (tags != null) {
			tags.tags().forEach(tag -> colors.add(look.color(layer, tag)));
		}
		return colors;
	}

	private void assertApart(List<LayerSpec> layers) {
		for (int i = 0; i < layers.size(); i++) {
			for (int j = i + 1; j < layers.size(); j++) {
				for (RGB one : colors(layers.get(i))) {
					for (RGB other : colors(layers.get(j))) {
						assertApart(one, other, layers.get(i).name() + " and " + layers.get(j).name());
					}
				}
			}
		}
	}

	private static void assertApart(RGB one, RGB other, String what) {
		for (int ground = 0; ground < GROUNDS.size(); ground++) {
			RGB first = GROUNDS.get(ground).of(one).bar().getRGB();
			RGB second = GROUNDS.get(ground).of(other).bar().getRGB();
			for (ColorVision eye : ColorVision.values()) {
				double distance = eye.distance(first, second);
				assertTrue(distance >= APART, what + ", " + one + " and " + other + ", " + eye + ", ground " + ground + ": " + distance);
			}
		}
	}

	@Test
	void simulation_isThatOfTheSource() {
		RGB red = new RGB(255, 0, 0);
		RGB green = new RGB(0, 255, 0);
		assertEquals(100, ColorVision.NORMAL.distance(WHITE, BLACK), 0.5);
		assertTrue(ColorVision.PROTANOPIA.distance(new RGB(170, 140, 0), new RGB(255, 130, 0)) < ColorVision.NORMAL.distance(new RGB(170, 140, 0), new RGB(255, 130, 0)) / 2);
		assertTrue(ColorVision.DEUTERANOPIA.distance(red, green) < ColorVision.NORMAL.distance(red, green) / 1.5);
		assertTrue(ColorVision.TRITANOPIA.distance(new RGB(0, 150, 150), new RGB(0, 150, 90)) < ColorVision.NORMAL.distance(new RGB(0, 150, 150), new RGB(0, 150, 90)) / 2);
		for (ColorVision eye : ColorVision.values()) {
			assertEquals(0, eye.distance(WHITE, WHITE));
			assertEquals(100, eye.distance(WHITE, BLACK), 0.5, "What has no colour looks the same to all: " + eye);
		}
	}

	@Test
	void layersOfSpans_withAllTheirTags_areToldApartByEveryEyeOnEveryGround() {
		assertApart(layers(LayerKind.SPAN));
	}

	@Test
	void relationsAndChains_areToldApartByEveryEyeOnEveryGround() {
		assertApart(layers(LayerKind.RELATION, LayerKind.CHAIN));
	}

	@Test
	void layersWithoutColour_getOneEach() {
		List<LayerSpec> found = new ArrayList<>(schema.layers());
		List.of("event", "stance", "frame").forEach(name -> found.add(LayerSpec.span(name)));
		SchemaLook grown = new SchemaLook(new SchemaSpec("", found, schema.tagSets()));
		List<LayerSpec> added = found.subList(schema.layers().size(), found.size());
		for (LayerSpec each : added) {
			for (LayerSpec other : added) {
				if (each != other) {
					assertApart(grown.color(each, null), grown.color(other, null), each.name() + " and " + other.name());
				}
			}
		}
		assertEquals(look.color(schema.layer("claim"), null), grown.color(schema.layer("claim"), null), "Who has a colour keeps it");
	}

	@Test
	void layers_differByTheirBarsToo() {
		List<LayerSpec> ten = new ArrayList<>();
		for (int i = 0; i < 10; i++) {
			ten.add(LayerSpec.span("layer" + i));
		}
		ten.add(4, LayerSpec.simple("relation", LayerKind.RELATION));
		SchemaLook grown = new SchemaLook(new SchemaSpec("", ten, List.of()));
		Set<BarStyle> bars = new LinkedHashSet<>();
		ten.stream().filter(layer -> layer.kind() == LayerKind.SPAN).forEach(layer -> bars.add(grown.bar(layer)));
		assertEquals(10, bars.size(), "Ten layers, ten bars: " + bars);
		assertTrue(!bars.contains(BarStyle.UNKNOWN), "and another for what the schema does not know");
		assertEquals(null, grown.bar(ten.get(4)), "Relations are arcs");
	}

	@Test
	void tagsOfALayer_differByTheirLabels() {
		for (LayerSpec layer : layers(LayerKind.SPAN)) {
			Set<String> labels = new LinkedHashSet<>();
			schema.tagSetOf(layer.feature(layer.labelFeature())).tags().forEach(tag -> assertTrue(labels.add(tag.label()), layer.name() + ": " + tag.label()));
			assertNotEquals(0, labels.size());
		}
	}
}
