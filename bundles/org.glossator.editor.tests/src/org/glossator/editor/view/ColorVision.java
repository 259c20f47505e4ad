package org.glossator.editor.view;

import org.eclipse.swt.graphics.RGB;

/**
 * How people see colours who lack one kind of cones, simulated in linear sRGB by the matrices of G. M. Machado, M. M.
 * Oliveira and L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE
 * Transactions on Visualization and Computer Graphics 15(6), 2009, table 1, severity 1.0; and how different two colours
 * are to them, as the distance in CIE 1976 L*a*b*, white point D65 (CIE 15:2004).
 */
enum ColorVision {
	/** Three kinds of cones. */
	NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
	/** No long-wave cones. */
	PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
	/** No middle-wave cones. */
	DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
	/** No short-wave cones. */
	TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

	private final double[] matrix;

	ColorVision(double... matrix) {
		this.matrix = matrix;
	}

	/** How far apart two colours look; 2 is just seen side by side, 100 is black from white. */
	double distance(RGB one, RGB other) {
		double[] a = lab(see(one));
		double[] b = lab(see(other));
		return Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2]));
	}

	private double[] see(RGB color) {
		double[] rgb = { linear(color.red), linear(color.green), linear(color.blue) };
		double[] seen = new double[3];
		for (int i = 0; i < 9; i++) {
			seen[i / 3] += matrix[i] * rgb[i % 3];
		}
		for (int i = 0; i < 3; i++) {
			seen[i] = Math.clamp(seen[i], 0, 1);
		}
		return seen;
	}

	private static double linear(int channel) {
		double c = channel / 255.0;
		return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
	}

	private static double[] lab(double[] rgb) {
		double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
		double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
		double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double root(double t) {
		return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
	}
}
