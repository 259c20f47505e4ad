package org.glossator.exchange.webannotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes one collection for each document and annotator. */
final class WebAnnotationWriter {

	/** How much text before and after a span is quoted to find it again, in UTF-16 units. */
	private static final int CONTEXT = 32;
	/** Our own terms, each of which the context declares. */
	private static final List<String> TERMS = List.of("layer", "feature", "status", "origin", "confidence", "reason", "document", "sha256",
			"title", "published", "author", "url", "originalName", "about");

	private final WriteRequest request;
	private final LossReport losses;
	private int made;

	WebAnnotationWriter(WriteRequest request, LossReport losses) {
		this.request = request;
		this.losses = losses;
	}

	void write() throws IOException {
		boolean content = request.option("content", "yes").equals("yes");
		for (AnnotatedDocument document : request.documents()) {
			request.progress().check();
			request.progress().document(document.info().id());
			if (content) {
				try (AtomicFile file = new AtomicFile(request.place(document, "txt")); OutputStream out = file.stream()) {
					out.write(document.text().getBytes(StandardCharsets.UTF_8));
					file.commit();
				}
			}
			try (AtomicFile file = new AtomicFile(request.place(document, "jsonld")); JsonGenerator json = JsonTarget.lines(file.stream())) {
				write(json, document);
				JsonTarget.endLine(json, true);
				file.commit();
			}
		}
	}

	private void write(JsonGenerator json, AnnotatedDocument document) throws IOException {
		json.writeStartObject();
		json.writeArrayFieldStart("@context");
		json.writeString(WebAnnotationFormat.CONTEXT);
		json.writeStartObject();
		json.writeStringField("glossator", "urn:glossator:");
		for (String term : TERMS) {
			json.writeStringField(term, "glossator:" + term);
		}
		json.writeEndObject();
		json.writeEndArray();
		json.writeStringField("id", Iris.annotation(document.info(), document.annotator(), ""));
		json.writeStringField("type", "AnnotationCollection");
		creator(json, document.annotator());
		json.writeNumberField("total", document.annotations().size());
		about(json, document);
		json.writeObjectFieldStart("first");
		json.writeStringField("id", Iris.annotation(document.info(), document.annotator(), "") + "page");
		json.writeStringField("type", "AnnotationPage");
		json.writeNumberField("startIndex", 0);
		json.writeArrayFieldStart("items");
		OffsetTable offsets = OffsetTable.of(document.text());
		Map<String, String> iris = new HashMap<>();
		document.annotations().forEach(record -> iris.put(record.id(), Iris.annotation(document.info(), document.annotator(), record.id())));
		for (AnnotationRecord record : document.annotations()) {
			json.writeRaw('\n');
			annotation(json, document, record, offsets, iris);
		}
		json.writeEndArray();
		json.writeEndObject();
		json.writeEndObject();
	}

	private static void creator(JsonGenerator json, String annotator) throws IOException {
		if (!annotator.isEmpty()) {
			json.writeObjectFieldStart("creator");
			json.writeStringField("type", "Person");
			json.writeStringField("name", annotator);
			json.writeEndObject();
		}
	}

	/** The text annotated, once for all annotations of it. */
	private static void about(JsonGenerator json, AnnotatedDocument document) throws IOException {
		DocumentInfo info = document.info();
		json.writeObjectFieldStart("about");
		json.writeStringField("id", Iris.document(info));
		json.writeStringField("type", "Text");
		json.writeStringField("format", "text/plain");
		json.writeStringField("document", info.id());
		json.writeStringField("sha256", TextBinding.sha256(info, document.text()));
		details(json, info);
		json.writeEndObject();
	}

	/** As in our other formats, but for the source, which here is the name of the text that is annotated. */
	private static void details(JsonGenerator json, DocumentInfo info) throws IOException {
		DocumentDetails.write(json, new DocumentInfo(info.id(), info.title(), "", info.url(), info.published(), info.author(), info.language(),
				info.path(), info.sha256(), info.originalName()));
		if (!info.source().isEmpty()) {
			json.writeStringField(WebAnnotationFormat.PUBLISHER, info.source());
		}
	}

	private void annotation(JsonGenerator json, AnnotatedDocument document, AnnotationRecord record, OffsetTable offsets,
			Map<String, String> iris) throws IOException {
		json.writeStartObject();
		json.writeStringField("id", record.id().isEmpty() ? Iris.annotation(document.info(), document.annotator(), "") + "_" + ++made
				: iris.get(record.id()));
		json.writeStringField("type", "Annotation");
		json.writeStringField("motivation", record instanceof RelationRecord || record instanceof ChainRecord ? "linking" : "tagging");
		creator(json, document.annotator());
		json.writeStringField("layer", record.layer());
		bodies(json, record, iris);
		String source = Iris.document(document.info());
		switch (record) {
			case SpanRecord span -> target(json, span.span(), source, document.text(), offsets);
			case RelationRecord relation -> json.writeStringField("target", iri(relation.source(), iris, document, relation));
			case ChainRecord chain -> {
				json.writeObjectFieldStart("target");
				json.writeStringField("type", "oa:List");
				json.writeArrayFieldStart("items");
				for (String member : chain.members()) {
					json.writeString(iri(member, iris, document, chain));
				}
				json.writeEndArray();
				json.writeEndObject();
			}
			case DocumentLevelRecord level -> json.writeStringField("target", source);
		}
		provenance(json, record.provenance());
		json.writeEndObject();
	}

