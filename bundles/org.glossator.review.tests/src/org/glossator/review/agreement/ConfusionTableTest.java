package org.glossator.review.agreement;

import static org.glossator.review.Sets.SCHEMA;
import static org.glossator.review.Sets.document;
import static org.glossator.review.Sets.entity;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.glossator.text.record.AnnotatedDocument;
import org.junit.jupiter.api.Test;

final class ConfusionTableTest {

	private static final AnnotatedDocument ONE = document("one", entity("1", 0, 8, "PER"), entity("2", 10, 15, "PER"),
			entity("3", 20, 25, "LOC"), entity("4", 30, 33, null));
	private static final AnnotatedDocument TWO = document("two", entity("5", 0, 8, "PER"), entity("6", 11, 15, "ORG"),
			entity("7", 40, 45, "LOC"), entity("8", 30, 33, "ORG"));

	@Test
	void pairsAndLeftovers_standInTheirCells() {
		ConfusionTable table = ConfusionTable.of(List.of(ONE), List.of(TWO), SCHEMA, "entity", "kind");
		assertEquals(List.of("LOC", "ORG", "PER", ConfusionTable.NONE), table.values());
		assertEquals(1, table.count("PER", "PER"));
		assertEquals(1, table.count("PER", "ORG"));
		assertEquals(1, table.count("LOC", ConfusionTable.NONE));
		assertEquals(1, table.count(ConfusionTable.NONE, "LOC"));
		assertEquals(1, table.count(ConfusionTable.NONE, "ORG"));
		assertEquals(0, table.count("ORG", "PER"));
		ConfusionTable.Case behind = table.cases("PER", "ORG").get(0);
		assertEquals("d1", behind.document());
		assertEquals("2", behind.left().id());
		assertEquals("6", behind.right().id());
	}

	@Test
	void documentsOfOneSideOnly_doNotCount() {
		ConfusionTable table = ConfusionTable.of(List.of(ONE), List.of(), SCHEMA, "entity", "kind");
		assertEquals(List.of(ConfusionTable.NONE), table.values());
	}
}
