package org.glossator.exchange.labelstudio;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes an array of tasks; the sets of several annotators of one document are annotations of one task. */
final class LabelStudioWriter {

	/** What regions are of: the text of the task. */
	private static final String TEXT = "text";

	private final WriteRequest request;
	private final LossReport losses;
	private final SchemaSpec schema;
	private final boolean predictions;
	private int made;

	LabelStudioWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		this.losses = losses;
		schema = request.schema();
		predictions = request.option("as", "annotations").equals("predictions");
	}

	void write() throws IOException {
		try (AtomicFile file = new AtomicFile(request.target()); JsonGenerator json = JsonTarget.lines(file.stream())) {
			json.writeStartArray();
			AnnotatedDocument last = null;
			for (AnnotatedDocument document : request.documents()) {
				request.progress().check();
				request.progress().document(document.info().id());
				if (last == null || !last.info().equals(document.info()) || !last.text().equals(document.text())) {
					endTask(json, last);
					beginTask(json, document);
				}
				writeSet(json, document);
				last = document;
			}
			endTask(json, last);
			json.writeRaw('\n');
			json.writeEndArray();
			JsonTarget.endLine(json, true);
			file.commit();
		}
	}

	private void beginTask(JsonGenerator json, AnnotatedDocument document) throws IOException {
		json.writeRaw('\n');
		json.writeStartObject();
		json.writeObjectFieldStart("data");
		json.writeStringField(TEXT, document.text());
		json.writeStringField("document", document.info().id());
		DocumentDetails.write(json, document.info());
		json.writeEndObject();
		json.writeArrayFieldStart(predictions ? "predictions" : "annotations");
	}

	private static void endTask(JsonGenerator json, AnnotatedDocument last) throws IOException {
		if (last != null) {
			json.writeEndArray();
			json.writeEndObject();
		}
	}

	private void writeSet(JsonGenerator json, AnnotatedDocument document) throws IOException {
		json.writeStartObject();
		if (!document.annotator().isEmpty()) {
			json.writeStringField(predictions ? "model_version" : "annotator", document.annotator());
		}
		json.writeArrayFieldStart("result");
		OffsetTable offsets = OffsetTable.of(document.text());
		Set<String> regions = new HashSet<>();
		for (AnnotationRecord record : document.annotations()) {
			switch (record) {
				case SpanRecord span when span.span().isZeroWidth() -> losses.add(Lost.ZERO_WIDTH, document, span);
				case SpanRecord span -> {
					regions.add(span.id());
					writeRegion(json, document, span, offsets);
				}
				case RelationRecord relation when regions.contains(relation.source()) && regions.contains(relation.target()) ->
						writeRelation(json, relation);
				case RelationRecord relation -> losses.add(Lost.RELATION_END, document, relation);
				case ChainRecord chain -> losses.add(Lost.CHAIN, document, chain);
				case DocumentLevelRecord level -> writeLevel(json, level);
			}
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private String id(AnnotationRecord record) {
		return record.id().isEmpty() ? "glossator-" + ++made : record.id();
	}

	private String labelFeature(AnnotationRecord record) {
		LayerSpec layer = schema.layer(record.layer());
		return layer == null ? "" : layer.labelFeature();
	}

	private void writeRegion(JsonGenerator json, AnnotatedDocument document, SpanRecord record, OffsetTable offsets) throws IOException {
		String id = id(record);
		String feature = labelFeature(record);
		List<String> labels = record.values().all(feature);
		begin(json, id, record.layer(), "labels");
		place(json, record.span(), offsets);
		json.writeStringField("text", record.span().coveredText(document.text()));
		array(json, "labels", labels.isEmpty() ? List.of(record.layer()) : labels);
		json.writeEndObject();
		end(json, record, labels.isEmpty() ? "" : feature);
		for (String name : record.values().names()) {
			if (!name.equals(feature)) {
				String type = type(record.layer(), name);
				begin(json, id, record.layer() + "." + name, type);
				place(json, record.span(), offsets);
				array(json, type.equals("choices") ? "choices" : "text", record.values().all(name));
				json.writeEndObject();
				json.writeEndObject();
			}
		}
	}

	/** Choices for tags; a text area for all else. */
	private String type(String layer, String feature) {
		LayerSpec known = schema.layer(layer);
		FeatureSpec spec = known == null ? null : known.feature(feature);
		return spec != null && spec.type() == FeatureType.TAG ? "choices" : "textarea";
	}

	/** An annotation of the whole document: its features, each a control without a region, under one id. */
	private void writeLevel(JsonGenerator json, DocumentLevelRecord record) throws IOException {
		String id = id(record);
		boolean first = true;
		for (String name : record.values().names()) {
			String type = type(record.layer(), name);
			begin(json, id, record.layer() + "." + name, type);
			array(json, type.equals("choices") ? "choices" : "text", record.values().all(name));
			json.writeEndObject();
			if (first) {
				end(json, record, "");
			} else {
				json.writeEndObject();
			}
			first = false;
		}
		if (first) {
			begin(json, id, record.layer(), "choices");
			array(json, "choices", List.of());
			json.writeEndObject();
			end(json, record, "");
		}
	}

	private void writeRelation(JsonGenerator json, RelationRecord record) throws IOException {
		String feature = labelFeature(record);
		List<String> labels = record.values().all(feature);
		json.writeStartObject();
		if (!record.id().isEmpty()) {
			json.writeStringField("id", record.id());
		}
		json.writeStringField("type", "relation");
		json.writeStringField("from_id", record.source());
		json.writeStringField("to_id", record.target());
		json.writeStringField("direction", "right");
		array(json, "labels", labels.isEmpty() ? List.of(record.layer()) : labels);
		end(json, record, labels.isEmpty() ? "" : feature);
	}

	private static void begin(JsonGenerator json, String id, String control, String type) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", id);
		json.writeStringField("from_name", control);
		json.writeStringField("to_name", TEXT);
		json.writeStringField("type", type);
		json.writeObjectFieldStart("value");
	}

	private static void place(JsonGenerator json, Span span, OffsetTable offsets) throws IOException {
		json.writeNumberField("start", offsets.toCodePoint(span.begin()));
		json.writeNumberField("end", offsets.toCodePoint(span.end()));
		if (span.isDiscontinuous()) {
			json.writeArrayFieldStart("fragments");
			for (int i = 0; i < span.fragmentCount(); i++) {
				json.writeArray(new int[] { offsets.toCodePoint(span.fragmentBegin(i)), offsets.toCodePoint(span.fragmentEnd(i)) }, 0, 2);
			}
			json.writeEndArray();
		}
	}

	private static void array(JsonGenerator json, String name, List<String> values) throws IOException {
		json.writeArrayFieldStart(name);
		for (String value : values) {
			json.writeString(value);
		}
		json.writeEndArray();
	}

	/** Ends a result: how sure it is, and in {@code meta} the note, the layer and what there is no control for. */
	private void end(JsonGenerator json, AnnotationRecord record, String labelFeature) throws IOException {
		Provenance provenance = record.provenance();
		if (provenance.hasConfidence()) {
			json.writeNumberField("score", provenance.confidence());
		}
		json.writeObjectFieldStart("meta");
		if (!provenance.note().isEmpty()) {
			array(json, "text", List.of(provenance.note()));
		}
		json.writeStringField("layer", record.layer());
		if (!labelFeature.isEmpty()) {
			json.writeStringField("label", labelFeature);
		}
		if (provenance.status() != Status.ACCEPTED) {
			json.writeStringField("status", provenance.status().id());
		}
		if (!provenance.origin().equals(Origin.imported(LabelStudioFormat.ID))) {
			json.writeStringField("origin", provenance.origin().id());
		}
		if (!provenance.reason().isEmpty()) {
			json.writeStringField("reason", provenance.reason());
		}
		if (record instanceof RelationRecord) {
			json.writeObjectFieldStart("features");
			for (String name : record.values().names()) {
				if (!name.equals(labelFeature)) {
					JsonTarget.texts(json, name, record.values().all(name));
				}
			}
			json.writeEndObject();
		}
		json.writeEndObject();
		json.writeEndObject();
	}
}
