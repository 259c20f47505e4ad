package org.glossator.exchange.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.json.JsonObject;
import org.glossator.exchange.json.ObjectSource;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotatedDocument;

/**
 * Puts annotations that stand one by one in a file together to sets. Those of one document usually follow each other, and
 * then one document at a time is in memory. A script may as well write layer after layer: a first pass counts the lines of
 * each document, and later passes take as many documents at a time as fit. For one thread.
 */
public final class DocumentSets {

	/** A way to go through the file from its begin. */
	public interface Opening {

		/** Opens the file. */
		ObjectSource open() throws IOException;
	}

	/** How many annotations of documents that do not stand together are held at a time. */
	private static final int HELD = 400_000;

	private final Path file;
	private final Opening opening;
	private final String format;
	private final Intake intake;
	private final TextBinding binding;

	/** For one file of that format. */
	public DocumentSets(Path file, Opening opening, String format, Intake intake) {
		this.file = file;
		this.opening = opening;
		this.format = format;
		this.intake = intake;
		binding = new TextBinding(intake.request().known());
	}

	/** Reads the file and hands its documents on. */
	public void read() throws IOException {
		Map<String, Integer> counts = new LinkedHashMap<>();
		if (count(counts)) {
			try (ObjectSource source = opening.open()) {
				Sets sets = null;
				for (JsonObject line = source.next(); line != null; line = source.next()) {
					String name = name(line);
					if (sets == null || !sets.name.equals(name)) {
						finish(sets);
						sets = new Sets(name);
					}
					sets.add(line);
				}
				finish(sets);
			}
			return;
		}
		Set<String> chosen = new LinkedHashSet<>();
		int held = 0;
		for (Map.Entry<String, Integer> entry : counts.entrySet()) {
			chosen.add(entry.getKey());
			held += entry.getValue();
			if (held >= HELD) {
				readChosen(chosen);
				chosen.clear();
				held = 0;
			}
		}
		if (!chosen.isEmpty()) {
			readChosen(chosen);
		}
	}

	/** Counts the lines of each document; true if those of each stand together. */
	private boolean count(Map<String, Integer> counts) throws IOException {
		boolean together = true;
		String last = null;
		try (ObjectSource source = opening.open()) {
			for (JsonObject line = source.next(); line != null; line = source.next()) {
				intake.request().progress().check();
				String name = name(line);
				boolean again = counts.merge(name, 1, Integer::sum) > 1;
				together &= !again || name.equals(last);
				last = name;
			}
		}
		return together;
	}

	private void readChosen(Set<String> chosen) throws IOException {
		Map<String, Sets> all = new LinkedHashMap<>();
		try (ObjectSource source = opening.open()) {
			for (JsonObject line = source.next(); line != null; line = source.next()) {
				String name = name(line);
				if (chosen.contains(name)) {
					Sets sets = all.get(name);
					if (sets == null) {
						sets = new Sets(name);
						all.put(name, sets);
					}
					sets.add(line);
				}
			}
		}
		for (Sets sets : all.values()) {
			finish(sets);
		}
	}

	private static String name(JsonObject line) throws IOException {
		String name = line.textOrEmpty("document");
		if (name.isEmpty()) {
			throw line.fault("\"document\" is missing; name the document by its id or file name.");
		}
		return name;
	}

	private void finish(Sets sets) throws IOException {
		if (sets != null) {
			sets.finish();
		}
	}

	/** The annotations of one document, one set for each annotator. */
	private final class Sets {

		private final String name;
		private final Map<String, List<JsonObject>> byAnnotator = new LinkedHashMap<>();
		private JsonObject content;
		private int firstLine;

		Sets(String name) {
			this.name = name;
		}

		void add(JsonObject line) throws IOException {
			if (firstLine == 0) {
				firstLine = line.line();
			}
			if (line.has("content") && !line.has("layer")) {
				if (content != null) {
					throw line.fault("The text of " + name + " stands here a second time; remove one.");
				}
				content = line;
				return;
			}
			String annotator = line.has("annotator") ? line.text("annotator") : intake.request().annotator();
			byAnnotator.computeIfAbsent(annotator, key -> new ArrayList<>()).add(line);
		}

		void finish() throws IOException {
			BoundText bound = bind();
			OffsetTable offsets = OffsetTable.of(bound.text());
			if (byAnnotator.isEmpty()) {
				byAnnotator.put(intake.request().annotator(), List.of());
			}
			for (Map.Entry<String, List<JsonObject>> set : byAnnotator.entrySet()) {
				Gathering gathering = new Gathering(file);
				for (JsonObject line : set.getValue()) {
					gathering.add(AnnotationLines.read(line, bound.text(), offsets, format), line.line());
				}
				intake.document(new AnnotatedDocument(bound.info(), bound.text(), set.getKey(), gathering.finish()), file);
			}
		}

		/** A known document of that name must have the text that the file gives, if it gives one. */
		private BoundText bind() throws IOException {
			if (content == null) {
				return binding.require(name, file, firstLine);
			}
			String text = content.text("content");
			Optional<BoundText> known = binding.known(name);
			if (known.isPresent() && known.get().text().equals(text)) {
				return known.get();
			}
			if (known.isPresent()) {
				throw content.fault("The document " + name + " is known with another text; rename it in the file, or leave its text out.");
			}
			return new BoundText(DocumentDetails.read(content, name), text);
		}
	}
}
