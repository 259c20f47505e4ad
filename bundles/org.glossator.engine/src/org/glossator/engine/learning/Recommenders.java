package org.glossator.engine.learning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * The recommenders of a corpus that are switched on, as they are in its files when this is made; models are loaded when
 * first needed. An instance belongs to one thread.
 */
public final class Recommenders {

	/** A guess at a feature beside the label is made from here on. */
	private static final double SURE_OF_FEATURE = 0.6;
	/** What was rejected so often and never accepted is not suggested by any engine. */
	private static final int REJECTED = 3;

	private record Loaded(ModelCard card, double threshold, LayerFinder finder) {

		String layer() {
			return card.layer();
		}

		boolean isOfDocuments() {
			return finder.model().documents() != null;
		}

		String labelFeature() {
			if (isOfDocuments()) {
				return finder.model().documents().feature();
			}
			List<TagPart> tags = finder.model().tags();
			return tags.isEmpty() ? "" : tags.get(0).feature();
		}
	}

	private final ModelStore store;
	private final Map<String, ModelCard> cards = new LinkedHashMap<>();
	private final BiPredicate<String, String> known;
	private final RecommenderSettings settings;
	private final List<String> files;
	private Set<String> silent = Set.of();
	private Map<String, Loaded> loaded;

	/**
	 * @param corpusFolder the corpus
	 * @param schema a layer that it does not have, or has as another kind, is passed over
	 * @throws org.glossator.text.InputFault if a card cannot be read
	 */
	public Recommenders(Path corpusFolder, SchemaSpec schema) throws IOException {
		this(corpusFolder, (name, feature) -> {
			LayerSpec layer = schema.layer(name);
			return layer != null && Training.canLearn(layer) && (feature == null || layer.feature(feature) != null);
		});
	}

	/**
	 * The same where the schema is not at hand.
	 *
	 * @param known whether there is a layer, or with a feature whether the layer has that; layers are asked with null
	 */
	public Recommenders(Path corpusFolder, BiPredicate<String, String> known) throws IOException {
		store = new ModelStore(corpusFolder);
		this.known = known;
		files = store.fingerprint();
		settings = store.settings();
		for (ModelCard card : store.cards()) {
			if (known.test(card.layer(), null) && settings.layer(card.layer()).on()) {
				cards.put(card.layer(), card);
			}
		}
	}

	/** Whether something was learned, or settings changed, since this was made. */
	public boolean isStale() throws IOException {
		return !files.equals(store.fingerprint());
	}

	/**
	 * From now on what learned from a set that somebody may not see is as if it were not there.
	 *
	 * @param hidden whether, of a document, what an annotator made may not be seen
	 */
	public void hide(BiPredicate<String, String> hidden) {
		Set<String> telling = new HashSet<>();
		cards.values().stream().filter(card -> card.tellsOf(hidden)).forEach(card -> telling.add(card.layer()));
		if (!telling.equals(silent)) {
			silent = telling;
			loaded = null;
		}
	}

	/** Whether there is nothing to suggest with. */
	public boolean isEmpty() {
		return silent.containsAll(cards.keySet());
	}

	/** The layers that suggestions are made for. */
	public List<String> layers() {
		return cards.keySet().stream().filter(layer -> !silent.contains(layer)).toList();
	}

	/** The feature that is a layer's label as it was when that was learned; empty for none. */
	public String labelFeature(String layer) throws IOException {
		Loaded one = loaded().get(layer);
		return one == null ? "" : one.labelFeature();
	}

	/** Whether what is suggested for that layer is about documents as wholes. */
	public boolean isOfDocuments(String layer) throws IOException {
		Loaded one = loaded().get(layer);
		return one != null && one.isOfDocuments();
	}

	private Map<String, Loaded> loaded() throws IOException {
		if (loaded == null) {
			Map<String, Loaded> all = new LinkedHashMap<>();
			for (String layer : layers()) {
				all.put(layer, load(cards.get(layer)));
			}
			loaded = all;
		}
		return loaded;
	}

	private Loaded load(ModelCard card) throws IOException {
		LayerModel model;
		try {
			model = Shared.model(store, card);
		} catch (InputFault fault) {
			ModelCard now = store.card(card.layer());
			if (now == null || now.sha256().equals(card.sha256())) {
				throw fault;
			}
			// Trained again since the card was read.
			return load(now);
		}
		Figures.Point point = card.figures().at(settings.layer(card.layer()).precision());
		return new Loaded(card, point == null ? 2 : point.threshold(), new LayerFinder(model));
	}

