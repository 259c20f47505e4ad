package org.glossator.engine.bias;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What speaks for a passage in the passages around it. */
class SurroundingsTest {

	private static Surroundings of(double neighbour, double far) {
		return new Surroundings(List.of(0, 0, 1, 5), List.of(true, false, true, false), List.of(0.5, 0.25, neighbour, far), 20);
	}

	@Test
	void ownProbability_isItsLogOddsAndNotAmongTheOthers() {
		Map<String, Double> first = of(0.1, 0.1).of(0);
		assertEquals(0, first.get("own"), 1e-9);
		assertEquals(0.25, first.get("word here"), 1e-9);
		assertEquals(0, first.get("whole here"), 1e-9);
		assertEquals(Math.log(0.03 + 0.1 / 20), first.get("wholes"), 1e-9);
	}

	@Test
	void neighbourThatPushes_speaksForIt_farOneOnlyThroughTheText() {
		assertEquals(0.9, of(0.9, 0.1).of(0).get("near wholes"), 1e-9);
		assertEquals(of(0.9, 0.1).of(0).get("near words"), of(0.9, 0.8).of(0).get("near words"), 1e-9);
		assertTrue(of(0.9, 0.8).of(0).get("words") > of(0.9, 0.1).of(0).get("words"));
	}

	@Test
	void certainty_staysFinite() {
		Map<String, Double> of = new Surroundings(List.of(0, 0), List.of(true, false), List.of(1.0, 0.0), 1).of(0);
		assertTrue(of.values().stream().allMatch(Double::isFinite), of.toString());
	}

	@Test
	void modelWithoutASecondLook_keepsTheFirst_withOneItIsAsked() {
		Map<String, Double> seen = of(0.9, 0.1).of(0);
		assertEquals(0.3, new BiasModel(Map.of("bias", 1.0)).again(seen, 0.3, true), 1e-9);
		assertTrue(new BiasModel(Map.of("again whole own", 1.0, "again whole near wholes", 2.0)).again(seen, 0.3, true) > 0.8);
	}
}
