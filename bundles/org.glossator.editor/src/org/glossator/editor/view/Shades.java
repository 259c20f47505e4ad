package org.glossator.editor.view;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * The colours of the annotations on the ground they are painted on. Schema colours are chosen for paper; on a dark ground
 * they are lightened until bars stand out from it by 3:1 (WCAG 2.2, criterion 1.4.11, with its formula for contrast), and
 * tints are mixed so that the letters on them stay readable. What is written stands out by 4.5:1 at least (1.4.3). Where
 * the desktop asks for high contrast there are no tints, bars stand out by 4.5:1 and writing by 7:1 (1.4.6). Greys have no
 * hue that an eye could miss or see: they are told from the colours by being darker than these, on every ground.
 */
final class Shades {

	/** What one schema colour becomes. */
	record Shade(Color bar, Color tint, Color strong, Color faint) {
	}

	private static final double BARS = 3;
	private static final double LETTERS = 4.5;
	private static final double LETTERS_HIGH = 7;
	private static final double GREYS = 7;
	private static final double GREYS_HIGH = 10;
	private static final float GREY = 0.05f;
	private static final int STEPS = 40;

	private final RGB ground;
	private final RGB ink;
	private final boolean dark;
	private final boolean highContrast;
	private final Map<RGB, Shade> shades = new HashMap<>();

	/**
	 * @param ground the background of the text
	 * @param ink its foreground
	 * @param highContrast whether the desktop asks for high contrast: then there are no tints, bars alone
	 */
	Shades(RGB ground, RGB ink, boolean highContrast) {
		this.ground = ground;
		this.ink = ink;
		this.highContrast = highContrast;
		dark = luminance(ground) < 0.2;
	}

	/** Whether these are the shades for that ground and ink. */
	boolean fit(RGB otherGround, RGB otherInk) {
		return ground.equals(otherGround) && ink.equals(otherInk);
	}

	Shade of(MarkStyle style) {
		return of(style.color());
	}

	Shade of(RGB color) {
		return shades.computeIfAbsent(color, this::make);
	}

	private Shade make(RGB color) {
		RGB bar = bar(color);
		return new Shade(new Color(bar), tint(color, bar, dark ? 1.35 : 1.18), tint(color, bar, dark ? 2 : 1.5),
				new Color(mix(bar, ground, highContrast ? 0.7 : 0.4)));
	}

	/** The colour moved away from the ground, its hue kept, until it stands out from it. */
	private RGB bar(RGB color) {
		float[] hsb = color.getHSB();
		float hue = hsb[0];
		float saturation = hsb[1];
		float brightness = hsb[2];
		if (saturation < GREY) {
			return grey();
		}
		RGB bar = color;
		for (int step = 0; step < STEPS && contrast(bar, ground) < (highContrast ? LETTERS : BARS); step++) {
			if (dark) {
				brightness = Math.min(1, brightness + 0.05f);
				saturation = Math.max(0, saturation - 0.04f);
			} else {
				brightness = Math.max(0, brightness - 0.03f);
				// Pastels turn to mud when they are only darkened.
				saturation = Math.min(1, saturation + 0.06f);
			}
			bar = new RGB(hue, saturation, brightness);
		}
		return bar;
	}

	/** The grey nearest to the ground that stands out from it, and on a light ground from the colours too. */
	private RGB grey() {
		double least = dark ? highContrast ? LETTERS : BARS : highContrast ? GREYS_HIGH : GREYS;
		RGB ends = dark ? new RGB(255, 255, 255) : new RGB(0, 0, 0);
		RGB grey = ground;
		for (int step = 1; step <= 255 && contrast(grey, ground) < least; step++) {
			grey = mix(ends, ground, step / 255.0);
		}
		return grey;
	}

	/** So much of the colour on the ground that it differs from it by this contrast. */
	private Color tint(RGB color, RGB bar, double contrast) {
		if (highContrast) {
			return new Color(ground);
		}
		RGB top = contrast(color, ground) > contrast ? color : bar;
		double share = 0;
		RGB mixed = ground;
		while (share < 1 && contrast(mixed, ground) < contrast) {
			share += 0.02;
			mixed = mix(top, ground, share);
		}
		return new Color(mixed);
	}

	/** The colour of the letters. */
	Color ink() {
		return new Color(ink);
	}

	/** The ink made weaker, for what is there to be found but not to be looked at: numbers, leaders, rules. */
	Color quiet() {
		double share = 0.55;
		while (share < 1 && contrast(mix(ink, ground, share), ground) < (highContrast ? LETTERS_HIGH : LETTERS)) {
			share += 0.02;
		}
		return new Color(mix(ink, ground, Math.min(1, share)));
	}

	/** Marks in an overview: the more there are at a place, the stronger. */
	Color dot(RGB color, int count) {
		Shade shade = of(color);
		return count > 2 || highContrast ? shade.bar() : count > 1 ? shade.faint() : shade.strong();
	}

	/** A ground that differs from the text's just enough to be seen. */
	Color panel() {
		return new Color(mix(ink, ground, 0.06));
	}

	/** The contrast of two colours, 1 to 21. */
	static double contrast(RGB a, RGB b) {
		double first = luminance(a);
		double second = luminance(b);
		return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
	}

	/** Relative luminance, 0 to 1. */
	static double luminance(RGB color) {
		return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	private static RGB mix(RGB top, RGB below, double share) {
		return new RGB(mix(top.red, below.red, share), mix(top.green, below.green, share), mix(top.blue, below.blue, share));
	}

	private static int mix(int top, int below, double share) {
		return (int) Math.round(top * share + below * (1 - share));
	}
}
