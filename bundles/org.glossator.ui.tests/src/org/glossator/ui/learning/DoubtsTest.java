package org.glossator.ui.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.glossator.engine.learning.Doubt;
import org.junit.jupiter.api.Test;

/** How a doubtful passage is shown in the list. */
class DoubtsTest {

	private static final String TEXT = "First line.\nThe minister gave so\tmany reasons that nobody in the wide hall could count them.\nLast.";

	private static String shown(String passage, String label) {
		int begin = TEXT.indexOf(passage);
		return Doubts.words(TEXT, new Doubt("bias", label, begin, begin + passage.length(), 0.9));
	}

	@Test
	void wordAlone_standsAmongThoseAroundIt() {
		assertEquals("The minister gave [so] many reasons that nobody in", shown("so", ""));
		assertEquals("[The] minister gave so many", shown("The", ""));
		assertEquals("in the wide hall could [count] them.", shown("count", ""));
		assertEquals("[Last]." , shown("Last", ""));
	}

	@Test
	void passageWithALabel_orOfSeveralWords_standsAlone() {
		assertEquals("so many", shown("so\tmany", "loaded_language"));
		assertEquals("nobody in the", shown("nobody in the", ""));
	}
}
