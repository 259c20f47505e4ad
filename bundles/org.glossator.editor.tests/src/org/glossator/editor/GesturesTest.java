package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.model.Annotation;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.Test;

/** Gestures of the keyboard that are not about what they do to annotations: units, walks, zoom, the menu. */
class GesturesTest extends EditorFixture {

	private static final String SENTENCES = "Mayor Olsen lied. The good people of Varnia paid.\r\nThe bridge cost 40 million. It fell down.\n";

	@Override
	String content() {
		return SENTENCES;
	}

	private String chosen() {
		Span span = editor.text().selectedText();
		return span == null ? "" : span.coveredText(SENTENCES);
	}

	private void choose(int key, int... modifiers) {
		bot.key(key, modifiers);
	}

	@Test
	void keysExtend_byTokenSentenceAndParagraph() {
		choose(SWT.HOME, SWT.CTRL);
		choose(SWT.ARROW_RIGHT, SWT.SHIFT, SWT.CTRL);
		assertEquals("Mayor", chosen());
		choose(SWT.ARROW_RIGHT, SWT.SHIFT, SWT.CTRL);
		assertEquals("Mayor Olsen", chosen());
		choose(SWT.ARROW_LEFT, SWT.SHIFT, SWT.CTRL);
		assertEquals("Mayor", chosen().strip());
		choose(SWT.ARROW_DOWN, SWT.SHIFT, SWT.CTRL);
		assertEquals("Mayor Olsen lied.", chosen());
		choose(SWT.ARROW_DOWN, SWT.SHIFT, SWT.ALT);
		assertEquals("Mayor Olsen lied. The good people of Varnia paid.", chosen());
		choose(SWT.ARROW_UP, SWT.SHIFT, SWT.CTRL);
		assertEquals("Mayor Olsen lied.", chosen().strip());
		choose(SWT.ARROW_RIGHT, SWT.SHIFT);
		choose(SWT.ARROW_LEFT, SWT.SHIFT);
		assertEquals("Mayor Olsen lied.", chosen().strip());
	}

	@Test
	void keysMove_byTokenSentenceAndParagraph() {
		choose(SWT.HOME, SWT.CTRL);
		choose(SWT.ARROW_RIGHT, SWT.CTRL);
		assertEquals(SENTENCES.indexOf("Olsen"), text.getCaretOffset());
		choose(SWT.ARROW_DOWN, SWT.CTRL);
		assertEquals(SENTENCES.indexOf("The good"), text.getCaretOffset());
		choose(SWT.ARROW_DOWN, SWT.ALT);
		assertEquals(SENTENCES.indexOf("The bridge"), text.getCaretOffset());
		choose(SWT.ARROW_UP, SWT.CTRL);
		assertEquals(SENTENCES.indexOf("The good"), text.getCaretOffset());
		choose(SWT.ARROW_UP, SWT.ALT);
		assertEquals(0, text.getCaretOffset());
	}

	@Test
	void walks_goByKindThereAndBack() {
		List<Annotation> made = annotate("entity", "Olsen", "claim", "The good people of Varnia paid.", "entity", "Varnia", "entity", "bridge");
		suggest("entity", "Mayor", "kind", "PER");
		suggest("claim", "It fell down.", "type", "event");
		focus();
		editor.text().select(List.of(made.get(0)));
		choose(SWT.PAGE_DOWN, SWT.ALT);
		assertEquals(List.of("Varnia"), selected(), "The next of the layer, not the claim between");
		choose(SWT.PAGE_DOWN, SWT.ALT);
		assertEquals(List.of("bridge"), selected());
		choose(SWT.PAGE_UP, SWT.ALT);
		assertEquals(List.of("Varnia"), selected());
		choose('.', SWT.CTRL);
		assertEquals(List.of("It fell down."), selected(), "The next that nobody has decided on");
		choose(',', SWT.CTRL);
		assertEquals(List.of("Mayor"), selected());
		choose(SWT.F7);
		assertEquals(List.of("Olsen"), selected(), "The next that lacks its tag");
		choose(SWT.F7);
		choose(SWT.F7, SWT.SHIFT);
		assertEquals(List.of("Olsen"), selected());
		choose(SWT.TAB);
		assertEquals(List.of("The good people of Varnia paid."), selected());
		choose(SWT.TAB, SWT.SHIFT);
		assertEquals(List.of("Olsen"), selected());
	}

	@Test
	void keyOfClear_takesAllFeatures() {
		caretTo("Olsen");
		bot.type("p");
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
		choose(SWT.BS, SWT.CTRL);
		assertEquals(List.of("Olsen=Entity/accepted"), annotations());
		assertEquals("Clear features", undoLabel());
		choose('z', SWT.CTRL);
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
		choose('y', SWT.CTRL);
		assertEquals(List.of("Olsen=Entity/accepted"), annotations());
	}

	@Test
	void keysOfZoom_changeTheLettersAndGoBack() {
		int height = text.getLineHeight();
		choose('=', SWT.CTRL);
		assertTrue(text.getLineHeight() > height);
		choose('-', SWT.CTRL);
		choose('-', SWT.CTRL);
		assertTrue(text.getLineHeight() < height);
		choose('0', SWT.CTRL);
		assertEquals(height, text.getLineHeight());
	}

