package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.edit.Edits;
import org.glossator.model.Annotation;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.span.Span;
import org.glossator.ui.popup.ListPopup;
import org.junit.jupiter.api.Test;

/** What can be done to annotations by keys alone. */
class KeyboardEditTest extends EditorFixture {

	private void choose(String tag) {
		bot.until("the palette", () -> bot.display().getFocusControl() instanceof Text);
		bot.type(tag);
		bot.key(SWT.CR);
		bot.until("the palette to be gone", () -> ListPopup.openIn(text.getShell()) == null);
	}

	@Test
	void place_isTaggedWithNoWidth() throws Exception {
		caretTo("lied");
		bot.key(SWT.CR, SWT.SHIFT);
		bot.type("p");
		Annotation mark = editor.session().index().get(0);
		assertEquals(Span.of(content().indexOf("lied"), content().indexOf("lied")), mark.getSpan());
		assertFalse(editor.modes().isPlacing(), "It is for one tag");
		assertEquals(List.of(mark), editor.text().getSelected());
		bot.key(SWT.ARROW_RIGHT, SWT.ALT);
		assertEquals(List.of("lied"), covered(), "Its end can be moved out");
		bot.key(SWT.CR, SWT.SHIFT);
		leave();
		assertFalse(editor.modes().isPlacing());
	}

	@Test
	void place_isTaggedFromThePalette() {
		caretTo("good");
		bot.key(SWT.CR, SWT.SHIFT);
		bot.key(SWT.CR);
		choose("person");
		assertTrue(editor.session().index().get(0).getSpan().isZeroWidth());
	}

	@Test
	void selectionByCharacterTokenSentenceParagraph() throws Exception {
		caretTo("Lena");
		bot.key(SWT.ARROW_RIGHT, SWT.SHIFT);
		assertEquals("L", editor.text().selectedText().coveredText(content()));
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
		assertEquals("Lena", editor.text().selectedText().coveredText(content()));
		bot.key(SWT.ARROW_DOWN, SWT.CTRL, SWT.SHIFT);
		assertEquals("Lena Olsen lied to the good people of Varnia.", editor.text().selectedText().coveredText(content()));
		bot.key(SWT.ARROW_DOWN, SWT.ALT, SWT.SHIFT);
		assertTrue(editor.text().selectedText().coveredText(content()).endsWith("40 million."));
		bot.key(SWT.ARROW_LEFT, SWT.CTRL, SWT.SHIFT);
		assertTrue(editor.text().selectedText().coveredText(content()).endsWith("40 million"));
		leave();
		assertNull(editor.text().selectedText());
	}

	@Test
	void fragments_areAddedAndRemoved() throws Exception {
		annotate("claim", "lied", "entity", "good");
		bot.key(SWT.HOME, SWT.CTRL);
		bot.key(SWT.TAB);
		assertEquals(List.of("lied"), selected());
		bot.key(SWT.INSERT);
		caretTo("people");
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
		bot.key(SWT.INSERT);
		assertEquals("lied people", covered().get(0), "It went to the one that was told to grow, not to the one passed on the way");
		assertEquals("Add fragment", undoLabel());
		caretTo("Varnia");
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
		bot.key(SWT.INSERT);
		assertEquals(3, editor.session().index().get(0).getSpan().fragmentCount());
		leave();
		assertNull(editor.modes().growing());
		caretTo("people");
		assertEquals(List.of("lied people Varnia"), selected());
		bot.key(SWT.DEL, SWT.SHIFT);
		assertEquals("lied Varnia", covered().get(0));
		assertEquals("Remove fragment", undoLabel());
	}

	@Test
	void splitAndMerge_areOneStepEach() {
		annotate("claim", "Lena Olsen lied");
		caretTo("Olsen");
		bot.key('k', SWT.CTRL);
		assertEquals(List.of("Lena ", "Olsen lied"), covered());
		takeBack();
		assertEquals(List.of("Lena Olsen lied"), covered());
		annotate("claim", "good people");
		bot.click(text, middleOf("Lena"), 1);
		bot.click(text, middleOf("people"), 1, KeyEvent.VK_CONTROL);
		bot.key('j', SWT.CTRL);
		assertEquals(List.of("Lena Olsen lied good people"), covered());
		assertEquals("Merge 2 annotations", undoLabel());
	}

