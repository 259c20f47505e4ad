package org.glossator.exchange.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.brat.AnnFile.Equivalence;
import org.glossator.exchange.brat.AnnFile.Event;
import org.glossator.exchange.brat.AnnFile.Relation;
import org.glossator.exchange.brat.AnnFile.Remark;
import org.glossator.exchange.brat.AnnFile.TextBound;
import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.label.Label;
import org.glossator.exchange.label.LabelNames;
import org.glossator.exchange.offset.OffsetGuess;
import org.glossator.exchange.stream.StrictReader;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

/**
 * Reads one {@code .ann} file and its text. Lenient: what only other annotations point to wrongly is left out and
 * reported; offsets outside the text and ids used twice are faults.
 */
final class BratReader {

	private final Path file;
	private final String annotator;
	private final Intake intake;
	private final LossReport losses;
	private final LabelNames labels;
	/** The annotation that an id of the file stands for: an event stands for its trigger. */
	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, String> layers = new LinkedHashMap<>();
	private final Map<String, List<String>> values = new HashMap<>();
	private final Map<String, Remarks> remarks = new HashMap<>();

	BratReader(Path file, String annotator, Intake intake) {
		this.file = file;
		this.annotator = annotator;
		this.intake = intake;
		losses = intake.losses();
		labels = new LabelNames(intake.request().schema(), BratFormat.ID, LayerKind.SPAN);
	}

	void read() throws IOException {
		AnnFile ann = new AnnFile(file, losses);
		BoundText text = text();
		Map<String, Span> spans = spans(ann, text);
		Map<String, Integer> lines = new HashMap<>();
		for (TextBound bound : ann.textBounds.values()) {
			define(bound.id(), bound.type(), bound.line(), lines);
			ids.put(bound.id(), bound.id());
		}
		List<Event> read = events(ann, spans, lines);
		ann.relations.values().forEach(relation -> {
			layers.put(relation.id(), relation.type());
			ids.put(relation.id(), relation.id());
		});
		read.forEach(this::link);
		ann.remarks.forEach(this::remark);
		Gathering gathering = new Gathering(file);
		for (Map.Entry<String, Span> span : spans.entrySet()) {
			String id = span.getKey();
			SpanRecord record = new SpanRecord(id, layers.get(id), span.getValue(), featureValues(id), remarks(id).provenance());
			gathering.add(record, lines.get(id));
			for (String feature : remarks(id).links()) {
				intake.link(record, feature);
			}
		}
		for (Relation relation : ann.relations.values()) {
			addRelation(relation, gathering);
		}
		for (Equivalence equivalence : ann.equivalences) {
			addChain(equivalence, gathering);
		}
		intake.document(new AnnotatedDocument(text.info(), text.text(), annotator, gathering.finish()), file);
	}

	/** The text beside the file; else the known document of that name. */
	private BoundText text() throws IOException {
		String name = file.getFileName().toString();
		String stem = name.endsWith(".ann") ? name.substring(0, name.length() - 4) : name;
		Path beside = file.resolveSibling(stem + ".txt");
		if (Files.isRegularFile(beside)) {
			String text = StrictReader.readAll(beside);
			return new BoundText(new DocumentInfo(stem, "", "", "", "", "", "", "", "", stem + ".txt"), text);
		}
		return new TextBinding(intake.request().known()).known(stem).orElseThrow(() -> new InputFault(file, 0,
				"Its text is missing; put " + stem + ".txt beside it."));
	}

	private Map<String, Span> spans(AnnFile ann, BoundText text) throws InputFault {
		OffsetGuess guess = new OffsetGuess(text.text());
		for (TextBound bound : ann.textBounds.values()) {
			guess.see(bound.offsets(), bound.quotation());
		}
		if (guess.isUnits()) {
			losses.add(Lost.OFFSET_UNIT, file.getFileName().toString());
		}
		Map<String, Span> spans = new LinkedHashMap<>();
		for (TextBound bound : ann.textBounds.values()) {
			int[] offsets = guess.units(bound.offsets());
			if (offsets == null) {
				throw new InputFault(file, bound.line(), "The span " + bound.offsets() + " lies outside the text, which has "
						+ guess.length() + " characters; check that the text is the one annotated.");
			}
			if (!guess.fits(bound.offsets(), bound.quotation())) {
				losses.add(Lost.QUOTATION, file.getFileName() + ", line " + bound.line());
			}
			spans.put(bound.id(), closed(Span.ofFragments(offsets), text.text()));
		}
		return spans;
	}

	/** The same span with gaps of line ends only closed: brat cannot mark a line end, so writers leave it out. */
	static Span closed(Span span, String text) {
		if (!span.isDiscontinuous()) {
			return span;
		}
		int[] offsets = span.offsets();
		for (int i = 1; i + 1 < offsets.length; i += 2) {
			boolean lineEnds = true;
			for (int at = offsets[i]; at < offsets[i + 1]; at++) {
				lineEnds &= BratWords.endsLine(text.charAt(at));
			}
			if (lineEnds) {
				offsets[i] = offsets[i + 1];
			}
		}
		return Span.ofFragments(offsets);
	}

