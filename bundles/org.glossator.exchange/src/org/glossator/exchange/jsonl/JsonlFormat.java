package org.glossator.exchange.jsonl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.FileFormat;
import org.glossator.exchange.FormatOption;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Our own simplest format, {@code jsonl}: one annotation a line, offsets in code points. The text is not in it, unless
 * asked for: then a line with {@code document} and {@code content} comes before a document's annotations.
 */
public final class JsonlFormat extends FileFormat {

	static final String ID = "jsonl";

	/** For the registries of services. */
	public JsonlFormat() {
		super(ID, "JSON lines, one annotation a line", Ways.BOTH, Target.FILE, "jsonl");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(FormatOption.writing("content", "Whether a line with each document's text is written.", List.of("no", "yes")));
	}

	@Override
	public double detect(Path file, byte[] head) {
		String start = new String(head, StandardCharsets.UTF_8);
		if (start.startsWith("\uFEFF")) {
			start = start.substring(1);
		}
		int end = start.indexOf('\n');
		String first = (end < 0 ? start : start.substring(0, end)).strip();
		if (!first.startsWith("{") || !first.contains("\"document\"")) {
			return 0;
		}
		return first.contains("\"layer\"") || first.contains("\"content\"") ? 0.95 : 0.2;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path file : request.files()) {
			new DocumentSets(file, () -> new JsonSource(file), ID, intake).read();
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		boolean content = request.option("content", "no").equals("yes");
		try (AtomicFile file = new AtomicFile(request.target()); JsonGenerator json = JsonTarget.lines(file.stream())) {
			boolean anything = false;
			String last = null;
			for (AnnotatedDocument document : request.documents()) {
				request.progress().check();
				String name = name(document.info());
				request.progress().document(name);
				if (content && !name.equals(last)) {
					writeContent(json, name, document);
					anything = true;
				}
				last = name;
				if (document.annotations().isEmpty() && !content) {
					losses.add(Lost.EMPTY_DOCUMENT, name);
				}
				OffsetTable offsets = OffsetTable.of(document.text());
				for (AnnotationRecord record : document.annotations()) {
					anything = true;
					writeLine(json, name, document, record, offsets);
				}
			}
			JsonTarget.endLine(json, anything);
			file.commit();
		}
	}

	private static String name(DocumentInfo info) {
		return info.id().isEmpty() ? info.originalName() : info.id();
	}

	private static void writeContent(JsonGenerator json, String name, AnnotatedDocument document) throws IOException {
		json.writeStartObject();
		json.writeStringField("document", name);
		json.writeStringField("content", document.text());
		DocumentDetails.write(json, document.info());
		json.writeEndObject();
	}

	private static void writeLine(JsonGenerator json, String name, AnnotatedDocument document, AnnotationRecord record,
			OffsetTable offsets) throws IOException {
		json.writeStartObject();
		json.writeStringField("document", name);
		json.writeStringField("layer", record.layer());
		AnnotationLines.writePlace(json, record, offsets);
		if (record instanceof SpanRecord span) {
			json.writeStringField("text", span.span().coveredText(document.text()));
		}
		if (!document.annotator().isEmpty()) {
			json.writeStringField("annotator", document.annotator());
		}
		AnnotationLines.writeRest(json, record, ID);
		json.writeEndObject();
	}
}
