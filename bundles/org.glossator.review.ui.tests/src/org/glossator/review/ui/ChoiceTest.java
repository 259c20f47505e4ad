package org.glossator.review.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.glossator.review.ui.cases.Choice;
import org.junit.jupiter.api.Test;

class ChoiceTest {

	@Test
	void digitsOfTwoAnnotators_takeLeftRightBothAndNone() {
		List<String> two = List.of("amina", "ben");
		assertEquals(new Choice.None(), Choice.of(0, two));
		assertEquals(new Choice.One("amina"), Choice.of(1, two));
		assertEquals(new Choice.One("ben"), Choice.of(2, two));
		assertEquals(new Choice.All(), Choice.of(3, two));
		assertNull(Choice.of(4, two));
	}

	@Test
	void digitAfterTheLastOfFour_takesAll() {
		List<String> four = List.of("a", "b", "c", "d");
		assertEquals(new Choice.One("d"), Choice.of(4, four));
		assertEquals(new Choice.All(), Choice.of(5, four));
	}
}