	@Test
	void keyOfSnap_letsTheMouseSelectCharactersOrWords() {
		Point from = middleOf("Olsen");
		Point to = middleOf("lied");
		// Each drag begins with a click elsewhere, or its press would be the second of a double click.
		bot.drag(text, from, to);
		assertEquals("Olsen lied", chosen());
		bot.click(text, middleOf("bridge"), 1);
		bot.key('b', SWT.CTRL);
		assertEquals("The mouse selects characters.", editor.told());
		bot.drag(text, from, to);
		assertTrue(chosen().length() < "Olsen lied".length() && chosen().contains(" "), chosen());
		bot.click(text, middleOf("bridge"), 1);
		bot.key('b', SWT.CTRL);
		bot.drag(text, from, to);
		assertEquals("Olsen lied", chosen());
	}

	@Test
	void keysNudge_theBeginByCharacter() {
		caretTo("Olsen");
		bot.type("p");
		bot.key('.', SWT.SHIFT);
		assertEquals(List.of("lsen=Person/accepted"), annotations());
		assertEquals("Move begin", undoLabel());
		bot.key(',', SWT.SHIFT);
		bot.key(',', SWT.SHIFT);
		assertEquals(List.of(" Olsen=Person/accepted"), annotations());
	}

	@Test
	void stickyTag_tagsWhatKeysSelectWhenShiftIsLetGo() {
		caretTo("Olsen");
		bot.type("p");
		bot.key('t', SWT.CTRL);
		caretTo("good");
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
		assertEquals(List.of("Olsen=Person/accepted", "good=Person/accepted"), annotations());
		assertEquals("Tag as Entity: Person", undoLabel());
		bot.key('t', SWT.CTRL);
		caretTo("bridge");
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
		assertEquals(2, annotations().size(), "It was stopped");
	}

	@Test
	void note_isWrittenOnTheSelectedAnnotation() {
		caretTo("Olsen");
		bot.type("p");
		bot.burst("ask ben", 'm', SWT.CTRL);
		assertEquals("ask ben", ((Text) bot.display().getFocusControl()).getText());
		bot.key(SWT.CR);
		assertEquals("ask ben", editor.session().index().get(0).getProvenance().note());
		assertEquals("Note", undoLabel());
		bot.key('m', SWT.CTRL);
		bot.type("forget it");
		bot.key(SWT.ESC);
		assertEquals("ask ben", editor.session().index().get(0).getProvenance().note());
		assertTrue(text.isFocusControl());
	}

	@Test
	void comment_isWrittenOnTheSelectedTextAndUndone() throws Exception {
		caretTo("Olsen");
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
		bot.burst("who is this", 'm', SWT.CTRL);
		bot.key(SWT.CR);
		bot.until("the comment", () -> "Comment on text".equals(undoLabel()));
		Path file = corpus.folder().resolve("review/" + document.id() + ".threads");
		assertTrue(Files.readString(file).contains("who is this") && Files.readString(file).contains("6-11"), Files.readString(file));
		assertEquals(List.of(), annotations());
		takeBack();
		bot.until("the undo", () -> undoLabel() == null);
		makeAgain();
		bot.until("the redo", () -> "Comment on text".equals(undoLabel()));
	}

	@Test
	void hoverOfTheMouse_saysTheReasonAndAllThatCoversThePlace() {
		annotate("claim", "The good people of Varnia paid.");
		suggest("entity", "Varnia", "kind", "GPE");
		focus();
		List<String> said = new ArrayList<>();
		Point at = middleOf("Varnia");
		bot.move(text, new Point(at.x - 3, at.y));
		bot.move(text, at);
		bot.until("the hover", () -> {
			said.clear();
			said.addAll(saidByHover());
			return !said.isEmpty();
		});
		assertTrue(said.indexOf("Entity: Geopolitical entity") >= 0 && said.indexOf("Entity: Geopolitical entity") < said.indexOf("Claim"), said.toString());
		assertTrue(said.stream().anyMatch(line -> line.contains("because") && line.contains("80 %")), said.toString());
	}

	/** Opens the menu by its key, goes down and into it by arrows, and takes a tag with Enter. */
	@Test
	void contextMenu_tagsTheSelection() {
		int begin = SENTENCES.indexOf("good people");
		editor.text().selectText(Span.of(begin, begin + 11));
		Menu menu = text.getMenu();
		boolean[] shown = new boolean[1];
		menu.addMenuListener(MenuListener.menuShownAdapter(event -> shown[0] = true));
		choose(SWT.F10, SWT.SHIFT);
		bot.until("the menu", () -> shown[0] && menu.getItemCount() > 3);
		MenuItem entity = Arrays.stream(menu.getItems()).filter(item -> item.getText().equals("Tag as Entity")).findFirst().orElse(null);
		assertNotNull(entity, () -> Arrays.toString(menu.getItems()));
		boolean[] armed = new boolean[1];
		entity.addListener(SWT.Arm, event -> armed[0] = true);
		for (int i = 0; i < menu.getItemCount() && !armed[0]; i++) {
			bot.key(SWT.ARROW_DOWN);
		}
		assertTrue(armed[0], "The arrows reach it");
		MenuItem[] person = new MenuItem[1];
		bot.key(SWT.ARROW_RIGHT);
		bot.until("the tags", () -> entity.getMenu().getItemCount() > 1);
		for (MenuItem item : entity.getMenu().getItems()) {
			item.addListener(SWT.Arm, event -> person[0] = item);
		}
		for (int i = 0; i < entity.getMenu().getItemCount() && (person[0] == null || !person[0].getText().startsWith("Person")); i++) {
			bot.key(SWT.ARROW_DOWN);
		}
		bot.key(SWT.CR);
		bot.until("the tag", () -> !annotations().isEmpty());
		assertEquals(List.of("good people=Person/accepted"), annotations());
	}
}
