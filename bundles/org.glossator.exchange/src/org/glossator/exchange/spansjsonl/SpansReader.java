package org.glossator.exchange.spansjsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.jsonl.AnnotationLines;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.exchange.label.Labels;
import org.glossator.text.InputFault;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/** Reads one file of documents with spans. */
final class SpansReader {

	private static final Provenance READ = Provenance.imported(SpansFormat.ID);
	private static final Set<String> KEYS = Set.of("text", "tokens", "spans", "entities", "ents", "relations", "cats", "chains", "document",
			"ner_tags", "tags", "labels", "meta", "id", "annotator", "answer", "sents");
	private static final Set<String> SPAN_KEYS = Set.of("start", "end", "label", "type", "token_start", "token_end", "id", "score", "text", "layer");

	private final Path file;
	private final Intake intake;
	private final Labels labels;
	private int number;

	SpansReader(Path file, Intake intake, String layer) {
		this.file = file;
		this.intake = intake;
		labels = new Labels(intake.request().schema(), SpansFormat.ID, layer);
	}

	void read() throws IOException {
		try (JsonSource source = new JsonSource(file)) {
			for (JsonObject line = source.next(); line != null; line = source.next()) {
				number++;
				new Line(line).read();
			}
		}
	}

	/** One document. */
	private final class Line {

		private final JsonObject line;
		private final TokenTexts tokens;
		private final OffsetTable offsets;
		private final Gathering gathering = new Gathering(file);
		private final Provenance provenance;
		private final boolean hasRelations;
		/** The spans in the order of the file, and the labels they have there. */
		private final List<SpanRecord> spans = new ArrayList<>();
		private final List<String> spanLabels = new ArrayList<>();

		Line(JsonObject line) throws InputFault {
			this.line = line;
			tokens = new TokenTexts(line);
			offsets = OffsetTable.of(tokens.text());
			hasRelations = !line.list("relations").isEmpty();
			provenance = READ.withStatus(switch (line.textOrEmpty("answer")) {
				case "reject" -> Status.REJECTED;
				case "ignore" -> Status.SUGGESTED;
				default -> Status.ACCEPTED;
			});
		}

		void read() throws IOException {
			for (String name : List.of("spans", "entities", "ents", "labels")) {
				for (Object element : line.list(name)) {
					if (!name.equals("labels") || element instanceof List<?>) {
						span(element);
					}
				}
			}
			for (String name : List.of("ner_tags", "tags", "labels")) {
				if (!line.list(name).isEmpty() && !(line.list(name).get(0) instanceof List<?>)) {
					tokens.tagged(line, name, (begin, end, label) -> add(labels.span(free(""), Span.of(begin, end), label, provenance), label, line));
				}
			}
			for (JsonObject relation : line.objects("relations")) {
				relation(relation);
			}
			for (String name : List.of("chains", "document")) {
				for (JsonObject other : line.objects(name)) {
					gathering.add(AnnotationLines.read(other, tokens.text(), offsets, SpansFormat.ID, SpansFormat.KEYS), other.line());
				}
			}
			categories();
			for (String name : line.names()) {
				if (!KEYS.contains(name) && !name.startsWith("_")) {
					lose(Lost.notRead("key " + name), line);
				}
			}
			String annotator = line.has("annotator") ? line.text("annotator")
					: line.has("_annotator_id") ? line.text("_annotator_id") : intake.request().annotator();
			intake.document(new AnnotatedDocument(info(), tokens.text(), annotator, gathering.finish()), file);
		}

		private DocumentInfo info() throws InputFault {
			JsonObject meta = line.get("meta") instanceof JsonObject object ? object : null;
			if (meta != null && meta.has("id")) {
				return DocumentDetails.read(meta, meta.text("id"));
			}
			String name = file.getFileName().toString();
			int dot = name.lastIndexOf('.');
			String id = (dot > 0 ? name.substring(0, dot) : name) + "-" + (line.has("id") ? line.text("id") : String.valueOf(number));
			return meta == null ? DocumentInfo.ofId(id) : DocumentDetails.read(meta, id);
		}

		private void categories() throws InputFault {
			if (!(line.get("cats") instanceof JsonObject cats)) {
				return;
			}
			for (String label : cats.names()) {
				if (cats.decimal(label) >= 0.5) {
					gathering.add(labels.document("", label, provenance), cats.line());
				}
			}
		}

		private void span(Object element) throws InputFault {
			if (element instanceof List<?> triple) {
				String label = triple.size() == 3 ? JsonObject.scalar(triple.get(2)) : null;
				if (label == null) {
					throw line.fault("An entity should be begin, end and label, such as [0, 5, \"PER\"].");
				}
				Span span = place(line.integer(triple.get(0), "The begin"), line.integer(triple.get(1), "The end"), line);
				add(labels.span(free(""), span, label, provenance), label, line);
				return;
			}
			if (!(element instanceof JsonObject object)) {
				throw line.fault("A span should be an object; put it in braces.");
			}
			String label = label(object);
			if (object.has("layer")) {
				add(new SpanRecord(object.textOrEmpty("id"), object.text("layer"), place(object),
						AnnotationLines.values(object, Set.of(), SpansFormat.KEYS),
						AnnotationLines.provenance(object, SpansFormat.ID)), label, object);
				return;
			}
			add(foreign(object, label), label, object);
		}

