package org.glossator.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;

/**
 * Saves a session away from the UI thread, and asks what to do where somebody else has written the file since it was
 * read: nothing of either side is lost without a word.
 */
final class Saving {

	/** Something that reads or writes the file. */
	@FunctionalInterface
	private interface Work {
		void run() throws IOException;
	}

	private final DocumentSession session;
	private final Shell shell;

	Saving(DocumentSession session, Shell shell) {
		this.session = session;
		this.shell = shell;
	}

	/** Saves; false if it could not or should not be saved. */
	boolean save() {
		boolean[] changed = new boolean[1];
		if (!away(() -> changed[0] = session.isChangedOnDisk())) {
			return false;
		}
		if (!changed[0]) {
			return away(session::save);
		}
		return switch (ask("These annotations were changed on disk since they were opened. Save over what is there, or read it and put it in place of what is here? A reload can be undone.",
				"Save Over It", "Reload", "Cancel")) {
		case 0 -> away(session::overwrite);
		case 1 -> reload();
		default -> false;
		};
	}

	/** Asks whether to read what somebody else has written. */
	void offerReload() {
		if (ask("These annotations were changed on disk by somebody else. Read what is there, or keep what is here until you save?", "Reload", "Keep Mine") == 0) {
			reload();
		}
	}

	/** Puts what the file holds in place of what is here, as an edit that can be undone. */
	private boolean reload() {
		List<AnnotationRecord>[] read = newArray();
		if (!away(() -> read[0] = session.reload())) {
			return false;
		}
		session.commandStack().execute(Edits.replaceAll(session, "Reload", read[0]));
		return away(session::markReloaded);
	}

	@SuppressWarnings("unchecked")
	private static List<AnnotationRecord>[] newArray() {
		return new List[1];
	}

	private int ask(String question, String... answers) {
		return MessageDialog.open(MessageDialog.QUESTION, shell, "Changed on disk", question, 0, answers);
	}

	private boolean away(Work work) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					work.run();
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			return true;
		} catch (InvocationTargetException e) {
			Throwable cause = e.getCause();
			if (!(cause instanceof InputFault)) {
				ILog.of(Saving.class).error("Could not save", cause);
			}
			MessageDialog.openError(shell, "Not saved", Objects.requireNonNullElse(cause.getMessage(), "The annotations could not be written."));
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
