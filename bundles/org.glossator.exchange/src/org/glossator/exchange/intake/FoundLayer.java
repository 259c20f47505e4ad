package org.glossator.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** What was seen of one layer while reading: the known layer, if any, and features beyond it. */
final class FoundLayer {

	private final LayerSpec known;
	private final String name;
	private final LayerKind kind;
	/** Whether a feature that is not known has had several values. */
	private final Map<String, Boolean> further = new LinkedHashMap<>();

	private final Set<String> links = new HashSet<>();
	private boolean told;

	FoundLayer(LayerSpec known, AnnotationRecord first) {
		this.known = known;
		name = first.layer();
		kind = switch (first) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord document -> LayerKind.DOCUMENT;
		};
	}

	/** A feature that is not known holds links. */
	void link(String feature) {
		links.add(feature);
	}

	/** Notes the features of one more annotation; whether that was news. */
	boolean see(FeatureValues values) {
		boolean news = !told;
		told = true;
		for (int i = 0; i < values.size(); i++) {
			String feature = values.name(i);
			if (known != null && known.feature(feature) != null) {
				continue;
			}
			boolean several = i > 0 && values.name(i - 1).equals(feature);
			Boolean before = further.get(feature);
			if (before == null || several && !before) {
				further.put(feature, several);
				news = true;
			}
		}
		return news;
	}

	LayerSpec spec() {
		List<FeatureSpec> features = new ArrayList<>();
		if (known != null) {
			features.addAll(known.features());
		}
		further.forEach((feature, several) -> features.add(new FeatureSpec(feature, feature,
				links.contains(feature) ? FeatureType.LINK : FeatureType.TEXT, "", several || links.contains(feature), false, null, null,
				"", "", feature)));
		if (known == null) {
			return LayerSpec.simple(name.isEmpty() ? "unnamed" : name, kind, features.toArray(FeatureSpec[]::new));
		}
		return new LayerSpec(known.name(), known.label(), known.kind(), known.description(), known.color(), known.key(),
				known.labelFeature(), features, known.uimaType(), known.sourceLayers(), known.targetLayers(), known.guideline());
	}
}
