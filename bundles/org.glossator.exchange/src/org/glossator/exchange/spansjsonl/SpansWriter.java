package org.glossator.exchange.spansjsonl;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.exchange.jsonl.AnnotationLines;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.label.Labels;
import org.glossator.exchange.omission.Omissions;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one line a document, in Prodigy's shape. */
final class SpansWriter {

	private final WriteRequest request;
	private final Omissions unreported;
	private final Labels labels;
	private final boolean tokens;

	SpansWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		// labels are for other programs here: the layer itself is written beside them, so nothing is lost by them
		unreported = new Omissions(new LossReport(), SpansFormat.ID);
		labels = new Labels(request.schema(), SpansFormat.ID, Label.LAYER);
		tokens = request.option("tokens", "yes").equals("yes");
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
		OffsetTable offsets = OffsetTable.of(document.text());
		Map<Integer, Integer> begins = new HashMap<>();
		Map<Integer, Integer> ends = new HashMap<>();
		json.writeStartObject();
		json.writeStringField("text", document.text());
		json.writeObjectFieldStart("meta");
		json.writeStringField("id", document.info().id());
		DocumentDetails.write(json, document.info());
		json.writeEndObject();
		if (tokens) {
			writeTokens(json, document.text(), offsets, begins, ends);
		}
		Map<String, SpanRecord> spans = new HashMap<>();
		json.writeArrayFieldStart("spans");
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof SpanRecord span) {
				spans.put(span.id(), span);
				json.writeStartObject();
				writePlace(json, document, span, offsets, begins, ends);
				writeRest(json, record);
			}
		}
		json.writeEndArray();
		json.writeArrayFieldStart("relations");
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof RelationRecord relation) {
				json.writeStartObject();
				writeEnds(json, document, relation, spans, offsets, begins, ends);
				json.writeStringField("label", labels.label(document, relation, unreported));
				AnnotationLines.writePlace(json, relation, offsets);
				writeRest(json, record);
			}
		}
		json.writeEndArray();
		writeOthers(json, "chains", document.annotations().stream().filter(ChainRecord.class::isInstance).toList(), offsets);
		writeOthers(json, "document", document.annotations().stream().filter(DocumentLevelRecord.class::isInstance).toList(), offsets);
		if (!document.annotator().isEmpty()) {
			json.writeStringField("annotator", document.annotator());
		}
		json.writeStringField("answer", "accept");
		json.writeEndObject();
	}

	private static void writeTokens(JsonGenerator json, String text, OffsetTable offsets, Map<Integer, Integer> begins,
			Map<Integer, Integer> ends) throws IOException {
		json.writeArrayFieldStart("tokens");
		List<Span> all = Boundaries.of(text).tokens();
		for (int i = 0; i < all.size(); i++) {
			Span token = all.get(i);
			begins.put(token.begin(), i);
			ends.put(token.end(), i);
			json.writeStartObject();
			json.writeStringField("text", token.coveredText(text));
			json.writeNumberField("start", offsets.toCodePoint(token.begin()));
			json.writeNumberField("end", offsets.toCodePoint(token.end()));
			json.writeNumberField("id", i);
			json.writeBooleanField("ws", token.end() < text.length() && text.charAt(token.end()) == ' ');
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void writePlace(JsonGenerator json, AnnotatedDocument document, SpanRecord record, OffsetTable offsets, Map<Integer, Integer> begins,
			Map<Integer, Integer> ends) throws IOException {
		Span span = record.span();
		json.writeNumberField("start", offsets.toCodePoint(span.begin()));
		json.writeNumberField("end", offsets.toCodePoint(span.end()));
		Integer first = begins.get(span.begin());
		Integer last = ends.get(span.end());
		if (first != null && last != null && first <= last) {
			json.writeNumberField("token_start", first);
			json.writeNumberField("token_end", last);
		}
		if (span.isDiscontinuous()) {
			json.writeArrayFieldStart("fragments");
			for (int offset = 0; offset < span.fragmentCount(); offset++) {
				json.writeArray(new int[] { offsets.toCodePoint(span.fragmentBegin(offset)), offsets.toCodePoint(span.fragmentEnd(offset)) }, 0, 2);
			}
			json.writeEndArray();
		}
		json.writeStringField("label", labels.label(document, record, unreported));
	}

	/** The last token of each end, which Prodigy draws the arrow to, and the spans themselves. */
	private void writeEnds(JsonGenerator json, AnnotatedDocument document, RelationRecord relation, Map<String, SpanRecord> spans,
			OffsetTable offsets, Map<Integer, Integer> begins, Map<Integer, Integer> ends) throws IOException {
		SpanRecord source = spans.get(relation.source());
		SpanRecord target = spans.get(relation.target());
		if (source == null || target == null) {
			return;
		}
		Integer head = ends.get(source.span().end());
		Integer child = ends.get(target.span().end());
		if (head != null && child != null) {
			json.writeNumberField("head", head);
			json.writeNumberField("child", child);
		}
		json.writeObjectFieldStart("head_span");
		writePlace(json, document, source, offsets, begins, ends);
		json.writeEndObject();
		json.writeObjectFieldStart("child_span");
		writePlace(json, document, target, offsets, begins, ends);
		json.writeEndObject();
	}

	private static void writeOthers(JsonGenerator json, String name, List<AnnotationRecord> records, OffsetTable offsets) throws IOException {
		if (records.isEmpty()) {
			return;
		}
		json.writeArrayFieldStart(name);
		for (AnnotationRecord record : records) {
			json.writeStartObject();
			AnnotationLines.writePlace(json, record, offsets);
			writeRest(json, record);
		}
		json.writeEndArray();
	}

	private static void writeRest(JsonGenerator json, AnnotationRecord record) throws IOException {
		json.writeStringField("layer", record.layer());
		AnnotationLines.writeRest(json, record, SpansFormat.ID, SpansFormat.KEYS);
		json.writeEndObject();
	}
}
