package org.glossator.ui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.bot.OnUiThread;
import org.glossator.core.session.DocumentSession;
import org.glossator.engine.ruta.RuleNode;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.document.ElementTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnUiThread.class)
class RuleEditorTest {

	private static final String TEXT = "Experts believe that the dam is safe. Experts doubt it.\n";
	private static final String RULE = "// who believes\n(W{REGEXP(\"Experts\")} W{REGEXP(\"believe\")}){-> CREATE(Bias, \"technique\" = \"doubt\")};\n";

	@TempDir
	Path folder;

	private RuleEditor open(Desk desk, String text) throws Exception {
		Path file = desk.corpus().folder().resolve("rules").resolve("try.ruta");
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		RuleEditor editor = (RuleEditor) EngineFiles.open(Desk.page(), desk.corpus().folder(), "rules/try.ruta", 0);
		desk.bot().settle();
		return editor;
	}

	@Test
	void mistake_isMarkedWhileOneTypes_andGoneWhenMended() throws Exception {
		try (Desk desk = Desk.with(folder, TEXT)) {
			RuleEditor editor = open(desk, RULE);
			IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
			document.replace(document.getLength(), 0, "W{-> MARK(Bias};\nOther{-> MARK(Bias)};\n");
			desk.bot().until("the mark", () -> !editor.found().isEmpty());
			assertEquals(3, editor.found().get(0).line());
			assertTrue(editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator().hasNext());
			document.set(RULE);
			desk.bot().until("no mark", () -> editor.found().isEmpty());
			assertFalse(editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator().hasNext());
		}
	}

	@Test
	void typing_isUndoneByThePlatform_andSavedToTheCorpus() throws Exception {
		try (Desk desk = Desk.with(folder, TEXT)) {
			RuleEditor editor = open(desk, RULE);
			Desk.page().activate(editor);
			StyledText widget = (StyledText) editor.getAdapter(org.eclipse.swt.widgets.Control.class);
			widget.setFocus();
			desk.bot().settle();
			desk.bot().type("x");
			desk.bot().settle();
			assertTrue(editor.isDirty());
			assertTrue(widget.getText().startsWith("x//"), widget.getText());
			editor.doSave(null);
			assertTrue(Files.readString(editor.input().path()).startsWith("x//"));
			Desk.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.eclipse.ui.edit.undo", null);
			desk.bot().settle();
			assertEquals(RULE, widget.getText());
			editor.doSave(null);
		}
	}

	@Test
	void scriptAsItStands_runsOnTheDocumentOpenLast_andIsExplained() throws Exception {
		try (Desk desk = Desk.with(folder, TEXT)) {
			desk.open("text1");
			RuleEditor editor = open(desk, RULE);
			editor.runOnDocument();
			RuleTrialView view = (RuleTrialView) Desk.page().findView(RuleTrialView.ID);
			desk.bot().until("the matches", () -> !view.outcome().matches().isEmpty());
			assertEquals(1, view.outcome().matches().size());
			Table matches = Desk.control(Table.class, table -> table.getColumnCount() == 4 && table.getColumn(3).getText().equals("Rule"));
			assertEquals("Experts believe", matches.getItem(0).getText(0));
			assertEquals("line 2", matches.getItem(0).getText(3));
			Tree reasons = Desk.control(Tree.class, tree -> tree.getItemCount() == 1 && tree.getItem(0).getText().startsWith("line 2"));
			List<RuleNode> attempts = view.outcome().rules().get(0).children();
			assertTrue(attempts.get(0).matched());
			assertTrue(reasons.getItem(0).getItem(1).getText().startsWith("failed at"), reasons.getItem(0).getItem(1).getText());
		}
	}

	@Test
	void faultOfAnotherFile_isToldWithThatFilesLineAlone() throws Exception {
		try (Desk desk = Desk.with(folder, TEXT)) {
			Path lexicon = desk.corpus().folder().resolve("lexicons/bias-mine.csv");
			Files.createDirectories(lexicon.getParent());
			Files.writeString(lexicon, "entry,tag,inflect\nzorb,loaded_language,often\n");
			desk.open("text1");
			open(desk, RULE).runOnDocument();
			String told = "lexicons" + File.separator + "bias-mine.csv, line 2: Inflection is";
			desk.bot().until("the fault", () -> Desk.controls(Desk.window(), Label.class).stream().anyMatch(label -> label.getText().startsWith(told)));
		}
	}

	@Test
	void reasonOfASuggestion_opensItsRuleOrLexiconEntry() throws Exception {
		assertEquals(new EngineFiles.Place("bias-labels.csv", 12), EngineFiles.place("bias lexicon bias-labels.csv:12: regime").orElseThrow());
		assertEquals(new EngineFiles.Place("either-or.ruta", 4), EngineFiles.place("rule either-or.ruta:4 \u2013 two ways").orElseThrow());
		assertTrue(EngineFiles.place("title before a name: 12").isEmpty());
		try (Desk desk = Desk.with(folder, TEXT)) {
			open(desk, RULE);
			DocumentSession session = desk.open("text1");
			desk.add(session, new SpanRecord("", "bias", Span.of(0, 7), FeatureValues.of("technique", "doubt"),
					Provenance.suggestion(Origin.engine("rule try.ruta:2", ""), Double.NaN, "rule try.ruta:2 \u2013 who believes")));
			IEditorPart document = Desk.page().getActiveEditor();
			Adapters.adapt(document, ElementTarget.class).select(List.of(session.element(session.snapshot().annotations().get(0).id())), true);
			Desk.page().activate(document);
			desk.bot().settle();
			Desk.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.glossator.ui.openReason", null);
			desk.bot().until("the rule", () -> Desk.page().getActiveEditor() instanceof RuleEditor);
			StyledText widget = (StyledText) Desk.page().getActiveEditor().getAdapter(org.eclipse.swt.widgets.Control.class);
			assertEquals(1, widget.getLineAtOffset(widget.getSelection().x));
		}
	}
}
