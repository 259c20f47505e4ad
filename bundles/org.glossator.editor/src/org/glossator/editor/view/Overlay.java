package org.glossator.editor.view;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/** Something painted over the text: arcs, handles, letters to choose by. */
@FunctionalInterface
interface Overlay {

	/**
	 * Paints what of it is in view.
	 *
	 * @param small a font for small print
	 */
	void paint(GC gc, Shades shades, Font small);
}
