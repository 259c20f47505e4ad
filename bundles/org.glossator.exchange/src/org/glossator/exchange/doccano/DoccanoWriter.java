package org.glossator.exchange.doccano;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.label.Labels;
import org.glossator.exchange.label.Numbers;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.omission.Part;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one line a document. What is known of the document stands beside the text, where doccano keeps it as metadata. */
final class DoccanoWriter {

	private final WriteRequest request;
	private final LossReport losses;
	private final Omissions omissions;
	private final Labels labels;
	private final boolean spans;
	private final boolean relations;
	private final boolean categories;

	DoccanoWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		this.losses = losses;
		String shape = request.option("shape", "relations");
		spans = !shape.equals("categories");
		relations = shape.equals("relations");
		categories = !shape.equals("spans");
		omissions = relations ? new Omissions(losses, DoccanoFormat.ID, Part.ANNOTATOR, Part.DETAILS, Part.ID)
				: new Omissions(losses, DoccanoFormat.ID, Part.ANNOTATOR, Part.DETAILS);
		labels = new Labels(request.schema(), DoccanoFormat.ID, Label.LAYER);
	}

	void write() throws IOException {
		try (AtomicFile file = new AtomicFile(request.target()); JsonGenerator json = JsonTarget.lines(file.stream())) {
			boolean anything = false;
			for (AnnotatedDocument document : request.documents()) {
				request.progress().check();
				request.progress().document(document.info().id());
				anything = true;
				write(json, document);
			}
			JsonTarget.endLine(json, anything);
			file.commit();
		}
	}

	private void write(JsonGenerator json, AnnotatedDocument document) throws IOException {
		List<SpanRecord> marked = new ArrayList<>();
		List<RelationRecord> joined = new ArrayList<>();
		List<DocumentLevelRecord> whole = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (AnnotationRecord record : document.annotations()) {
			switch (record) {
				case SpanRecord span when !spans -> omissions.whole(Lost.layer(span.layer()), document, span);
				case SpanRecord span when span.span().isZeroWidth() -> omissions.whole(Lost.ZERO_WIDTH, document, span);
				case SpanRecord span -> {
					marked.add(span);
					ids.add(span.id());
				}
				case RelationRecord relation when !relations -> omissions.whole(Lost.RELATION, document, relation);
				case RelationRecord relation -> joined.add(relation);
				case ChainRecord chain -> omissions.whole(Lost.CHAIN, document, chain);
				case DocumentLevelRecord level when !categories -> omissions.whole(Lost.DOCUMENT_LEVEL, document, level);
				case DocumentLevelRecord level -> whole.add(level);
			}
		}
		joined.removeIf(relation -> {
			boolean dangling = !ids.contains(relation.source()) || !ids.contains(relation.target());
			if (dangling) {
				omissions.whole(Lost.RELATION_END, document, relation);
			}
			return dangling;
		});
		json.writeStartObject();
		json.writeStringField("text", document.text());
		OffsetTable offsets = OffsetTable.of(document.text());
		if (relations) {
			Numbers numbers = new Numbers(document.annotations());
			writeEntities(json, document, marked, offsets, numbers);
			writeRelations(json, document, joined, numbers);
		} else if (spans) {
			writeTriples(json, document, marked, offsets);
		}
		if (categories && (!relations || !whole.isEmpty())) {
			writeCategories(json, document, whole);
		}
		json.writeStringField("doc_id", document.info().id());
		if (!document.annotator().isEmpty()) {
			json.writeStringField("annotator", document.annotator());
		}
		DocumentDetails.write(json, document.info());
		json.writeEndObject();
	}

	private void writeEntities(JsonGenerator json, AnnotatedDocument document, List<SpanRecord> marked, OffsetTable offsets, Numbers numbers)
			throws IOException {
		json.writeArrayFieldStart("entities");
		for (SpanRecord span : marked) {
			json.writeStartObject();
			json.writeNumberField("id", numbers.of(span));
			json.writeStringField("label", label(document, span));
			json.writeNumberField("start_offset", offsets.toCodePoint(span.span().begin()));
			json.writeNumberField("end_offset", offsets.toCodePoint(span.span().end()));
			json.writeEndObject();
			number(document, span);
		}
		json.writeEndArray();
	}

	private void writeRelations(JsonGenerator json, AnnotatedDocument document, List<RelationRecord> joined, Numbers numbers)
			throws IOException {
		json.writeArrayFieldStart("relations");
		for (RelationRecord relation : joined) {
			json.writeStartObject();
			json.writeNumberField("id", numbers.of(relation));
			json.writeNumberField("from_id", numbers.of(relation.source()));
			json.writeNumberField("to_id", numbers.of(relation.target()));
			json.writeStringField("type", label(document, relation));
			json.writeEndObject();
			number(document, relation);
		}
		json.writeEndArray();
	}

	private void writeTriples(JsonGenerator json, AnnotatedDocument document, List<SpanRecord> marked, OffsetTable offsets) throws IOException {
		json.writeArrayFieldStart("label");
		for (SpanRecord span : marked) {
			json.writeStartArray();
			json.writeNumber(offsets.toCodePoint(span.span().begin()));
			json.writeNumber(offsets.toCodePoint(span.span().end()));
			json.writeString(label(document, span));
			json.writeEndArray();
		}
		json.writeEndArray();
	}

	private void writeCategories(JsonGenerator json, AnnotatedDocument document, List<DocumentLevelRecord> whole) throws IOException {
		json.writeArrayFieldStart(relations ? "cats" : "label");
		for (DocumentLevelRecord level : whole) {
			json.writeString(label(document, level));
			if (relations && !level.id().isEmpty()) {
				losses.add(Lost.ID, document, level);
			}
		}
		json.writeEndArray();
	}

	private String label(AnnotatedDocument document, AnnotationRecord record) {
		if (record instanceof SpanRecord span && span.span().isDiscontinuous()) {
			losses.add(Lost.DISCONTINUOUS, document, record);
		}
		omissions.annotation(document, record);
		return labels.onlyLabel(document, record, omissions);
	}

	private void number(AnnotatedDocument document, AnnotationRecord record) {
		if (!Numbers.isKept(record)) {
			losses.add(Lost.ID, document, record);
		}
	}
}
