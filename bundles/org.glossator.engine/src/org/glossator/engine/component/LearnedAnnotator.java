package org.glossator.engine.component;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.learning.ModelCard;
import org.glossator.engine.learning.Recommendation;
import org.glossator.engine.learning.Recommenders;
import org.glossator.engine.learning.TextCutter;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;

/**
 * UIMA component: what the recommenders of the corpus suggest. Where another engine already suggests the same, that
 * suggestion stays and is told what people decided on the same string elsewhere; where they rejected it again and again,
 * it goes. What is learned meanwhile is used from the next text on. Runs after the engines it is to learn from, and before those that build on suggestions, such as relations.
 */
public final class LearnedAnnotator extends EngineComponent {

	private Recommenders recommenders;
	private TextCutter cutter;

	/** An annotation of another engine with what is known of where it comes from. */
	private record Known(FeatureStructure annotation, FeatureStructure provenance) {
	}

	private record Place(String layer, int begin, int end, String label) {
	}

	@Override
	void open(Lexicons lexicons) throws IOException {
		load();
	}

	private void load() throws IOException {
		String corpus = (String) getContext().getConfigParameterValue("corpus");
		LayerTypes layers = layers();
		recommenders = corpus == null || corpus.isEmpty() ? null
				: new Recommenders(Path.of(corpus), (layer, feature) -> feature != null || layers.type(layer) != null);
	}

	@Override
	void annotate(CAS cas) throws AnalysisEngineProcessException {
		try {
			if (recommenders != null && recommenders.isStale()) {
				load();
			}
			if (recommenders != null) {
				recommenders.hide(hidden());
			}
			if (recommenders == null || recommenders.isEmpty()) {
				return;
			}
			TokenizedText text = CasReader.text(cas);
			if (text.size() == 0) {
				cutter = cutter == null ? new TextCutter() : cutter;
				text = cutter.cut(cas.getDocumentText(), "");
			}
			Map<Place, Known> known = new HashMap<>();
			Map<FeatureStructure, FeatureStructure> provenances = provenances(cas);
			for (String layer : recommenders.layers()) {
				if (recommenders.isOfDocuments(layer)) {
					knownOfDocument(cas, layer, provenances, known);
					continue;
				}
				remember(cas, text, layer, provenances, known);
			}
			suggest(cas, text, known);
		} catch (IOException fault) {
			throw new AnalysisEngineProcessException(fault);
		}
	}

	private static Map<FeatureStructure, FeatureStructure> provenances(CAS cas) {
		Map<FeatureStructure, FeatureStructure> provenances = new HashMap<>();
		Type type = cas.getTypeSystem().getType(TypeSystems.PROVENANCE);
		if (type != null) {
			Feature subject = type.getFeatureByBaseName("subject");
			cas.getIndexRepository().getIndexedFSs(type).forEach(each -> provenances.put(each.getFeatureValue(subject), each));
		}
		return provenances;
	}

	/** What other engines suggest for the document. */
	private void knownOfDocument(CAS cas, String layer, Map<FeatureStructure, FeatureStructure> provenances, Map<Place, Known> known) throws IOException {
		Type type = layers().type(layer) == null ? null : cas.getTypeSystem().getType(layers().type(layer));
		Feature label = type == null ? null : type.getFeatureByBaseName(layers().feature(layer, recommenders.labelFeature(layer)));
		if (label != null) {
			int end = cas.getDocumentText().length();
			cas.getIndexRepository().getIndexedFSs(type).forEach(each -> known.put(
					new Place(layer, 0, end, String.valueOf(each.getFeatureValueAsString(label))), new Known(each, provenances.get(each))));
		}
	}

	/** Tells the suggestions of other engines what is remembered of their strings. */
	private void remember(CAS cas, TokenizedText text, String layer, Map<FeatureStructure, FeatureStructure> provenances, Map<Place, Known> known)
			throws IOException {
		List<AnnotationFS> unwanted = new ArrayList<>();
		for (AnnotationFS annotation : CasReader.annotations(cas, layers(), layer)) {
			String label = recommenders.labelFeature(layer).isEmpty() ? "" : CasReader.value(annotation, layers(), layer, recommenders.labelFeature(layer));
			FeatureStructure provenance = provenances.get(annotation);
			known.put(new Place(layer, annotation.getBegin(), annotation.getEnd(), label == null ? "" : label), new Known(annotation, provenance));
			Recommenders.Remembered remembered = recommenders.remembered(text, layer, annotation.getBegin(), annotation.getEnd(), label);
			if (remembered == null || provenance == null) {
				continue;
			}
			if (remembered.isUnwanted()) {
				unwanted.add(annotation);
				continue;
			}
			double before = provenance.getDoubleValue(feature(provenance, "confidence"));
			double share = (remembered.annotated() + 1.0) / (remembered.annotated() + remembered.rejected() + 1.0);
			tell(provenance, remembered.rejected() == 0 ? before : before * share, remembered.reason());
		}
		for (AnnotationFS annotation : unwanted) {
			cas.removeFsFromIndexes(annotation);
			cas.removeFsFromIndexes(provenances.get(annotation));
			known.values().removeIf(each -> each.annotation().equals(annotation));
		}
	}

	private void suggest(CAS cas, TokenizedText text, Map<Place, Known> known) throws IOException {
		for (Recommendation each : recommenders.suggest(text, LearnedAnnotator::stop)) {
			String label = recommenders.labelFeature(each.layer()).isEmpty() ? null : each.values().get(recommenders.labelFeature(each.layer()));
			int end = each.document() ? cas.getDocumentText().length() : each.end();
			Known same = known.get(new Place(each.layer(), each.document() ? 0 : each.begin(), end, label == null ? "" : label));
			if (same != null && same.provenance() != null) {
				double before = same.provenance().getDoubleValue(feature(same.provenance(), "confidence"));
				String reason = same.provenance().getStringValue(feature(same.provenance(), "reason"));
				tell(same.provenance(), Double.isNaN(before) ? each.confidence() : Math.max(before, each.confidence()),
						reason != null && reason.contains(each.reason()) ? "" : each.reason());
				continue;
			}
			SuggestionWriter writer = new SuggestionWriter(cas, layers(), each.layer(), ModelCard.engine(each.layer()), String.valueOf(each.version()));
			if (writer.isThere() && writer.isSpan() != each.document()) {
				String[] values = new String[each.values().size() * 2];
				for (int i = 0; i < each.values().size(); i++) {
					values[2 * i] = each.values().name(i);
					values[2 * i + 1] = each.values().value(i);
				}
				if (each.document()) {
					writer.document(each.confidence(), each.reason(), values);
					continue;
				}
				writer.span(each.begin(), each.end(), each.confidence(), each.reason(), values);
			}
		}
	}

	private static boolean stop() {
		checkCancelled();
		return false;
	}

	private static Feature feature(FeatureStructure provenance, String name) {
		return provenance.getType().getFeatureByBaseName(name);
	}

	private static void tell(FeatureStructure provenance, double confidence, String reason) {
		Feature feature = feature(provenance, "reason");
		String before = provenance.getStringValue(feature);
		String told = before == null || before.isEmpty() ? reason : reason.isEmpty() ? before : before + "; " + reason;
		provenance.setStringValue(feature, told);
		provenance.setDoubleValue(feature(provenance, "confidence"), confidence);
	}
}
