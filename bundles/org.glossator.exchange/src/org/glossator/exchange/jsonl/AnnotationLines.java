package org.glossator.exchange.jsonl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonTarget;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.InputFault;
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

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * One annotation as one JSON object, the form that {@code jsonl} and {@code standoff} share. Offsets are code points. A
 * feature stands under its own name, with an array where it has several values; one that is called like a key of the
 * format stands in an object {@code features}. Stateless.
 */
public final class AnnotationLines {

	/** The keys of the format itself. */
	static final Set<String> KEYS = Set.of("document", "layer", "begin", "end", "fragments", "text", "annotator", "id",
			"source", "target", "members", "status", "origin", "confidence", "reason", "note", "features", "anchor", "format");

	private AnnotationLines() {
	}

	/** Writes where the annotation is: {@code begin} and {@code end}, {@code source} and {@code target}, or {@code members}. */
	public static void writePlace(JsonGenerator json, AnnotationRecord record, OffsetTable offsets) throws IOException {
		switch (record) {
			case SpanRecord span -> writeSpan(json, span.span(), offsets);
			case RelationRecord relation -> {
				json.writeStringField("source", relation.source());
				json.writeStringField("target", relation.target());
			}
			case ChainRecord chain -> {
				json.writeArrayFieldStart("members");
				for (String member : chain.members()) {
					json.writeString(member);
				}
				json.writeEndArray();
			}
			case DocumentLevelRecord document -> {
			}
		}
	}

	private static void writeSpan(JsonGenerator json, Span span, OffsetTable offsets) throws IOException {
		json.writeNumberField("begin", offsets.toCodePoint(span.begin()));
		json.writeNumberField("end", offsets.toCodePoint(span.end()));
		if (span.isDiscontinuous()) {
			json.writeArrayFieldStart("fragments");
			for (int i = 0; i < span.fragmentCount(); i++) {
				json.writeStartArray();
				json.writeNumber(offsets.toCodePoint(span.fragmentBegin(i)));
				json.writeNumber(offsets.toCodePoint(span.fragmentEnd(i)));
				json.writeEndArray();
			}
			json.writeEndArray();
		}
	}

	/** Writes the id, the features and where the annotation comes from, as far as that is not the format's default. */
	public static void writeRest(JsonGenerator json, AnnotationRecord record, String format) throws IOException {
		writeRest(json, record, format, Set.of());
	}

	/** As above, where the object has further keys of its own. */
	public static void writeRest(JsonGenerator json, AnnotationRecord record, String format, Set<String> taken) throws IOException {
		if (!record.id().isEmpty()) {
			json.writeStringField("id", record.id());
		}
		FeatureValues values = record.values();
		List<String> hidden = new ArrayList<>();
		for (String name : values.names()) {
			if (KEYS.contains(name) || taken.contains(name)) {
				hidden.add(name);
			} else {
				JsonTarget.texts(json, name, values.all(name));
			}
		}
		if (!hidden.isEmpty()) {
			json.writeObjectFieldStart("features");
			for (String name : hidden) {
				JsonTarget.texts(json, name, values.all(name));
			}
			json.writeEndObject();
		}
		Provenance provenance = record.provenance();
		if (provenance.status() != Status.ACCEPTED) {
			json.writeStringField("status", provenance.status().id());
		}
		if (!provenance.origin().equals(Origin.imported(format))) {
			json.writeStringField("origin", provenance.origin().id());
		}
		if (provenance.hasConfidence()) {
			json.writeNumberField("confidence", provenance.confidence());
		}
		if (!provenance.reason().isEmpty()) {
			json.writeStringField("reason", provenance.reason());
		}
		if (!provenance.note().isEmpty()) {
			json.writeStringField("note", provenance.note());
		}
	}

	/**
	 * Reads one object as an annotation of a text.
	 *
	 * @param text the text it belongs to, or null to take offsets as they are, in code points
	 * @param offsets of that text; null with it
	 */
	public static AnnotationRecord read(JsonObject line, String text, OffsetTable offsets, String format) throws InputFault {
		return read(line, text, offsets, format, Set.of());
	}

	/** As above, where the object has further keys of its own. */
	public static AnnotationRecord read(JsonObject line, String text, OffsetTable offsets, String format, Set<String> taken)
			throws InputFault {
		String layer = line.textOrEmpty("layer");
		if (layer.isEmpty()) {
			throw line.fault("\"layer\" is missing; name the layer of the annotation.");
		}
		String id = line.textOrEmpty("id");
		Provenance provenance = provenance(line, format);
		if (line.has("begin") || line.has("end") || line.has("fragments")) {
			Span span = span(line, text, offsets);
			return new SpanRecord(id, layer, span, values(line, Set.of("source", "target", "members"), taken),
					provenance);
		}
		if (line.has("source")) {
			String target = line.textOrEmpty("target");
			if (target.isEmpty()) {
				throw line.fault("\"target\" is missing; name the id that the relation points to.");
			}
			return new RelationRecord(id, layer, line.text("source"), target, values(line, Set.of("members"), taken), provenance);
		}
		if (line.has("members")) {
			List<String> members = new ArrayList<>();
			for (Object member : line.list("members")) {
				String name = JsonObject.scalar(member);
				if (name == null) {
					throw line.fault("\"members\" should hold ids; write each in quotes.");
				}
				members.add(name);
			}
			return new ChainRecord(id, layer, members, values(line, Set.of("target"), taken), provenance);
		}
		return new DocumentLevelRecord(id, layer, values(line, Set.of("target"), taken), provenance);
	}

