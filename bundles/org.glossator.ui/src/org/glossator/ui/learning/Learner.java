package org.glossator.ui.learning;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.ModelStore;
import org.glossator.engine.learning.RecommenderSettings;
import org.glossator.engine.ruta.RuleFile;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.preferences.UiPreferences;

/**
 * Learns from the decisions made in the window: a workbench service. A layer that was learned once is learned again a moment
 * after each decision, and what it suggests is brought up to date in the open documents. Safe from any thread; listeners are
 * told on the UI thread.
 */
public final class Learner {

	/** The family of all Jobs that learn. */
	public static final Object FAMILY = new Object();

	/** Whether suggestions are brought up to date after each decision; a preference. */
	static final String SUGGEST = "learning.suggest";

	/** Decisions come in runs; learning waits until a run is over. */
	private static final long DELAY = 1_200;

	private final Map<Corpus, LearnJob> jobs = new ConcurrentHashMap<>();
	private final Map<Corpus, LearningState> states = new ConcurrentHashMap<>();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private OpenCorpora corpora;

	/** Hears whenever a state changes, on the UI thread. */
	void addListener(Runnable listener) {
		listeners.add(listener);
	}

	void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/** What is known of the learning in a corpus; {@link #look} reads it. */
	LearningState state(Corpus corpus) {
		return states.getOrDefault(corpus, LearningState.NONE);
	}

	void change(Corpus corpus, UnaryOperator<LearningState> how) {
		if (corpora().corpora().contains(corpus)) {
			states.compute(corpus, (key, state) -> how.apply(state == null ? LearningState.NONE : state));
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listeners.forEach(Runnable::run));
		}
	}

	private synchronized OpenCorpora corpora() {
		if (corpora == null) {
			corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
			corpora.addListener(this::forget);
		}
		return corpora;
	}

	private void forget() {
		List<Corpus> open = corpora.corpora();
		jobs.entrySet().removeIf(entry -> !open.contains(entry.getKey()) && entry.getValue().cancel());
		states.keySet().retainAll(open);
	}

	private LearnJob job(Corpus corpus) {
		return jobs.computeIfAbsent(corpus, key -> new LearnJob(key, this, corpora()));
	}

	/** Somebody decided on annotations of these layers. */
	void decided(Corpus corpus, Set<String> layers) {
		if (corpora().corpora().contains(corpus) && learns(corpus)) {
			job(corpus).again(layers, DELAY);
		}
	}

	/** Whether decisions teach anything here: recommenders, or how sure rules are. */
	private static boolean learns(Corpus corpus) {
		try {
			return !new ModelStore(corpus.folder()).isEmpty() || !RuleFile.paths(corpus.folder()).isEmpty();
		} catch (IOException e) {
			// The Job meets the same and tells it in the view.
			return true;
		}
	}

	/** Learns these layers now, and measures what was learned. */
	void train(Corpus corpus, Set<String> layers) {
		corpora();
		job(corpus).train(layers);
	}

	/** Reads what was learned and looks for doubtful passages. */
	void look(Corpus corpus) {
		corpora();
		job(corpus).look();
	}

	/** Reads and looks as {@link #look(Corpus)} does, and tells on the UI thread when that is done. */
	void look(Corpus corpus, Runnable done) {
		corpora();
		LearnJob job = job(corpus);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				job.removeJobChangeListener(this);
				PlatformUI.getWorkbench().getDisplay().asyncExec(done);
			}
		});
		job.look();
	}

	/** Keeps other settings. */
	void settings(Corpus corpus, UnaryOperator<RecommenderSettings> how) {
		change(corpus, state -> state.withSettings(how.apply(state.settings())));
		job(corpus).keep(how);
	}

	/** Whether suggestions follow each decision. */
	static boolean suggests() {
		return InstanceScope.INSTANCE.getNode(UiPreferences.NODE).getBoolean(SUGGEST, true);
	}

	static void suggests(boolean on) {
		InstanceScope.INSTANCE.getNode(UiPreferences.NODE).putBoolean(SUGGEST, on);
	}
}
