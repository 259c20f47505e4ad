package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.glossator.editor.tag.TagChoice;
import org.glossator.editor.view.Unit;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.span.Span;
import org.glossator.ui.document.DocumentInput;
import org.junit.jupiter.api.Test;

/**
 * A text with all that makes offsets go wrong: emoji, flags and families held together by joiners, combining marks, CR LF,
 * a lone CR, U+2028, tabs, a form feed, right-to-left words, and no line end at the end.
 */
class OffsetsTest extends EditorFixture {

	private static final String HARD = "Cafe\u0301 \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 n\u0303o\u0302\u0323 \ud83c\uddeb\ud83c\uddf7 end.\r\nA\tlone\rreturn\u2028separated\ffed. "
			+ "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd and \ud83d\udc4d\ud83c\udffd \ud835\udd38\ud835\udd39 \u0915\u094d\u0937 \u1100\u1161\u11a8";

	@Override
	String content() {
		return HARD;
	}

	private void assertWhole(String step) {
		Span span = editor.text().selectedText();
		if (span == null) {
			return;
		}
		Boundaries boundaries = Boundaries.of(HARD);
		for (int offset : span.offsets()) {
			assertTrue(boundaries.isGraphemeBoundary(offset), step + " cut a grapheme at " + offset);
		}
	}

	@Test
	void selectionByKeys_neverCutsAGrapheme() {
		for (int key : new int[] { SWT.ARROW_RIGHT, SWT.ARROW_LEFT, SWT.ARROW_DOWN, SWT.ARROW_UP }) {
			bot.key(key == SWT.ARROW_RIGHT || key == SWT.ARROW_DOWN ? SWT.HOME : SWT.END, SWT.CTRL);
			for (int i = 0; i < (key == SWT.ARROW_DOWN || key == SWT.ARROW_UP ? 4 : 25); i++) {
				bot.key(key, SWT.SHIFT);
				assertWhole("key " + key + ", " + i);
			}
		}
	}

	@Test
	void selectionByUnitsFromAnywhere_neverCutsAGrapheme() {
		for (int caret = 0; caret <= HARD.length(); caret++) {
			if (caret == HARD.indexOf("\r\n") + 1) {
				// The toolkit takes no place inside a CR LF.
				continue;
			}
			for (Unit unit : Unit.values()) {
				for (boolean forwards : new boolean[] { true, false }) {
					text.setSelection(caret);
					editor.text().move(unit, forwards, true);
					assertWhole(unit + " from " + caret);
					assertTrue(Boundaries.of(HARD).isGraphemeBoundary(editor.text().caretPlace().begin()));
				}
			}
		}
	}

	@Test
	void dragByTheMouse_neverCutsAGrapheme() {
		editor.text().setSnapping(false);
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < 12; i++) {
			Point from = new Point(15 + random.nextInt(300), 5 + random.nextInt(3 * text.getLineHeight()));
			Point to = new Point(15 + random.nextInt(300), 5 + random.nextInt(3 * text.getLineHeight()));
			bot.drag(text, from, to);
			assertWhole("drag " + from + " to " + to);
		}
		editor.text().setSnapping(true);
	}

	@Test
	void everyToken_isTaggedSavedAndReadAtItsPlace() throws Exception {
		List<Span> tokens = Boundaries.of(HARD).tokens();
		for (Span token : tokens) {
			text.setSelection(token.begin(), token.end());
			editor.modes().tag(TagChoice.of(editor.session().schema(), "entity", "PER"));
		}
		focus();
		bot.key('s', SWT.CTRL);
		bot.until("the save", () -> !editor.isDirty());
		page().closeEditor(editor, false);
		editor = show(new DocumentInput(corpus.folder(), document.id(), "tester"));
		text = editor.text().textControl();
		bot.until("the session", () -> editor.session() != null);
		assertEquals(tokens, editor.session().index().asList().stream().map(annotation -> annotation.getSpan()).toList());
		assertEquals(HARD, editor.session().text());
		assertEquals(HARD, text.getContent().getTextRange(0, text.getCharCount()));
	}

	@Test
	void nothingChangesTheText() {
		Clipboard clipboard = new Clipboard(bot.display());
		clipboard.setContents(new Object[] { "intruder" }, new Transfer[] { TextTransfer.getInstance() });
		bot.key('v', SWT.CTRL);
		bot.key(SWT.INSERT, SWT.SHIFT);
		bot.key('x', SWT.CTRL);
		bot.key(SWT.DEL);
		bot.key(SWT.BS);
		bot.key(SWT.DEL, SWT.CTRL);
		bot.type("zzz");
		for (int action : new int[] { ST.PASTE, ST.CUT, ST.DELETE_NEXT, ST.DELETE_PREVIOUS, ST.DELETE_WORD_NEXT, ST.DELETE_WORD_PREVIOUS }) {
			text.invokeAction(action);
		}
		clipboard.dispose();
		assertNull(text.getIME(), "No input method can compose in it");
		// What an input method has composed elsewhere comes as keys without a key.
		for (char committed : "\u6f22\u00e9\u0301".toCharArray()) {
			Event event = new Event();
			event.character = committed;
			text.notifyListeners(SWT.KeyDown, event);
		}
		// Where one composes in place all the same, this is what the toolkit calls.
		text.getContent().replaceTextRange(0, 3, "\u6f22");
		text.getContent().setText("intruder");
		DropTarget target = (DropTarget) text.getData(DND.DROP_TARGET_KEY);
		assertArrayEquals(new Transfer[] { LocalSelectionTransfer.getTransfer() }, target.getTransfer(), "No text can be dropped on it");
		assertEquals(HARD, editor.session().text());
		assertEquals(HARD, text.getContent().getTextRange(0, text.getCharCount()));
	}
}
