package org.glossator.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long a sentence stays. */
@ExtendWith(OnUiThread.class)
class PassingSentenceTest {

	private final Bot bot = Bot.onDisplay();
	private final Shell shell = new Shell(bot.display());
	private final Label label = new Label(shell, SWT.NONE);
	private final PassingSentence passing = new PassingSentence(bot.display(), () -> label.setText(""));
	/** Commands are run by a filter too. */
	private final Listener command = event -> say("Nothing is selected.");

	@AfterEach
	void close() {
		bot.display().removeFilter(SWT.KeyDown, command);
		passing.replaced();
		shell.dispose();
		bot.settle();
	}

	private void say(String sentence) {
		label.setText(sentence);
		passing.said();
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		shell.notifyListeners(SWT.KeyDown, event);
		bot.settle();
	}

	@Test
	void sentence_goesWithTheNextKey() {
		say("Done.");
		bot.settle();
		assertEquals("Done.", label.getText());
		press(SWT.CTRL);
		assertEquals("Done.", label.getText(), "Ctrl is only the beginning of a key");
		press('a');
		assertEquals("", label.getText());
	}

	@Test
	void sentence_goesWithTheNextClick() {
		say("Done.");
		bot.settle();
		shell.notifyListeners(SWT.MouseDown, new Event());
		assertEquals("", label.getText());
	}

	/** With keys that the workbench has no command for: it keeps its own to itself. */
	@Test
	void sentenceSaidByAKey_staysWithThatKeyHoweverOften() {
		bot.display().addFilter(SWT.KeyDown, command);
		press(SWT.F17);
		assertEquals("Nothing is selected.", label.getText());
		press(SWT.F17);
		assertEquals("Nothing is selected.", label.getText());
		bot.display().removeFilter(SWT.KeyDown, command);
		press('b');
		assertEquals("", label.getText());
	}

	@Test
	void whatReplacedIt_stays() {
		say("Done.");
		bot.settle();
		label.setText("Selected: Entity");
		passing.replaced();
		press('a');
		assertEquals("Selected: Entity", label.getText());
	}
}
