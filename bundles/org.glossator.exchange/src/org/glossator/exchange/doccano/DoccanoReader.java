package org.glossator.exchange.doccano;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.exchange.label.Labels;
import org.glossator.text.InputFault;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Provenance;
import org.glossator.text.span.Span;

/** Reads one file of doccano's. */
final class DoccanoReader {

	private static final Provenance READ = Provenance.imported(DoccanoFormat.ID);
	private static final Set<String> KEYS = Set.of("text", "data", "label", "labels", "entities", "relations", "cats", "id", "meta", "doc_id",
			"annotator", "title", "source", "url", "published", "author", "language", "originalName");

	private final Path file;
	private final Intake intake;
	private final Labels labels;
	private int number;

	DoccanoReader(Path file, Intake intake, String layer) {
		this.file = file;
		this.intake = intake;
		labels = new Labels(intake.request().schema(), DoccanoFormat.ID, layer);
	}

	void read() throws IOException {
		try (JsonSource source = new JsonSource(file)) {
			for (JsonObject line = source.next(); line != null; line = source.next()) {
				number++;
				read(line);
			}
		}
	}

	private void read(JsonObject line) throws IOException {
		String key = line.has("text") ? "text" : "data";
		if (!line.has(key)) {
			intake.losses().add(Lost.notRead("line without a text"), where(line));
			return;
		}
		String text = line.text(key);
		OffsetTable offsets = OffsetTable.of(text);
		Gathering gathering = new Gathering(file);
		for (String name : List.of("label", "labels", "entities", "cats")) {
			Object value = line.get(name);
			for (Object element : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
				add(element, line, offsets, gathering);
			}
		}
		for (JsonObject relation : line.objects("relations")) {
			String id = relation.textOrEmpty("id");
			gathering.add(labels.relation(gathering.get(id) == null ? id : "", need(relation, "from_id"), need(relation, "to_id"),
					need(relation, "type"), READ), relation.line());
		}
		for (String name : line.names()) {
			if (!KEYS.contains(name)) {
				intake.losses().add(Lost.notRead("key " + name), where(line));
			}
		}
		JsonObject meta = line.get("meta") instanceof JsonObject object ? object : null;
		for (String name : meta == null ? List.<String>of() : meta.names()) {
			intake.losses().add(Lost.notRead("key meta." + name), where(line));
		}
		String annotator = line.has("annotator") ? line.text("annotator") : intake.request().annotator();
		intake.document(new AnnotatedDocument(info(line), text, annotator, gathering.finish()), file);
	}

	private DocumentInfo info(JsonObject line) throws InputFault {
		String id = line.textOrEmpty("doc_id");
		if (id.isEmpty()) {
			String name = file.getFileName().toString();
			int dot = name.lastIndexOf('.');
			id = (dot > 0 ? name.substring(0, dot) : name) + "-" + (line.has("id") ? line.text("id") : String.valueOf(number));
		}
		return DocumentDetails.read(line, id);
	}

	private void add(Object element, JsonObject line, OffsetTable offsets, Gathering gathering) throws InputFault {
		if (element instanceof JsonObject entity) {
			Span span = span(entity.integer("start_offset"), entity.integer("end_offset"), entity, offsets);
			gathering.add(labels.span(entity.textOrEmpty("id"), span, need(entity, "label"), READ), entity.line());
		} else if (element instanceof List<?> triple) {
			String label = triple.size() == 3 ? JsonObject.scalar(triple.get(2)) : null;
			if (label == null) {
				throw line.fault("A label should be begin, end and name, such as [0, 5, \"PER\"].");
			}
			Span span = span(line.integer(triple.get(0), "The begin of a label"), line.integer(triple.get(1), "The end of a label"), line, offsets);
			gathering.add(labels.span("", span, label, READ), line.line());
		} else {
			String label = JsonObject.scalar(element);
			if (label == null) {
				throw line.fault("A label is null; name it or remove it.");
			}
			gathering.add(labels.document("", label, READ), line.line());
		}
	}

	private static Span span(int begin, int end, JsonObject place, OffsetTable offsets) throws InputFault {
		if (begin < 0 || end < begin || end > offsets.codePoints()) {
			throw place.fault("The span " + begin + " to " + end + " does not lie in the text, which has " + offsets.codePoints()
					+ " characters; correct the offsets.");
		}
		return Span.of(offsets.fromCodePoint(begin), offsets.fromCodePoint(end));
	}

	private static String need(JsonObject object, String name) throws InputFault {
		String text = object.text(name);
		if (text == null) {
			throw object.fault("\"" + name + "\" is missing; add it.");
		}
		return text;
	}

	private String where(JsonObject line) {
		return file.getFileName() + ", line " + line.line();
	}
}
