package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.glossator.editor.tag.TagChoice;
import org.glossator.editor.tag.TagsView;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tags dropped on the text, the Tags view by keys, and sticky tags. */
class TagDragTest extends EditorFixture {

	private Tree tags;

	@BeforeEach
	void showTags() throws Exception {
		tags = page().showView(TagsView.ID).getAdapter(Tree.class);
		bot.settle();
		focus();
	}

	private TreeItem item(String layer, String tag) {
		for (TreeItem top : tags.getItems()) {
			if (top.getText(0).equals(layer)) {
				top.setExpanded(true);
				for (TreeItem item : top.getItems()) {
					if (item.getText(0).equals(tag)) {
						tags.showItem(item);
						bot.settle();
						return item;
					}
				}
			}
		}
		throw new AssertionError("No tag " + tag);
	}

	/** Lets go of a tag over the text, as the end of a drag does: {@link TagMouseDragTest} drags by the mouse. */
	private void drop(TreeItem tag, Point goal) {
		TagDrop.give(editor, (TagChoice) tag.getData(), goal);
	}

	@Test
	void tag_isDroppedOnTheSelection() {
		int begin = content().indexOf("good people");
		editor.text().selectText(Span.of(begin, begin + 11));
		drop(item("Entity", "Person"), middleOf("good"));
		assertEquals(List.of("good people=Person/accepted"), annotations());
	}

	@Test
	void tag_isDroppedOnAWord() {
		drop(item("Entity", "Person"), middleOf("Olsen"));
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
	}

	@Test
	void tag_isDroppedOnAnAnnotation() {
		annotate("claim", "good people");
		drop(item("Claim", "Quantity"), middleOf("people"));
		assertEquals(List.of("good people=Quantity/accepted"), annotations(), "One of its own layer gets the tag");
		drop(item("Entity", "Person"), middleOf("people"));
		assertEquals(2, annotations().size(), "Another layer gets an annotation on the same text");
	}

	@Test
	void tag_isDroppedBesideTheText() {
		drop(item("Entity", "Person"), new Point(text.getSize().x - 20, text.getSize().y - 20));
		assertEquals(List.of(), annotations());
	}

	@Test
	void enterOnATag_tagsTheSelection() {
		int begin = content().indexOf("Varnia");
		editor.text().selectText(Span.of(begin, begin + 6));
		tags.setSelection(item("Entity", "Person"));
		tags.forceFocus();
		bot.until("the focus", tags::isFocusControl);
		bot.key(SWT.CR);
		bot.until("the tag", () -> !annotations().isEmpty());
		assertEquals(List.of("Varnia=Person/accepted"), annotations());
	}

	@Test
	void stickyTag_isSaidBelowTheText() throws Exception {
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		bot.key('t', SWT.CTRL);
		assertTrue(editor.modeShown().contains("Tagging all as Entity: Person"), editor.modeShown());
		bot.screenshot(editor.text().getParent(), "editor-sticky");
		leave();
		assertEquals("", editor.modeShown());
	}
}
