package org.glossator.exchange.table;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.glossator.exchange.AtomicFile;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.WriteRequest;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes a table. */
final class TableWriter {

	/** How much of the text around a span is shown, in UTF-16 units. */
	private static final int CONTEXT = 40;
	private static final JsonFactory JSON = new JsonFactory();

	private final WriteRequest request;
	private final LossReport losses;
	private final CSVFormat csv;
	private final String format;
	private final Columns columns;

	TableWriter(WriteRequest request, LossReport losses, CSVFormat csv, String format) {
		this.request = request;
		this.losses = losses;
		this.csv = csv;
		this.format = format;
		columns = new Columns(request.schema());
	}

	void write() throws IOException {
		try (AtomicFile file = new AtomicFile(request.target());
				OutputStreamWriter writer = new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8);
				CSVPrinter printer = new CSVPrinter(writer, csv)) {
			if (request.option("mark", "no").equals("yes")) {
				writer.write('\uFEFF');
			}
			List<String> headings = new ArrayList<>(Columns.FIXED);
			columns.features().keySet().forEach(feature -> headings.add(Cells.defused(Columns.heading(feature))));
			headings.add(Columns.MORE);
			printer.printRecord(headings);
			for (AnnotatedDocument document : request.documents()) {
				request.progress().check();
				String name = document.info().id().isEmpty() ? document.info().originalName() : document.info().id();
				request.progress().document(name);
				if (document.annotations().isEmpty()) {
					losses.add(Lost.EMPTY_DOCUMENT, name);
				}
				OffsetTable offsets = OffsetTable.of(document.text());
				for (AnnotationRecord record : document.annotations()) {
					printer.printRecord((Object[]) row(name, document, record, offsets));
				}
			}
			printer.flush();
			file.commit();
		}
	}

	private String[] row(String name, AnnotatedDocument document, AnnotationRecord record, OffsetTable offsets) throws IOException {
		String[] row = new String[columns.more() + 1];
		Arrays.fill(row, "");
		set(row, "document", name);
		set(row, "annotator", document.annotator());
		set(row, "layer", record.layer());
		set(row, "id", record.id());
		switch (record) {
			case SpanRecord span -> span(row, span.span(), document.text(), offsets);
			case RelationRecord relation -> {
				set(row, "source", relation.source());
				set(row, "target", relation.target());
			}
			case ChainRecord chain -> row[Columns.FIXED.indexOf("members")] = chain.members().isEmpty() ? "[]" : Cells.of(chain.members());
			case DocumentLevelRecord level -> {
			}
		}
		provenance(row, record.provenance());
		values(row, record.values());
		return row;
	}

	private static void set(String[] row, String column, String value) {
		row[Columns.FIXED.indexOf(column)] = Cells.defused(value);
	}

	private static void span(String[] row, Span span, String text, OffsetTable offsets) {
		set(row, "begin", Integer.toString(offsets.toCodePoint(span.begin())));
		set(row, "end", Integer.toString(offsets.toCodePoint(span.end())));
		if (span.isDiscontinuous()) {
			StringBuilder fragments = new StringBuilder();
			for (int i = 0; i < span.fragmentCount(); i++) {
				fragments.append(i > 0 ? " " : "").append(offsets.toCodePoint(span.fragmentBegin(i))).append('-')
						.append(offsets.toCodePoint(span.fragmentEnd(i)));
			}
			set(row, "fragments", fragments.toString());
		}
		set(row, "before", context(text, Math.max(0, span.begin() - CONTEXT), span.begin()));
		set(row, "text", span.coveredText(text));
		set(row, "after", context(text, span.end(), Math.min(text.length(), span.end() + CONTEXT)));
	}

	/** The text between, on one line, without half characters at its ends. */
	private static String context(String text, int from, int to) {
		int begin = from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
		int end = begin < to && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
		return text.substring(begin, end).replaceAll("\\R+", " ");
	}

	private void provenance(String[] row, Provenance provenance) {
		if (provenance.status() != Status.ACCEPTED) {
			set(row, "status", provenance.status().id());
		}
		if (!provenance.origin().equals(Origin.imported(format))) {
			set(row, "origin", provenance.origin().id());
		}
		if (provenance.hasConfidence()) {
			set(row, "confidence", Double.toString(provenance.confidence()));
		}
		set(row, "reason", provenance.reason());
		set(row, "note", provenance.note());
	}

	private void values(String[] row, FeatureValues values) throws IOException {
		List<String> beyond = new ArrayList<>();
		for (String feature : values.names()) {
			Integer column = columns.features().get(feature);
			if (column == null) {
				beyond.add(feature);
			} else {
				row[column] = Cells.of(values.all(feature));
			}
		}
		if (!beyond.isEmpty()) {
			StringWriter written = new StringWriter();
			try (JsonGenerator json = JSON.createGenerator(written)) {
				json.writeStartObject();
				for (String feature : beyond) {
					JsonTarget.texts(json, feature, values.all(feature));
				}
				json.writeEndObject();
			}
			row[columns.more()] = written.toString();
		}
	}
}