	private static Span span(JsonObject line, String text, OffsetTable offsets) throws InputFault {
		List<Integer> found = new ArrayList<>();
		if (line.has("fragments")) {
			for (Object fragment : line.list("fragments")) {
				if (!(fragment instanceof List<?> pair) || pair.size() != 2) {
					throw line.fault("\"fragments\" should hold pairs of begin and end, such as [[3,9],[12,15]].");
				}
				found.add(line.integer(pair.get(0), "The begin of a fragment"));
				found.add(line.integer(pair.get(1), "The end of a fragment"));
			}
			if (found.isEmpty()) {
				throw line.fault("\"fragments\" is empty; write begin and end instead.");
			}
		} else {
			found.add(line.integer("begin"));
			found.add(line.integer("end"));
		}
		int[] units = new int[found.size()];
		for (int i = 0; i < units.length; i++) {
			int offset = found.get(i);
			if (offset < 0 || offsets != null && offset > offsets.codePoints()) {
				throw line.fault("The offset " + offset + " lies outside the text"
						+ (offsets == null ? "" : ", which has " + offsets.codePoints() + " code points") + "; check the offsets.");
			}
			units[i] = offsets == null ? offset : offsets.fromCodePoint(offset);
			if (i % 2 == 1 && units[i] < units[i - 1]) {
				throw line.fault("The span ends at " + found.get(i) + " before it begins at " + found.get(i - 1) + "; check the offsets.");
			}
		}
		Span span = Span.ofFragments(units);
		if (text != null && line.has("text")) {
			checkQuotation(line, text, span, found);
		}
		return span;
	}

	private static void checkQuotation(JsonObject line, String text, Span span, List<Integer> found) throws InputFault {
		String quoted = line.text("text");
		if (quoted.equals(span.coveredText(text)) || quoted.equals(text.substring(span.begin(), span.end()))) {
			return;
		}
		int begin = found.get(0);
		int end = found.get(found.size() - 1);
		boolean inUnits = end <= text.length() && begin <= end && quoted.equals(text.substring(begin, end));
		throw line.fault("The text is \"" + shortened(quoted) + "\", but at " + begin + "-" + end + " the document has \""
				+ shortened(span.coveredText(text)) + "\"; "
				+ (inUnits ? "count code points, not UTF-16 units." : "correct the offsets, or the document."));
	}

	private static String shortened(String text) {
		String line = text.replaceAll("[\\r\\n]+", " ");
		return line.length() > 60 ? line.substring(0, line.offsetByCodePoints(0, Math.min(40, line.codePointCount(0, line.length()))))
				+ "..." : line;
	}

	/** Where the annotation comes from; what is not told has the format's default. */
	public static Provenance provenance(JsonObject line, String format) throws InputFault {
		Status status = Status.ACCEPTED;
		if (line.has("status")) {
			status = Status.of(line.text("status"));
			if (status == null) {
				throw line.fault("The status " + line.text("status") + " is none; write suggested, accepted or rejected.");
			}
		}
		Origin origin = line.has("origin") ? Origin.parse(line.text("origin")) : Origin.imported(format);
		double confidence = line.decimal("confidence");
		if (confidence < 0 || confidence > 1) {
			throw line.fault("The confidence " + line.text("confidence") + " is not between 0 and 1.");
		}
		return new Provenance(status, origin, confidence, line.textOrEmpty("reason"), line.textOrEmpty("note"));
	}

	/**
	 * The features of an object.
	 *
	 * @param ordinary keys of this format that may be features here
	 * @param taken further keys that are not features
	 */
	public static FeatureValues values(JsonObject line, Set<String> ordinary, Set<String> taken) throws InputFault {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (String name : line.names()) {
			if (!taken.contains(name) && (!KEYS.contains(name) || ordinary.contains(name))) {
				put(values, name, line);
			}
		}
		JsonObject hidden = line.object("features");
		if (hidden != null) {
			for (String name : hidden.names()) {
				put(values, name, hidden);
			}
		}
		List<String> flat = new ArrayList<>();
		values.forEach((name, texts) -> texts.forEach(text -> {
			flat.add(name);
			flat.add(text);
		}));
		return FeatureValues.of(flat.toArray(String[]::new));
	}

	private static void put(Map<String, List<String>> values, String name, JsonObject object) throws InputFault {
		Object value = object.get(name);
		if (value == null) {
			return;
		}
		List<String> texts = values.computeIfAbsent(name, key -> new ArrayList<>());
		for (Object element : value instanceof List<?> list ? list : List.of(value)) {
			String text = JsonObject.scalar(element);
			if (text == null) {
				throw object.fault("The feature \"" + name + "\" holds something other than a text, a number, true or false.");
			}
			texts.add(text);
		}
	}
}
