package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.glossator.editor.tag.TagsView;
import org.glossator.text.record.Status;
import org.junit.jupiter.api.Test;

/** Layers, labels, numbers and colours, by keys. */
class VisibilityTest extends EditorFixture {

	@Test
	void layers_areFadedHiddenAndShownAloneByKey() throws IOException {
		suggest("entity", "Lena Olsen", "kind", "PER");
		suggest("claim", "The bridge cost 40 million.", "type", "quantity");
		focus();
		bot.key('1', SWT.CTRL);
		assertEquals(LayerVisibility.Level.FADED, editor.visibility().level("entity"));
		assertEquals(1, editor.text().annotationsAt(middleOf("Olsen")).size());
		assertEquals(List.of("Entity (faded)"), barTexts("Entity"), "told in words");
		bot.key('1', SWT.CTRL);
		assertEquals(List.of("Entity (hidden)"), barTexts("Entity"));
		assertEquals(List.of("Rejected (hidden)"), barTexts("Rejected"));
		assertEquals(List.of("Claim"), barTexts("Claim"));
		assertEquals(0, editor.text().annotationsAt(middleOf("Olsen")).size(), "hidden");
		bot.key('1', SWT.CTRL, SWT.SHIFT);
		assertEquals(1, editor.text().annotationsAt(middleOf("Olsen")).size());
		assertEquals(0, editor.text().annotationsAt(middleOf("bridge")).size(), "entities alone");
		bot.key(SWT.HOME, SWT.CTRL);
		bot.key(SWT.TAB);
		bot.key(SWT.TAB);
		assertEquals("Lena Olsen", editor.text().getSelected().get(0).getSpan().coveredText(TEXT), "A walk stops at what is shown");
		bot.screenshot(editor.text(), "editor-layers");
	}

	@Test
	void layersAboveTheText_areReachedAndSwitchedByKeys() {
		bot.key(SWT.F2, SWT.CTRL);
		bot.until("the layers", () -> bot.display().getFocusControl() instanceof ToolBar bar && bar.getItem(0).getText().equals("Entity"));
		bot.key(SWT.TAB);
		bot.until("the next", () -> bot.display().getFocusControl() instanceof ToolBar bar && bar.getItem(0).getText().equals("Claim"));
		bot.key(' ');
		bot.until("the switch", () -> editor.visibility().level("claim") == LayerVisibility.Level.HIDDEN);
		bot.key(' ');
		bot.until("the switch back", () -> editor.visibility().level("claim") == LayerVisibility.Level.FULL);
		bot.key(SWT.ESC);
		bot.until("the way back", () -> text.isFocusControl());
	}

	/** What the bar above the text says of a layer. */
	private List<String> barTexts(String layer) {
		List<String> texts = new ArrayList<>();
		collect(editor.text().getParent(), texts);
		return texts.stream().filter(each -> each.startsWith(layer)).toList();
	}

	private static void collect(Composite parent, List<String> texts) {
		for (Control child : parent.getChildren()) {
			if (child instanceof ToolBar bar) {
				Arrays.stream(bar.getItems()).map(ToolItem::getText).forEach(texts::add);
			} else if (child instanceof Composite composite) {
				collect(composite, texts);
			}
		}
	}

	@Test
	void suggestions_areHiddenAndShownByKey() {
		suggest("entity", "Lena Olsen", "kind", "PER");
		focus();
		bot.key('8', SWT.CTRL);
		assertEquals(0, editor.text().annotationsAt(middleOf("Olsen")).size());
		bot.key('8', SWT.CTRL);
		assertEquals(1, editor.text().annotationsAt(middleOf("Olsen")).size());
		editor.annotating().decide(editor.session().index().asList(), Status.REJECTED);
		assertEquals(0, editor.text().annotationsAt(middleOf("Olsen")).size());
		bot.key('9', SWT.CTRL);
		assertEquals(1, editor.text().annotationsAt(middleOf("Olsen")).size());
	}

	@Test
	void numbers_countLinesSentencesOrNothing() {
		Numbering before = Numbering.chosen();
		while (Numbering.chosen() != Numbering.LINES) {
			bot.key('n', SWT.CTRL, SWT.SHIFT);
		}
		int second = content().indexOf("The bridge");
		assertEquals("2", editor.text().numberAt(second));
		bot.key('n', SWT.CTRL, SWT.SHIFT);
		assertEquals(Numbering.SENTENCES, Numbering.chosen());
		bot.until("the count", () -> editor.text().numberAt(second).equals("2"));
		assertEquals("1", editor.text().numberAt(0));
		bot.key('n', SWT.CTRL, SWT.SHIFT);
		assertEquals("", editor.text().numberAt(0));
		while (Numbering.chosen() != before) {
			bot.key('n', SWT.CTRL, SWT.SHIFT);
		}
	}

	@Test
	void labels_areWrittenOnDemand() throws IOException {
		suggest("entity", "Lena Olsen", "kind", "PER");
		focus();
		int height = text.getLineHeight();
		bot.key('l', SWT.CTRL);
		assertTrue(editor.text().isLabelled());
		assertTrue(text.getLineHeight() > height);
		bot.screenshot(editor.text(), "editor-labels");
		bot.key('l', SWT.CTRL);
		assertFalse(editor.text().isLabelled());
		assertEquals(height, text.getLineHeight());
	}

	@Test
	void darkGround_turnsTintsAndBarsDarkOrLight() throws IOException {
		annotate("entity", "Lena Olsen", "claim", "The bridge cost 40 million.");
		text.setBackground(new Color(30, 30, 30));
		text.setForeground(new Color(220, 220, 220));
		ImageData picture = bot.picture(editor.text());
		bot.screenshot(editor.text(), "editor-dark");
		var bounds = editor.text().boundsOf(content().indexOf("Olsen"), content().indexOf("Olsen") + 5);
		var origin = editor.getSite().getShell().getDisplay().map(text, editor.text(), bounds.x + 1, bounds.y + 3);
		RGB tint = picture.palette.getRGB(picture.getPixel(origin.x, origin.y));
		assertTrue(tint.red < 120 && tint.green < 120 && tint.blue < 150, "A tint on a dark ground is dark: " + tint);
		assertFalse(tint.equals(new RGB(30, 30, 30)), "but to be seen");
	}

	@Test
	void tagsView_listsTheTagsWithTheirKeys() throws Exception {
		var view = (TagsView) page().showView(TagsView.ID);
		bot.settle();
		assertEquals(List.of("Entity", "Claim", "Bias"), Arrays.stream(trees(view)).limit(3).toList());
		bot.screenshot(view.getSite().getShell(), "editor-tags");
	}

	private static String[] trees(TagsView view) {
		Tree tree = view.getAdapter(Tree.class);
		return Arrays.stream(tree.getItems()).map(item -> item.getText(0)).toArray(String[]::new);
	}
}
