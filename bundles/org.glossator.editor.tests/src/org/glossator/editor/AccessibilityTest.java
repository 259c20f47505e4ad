package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeListener;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedListener;
import org.eclipse.swt.accessibility.AccessibleTextListener;
import org.eclipse.swt.graphics.FontData;
import org.junit.jupiter.api.Test;

/** What the text tells a screen reader: asked as the toolkit's bridge asks, through the accessible's listeners. */
class AccessibilityTest extends EditorFixture {

	/** Asks all listeners of a kind, as the platform's bridge does. */
	private <L> void ask(String field, Class<L> kind, Consumer<L> question) {
		try {
			Field listeners = Accessible.class.getDeclaredField(field);
			listeners.setAccessible(true);
			((Collection<?>) listeners.get(text.getAccessible())).forEach(listener -> question.accept(kind.cast(listener)));
		} catch (ReflectiveOperationException e) {
			throw new AssertionError("The toolkit's accessible has no " + field, e);
		}
	}

	private AccessibleEvent said(BiConsumer<AccessibleListener, AccessibleEvent> question) {
		AccessibleEvent event = new AccessibleEvent(text.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		ask("accessibleListeners", AccessibleListener.class, listener -> question.accept(listener, event));
		return event;
	}

	private AccessibleTextEvent textEvent() {
		AccessibleTextEvent event = new AccessibleTextEvent(text.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		return event;
	}

	@Test
	void text_hasNameRoleAndCharacters() {
		assertEquals("Text of " + editor.getEditorInput().getName(), said(AccessibleListener::getName).result);
		AccessibleControlEvent role = new AccessibleControlEvent(text.getAccessible());
		role.childID = ACC.CHILDID_SELF;
		ask("accessibleControlListeners", AccessibleControlListener.class, listener -> listener.getRole(role));
		assertEquals(ACC.ROLE_TEXT, role.detail);
		AccessibleControlEvent state = new AccessibleControlEvent(text.getAccessible());
		state.childID = ACC.CHILDID_SELF;
		ask("accessibleControlListeners", AccessibleControlListener.class, listener -> listener.getState(state));
		assertTrue((state.detail & ACC.STATE_FOCUSED) != 0);
		assertTrue((state.detail & ACC.STATE_READONLY) != 0);
		AccessibleTextEvent word = textEvent();
		word.start = content().indexOf("Olsen");
		word.end = word.start + 5;
		word.type = ACC.TEXT_BOUNDARY_ALL;
		ask("accessibleTextExtendedListeners", AccessibleTextExtendedListener.class, listener -> listener.getText(word));
		assertEquals("Olsen", word.result);
		AccessibleTextEvent count = textEvent();
		ask("accessibleTextExtendedListeners", AccessibleTextExtendedListener.class, listener -> listener.getCharacterCount(count));
		assertEquals(content().length(), count.count);
	}

	@Test
	void caretAndSelection_areTold() {
		caretTo("Lena");
		AccessibleTextEvent caret = textEvent();
		ask("accessibleTextExtendedListeners", AccessibleTextListener.class, listener -> listener.getCaretOffset(caret));
		assertEquals(content().indexOf("Lena"), caret.offset);
		bot.key(SWT.ARROW_RIGHT, SWT.CTRL, SWT.SHIFT);
		AccessibleTextEvent selection = textEvent();
		ask("accessibleTextExtendedListeners", AccessibleTextListener.class, listener -> listener.getSelectionRange(selection));
		assertEquals(content().indexOf("Lena"), selection.offset);
		assertEquals(4, selection.length);
	}

	@Test
	void annotationUnderTheCaret_isTheDescription() {
		suggest("entity", "Lena Olsen", "kind", "PER");
		focus();
		bot.key(SWT.HOME, SWT.CTRL);
		assertEquals("", said(AccessibleListener::getDescription).result);
		bot.key(SWT.TAB);
		String described = said(AccessibleListener::getDescription).result;
		assertTrue(described.startsWith("Entity: Person") && described.contains("Suggested by test 1") && described.contains("because"), described);
	}

	@Test
	void annotations_areAttributesOfTheText() {
		suggest("entity", "Lena Olsen", "kind", "PER");
		AccessibleTextAttributeEvent event = new AccessibleTextAttributeEvent(text.getAccessible());
		event.offset = content().indexOf("Olsen");
		ask("accessibleAttributeListeners", AccessibleAttributeListener.class, listener -> listener.getTextAttributes(event));
		List<String> attributes = Arrays.asList(event.attributes);
		assertTrue(attributes.containsAll(List.of("annotation", "Entity: Person")), attributes.toString());
		assertEquals(content().indexOf("Lena"), event.start);
		assertEquals(content().indexOf("Olsen") + 5, event.end);
		AccessibleTextAttributeEvent bare = new AccessibleTextAttributeEvent(text.getAccessible());
		bare.offset = content().indexOf("bridge");
		ask("accessibleAttributeListeners", AccessibleAttributeListener.class, listener -> listener.getTextAttributes(bare));
		assertTrue(bare.attributes == null || !Arrays.asList(bare.attributes).contains("annotation"));
	}

	@Test
	void focus_isVisibleAndLeavesByCtrlTab() {
		assertTrue(text.isFocusControl());
		assertTrue(text.getCaret().isVisible(), "The caret shows where the focus is");
		bot.key(SWT.TAB);
		assertTrue(text.isFocusControl(), "Tab walks annotations");
	}

	@Test
	void font_isTheSystemsUntilOneIsChosen() {
		FontData system = bot.display().getSystemFont().getFontData()[0];
		assertEquals(system.getHeight(), text.getFont().getFontData()[0].getHeight());
		int height = text.getLineHeight();
		FontData[] before = JFaceResources.getFontRegistry().getFontData(EditorPage.FONT);
		FontData larger = new FontData(system.getName(), system.getHeight() + 6, SWT.NORMAL);
		JFaceResources.getFontRegistry().put(EditorPage.FONT, new FontData[] { larger });
		try {
			bot.settle();
			assertEquals(system.getHeight() + 6, text.getFont().getFontData()[0].getHeight());
			assertTrue(text.getLineHeight() > height);
		} finally {
			JFaceResources.getFontRegistry().put(EditorPage.FONT, before);
		}
		bot.settle();
		assertEquals(height, text.getLineHeight());
	}
}
