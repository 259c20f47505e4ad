package org.glossator.review.ui.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.review.ui.ReviewWindow;
import org.glossator.review.ui.cases.ActiveReview;
import org.glossator.review.ui.cases.Review;
import org.glossator.review.ui.cases.ReviewInput;
import org.glossator.text.record.DocumentInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A long document with two sets of 10,000 annotations, walked and scrolled by keys, side by side and in lanes. */
class LongLanesTest extends ReviewWindow {

	private static final int COUNT = 10_000;
	private static final int STEPS = 30;

	private ReviewEditor editor;
	private Review open;

	private void openLong() throws Exception {
		DocumentInfo document = addLong(COUNT);
		editor = (ReviewEditor) inUi(() -> page().openEditor(new ReviewInput(corpus.folder(), document.id(), List.of("amina", "ben"), "adjudicated"), ReviewInput.EDITOR));
		until("the long review", () -> ActiveReview.of(editor) != null);
		open = inUi(() -> ActiveReview.of(editor));
		settle();
	}

	@AfterEach
	void sideBySide() throws Exception {
		if (editor != null) {
			inUi(() -> {
				editor.showTogether(false);
				return null;
			});
		}
	}

	private static void assertInView(AnnotatedText<?> text, int begin, int end) throws Exception {
		Rectangle bounds = inUi(() -> text.boundsOf(begin, end));
		int height = inUi(() -> text.textControl().getClientArea().height);
		assertTrue(bounds.y >= 0 && bounds.y + bounds.height <= height, bounds + " of " + height);
	}

	@Test
	void lanes_showEachDifferenceWalkedTo() throws Exception {
		openLong();
		key('l');
		AnnotatedText<Held> text = inUi(() -> ((Together) editor.shown()).text());
		for (int i = 1; i <= STEPS; i++) {
			key('n');
			assertEquals(i, inUi(open::selectedRow));
			List<Held> selected = inUi(text::getSelected);
			assertEquals(List.of(0, 1), selected.stream().map(Held::band).toList(), "what both have, each in its band");
			assertInView(text, selected.get(0).record().span().begin(), selected.get(0).record().span().end());
		}
	}

	@Test
	void sideBySide_standsInStepWhereverOneIsScrolled() throws Exception {
		openLong();
		SideBySide texts = (SideBySide) inUi(editor::shown);
		List<StyledText> controls = List.of(texts.lane("amina").text().textControl(), texts.lane("ben").text().textControl(), texts.lane("adjudicated").text().textControl());
		StyledText second = controls.get(1);
		until("all lines", () -> texts.lane("ben").text().isWrapped() && texts.lane("amina").text().isWrapped() && texts.lane("adjudicated").text().isWrapped());
		inUi(second::forceFocus);
		for (int i = 0; i < STEPS; i++) {
			key(SWT.PAGE_DOWN);
		}
		settle();
		assertTrue(inUi(second::getTopPixel) > 10_000);
		until("the others to stand alike", () -> controls.stream().allMatch(each -> each.getTopPixel() == second.getTopPixel()));
		StyledText third = controls.get(2);
		inUi(() -> {
			third.setTopPixel(third.getTopPixel() - 7 * third.getLineHeight() - 3);
			return null;
		});
		settle();
		until("the others to follow", () -> controls.stream().allMatch(each -> each.getTopPixel() == third.getTopPixel()));
		assertEquals(1, inUi(() -> controls.stream().map(each -> each.getOffsetAtLine(each.getTopIndex())).distinct().count()), "the same words at the top");
	}
}
