package org.glossator.engine.component;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.text.record.Origin;

/** Writes suggestions of one layer into a CAS, each with its provenance. */
final class SuggestionWriter {

	private final CAS cas;
	private final LayerTypes layers;
	private final String layer;
	private final Type type;
	private final String origin;
	private final Type provenance;
	private final Feature subject;
	private final Feature layerFeature;
	private final Feature status;
	private final Feature originFeature;
	private final Feature confidenceFeature;
	private final Feature reasonFeature;

	/** @param engine the component's name, such as {@code entities} */
	SuggestionWriter(CAS cas, LayerTypes layers, String layer, String engine) {
		this(cas, layers, layer, engine, EngineComponent.VERSION);
	}

	/** The same for an engine with a version of its own. */
	SuggestionWriter(CAS cas, LayerTypes layers, String layer, String engine, String version) {
		this.cas = cas;
		this.layers = layers;
		this.layer = layer;
		type = layers.type(layer) == null ? null : cas.getTypeSystem().getType(layers.type(layer));
		origin = Origin.engine(engine, version).id();
		provenance = cas.getTypeSystem().getType(TypeSystems.PROVENANCE);
		subject = feature("subject");
		layerFeature = feature("layer");
		status = feature("status");
		originFeature = feature("origin");
		confidenceFeature = feature("confidence");
		reasonFeature = feature("reason");
	}

	private Feature feature(String name) {
		return provenance == null ? null : provenance.getFeatureByBaseName(name);
	}

	/** Whether the type system has the layer. */
	boolean isThere() {
		return type != null;
	}

	/** Whether the layer's annotations lie on text. */
	boolean isSpan() {
		return cas.getTypeSystem().subsumes(cas.getAnnotationType(), type);
	}

	/** Adds a span with feature values as name, value pairs of the schema's names; null values are left out. */
	AnnotationFS span(int begin, int end, double confidence, String reason, String... values) {
		AnnotationFS annotation = cas.createAnnotation(type, begin, end);
		finish(annotation, confidence, reason, values);
		return annotation;
	}

	/** Adds a relation, which lies on its source's span as WebAnno's relations lie on their target's. */
	void relation(AnnotationFS source, AnnotationFS target, double confidence, String reason) {
		AnnotationFS relation = cas.createAnnotation(type, target.getBegin(), target.getEnd());
		relation.setFeatureValue(type.getFeatureByBaseName(TypeSystems.GOVERNOR), source);
		relation.setFeatureValue(type.getFeatureByBaseName(TypeSystems.DEPENDENT), target);
		finish(relation, confidence, reason);
	}

	/** Adds an annotation of the whole document. */
	void document(double confidence, String reason, String... values) {
		finish(cas.createFS(type), confidence, reason, values);
	}

	private void finish(FeatureStructure annotation, double confidence, String reason, String... values) {
		for (int i = 0; i < values.length; i += 2) {
			Feature feature = type.getFeatureByBaseName(layers.feature(layer, values[i]));
			if (feature != null && values[i + 1] != null && feature.getRange().isPrimitive()) {
				annotation.setFeatureValueFromString(feature, values[i + 1]);
			}
		}
		cas.addFsToIndexes(annotation);
		if (provenance != null) {
			FeatureStructure known = cas.createFS(provenance);
			known.setFeatureValue(subject, annotation);
			known.setStringValue(layerFeature, layer);
			known.setStringValue(status, "suggested");
			known.setStringValue(originFeature, origin);
			known.setDoubleValue(confidenceFeature, confidence);
			known.setStringValue(reasonFeature, reason);
			cas.addFsToIndexes(known);
		}
	}
}
