package org.glossator.exchange.tei;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.label.Labels;
import org.glossator.exchange.label.PlainNames;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

/** Makes annotations of the stand-off elements of one text. For one text, one thread. */
final class TeiAssembly {

	private final Path file;
	private final Intake intake;
	private final TeiHeader header;
	private final TeiText text;
	private final TeiMarks marks;
	private final Labels labels;
	private final Gathering gathering;

	TeiAssembly(Path file, Intake intake, String layer, TeiHeader header, TeiText text, TeiMarks marks) {
		this.file = file;
		this.intake = intake;
		this.header = header;
		this.text = text;
		this.marks = marks;
		labels = new Labels(intake.request().schema(), TeiFormat.ID, layer);
		gathering = new Gathering(file);
	}

	void emit(String id, String annotator) throws IOException {
		for (TeiMarks.Mark mark : marks.all) {
			switch (mark.element) {
				case "span" -> span(mark);
				case "annotation" -> annotation(mark);
				default -> {
				}
			}
		}
		for (TeiMarks.Mark mark : marks.all) {
			if (mark.element.equals("link")) {
				link(mark);
			}
		}
		intake.document(new AnnotatedDocument(header.info(id), text.text(), annotator, gathering.finish()), file);
	}

	private String id(TeiMarks.Mark mark) {
		return mark.id.startsWith("glossator.") ? "" : header.isOwn() ? PlainNames.decode(mark.id) : mark.id;
	}

	private String layer(TeiMarks.Mark mark) {
		return header.isOwn() ? PlainNames.decode(mark.group) : mark.group;
	}

	/** What the feature structures say: values, where it comes from, and labels that only point. */
	private final class Said {

		private final List<String> pairs = new ArrayList<>();
		private final List<String> labels = new ArrayList<>();
		private Provenance provenance = Provenance.imported(TeiFormat.ID);

		Said(TeiMarks.Mark mark) {
			for (String pointer : mark.structures) {
				String id = TeiPointers.parse(pointer).id();
				List<String[]> structure = marks.structures.get(id);
				if (structure == null) {
					labels.add(marks.interpretations.getOrDefault(id, id.isEmpty() ? pointer : id));
				} else if (header.isOwn() && id.startsWith("glossator.p")) {
					provenance(structure);
				} else {
					structure.forEach(pair -> pairs.addAll(List.of(header.isOwn() ? PlainNames.decode(pair[0]) : pair[0], pair[1])));
				}
			}
			if (!mark.note.isEmpty()) {
				provenance = provenance.withNote(mark.note);
			}
		}

		private void provenance(List<String[]> facts) {
			Map<String, String> by = new LinkedHashMap<>();
			facts.forEach(fact -> by.put(fact[0], fact[1]));
			Status status = Status.of(by.getOrDefault("status", ""));
			double confidence = number(by.getOrDefault("confidence", ""));
			provenance = new Provenance(status == null ? Status.ACCEPTED : status,
					by.containsKey("origin") ? Origin.parse(by.get("origin")) : Origin.imported(TeiFormat.ID), confidence,
					by.getOrDefault("reason", ""), by.getOrDefault("note", ""));
		}

		/** A number from 0 to 1; NaN for anything else. */
		private static double number(String text) {
			try {
				double number = Double.parseDouble(text);
				return number >= 0 && number <= 1 ? number : Double.NaN;
			} catch (NumberFormatException e) {
				return Double.NaN;
			}
		}

		private FeatureValues values() {
			return FeatureValues.of(pairs.toArray(String[]::new));
		}
	}

	private void span(TeiMarks.Mark mark) throws InputFault {
		Span span = place(mark);
		if (span == null) {
			return;
		}
		Said said = new Said(mark);
		if (header.isOwn()) {
			gathering.add(new SpanRecord(id(mark), layer(mark), span, said.values(), said.provenance), mark.line);
			return;
		}
		if (!mark.content.isBlank()) {
			said.labels.add(0, mark.content.replaceAll("\\s+", " ").strip());
		}
		gathering.add(foreign(mark, span, said), mark.line);
	}

	/** A span of another program: its group is its layer, what it says or points to its label. */
	private SpanRecord foreign(TeiMarks.Mark mark, Span span, Said said) {
		String group = layer(mark);
		String label = said.labels.isEmpty() ? null : said.labels.get(0);
		if (group.isEmpty()) {
			SpanRecord record = labels.span(id(mark), span, label == null ? "" : label, said.provenance);
			FeatureValues values = label == null ? FeatureValues.NONE : record.values();
			List<String> all = new ArrayList<>(said.pairs);
			for (int i = 0; i < values.size(); i++) {
				all.addAll(List.of(values.name(i), values.value(i)));
			}
			return record.withValues(FeatureValues.of(all.toArray(String[]::new)));
		}
		LayerSpec known = intake.request().schema().layer(group);
		String feature = known == null || known.labelFeature().isEmpty() ? Label.FEATURE : known.labelFeature();
		said.labels.forEach(each -> said.pairs.addAll(List.of(feature, each)));
		return new SpanRecord(id(mark), group, span, said.values(), said.provenance);
	}