	/** What is suggested for a text, layer by layer, in document order. */
	public List<Recommendation> suggest(TokenizedText text, BooleanSupplier cancelled) throws IOException {
		List<Recommendation> suggestions = new ArrayList<>();
		for (Loaded one : loaded().values()) {
			List<Candidate> candidates = one.threshold() > 1 ? List.of() : one.finder().candidates(text, s -> goOn(cancelled));
			for (LayerFinder.Merged each : one.finder().merge(candidates)) {
				if (each.confidence() >= one.threshold()) {
					suggestions.add(new Recommendation(one.layer(), one.isOfDocuments(), text.begin(each.first()), text.end(each.limit() - 1), values(one, text, each),
							Math.clamp(each.confidence(), 0, 1), each.reason(), one.card().version()));
				}
			}
		}
		return suggestions;
	}

	private static boolean goOn(BooleanSupplier cancelled) {
		if (cancelled != null && cancelled.getAsBoolean()) {
			throw new CancellationException("Annotating was cancelled.");
		}
		return true;
	}

	private FeatureValues values(Loaded one, TokenizedText text, LayerFinder.Merged merged) {
		if (one.isOfDocuments()) {
			return FeatureValues.of(one.labelFeature(), merged.label());
		}
		List<String> pairs = new ArrayList<>();
		List<TagPart> tags = one.finder().model().tags();
		for (int i = 0; i < tags.size(); i++) {
			TagPart tag = tags.get(i);
			if (tag.feature().isEmpty() || !known.test(one.layer(), tag.feature())) {
				continue;
			}
			if (i == 0) {
				if (!merged.label().isEmpty()) {
					pairs.add(tag.feature());
					pairs.add(merged.label());
				}
				continue;
			}
			TagPart.Tag guess = tag.tag(text, merged.first(), merged.limit());
			if (guess.score() >= SURE_OF_FEATURE) {
				pairs.add(tag.feature());
				pairs.add(guess.value());
			}
		}
		return FeatureValues.of(pairs.toArray(String[]::new));
	}

	/**
	 * What people decided on the same string elsewhere.
	 *
	 * @param annotated how often it was annotated with that label
	 * @param rejected how often that was rejected
	 * @param reason both in words, with an example
	 */
	public record Remembered(int annotated, int rejected, String reason) {

		/** Whether nobody wants this suggested. */
		public boolean isUnwanted() {
			return annotated == 0 && rejected >= REJECTED;
		}
	}

	/** What is remembered of a span of whole tokens; null for nothing. */
	public Remembered remembered(TokenizedText text, String layer, int begin, int end, String label) throws IOException {
		Loaded one = loaded().get(layer);
		int first = text.covering(begin);
		int last = end > begin ? text.covering(end - 1) : -1;
		if (one == null || first < 0 || last < first || text.begin(first) != begin || text.end(last) != end) {
			return null;
		}
		MemoryPart.Entry entry = one.finder().model().memory().entry(text, first, last + 1);
		String wanted = label == null ? "" : label;
		if (entry == null || entry.annotated(wanted) + entry.rejected(wanted) == 0) {
			return null;
		}
		return new Remembered(entry.annotated(wanted), entry.rejected(wanted), LayerFinder.remembered(entry, wanted));
	}

	/**
	 * The passages the recommenders are least sure of, the most doubtful first; at most one a sentence and layer, and none
	 * that was decided on.
	 *
	 * @param decided somebody's set on the text
	 */
	public List<Doubt> doubts(TokenizedText text, AnnotatedDocument decided, BooleanSupplier cancelled) throws IOException {
		List<Doubt> doubts = new ArrayList<>();
		for (Loaded one : loaded().values()) {
			LabelledText labelled = LabelledText.of(one.layer(), one.labelFeature(), decided, text);
			Doubt[] worst = new Doubt[text.sentences()];
			List<LayerFinder.Unsure> unsure = new ArrayList<>();
			List<Candidate> candidates = one.finder().candidates(text, s -> goOn(cancelled) && !labelled.isUsable(s), unsure);
			for (LayerFinder.Merged each : one.finder().merge(candidates)) {
				double doubt = 1 - Math.abs(2 * each.confidence() - 1);
				// Who is to decide on a document is led to its beginning.
				int last = one.isOfDocuments() ? text.limit(0) - 1 : each.limit() - 1;
				note(worst, text, new Doubt(one.layer(), each.label(), text.begin(each.first()), text.end(last), doubt), each.first());
			}
			for (LayerFinder.Unsure each : unsure) {
				// A token that may begin or end something tells less than something that may be right or wrong.
				note(worst, text, new Doubt(one.layer(), "", text.begin(each.first()), text.end(each.limit() - 1), 0.9 * each.doubt()), each.first());
			}
			for (Doubt doubt : worst) {
				if (doubt != null && doubt.doubt() > 0.2) {
					doubts.add(doubt);
				}
			}
		}
		doubts.sort(Comparator.comparingDouble(Doubt::doubt).reversed().thenComparingInt(Doubt::begin).thenComparing(Doubt::layer));
		return doubts;
	}

	private static void note(Doubt[] worst, TokenizedText text, Doubt doubt, int token) {
		int s = text.sentence(token);
		if (worst[s] == null || doubt.doubt() > worst[s].doubt()) {
			worst[s] = doubt;
		}
	}
}
