package org.glossator.engine.learning;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/**
 * Learns layers from what people decided on. Texts are cut up once for all layers and all trainings by the same instance,
 * which is what makes the second training quick. The same decisions give the same model, on any number of threads. For one
 * thread at a time.
 */
public final class Training {

	/** With fewer accepted annotations than this a layer is not learned. */
	public static final int FEWEST = 3;
	private static final int MOST_TEXTS_HELD = 2_000;

	private final Map<String, TokenizedText> cut = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, TokenizedText> eldest) {
			return size() > MOST_TEXTS_HELD;
		}
	};
	private final int threads;
	private TextCutter cutter;

	/** @param threads how many folds are learned at a time, from 1 */
	public Training(int threads) {
		this.threads = threads;
	}

	/** Whether a layer can be learned: one of spans, or one that gives each document a value. */
	public static boolean canLearn(LayerSpec layer) {
		return layer.kind() == LayerKind.SPAN || layer.kind() == LayerKind.DOCUMENT && DocumentPart.isTold(layer.feature(layer.labelFeature()));
	}

	/**
	 * Learns a layer, measures what was learned, and keeps both.
	 *
	 * @param sets of any number of annotators and documents
	 * @param cancelled asked now and then
	 * @return what was learned, or null where there are too few decisions
	 * @throws CancellationException if {@code cancelled} said yes; nothing was written
	 */
	public ModelCard train(LayerSpec layer, List<AnnotatedDocument> sets, ModelStore store, BooleanSupplier cancelled) throws IOException {
		return run(layer, sets, store, true, cancelled);
	}

	/**
	 * Learns a layer again from more decisions, in a fraction of the time: the figures, and what a score is worth, stay as
	 * they were measured last.
	 *
	 * @return as {@link #train}; measured now where that was never done
	 */
	public ModelCard refit(LayerSpec layer, List<AnnotatedDocument> sets, ModelStore store, BooleanSupplier cancelled) throws IOException {
		return run(layer, sets, store, false, cancelled);
	}

	private ModelCard run(LayerSpec layer, List<AnnotatedDocument> sets, ModelStore store, boolean measure, BooleanSupplier cancelled) throws IOException {
		long begin = System.nanoTime();
		List<LabelledText> texts = labelled(layer, sets, cancelled);
		int accepted = texts.stream().mapToInt(text -> text.spans().size()).sum();
		if (accepted < FEWEST) {
			return null;
		}
		LayerLearning learning = new LayerLearning(layer, texts, cancelled);
		ModelCard before = store.card(layer.name());
		LayerModel model = learning.learn(texts);
		CrossValidation.Result result;
		if (measure || before == null) {
			result = measure(learning, cancelled);
		} else {
			result = new CrossValidation.Result(before.figures(), before.parts(), store.model(before).calibrations(), before.curve());
		}
		byte[] bytes = model.withCalibrations(result.calibrations()).bytes();
		String hash = ModelStore.sha256(bytes);
		int version = before == null ? 1 : before.sha256().equals(hash) ? before.version() : before.version() + 1;
		TreeSet<String> annotators = new TreeSet<>();
		sets.forEach(set -> annotators.add(set.annotator()));
		TreeSet<String> documents = new TreeSet<>();
		texts.forEach(text -> documents.add(text.document()));
		ModelCard card = new ModelCard(layer.name(), version, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), List.copyOf(annotators),
				List.copyOf(documents), sources(layer, sets), accepted, texts.stream().mapToInt(text -> text.rejected().size()).sum(),
				texts.stream().mapToInt(LabelledText::leftOut).sum(), (System.nanoTime() - begin) / 1_000_000, hash, bytes.length, result.figures(),
				result.parts(), result.curve());
		check(cancelled);
		store.save(card, bytes);
		return card;
	}

	/** The sets that have something of the layer, as {@code annotator/document}. */
	private static List<String> sources(LayerSpec layer, List<AnnotatedDocument> sets) {
		return sets.stream().filter(set -> set.annotations().stream().anyMatch(annotation -> annotation.layer().equals(layer.name())))
				.map(set -> set.annotator() + "/" + set.info().id()).distinct().sorted().toList();
	}

	private CrossValidation.Result measure(LayerLearning learning, BooleanSupplier cancelled) {
		ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
			Thread thread = new Thread(task, "Glossator learning");
			thread.setDaemon(true);
			return thread;
		});
		try {
			return new CrossValidation(learning, pool, cancelled).run();
		} finally {
			pool.shutdownNow();
		}
	}

	private List<LabelledText> labelled(LayerSpec layer, List<AnnotatedDocument> sets, BooleanSupplier cancelled) throws IOException {
		List<LabelledText> texts = new ArrayList<>();
		for (AnnotatedDocument set : sets) {
			check(cancelled);
			LabelledText text = LabelledText.of(layer, set, cut(set));
			if (!text.spans().isEmpty() || !text.rejected().isEmpty()) {
				texts.add(text);
			}
		}
		return texts;
	}

	private TokenizedText cut(AnnotatedDocument set) throws IOException {
		String key = set.info().id() + '\n' + set.info().sha256() + '\n' + set.text().length();
		TokenizedText known = cut.get(key);
		if (known != null && known.text().equals(set.text())) {
			return known;
		}
		if (cutter == null) {
			cutter = new TextCutter();
		}
		TokenizedText text = cutter.cut(set.text(), set.info().title());
		for (int i = 0; i < text.size(); i++) {
			// Words are made when first asked for, which has to be before several threads ask.
			text.word(i);
			text.lower(i);
		}
		cut.put(key, text);
		return text;
	}

	private static void check(BooleanSupplier cancelled) {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException("Learning was cancelled.");
		}
	}
}
