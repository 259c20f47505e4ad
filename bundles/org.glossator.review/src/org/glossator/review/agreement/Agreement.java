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
		for (String layer : layers) {
			if (options.layers().isEmpty() || options.layers().contains(layer)) {
				watch.at(layer, 0);
				found.put(layer, layer(layer, annotators, byDocument, labels, options, watch, measured));
			}
		}
		return new AgreementReport(annotators, byDocument.size(), options, found,
				annotators.size() < 2 ? Map.of() : Overall.of(measured, annotators.size(), options.resamples()));
	}

	private static LayerAgreement layer(String layer, List<String> annotators,
			Map<String, Map<String, CountedSet>> byDocument, Labels labels, AgreementOptions options, Watch watch,
			List<GroupMeasures> measured) {
		List<Map<String, CountedSet>> documents = new ArrayList<>(byDocument.values());
		GroupMeasures together = new GroupMeasures(annotators, layer, labels, options, watch, documents);
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
		for (int a = 0; a < annotators.size(); a++) {
			for (int b = a + 1; b < annotators.size(); b++) {
				List<String> pair = List.of(annotators.get(a), annotators.get(b));
				pairs.add(annotators.size() == 2 ? all
						: new GroupMeasures(pair, layer, labels, options, watch, documents).measure());
			}
		}
		Map<String, GroupAgreement> perDocument = new TreeMap<>();
		AgreementOptions plain = options.withResamples(0);
		byDocument.forEach((id, document) -> {
			if (watch.isCancelled()) {
				throw new CancellationException("Agreement was cancelled");
			}
			GroupAgreement one = byDocument.size() == 1 ? all
					: new GroupMeasures(annotators, layer, labels, plain, watch, List.of(document)).measure();
			if (one.documents() > 0 && one.units() > 0) {
				perDocument.put(id, one);
			}
		});
		return new LayerAgreement(layer, all, pairs, features, tags, perDocument, together.excluded());
	}
}
