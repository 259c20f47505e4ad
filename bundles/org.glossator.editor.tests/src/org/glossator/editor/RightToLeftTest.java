package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

/** A text that reads from right to left, and one in which both directions meet, by keys and the mouse. */
class RightToLeftTest extends EditorFixture {

	private static final String TWO = "\u0643\u0630\u0628 \u0627\u0644\u0639\u0645\u062f\u0629 \u0639\u0644\u0649 \u0627\u0644\u0646\u0627\u0633.\nThe mayor of \u062d\u0644\u0628 lied.\n";
	private static final String MAYOR = "\u0627\u0644\u0639\u0645\u062f\u0629";
	private static final String TOWN = "\u062d\u0644\u0628";

	@Override
	String content() {
		return TWO;
	}

	private Rectangle bounds(String covered) {
		int begin = TWO.indexOf(covered);
		return editor.text().boundsOf(begin, begin + covered.length());
	}

	@Test
	void arrows_goWhereTheyPoint() throws IOException {
		bot.key(SWT.HOME, SWT.CTRL);
		bot.key(SWT.ARROW_LEFT, SWT.CTRL);
		assertEquals(TWO.indexOf(MAYOR), text.getCaretOffset(), "To the left is on, in this paragraph");
		bot.key(SWT.ARROW_LEFT, SWT.CTRL, SWT.SHIFT);
		bot.type("p");
		assertEquals(List.of(MAYOR + "=Person/accepted"), annotations());
		bot.key(SWT.HOME, SWT.CTRL);
		bot.key(SWT.ARROW_DOWN, SWT.ALT);
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL);
		assertEquals(TWO.indexOf("mayor"), text.getCaretOffset(), "and to the right in the next");
		bot.screenshot(editor.text(), "editor-rtl");
	}

	@Test
	void paragraphs_standOnTheSideFromWhichTheyAreRead() {
		assertTrue(bounds("\u0643\u0630\u0628").x > bounds(MAYOR).x, "The first word is to the right of the second");
		assertTrue(bounds("The").x < bounds("mayor").x);
		assertTrue(bounds("\u0643\u0630\u0628").x > bounds("The").x, "The paragraph begins on the right");
	}

	@Test
	void wordOfTheOtherDirection_isSelectedByTheMouse() {
		bot.click(text, middleOf(TOWN), 2);
		assertEquals(TOWN, editor.text().selectedText().coveredText(TWO));
		bot.type("g");
		assertEquals(List.of(TOWN + "=Geopolitical entity/accepted"), annotations());
	}
}
