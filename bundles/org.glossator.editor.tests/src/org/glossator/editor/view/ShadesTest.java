package org.glossator.editor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;

import org.eclipse.swt.graphics.RGB;
import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;

/** The contrast of all that is painted, computed for the grounds that themes give: WCAG 2.2, criteria 1.4.3, 1.4.6, 1.4.11. */
class ShadesTest {

	private record Theme(String name, RGB ground, RGB ink, boolean high) {
		Shades shades() {
			return new Shades(ground, ink, high);
		}
	}

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);
	private static final Theme[] THEMES = { new Theme("light", WHITE, new RGB(0x2e, 0x34, 0x36), false), new Theme("paper", WHITE, BLACK, false),
			new Theme("dark", new RGB(0x1e, 0x1f, 0x22), new RGB(0xd9, 0xd9, 0xd9), false), new Theme("GTK dark", new RGB(0x2d, 0x2d, 0x2d), WHITE, false),
			new Theme("high contrast", WHITE, BLACK, true), new Theme("high contrast inverse", BLACK, WHITE, true) };

	private static Set<RGB> colors() {
		Set<RGB> colors = new LinkedHashSet<>();
		SchemaSpec schema = BuiltInSchema.spec();
		schema.layers().forEach(layer -> add(colors, layer.color()));
		schema.tagSets().forEach(tags -> tags.tags().forEach(tag -> add(colors, tag.color())));
		assertTrue(colors.size() > 8, "The schema has colours");
		// Whatever an analyst may choose.
		SplittableRandom random = new SplittableRandom(4);
		for (int i = 0; i < 200; i++) {
			colors.add(new RGB(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
		}
		colors.add(WHITE);
		colors.add(BLACK);
		return colors;
	}

	private static void add(Set<RGB> colors, String color) {
		if (color.startsWith("#")) {
			int value = Integer.parseInt(color.substring(1), 16);
			colors.add(new RGB(value >> 16, value >> 8 & 0xff, value & 0xff));
		}
	}

	private static void assertContrast(double least, RGB top, RGB below, String what) {
		double contrast = Shades.contrast(top, below);
		assertTrue(contrast >= least, what + ": " + top + " on " + below + " is " + contrast);
	}

	@Test
	void bars_standOutFromTheGround() {
		for (Theme theme : THEMES) {
			for (RGB color : colors()) {
				assertContrast(theme.high() ? 4.5 : 3, theme.shades().of(color).bar().getRGB(), theme.ground(), theme.name() + ", bar of " + color);
			}
		}
	}

	@Test
	void letters_areReadableOnEveryTint() {
		for (Theme theme : THEMES) {
			for (RGB color : colors()) {
				Shades.Shade shade = theme.shades().of(color);
				double least = theme.high() ? 7 : 4.5;
				assertContrast(least, theme.ink(), shade.tint().getRGB(), theme.name() + ", tint of " + color);
				assertContrast(least, theme.ink(), shade.strong().getRGB(), theme.name() + ", selected " + color);
			}
			assertEquals(theme.ink(), theme.shades().ink().getRGB(), "Labels are written in it");
		}
	}

	@Test
	void numbersAndSmallPrint_areReadable() {
		for (Theme theme : THEMES) {
			assertContrast(theme.high() ? 7 : 4.5, theme.shades().quiet().getRGB(), theme.ground(), theme.name());
		}
	}

	@Test
	void highContrast_hasNoTintsAndAnOverviewThatIsSeen() {
		Theme theme = THEMES[4];
		for (RGB color : colors()) {
			assertEquals(theme.ground(), theme.shades().of(color).tint().getRGB());
			assertContrast(3, theme.shades().dot(color, 1).getRGB(), theme.shades().panel().getRGB(), "A single one in the overview, " + color);
		}
	}

	@Test
	void themeOfTheEnvironment_countsBeforeTheDesktops() {
		assertTrue(ThemeShades.isHighContrast(null, "HighContrast"));
		assertTrue(ThemeShades.isHighContrast(null, "HighContrastInverse"));
		assertFalse(ThemeShades.isHighContrast(null, "Adwaita:dark"));
	}
}
