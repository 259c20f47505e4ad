package org.glossator.ui.suggest;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.OpenCorpora;

/** Loads the engine's models in the background once a corpus is open, so that the first suggestions come at once. */
public final class WarmUp implements IStartup {

	private static final String SENTENCE = "The minister said on Monday that the bridge would open in May.";

	/** After the window has had its time to appear. */
	private static final long DELAY = 1500;

	private final Set<Corpus> warmed = new HashSet<>();
	private OpenCorpora corpora;
	private PipelinePool pool;
	private final Job job = Job.createSystem("Loading the engine's models", (ICoreRunnable) this::warmUp);

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
			pool = PlatformUI.getWorkbench().getService(PipelinePool.class);
			job.setPriority(Job.DECORATE);
			corpora.addListener(() -> job.schedule(DELAY));
			job.schedule(DELAY);
		});
	}

	private void warmUp(IProgressMonitor monitor) {
		List<Corpus> open = corpora.corpora();
		pool.retain(open);
		warmed.retainAll(open);
		for (Corpus corpus : open) {
			if (warmed.add(corpus) && !monitor.isCanceled()) {
				try (PipelinePool.Lent lent = pool.lend(corpus)) {
					lent.pipeline().annotate(SENTENCE, DocumentInfo.ofId("warm-up"), monitor::isCanceled);
				} catch (CancellationException e) {
					return;
				} catch (IOException | RuntimeException | LinkageError e) {
					// Whoever asks for suggestions is told; nobody has asked yet.
					ILog.of(WarmUp.class).warn("The engine could not be loaded ahead of time: " + e.getMessage(), e);
				}
			}
		}
	}
}