	@Test
	void duplicate_putsAnotherLayerOnTheSameSpans() {
		annotate("claim", "lied", "claim", "good");
		bot.click(text, middleOf("lied"), 1);
		bot.click(text, middleOf("good"), 1, KeyEvent.VK_CONTROL);
		bot.key('d', SWT.CTRL);
		choose("loaded");
		assertEquals(4, editor.session().index().size());
		assertEquals("Duplicate as Bias: Loaded language", undoLabel());
		focus();
		takeBack();
		assertEquals(2, editor.session().index().size());
	}

	@Test
	void severalSelected_areChangedInOneStep() {
		List<Annotation> made = annotate("entity", "Olsen", "entity", "Varnia");
		editor.session().commandStack().execute(Edits.setValues(editor.session(), "Set",
				Map.of(made.get(0).getId(), FeatureValues.of("kind", "PER"), made.get(1).getId(), FeatureValues.of("kind", "PER"))));
		bot.click(text, middleOf("Olsen"), 1);
		bot.click(text, middleOf("Varnia"), 1, KeyEvent.VK_CONTROL);
		bot.key(SWT.ARROW_LEFT, SWT.ALT, SWT.SHIFT);
		assertEquals(List.of("Lena Olsen", "of Varnia"), covered());
		takeBack();
		assertEquals(List.of("Olsen", "Varnia"), covered());
		bot.type("o");
		assertEquals(List.of("Olsen=Organisation/accepted", "Varnia=Organisation/accepted"), annotations());
		takeBack();
		bot.key(SWT.BS, SWT.CTRL);
		assertEquals(List.of("Olsen=Entity/accepted", "Varnia=Entity/accepted"), annotations());
		assertEquals("Clear features", undoLabel());
		takeBack();
		assertEquals(List.of("Olsen=Person/accepted", "Varnia=Person/accepted"), annotations());
		bot.key(SWT.DEL);
		assertEquals(List.of(), annotations());
		takeBack();
		assertEquals(2, annotations().size());
	}

	@Test
	void delete_withNothingSelectedSaysSo() {
		annotate("claim", "lied");
		bot.click(text, middleOf("people"), 1);
		bot.key(SWT.DEL);
		bot.until("the hint", () -> editor.told().equals("Nothing is selected. Select annotations or a relation to delete them."));
		assertEquals(List.of("lied"), covered());
		bot.click(text, middleOf("lied"), 1);
		bot.key(SWT.DEL);
		bot.until("the annotation to be gone", () -> covered().isEmpty());
		assertFalse(editor.told().startsWith("No tag"), editor.told());
	}

	@Test
	void overlappingAnnotations_areListedAtTheCaret() {
		annotate("claim", "Lena Olsen lied", "entity", "Lena Olsen", "bias", "lied");
		caretTo("Olsen");
		bot.key(SWT.F2, SWT.SHIFT);
		bot.until("the list", () -> bot.display().getFocusControl() instanceof Text);
		bot.type("claim");
		bot.key(SWT.CR);
		bot.until("the choice", () -> selected().equals(List.of("Lena Olsen lied")));
	}

	@Test
	void hover_closesOnTheCommandOfEscape() throws Exception {
		annotate("claim", "Lena Olsen lied", "entity", "Lena Olsen");
		bot.move(text, new Point(text.getSize().x - 30, text.getSize().y - 30));
		caretTo("Olsen");
		bot.key(SWT.F2);
		bot.until("the hover", () -> shells() > 0);
		leave();
		bot.until("the hover to be gone", () -> shells() == 0);
		assertEquals(List.of("Lena Olsen"), selected(), "Escape closed the hover and no more");
	}

	@Test
	void hoverByKey_saysAllAboutTheSelectedOne_alsoWhereItCouldBeTakenHoldOf() throws Exception {
		annotate("claim", "Lena Olsen lied");
		suggest("entity", "Lena Olsen", "kind", "PER");
		focus();
		bot.key(SWT.HOME, SWT.CTRL);
		bot.key(SWT.TAB);
		bot.key(SWT.TAB);
		bot.key(SWT.F2);
		bot.until("the hover", () -> !saidByHover().isEmpty());
		assertTrue(saidByHover().containsAll(List.of("Entity: Person", "Claim")), saidByHover().toString());
		leave();
	}

	private long shells() {
		return Arrays.stream(text.getShell().getShells()).filter(shell -> shell.isVisible()).count();
	}
}
