package org.glossator.engine.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;

class CalibrationTest {

	@Test
	void tenthOfTheConfidence_picksTheValue() {
		double[] table = { .1, .1, .2, .2, .3, .3, .5, .6, .7, .9 };
		Calibration calibration = new Calibration(Map.of("entity tagger", table));
		assertEquals(.1, calibration.of("entity tagger", 0));
		assertEquals(.7, calibration.of("entity tagger", .85));
		assertEquals(.9, calibration.of("entity tagger", 1));
	}

	@Test
	void unknownKey_keepsTheConfidence() {
		assertEquals(.42, Calibration.NONE.of("entity stars", .42));
	}

	@Test
	void shippedTables_neverFallAndStayWithinZeroAndOne() {
		for (String key : new String[] { "entity tagger", "entity rule", "bias loaded_language lexicon", "bias pattern" }) {
			double last = 0;
			for (int bin = 0; bin < Calibration.BINS; bin++) {
				double value = Calibration.shipped().of(key, bin / 10.0 + 0.05);
				assertTrue(value >= last && value <= 1, key + " " + bin);
				last = value;
			}
		}
	}

	@Test
	void keys_nameTheWayOfFinding() {
		assertEquals("entity tagger", Calibration.entity("tagger: looks like a person by its words and neighbours"));
		assertEquals("entity entity-names.csv", Calibration.entity("lexicon entity-names.csv:12: UN"));
		assertEquals("bias pattern", Calibration.bias("pattern: a question"));
	}
}
