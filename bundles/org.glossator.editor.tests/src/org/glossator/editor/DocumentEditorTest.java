package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.bot.Bot;
import org.glossator.editor.bot.OnUiThread;
import org.glossator.model.Annotation;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.DocumentInput;
import org.glossator.ui.document.ElementTarget;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The editor in the real workbench, by its keys and the mouse; skipped where no workbench runs. */
@ExtendWith(OnUiThread.class)
class DocumentEditorTest {

	private static final String TEXT = "Mayor Lena Olsen lied to the good people of Varnia.\r\nThe bridge cost 40 million.\n";

	@TempDir
	Path folder;
	private Bot bot;
	private Corpus corpus;
	private DocumentInfo document;
	private DocumentEditor editor;
	private StyledText text;

	@BeforeEach
	void open() throws Exception {
		Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "Needs the workbench");
		bot = Bot.onDisplay();
		// The workbench opens what was open before, or its sample, and would take the focus back for it.
		bot.until("the workbench to be open", () -> Job.getJobManager().find(CorpusJob.FAMILY).length + Job.getJobManager().find(DocumentLoading.FAMILY).length == 0);
		page().closeAllEditors(false);
		corpus = corpora().create(folder.resolve("corpus"), "Test");
		document = corpus.add(draft());
		editor = show(new DocumentInput(corpus.folder(), document.id(), "tester"));
		text = editor.text().textControl();
		bot.until("the session", () -> editor.session() != null);
		focus();
	}

	private static DocumentDraft draft() {
		return DocumentDraft.ofText(DocumentInfo.ofId("bridge"), TEXT);
	}

	private static OpenCorpora corpora() {
		return PlatformUI.getWorkbench().getService(OpenCorpora.class);
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	private DocumentEditor show(DocumentInput input) throws Exception {
		return (DocumentEditor) page().openEditor(input, DocumentEditor.ID);
	}

	private void focus() {
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

	private Point middleOf(String covered) {
		int begin = TEXT.indexOf(covered);
		var bounds = editor.text().boundsOf(begin, begin + covered.length());
		return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
	}

	private List<String> annotations() {
		return editor.session().index().asList().stream().map(annotation -> annotation.getSpan().coveredText(TEXT) + "="
				+ editor.look().style(annotation).label() + "/" + annotation.getProvenance().status().id()).toList();
	}

	private String undoLabel() {
		IUndoableOperation last = OperationHistoryFactory.getOperationHistory().getUndoOperation(editor.session().undoContext());
		return last == null ? null : last.getLabel();
	}

	private void suggest(String layer, String covered, String feature, String value) {
		int begin = TEXT.indexOf(covered);
		editor.session().commandStack().execute(Edits.add(editor.session(), "Suggest", List.of(new SpanRecord("", layer,
				Span.of(begin, begin + covered.length()), FeatureValues.of(feature, value),
				Provenance.suggestion(Origin.engine("test", "1"), 0.8, "because")))));
	}

	@Test
	void wordAndKey_tagItInOneStepOfUndo() throws IOException {
		assertFalse(editor.isDirty());
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
		assertEquals("Tag as Entity: Person", undoLabel());
		assertTrue(editor.isDirty());
		bot.screenshot(editor.text(), "editor-tagged");
		bot.key('z', SWT.CTRL);
		assertEquals(List.of(), annotations());
		assertFalse(editor.isDirty());
		bot.key('z', SWT.CTRL, SWT.SHIFT);
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
	}

	@Test
	void keyOnSelectedAnnotation_retagsItOrAddsAnotherLayer() {
		bot.click(text, middleOf("Varnia"), 2);
		bot.type("p");
		bot.type("g");
		assertEquals(List.of("Varnia=Geopolitical entity/accepted"), annotations());
		assertEquals("Retag as Entity: Geopolitical entity", undoLabel());
		bot.type("L");
		assertEquals(2, annotations().size());
		assertEquals("Tag as Bias: Loaded language", undoLabel());
	}

	@Test
	void palette_findsATagByName() {
		bot.click(text, middleOf("lied"), 2);
		bot.key(SWT.CR);
		bot.until("the palette", () -> bot.display().getActiveShell() != text.getShell());
		bot.type("loaded");
		bot.key(SWT.CR);
		bot.until("the tag", () -> !annotations().isEmpty());
		assertEquals(List.of("lied=Loaded language/accepted"), annotations());
	}

	@Test
	void boundaries_moveByTokenAndCharacter() {
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		bot.key(SWT.ARROW_LEFT, SWT.ALT, SWT.SHIFT);
		assertEquals(List.of("Lena Olsen=Person/accepted"), annotations());
		assertEquals("Move begin", undoLabel());
		bot.key(SWT.ARROW_RIGHT, SWT.ALT);
		assertEquals(List.of("Lena Olsen lied=Person/accepted"), annotations());
		bot.type(",");
		assertEquals(List.of("Lena Olsen lie=Person/accepted"), annotations());
		bot.key(SWT.ARROW_LEFT, SWT.ALT);
		assertEquals(List.of("Lena Olsen=Person/accepted"), annotations());
	}

	@Test
	void delete_removesTheSelectedAnnotation() {
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		bot.key(SWT.DEL);
		assertEquals(List.of(), annotations());
		assertEquals("Delete annotation", undoLabel());
	}

	@Test
	void suggestions_areWalkedAndDecidedByOneKey() {
		suggest("entity", "Lena Olsen", "kind", "PER");
		suggest("bias", "good people", "technique", "flag_waving");
		suggest("entity", "Varnia", "kind", "GPE");
		focus();
		bot.key(SWT.HOME, SWT.CTRL);
		bot.key(SWT.TAB);
		assertEquals("Lena Olsen", editor.text().getSelected().get(0).getSpan().coveredText(TEXT));
		bot.key(' ');
		assertEquals("good people", editor.text().getSelected().get(0).getSpan().coveredText(TEXT));
		bot.type("-");
		bot.type("+");
		assertEquals(List.of("Lena Olsen=Person/accepted", "good people=Flag waving/rejected", "Varnia=Geopolitical entity/accepted"), annotations());
		bot.key(SWT.TAB, SWT.SHIFT);
		assertEquals("Lena Olsen", editor.text().getSelected().get(0).getSpan().coveredText(TEXT), "A rejected one is passed over");
	}

	@Test
	void changedSuggestion_countsAsAccepted() {
		suggest("entity", "Lena", "kind", "ORG");
		focus();
		bot.key(SWT.HOME, SWT.CTRL);
		bot.key(SWT.TAB);
		bot.key(SWT.ARROW_RIGHT, SWT.ALT);
		assertEquals(List.of("Lena Olsen=Organisation/accepted"), annotations());
	}

	@Test
	void save_writesTheFileAndClearsTheMark() throws Exception {
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		assertTrue(editor.isDirty());
		bot.key('s', SWT.CTRL);
		bot.until("the save", () -> !editor.isDirty());
		String file = Files.readString(corpus.folder().resolve("annotations/tester/" + document.id() + ".spans"), StandardCharsets.UTF_8);
		assertTrue(file.contains("PER"), file);
		bot.key('z', SWT.CTRL);
		assertTrue(editor.isDirty(), "The undo of what was saved is a change");
		bot.key('z', SWT.CTRL, SWT.SHIFT);
		assertFalse(editor.isDirty());
		page().closeEditor(editor, false);
		editor = show(new DocumentInput(corpus.folder(), document.id(), "tester"));
		text = editor.text().textControl();
		bot.until("the session", () -> editor.session() != null);
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
	}

	@Test
	void selection_isPublishedAndCanBeSetFromOutside() {
		suggest("entity", "Lena Olsen", "kind", "PER");
		Annotation annotation = editor.session().index().get(0);
		editor.getAdapter(ElementTarget.class).select(List.of(annotation), true);
		assertEquals(List.of(annotation), editor.text().getSelected());
		assertSame(annotation, ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement());
		assertSame(editor.session(), editor.getAdapter(DocumentSession.class));
	}

	@Test
	void copy_goesThroughTheEditMenusKey() {
		bot.click(text, middleOf("Varnia"), 2);
		bot.key('c', SWT.CTRL);
		Clipboard clipboard = new Clipboard(bot.display());
		Object copied = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertEquals("Varnia", copied);
	}

	@Test
	void keysThatMeanNothing_changeNothing() {
		bot.key(SWT.END, SWT.CTRL);
		bot.type("zq");
		bot.key(SWT.BS);
		assertEquals(List.of(), annotations());
		assertEquals(TEXT, editor.session().text());
		assertEquals(TEXT, text.getContent().getTextRange(0, text.getCharCount()));
	}

	@Test
	void missingDocument_isToldWhereTheTextWouldBe() throws Exception {
		DocumentEditor missing = show(new DocumentInput(corpus.folder(), "no-such-document", "tester"));
		bot.until("the sentence", () -> !missing.faultShown().isEmpty());
		assertTrue(missing.faultShown().contains("no-such-document"), missing.faultShown());
		assertFalse(missing.isDirty());
	}

	@Test
	void stickyTag_tagsEverySelectionOfTheMouse() {
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		bot.key('t', SWT.CTRL);
		bot.click(text, middleOf("Varnia"), 2);
		bot.click(text, middleOf("bridge"), 2);
		bot.key(SWT.ESC);
		bot.click(text, middleOf("million"), 2);
		assertEquals(List.of("Olsen=Person/accepted", "Varnia=Person/accepted", "bridge=Person/accepted"), annotations());
	}

	@Test
	void relation_isDrawnFromTheSelectedToTheNextChosen() {
		suggest("claim", "The bridge cost 40 million.", "type", "quantity");
		suggest("entity", "Lena Olsen", "kind", "PER");
		focus();
		bot.click(text, middleOf("cost"), 1);
		bot.type("w");
		bot.click(text, middleOf("Olsen"), 1);
		assertEquals(1, editor.session().set().getRelations().size());
		assertEquals("Relate as Claimant", undoLabel());
		Annotation claim = editor.session().index().get(1);
		assertEquals(claim.getId(), editor.session().set().getRelations().get(0).getSource());
		assertEquals(Status.SUGGESTED, claim.getProvenance().status());
	}
}
