package org.glossator.ui.corpus;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.ui.document.ShownSets;

/**
 * Hides what is open and may no longer be seen, as when blind mode is switched on or a pull brings it: the editor opens
 * anew and then says why it shows nothing. Unsaved work in it is asked for first.
 */
final class BlindWatch {

	/** The family of the Jobs that look, so that tests can join them. */
	static final Object FAMILY = BlindWatch.class;

	private static final int PATIENCE_MS = 100;

	/** An editor that shows sets. */
	private record Open(IEditorPart editor, ShownSets shown) {
	}

	private final OpenCorpora corpora;
	private final Job looking;

	BlindWatch(OpenCorpora corpora) {
		this.corpora = corpora;
		looking = new Job("Looking for what may no longer be seen") {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				look();
				return Status.OK_STATUS;
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		looking.setSystem(true);
		corpora.addListener(() -> looking.schedule(PATIENCE_MS));
	}

	private void look() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		List<Open> open = new ArrayList<>();
		display.syncExec(() -> open.addAll(open()));
		for (Open each : open) {
			if (isHidden(each.shown)) {
				display.asyncExec(() -> openAnew(each));
			}
		}
	}

	private static List<Open> open() {
		List<Open> open = new ArrayList<>();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference reference : page.getEditorReferences()) {
					IEditorPart editor = reference.getEditor(false);
					if (editor != null && editor.getEditorInput() instanceof ShownSets shown && Adapters.adapt(editor, DocumentSession.class) != null) {
						open.add(new Open(editor, shown));
					}
				}
			}
		}
		return open;
	}

	private boolean isHidden(ShownSets shown) {
		Corpus corpus = corpora.corpus(shown.folder());
		return corpus != null && shown.owners().stream().anyMatch(owner -> corpus.refusalToSee(shown.document(), owner) != null);
	}

	private static void openAnew(Open open) {
		IWorkbenchPage page = open.editor.getSite().getPage();
		String editor = open.editor.getSite().getId();
		boolean active = page.getActiveEditor() == open.editor;
		if (page.closeEditor(open.editor, true)) {
			try {
				page.openEditor((IEditorInput) open.shown, editor, active);
			} catch (PartInitException e) {
				ILog.of(BlindWatch.class).error("What may no longer be seen was closed, and could not be opened anew", e);
			}
		}
	}
}
