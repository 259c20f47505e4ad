package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.glossator.ui.document.DocumentInput;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What is seen while a document is opened; a named pipe stands for a file of annotations that takes its time. */
class OpeningTest extends EditorFixture {

	private final CountDownLatch arrived = new CountDownLatch(1);

	@Test
	void text_isPaintedAndWalkedThroughBeforeTheAnnotationsHaveArrived() throws Exception {
		annotate("entity", "Lena Olsen");
		editor.session().save();
		bot.until("the save", () -> !editor.isDirty());
		// Who else reads the file, to count what is in it, is to have done so before.
		bot.until("the counts", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getName().startsWith("Counting")));
		Path file = corpus.spansFile(document.id(), "tester");
		byte[] set = Files.readAllBytes(file);
		page().closeAllEditors(false);
		Files.delete(file);
		try {
			Assumptions.assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
		} catch (IOException e) {
			Assumptions.abort("This system has no named pipes: " + e.getMessage());
		}
		try {
			editor = show(new DocumentInput(corpus.folder(), document.id(), "tester"));
			text = editor.text().textControl();
			int[] painted = new int[1];
			text.addListener(SWT.Paint, event -> painted[0] += text.getCharCount() > 0 ? 1 : 0);
			bot.until("the text to be painted", () -> painted[0] > 0);
			assertEquals(TEXT, editor.text().getText());
			assertNull(editor.session(), "The annotations have not arrived");
			focus();
			bot.key(SWT.ARROW_RIGHT);
			assertTrue(text.getCaretOffset() > 0, "It can be walked through meanwhile");
			bot.type("p");
			assertEquals(TEXT, editor.text().getText());
			assertNull(editor.session());
		} finally {
			// Whatever happened: what waits for the annotations must not wait for ever, whoever else took them out of the pipe.
			Thread feeding = new Thread(() -> feed(file, set), "Feeding the pipe");
			feeding.setDaemon(true);
			feeding.start();
		}
		bot.until("the annotations", () -> editor.session() != null && Job.getJobManager().find(DocumentLoading.FAMILY).length == 0);
		assertEquals(List.of("Lena Olsen"), covered());
		arrived.countDown();
		Files.delete(file);
		Files.write(file, set);
	}

	/** Once for each who reads; with a pause, so that nobody gets it twice. */
	private void feed(Path file, byte[] set) {
		try {
			do {
				Files.write(file, set, StandardOpenOption.WRITE);
			} while (!arrived.await(1, TimeUnit.SECONDS));
		} catch (IOException | InterruptedException e) {
			// The pipe is gone: the test is over.
			arrived.countDown();
		}
	}
}