	private void define(String id, String type, int line, Map<String, Integer> lines) {
		Label label = labels.read(type);
		layers.put(id, label == null ? type : label.layer());
		lines.put(id, line);
		if (label != null && label.value() != null) {
			value(id, label.feature(), label.value());
		}
	}

	/** A second event with the same trigger becomes a span of its own. */
	private List<Event> events(AnnFile ann, Map<String, Span> spans, Map<String, Integer> lines) {
		List<Event> kept = new ArrayList<>();
		Map<String, String> triggered = new HashMap<>();
		for (Event event : ann.events.values()) {
			Span span = spans.get(event.trigger());
			if (span == null) {
				dangling(event.line());
				continue;
			}
			kept.add(event);
			if (triggered.putIfAbsent(event.trigger(), event.id()) == null) {
				ids.put(event.id(), event.trigger());
			} else {
				spans.put(event.id(), span);
				define(event.id(), event.type(), event.line(), lines);
				ids.put(event.id(), event.id());
			}
		}
		return kept;
	}

	private void link(Event event) {
		String id = ids.get(event.id());
		LayerSpec layer = intake.request().schema().layer(layers.get(id));
		List<String> names = event.arguments().stream().map(AnnFile.Argument::role).toList();
		for (AnnFile.Argument argument : event.arguments()) {
			String target = ids.get(argument.id());
			if (target == null) {
				dangling(event.line());
				continue;
			}
			String role = BratLinks.unnumbered(argument.role(), names);
			BratLinks.Link link = BratLinks.read(layer, role, target);
			value(id, link.feature(), link.value());
			if (layer == null || layer.feature(link.feature()) == null) {
				remarks(id).links().add(link.feature());
			}
		}
	}

	private void remark(Remark remark) {
		String target = remark.target().startsWith("Annotation:") ? remark.target().substring(11) : remark.target();
		String id = ids.get(target);
		if (id == null) {
			dangling(remark.line());
			return;
		}
		switch (remark.kind()) {
			case ATTRIBUTE -> value(id, remark.type(), remark.value().isEmpty() ? "true" : remark.value());
			case NORMALIZATION -> {
				String feature = concept(layers.get(id), remark.type());
				value(id, feature, remark.value().startsWith("Referent:") ? remark.value().substring(9) : remark.value());
				if (!remark.text().isEmpty()) {
					value(id, feature + Remarks.NAME_OF_CONCEPT, remark.text());
				}
			}
			case COMMENT -> {
				if (!remarks(id).take(remark.type(), remark.value())) {
					boolean escaped = remark.type().startsWith(Remarks.ESCAPED);
					value(id, escaped ? remark.type().substring(Remarks.ESCAPED.length()) : remark.type(),
							escaped ? BratWords.severalLines(remark.value()) : remark.value());
				}
			}
		}
	}

	/** The layer's only concept feature for brat's own {@code Reference}; else the feature of that name. */
	private String concept(String layer, String type) {
		LayerSpec known = intake.request().schema().layer(layer);
		if (known == null || known.feature(type) != null) {
			return type;
		}
		List<String> concepts = known.features().stream().filter(feature -> feature.type() == FeatureType.CONCEPT)
				.map(feature -> feature.name()).toList();
		return concepts.size() == 1 ? concepts.get(0) : type;
	}

	private void addRelation(Relation relation, Gathering gathering) throws InputFault {
		String source = ids.get(relation.source().id());
		String target = ids.get(relation.target().id());
		if (source == null || target == null) {
			dangling(relation.line());
			return;
		}
		if (!relation.source().role().equals("Arg1") || !relation.target().role().equals("Arg2")) {
			losses.add(Lost.notRead("role names of a relation"), file.getFileName() + ", line " + relation.line());
		}
		gathering.add(new RelationRecord(relation.id(), relation.type(), source, target, featureValues(relation.id()),
				remarks(relation.id()).provenance()), relation.line());
	}

	private void addChain(Equivalence equivalence, Gathering gathering) throws InputFault {
		List<String> members = new ArrayList<>();
		for (String member : equivalence.members()) {
			String id = ids.get(member);
			if (id == null) {
				dangling(equivalence.line());
			} else if (!members.contains(id)) {
				members.add(id);
			}
		}
		if (!members.isEmpty()) {
			gathering.add(new ChainRecord("", equivalence.type(), members, FeatureValues.NONE, new Remarks().provenance()),
					equivalence.line());
		}
	}

	private void value(String id, String feature, String value) {
		List<String> pairs = values.computeIfAbsent(id, key -> new ArrayList<>());
		pairs.add(feature);
		pairs.add(value);
	}

	private FeatureValues featureValues(String id) {
		return FeatureValues.of(values.getOrDefault(id, List.of()).toArray(String[]::new));
	}

	private Remarks remarks(String id) {
		return remarks.computeIfAbsent(id, key -> new Remarks());
	}

	private void dangling(int line) {
		losses.add(Lost.DANGLING, file.getFileName() + ", line " + line);
	}
}
