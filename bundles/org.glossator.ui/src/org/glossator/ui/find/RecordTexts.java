package org.glossator.ui.find;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.document.ElementTexts;

/** How a record is called on screen. */
final class RecordTexts {

	private RecordTexts() {
	}

	/** Layer and label, such as {@code Entity: Person}. */
	static String name(SchemaSpec schema, AnnotationRecord record) {
		LayerSpec layer = schema.layer(record.layer());
		if (layer == null) {
			return record.layer();
		}
		FeatureSpec label = layer.feature(layer.labelFeature());
		String value = label == null ? null : record.values().get(label.name());
		return value == null ? layer.label() : layer.label() + ": " + ElementTexts.value(schema, label, value);
	}

	/** The same, with what was decided where that is not acceptance. */
	static String nameAndStatus(SchemaSpec schema, AnnotationRecord record) {
		Status status = record.provenance().status();
		return status == Status.ACCEPTED ? name(schema, record) : name(schema, record) + " (" + status.id() + ")";
	}
}
