package org.glossator.editor.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.glossator.editor.layout.CharAdvances;

/**
 * The widths of the characters of one font, each measured when it is first met and kept, because the text is wrapped
 * anew with every change of the window's width. Belongs to the UI thread; must be disposed.
 */
final class CharWidths implements CharAdvances {

	private static final short UNKNOWN = -1;

	private final TextLayout ruler;
	private final short[] plane = new short[0x10000];
	private final Map<Integer, Integer> others = new HashMap<>();

	CharWidths(Device device, Font font) {
		ruler = new TextLayout(device);
		ruler.setFont(font);
		Arrays.fill(plane, UNKNOWN);
	}

	@Override
	public int advance(int codePoint) {
		if (codePoint < 0x10000) {
			short known = plane[codePoint];
			return known != UNKNOWN ? known : (plane[codePoint] = (short) measure(codePoint));
		}
		return others.computeIfAbsent(codePoint, this::measure);
	}

	private int measure(int codePoint) {
		int type = Character.getType(codePoint);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		// Four of them: a font's advance may be a fraction of a pixel, and a single glyph is rounded up.
		ruler.setText(type == Character.SURROGATE || type == Character.CONTROL ? "\ufffd\ufffd\ufffd\ufffd"
				: Character.toString(codePoint).repeat(4));
		return (ruler.getBounds().width + 2) / 4;
	}

	void dispose() {
		ruler.dispose();
	}
}
