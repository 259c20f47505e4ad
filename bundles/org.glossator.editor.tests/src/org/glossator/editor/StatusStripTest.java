package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.glossator.bot.Bot;
import org.glossator.bot.OnUiThread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The line below the text in windows of several widths, for letters of several sizes. */
@ExtendWith(OnUiThread.class)
class StatusStripTest {

	private static final String ASKED = "Claimant of Claim: choose where it points to";

	private final Bot bot = Bot.onDisplay();
	private final Shell shell = new Shell(bot.display());

	private StatusStrip show(int width, int points) {
		shell.setLayout(new GridLayout());
		StatusStrip strip = new StatusStrip(shell);
		strip.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		if (points > 0) {
			FontData[] data = shell.getFont().getFontData();
			data[0].setHeight(points);
			Font font = new Font(bot.display(), data[0]);
			shell.addListener(SWT.Dispose, event -> font.dispose());
			strip.setFont(font);
			for (Control child : strip.getChildren()) {
				child.setFont(font);
			}
		}
		shell.setSize(width, 200);
		shell.open();
		strip.tell("There is no further one.");
		strip.showMode(ASKED);
		strip.showPlace("Line 11, column 105   1024 annotations");
		bot.settle();
		return strip;
	}

	@AfterEach
	void close() {
		shell.dispose();
		bot.settle();
	}

	private static Control at(StatusStrip strip, int place) {
		return strip.getChildren()[place];
	}

	@Test
	void wideStrip_isOneLine() {
		StatusStrip strip = show(900, 0);
		assertEquals(at(strip, 0).getBounds().y, at(strip, 2).getBounds().y);
	}

	@Test
	void narrowStrip_givesWhatIsSaidALineOfItsOwn() {
		StatusStrip strip = show(420, 0);
		assertTrue(at(strip, 0).getBounds().y < at(strip, 2).getBounds().y);
		assertTrue(at(strip, 0).getSize().x >= at(strip, 0).computeSize(SWT.DEFAULT, SWT.DEFAULT).x, "All of it can be read");
		assertTrue(strip.getSize().y >= at(strip, 2).getBounds().y + at(strip, 2).getBounds().height, "and the place is not cut off");
		shell.setSize(900, 200);
		bot.settle();
		assertEquals(at(strip, 0).getBounds().y, at(strip, 2).getBounds().y, "One line again");
		assertEquals(ASKED, strip.mode());
	}

	@Test
	void largeLetters_getTwoLinesInAWiderStrip() {
		StatusStrip strip = show(700, 24);
		assertTrue(at(strip, 0).getBounds().y < at(strip, 2).getBounds().y);
	}

	@Test
	void whatACommandSays_givesWayToWhatIsSelectedWithTheNextKey() {
		StatusStrip strip = show(900, 0);
		strip.show("Entity");
		strip.tell("There is no further one.");
		bot.settle();
		assertEquals("There is no further one.", strip.told());
		shell.notifyListeners(SWT.KeyDown, new Event());
		assertEquals("Entity", strip.told());
		strip.tell("There is no further one.");
		bot.settle();
		shell.notifyListeners(SWT.MouseDown, new Event());
		assertEquals("Entity", strip.told());
	}
}
