package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Text;
import org.glossator.core.session.DocumentSession;
import org.glossator.model.Annotation;
import org.glossator.text.record.Status;
import org.glossator.ui.document.DocumentInput;
import org.glossator.ui.document.ElementTarget;
import org.junit.jupiter.api.Test;

/** The editor in the real workbench, by its keys and the mouse; skipped where no workbench runs. */
class DocumentEditorTest extends EditorFixture {

	@Test
	void wordAndKey_tagItInOneStepOfUndo() throws IOException {
		assertFalse(editor.isDirty());
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
		assertEquals("Tag as Entity: Person", undoLabel());
		assertTrue(editor.isDirty());
		bot.screenshot(editor.text(), "editor-tagged");
		takeBack();
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
		bot.until("the palette", () -> bot.display().getFocusControl() instanceof Text);
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
		takeBack();
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
