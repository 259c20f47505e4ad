package org.glossator.ui.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.glossator.bot.OnUiThread;
import org.glossator.engine.pipeline.PipelineFiles;
import org.glossator.engine.pipeline.PipelineStep;
import org.glossator.ui.bot.Desk;
import org.glossator.ui.rules.RuleEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnUiThread.class)
class PipelineViewTest {

	@TempDir
	Path folder;

	@Test
	void engineSwitchedOff_isSoInTheCorpus_untilItIsUndone() throws Exception {
		try (Desk desk = Desk.with(folder, "Text.")) {
			desk.open("text1");
			PipelineView view = desk.show(PipelineView.ID, PipelineView.class);
			Table steps = Desk.control(Table.class, table -> table.getColumnCount() == 4 && table.getColumn(0).getText().equals("Engine"));
			int row = row(desk, null, "slant");
			assertEquals("slant", steps.getItem(row).getText(0));
			assertTrue(steps.getItem(row).getChecked());
			view.switchStep(row, false);
			desk.bot().settle();
			assertFalse(PipelineFiles.read(desk.corpus().folder(), null).engines().contains("slant"));
			assertFalse(steps.getItem(row).getChecked());
			OperationHistoryFactory.getOperationHistory().undo(Desk.corpora().undoContext(desk.corpus()), null, null);
			desk.bot().settle();
			assertTrue(PipelineFiles.read(desk.corpus().folder(), null).engines().contains("slant"));
			assertTrue(steps.getItem(row).getChecked());
		}
	}

	private static int row(Desk desk, String pipeline, String engine) throws Exception {
		return PipelineFiles.read(desk.corpus().folder(), pipeline).steps().stream().map(PipelineStep::engine).toList().indexOf(engine);
	}

	@Test
	void closeReading_isOffUntilItIsSwitchedOnAndStaysInItsPlace() throws Exception {
		try (Desk desk = Desk.with(folder, "Text.")) {
			desk.open("text1");
			PipelineView view = desk.show(PipelineView.ID, PipelineView.class);
			Table steps = Desk.control(Table.class, table -> table.getColumnCount() == 4 && table.getColumn(0).getText().equals("Engine"));
			int row = row(desk, null, "reading");
			assertEquals("reading", steps.getItem(row).getText(0));
			assertFalse(steps.getItem(row).getChecked());
			view.switchStep(row, true);
			desk.bot().settle();
			assertTrue(steps.getItem(row).getChecked());
			assertTrue(PipelineFiles.read(desk.corpus().folder(), null).engines().contains("reading"));
			view.switchStep(row, false);
			desk.bot().settle();
			assertFalse(steps.getItem(row).getChecked());
			// A file from before there was close reading.
			Files.writeString(PipelineFiles.file(desk.corpus().folder(), "default"), "engines = structure, sentences, tokens, entities, claims\n");
			view.refresh();
			assertEquals(5, steps.getItemCount());
			view.add("reading");
			desk.bot().settle();
			assertEquals("reading", steps.getItem(row).getText(0));
		}
	}

	@Test
	void viewsOpenedWithNoDocument_showTheOpenCorpus() throws Exception {
		try (Desk desk = Desk.with(folder, "Text.")) {
			Desk.page().hideView(Desk.page().findView(PipelineView.ID));
			desk.show(PipelineView.ID, PipelineView.class);
			Table steps = Desk.control(Table.class, table -> table.getColumnCount() == 4 && table.getColumn(0).getText().equals("Engine"));
			assertTrue(steps.getItemCount() > 5);
			Desk.page().hideView(Desk.page().findView(PipelineView.ID));
			Desk.page().hideView(Desk.page().findView(EngineFilesView.ID));
			desk.show(EngineFilesView.ID, EngineFilesView.class);
			assertTrue(Desk.control(Tree.class, tree -> tree.getItemCount() == 3 && tree.getItem(1).getText().startsWith("Rules of")).isVisible());
		}
	}

