package org.glossator.review.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.glossator.review.align.Labels;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;

/**
 * Measures how far annotators agree. What is compared: the items of the coded figures are places (the same span; the same
 * ends for relations, the same members for chains, the document itself) that at least two annotators annotated, coded
 * with the label; places that only one annotated count in F1, gamma and alpha-unitizing, and are named as left out of the
 * others. Rejected annotations count nowhere, suggestions nobody decided on only in sets that hold nothing else.
 */
public final class Agreement {

	private Agreement() {
	}

	/**
	 * Measures.
	 *
	 * @param sets all annotators' sets of all documents, in any order; a document without a set of an annotator is one
	 *            that the annotator did not work on, an empty set one in which nothing was found
	 * @param schema the layers
	 * @param options what to measure
	 * @param watch hears of progress and may cancel
	 * @throws CancellationException if the watch says so
	 */
	public static AgreementReport of(List<AnnotatedDocument> sets, SchemaSpec schema, AgreementOptions options, Watch watch) {
		Labels labels = new Labels(schema);
		Map<String, List<AnnotatedDocument>> byAnnotator = new TreeMap<>();
		for (AnnotatedDocument set : sets) {
			if (options.annotators().isEmpty() || options.annotators().contains(set.annotator())) {
				byAnnotator.computeIfAbsent(set.annotator(), annotator -> new ArrayList<>()).add(set);
			}
		}
		Map<String, Map<String, CountedSet>> byDocument = new TreeMap<>();
		Set<String> layers = new TreeSet<>();
		byAnnotator.forEach((annotator, own) -> {
			boolean machine = CountedSet.isMachine(own);
			for (AnnotatedDocument set : own) {
				CountedSet counted = new CountedSet(set, labels, options.mergedTags(), machine);
				layers.addAll(counted.layers());
				byDocument.computeIfAbsent(set.info().id(), id -> new HashMap<>()).put(annotator, counted);
			}
		});
		List<String> annotators = new ArrayList<>(byAnnotator.keySet());
		Map<String, LayerAgreement> found = new TreeMap<>();
		List<GroupMeasures> measured = new ArrayList<>();
		layers.removeIf(layer -> !options.layers().isEmpty() && !options.layers().contains(layer));
		Map<String, Integer> weights = weights(layers, byDocument);
		double all = weights.values().stream().mapToInt(Integer::intValue).sum();
		double done = 0;
		for (String layer : layers) {
			Stretch stretch = new Stretch(watch, layer, done / all, (done + weights.get(layer)) / all);
			done += weights.get(layer);
			found.put(layer, layer(layer, annotators, byDocument, labels, options, stretch, measured));
			stretch.at(1);
		}
		return new AgreementReport(annotators, byDocument.size(), options, found,
				annotators.size() < 2 ? Map.of() : Overall.of(measured, annotators.size(), options.resamples(), new Stretch(watch, "all", 1, 1)));
	}

	/** What each layer counts for in the work: its annotations. */
	private static Map<String, Integer> weights(Set<String> layers, Map<String, Map<String, CountedSet>> byDocument) {
		Map<String, Integer> weights = new HashMap<>();
		for (String layer : layers) {
			weights.put(layer, 1 + byDocument.values().stream().flatMap(sets -> sets.values().stream()).mapToInt(set -> set.of(layer).size()).sum());
		}
		return weights;
	}

	private static LayerAgreement layer(String layer, List<String> annotators,
			Map<String, Map<String, CountedSet>> byDocument, Labels labels, AgreementOptions options, Stretch stretch,
			List<GroupMeasures> measured) {
		List<Map<String, CountedSet>> documents = new ArrayList<>(byDocument.values());
		// All annotations once together, once for each other annotator in pairs, once document by document.
		int pairTurns = annotators.size() > 2 ? annotators.size() - 1 : 0;
		double turns = 1 + pairTurns + (byDocument.size() > 1 ? 1 : 0);
		GroupMeasures together = new GroupMeasures(annotators, layer, labels, options, stretch.part(layer, 0, 1 / turns), documents);
		GroupAgreement all = together.measure();
		measured.add(together);
		Map<String, Map<Measure, Figure>> features = new TreeMap<>();
		LayerSpec spec = labels.schema().layer(layer);
		for (FeatureSpec feature : spec == null ? List.<FeatureSpec>of() : spec.features()) {
			if (feature.type() != FeatureType.LINK) {
				features.put(feature.name(), together.feature(feature.name()));
			}
		}
		Map<String, Map<Measure, Figure>> tags = new TreeMap<>();
		together.tags().forEach(tag -> tags.put(tag, together.tag(tag)));
		List<GroupAgreement> pairs = new ArrayList<>();
		double step = pairTurns / turns / Math.max(1, annotators.size() * (annotators.size() - 1) / 2);
		for (int a = 0; a < annotators.size(); a++) {
			for (int b = a + 1; b < annotators.size(); b++) {
				List<String> pair = List.of(annotators.get(a), annotators.get(b));
				double at = 1 / turns + pairs.size() * step;
				pairs.add(annotators.size() == 2 ? all
						: new GroupMeasures(pair, layer, labels, options, stretch.part(layer, at, at + step), documents).measure());
			}
		}
		Map<String, GroupAgreement> perDocument = new TreeMap<>();
		AgreementOptions plain = options.withResamples(0);
		double begin = (1 + pairTurns) / turns;
		int done = 0;
		for (Map.Entry<String, Map<String, CountedSet>> document : byDocument.entrySet()) {
			Stretch own = stretch.part(layer, begin + (1 - begin) * done / byDocument.size(), begin + (1 - begin) * ++done / byDocument.size());
			own.check();
			GroupAgreement one = byDocument.size() == 1 ? all
					: new GroupMeasures(annotators, layer, labels, plain, own, List.of(document.getValue())).measure();
			if (one.documents() > 0 && one.units() > 0) {
				perDocument.put(document.getKey(), one);
			}
		}
		return new LayerAgreement(layer, all, pairs, features, tags, perDocument, together.excluded());
	}
}
