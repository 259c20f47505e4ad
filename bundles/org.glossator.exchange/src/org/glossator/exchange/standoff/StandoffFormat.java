package org.glossator.exchange.standoff;

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
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.exchange.jsonl.AnnotationLines;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.SpanRecord;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Annotations without the text, for texts that may not be shared: for each document a header line with its SHA-256, then
 * one annotation a line as in {@code jsonl}, without quotation. Read, they bind to the document with that hash. An anchor
 * of a few numbers lets a span be found again in a text that differs (see {@link Fingerprints}).
 */
public final class StandoffFormat extends FileFormat {

	static final String ID = "standoff";
	static final String MARK = "glossator-standoff";
	static final int VERSION = 1;

	/** For the registries of services. */
	public StandoffFormat() {
		super(ID, "Stand-off annotations without the text", Ways.BOTH, Target.FILE, "jsonl");
	}

	@Override
	public List<FormatOption> options() {
		return List.of(FormatOption.reading("reanchor",
				"Whether annotations are placed again, as far as possible, in a document of the same name whose text differs.",
				List.of("no", "yes")));
	}

	@Override
	public double detect(Path file, byte[] head) {
		String start = new String(head, 0, Math.min(head.length, 4096), StandardCharsets.UTF_8);
		return start.contains("\"" + MARK + "\"") ? 1 : 0;
	}

	@Override
	public void read(ReadRequest request, DocumentSink sink, LossReport losses) throws IOException {
		Intake intake = new Intake(request, sink, losses);
		for (Path file : request.files()) {
			new StandoffReader(file, intake).read();
		}
	}

	@Override
	public void write(WriteRequest request, LossReport losses) throws IOException {
		try (AtomicFile file = new AtomicFile(request.target()); JsonGenerator json = JsonTarget.lines(file.stream())) {
			boolean anything = false;
			for (AnnotatedDocument document : request.documents()) {
				request.progress().check();
				request.progress().document(document.info().id());
				anything = true;
				writeHeader(json, document);
				OffsetTable offsets = OffsetTable.of(document.text());
				Fingerprints fingerprints = new Fingerprints(document.text());
				for (AnnotationRecord record : document.annotations()) {
					writeLine(json, document, record, offsets, fingerprints, losses);
				}
			}
			JsonTarget.endLine(json, anything);
			file.commit();
		}
	}

	private static void writeHeader(JsonGenerator json, AnnotatedDocument document) throws IOException {
		DocumentInfo info = document.info();
		json.writeStartObject();
		json.writeStringField("format", MARK);
		json.writeNumberField("version", VERSION);
		json.writeStringField("sha256", TextBinding.sha256(info, document.text()));
		json.writeStringField("title", info.title());
		json.writeStringField("offsets", "codepoint");
		if (!info.originalName().isEmpty()) {
			json.writeStringField("originalName", info.originalName());
		}
		if (!document.annotator().isEmpty()) {
			json.writeStringField("annotator", document.annotator());
		}
		json.writeEndObject();
	}

	private static void writeLine(JsonGenerator json, AnnotatedDocument document, AnnotationRecord record, OffsetTable offsets,
			Fingerprints fingerprints, LossReport losses) throws IOException {
		AnnotationRecord silent = Quotation.without(record, document.text());
		if (silent != record) {
			losses.add(Lost.QUOTES, document, record);
		}
		json.writeStartObject();
		json.writeStringField("layer", silent.layer());
		AnnotationLines.writePlace(json, silent, offsets);
		if (!document.annotator().isEmpty()) {
			json.writeStringField("annotator", document.annotator());
		}
		AnnotationLines.writeRest(json, silent, ID);
		if (silent instanceof SpanRecord span) {
			json.writeArrayFieldStart("anchor");
			for (String number : fingerprints.of(offsets.toCodePoint(span.span().begin()), offsets.toCodePoint(span.span().end()))) {
				json.writeString(number);
			}
			json.writeEndArray();
		}
		json.writeEndObject();
	}
}
