package org.glossator.engine.structure;

import java.util.List;
import java.util.Locale;

/** Finds names and places on lines of their own behind a sentence, as letters to an editor are signed. Stateless. */
final class Signatures {

	private static final int LONGEST = 40;

	private Signatures() {
	}

	/** Marks each pair of such lines below the headline as a byline. */
	static void mark(String text, List<int[]> blocks, Zone.Kind[] kinds, int head) {
		for (int i = Math.max(head + 2, 1); i + 1 < kinds.length; i++) {
			boolean behindText = kinds[i - 1] == Zone.Kind.PARAGRAPH && ".!?\"\u201d".indexOf(text.charAt(blocks.get(i - 1)[1] - 1)) >= 0;
			if (behindText && isNames(text, blocks.get(i), kinds[i], 2) && isNames(text, blocks.get(i + 1), kinds[i + 1], 1)) {
				kinds[i] = Zone.Kind.BYLINE;
				kinds[i + 1] = Zone.Kind.BYLINE;
			}
		}
	}

	private static boolean isNames(String text, int[] block, Zone.Kind kind, int words) {
		if (kind != Zone.Kind.PARAGRAPH || block[1] - block[0] > LONGEST) {
			return false;
		}
		String line = text.substring(block[0], block[1]);
		char last = line.charAt(line.length() - 1);
		return (Character.isLetter(last) || last == ')') && line.split(" ").length >= words && PageHead.isCapitalised(line) && !line.equals(line.toUpperCase(Locale.ROOT));
	}
}
