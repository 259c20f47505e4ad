package org.glossator.exchange.webannotation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.JsonSource;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;

/** Reads a file of annotations, alone, in a list, a page, a collection or a graph, and puts those of one text together. */
final class WebAnnotationReader {

	/** Of which text, by whom. */
	private record Key(String source, String annotator) {
	}

	private final Path file;
	private final String annotator;
	private final Intake intake;
	private final String layer;
	private final TextBinding binding;
	private final Map<Key, List<JsonObject>> sets = new LinkedHashMap<>();
	/** What the file itself tells of a text, by its IRI. */
	private final Map<String, JsonObject> texts = new LinkedHashMap<>();
	/** The set that an annotation is in, by the annotation's IRI: annotations of annotations are in the same. */
	private final Map<String, Key> byIri = new HashMap<>();

	WebAnnotationReader(FoundFile file, Intake intake, String layer) {
		this.file = file.file();
		annotator = file.annotator(intake.request().annotator());
		this.intake = intake;
		this.layer = layer;
		binding = new TextBinding(intake.request().known());
	}

	void read() throws IOException {
		List<JsonObject> annotations = new ArrayList<>();
		try (JsonSource source = new JsonSource(file)) {
			for (JsonObject object = source.next(); object != null; object = source.next()) {
				gather(object, annotations, "", 0);
			}
		}
		List<JsonObject> pending = annotations;
		while (!pending.isEmpty()) {
			List<JsonObject> later = new ArrayList<>();
			for (JsonObject annotation : pending) {
				if (!assign(annotation)) {
					later.add(annotation);
				}
			}
			if (later.size() == pending.size()) {
				throw pending.get(0).fault("The target of the annotation is neither a text nor an annotation of this file; add it.");
			}
			pending = later;
		}
		for (Map.Entry<Key, List<JsonObject>> set : sets.entrySet()) {
			BoundText bound = bind(set.getKey().source(), set.getValue());
			AnnotationBodies bodies = new AnnotationBodies(intake, file, layer, bound.text());
			intake.document(new AnnotatedDocument(bound.info(), bound.text(), set.getKey().annotator(), bodies.read(set.getValue())), file);
		}
	}

	/** Looks for annotations in whatever holds them. */
	private void gather(JsonObject object, List<JsonObject> annotations, String creator, int depth) throws InputFault {
		if (depth > 5) {
			throw object.fault("Collections lie too deep in each other; export them one by one.");
		}
		String by = creator(object, creator);
		if (object.get("about") instanceof JsonObject about && about.has("id")) {
			texts.put(about.text("id"), about);
			sets.computeIfAbsent(new Key(about.text("id"), by.isEmpty() ? annotator : by), key -> new ArrayList<>());
		}
		boolean held = false;
		for (String name : List.of("first", "items", "@graph", "resources", "rows")) {
			Object value = object.get(name);
			for (Object element : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
				if (element instanceof JsonObject inner) {
					gather(inner, annotations, by, depth + 1);
					held = true;
				}
			}
		}
		if (!held && (TextAnchor.type(object).equals("Annotation") || object.has("target"))) {
			annotations.add(object);
		}
	}

	/** The name of who made it; that of the collection where it does not say. */
	private static String creator(JsonObject object, String otherwise) throws InputFault {
		Object creator = object.get("creator") instanceof List<?> list && !list.isEmpty() ? list.get(0) : object.get("creator");
		if (creator instanceof JsonObject person) {
			for (String name : List.of("name", "nickname", "account", "email", "id")) {
				if (person.has(name)) {
					return person.text(name);
				}
			}
		}
		return creator instanceof String iri ? Iris.last(iri) : otherwise;
	}

	/** Puts an annotation to the others of its text; false where that is not known yet. */
	private boolean assign(JsonObject annotation) throws InputFault {
		String source = source(annotation.get("target"), annotation);
		Key key = byIri.get(source);
		if (key == null) {
			if (source.startsWith(Iris.ANNOTATION)) {
				return false;
			}
			String by = creator(annotation, "");
			key = new Key(source, by.isEmpty() ? soleAnnotator(source) : by);
		}
		sets.computeIfAbsent(key, each -> new ArrayList<>()).add(annotation);
		String iri = annotation.has("id") ? annotation.text("id") : annotation.textOrEmpty("@id");
		if (!iri.isEmpty()) {
			byIri.putIfAbsent(iri, key);
		}
		return true;
	}

	/** The annotator of the collection where it says; else the one asked for. */
	private String soleAnnotator(String source) {
		for (Key key : sets.keySet()) {
			if (key.source().equals(source)) {
				return key.annotator();
			}
		}
		return annotator;
	}

	/** The IRI of what a target is or is a part of. */
	static String source(Object target, JsonObject annotation) throws InputFault {
		Object first = target instanceof List<?> list && !list.isEmpty() ? list.get(0) : target;
		if (first instanceof String iri) {
			return iri.contains("#char=") ? iri.substring(0, iri.indexOf("#char=")) : iri;
		}
		if (first instanceof JsonObject object) {
			for (String name : List.of("source", "items")) {
				if (object.has(name)) {
					return source(object.get(name), annotation);
				}
			}
			if (object.has("id")) {
				return source(object.text("id"), annotation);
			}
		}
		throw annotation.fault("The annotation has no target; name the text it is about.");
	}

	/** The known document meant by an IRI: by what the file tells of it, by its address, by its name. */
	private BoundText bind(String iri, List<JsonObject> annotations) throws IOException {
		JsonObject about = texts.get(iri);
		Optional<BoundText> bound = Optional.empty();
		if (about != null) {
			bound = binding.byHash(about.textOrEmpty("sha256"));
			if (bound.isEmpty() && about.has("document")) {
				bound = binding.byName(about.text("document"), file).map(text -> named(text, about));
			}
		}
		if (bound.isEmpty()) {
			for (DocumentInfo document : intake.request().known().all()) {
				if (document.url().equals(iri)) {
					return new BoundText(document, intake.request().known().text(document));
				}
			}
			bound = binding.byName(Iris.last(iri), file);
		}
		if (bound.isEmpty()) {
			String name = file.getFileName().toString();
			int dot = name.lastIndexOf('.');
			bound = binding.byName(dot > 0 ? name.substring(0, dot) : name, file);
		}
		int line = annotations.isEmpty() ? 1 : annotations.get(0).line();
		return bound.orElseThrow(() -> new InputFault(file, line, "The text " + iri + " is not known; import it first, or put it beside this file."));
	}

	/** A text found beside the file, with what the file tells of it. */
	private static BoundText named(BoundText text, JsonObject about) {
		if (!text.info().sha256().isEmpty()) {
			return text;
		}
		try {
			DocumentInfo info = DocumentDetails.read(about, about.text("document"));
			// Files written before the key was changed have the source under its old name.
			String source = about.has(WebAnnotationFormat.PUBLISHER) ? about.text(WebAnnotationFormat.PUBLISHER) : info.source();
			return new BoundText(new DocumentInfo(info.id(), info.title(), source, info.url(), info.published(), info.author(), info.language(),
					info.path(), info.sha256(), info.originalName()), text.text());
		} catch (InputFault e) {
			// what is told of it is of no use: then only its name is known
			return text;
		}
	}
}
