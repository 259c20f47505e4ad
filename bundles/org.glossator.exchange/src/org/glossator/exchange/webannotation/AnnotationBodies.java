package org.glossator.exchange.webannotation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.jsonl.AnnotationLines;
import org.glossator.exchange.label.Labels;
import org.glossator.exchange.offset.OffsetGuess;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** Turns web annotations of one text and one creator into annotations of ours. For one set, one thread. */
final class AnnotationBodies {

	private final Intake intake;
	private final Path file;
	private final Labels labels;
	private final String text;
	private final OffsetGuess guess;
	private final TextAnchor anchor;
	private final Gathering gathering;
	/** Our ids of the annotations, by their IRIs. */
	private final Map<String, String> ids = new HashMap<>();

	AnnotationBodies(Intake intake, Path file, String layer, String text) {
		this.intake = intake;
		this.file = file;
		this.text = text;
		labels = new Labels(intake.request().schema(), WebAnnotationFormat.ID, layer);
		guess = new OffsetGuess(text);
		anchor = new TextAnchor(text, guess);
		gathering = new Gathering(file);
	}

	/** What one annotation says. */
	private static final class Said {

		private final List<String> pairs = new ArrayList<>();
		private final List<String> tags = new ArrayList<>();
		private final List<String> linked = new ArrayList<>();
		private String note = "";

		private FeatureValues values() {
			return FeatureValues.of(pairs.toArray(String[]::new));
		}

		private void note(String text) {
			note = note.isEmpty() ? text : note + "\n" + text;
		}
	}

	List<AnnotationRecord> read(List<JsonObject> annotations) throws InputFault {
		for (JsonObject annotation : annotations) {
			String iri = iri(annotation);
			if (!iri.isEmpty() && ids.put(iri, Iris.last(iri)) != null) {
				throw annotation.fault("The id " + iri + " is used twice; give each annotation its own.");
			}
			weigh(annotation.get("target"));
		}
		if (guess.isUnits()) {
			intake.losses().add(Lost.OFFSET_UNIT, file.getFileName().toString());
		}
		for (JsonObject annotation : annotations) {
			add(annotation);
		}
		return gathering.finish();
	}

	private static String iri(JsonObject annotation) throws InputFault {
		return annotation.has("id") ? annotation.text("id") : annotation.textOrEmpty("@id");
	}

	private void weigh(Object target) throws InputFault {
		for (JsonObject part : parts(target)) {
			List<Integer> position = TextAnchor.position(part);
			if (position != null) {
				guess.see(position, TextAnchor.quotation(part));
			}
		}
	}

	/** The targets with selectors; those of a composite one by one. */
	private static List<JsonObject> parts(Object target) throws InputFault {
		List<JsonObject> parts = new ArrayList<>();
		for (Object each : target instanceof List<?> list ? list : target == null ? List.of() : List.of(target)) {
			if (each instanceof JsonObject object) {
				if (object.has("items")) {
					parts.addAll(parts(object.get("items")));
				} else if (object.has("selector")) {
					parts.add(object);
				}
			}
		}
		return parts;
	}

	private void add(JsonObject annotation) throws InputFault {
		String iri = iri(annotation);
		String id = iri.isEmpty() || iri.startsWith(Iris.ANNOTATION) && ids.get(iri).startsWith("_") ? "" : ids.get(iri);
		Said said = said(annotation);
		String layer = annotation.textOrEmpty("layer");
		Provenance ours = layer.isEmpty() ? Provenance.imported(WebAnnotationFormat.ID)
				: AnnotationLines.provenance(annotation, WebAnnotationFormat.ID);
		Provenance provenance = ours.withNote(said.note);
		Object target = annotation.get("target");
		List<JsonObject> parts = parts(target);
		List<String> ends = ends(target);
		if (!parts.isEmpty()) {
			Span span = span(parts, annotation);
			if (span != null) {
				gathering.add(layer.isEmpty() ? tagged(labels.span(id, span, tag(said), provenance), said) : new SpanRecord(id, layer, span,
						said.values(), provenance), annotation.line());
			}
		} else if (ends.size() == 1 && said.linked.size() == 1) {
			gathering.add(layer.isEmpty() ? untagged(labels.relation(id, ends.get(0), said.linked.get(0), tag(said), provenance), said)
					: new RelationRecord(id, layer, ends.get(0), said.linked.get(0), said.values(), provenance), annotation.line());
		} else if (target instanceof JsonObject list && list.has("items") && !ends.isEmpty()) {
			gathering.add(new ChainRecord(id, layer.isEmpty() ? "chain" : layer, ends, said.values(), provenance), annotation.line());
		} else if (ends.isEmpty()) {
			gathering.add(layer.isEmpty() ? untagged(labels.document(id, tag(said), provenance), said)
					: new DocumentLevelRecord(id, layer, said.values(), provenance), annotation.line());
		} else {
			intake.losses().add(Lost.notRead("annotation of annotations"), where(annotation));
		}
	}

