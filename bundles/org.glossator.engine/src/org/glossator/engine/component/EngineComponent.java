package org.glossator.engine.component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_component.CasAnnotator_ImplBase;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.glossator.engine.lexicon.Lexicons;

/**
 * What the engine's UIMA components share. Parameters, all optional: {@code corpus}, the corpus folder whose lexicons
 * extend the shipped ones; {@code layers}, see {@link LayerTypes}. Lexicons are read once for each
 * {@link ResourceManager}, so components and pipelines made with the same one share them.
 */
public abstract class EngineComponent extends CasAnnotator_ImplBase {

	/** The engine's version, part of every suggestion's origin. */
	public static final String VERSION = "1";

	private static final Map<ResourceManager, Map<String, Lexicons>> LEXICONS = new WeakHashMap<>();
	private static final ThreadLocal<Run> RUN = new ThreadLocal<>();

	private LayerTypes layers;

	@Override
	public final void initialize(UimaContext context) throws ResourceInitializationException {
		super.initialize(context);
		try {
			layers = LayerTypes.parse((String[]) context.getConfigParameterValue("layers"));
			open(lexicons(context));
		} catch (IOException | IllegalArgumentException fault) {
			throw new ResourceInitializationException(fault);
		}
	}

	private static Lexicons lexicons(UimaContext context) throws IOException {
		String corpus = (String) context.getConfigParameterValue("corpus");
		ResourceManager manager = ((UimaContextAdmin) context).getResourceManager();
		synchronized (LEXICONS) {
			Map<String, Lexicons> known = LEXICONS.computeIfAbsent(manager, m -> new HashMap<>());
			Lexicons lexicons = known.get(corpus);
			if (lexicons == null) {
				lexicons = Lexicons.load(corpus == null || corpus.isEmpty() ? null : Path.of(corpus));
				known.put(corpus, lexicons);
			}
			return lexicons;
		}
	}

	@Override
	public final void process(CAS cas) throws AnalysisEngineProcessException {
		Run run = RUN.get();
		if (run == null) {
			if (cas.getDocumentText() != null) {
				annotate(cas);
			}
		} else if (run.fault == null && cas.getDocumentText() != null) {
			try {
				checkCancelled();
				annotate(cas);
			} catch (RuntimeException | AnalysisEngineProcessException fault) {
				// UIMA would write the whole stack into the log; who runs the pipeline is told by finish() instead.
				run.fault = fault;
			}
		}
	}

	/** Makes ready what {@link #annotate} needs. */
	abstract void open(Lexicons lexicons) throws IOException;

	/** Adds this component's annotations. */
	abstract void annotate(CAS cas) throws AnalysisEngineProcessException;

	final LayerTypes layers() {
		return layers;
	}

	/** The parameter {@code models}: a folder with models fitted elsewhere, in place of those that ship; null for those. */
	final Path models() {
		String folder = (String) getContext().getConfigParameterValue("models");
		return folder == null || folder.isEmpty() ? null : Path.of(folder);
	}

	/**
	 * From now on this thread runs a pipeline of ours: a component that fails or is cancelled ends the run without a word,
	 * until {@link #finish}.
	 *
	 * @param cancelled asked now and then; may be null
	 * @param hidden whether, of a document, what an annotator made may not be seen by whom the run is for
	 */
	public static void start(BooleanSupplier cancelled, BiPredicate<String, String> hidden) {
		RUN.set(new Run(cancelled, hidden));
	}

	/** Ends what {@link #start} began; returns what a component threw, or null. */
	public static Exception finish() {
		Run run = RUN.get();
		RUN.remove();
		return run == null ? null : run.fault;
	}

	static boolean isCancelled() {
		Run run = RUN.get();
		return run != null && run.cancelled != null && run.cancelled.getAsBoolean();
	}

	/** Whether, of a document, what an annotator made may not be seen by whom the run is for. */
	static BiPredicate<String, String> hidden() {
		Run run = RUN.get();
		return run == null ? (document, annotator) -> false : run.hidden;
	}

	static void checkCancelled() {
		if (isCancelled()) {
			throw new CancellationException("Annotating was cancelled.");
		}
	}

	private static final class Run {
		private final BooleanSupplier cancelled;
		private final BiPredicate<String, String> hidden;
		private Exception fault;

		Run(BooleanSupplier cancelled, BiPredicate<String, String> hidden) {
			this.cancelled = cancelled;
			this.hidden = hidden;
		}
	}
}
