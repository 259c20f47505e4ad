package org.glossator.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.junit.jupiter.api.Test;

class ValueCheckTest {

	private static final FeatureSpec SCORE = new FeatureSpec("score", "Score", FeatureType.INTEGER, "", false, false, 0, 3, "", "", "score");

	private static String fault(FeatureSpec feature, TagSetSpec tags, String... values) {
		return ValueCheck.fault(feature, tags, List.of(values));
	}

	@Test
	void numbers_areHeldToTheirBounds() {
		assertEquals("", fault(SCORE, null, "3"));
		assertEquals("At most 3.", fault(SCORE, null, "4"));
		assertEquals("At least 0.", fault(SCORE, null, "-1"));
		assertEquals("“two” is no whole number.", fault(SCORE, null, "two"));
		assertEquals("Score takes one value.", fault(SCORE, null, "1", "2"));
		assertTrue(fault(FeatureSpec.of("d", FeatureType.DECIMAL), null, "0,5").startsWith("“0,5” is no number."));
		assertEquals("", fault(FeatureSpec.of("d", FeatureType.DECIMAL), null, "0.5"));
	}

	@Test
	void tags_areOfTheirSetUnlessItIsOpen() {
		FeatureSpec kind = FeatureSpec.tag("kind", "kinds");
		TagSetSpec closed = new TagSetSpec("kinds", "", false, false, List.of(TagSpec.of("PER")));
		assertEquals("", fault(kind, closed, "PER"));
		assertEquals("“DOG” is no tag of kinds.", fault(kind, closed, "DOG"));
		assertEquals("", fault(kind, new TagSetSpec("kinds", "", true, false, closed.tags()), "DOG"));
	}

	@Test
	void concepts_areAddressesOrIdentifiers() {
		FeatureSpec concept = FeatureSpec.of("identifier", FeatureType.CONCEPT);
		assertEquals("", fault(concept, null, "Q42"));
		assertEquals("", fault(concept, null, "https://www.wikidata.org/wiki/Q42"));
		assertFalse(fault(concept, null, "Douglas Adams").isEmpty());
		assertTrue(ValueCheck.isWebAddress("https://www.wikidata.org/wiki/Q42"));
		assertFalse(ValueCheck.isWebAddress("Q42"));
		assertFalse(ValueCheck.isWebAddress("file:///etc/passwd"));
	}
}
