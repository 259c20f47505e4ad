package org.glossator.ui.bot;

import java.io.IOException;
import java.nio.file.Path;

import org.glossator.bot.OnUiThread;
import org.glossator.core.session.DocumentSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test at a desk of its own, which is cleared when it ends. Whoever extends it makes the desk. */
@ExtendWith(OnUiThread.class)
public abstract class DeskFixture {

	/** For the desk's corpus and whatever else. */
	@TempDir
	protected Path folder;

	/** The desk; null until it is made. */
	protected Desk desk;

	/** The session of the document that is open, for those who open one. */
	protected DocumentSession session;

	/** Clears it away, whatever became of the test. */
	@AfterEach
	final void clear() throws IOException {
		if (desk != null) {
			desk.close();
		}
	}
}
