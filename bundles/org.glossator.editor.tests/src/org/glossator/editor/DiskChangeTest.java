package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** A file written by somebody else while it is open. */
class DiskChangeTest extends EditorFixture {

	private Path file() {
		return corpus.folder().resolve("annotations/tester/" + document.id() + ".spans");
	}

	/** Tags a word, saves, and lets somebody else make an organisation of the person. */
	private void changeOnDisk() throws IOException {
		bot.click(text, middleOf("Olsen"), 2);
		bot.type("p");
		bot.key('s', SWT.CTRL);
		bot.until("the save", () -> !editor.isDirty());
		assertFalse(editor.diskBar().isShown());
		Files.writeString(file(), Files.readString(file(), StandardCharsets.UTF_8).replace("PER", "ORG"), StandardCharsets.UTF_8);
	}

	private void press(Button button) {
		Point size = button.getSize();
		bot.click(button, new Point(size.x / 2, size.y / 2), 1);
	}

	@Test
	void change_isOfferedAsReloadWhenTheEditorIsActivated() throws IOException {
		changeOnDisk();
		editor.setFocus();
		bot.until("the bar", () -> editor.diskBar().isShown());
		bot.screenshot(editor.text().getParent(), "editor-disk");
		assertEquals(List.of("Olsen=Person/accepted"), annotations(), "Nothing happens unasked");
		press(editor.diskBar().reloadButton());
		bot.until("the reload", () -> annotations().equals(List.of("Olsen=Organisation/accepted")));
		bot.until("the mark", () -> !editor.isDirty());
		assertEquals("Reload", undoLabel());
		assertFalse(editor.diskBar().isShown());
		focus();
		takeBack();
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
		assertTrue(editor.isDirty());
	}

	@Test
	void keep_leavesAllAsItIsUntilTheSave() throws IOException {
		changeOnDisk();
		editor.setFocus();
		bot.until("the bar", () -> editor.diskBar().isShown());
		press(editor.diskBar().keepButton());
		assertFalse(editor.diskBar().isShown());
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
		assertTrue(Files.readString(file()).contains("ORG"));
		focus();
		bot.click(text, middleOf("Varnia"), 2);
		bot.type("g");
		bot.key('s', SWT.CTRL);
		bot.until("the bar", () -> editor.diskBar().isShown());
		assertTrue(editor.isDirty(), "Nothing was written unasked");
		assertTrue(Files.readString(file()).contains("ORG"));
		press(editor.diskBar().keepButton());
		bot.until("the save", () -> !editor.isDirty());
		assertTrue(Files.readString(file()).contains("PER") && !Files.readString(file()).contains("ORG"));
	}

	@Test
	void barAboveTheText_isAnsweredByKeysAndGivesTheFocusBack() throws IOException {
		changeOnDisk();
		editor.setFocus();
		bot.until("the bar", () -> editor.diskBar().isShown());
		focus();
		bot.key(SWT.F2, SWT.CTRL);
		bot.until("the first answer", () -> editor.diskBar().reloadButton().isFocusControl());
		bot.key(SWT.ESC);
		bot.until("the way back", () -> text.isFocusControl());
		bot.key(SWT.F2, SWT.CTRL);
		bot.key(SWT.TAB);
		bot.until("the next answer", () -> editor.diskBar().keepButton().isFocusControl());
		bot.key(' ');
		bot.until("the answer", () -> !editor.diskBar().isShown());
		bot.until("the text to have the keyboard again", () -> text.isFocusControl());
		assertEquals(List.of("Olsen=Person/accepted"), annotations());
	}

	@Test
	void compare_listsWhatDiffers() throws IOException {
		changeOnDisk();
		bot.click(text, middleOf("Varnia"), 2);
		bot.type("g");
		editor.setFocus();
		bot.until("the bar", () -> editor.diskBar().isShown());
		press(editor.diskBar().compareButton());
		bot.until("the comparison", () -> dialog() != null);
		bot.screenshot(dialog(), "editor-compare");
		dialog().close();
		var differences = DiskDifferences.of(editor.session().snapshot().annotations(), editor.session().reload());
		assertEquals(List.of(DiskDifferences.Kind.CHANGED, DiskDifferences.Kind.ONLY_HERE), differences.stream().map(DiskDifferences::kind).toList());
	}

	private Shell dialog() {
		return Arrays.stream(text.getShell().getShells()).filter(shell -> shell.isVisible() && shell.getSize().x > 600).findFirst().orElse(null);
	}
}
