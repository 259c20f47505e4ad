package org.glossator.ui.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.ModelStore;
import org.glossator.engine.learning.RecommenderSettings;
import org.glossator.engine.learning.RuleDecisions;
import org.glossator.engine.learning.Training;
import org.glossator.engine.ruta.RuleFile;
import org.glossator.review.workflow.WorkflowGuard;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.LayerSpec;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/**
 * Learns the layers of one corpus in the background. After a decision a layer is fitted anew, which takes a moment, and
 * suggestions follow; what was learned is measured after that, if no further decision comes. A new decision stops what runs
 * and starts it again; nothing that was asked for is forgotten.
 */
final class LearnJob extends Job {

	private static final String HIDDEN = "What was learned from sets that blind mode hides from you rests until you may see them; Train Now learns from the others";

	private final Corpus corpus;
	private final Learner learner;
	private final OpenCorpora corpora;
	private final Refreshing refreshing;
	private final Doubts doubts;
	private final Training training = new Training(Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() - 1)));
	private final ModelStore store;
	/** What is still to be done; guarded by itself. */
	private final Set<String> toFit = new LinkedHashSet<>();
	private final Set<String> toMeasure = new LinkedHashSet<>();
	private final List<UnaryOperator<RecommenderSettings>> toKeep = new ArrayList<>();
	private boolean toSuggest;

	LearnJob(Corpus corpus, Learner learner, OpenCorpora corpora) {
		super("Learning from decisions in " + corpus.name());
		this.corpus = corpus;
		this.learner = learner;
		this.corpora = corpora;
		store = new ModelStore(corpus.folder());
		refreshing = new Refreshing(corpus, corpora);
		doubts = new Doubts(corpus, corpora);
		setPriority(Job.LONG);
	}

	/** Decisions were made; layers that were never learned, or are switched off, are passed over. */
	void again(Set<String> layers, long delay) {
		synchronized (toFit) {
			toFit.addAll(layers);
		}
		restart(delay);
	}

	/** The person asks for it. */
	void train(Set<String> layers) {
		synchronized (toFit) {
			toMeasure.addAll(layers);
			toSuggest = true;
		}
		learner.change(corpus, state -> state.withTold("Learning\u2026"));
		restart(0);
	}

	/** Reads what there is. */
	void look() {
		schedule();
	}

	/** Other settings, and suggestions that follow them. */
	void keep(UnaryOperator<RecommenderSettings> how) {
		synchronized (toFit) {
			toKeep.add(how);
			toSuggest = true;
		}
		restart(300);
	}

	private void restart(long delay) {
		// A Job that runs is run again once it has stopped.
		cancel();
		schedule(delay);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			work(SubMonitor.convert(monitor, getName(), 100));
			return Status.OK_STATUS;
		} catch (CancellationException | OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (InputFault e) {
			return tell(e.getMessage(), e);
		} catch (IOException | IllegalStateException e) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS : tell("Learning failed: " + e.getMessage(), e);
		}
	}

	private IStatus tell(String sentence, Exception fault) {
		learner.change(corpus, state -> state.withTold(sentence));
		// The view tells it; a dialog in the midst of annotating would be in the way.
		return new Status(IStatus.INFO, "org.glossator.ui", sentence, fault);
	}

	private void work(SubMonitor progress) throws IOException {
		keepSettings();
		RecommenderSettings settings = store.settings();
		fit(settings, progress.split(30));
		measure(settings, progress.split(50));
		show();
		suggest(progress);
		List<Uncertain> found = doubts.find(progress::isCanceled);
		learner.change(corpus, state -> state.withUncertain(found));
	}

	private void keepSettings() throws IOException {
		List<UnaryOperator<RecommenderSettings>> wanted;
		synchronized (toFit) {
			wanted = List.copyOf(toKeep);
			toKeep.clear();
		}
		if (!wanted.isEmpty()) {
			RecommenderSettings settings = store.settings();
			for (UnaryOperator<RecommenderSettings> how : wanted) {
				settings = how.apply(settings);
			}
			store.settings(settings);
		}
	}

	private void fit(RecommenderSettings settings, SubMonitor progress) throws IOException {
		List<AnnotatedDocument> sets = null;
		List<String> wanted = copy(toFit);
		progress.setWorkRemaining(Math.max(1, wanted.size()));
		if (!wanted.isEmpty() && !RuleFile.paths(corpus.folder()).isEmpty()) {
			sets = Evidence.of(corpus, settings, corpora.annotator());
			RuleDecisions.learn(corpus.folder(), sets);
		}
		for (String name : wanted) {
			LayerSpec layer = corpus.schema().layer(name);
			if (layer != null && Training.canLearn(layer) && settings.layer(name).on() && store.card(name) != null) {
				progress.subTask(layer.label());
				sets = sets == null ? Evidence.of(corpus, settings, corpora.annotator()) : sets;
				training.refit(layer, sets, store, progress::isCanceled);
				synchronized (toFit) {
					toMeasure.add(name);
					toSuggest = true;
				}
			}
			synchronized (toFit) {
				toFit.remove(name);
			}
			progress.worked(1);
		}
		if (sets != null) {
			show();
			suggest(progress);
		}
	}

	private void measure(RecommenderSettings settings, SubMonitor progress) throws IOException {
		List<String> wanted = copy(toMeasure);
		progress.setWorkRemaining(Math.max(1, wanted.size()));
		List<AnnotatedDocument> sets = wanted.isEmpty() ? List.of() : Evidence.of(corpus, settings, corpora.annotator());
		int learned = 0;
		for (String name : wanted) {
			LayerSpec layer = corpus.schema().layer(name);
			if (layer != null && Training.canLearn(layer)) {
				progress.subTask(layer.label());
				ModelCard card = training.train(layer, sets, store, progress::isCanceled);
				learned += card == null ? 0 : 1;
			}
			synchronized (toFit) {
				toMeasure.remove(name);
			}
			progress.worked(1);
		}
		if (!wanted.isEmpty()) {
			String sentence = learned == 0 ? "Nothing to learn from yet: a layer takes at least " + Training.FEWEST + " accepted annotations."
					: "Learned " + (learned == 1 ? "1 layer." : learned + " layers.");
			learner.change(corpus, state -> state.withTold(sentence));
		}
	}

	private List<String> copy(Set<String> wanted) {
		synchronized (toFit) {
			return List.copyOf(wanted);
		}
	}

	/** Brings the open documents up to date, where something was learned since that was last done. */
	private void suggest(SubMonitor progress) throws IOException {
		boolean wanted;
		synchronized (toFit) {
			wanted = toSuggest;
			toSuggest = false;
		}
		if (wanted && Learner.suggests()) {
			refreshing.run(progress::isCanceled);
		}
	}

	private void show() throws IOException {
		List<ModelCard> all = store.cards();
		List<ModelCard> cards = all.stream().filter(card -> !card.tellsOf(WorkflowGuard.hidden(corpus))).toList();
		RecommenderSettings settings = store.settings();
		learner.change(corpus, state -> new LearningState(cards, settings, state.uncertain(),
				cards.size() < all.size() ? HIDDEN : state.told().equals(HIDDEN) ? "" : state.told()));
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Learner.FAMILY || family == CorpusJob.FAMILY;
	}
}