	/** The first tag of a foreign annotation; the rest stay values of their own. */
	private static String tag(Said said) {
		return said.tags.isEmpty() ? "" : said.tags.get(0);
	}

	private static AnnotationRecord untagged(AnnotationRecord record, Said said) {
		return said.tags.isEmpty() ? record.withValues(said.values()) : record;
	}

	private static SpanRecord tagged(SpanRecord record, Said said) {
		List<String> pairs = new ArrayList<>();
		for (int i = 0; i < record.values().size() && !said.tags.isEmpty(); i++) {
			pairs.addAll(List.of(record.values().name(i), record.values().value(i)));
		}
		String feature = record.values().isEmpty() ? "tag" : record.values().name(0);
		said.tags.stream().skip(1).forEach(tag -> pairs.addAll(List.of(feature, tag)));
		pairs.addAll(said.pairs);
		return record.withValues(FeatureValues.of(pairs.toArray(String[]::new)));
	}

	/** The ids of the annotations that a target names. */
	private List<String> ends(Object target) {
		List<String> ends = new ArrayList<>();
		for (Object each : target instanceof List<?> list ? list : target == null ? List.of() : List.of(target)) {
			if (each instanceof JsonObject object) {
				ends.addAll(ends(object.has("items") ? object.get("items") : object.get("id")));
			} else if (each instanceof String iri && ids.containsKey(iri)) {
				ends.add(ids.get(iri));
			} else if (each instanceof String iri && iri.startsWith(Iris.ANNOTATION)) {
				ends.add(Iris.last(iri));
			}
		}
		return ends;
	}

	private Span span(List<JsonObject> parts, JsonObject annotation) throws InputFault {
		List<Integer> offsets = new ArrayList<>();
		boolean moved = false;
		for (JsonObject part : parts) {
			TextAnchor.Found found = anchor.find(part);
			if (found.place() == null) {
				intake.losses().add(Lost.NOT_PLACED, where(annotation));
				return null;
			}
			moved |= found.moved();
			offsets.add(found.place()[0]);
			offsets.add(found.place()[1]);
		}
		if (moved) {
			intake.losses().add(Lost.MOVED, where(annotation));
		}
		return Span.ofFragments(offsets.stream().mapToInt(Integer::intValue).toArray());
	}

	private Said said(JsonObject annotation) throws InputFault {
		Said said = new Said();
		if (annotation.has("bodyValue")) {
			said.note(annotation.text("bodyValue"));
		}
		Object bodies = annotation.get("body");
		for (Object body : bodies instanceof List<?> list ? list : bodies == null ? List.of() : List.of(bodies)) {
			if (body instanceof String iri) {
				link(iri, said);
			} else if (body instanceof JsonObject object) {
				body(object, said, annotation);
			}
		}
		return said;
	}

	private void link(String iri, Said said) {
		if (ids.containsKey(iri) || iri.startsWith(Iris.ANNOTATION)) {
			said.linked.add(ids.getOrDefault(iri, Iris.last(iri)));
		} else {
			said.pairs.addAll(List.of("identifier", iri));
		}
	}

	private void body(JsonObject body, Said said, JsonObject annotation) throws InputFault {
		String purpose = body.get("purpose") instanceof List<?> list && !list.isEmpty() ? String.valueOf(list.get(0)) : body.textOrEmpty("purpose");
		String value = body.get("value") == null ? null : body.text("value");
		if (body.has("feature")) {
			said.pairs.addAll(List.of(body.text("feature"), value == null ? body.textOrEmpty("source") : value));
		} else if (value == null) {
			String iri = body.has("source") && !(body.get("source") instanceof JsonObject) ? body.text("source") : body.textOrEmpty("id");
			if (iri.isEmpty()) {
				intake.losses().add(Lost.notRead("body without a value"), where(annotation));
			} else {
				link(iri, said);
			}
		} else if (purpose.endsWith("tagging") || purpose.endsWith("classifying")) {
			said.tags.add(value);
		} else {
			said.note(value);
		}
	}

	private String where(JsonObject place) {
		return file.getFileName() + ", line " + place.line();
	}
}
