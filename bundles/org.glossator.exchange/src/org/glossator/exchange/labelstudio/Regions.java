package org.glossator.exchange.labelstudio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.jsonl.AnnotationLines;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.label.Labels;
import org.glossator.exchange.offset.OffsetGuess;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

/** The results of one annotation or prediction as annotations of ours. For one set, one thread. */
final class Regions {

	private final Path file;
	private final Intake intake;
	private final Labels labels;
	private final String text;
	private final OffsetGuess guess;
	private final Provenance provenance;
	private final Gathering gathering;
	/** The results that are about one region or, without a place, about the document, by id. */
	private final Map<String, List<JsonObject>> byId = new LinkedHashMap<>();

	Regions(Path file, Intake intake, String layer, String text, OffsetGuess guess, Provenance provenance) {
		this.file = file;
		this.intake = intake;
		labels = new Labels(intake.request().schema(), LabelStudioFormat.ID, layer);
		this.text = text;
		this.guess = guess;
		this.provenance = provenance;
		gathering = new Gathering(file);
	}

	/** A result of the full form from one of the short form; null where it is none. */
	static JsonObject result(JsonObject task, String control, Object element) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("from_name", control);
		if (element instanceof JsonObject region && region.has("start") && region.has("labels")) {
			result.put("type", "labels");
			result.put("value", region);
			return JsonObject.of(task.file(), region.line(), result);
		}
		String choice = JsonObject.scalar(element instanceof JsonObject object ? object.get("choices") : element);
		if (choice == null) {
			return null;
		}
		result.put("type", "choices");
		result.put("value", JsonObject.of(task.file(), task.line(), Map.of("choices", List.of(choice))));
		return JsonObject.of(task.file(), task.line(), result);
	}

	/** Shows the quotations of these results to a guess of the offsets' unit. */
	static void weigh(List<JsonObject> results, OffsetGuess guess) throws InputFault {
		for (JsonObject result : results) {
			JsonObject value = result.get("value") instanceof JsonObject object ? object : null;
			if (value != null && value.has("labels") && value.get("text") instanceof String quotation && isPlaced(value)) {
				guess.see(offsets(value), quotation);
			}
		}
	}

	private static boolean isPlaced(JsonObject value) {
		return value.has("start") && !(value.get("start") instanceof String);
	}

	private static List<Integer> offsets(JsonObject value) throws InputFault {
		List<Integer> offsets = new ArrayList<>();
		for (Object fragment : value.list("fragments")) {
			if (!(fragment instanceof List<?> pair) || pair.size() != 2) {
				throw value.fault("\"fragments\" should hold pairs of start and end, such as [[3,9],[12,15]].");
			}
			offsets.add(value.integer(pair.get(0), "A start"));
			offsets.add(value.integer(pair.get(1), "An end"));
		}
		return offsets.isEmpty() ? List.of(value.integer("start"), value.integer("end")) : offsets;
	}

	List<AnnotationRecord> read(List<JsonObject> results) throws InputFault {
		List<JsonObject> relations = new ArrayList<>();
		int unnamed = 0;
		for (JsonObject result : results) {
			if (result.textOrEmpty("type").equals("relation")) {
				relations.add(result);
			} else {
				String id = result.textOrEmpty("id");
				byId.computeIfAbsent(id.isEmpty() ? "\0" + unnamed++ : id, key -> new ArrayList<>()).add(result);
			}
		}
		for (Map.Entry<String, List<JsonObject>> entry : byId.entrySet()) {
			List<JsonObject> marked = entry.getValue().stream().filter(result -> value(result, "labels") != null).toList();
			String id = entry.getKey().startsWith("\0") ? "" : entry.getKey();
			if (marked.isEmpty()) {
				level(id, entry.getValue());
			} else {
				region(id, marked, entry.getValue());
			}
		}
		for (JsonObject relation : relations) {
			relation(relation);
		}
		return gathering.finish();
	}

	private static Object value(JsonObject result, String name) {
		return result.get("value") instanceof JsonObject value ? value.get(name) : null;
	}

	private void region(String id, List<JsonObject> marked, List<JsonObject> all) throws InputFault {
		boolean first = true;
		for (JsonObject result : marked) {
			JsonObject value = result.object("value");
			if (!isPlaced(value)) {
				lose(Lost.notRead("region of hypertext"), result);
				continue;
			}
			Span span = span(value);
			JsonObject meta = meta(result);
			for (Named named : named(result, meta)) {
				List<String> pairs = new ArrayList<>();
				named.values().forEach(label -> pairs.addAll(List.of(named.feature(), label)));
				for (JsonObject other : first ? all : List.<JsonObject>of()) {
					if (value(other, "labels") == null) {
						feature(named.layer(), other, pairs);
					}
				}
				SpanRecord record = new SpanRecord(first ? id : "", named.layer(), span, FeatureValues.of(pairs.toArray(String[]::new)),
						provenance(result, meta));
				gathering.add(record, result.line());
				first = false;
			}
		}
	}

	/** A layer and values of its label feature. */
	private record Named(String layer, String feature, List<String> values) {
	}

	/** What the labels of a region stand for: one annotation, or several where they are of several layers. */
	private List<Named> named(JsonObject result, JsonObject meta) throws InputFault {
		List<String> given = texts(result.object("value").list("labels"), result);
		if (meta != null && meta.has("layer")) {
			return List.of(new Named(meta.text("layer"), meta.textOrEmpty("label"), meta.has("label") ? given : List.of()));
		}
		LayerSpec control = intake.request().schema().layer(result.textOrEmpty("from_name"));
		if (control != null && control.kind() == LayerKind.SPAN && !control.labelFeature().isEmpty()) {
			return List.of(new Named(control.name(), control.labelFeature(), given));
		}
		Map<String, Named> byLayer = new LinkedHashMap<>();
		for (String label : given) {
			SpanRecord record = labels.span("", Span.of(0, 0), label, provenance);
			String feature = record.values().isEmpty() ? "" : record.values().name(0);
			Named named = byLayer.computeIfAbsent(record.layer(), key -> new Named(key, feature, new ArrayList<>()));
			named.values().addAll(record.values().isEmpty() ? List.of() : List.of(record.values().value(0)));
		}
		return List.copyOf(byLayer.values());
	}

	private Span span(JsonObject value) throws InputFault {
		List<Integer> offsets = offsets(value);
		int[] units = guess.units(offsets);
		if (units == null) {
			throw value.fault("The region " + offsets + " does not lie in the text, which has " + guess.length() + " characters; correct the offsets.");
		}
		if (value.get("text") instanceof String quotation && !guess.fits(offsets, quotation)) {
			lose(Lost.QUOTATION, value);
		}
		return Span.ofFragments(units);
	}

	/** The values of a control of a region, under the control's name without the layer's. */
	private void feature(String layer, JsonObject result, List<String> pairs) throws InputFault {
		String control = result.textOrEmpty("from_name");
		String feature = control.startsWith(layer + ".") ? control.substring(layer.length() + 1) : control;
		for (String text : values(result)) {
			pairs.add(feature);
			pairs.add(text);
		}
	}

	/** What was chosen, written or rated. */
	private List<String> values(JsonObject result) throws InputFault {
		JsonObject value = result.object("value");
		if (value != null) {
			for (String name : List.of("choices", "text", "rating", "number", "datetime")) {
				if (value.has(name)) {
					return value.get(name) instanceof List<?> list ? texts(list, result) : List.of(value.text(name));
				}
			}
			if (value.get("taxonomy") instanceof List<?> paths) {
				List<String> joined = new ArrayList<>();
				for (Object path : paths) {
					joined.add(path instanceof List<?> steps ? String.join("/", texts(steps, result)) : String.valueOf(path));
				}
				return joined;
			}
		}
		lose(Lost.notRead("result of type " + result.textOrEmpty("type")), result);
		return List.of();
	}

	private static List<String> texts(List<?> list, JsonObject place) throws InputFault {
		List<String> texts = new ArrayList<>();
		for (Object element : list) {
			String text = JsonObject.scalar(element);
			if (text == null) {
				throw place.fault("A label or choice is no text; write it in quotes.");
			}
			texts.add(text);
		}
		return texts;
	}

	/** Results without a place: one annotation of the document where our own file says so, else one for each control. */
	private void level(String id, List<JsonObject> results) throws InputFault {
		JsonObject meta = meta(results.get(0));
		if (meta != null && meta.has("layer")) {
			List<String> pairs = new ArrayList<>();
			for (JsonObject result : results) {
				feature(meta.text("layer"), result, pairs);
			}
			gathering.add(new DocumentLevelRecord(id, meta.text("layer"), FeatureValues.of(pairs.toArray(String[]::new)),
					provenance(results.get(0), meta)), results.get(0).line());
			return;
		}
		Set<String> used = new HashSet<>();
		for (JsonObject result : results) {
			String control = result.textOrEmpty("from_name");
			LayerSpec known = intake.request().schema().layer(control);
			String feature = known == null || known.labelFeature().isEmpty() ? Label.FEATURE : known.labelFeature();
			List<String> pairs = new ArrayList<>();
			values(result).forEach(value -> pairs.addAll(List.of(feature, value)));
			if (!pairs.isEmpty()) {
				gathering.add(new DocumentLevelRecord(used.add(id) ? id : "", control.isEmpty() ? Labels.CATEGORY : control,
						FeatureValues.of(pairs.toArray(String[]::new)), provenance(result, meta)), result.line());
			}
		}
	}

	private void relation(JsonObject result) throws InputFault {
		String source = result.textOrEmpty("from_id");
		String target = result.textOrEmpty("to_id");
		if (gathering.get(source) == null || gathering.get(target) == null || source.equals(target)) {
			lose(Lost.DANGLING, result);
			return;
		}
		if (result.textOrEmpty("direction").equals("left")) {
			String swapped = source;
			source = target;
			target = swapped;
		}
		JsonObject meta = meta(result);
		List<String> given = texts(result.list("labels"), result);
		if (meta != null && meta.has("layer")) {
			List<String> pairs = new ArrayList<>();
			if (meta.has("label")) {
				for (String label : given) {
					pairs.addAll(List.of(meta.text("label"), label));
				}
			}
			FeatureValues values = meta.object("features") == null ? FeatureValues.NONE
					: AnnotationLines.values(JsonObject.of(file, result.line(), Map.of("features", meta.object("features"))), Set.of(), Set.of());
			for (int i = 0; i < values.size(); i++) {
				pairs.addAll(List.of(values.name(i), values.value(i)));
			}
			gathering.add(new RelationRecord(result.textOrEmpty("id"), meta.text("layer"), source, target,
					FeatureValues.of(pairs.toArray(String[]::new)), provenance(result, meta)), result.line());
			return;
		}
		for (String label : given.isEmpty() ? List.of(Labels.RELATION) : given) {
			RelationRecord record = labels.relation("", source, target, label, provenance(result, meta));
			gathering.add(given.isEmpty() ? record.withValues(FeatureValues.NONE) : record, result.line());
		}
	}

	private static JsonObject meta(JsonObject result) {
		return result.get("meta") instanceof JsonObject meta ? meta : null;
	}

	private Provenance provenance(JsonObject result, JsonObject meta) throws InputFault {
		double score = result.decimal("score");
		double confidence = score >= 0 && score <= 1 ? score : provenance.confidence();
		if (meta == null) {
			return new Provenance(provenance.status(), provenance.origin(), confidence, "", "");
		}
		Status status = meta.has("status") ? Status.of(meta.textOrEmpty("status")) : provenance.status();
		Origin origin = meta.has("origin") ? Origin.parse(meta.text("origin")) : provenance.origin();
		String note = meta.get("text") instanceof List<?> notes ? String.join("\n", texts(notes, result)) : meta.textOrEmpty("text");
		return new Provenance(status == null ? provenance.status() : status, origin, confidence, meta.textOrEmpty("reason"), note);
	}

	private void lose(String what, JsonObject place) {
		intake.losses().add(what, file.getFileName() + ", line " + place.line());
	}
}
