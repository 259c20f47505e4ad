package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.glossator.model.Annotation;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** Boundaries of annotations dragged by the mouse. */
class BoundaryDragTest extends EditorFixture {

	private Annotation olsen() {
		Annotation annotation = annotate("entity", "Olsen").get(0);
		bot.click(text, middleOf("Olsen"), 1);
		assertEquals(List.of("Olsen"), selected());
		return annotation;
	}

	private Point handle(Annotation annotation, int boundary) {
		return editor.text().overlays().handle(annotation.getSpan(), boundary);
	}

	@Test
	void endDragged_snapsToTheTokenAndIsOneStep() throws IOException {
		Annotation annotation = olsen();
		bot.screenshot(editor.text(), "editor-handles");
		bot.drag(text, handle(annotation, 1), middleOf("good people"));
		assertEquals(List.of("Olsen lied to the good"), covered());
		assertEquals("Move end", undoLabel());
		assertNull(editor.text().selectedText(), "A drag of a handle selects no text");
		takeBack();
		assertEquals(List.of("Olsen"), covered());
	}

	@Test
	void beginDragged_goesBackToTheTokensBegin() {
		Annotation annotation = olsen();
		bot.drag(text, handle(annotation, 0), middleOf("Mayor "));
		assertEquals("Move begin", undoLabel());
		assertEquals(1, covered().size());
		assertEquals("Lena Olsen", covered().get(0).substring(covered().get(0).indexOf("Lena")));
	}

	@Test
	void dragWithShift_goesByCharacter() {
		Annotation annotation = olsen();
		int goal = content().indexOf("lied") + 2;
		var bounds = editor.text().boundsOf(goal, goal);
		bot.drag(text, handle(annotation, 1), new Point(bounds.x, bounds.y + bounds.height / 2), KeyEvent.VK_SHIFT);
		assertEquals(List.of("Olsen"), covered(), "Held down before the press, Shift extends the selection as ever");
		editor.text().setSnapping(false);
		bot.click(text, middleOf("Olsen"), 1);
		bot.drag(text, handle(annotation, 1), new Point(bounds.x, bounds.y + bounds.height / 2));
		editor.text().setSnapping(true);
		assertEquals(List.of("Olsen li"), covered());
	}

	@Test
	void boundary_neverPassesTheOther() {
		Annotation annotation = olsen();
		bot.drag(text, handle(annotation, 1), middleOf("Mayor"));
		assertEquals(List.of("Olsen"), covered());
	}

	@Test
	void escape_givesTheDragUp() throws Exception {
		Annotation annotation = olsen();
		String before = undoLabel();
		bot.press(text, handle(annotation, 1));
		bot.move(text, middleOf("good"));
		bot.move(text, middleOf("people"));
		leave();
		bot.lift();
		assertEquals(List.of("Olsen"), covered());
		assertEquals(before, undoLabel());
		assertEquals(List.of("Olsen"), selected());
	}

	@Test
	void pointerOverAHandle_changesTheCursor() {
		Annotation annotation = olsen();
		bot.move(text, middleOf("good"));
		assertNotEquals(bot.display().getSystemCursor(SWT.CURSOR_SIZEWE), text.getCursor());
		bot.move(text, handle(annotation, 1));
		assertEquals(bot.display().getSystemCursor(SWT.CURSOR_SIZEWE), text.getCursor());
	}

	@Test
	void innerBoundaryOfFragments_isDraggedBetweenItsNeighbours() {
		Annotation annotation = annotate("claim", "Olsen").get(0);
		editor.annotating().addFragment(annotation, Span.of(content().indexOf("people"), content().indexOf("people") + 6));
		bot.click(text, middleOf("Olsen"), 1);
		bot.drag(text, handle(annotation, 2), middleOf("go"));
		assertEquals(2, annotation.getSpan().fragmentCount());
		assertEquals("good people", content().substring(annotation.getSpan().fragmentBegin(1), annotation.getEnd()));
	}

	@Test
	void pressOnTheLettersAtABoundary_stillSelectsText() {
		olsen();
		int begin = content().indexOf("Olsen");
		var bounds = editor.text().boundsOf(begin, begin + 5);
		bot.drag(text, new Point(bounds.x + 1, bounds.y + bounds.height / 2), middleOf("good"));
		assertEquals("Olsen lied to the good", editor.text().selectedText().coveredText(content()));
		assertEquals(List.of("Olsen"), covered());
	}
}
