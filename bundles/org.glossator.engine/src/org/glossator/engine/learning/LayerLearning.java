package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

import opennlp.tools.ml.maxent.GISModel;

/**
 * Learns one layer from any part of its documents. The features of every token and sentence are made once and used for
 * each fold of a cross-validation. Safe from any thread once made.
 */
final class LayerLearning {

	/** A part is used where at least this share of the spans is of its sort. */
	private static final double SHARE = 0.15;

	private final LayerSpec layer;
	private final List<LabelledText> texts;
	private final BooleanSupplier cancelled;
	private final Alphabet nameFeatures = new Alphabet();
	private final Alphabet sentenceFeatures = new Alphabet();
	private final Map<LabelledText, LogLinear.Examples> nameExamples = new HashMap<>();
	private final Map<LabelledText, LogLinear.Examples> sentenceExamples = new HashMap<>();

	LayerLearning(LayerSpec layer, List<LabelledText> texts, BooleanSupplier cancelled) {
		this.layer = layer;
		this.texts = List.copyOf(texts);
		this.cancelled = cancelled;
		int all = 0;
		int sentences = 0;
		for (LabelledText labelled : texts) {
			for (TokenSpan span : labelled.spans()) {
				all++;
				sentences += SentencePart.isSentence(labelled.text(), span) ? 1 : 0;
			}
		}
		boolean spans = layer.kind() == LayerKind.SPAN;
		boolean names = spans && all - sentences > SHARE * all;
		boolean whole = spans && sentences > SHARE * all;
		for (LabelledText labelled : texts) {
			nameExamples.put(labelled, names ? NamePart.examples(labelled, nameFeatures) : new LogLinear.Examples());
			sentenceExamples.put(labelled, whole ? SentencePart.examples(labelled, sentenceFeatures) : new LogLinear.Examples());
		}
	}

	List<LabelledText> texts() {
		return texts;
	}

	/** Learns from some of the documents; not yet calibrated. */
	LayerModel learn(List<LabelledText> from) {
		if (layer.kind() == LayerKind.DOCUMENT) {
			return new LayerModel(layer.name(), MemoryPart.of(List.of()), null, null, DocumentPart.fit(layer.labelFeature(), from, cancelled), List.of(), Map.of());
		}
		LogLinear.Examples names = new LogLinear.Examples();
		LogLinear.Examples sentences = new LogLinear.Examples();
		for (LabelledText labelled : from) {
			names.addAll(nameExamples.get(labelled));
			sentences.addAll(sentenceExamples.get(labelled));
		}
		GISModel finder = NamePart.fit(names, nameFeatures, cancelled);
		SentencePart classifier = SentencePart.fit(sentences, sentenceFeatures, from, cancelled);
		return new LayerModel(layer.name(), MemoryPart.of(from), finder, classifier, null, tags(from), Map.of());
	}

	private List<TagPart> tags(List<LabelledText> from) {
		List<TagPart> tags = new ArrayList<>();
		if (!layer.labelFeature().isEmpty()) {
			TagPart label = TagPart.fit(layer.labelFeature(), from, cancelled);
			if (label != null) {
				tags.add(label);
			}
		}
		if (tags.isEmpty()) {
			// Holds the label's place, so that what follows is never taken for it.
			tags.add(new TagPart("", "", null));
		}
		for (FeatureSpec feature : layer.features()) {
			boolean few = feature.type() == FeatureType.TAG || feature.type() == FeatureType.BOOLEAN || feature.type() == FeatureType.INTEGER;
			if (few && !feature.multiple() && !feature.name().equals(layer.labelFeature())) {
				TagPart tag = TagPart.fit(feature.name(), from, cancelled);
				if (tag != null) {
					tags.add(tag);
				}
			}
		}
		return tags;
	}
}
