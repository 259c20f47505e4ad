package org.glossator.ui.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnUiThread.class)
class ThemeGuardTest {

	@Test
	void rowsAndCheckBoxes_areLeftAloneByThemes() {
		Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "Needs the workbench");
		Bot bot = Bot.onDisplay();
		Shell shell = new Shell(bot.display());
		try {
			Button box = new Button(shell, SWT.CHECK);
			Button push = new Button(shell, SWT.PUSH);
			Color usual = box.getBackground();
			box.setBackground(bot.display().getSystemColor(SWT.COLOR_RED));
			TableItem row = new TableItem(new Table(shell, SWT.NONE), SWT.NONE);
			bot.settle();
			assertEquals(Boolean.TRUE, box.getData(ThemeGuard.UNSTYLED));
			assertEquals(usual, box.getBackground(), "What it was given before is taken back");
			assertEquals(Boolean.TRUE, row.getData(ThemeGuard.UNSTYLED));
			assertNull(push.getData(ThemeGuard.UNSTYLED));
		} finally {
			shell.dispose();
		}
	}
}
