package org.glossator.ui.suggest;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.core.runtime.ILog;
import org.glossator.ui.corpus.OpenCorpora;

/** Starts a run from the window and shows what came of it. */
final class Suggesting {

	private Suggesting() {
	}

	/** Starts a run; UI thread only. */
	static void start(IWorkbenchWindow window, SuggestScope scope) {
		SuggestJob job = new SuggestJob(scope, PlatformUI.getWorkbench().getService(PipelinePool.class),
				PlatformUI.getWorkbench().getService(OpenCorpora.class));
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				if (event.getResult().isOK()) {
					window.getWorkbench().getDisplay().asyncExec(() -> show(window, job.report()));
				}
			}
		});
		job.schedule();
	}

	private static void show(IWorkbenchWindow window, SuggestReport report) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			if (page.showView(SuggestionsView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof SuggestionsView view) {
				view.say(report.sentence());
			}
		} catch (PartInitException e) {
			ILog.of(Suggesting.class).error("Could not show the suggestions", e);
		}
	}
}
