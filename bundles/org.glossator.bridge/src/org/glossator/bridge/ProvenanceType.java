package org.glossator.bridge;

import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.glossator.engine.TypeSystems;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;

/**
 * The structure of {@link TypeSystems#PROVENANCE} beside an annotation. What is as usual is left out: made by hand,
 * accepted, no confidence.
 */
final class ProvenanceType {

	private final Type type;
	private final Feature subject;
	private final Feature id;
	private final Feature layer;
	private final Feature status;
	private final Feature origin;
	private final Feature confidence;
	private final Feature reason;
	private final Feature note;
	private final Feature values;

	/** For a type system that has the type; see {@link #isIn}. */
	ProvenanceType(TypeSystem types) {
		type = types.getType(TypeSystems.PROVENANCE);
		subject = type.getFeatureByBaseName("subject");
		id = type.getFeatureByBaseName("id");
		layer = type.getFeatureByBaseName("layer");
		status = type.getFeatureByBaseName("status");
		origin = type.getFeatureByBaseName("origin");
		confidence = type.getFeatureByBaseName("confidence");
		reason = type.getFeatureByBaseName("reason");
		note = type.getFeatureByBaseName("note");
		values = type.getFeatureByBaseName("values");
	}

	/** Whether that type system has the type as we write it. */
	static boolean isIn(TypeSystem types) {
		Type type = types.getType(TypeSystems.PROVENANCE);
		if (type == null) {
			return false;
		}
		for (String name : List.of("id", "layer", "status", "origin", "reason", "note")) {
			Feature feature = type.getFeatureByBaseName(name);
			if (feature == null || !feature.getRange().getName().equals(CAS.TYPE_NAME_STRING)) {
				return false;
			}
		}
		return has(type, "subject", CAS.TYPE_NAME_TOP) && has(type, "confidence", CAS.TYPE_NAME_DOUBLE)
				&& has(type, "values", CAS.TYPE_NAME_STRING_ARRAY);
	}

	private static boolean has(Type type, String name, String range) {
		Feature feature = type.getFeatureByBaseName(name);
		return feature != null && feature.getRange().getName().equals(range);
	}

	/** Adds an annotation's provenance to the CAS; {@code more} holds name, value, name, value ... */
	void write(CAS cas, FeatureStructure annotation, AnnotationRecord written, List<String> more) {
		FeatureStructure structure = cas.createFS(type);
		structure.setFeatureValue(subject, annotation);
		set(structure, id, written.id());
		set(structure, layer, written.layer());
		Provenance provenance = written.provenance();
		if (provenance.status() != Status.ACCEPTED) {
			structure.setStringValue(status, provenance.status().id());
		}
		if (!provenance.origin().equals(Origin.MANUAL)) {
			structure.setStringValue(origin, provenance.origin().id());
		}
		structure.setDoubleValue(confidence, provenance.confidence());
		set(structure, reason, provenance.reason());
		set(structure, note, provenance.note());
		values(cas, structure, more);
		cas.addFsToIndexes(structure);
	}

	/** Adds what is known of the document to the CAS. */
	void write(CAS cas, FeatureStructure metadata, List<String> more) {
		FeatureStructure structure = cas.createFS(type);
		structure.setFeatureValue(subject, metadata);
		structure.setDoubleValue(confidence, Double.NaN);
		values(cas, structure, more);
		cas.addFsToIndexes(structure);
	}

	private void values(CAS cas, FeatureStructure structure, List<String> more) {
		if (!more.isEmpty()) {
			StringArrayFS array = cas.createStringArrayFS(more.size());
			for (int i = 0; i < more.size(); i++) {
				array.set(i, more.get(i));
			}
			structure.setFeatureValue(values, array);
		}
	}

	private static void set(FeatureStructure structure, Feature feature, String value) {
		if (!value.isEmpty()) {
			structure.setStringValue(feature, value);
		}
	}

	/** The annotation that a provenance structure is about; null for none. */
	FeatureStructure subject(FeatureStructure structure) {
		return structure.getFeatureValue(subject);
	}

	/** The annotation's id; empty for none. */
	String id(FeatureStructure structure) {
		return text(structure, id);
	}

	/** The name of the annotation's layer; empty for none. */
	String layer(FeatureStructure structure) {
		return text(structure, layer);
	}

	/** Status, origin and so on. */
	Provenance provenance(FeatureStructure structure) {
		Status decided = Status.of(text(structure, status));
		double sure = structure.getDoubleValue(confidence);
		Provenance read = new Provenance(decided == null ? Status.ACCEPTED : decided, Origin.parse(text(structure, origin)),
				sure >= 0 && sure <= 1 ? sure : Double.NaN, text(structure, reason), text(structure, note));
		return read.equals(Provenance.MANUAL) ? Provenance.MANUAL : read;
	}

	/** What the annotation's type could not hold. */
	Map<String, List<String>> values(FeatureStructure structure) {
		return structure.getFeatureValue(values) instanceof StringArrayFS array ? Marks.parse(array.toStringArray()) : Map.of();
	}

	private static String text(FeatureStructure structure, Feature feature) {
		String text = structure.getStringValue(feature);
		return text == null ? "" : text;
	}
}
