package org.glossator.exchange.standoff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.jsonl.AnnotationLines;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;

/** Reads one stand-off file: a header for each document, and its annotations after it. */
final class StandoffReader {

	private final Path file;
	private final Intake intake;
	private final TextBinding binding;
	private final boolean reanchor;

	StandoffReader(Path file, Intake intake) {
		this.file = file;
		this.intake = intake;
		binding = new TextBinding(intake.request().known());
		reanchor = intake.request().option("reanchor", "no").equals("yes");
	}

	void read() throws IOException {
		try (JsonSource source = new JsonSource(file)) {
			JsonObject header = null;
			Map<String, List<JsonObject>> sets = new LinkedHashMap<>();
			for (JsonObject line = source.next(); line != null; line = source.next()) {
				if (line.has("format")) {
					finish(header, sets);
					header = checked(line);
					sets.clear();
					continue;
				}
				if (header == null) {
					throw line.fault("The header line is missing; it starts with {\"format\":\"" + StandoffFormat.MARK + "\".");
				}
				String annotator = line.has("annotator") ? line.text("annotator") : annotator(header);
				sets.computeIfAbsent(annotator, key -> new ArrayList<>()).add(line);
			}
			if (header == null) {
				throw new InputFault(file, 1, "The file is empty; a header line with the text's SHA-256 is needed.");
			}
			finish(header, sets);
		}
	}

	private String annotator(JsonObject header) throws InputFault {
		return header.has("annotator") ? header.text("annotator") : intake.request().annotator();
	}

	private static JsonObject checked(JsonObject header) throws InputFault {
		if (!header.text("format").equals(StandoffFormat.MARK)) {
			throw header.fault("The format " + header.text("format") + " is not " + StandoffFormat.MARK + "; choose the reader for it.");
		}
		if (header.integer("version") != StandoffFormat.VERSION) {
			throw header.fault("The version " + header.text("version") + " of the format is not known; use a newer Glossator.");
		}
		if (!header.textOrEmpty("offsets").equals("codepoint")) {
			throw header.fault("The offsets are counted in \"" + header.textOrEmpty("offsets") + "\"; only \"codepoint\" is read.");
		}
		if (!header.textOrEmpty("sha256").matches("[0-9a-fA-F]{64}")) {
			throw header.fault("\"sha256\" is not 64 hexadecimal digits; without it the text cannot be told.");
		}
		return header;
	}

	private void finish(JsonObject header, Map<String, List<JsonObject>> sets) throws IOException {
		if (header == null) {
			return;
		}
		Optional<BoundText> bound = binding.byHash(header.text("sha256"));
		if (sets.isEmpty()) {
			sets.put(annotator(header), List.of());
		}
		if (bound.isEmpty()) {
			replace(header, other(header), sets);
			return;
		}
		BoundText text = bound.get();
		OffsetTable offsets = OffsetTable.of(text.text());
		for (Map.Entry<String, List<JsonObject>> set : sets.entrySet()) {
			Gathering gathering = new Gathering(file);
			for (JsonObject line : set.getValue()) {
				gathering.add(AnnotationLines.read(line, text.text(), offsets, StandoffFormat.ID), line.line());
			}
			intake.document(new AnnotatedDocument(text.info(), text.text(), set.getKey(), gathering.finish()), file);
		}
	}

	/** The known document that seems meant though its text differs; a fault unless placing again was asked for. */
	private BoundText other(JsonObject header) throws IOException {
		String title = header.textOrEmpty("title");
		String name = header.textOrEmpty("originalName");
		Optional<BoundText> other = binding.known(name);
		if (other.isEmpty() && !title.isEmpty()) {
			for (DocumentInfo document : intake.request().known().all()) {
				if (document.title().equals(title)) {
					other = Optional.of(new BoundText(document, intake.request().known().text(document)));
					break;
				}
			}
		}
		String called = title.isEmpty() ? name.isEmpty() ? "" : " of " + name : " of \"" + title + "\"";
		if (other.isEmpty()) {
			throw header.fault("The text" + called + " with SHA-256 " + header.text("sha256").substring(0, 12)
					+ "... is not in the corpus; import the text first.");
		}
		if (!reanchor) {
			throw header.fault("The document " + other.get().info().id() + " has another text than the one" + called
					+ " that was annotated; import that text, or set the option reanchor=yes to place the annotations again.");
		}
		return other.get();
	}

	private void replace(JsonObject header, BoundText text, Map<String, List<JsonObject>> sets) throws IOException {
		Reanchoring reanchoring = new Reanchoring(text, intake.losses());
		for (Map.Entry<String, List<JsonObject>> set : sets.entrySet()) {
			Gathering gathering = new Gathering(file);
			Map<AnnotationRecord, List<String>> anchors = new java.util.IdentityHashMap<>();
			for (JsonObject line : set.getValue()) {
				AnnotationRecord record = AnnotationLines.read(line, null, null, StandoffFormat.ID);
				gathering.add(record, line.line());
				List<String> anchor = new ArrayList<>();
				for (Object number : line.list("anchor")) {
					anchor.add(String.valueOf(number));
				}
				anchors.put(record, anchor);
			}
			List<AnnotationRecord> placed = reanchoring.place(gathering.finish(), anchors);
			if (placed.isEmpty() && !set.getValue().isEmpty()) {
				throw header.fault("No annotation finds its place in " + text.info().id() + "; import the text that was annotated.");
			}
			intake.document(new AnnotatedDocument(text.info(), text.text(), set.getKey(), placed), file);
		}
	}
}
