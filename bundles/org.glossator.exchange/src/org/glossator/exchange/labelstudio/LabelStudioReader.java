package org.glossator.exchange.labelstudio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.exchange.offset.OffsetGuess;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;

/** Reads tasks, in the full form, or in the short one that has the controls beside the text. */
final class LabelStudioReader {

	private static final Set<String> SHORT = Set.of("text", "id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time");

	private final Path file;
	private final Intake intake;
	private final String layer;
	private int number;

	LabelStudioReader(Path file, Intake intake, String layer) {
		this.file = file;
		this.intake = intake;
		this.layer = layer;
	}

	void read() throws IOException {
		try (JsonSource source = new JsonSource(file)) {
			for (JsonObject task = source.next(); task != null; task = source.next()) {
				number++;
				if (task.has("data")) {
					full(task);
				} else {
					brief(task);
				}
			}
		}
	}

	private void full(JsonObject task) throws IOException {
		JsonObject data = task.object("data");
		String text = text(data);
		List<JsonObject> people = new ArrayList<>(task.objects("annotations"));
		people.addAll(task.objects("completions"));
		List<JsonObject> models = task.objects("predictions");
		DocumentInfo info = DocumentDetails.read(data, id(task, data));
		if (people.isEmpty() && models.isEmpty()) {
			intake.document(new AnnotatedDocument(info, text, intake.request().annotator(), List.of()), file);
		}
		OffsetGuess guess = new OffsetGuess(text);
		for (List<JsonObject> sets : List.of(people, models)) {
			for (JsonObject set : sets) {
				Regions.weigh(set.objects("result"), guess);
			}
		}
		if (guess.isUnits()) {
			intake.losses().add(Lost.OFFSET_UNIT, where(task));
		}
		for (JsonObject set : people) {
			if (Boolean.TRUE.equals(set.get("was_cancelled"))) {
				intake.losses().add(Lost.notRead("cancelled annotation"), where(set));
				continue;
			}
			emit(info, text, annotator(set), set.objects("result"), guess, Provenance.imported(LabelStudioFormat.ID));
		}
		for (JsonObject set : models) {
			String model = set.textOrEmpty("model_version");
			double score = set.decimal("score");
			Provenance suggested = new Provenance(Status.SUGGESTED, Origin.engine(model.isEmpty() ? "model" : model, ""),
					score >= 0 && score <= 1 ? score : Double.NaN, "", "");
			emit(info, text, model.isEmpty() ? intake.request().annotator() : model, set.objects("result"), guess, suggested);
		}
	}

	private void emit(DocumentInfo info, String text, String annotator, List<JsonObject> results, OffsetGuess guess, Provenance provenance)
			throws IOException {
		List<AnnotationRecord> records = new Regions(file, intake, layer, text, guess, provenance).read(results);
		intake.document(new AnnotatedDocument(info, text, annotator, records), file);
	}

	/** The task's text: what is called so, else the longest there is. */
	private static String text(JsonObject data) throws InputFault {
		if (data.get("text") instanceof String text) {
			return text;
		}
		String longest = null;
		for (String name : data.names()) {
			if (data.get(name) instanceof String text && (longest == null || text.length() > longest.length())) {
				longest = text;
			}
		}
		if (longest == null) {
			throw data.fault("The task has no text; only tasks of text can be read.");
		}
		return longest;
	}

	private String id(JsonObject task, JsonObject data) throws InputFault {
		if (data.has("document")) {
			return data.text("document");
		}
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return (dot > 0 ? name.substring(0, dot) : name) + "-" + (task.has("id") ? task.text("id") : String.valueOf(number));
	}

	private String annotator(JsonObject set) throws InputFault {
		if (set.has("annotator")) {
			return set.text("annotator");
		}
		if (!intake.request().annotator().isEmpty() || !set.has("completed_by")) {
			return intake.request().annotator();
		}
		if (set.get("completed_by") instanceof JsonObject person) {
			return person.has("email") ? person.text("email") : "user-" + person.textOrEmpty("id");
		}
		return "user-" + set.text("completed_by");
	}

	/** The short form: each control is a key with its values. */
	private void brief(JsonObject task) throws IOException {
		if (!task.has("text")) {
			throw task.fault("The task has neither \"data\" nor \"text\"; export it as JSON.");
		}
		String text = task.text("text");
		List<JsonObject> results = new ArrayList<>();
		for (String name : task.names()) {
			if (SHORT.contains(name)) {
				continue;
			}
			Object value = task.get(name);
			for (Object element : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
				JsonObject result = Regions.result(task, name, element);
				if (result == null) {
					intake.losses().add(Lost.notRead("key " + name), where(task));
				} else {
					results.add(result);
				}
			}
		}
		OffsetGuess guess = new OffsetGuess(text);
		Regions.weigh(results, guess);
		String annotator = intake.request().annotator().isEmpty() && task.has("annotator") ? "user-" + task.text("annotator")
				: intake.request().annotator();
		emit(DocumentDetails.read(task, id(task, task)), text, annotator, results, guess, Provenance.imported(LabelStudioFormat.ID));
	}

	private String where(JsonObject place) {
		return file.getFileName() + ", line " + place.line();
	}
}
