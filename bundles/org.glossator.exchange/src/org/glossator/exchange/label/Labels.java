package org.glossator.exchange.label;

import org.glossator.exchange.Lost;
import org.glossator.exchange.omission.Omissions;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/** The labels of a format that has one for each annotation: what they stand for, and what they are. Immutable. */
public final class Labels {

	/** The layer of relations whose label the schema does not know. */
	public static final String RELATION = "relation";
	/** The layer of labels of the whole document that the schema does not know. */
	public static final String CATEGORY = "category";

	private final LabelNames spans;
	private final LabelNames relations;
	private final LabelNames documents;
	private final String layer;

	/**
	 * @param layer the layer of spans whose label the schema does not know
	 */
	public Labels(SchemaSpec schema, String format, String layer) {
		spans = new LabelNames(schema, format, LayerKind.SPAN);
		relations = new LabelNames(schema, format, LayerKind.RELATION);
		documents = new LabelNames(schema, format, LayerKind.DOCUMENT);
		this.layer = layer;
	}

	private static Label read(LabelNames names, String label, String otherwise) {
		Label read = names.read(label);
		return read == null ? new Label(otherwise, names.labelFeature(otherwise), label) : read;
	}

	private static FeatureValues values(Label label) {
		return label.value() == null ? FeatureValues.NONE : FeatureValues.of(label.feature(), label.value());
	}

	/** The annotation of a span with that label. */
	public SpanRecord span(String id, Span span, String label, Provenance provenance) {
		Label read = read(spans, label, layer);
		return new SpanRecord(id, read.layer(), span, values(read), provenance);
	}

	/** A relation with that label. */
	public RelationRecord relation(String id, String source, String target, String label, Provenance provenance) {
		Label read = read(relations, label, RELATION);
		return new RelationRecord(id, read.layer(), source, target, values(read), provenance);
	}

	/** An annotation of the whole document with that label. */
	public DocumentLevelRecord document(String id, String label, Provenance provenance) {
		Label read = read(documents, label, CATEGORY);
		return new DocumentLevelRecord(id, read.layer(), values(read), provenance);
	}

	private LabelNames names(AnnotationRecord record) {
		return switch (record) {
			case SpanRecord span -> spans;
			case RelationRecord relation -> relations;
			case DocumentLevelRecord document -> documents;
			case ChainRecord chain -> throw new IllegalArgumentException("Chains have no labels here");
		};
	}

	/** The feature that the label of an annotation is the value of. */
	public String feature(AnnotationRecord record) {
		return names(record).labelFeature(record.layer());
	}

	/** The label of an annotation; reports what it does not tell when it is read again. */
	public String label(AnnotatedDocument document, AnnotationRecord record, Omissions omissions) {
		LabelNames names = names(record);
		String feature = names.labelFeature(record.layer());
		String value = record.values().get(feature);
		String label = names.write(record.layer(), value);
		Label read = names.read(label);
		if (read == null || !read.layer().equals(record.layer())) {
			omissions.losses().add(Lost.onlyLabel(record.layer()), document, record);
		}
		return label;
	}

	/** As above, and reports all values but the label. */
	public String onlyLabel(AnnotatedDocument document, AnnotationRecord record, Omissions omissions) {
		omissions.values(document, record, feature(record));
		return label(document, record, omissions);
	}
}