		private SpanRecord foreign(JsonObject object, String label) throws InputFault {
			Span span = place(object);
			for (String name : object.names()) {
				if (!SPAN_KEYS.contains(name)) {
					lose(Lost.notRead("key " + name + " of a span"), object);
				}
			}
			if (object.has("text") && !object.text("text").equals(span.coveredText(tokens.text()))) {
				lose(Lost.QUOTATION, object);
			}
			double score = object.decimal("score");
			Provenance scored = score >= 0 && score <= 1
					? new Provenance(provenance.status(), provenance.origin(), score, provenance.reason(), provenance.note())
					: provenance;
			return labels.span(free(object.textOrEmpty("id")), span, label, scored);
		}

		/** The id given; for relations to refer to, one that is free where there is none. */
		private String free(String id) {
			if (!id.isEmpty() || !hasRelations) {
				return id;
			}
			int next = spans.size() + 1;
			while (gathering.get("s" + next) != null) {
				next++;
			}
			return "s" + next;
		}

		private void add(SpanRecord record, String label, JsonObject place) throws InputFault {
			gathering.add(record, place.line());
			spans.add(record);
			spanLabels.add(label);
		}

		private Span place(JsonObject object) throws InputFault {
			if (object.has("fragments")) {
				return fragments(object);
			}
			if (!object.has("start") && object.has("token_start")) {
				return tokens.span(object.integer("token_start"), object.integer("token_end") + 1, object);
			}
			return place(object.integer("start"), object.integer("end"), object);
		}

		private Span place(int begin, int end, JsonObject object) throws InputFault {
			if (!tokens.hasText()) {
				return tokens.span(begin, end, object);
			}
			if (begin < 0 || end < begin || end > offsets.codePoints()) {
				throw object.fault("The span " + begin + " to " + end + " does not lie in the text, which has " + offsets.codePoints()
						+ " characters; correct the offsets.");
			}
			return Span.of(offsets.fromCodePoint(begin), offsets.fromCodePoint(end));
		}

		private Span fragments(JsonObject object) throws InputFault {
			List<Integer> units = new ArrayList<>();
			for (Object fragment : object.list("fragments")) {
				if (!(fragment instanceof List<?> pair) || pair.size() != 2) {
					throw object.fault("\"fragments\" should hold pairs of begin and end, such as [[3,9],[12,15]].");
				}
				Span part = place(object.integer(pair.get(0), "The begin"), object.integer(pair.get(1), "The end"), object);
				units.add(part.begin());
				units.add(part.end());
			}
			if (units.isEmpty()) {
				throw object.fault("\"fragments\" is empty; leave it out.");
			}
			return Span.ofFragments(units.stream().mapToInt(Integer::intValue).toArray());
		}

		private void relation(JsonObject relation) throws InputFault {
			if (relation.has("layer") && relation.has("source")) {
				gathering.add(AnnotationLines.read(relation, tokens.text(), offsets, SpansFormat.ID, SpansFormat.KEYS), relation.line());
				return;
			}
			boolean counted = relation.has("tail");
			SpanRecord source = counted ? entity(relation, "head") : end(relation, "head");
			SpanRecord target = counted ? entity(relation, "tail") : end(relation, "child");
			if (source == null || target == null) {
				lose(Lost.DANGLING, relation);
				return;
			}
			gathering.add(labels.relation("", source.id(), target.id(), label(relation), provenance), relation.line());
		}

		/** An end as the number of an entity in the list. */
		private SpanRecord entity(JsonObject relation, String name) throws InputFault {
			int index = relation.integer(name);
			if (index < 0 || index >= spans.size()) {
				throw relation.fault("There is no entity " + index + "; count the entities from 0.");
			}
			return spans.get(index);
		}

		/** An end as the place and label of a span, else as one of its tokens; null for none. */
		private SpanRecord end(JsonObject relation, String name) throws InputFault {
			JsonObject named = relation.object(name + "_span");
			if (named == null && !relation.has(name)) {
				return null;
			}
			Span place = named != null ? place(named) : tokens.span(relation.integer(name), relation.integer(name) + 1, relation);
			for (int i = 0; i < spans.size(); i++) {
				Span span = spans.get(i).span();
				if (named != null ? span.equals(place) && spanLabels.get(i).equals(label(named))
						: span.begin() <= place.begin() && place.end() <= span.end()) {
					return spans.get(i);
				}
			}
			return null;
		}
	}

	private static String label(JsonObject object) throws InputFault {
		return object.has("label") ? object.text("label") : object.textOrEmpty("type");
	}

	private void lose(String what, JsonObject place) {
		intake.losses().add(what, file.getFileName() + ", line " + place.line());
	}
}