	@Test
	void newPipeline_hasItsOwnOrderAndParameters() throws Exception {
		try (Desk desk = Desk.with(folder, "Text.")) {
			desk.open("text1");
			PipelineView view = desk.show(PipelineView.ID, PipelineView.class);
			view.create("quick");
			desk.bot().settle();
			int rules = row(desk, "quick", "rules");
			view.parameter(rules, "seconds", "3");
			desk.bot().settle();
			Table steps = Desk.control(Table.class, table -> table.getColumnCount() == 4 && table.getColumn(0).getText().equals("Engine"));
			assertEquals("seconds = 3", steps.getItem(rules).getText(3));
			steps.setSelection(1);
			view.move(-1);
			desk.bot().settle();
			assertEquals("sentences", PipelineFiles.read(desk.corpus().folder(), "quick").engines().get(0));
			assertEquals(Map.of("seconds", "3"), PipelineFiles.read(desk.corpus().folder(), "quick").steps().get(rules).parameters());
			assertEquals("structure", PipelineFiles.read(desk.corpus().folder(), null).engines().get(0));
		}
	}

	@Test
	void newScript_isInTheListAndInAnEditor() throws Exception {
		try (Desk desk = Desk.with(folder, "Text.")) {
			desk.open("text1");
			EngineFilesView view = desk.show(EngineFilesView.ID, EngineFilesView.class);
			view.create("rules/mine.ruta", "// none yet\n");
			desk.bot().settle();
			assertTrue(Desk.page().getActiveEditor() instanceof RuleEditor);
			Tree files = Desk.control(Tree.class, tree -> tree.getItemCount() == 3 && tree.getItem(1).getText().startsWith("Rules of"));
			assertEquals("mine.ruta", files.getItem(1).getItem(0).getText());
			assertTrue(files.getItem(2).getItemCount() > 5);
		}
	}

	@Test
	void deletedScript_comesBackByUndoAndStaysWhereItWasChangedSince() throws Exception {
		try (Desk desk = Desk.with(folder, "Text.")) {
			desk.open("text1");
			EngineFilesView view = desk.show(EngineFilesView.ID, EngineFilesView.class);
			view.create("rules/mine.ruta", "// none yet\n");
			desk.bot().settle();
			Path file = desk.corpus().folder().resolve("rules/mine.ruta");
			view.delete("rules/mine.ruta");
			assertFalse(Files.exists(file));
			IUndoContext corpus = Desk.corpora().undoContext(desk.corpus());
			assertEquals("Delete rules/mine.ruta", Desk.undoLabel(corpus));
			OperationHistoryFactory.getOperationHistory().undo(corpus, null, null);
			desk.bot().settle();
			assertEquals("// none yet\n", Files.readString(file));
			Tree files = Desk.control(Tree.class, tree -> tree.getItemCount() == 3 && tree.getItem(1).getText().startsWith("Rules of"));
			assertEquals("mine.ruta", files.getItem(1).getItem(0).getText());
			Files.writeString(file, "// one\n");
			// Where tests are run by a harness, the platform keeps its dialogs back.
			boolean automated = ErrorDialog.AUTOMATED_MODE;
			ErrorDialog.AUTOMATED_MODE = false;
			try {
				IStatus refused = OperationHistoryFactory.getOperationHistory().redo(corpus, null, null);
				assertFalse(refused.isOK());
				desk.bot().until("the person to be told", () -> told(desk) != null);
				told(desk).close();
			} finally {
				ErrorDialog.AUTOMATED_MODE = automated;
			}
			assertEquals("// one\n", Files.readString(file));
		}
	}

	/** The dialog that says why something was refused; null while there is none. */
	private static Shell told(Desk desk) {
		return Arrays.stream(desk.bot().display().getShells()).filter(shell -> shell != Desk.window() && shell.isVisible() && shell.getData() instanceof Dialog)
				.findFirst().orElse(null);
	}
}
