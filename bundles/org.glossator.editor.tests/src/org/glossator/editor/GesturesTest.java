package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
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
