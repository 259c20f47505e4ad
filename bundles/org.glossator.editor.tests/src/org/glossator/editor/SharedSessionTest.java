package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.glossator.text.span.Span;
import org.glossator.ui.document.DocumentInput;
import org.junit.jupiter.api.Test;

/** Two editors, the list and the form on one document; the closing of one that is dirty. */
class SharedSessionTest extends EditorFixture {

	private DocumentEditor second() throws Exception {
		DocumentEditor other = (DocumentEditor) page().openEditor(new DocumentInput(corpus.folder(), document.id(), "tester"), DocumentEditor.ID, true,
				IWorkbenchPage.MATCH_NONE);
		bot.until("the session of the second", () -> other.session() != null);
		return other;
	}

	@Test
	void twoEditors_showOneState() throws Exception {
		DocumentEditor other = second();
		assertSame(editor.session(), other.session());
		focus();
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		assertTrue(editor.isDirty() && other.isDirty());
		page().activate(other);
		bot.settle();
		int olsen = content().indexOf("Olsen");
		assertEquals(1, other.text().annotationsAround(olsen).size(), "The second shows it");
		other.text().textControl().forceFocus();
		takeBack();
		assertEquals(List.of(), annotations(), "The second undoes what the first did");
		assertEquals(List.of(), editor.text().annotationsAround(olsen));
		assertFalse(editor.isDirty() || other.isDirty());
		bot.key('z', SWT.CTRL, SWT.SHIFT);
		page().closeEditor(other, false);
		bot.settle();
		assertEquals(List.of("Olsen=Person/accepted"), annotations(), "Closing the second takes nothing from the first");
		assertTrue(editor.isDirty());
	}

	@Test
	void listAndForm_followTheEditorAndItsUndo() throws Exception {
		IViewPart list = page().showView("org.glossator.ui.annotations");
		IViewPart form = page().showView("org.glossator.ui.details");
		focus();
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		Table table = find(area(list), Table.class);
		bot.until("the row", () -> table.getItemCount() == 1 && table.getItem(0).getText(0).equals("Olsen"));
		Composite area = area(form);
		bot.until("the form", () -> shows(area, "Olsen"));
		takeBack();
		bot.until("no row", () -> table.getItemCount() == 0);
		makeAgain();
		bot.until("the row again", () -> table.getItemCount() == 1);
	}

	/** Where a view's widgets are: whatever has the focus when the view is given it. */
	private Composite area(IViewPart view) {
		page().activate(view);
		view.setFocus();
		bot.settle();
		Control inside = bot.display().getFocusControl();
		Composite area = inside.getParent();
		while (find(area, Table.class) == null && area.getParent() != inside.getShell() && !(area instanceof org.eclipse.swt.custom.CTabFolder)) {
			area = area.getParent();
		}
		focus();
		return area;
	}

	private static <C extends Control> C find(Composite parent, Class<C> kind) {
		for (Control child : parent.getChildren()) {
			C found = kind.isInstance(child) ? kind.cast(child) : child instanceof Composite inner ? find(inner, kind) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	private static boolean shows(Composite parent, String text) {
		return Arrays.stream(parent.getChildren()).anyMatch(child -> child instanceof org.eclipse.swt.widgets.Label label && label.getText().contains(text)
				|| child instanceof Composite inner && shows(inner, text));
	}

	@Test
	void dirtyEditor_asksBeforeItCloses() {
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		String[] asked = new String[1];
		Runnable answer = new Runnable() {
			@Override
			public void run() {
				Shell dialog = bot.display().getActiveShell() != null && bot.display().getActiveShell() != text.getShell() ? bot.display().getActiveShell()
						: Arrays.stream(bot.display().getShells()).filter(shell -> shell.isVisible() && shell != text.getShell()).findFirst().orElse(null);
				if (dialog == null) {
					bot.display().timerExec(100, this);
				} else {
					asked[0] = dialog.getText();
					dialog.close();
				}
			}
		};
		bot.display().timerExec(100, answer);
		assertFalse(page().closeEditor(editor, true), "Cancelled");
		assertTrue(asked[0] != null && !asked[0].isEmpty());
		assertTrue(editor.isDirty());
		assertSame(editor, page().getActiveEditor());
	}

	@Test
	void selection_isEachEditorsOwn() throws Exception {
		annotate("entity", "Olsen");
		DocumentEditor other = second();
		other.text().selectText(Span.of(0, 5));
		focus();
		bot.click(text, middleOf("Olsen"), 1);
		assertEquals(List.of("Olsen"), selected());
		assertEquals("Mayor", other.text().selectedText().coveredText(content()));
	}

	@Test
	void colleaguesSet_isNamedInTheTitle() throws Exception {
		String own = corpora().annotator();
		String title = show(new DocumentInput(corpus.folder(), document.id(), own)).getTitle();
		assertFalse(title.startsWith(own + ": "), title);
		assertEquals("ben: " + title, show(new DocumentInput(corpus.folder(), document.id(), "ben")).getTitle());
	}
}
