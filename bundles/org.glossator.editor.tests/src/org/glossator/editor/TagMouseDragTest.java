package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.editor.tag.TagsView;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * A tag dragged onto the selection by the mouse. Needs a window manager, without which GTK does not find the window it
 * drags over; and to run alone, for after a drag GTK takes no more keys that the toolkit posts to it in this process, as
 * other tests do, though it takes those of the keyboard. So it runs where it is asked for: {@code -Dglossator.drag=true}.
 */
class TagMouseDragTest extends EditorFixture {

	private static final int STEPS = 12;

	/** From a thread of its own: after a press the toolkit holds the UI thread until it knows whether the mouse moves. */
	private void byHand(Runnable hand) {
		Thread thread = new Thread(hand, "hand");
		thread.start();
		bot.until("the hand to rest", () -> !thread.isAlive());
	}

	private static void drag(Robot robot, Point from, Point to) {
		robot.mouseMove(from.x, from.y);
		robot.delay(200);
		robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
		for (int step = 1; step <= STEPS; step++) {
			robot.delay(60);
			robot.mouseMove(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS);
		}
		robot.delay(300);
		robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
	}

	private static void undo(Robot robot) {
		robot.delay(500);
		robot.keyPress(KeyEvent.VK_CONTROL);
		robot.keyPress(KeyEvent.VK_Z);
		robot.keyRelease(KeyEvent.VK_Z);
		robot.keyRelease(KeyEvent.VK_CONTROL);
	}

	@Test
	void tag_isDraggedByTheMouseOntoTheSelection() throws Exception {
		Assumptions.assumeTrue(Boolean.getBoolean("glossator.drag"), "Asked for by -Dglossator.drag=true");
		Tree tags = page().showView(TagsView.ID).getAdapter(Tree.class);
		bot.settle();
		focus();
		int begin = content().indexOf("good people");
		editor.text().selectText(Span.of(begin, begin + 11));
		TreeItem entity = Arrays.stream(tags.getItems()).filter(item -> item.getText(0).equals("Entity")).findFirst().orElseThrow();
		entity.setExpanded(true);
		TreeItem person = Arrays.stream(entity.getItems()).filter(item -> item.getText(0).equals("Person")).findFirst().orElseThrow();
		tags.showItem(person);
		bot.settle();
		Rectangle row = person.getBounds(0);
		Point from = tags.toDisplay(row.x + 20, row.y + row.height / 2);
		Point to = text.toDisplay(middleOf("good"));
		Robot robot = new Robot();
		byHand(() -> drag(robot, from, to));
		bot.until("the tag", () -> !annotations().isEmpty());
		assertEquals(List.of("good people=Person/accepted"), annotations());
		bot.until("the text to be active", () -> page().getActivePart() == editor);
		byHand(() -> undo(robot));
		bot.until("the undo: the keyboard is free again", () -> annotations().isEmpty());
	}
}