	/** The place a span or annotation points to; null, and reported, where it cannot be told. */
	private Span place(TeiMarks.Mark mark) throws InputFault {
		List<Integer> offsets = new ArrayList<>();
		if (!mark.from.isEmpty()) {
			int[] first = resolve(mark.from, mark, new ArrayList<>());
			int[] last = mark.to.isEmpty() ? first : resolve(mark.to, mark, new ArrayList<>());
			if (first == null || last == null || last[1] < first[0]) {
				lose(mark);
				return null;
			}
			return Span.of(first[0], last[1]);
		}
		for (String target : mark.targets) {
			if (resolve(target, mark, offsets) == null) {
				lose(mark);
				return null;
			}
		}
		if (offsets.isEmpty()) {
			lose(mark);
			return null;
		}
		return Span.ofFragments(offsets.stream().mapToInt(Integer::intValue).toArray());
	}

	private void lose(TeiMarks.Mark mark) {
		intake.losses().add(Lost.NOT_PLACED, file.getFileName() + ", line " + mark.line);
	}

	/** Adds the places a pointer leads to; gives their hull, or null where it leads nowhere in this text. */
	private int[] resolve(String target, TeiMarks.Mark mark, List<Integer> offsets) throws InputFault {
		TeiPointers.Pointer pointer = TeiPointers.parse(target);
		TeiText.Part part = text.part(pointer.id());
		if (part == null) {
			return null;
		}
		List<int[]> places = new ArrayList<>();
		if (pointer.ranges().isEmpty()) {
			places.add(text.span(part.begin(), part.end()));
		}
		int length = text.length(part);
		for (int i = 0; i < pointer.ranges().size(); i += 2) {
			int offset = pointer.ranges().get(i);
			int count = pointer.ranges().get(i + 1);
			if (offset < 0 || count < 0 || offset > length - count) {
				throw new InputFault(file, mark.line, "The range " + offset + "," + count + " does not lie in " + pointer.id() + ", which has "
						+ length + " characters; correct the pointer.");
			}
			places.add(text.span(part, offset, count));
		}
		for (int[] place : places) {
			offsets.add(place[0]);
			offsets.add(place[1]);
		}
		return new int[] { places.get(0)[0], places.get(places.size() - 1)[1] };
	}

	private void annotation(TeiMarks.Mark mark) throws InputFault {
		Said said = new Said(mark);
		if (header.isOwn()) {
			gathering.add(new DocumentLevelRecord(id(mark), layer(mark), said.values(), said.provenance), mark.line);
			return;
		}
		if (mark.pointers > 0) {
			intake.losses().add(Lost.notRead("pointer in an annotation"), file.getFileName() + ", line " + mark.line);
		}
		Span span = place(mark);
		if (span != null) {
			gathering.add(foreign(mark, span, said), mark.line);
		}
	}

	private void link(TeiMarks.Mark mark) throws InputFault {
		List<String> ends = new ArrayList<>();
		for (String target : mark.targets) {
			String id = TeiPointers.parse(target).id();
			String end = header.isOwn() ? PlainNames.decode(id) : id;
			if (!header.isOwn() && gathering.get(end) == null) {
				TeiText.Part part = text.part(id);
				if (part == null) {
					intake.losses().add(Lost.DANGLING, file.getFileName() + ", line " + mark.line);
					return;
				}
				int[] place = text.span(part.begin(), part.end());
				gathering.add(new SpanRecord(end, Label.LAYER, Span.of(place[0], place[1]), FeatureValues.NONE,
						Provenance.imported(TeiFormat.ID)), mark.line);
			}
			ends.add(end);
		}
		Said said = new Said(mark);
		String group = layer(mark);
		boolean chain = header.isOwn() ? mark.type.equals("chain") : ends.size() != 2;
		if (chain) {
			gathering.add(new ChainRecord(id(mark), group.isEmpty() ? "chain" : group, List.copyOf(new LinkedHashSet<>(ends)), said.values(),
					said.provenance), mark.line);
		} else if (ends.size() == 2 && !ends.get(0).equals(ends.get(1))) {
			gathering.add(new RelationRecord(id(mark), group.isEmpty() ? Labels.RELATION : group, ends.get(0), ends.get(1), said.values(),
					said.provenance), mark.line);
		} else {
			intake.losses().add(Lost.DANGLING, file.getFileName() + ", line " + mark.line);
		}
	}
}
