package org.glossator.core.spans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.glossator.model.Element;
import org.glossator.model.ModelFactory;
import org.junit.jupiter.api.Test;

class ElementMapTest {

	@Test
	void randomPutsAndRemoves_likeAHashMap() {
		for (long seed = 0; seed < 60; seed++) {
			SplittableRandom random = new SplittableRandom(seed);
			ElementMap map = new ElementMap(random.nextInt(40));
			Map<String, Element> plain = new HashMap<>();
			List<String> ids = new ArrayList<>();
			for (int i = 0; i < 120; i++) {
				// Strings of equal hash meet in one slot.
				ids.add(random.nextBoolean() ? "an" + i : (i % 2 == 0 ? "Aa" : "BB") + (i % 4 < 2 ? "Aa" : "BB") + i / 4);
			}
			for (int step = 0; step < 600; step++) {
				String id = ids.get(random.nextInt(ids.size()));
				if (random.nextInt(5) < 3) {
					Element element = element(id);
					assertSame(plain.putIfAbsent(id, element), map.putIfAbsent(element), "seed " + seed);
				} else {
					plain.remove(id);
					map.remove(id);
				}
				assertEquals(plain.size(), map.size(), "seed " + seed);
			}
			for (String id : ids) {
				assertSame(plain.get(id), map.get(id), "seed " + seed + ", " + id);
			}
			map.clear();
			assertEquals(0, map.size());
			assertNull(map.get(ids.get(0)));
		}
	}

	private static Element element(String id) {
		Element element = ModelFactory.eINSTANCE.createAnnotation();
		element.setId(id);
		return element;
	}
}
