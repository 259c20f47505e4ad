package org.glossator.ui.corpus;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The counts of the sets that are in view, computed in the background and kept. Safe from any thread; what was counted is
 * told on the thread that counted.
 */
final class SetCounts {

	/** So many are told at once: few enough to see them come, many enough not to repaint for each. */
	private static final int BATCH = 40;

	private final Consumer<Collection<AnnotatorSet>> hear;
	private final Map<AnnotatorSet, SetCount> known = new HashMap<>();
	private final Set<AnnotatorSet> outdated = new LinkedHashSet<>();
	private final Job job = Job.createSystem("Counting annotations", (ICoreRunnable) this::count);

	SetCounts(Consumer<Collection<AnnotatorSet>> hear) {
		this.hear = hear;
		job.setPriority(Job.DECORATE);
	}

	/** The count last known; null where it is yet to be counted, which this asks for. */
	SetCount get(AnnotatorSet set) {
		synchronized (known) {
			SetCount count = known.get(set);
			if (count == null && outdated.add(set)) {
				job.schedule(50);
			}
			return count;
		}
	}

	/** Counts a set again; until then the old count stays. */
	void outdate(AnnotatorSet set) {
		synchronized (known) {
			outdated.add(set);
		}
		job.schedule(400);
	}

	/** Counts all again that were asked for. */
	void outdateAll() {
		synchronized (known) {
			outdated.addAll(known.keySet());
		}
		job.schedule(50);
	}

	private void count(IProgressMonitor monitor) {
		while (!monitor.isCanceled()) {
			List<AnnotatorSet> batch;
			synchronized (known) {
				batch = outdated.stream().limit(BATCH).toList();
				outdated.removeAll(batch);
			}
			if (batch.isEmpty()) {
				return;
			}
			for (AnnotatorSet set : batch) {
				SetCount count = count(set);
				synchronized (known) {
					known.put(set, count);
				}
			}
			hear.accept(batch);
		}
	}

	private static SetCount count(AnnotatorSet set) {
		try {
			return SetCount.of(set.corpus().read(set.document().id(), set.annotator()));
		} catch (IOException e) {
			return new SetCount(0, 0, String.valueOf(e.getMessage()));
		} catch (IllegalStateException | IllegalArgumentException e) {
			// The corpus was closed meanwhile, or the document taken out of it.
			return new SetCount(0, 0, "");
		}
	}

	/** Stops counting. */
	void dispose() {
		job.cancel();
	}
}
