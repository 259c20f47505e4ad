package org.glossator.ui.suggest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Origin;
import org.glossator.ui.bulk.BulkEdit;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/**
 * Runs the engine over documents, several at a time, and puts what it suggests into the sets in document order: one
 * undoable command for each open document, one step of undo of the corpus for the others. A document that fails is
 * skipped and told of.
 */
final class SuggestJob extends Job {

	/** A document on its way through the engine. */
	private record Run(DocumentInfo document, Future<List<AnnotationRecord>> suggestions) {
	}

	private final SuggestScope scope;
	private final PipelinePool pipelines;
	private final OpenCorpora corpora;
	private final SuggestReport report = new SuggestReport();

	SuggestJob(SuggestScope scope, PipelinePool pipelines, OpenCorpora corpora) {
		super(scope.title());
		this.scope = scope;
		this.pipelines = pipelines;
		this.corpora = corpora;
		setUser(scope.documents().size() > 1);
	}

	/** What it did; complete once the Job is over. */
	SuggestReport report() {
		return report;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), scope.documents().size());
		BulkEdit edit = new BulkEdit(scope.corpus(), "Suggest annotations", corpora.undoContext(scope.corpus()),
				PlatformUI.getWorkbench().getDisplay());
		try {
			runAll(edit, progress, monitor);
			return report.status();
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (InputFault e) {
			return Status.error(e.getMessage());
		} catch (IOException e) {
			return Status.error("Suggesting failed: " + e.getMessage(), e);
		} finally {
			edit.finish();
			if (edit.changedFiles() > 0) {
				corpora.changed();
			}
		}
	}

	private void runAll(BulkEdit edit, SubMonitor progress, IProgressMonitor monitor) throws IOException {
		int threads = Math.min(scope.documents().size(), Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() - 1)));
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			Iterator<DocumentInfo> left = scope.documents().iterator();
			Queue<Run> running = new ArrayDeque<>();
			while (left.hasNext() || !running.isEmpty()) {
				while (left.hasNext() && running.size() < 2 * threads) {
					DocumentInfo document = left.next();
					running.add(new Run(document, pool.submit(() -> suggest(document, monitor))));
				}
				Run next = running.remove();
				progress.subTask(title(next.document()));
				take(next, edit);
				progress.worked(1);
			}
		} finally {
			pool.shutdownNow();
		}
	}

	private List<AnnotationRecord> suggest(DocumentInfo document, IProgressMonitor monitor) throws IOException {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
		try (PipelinePool.Lent lent = pipelines.lend(scope.corpus())) {
			return lent.pipeline().annotate(scope.corpus().text(document.id()), document, monitor::isCanceled, WorkflowGuard.hidden(scope.corpus()));
		}
	}

	private void take(Run run, BulkEdit edit) throws IOException {
		DocumentInfo document = run.document();
		try {
			List<AnnotationRecord> found = run.suggestions().get();
			int[] open = new int[1];
			BulkEdit.Outcome outcome = edit.change(document.id(), scope.annotator(), existing -> {
				List<AnnotationRecord> merged = ScopedMerge.merge(existing, found, scope.corpus().schema(), scope.within());
				open[0] = (int) merged.stream().filter(SuggestJob::isOpen).count();
				return merged;
			});
			if (outcome == BulkEdit.Outcome.DROPPED) {
				report.dropped(title(document));
			} else {
				report.done(open[0]);
			}
		} catch (ExecutionException e) {
			if (e.getCause() instanceof CancellationException cancelled) {
				throw cancelled;
			}
			if (e.getCause() instanceof InputFault fault && scope.documents().size() == 1) {
				throw fault;
			}
			report.failed(title(document), String.valueOf(e.getCause().getMessage()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException();
		}
	}

	private static boolean isOpen(AnnotationRecord record) {
		return record.provenance().status() == org.glossator.text.record.Status.SUGGESTED
				&& record.provenance().origin().kind() == Origin.Kind.ENGINE;
	}

	private static String title(DocumentInfo document) {
		return document.title().isBlank() ? document.id() : document.title();
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == CorpusJob.FAMILY;
	}
}
