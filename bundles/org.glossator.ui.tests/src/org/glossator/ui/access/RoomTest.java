package org.glossator.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A view with a field, a table and a button in windows of several heights, by keys. */
@ExtendWith(OnUiThread.class)
class RoomTest {

	private final Bot bot = Bot.onDisplay();
	private final Shell shell = new Shell(bot.display());
	private Composite content;
	private Text field;
	private Table table;
	private Button button;

	private void show(int height) {
		content = Room.in(shell);
		field = new Text(content, SWT.BORDER);
		table = new Table(content, SWT.BORDER | SWT.FULL_SELECTION);
		for (int i = 0; i < 40; i++) {
			new TableItem(table, SWT.NONE).setText("Row " + i);
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Room.least(table)).applyTo(table);
		button = new Button(content, SWT.PUSH);
		button.setText("Annotate");
		shell.setBounds(40, 40, 300, height);
		shell.open();
		shell.forceActive();
		field.forceFocus();
		bot.until("the focus", field::isFocusControl);
	}

	@AfterEach
	void close() {
		shell.dispose();
		bot.settle();
	}

	private boolean isInSight(Control control) {
		Rectangle place = bot.display().map(control.getParent(), shell, control.getBounds());
		return place.y >= 0 && place.y + place.height <= shell.getClientArea().height;
	}

	@Test
	void lowView_keepsItsTableUsableAndScrollsToWhatHasTheFocus() {
		show(70);
		assertTrue(table.getClientArea().height >= table.getItemHeight(), "A row: " + table.getClientArea());
		assertTrue(!isInSight(button), "There is not room for all");
		bot.key(SWT.TAB);
		bot.until("the table", table::isFocusControl);
		bot.key(SWT.TAB);
		bot.until("the button", button::isFocusControl);
		bot.until("it to be in sight", () -> isInSight(button));
	}

	@Test
	void highView_givesTheRoomToTheTable() {
		show(500);
		assertTrue(isInSight(button));
		assertTrue(table.getSize().y > 300, "All that is left: " + table.getSize());
		ScrolledComposite scroll = (ScrolledComposite) content.getParent();
		assertEquals(scroll.getClientArea().height, content.getSize().y, "and nothing is scrolled");
	}
}
