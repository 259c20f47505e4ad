package org.glossator.ui.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.glossator.bot.OnUiThread;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.rules.EngineFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnUiThread.class)
class LexiconEditorTest {

	@TempDir
	Path folder;

	private LexiconEditor open(Desk desk, String text) throws Exception {
		Path file = desk.corpus().folder().resolve("lexicons").resolve("bias-mine.csv");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		LexiconEditor editor = (LexiconEditor) EngineFiles.open(Desk.page(), desk.corpus().folder(), "lexicons/bias-mine.csv", 0);
		desk.bot().settle();
		return editor;
	}

	@Test
	void wrongLines_areMarkedWithTheirNumbers() throws Exception {
		try (Desk desk = Desk.with(folder, "A zorbish plan.")) {
			LexiconEditor editor = open(desk, "entry,tag,inflect\nzorbish,loaded_language,often\nzorb,loaded_language,\nzorb,loaded_language,\nzarb,no_such_tag,\n");
			desk.bot().until("the marks", () -> editor.found().size() == 3);
			assertEquals(java.util.List.of(2, 4, 5), editor.found().stream().map(problem -> problem.line()).toList());
			assertFalse(editor.found().get(0).warning());
		}
	}

	@Test
	void testSentenceAndOpenDocument_showWhatIsFound_beforeSaving() throws Exception {
		try (Desk desk = Desk.with(folder, "A zorbish plan. They zorbed it.")) {
			desk.open("text1");
			LexiconEditor editor = open(desk, "entry,tag,inflect\nzorbish,loaded_language,no\n");
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			document.replace(document.getLength(), 0, "zorb,loaded_language,verb\n");
			Text sentence = Desk.control(Text.class, text -> text.getMessage().startsWith("Type a sentence"));
			sentence.setText("Zorbing is zorbish");
			desk.bot().until("the hits", () -> editor.hitCount() == 2);
			editor.runOnDocument();
			assertEquals(2, editor.hitCount());
			Table hits = Desk.control(Table.class, table -> table.getColumnCount() == 5 && table.getColumn(0).getText().equals("Found"));
			assertEquals("zorbed", hits.getItem(1).getText(0));
			assertEquals("3", hits.getItem(1).getText(4));
			editor.doSave(null);
		}
	}

	@Test
	void shippedLexicon_canBeRead_andNotChanged() throws Exception {
		try (Desk desk = Desk.with(folder, "Text.")) {
			LexiconEditor editor = (LexiconEditor) EngineFiles.open(Desk.page(), desk.corpus().folder(), "lexicons/bias-labels.csv", 12);
			desk.bot().settle();
			assertFalse(editor.isEditable());
			assertFalse(Files.exists(desk.corpus().folder().resolve("lexicons/bias-labels.csv")));
		}
	}
}
