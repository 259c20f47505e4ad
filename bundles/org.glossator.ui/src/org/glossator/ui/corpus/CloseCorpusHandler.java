package org.glossator.ui.corpus;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.corpus.Corpus;
import org.glossator.ui.document.DocumentInput;

/** Close Corpus: closes its editors, asking about unsaved ones, then lets go of the folder. */
public final class CloseCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		for (Object element : selection.toList()) {
			if (element instanceof Corpus corpus && page.closeEditors(editors(page, corpus), true)) {
				CorpusJob.start("Closing " + corpus.name(), monitor -> corpora.close(corpus));
			}
		}
		return null;
	}

	private static IEditorReference[] editors(IWorkbenchPage page, Corpus corpus) {
		List<IEditorReference> editors = new ArrayList<>();
		for (IEditorReference reference : page.getEditorReferences()) {
			try {
				if (reference.getEditorInput() instanceof DocumentInput input && input.folder().equals(corpus.folder())) {
					editors.add(reference);
				}
			} catch (PartInitException e) {
				editors.add(reference);
			}
		}
		return editors.toArray(IEditorReference[]::new);
	}
}