	private String iri(String id, Map<String, String> iris, AnnotatedDocument document, AnnotationRecord record) {
		String iri = iris.get(id);
		if (iri == null) {
			losses.add(Lost.DANGLING, document, record);
			return Iris.annotation(document.info(), document.annotator(), id);
		}
		return iri;
	}

	/** What the annotation says: for a relation first what it leads to, then one body for each value, then the note. */
	private void bodies(JsonGenerator json, AnnotationRecord record, Map<String, String> iris) throws IOException {
		json.writeArrayFieldStart("body");
		if (record instanceof RelationRecord relation) {
			json.writeString(iris.getOrDefault(relation.target(), Iris.ANNOTATION + relation.target()));
		}
		LayerSpec layer = request.schema().layer(record.layer());
		FeatureValues values = record.values();
		for (int i = 0; i < values.size(); i++) {
			FeatureSpec feature = layer == null ? null : layer.feature(values.name(i));
			boolean label = layer != null && values.name(i).equals(layer.labelFeature());
			json.writeStartObject();
			if (feature != null && feature.type() == FeatureType.CONCEPT && Iris.isAbsolute(values.value(i))) {
				json.writeStringField("type", "SpecificResource");
				json.writeStringField("purpose", "identifying");
				json.writeStringField("feature", values.name(i));
				json.writeStringField("source", values.value(i));
			} else {
				json.writeStringField("type", "TextualBody");
				json.writeStringField("purpose", label ? "tagging" : "describing");
				json.writeStringField("feature", values.name(i));
				json.writeStringField("value", values.value(i));
			}
			json.writeEndObject();
		}
		if (!record.provenance().note().isEmpty()) {
			json.writeStartObject();
			json.writeStringField("type", "TextualBody");
			json.writeStringField("purpose", "commenting");
			json.writeStringField("value", record.provenance().note());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private static void target(JsonGenerator json, Span span, String source, String text, OffsetTable offsets) throws IOException {
		json.writeFieldName("target");
		if (!span.isDiscontinuous()) {
			place(json, span.begin(), span.end(), source, text, offsets);
			return;
		}
		json.writeStartObject();
		json.writeStringField("type", "oa:Composite");
		json.writeArrayFieldStart("items");
		for (int i = 0; i < span.fragmentCount(); i++) {
			place(json, span.fragmentBegin(i), span.fragmentEnd(i), source, text, offsets);
		}
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void place(JsonGenerator json, int begin, int end, String source, String text, OffsetTable offsets) throws IOException {
		json.writeStartObject();
		json.writeStringField("type", "SpecificResource");
		json.writeStringField("source", source);
		json.writeArrayFieldStart("selector");
		json.writeStartObject();
		json.writeStringField("type", "TextPositionSelector");
		json.writeNumberField("start", offsets.toCodePoint(begin));
		json.writeNumberField("end", offsets.toCodePoint(end));
		json.writeEndObject();
		json.writeStartObject();
		json.writeStringField("type", "TextQuoteSelector");
		json.writeStringField("exact", text.substring(begin, end));
		int from = Math.max(0, begin - CONTEXT);
		int to = Math.min(text.length(), end + CONTEXT);
		json.writeStringField("prefix", text.substring(from < begin && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, begin));
		json.writeStringField("suffix", text.substring(end, to > end && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to));
		json.writeEndObject();
		json.writeEndArray();
		json.writeEndObject();
	}

	private static void provenance(JsonGenerator json, Provenance provenance) throws IOException {
		if (provenance.status() != Status.ACCEPTED) {
			json.writeStringField("status", provenance.status().id());
		}
		if (!provenance.origin().equals(Origin.imported(WebAnnotationFormat.ID))) {
			json.writeStringField("origin", provenance.origin().id());
		}
		if (provenance.origin().kind() == Origin.Kind.ENGINE) {
			json.writeObjectFieldStart("generator");
			json.writeStringField("type", "Software");
			json.writeStringField("name", (provenance.origin().name() + " " + provenance.origin().version()).strip());
			json.writeEndObject();
		}
		if (provenance.hasConfidence()) {
			json.writeNumberField("confidence", provenance.confidence());
		}
		if (!provenance.reason().isEmpty()) {
			json.writeStringField("reason", provenance.reason());
		}
	}
}
