package org.glossator.editor;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
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

/** Writes and reads a session's file away from the UI thread, with a word where that fails. */
final class Saving {

	/** What came of a save. */
	enum Outcome {
		/** The file holds what is here. */
		SAVED,
		/** Somebody else has written the file: nothing was saved. */
		CHANGED_ON_DISK,
		/** It could not be written, which was told. */
		FAILED
	}

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

	/** Saves, unless somebody else has written the file. */
	Outcome save() {
		boolean[] changed = new boolean[1];
		boolean done = away("Not saved", () -> {
			changed[0] = session.isChangedOnDisk();
			if (!changed[0]) {
				session.save();
			}
		});
		return !done ? Outcome.FAILED : changed[0] ? Outcome.CHANGED_ON_DISK : Outcome.SAVED;
	}

	/** Saves over what somebody else has written. */
	boolean overwrite() {
		return away("Not saved", session::overwrite);
	}

	/** Puts what the file holds in place of what is here, as an edit that can be undone. */
	boolean reload() {
		List<List<AnnotationRecord>> read = new ArrayList<>();
		if (!away("Not reloaded", () -> read.add(session.reload()))) {
			return false;
		}
		session.commandStack().execute(Edits.reload(session, read.get(0)));
		session.markReloaded();
		return true;
	}

	private boolean away(String title, Work work) {
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
				ILog.of(Saving.class).error(title, cause);
			}
			MessageDialog.openError(shell, title, Objects.requireNonNullElse(cause.getMessage(), "The file of the annotations could not be written or read."));
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}
}
