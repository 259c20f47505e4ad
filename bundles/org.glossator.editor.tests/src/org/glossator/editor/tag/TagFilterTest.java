package org.glossator.editor.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.glossator.core.schema.BuiltInSchema;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.junit.jupiter.api.Test;

class TagFilterTest {

	private final SchemaSpec schema = BuiltInSchema.spec();
	private final List<TagChoice> all = TagChoice.all(schema);

	private String first(String typed) {
		return TagFilter.find(all, List.of(), typed).get(0).label();
	}

	@Test
	void beginOfALabel_comesFirst() {
		assertEquals("Entity: Person", first("per"));
		assertEquals("Bias: Loaded language", first("load"));
		assertEquals("Bias: Whataboutism", first("WHAT"));
	}

	@Test
	void wordsInAnyOrder_areFound() {
		assertEquals("Bias: Loaded language", first("language loaded"));
		assertEquals("Claim: Accusation", first("claim acc"));
		assertEquals(List.of(), TagFilter.find(all, List.of(), "no such tag"));
	}

	@Test
	void recentChoices_comeFirstAmongEquals() {
		TagChoice person = TagChoice.of(schema, "entity", "PER");
		TagChoice doubt = TagChoice.of(schema, "bias", "doubt");
		List<TagChoice> found = TagFilter.find(all, List.of(doubt, person), "");
		assertEquals(List.of(doubt, person), found.subList(0, 2));
		assertEquals(all.size(), found.size());
	}

	@Test
	void keys_areThoseOfTheSchema() {
		TagKeys keys = new TagKeys(schema);
		assertEquals("Entity: Person", keys.choice("p").label());
		assertEquals("Claim: Event", keys.choice("1").label());
		assertEquals("Bias: Flag waving", keys.choice("F").label());
		assertEquals("Entity: Facility", keys.choice("f").label(), "Upper and lower case are two keys");
		assertEquals("Bias: Appeal to popularity", keys.choice("P").label());
		LayerSpec lower = new LayerSpec("mark", "Mark", LayerKind.SPAN, "", "#808080", "z", "", List.of(), "Mark", List.of(), List.of(), "");
		assertEquals("Mark", new TagKeys(new SchemaSpec("1", List.of(lower), List.of())).choice("Z").label(), "Only one case is taken");
		assertNotNull(keys.relation("w"));
		assertNull(keys.choice("w"), "A relation's key is no tag's, in either case");
	}

	@Test
	void values_areTheLayersDefaultsAndTheTag() {
		assertEquals("type=accusation, verdict=unchecked, voice=author", TagChoice.of(schema, "claim", "accusation").values().toString());
		assertNull(TagChoice.of(schema, "claim", "no such type"));
		assertNull(TagChoice.of(schema, "claimant", ""));
	}
}
