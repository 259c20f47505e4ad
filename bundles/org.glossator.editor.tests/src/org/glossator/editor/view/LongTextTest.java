package org.glossator.editor.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text that is too long to be wrapped before it is shown: what is in view is right at once and does not move when the rest is. */
@ExtendWith(OnUiThread.class)
class LongTextTest {

	private static final String TEXT = text(300_000);

	private final Bot bot = Bot.onDisplay().aside();
	private final Sample sample = new Sample(TEXT);
	private Shell shell;
	private AnnotatedText<SpanRecord> view;
	private StyledText text;

	private static String text(int length) {
		SplittableRandom random = new SplittableRandom(3);
		StringBuilder text = new StringBuilder();
		while (text.length() < length) {
			for (int words = random.nextInt(4, 160); words > 0; words--) {
				text.append("abcdefghijklmnop", 0, 1 + random.nextInt(12)).append(' ');
			}
			text.append(random.nextInt(3) == 0 ? "\r\n" : "\n\n");
		}
		return text.append("The end.").toString();
	}

	/** Called by each test itself: between the parts of a test that JUnit calls the event loop turns, and might wrap it all. */
	private void open() {
		shell = new Shell(bot.display());
		shell.setLayout(new FillLayout());
		shell.setBounds(20, 20, 760, 420);
		shell.open();
		shell.forceActive();
		view = sample.show(shell);
		text = view.textControl();
		shell.layout();
	}

	@AfterEach
	void close() {
		shell.dispose();
		bot.settle();
	}

	private void untilWrapped() {
		text.redraw();
		bot.until("all to be wrapped", view::isWrapped);
	}

	/** What is in view, line by line. */
	private List<String> seen() {
		int top = text.getTopIndex();
		int count = Math.min(text.getLineCount() - top, text.getClientArea().height / text.getLineHeight());
		return IntStream.range(top, top + count).mapToObj(text::getLine).toList();
	}

	private void focus() {
		text.forceFocus();
		bot.until("the focus", text::isFocusControl);
	}

	@Test
	void begin_isSeenBeforeTheRestIsWrapped() {
		open();
		assertFalse(view.isWrapped());
		List<String> before = seen();
		int estimated = text.getLineCount();
		assertTrue(before.size() > 5);
		untilWrapped();
		assertEquals(before, seen());
		assertEquals(1, (double) estimated / text.getLineCount(), 0.1, "The scroll bar was about right from the begin");
	}

	@Test
	void keyToTheEnd_beforeTheRestIsWrapped_showsTheEndForGood() {
		open();
		text.invokeAction(ST.TEXT_END);
		assertFalse(view.isWrapped());
		List<String> before = seen();
		assertEquals("The end.", before.getLast());
		assertEquals(TEXT.length(), text.getCaretOffset());
		untilWrapped();
		assertEquals(before, seen());
	}

	@Test
	void keysToTheEndAndUp_showWholeLines() {
		open();
		focus();
		bot.key(SWT.END, SWT.CTRL);
		assertEquals("The end.", seen().getLast());
		bot.key(SWT.PAGE_UP);
		List<String> before = seen();
		untilWrapped();
		assertEquals(before, seen());
	}

	@Test
	void placeGoneTo_isThereForGood() {
		open();
		SpanRecord place = sample.add("entity", Span.of(200_000, 200_009), Status.ACCEPTED);
		view.refresh(200_000, 200_009);
		view.go(place);
		assertFalse(view.isWrapped());
		List<String> before = seen();
		int y = text.getLocationAtOffset(200_000).y;
		assertTrue(y >= 0 && y < text.getClientArea().height);
		untilWrapped();
		assertEquals(before, seen());
		assertEquals(y, text.getLocationAtOffset(200_000).y, "It did not move by a pixel");
		assertEquals(List.of(place), view.getSelected());
	}

	@Test
	void narrowerAndWiderWindow_keepsTheTopAndWhatIsSelected() {
		open();
		SpanRecord one = sample.add("entity", Span.of(150_000, 150_009), Status.ACCEPTED);
		SpanRecord other = sample.add("entity", Span.of(150_020, 150_029), Status.ACCEPTED);
		view.refresh(150_000, 150_029);
		untilWrapped();
		view.reveal(150_000);
		int top = text.getOffsetAtLine(text.getTopIndex());
		int word = TEXT.indexOf("abcdef", 150_100);
		view.selectText(Span.ofFragments(word, word + 5, word + 100, word + 107));
		view.select(List.of(one, other));
		int[] ranges = text.getSelectionRanges();
		for (int width : new int[] { 500, 420, 360, 500, 760 }) {
			shell.setSize(width, 420);
			bot.settle();
			int line = text.getTopIndex();
			assertTrue(text.getOffsetAtLine(line) <= top && top < text.getOffsetAtLine(line + 1), "The line at the top holds what stood there");
			assertArrayEquals(ranges, text.getSelectionRanges());
			assertEquals(List.of(one, other), view.getSelected());
		}
		untilWrapped();
		assertEquals(top, text.getOffsetAtLine(text.getTopIndex()), "Back at the first width nothing has crept away");
	}

	@Test
	void zoom_keepsTheTopAndABackwardSelection() {
		open();
		untilWrapped();
		text.setTopIndex(text.getLineCount() / 2);
		int top = text.getOffsetAtLine(text.getTopIndex());
		text.setSelection(top + 200, top + 100);
		view.zoom(3);
		assertFalse(view.isWrapped());
		assertEquals(top + 100, text.getCaretOffset());
		assertEquals(100, text.getSelectionCount());
		List<String> before = seen();
		untilWrapped();
		assertEquals(before, seen());
		view.zoom(0);
		untilWrapped();
		assertEquals(top, text.getOffsetAtLine(text.getTopIndex()));
		assertEquals(top + 100, text.getCaretOffset());
	}

	@Test
	void scrollBarMoved_showsWrappedLines() {
		open();
		view.zoom(1);
		assertFalse(view.isWrapped());
		text.setTopIndex(text.getLineCount() * 2 / 3);
		text.getVerticalBar().notifyListeners(SWT.Selection, new Event());
		List<String> before = seen();
		untilWrapped();
		assertEquals(before, seen());
	}

	@Test
	void clickIntoTheOverview_goesThere() {
		open();
		untilWrapped();
		OverviewRuler ruler = Arrays.stream(view.getChildren()).filter(OverviewRuler.class::isInstance).map(OverviewRuler.class::cast).findFirst().orElseThrow();
		bot.click(ruler, new Point(6, ruler.getSize().y * 3 / 4), 1);
		int top = view.viewed().begin();
		assertEquals(0.75, (double) top / TEXT.length(), 0.02);
		bot.click(ruler, new Point(6, 2), 1);
		assertTrue(view.viewed().begin() < TEXT.length() / 50);
	}

	@Test
	void selectAllWhileTheTextIsWrapped_staysAllSelected() {
		open();
		focus();
		view.zoom(1);
		assertFalse(view.isWrapped());
		text.invokeAction(ST.SELECT_ALL);
		untilWrapped();
		assertEquals(TEXT.length(), text.getSelectionCount());
		assertEquals(Span.of(0, TEXT.length()), view.selectedText());
	}
}
