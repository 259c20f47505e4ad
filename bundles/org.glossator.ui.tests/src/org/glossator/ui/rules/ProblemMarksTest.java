package org.glossator.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.bot.DeskFixture;
import org.junit.jupiter.api.Test;

/** What is wrong in a lexicon or script is seen: an icon beside its line, a squiggle under it, a sentence below. */
class ProblemMarksTest extends DeskFixture {

	private static final int ICON = 16;

	private EngineFileEditor editor;
	private StyledText widget;

	private void open(String file, String text) throws Exception {
		desk = Desk.with(folder, "A zorbish plan.");
		Path path = desk.corpus().folder().resolve(file);
		Files.createDirectories(path.getParent());
		Files.writeString(path, text);
		editor = (EngineFileEditor) EngineFiles.open(Desk.page(), desk.corpus().folder(), file, 0);
		widget = (StyledText) editor.getAdapter(Control.class);
		desk.bot().settle();
	}

	private void type(int offset, String text) {
		Desk.window().forceActive();
		Desk.page().activate(editor);
		widget.setFocus();
		widget.setSelection(offset);
		desk.bot().type(text);
	}

	/** Whether a line, counted from 1, is underlined from begin to end. */
	private boolean squiggled(int line) {
		int begin = widget.getOffsetAtLine(line - 1);
		return IntStream.range(begin, begin + widget.getLine(line - 1).length()).mapToObj(widget::getStyleRangeAtOffset).allMatch(ProblemMarksTest::isSquiggle);
	}

	private static boolean isSquiggle(StyleRange style) {
		return style != null && style.underline && style.underlineStyle == SWT.UNDERLINE_SQUIGGLE;
	}

	/** Whether there is anything but ground in the ruler's first column beside a line. */
	private boolean hasIcon(int line) {
		Control ruler = editor.getAdapter(IVerticalRulerInfo.class).getControl();
		ImageData picture = desk.bot().picture(ruler);
		int scale = Math.max(1, picture.height / ruler.getSize().y);
		int top = scale * widget.getLinePixel(line - 1);
		int ground = picture.getPixel(0, top);
		return IntStream.range(0, scale * widget.getLineHeight()).anyMatch(y -> IntStream.range(0, scale * ICON).anyMatch(x -> picture.getPixel(x, top + y) != ground));
	}

	@Test
	void errorOfALexicon_isDrawnOnOpening_andGoneWhenMended() throws Exception {
		open("lexicons/bias-mine.csv", "entry,tag,inflect\nzorb,loaded_language,n\nplan,loaded_language,\n");
		desk.bot().until("the icon", () -> hasIcon(2));
		assertTrue(squiggled(2));
		assertFalse(squiggled(1) || squiggled(3) || hasIcon(1) || hasIcon(3));
		Desk.control(Label.class, label -> label.getText().startsWith("1 error. Line 2: Inflection is"));
		type(widget.getOffsetAtLine(2) - 1, "o");
		desk.bot().until("no icon", () -> !hasIcon(2));
		assertFalse(squiggled(2));
		Desk.control(Label.class, label -> label.getText().startsWith("2 entries, no problems."));
		editor.doSave(null);
	}

	@Test
	void errorOfAScript_isDrawnWhileTyped_andStaysWhenSaved() throws Exception {
		open("rules/mine.ruta", "// who\nW{-> MARK(Bias)};\n");
		type(0, "\nx;\n");
		desk.bot().until("the mark", () -> !editor.found().isEmpty());
		int line = editor.found().get(0).line();
		desk.bot().until("the icon", () -> hasIcon(line));
		assertTrue(squiggled(line));
		editor.doSave(null);
		desk.bot().settle();
		assertTrue(squiggled(line) && hasIcon(line));
	}

	@Test
	void sentenceOfAnError_goesWithTheKeyThatMendsIt_andStaysForOthers() throws Exception {
		open("lexicons/bias-mine.csv", "entry,tag,inflect\nzorb,loaded_language,n\nplan,loaded_language,\n");
		desk.bot().until("the sentence", () -> says("1 error. Line 2:"));
		List<String> said = new ArrayList<>();
		// Before any check that the key asks for.
		editor.getDocumentProvider().getDocument(editor.getEditorInput()).addDocumentListener(new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(DocumentEvent event) {
				// Only what stands there afterwards matters.
			}

			@Override
			public void documentChanged(DocumentEvent event) {
				said.add(says("1 error. Line 2:") ? "told" : "gone");
			}
		});
		type(widget.getOffsetAtLine(2), "x");
		type(widget.getOffsetAtLine(2) - 1, "o");
		assertEquals(List.of("told", "gone"), said);
		desk.bot().until("the summary", () -> says("2 entries, no problems."));
		editor.doSave(null);
	}

	private static boolean says(String begin) {
		return Desk.controls(Desk.window(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().startsWith(begin));
	}
}
