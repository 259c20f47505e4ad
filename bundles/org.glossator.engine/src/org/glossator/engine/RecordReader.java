package org.glossator.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.component.LayerTypes;
import org.glossator.engine.segment.Tokenizer;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.span.Span;

/**
 * Reads suggestions out of a CAS as records. What the schema cannot hold is left out: an annotation whose label is not
 * in a closed tag set, a value that is not in its own; so is a zero-width span, white space at a span's ends, and
 * exact repetitions.
 */
final class RecordReader {

	private final SchemaSpec schema;
	private final LayerTypes layers;
	private final double minimum;

	RecordReader(SchemaSpec schema, LayerTypes layers, double minimum) {
		this.schema = schema;
		this.layers = layers;
		this.minimum = minimum;
	}

	List<AnnotationRecord> read(CAS cas) {
		Map<FeatureStructure, Provenance> provenances = provenances(cas);
		List<AnnotationRecord> documents = new ArrayList<>();
		List<SpanRecord> spans = new ArrayList<>();
		Map<FeatureStructure, SpanRecord> made = new HashMap<>();
		Set<Object> seen = new HashSet<>();
		for (LayerSpec layer : schema.layers()) {
			Type type = cas.getTypeSystem().getType(layers.type(layer.name()));
			switch (layer.kind()) {
				case DOCUMENT -> cas.getIndexRepository().getIndexedFSs(type).forEach(found -> {
					FeatureValues values = values(found, layer);
					Provenance provenance = provenances.getOrDefault(found, unknown());
					if (values != null && keeps(provenance)) {
						documents.add(new DocumentLevelRecord("", layer.name(), values, provenance));
					}
				});
				case SPAN -> {
					for (AnnotationFS found : cas.<AnnotationFS>getAnnotationIndex(type)) {
						SpanRecord record = span(cas.getDocumentText(), found, layer, provenances);
						if (record != null && keeps(record.provenance()) && seen.add(List.of(record.layer(), record.span(), record.values()))) {
							spans.add(record);
							made.put(found, record);
						}
					}
				}
				default -> {
					// Relations need the spans' ids; chains are suggested by no engine.
				}
			}
		}
		return number(cas, documents, spans, made, provenances);
	}

	private List<AnnotationRecord> number(CAS cas, List<AnnotationRecord> documents, List<SpanRecord> spans,
			Map<FeatureStructure, SpanRecord> made, Map<FeatureStructure, Provenance> provenances) {
		List<AnnotationRecord> records = new ArrayList<>();
		int number = 0;
		for (AnnotationRecord document : documents) {
			records.add(document.withId("s" + ++number));
		}
		List<SpanRecord> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparing(SpanRecord::span).thenComparing(SpanRecord::layer).thenComparing(r -> r.values().toString()));
		Map<SpanRecord, String> ids = new IdentityHashMap<>();
		for (SpanRecord span : sorted) {
			String id = "s" + ++number;
			ids.put(span, id);
			records.add(span.withId(id));
		}
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() != LayerKind.RELATION) {
				continue;
			}
			Type type = cas.getTypeSystem().getType(layer.uimaType());
			for (AnnotationFS found : cas.<AnnotationFS>getAnnotationIndex(type)) {
				SpanRecord source = made.get(found.getFeatureValue(type.getFeatureByBaseName(TypeSystems.GOVERNOR)));
				SpanRecord target = made.get(found.getFeatureValue(type.getFeatureByBaseName(TypeSystems.DEPENDENT)));
				FeatureValues values = values(found, layer);
				Provenance provenance = provenances.getOrDefault(found, unknown());
				if (source != null && target != null && values != null && keeps(provenance)) {
					records.add(new RelationRecord("s" + ++number, layer.name(), ids.get(source), ids.get(target), values, provenance));
				}
			}
		}
		return records;
	}

	private boolean keeps(Provenance provenance) {
		return !provenance.hasConfidence() || provenance.confidence() >= minimum;
	}

	private SpanRecord span(String text, AnnotationFS found, LayerSpec layer, Map<FeatureStructure, Provenance> provenances) {
		int begin = Math.max(0, found.getBegin());
		int end = Math.min(text.length(), found.getEnd());
		while (begin < end && Tokenizer.isSpace(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && Tokenizer.isSpace(text.charAt(end - 1))) {
			end--;
		}
		FeatureValues values = values(found, layer);
		return begin >= end || values == null ? null
				: new SpanRecord("", layer.name(), Span.of(begin, end), values, provenances.getOrDefault(found, unknown()));
	}

	/** The values of an annotation, or null where its label has no place in a closed tag set. */
	private FeatureValues values(FeatureStructure found, LayerSpec layer) {
		List<String> pairs = new ArrayList<>();
		for (FeatureSpec feature : layer.features()) {
			Feature uima = found.getType().getFeatureByBaseName(feature.uimaName());
			if (uima == null || !uima.getRange().isPrimitive()) {
				continue;
			}
			String value = found.getFeatureValueAsString(uima);
			if (value == null || value.equals("0") && feature.minimum() != null && feature.minimum() > 0) {
				// A number that nobody set is nought in UIMA.
				continue;
			}
			TagSetSpec tags = schema.tagSetOf(feature);
			if (tags != null && !tags.open() && tags.tag(value) == null) {
				if (feature.name().equals(layer.labelFeature())) {
					return null;
				}
				continue;
			}
			pairs.add(feature.name());
			pairs.add(value);
		}
		return FeatureValues.of(pairs.toArray(String[]::new));
	}

	private static Provenance unknown() {
		return Provenance.suggestion(Origin.engine("external", ""), Double.NaN, "");
	}

	private static Map<FeatureStructure, Provenance> provenances(CAS cas) {
		Map<FeatureStructure, Provenance> provenances = new HashMap<>();
		Type type = cas.getTypeSystem().getType(TypeSystems.PROVENANCE);
		Feature subject = type.getFeatureByBaseName("subject");
		Feature origin = type.getFeatureByBaseName("origin");
		Feature confidence = type.getFeatureByBaseName("confidence");
		Feature reason = type.getFeatureByBaseName("reason");
		cas.getIndexRepository().getIndexedFSs(type).forEach(known -> {
			double value = known.getDoubleValue(confidence);
			String text = known.getStringValue(reason);
			provenances.put(known.getFeatureValue(subject), Provenance.suggestion(Origin.parse(known.getStringValue(origin)),
					Double.isNaN(value) ? value : Math.min(1, Math.max(0, Math.round(value * 1000) / 1000.0)), text == null ? "" : text));
		});
		return provenances;
	}
}
