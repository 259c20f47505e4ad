package org.glossator.editor.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The annotated text under real keys and a real mouse. */
@ExtendWith(OnUiThread.class)
class AnnotatedTextTest {

	private static final String TEXT = "Mayor Lena Olsen lied to the good people of Varnia.\r\nThe bridge cost 40 million, twice what was promised. "
			+ "Cafe\u0301 owners, a \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 family and everybody else who depends on the ferry that used to go twice a day have written to the council.\n\nThe end";

	private final Bot bot = Bot.onDisplay().aside();
	private final Sample sample = new Sample(TEXT);
	private Shell shell;
	private AnnotatedText<SpanRecord> view;
	private StyledText text;

	@BeforeEach
	void open() {
		shell = new Shell(bot.display());
		shell.setLayout(new FillLayout());
		shell.setBounds(20, 20, 760, 420);
		view = sample.show(shell);
		text = view.textControl();
		shell.open();
		shell.forceActive();
		text.forceFocus();
		bot.until("the focus", text::isFocusControl);
	}

	@AfterEach
	void close() {
		shell.dispose();
		bot.settle();
	}

	private Point middleOf(String covered) {
		int begin = TEXT.indexOf(covered);
		var bounds = view.boundsOf(begin, begin + covered.length());
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private String selected() {
		Span span = view.selectedText();
		return span == null ? null : span.coveredText(TEXT);
	}

	@Test
	void keysTypedAndPasted_changeNothing() {
		Clipboard clipboard = new Clipboard(bot.display());
		clipboard.setContents(new Object[] { "intruder" }, new Transfer[] { TextTransfer.getInstance() });
		bot.type("xyz");
		bot.key(SWT.DEL);
		bot.key(SWT.BS);
		bot.key(SWT.CR);
		bot.key('v', SWT.CTRL);
		bot.key(SWT.INSERT, SWT.SHIFT);
		bot.key('x', SWT.CTRL);
		for (int action : new int[] { ST.PASTE, ST.CUT, ST.DELETE_NEXT, ST.DELETE_PREVIOUS, ST.DELETE_WORD_NEXT, ST.DELETE_WORD_PREVIOUS }) {
			text.invokeAction(action);
		}
		text.setEditable(true);
		text.insert("more");
		text.replaceTextRange(0, 5, "");
		bot.type("q");
		clipboard.dispose();
		assertEquals(TEXT, text.getContent().getTextRange(0, text.getCharCount()));
		assertEquals(TEXT, view.getText());
	}

	@Test
	void drag_selectsWholeTokens() {
		Point from = middleOf("Lena");
		Point to = middleOf("Olsen");
		bot.drag(text, from, to);
		assertEquals("Lena Olsen", selected());
		view.setSnapping(false);
		bot.drag(text, from, to);
		assertTrue(selected().length() < "Lena Olsen".length(), selected());
	}

	@Test
	void doubleTripleAndQuadrupleClick_selectTokenSentenceParagraph() {
		bot.click(text, middleOf("bridge"), 2);
		assertEquals("bridge", selected());
		bot.click(text, middleOf("bridge"), 3);
		assertEquals("The bridge cost 40 million, twice what was promised.", selected());
		bot.click(text, middleOf("bridge"), 4);
		assertTrue(selected().startsWith("The bridge") && selected().endsWith("to the council."), selected());
	}

	@Test
	void dragWithControl_addsAFragment() {
		bot.click(text, middleOf("Lena"), 2);
		bot.drag(text, middleOf("good"), middleOf("people"), KeyEvent.VK_CONTROL);
		Span span = view.selectedText();
		assertEquals(2, span.fragmentCount());
		assertEquals("Lena good people", span.coveredText(TEXT));
	}

	@Test
	void click_selectsInnermostThenTheNextOut() {
		SpanRecord claim = sample.add("claim", "Mayor Lena Olsen lied to the good people of Varnia.", Status.ACCEPTED);
		SpanRecord person = sample.add("entity", "Lena Olsen", Status.ACCEPTED);
		view.refresh(0, TEXT.length());
		bot.click(text, middleOf("Olsen"), 1);
		assertEquals(List.of(person), view.getSelected());
		bot.click(text, middleOf("Olsen"), 1);
		assertEquals(List.of(claim), view.getSelected());
		bot.click(text, middleOf("promised"), 1);
		assertEquals(List.of(), view.getSelected());
	}

	@Test
	void clickOnBar_selectsItsAnnotation() {
		sample.add("entity", "Lena Olsen", Status.ACCEPTED);
		SpanRecord claim = sample.add("claim", "Mayor Lena Olsen lied to the good people of Varnia.", Status.ACCEPTED);
		view.refresh(0, TEXT.length());
		Point letters = middleOf("Olsen");
		int lane = view.annotationsAt(letters).size() - 1;
		assertEquals(1, lane);
		Point bar = new Point(letters.x, text.getLinePixel(0) + text.getLineHeight() - 4);
		while (bar.y > letters.y && !view.annotationsAt(bar).equals(List.of(claim, sample.added.get(0)))) {
			bar.y--;
		}
		assertTrue(bar.y > letters.y, "The claim has a bar below the letters");
		bot.click(text, bar, 1);
		assertEquals(List.of(claim), view.getSelected());
	}

	@Test
	void clickWithControl_addsToTheSelection() {
		SpanRecord person = sample.add("entity", "Lena Olsen", Status.ACCEPTED);
		SpanRecord place = sample.add("entity", "Varnia", Status.ACCEPTED);
		view.refresh(0, TEXT.length());
		bot.click(text, middleOf("Lena"), 1);
		bot.click(text, middleOf("Varnia"), 1, KeyEvent.VK_CONTROL);
		assertEquals(List.of(person, place), view.getSelected());
	}

	@Test
	void caretKeys_selectWhatTheCaretStandsIn() {
		SpanRecord person = sample.add("entity", "Lena Olsen", Status.ACCEPTED);
		view.refresh(0, TEXT.length());
		bot.key(SWT.HOME, SWT.CTRL);
		assertEquals(List.of(), view.getSelected());
		for (int i = 0; i < "Mayor ".length(); i++) {
			bot.key(SWT.ARROW_RIGHT);
		}
		assertEquals(6, text.getCaretOffset());
		assertEquals(List.of(person), view.getSelected());
	}

	@Test
	void arrowsOverEmojiAndMarks_neverStopInsideAGrapheme() {
		text.setSelection(TEXT.indexOf("Cafe"));
		for (int i = 0; i < 40; i++) {
			bot.key(SWT.ARROW_RIGHT, SWT.SHIFT);
			Span span = view.selectedText();
			assertTrue(view.boundaries().isGraphemeBoundary(span.end()), "end " + span);
			assertTrue(view.boundaries().isGraphemeBoundary(span.begin()), "begin " + span);
		}
	}

	@Test
	void extendByUnits_goesToTheirEndsAndBack() {
		text.setSelection(TEXT.indexOf("bridge"));
		view.move(Unit.TOKEN, true, true);
		assertEquals("bridge", selected());
		view.move(Unit.SENTENCE, true, true);
		assertEquals("bridge cost 40 million, twice what was promised.", selected());
		view.move(Unit.TOKEN, false, true);
		assertEquals("bridge cost 40 million, twice what was promised", selected());
		view.move(Unit.PARAGRAPH, true, true);
		assertTrue(selected().endsWith("to the council."), selected());
		view.move(Unit.TOKEN, false, false);
		assertNull(selected());
	}

	@Test
	void copy_givesTheCharactersOfTheDocument() {
		text.setSelection(0, TEXT.length());
		text.invokeAction(ST.COPY);
		Clipboard clipboard = new Clipboard(bot.display());
		Object copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(text.getLineCount() > 4, "The text is wrapped");
		// The platform may turn line ends of the clipboard into its own, but must add none.
		assertEquals(TEXT.replace("\r\n", "\n"), copied.toString().replace("\r\n", "\n"));
	}

	@Test
	void narrowWindow_wrapsAnewAndKeepsTheTopLine() {
		String many = "One sentence that is long enough to be wrapped somewhere in its middle. ".repeat(400);
		view.setText(many);
		int wide = text.getLineCount();
		text.setTopIndex(60);
		int top = text.getOffsetAtLine(60);
		shell.setSize(360, 420);
		bot.until("narrower lines", () -> text.getLineCount() > wide);
		int now = text.getOffsetAtLine(text.getTopIndex());
		assertTrue(now <= top && top < now + 80, top + " is in the line at " + now);
		assertEquals(many.length(), text.getCharCount());
	}

	@Test
	void wideWindow_keepsTheColumn() {
		shell.setSize(900, 420);
		bot.settle();
		int lines = text.getLineCount();
		var before = text.getContent();
		shell.setSize(1100, 420);
		bot.settle();
		assertEquals(lines, text.getLineCount());
		assertEquals(before, text.getContent(), "It was not wrapped again");
	}

	@Test
	void zoom_changesTheLineHeightAndComesBack() {
		int height = text.getLineHeight();
		view.zoom(4);
		assertTrue(text.getLineHeight() > height);
		view.zoom(0);
		assertEquals(height, text.getLineHeight());
	}

	@Test
	void filter_hidesWhatItDeclines() {
		SpanRecord person = sample.add("entity", "Lena Olsen", Status.REJECTED);
		view.refresh(0, TEXT.length());
		assertEquals(List.of(person), view.annotationsAt(middleOf("Olsen")));
		view.setFilter((style, status) -> status != Status.REJECTED);
		assertEquals(List.of(), view.annotationsAt(middleOf("Olsen")));
		assertFalse(view.annotationsAround(8).contains(person));
	}
}
