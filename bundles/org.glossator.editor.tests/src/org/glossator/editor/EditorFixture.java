package org.glossator.editor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.edit.Edits;
import org.glossator.model.Annotation;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.DocumentInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The editor in the real workbench on a short text of its own corpus, for tests that drive it by keys and the mouse;
 * skipped where no workbench runs.
 */
@ExtendWith(OnUiThread.class)
abstract class EditorFixture {

	static final String TEXT = "Mayor Lena Olsen lied to the good people of Varnia.\r\nThe bridge cost 40 million.\n";

	@TempDir
	Path folder;
	Bot bot;
	Corpus corpus;
	DocumentInfo document;
	DocumentEditor editor;
	StyledText text;

	@BeforeEach
	void open() throws Exception {
		Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "Needs the workbench");
		bot = Bot.onDisplay().aside();
		// The workbench opens what was open before, or its sample, and would take the focus back for it.
		bot.until("the workbench to be open", () -> Job.getJobManager().find(CorpusJob.FAMILY).length + Job.getJobManager().find(DocumentLoading.FAMILY).length == 0);
		page().closeAllEditors(false);
		corpus = corpora().create(folder.resolve("corpus"), "Test");
		prepare();
		document = corpus.add(draft());
		editor = show(new DocumentInput(corpus.folder(), document.id(), "tester"));
		text = editor.text().textControl();
		bot.until("the session", () -> editor.session() != null);
		focus();
	}

	/** Something to be done to the corpus before the document is added. */
	void prepare() throws IOException {
		// Most tests take it as it is.
	}

	/** The text of the document. */
	String content() {
		return TEXT;
	}

	private DocumentDraft draft() {
		return DocumentDraft.ofText(DocumentInfo.ofId("bridge"), content());
	}

	static OpenCorpora corpora() {
		return PlatformUI.getWorkbench().getService(OpenCorpora.class);
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	DocumentEditor show(DocumentInput input) throws Exception {
		return (DocumentEditor) page().openEditor(input, DocumentEditor.ID);
	}

	void focus() {
		text.getShell().forceActive();
		page().activate(editor);
		text.forceFocus();
		bot.until("the focus", text::isFocusControl);
	}

	@AfterEach
	void close() throws IOException {
		if (corpus != null) {
			page().closeAllEditors(false);
			bot.settle();
			corpora().close(corpus);
		}
	}

	Point middleOf(String covered) {
		int begin = content().indexOf(covered);
		var bounds = editor.text().boundsOf(begin, begin + covered.length());
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	List<String> annotations() {
		return editor.session().index().asList().stream().map(annotation -> annotation.getSpan().coveredText(content()) + "="
				+ editor.look().style(annotation).label() + "/" + annotation.getProvenance().status().id()).toList();
	}

	String undoLabel() {
		IUndoableOperation last = OperationHistoryFactory.getOperationHistory().getUndoOperation(editor.session().undoContext());
		return last == null ? null : last.getLabel();
	}

	/** Presses the key of undo. What is done beside the window can be undone by key a moment after it is done. */
	void takeBack() {
		untilEnabled(IWorkbenchCommandConstants.EDIT_UNDO);
		bot.key('z', SWT.CTRL);
	}

	/** Presses the key of redo. */
	void makeAgain() {
		untilEnabled(IWorkbenchCommandConstants.EDIT_REDO);
		bot.key('y', SWT.CTRL);
	}

	private void untilEnabled(String command) {
		org.eclipse.core.commands.Command known = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
		bot.until(command, known::isEnabled);
	}

	String redoLabel() {
		IUndoableOperation next = OperationHistoryFactory.getOperationHistory().getRedoOperation(editor.session().undoContext());
		return next == null ? null : next.getLabel();
	}

	void suggest(String layer, String covered, String feature, String value) {
		int begin = content().indexOf(covered);
		editor.session().commandStack().execute(Edits.add(editor.session(), "Suggest", List.of(new SpanRecord("", layer,
				Span.of(begin, begin + covered.length()), FeatureValues.of(feature, value),
				Provenance.suggestion(Origin.engine("test", "1"), 0.8, "because")))));
	}

	/** Adds accepted annotations, each on the first place where the text reads so; layer, text, layer, text. */
	List<Annotation> annotate(String... layersAndTexts) {
		List<SpanRecord> records = new ArrayList<>();
		for (int i = 0; i < layersAndTexts.length; i += 2) {
			int begin = content().indexOf(layersAndTexts[i + 1]);
			records.add(new SpanRecord("", layersAndTexts[i], Span.of(begin, begin + layersAndTexts[i + 1].length()), FeatureValues.NONE, Provenance.MANUAL));
		}
		Command command = Edits.add(editor.session(), "Annotate", records);
		editor.session().commandStack().execute(command);
		focus();
		return command.getResult().stream().map(Annotation.class::cast).toList();
	}

	/** The texts that the annotations cover, in document order. */
	List<String> covered() {
		return editor.session().index().asList().stream().map(annotation -> annotation.getSpan().coveredText(content())).toList();
	}

	/** What is selected, as texts. */
	List<String> selected() {
		return editor.text().getSelected().stream().map(annotation -> annotation.getSpan().coveredText(content())).toList();
	}

	/** The lines of the hover, one by one; none where it is not open. */
	List<String> saidByHover() {
		List<String> said = new ArrayList<>();
		Arrays.stream(bot.display().getShells()).filter(shell -> shell.isVisible() && shell != text.getShell()).forEach(shell -> labels(shell, said));
		return said;
	}

	private static void labels(Composite in, List<String> said) {
		for (Control child : in.getChildren()) {
			if (child instanceof Label label) {
				said.add(label.getText());
			} else if (child instanceof Composite inner) {
				labels(inner, said);
			}
		}
	}

	/**
	 * Does what Escape does. The workbench handles that key only when the widget has verified it, and tells the two events
	 * apart by their time, which posted keys do not have for certain.
	 */
	void leave() throws Exception {
		editor.getSite().getService(IHandlerService.class).executeCommand("org.glossator.editor.cancel", null);
		bot.settle();
	}

	/** Puts the caret at the begin of the first place where the text reads so, by keys alone. */
	void caretTo(String covered) {
		bot.key(SWT.HOME, SWT.CTRL);
		int goal = content().indexOf(covered);
		while (text.getCaretOffset() < goal) {
			bot.key(SWT.ARROW_RIGHT);
		}
		Assertions.assertEquals(goal, text.getCaretOffset());
	}
}
