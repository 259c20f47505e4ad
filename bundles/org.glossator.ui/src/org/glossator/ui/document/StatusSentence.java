package org.glossator.ui.document;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;

/** Says a sentence in the window's status line, until the next key or click. UI thread only. */
public final class StatusSentence {

	private static StatusSentence last;

	private final IStatusLineManager line;
	private final PassingSentence passing;

	private StatusSentence(IStatusLineManager line) {
		this.line = line;
		passing = new PassingSentence(Display.getCurrent(), this::clear);
	}

	/** Says what a command did or needs; the part is the active one, for others' sentences are not shown. */
	public static void say(IWorkbenchPart part, String sentence) {
		StatusSentence next = next(part);
		if (next != null) {
			next.line.setMessage(sentence);
			next.passing.said();
		}
	}

	/** Says what is wrong, with a sign of it. */
	public static void warn(IWorkbenchPart part, String sentence) {
		StatusSentence next = next(part);
		if (next != null) {
			next.line.setErrorMessage(sentence);
			next.passing.said();
		}
	}

	private static StatusSentence next(IWorkbenchPart part) {
		if (last != null) {
			last.passing.replaced();
			last.clear();
		}
		IStatusLineManager line = line(part);
		last = line == null ? null : new StatusSentence(line);
		return last;
	}

	private static IStatusLineManager line(IWorkbenchPart part) {
		return switch (part) {
			case IEditorPart editor -> editor.getEditorSite().getActionBars().getStatusLineManager();
			case IViewPart view -> view.getViewSite().getActionBars().getStatusLineManager();
			case null, default -> null;
		};
	}

	private void clear() {
		line.setErrorMessage(null);
		line.setMessage(null);
	}
}
