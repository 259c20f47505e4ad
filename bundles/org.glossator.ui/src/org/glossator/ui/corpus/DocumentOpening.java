package org.glossator.ui.corpus;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.span.Span;
import org.glossator.ui.document.DocumentInput;
import org.glossator.ui.document.PendingReveal;

/** Opens documents in the editor. */
public final class DocumentOpening {

	private DocumentOpening() {
	}

	/**
	 * Opens one annotator's set on a document, or brings its editor to the front. UI thread only.
	 *
	 * @return the editor, or null where it could not be opened, which is logged
	 */
	public static IEditorPart open(IWorkbenchPage page, Corpus corpus, String document, String annotator) {
		try {
			return page.openEditor(new DocumentInput(corpus.folder(), document, annotator), DocumentInput.EDITOR);
		} catch (PartInitException e) {
			ILog.of(DocumentOpening.class).error("Could not open " + document, e);
			return null;
		}
	}

	/**
	 * Opens one annotator's set on a document and selects an annotation in it, now or when it is loaded. UI thread only.
	 *
	 * @param activate whether the editor gets the focus
	 */
	public static void reveal(IWorkbenchPage page, Corpus corpus, String document, String annotator, String annotation, boolean activate) {
		IEditorPart there = activate ? null : editor(page.getWorkbenchWindow().getWorkbench(), corpus, document, annotator);
		IEditorPart editor = there == null ? open(page, corpus, document, annotator) : there;
		if (editor != null) {
			PendingReveal.select(editor, annotation);
		}
	}

	/**
	 * Opens one annotator's set on a document and selects a place of its text, now or when it is loaded. UI thread only.
	 *
	 * @param activate whether the editor gets the focus
	 */
	public static void reveal(IWorkbenchPage page, Corpus corpus, String document, String annotator, Span place, boolean activate) {
		IEditorPart there = activate ? null : editor(page.getWorkbenchWindow().getWorkbench(), corpus, document, annotator);
		IEditorPart editor = there == null ? open(page, corpus, document, annotator) : there;
		if (editor != null) {
			PendingReveal.select(editor, place);
		}
	}

	/** The editor that shows that set in any window, or null. UI thread only. */
	public static IEditorPart editor(IWorkbench workbench, Corpus corpus, String document, String annotator) {
		DocumentInput input = new DocumentInput(corpus.folder(), document, annotator);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				IEditorPart editor = page.findEditor(input);
				if (editor != null) {
					return editor;
				}
			}
		}
		return null;
	}
}
