package org.glossator.exchange.webannotsv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.glossator.engine.TypeSystems;
import org.glossator.exchange.DocumentSink;
import org.glossator.exchange.LossReport;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.TextBinding;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.exchange.uima.CasIntake;
import org.glossator.exchange.uima.TypeSystemFiles;
import org.glossator.exchange.webannotsv.TsvMark.Reference;
import org.glossator.text.InputFault;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** Turns files into documents. For one call. */
final class TsvReader {

	private static final TsvLayer TOKENS = new TsvLayer(TsvLayer.Kind.SPAN, TypeSystems.TOKEN, List.of());
	private static final String DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency";

	private final ReadRequest request;
	private final DocumentSink sink;
	private final LossReport losses;
	private final TextBinding texts;
	private final TsvSchema schema;
	private final Provenance origin = Provenance.imported(WebannoTsvFormat.ID);
	private final String segmentation;

	TsvReader(ReadRequest request, DocumentSink sink, LossReport losses) {
		this.request = request;
		this.sink = sink;
		this.losses = losses;
		texts = new TextBinding(request.known());
		schema = new TsvSchema(request.schema());
		segmentation = request.option(CasIntake.SEGMENTATION.name(), "needed");
	}

	void read() throws IOException {
		for (Path named : request.files()) {
			List<FoundFile> files = WebannoTsvFormat.in(named);
			if (files.isEmpty()) {
				throw new InputFault(named, 0, "There is no WebAnno TSV in this folder; name the files.");
			}
			for (FoundFile found : files) {
				request.progress().check();
				request.progress().document(found.file().getFileName().toString());
				AnnotatedDocument document = new Reading(found.file(), TsvFile.read(found.file())).document(found.annotator(request.annotator()));
				schema.tell(sink);
				sink.document(document);
			}
		}
	}

	/** The work on one file. */
	private final class Reading {

		private final Path file;
		private final TsvFile tsv;
		private final String name;
		private final Map<TsvMark, String> ids = new IdentityHashMap<>();
		private final Map<TsvUnit, TsvMark> tokens = new HashMap<>();
		private final List<AnnotationRecord> records = new ArrayList<>();

		Reading(Path file, TsvFile tsv) {
			this.file = file;
			this.tsv = tsv;
			name = TypeSystemFiles.stem(file.getFileName().toString());
		}

		AnnotatedDocument document(String annotator) throws IOException {
			String built = build();
			DocumentInfo info = new DocumentInfo(name, "", "", "", "", "", "", "", "", file.getFileName().toString());
			String text = built;
			Optional<BoundText> known = texts.known(name);
			if (known.isPresent() && fits(known.get().text())) {
				info = known.get().info();
				text = known.get().text();
			}
			// References first: they decide which marks and tokens need an id.
			for (TsvMark mark : tsv.relations) {
				relation(mark);
			}
			for (Map.Entry<Integer, Map<Integer, TsvMark>> chain : tsv.chains.entrySet()) {
				List<String> members = chain.getValue().values().stream().map(this::id).toList();
				records.add(new ChainRecord("", schema.chain(tsv.chainLayers.get(chain.getKey()).type()).name(), members, FeatureValues.NONE, origin));
			}
			List<SpanRecord> spans = new ArrayList<>();
			for (TsvMark mark : tsv.marks) {
				spans.add(span(mark, slots(mark)));
			}
			segments(spans, text);
			for (int i = 0; i < spans.size(); i++) {
				TsvMark mark = i < tsv.marks.size() ? tsv.marks.get(i) : null;
				records.add(mark == null ? spans.get(i) : spans.get(i).withId(ids.getOrDefault(mark, "")));
			}
			return new AnnotatedDocument(info, text, annotator, Gathering.ordered(records));
		}

		/** Puts the text together: what stands between sentences is not in the file. */
		private String build() {
			StringBuilder text = new StringBuilder();
			for (TsvFile.Sentence sentence : tsv.sentences) {
				if (!text.isEmpty() && text.length() < sentence.span().begin()) {
					text.append('\n');
				}
				text.append(" ".repeat(sentence.span().begin() - text.length())).append(sentence.text());
			}
			return text.toString();
		}

		private boolean fits(String text) {
			return tsv.sentences.stream().allMatch(sentence -> text.startsWith(sentence.text(), sentence.span().begin()));
		}

		private String id(TsvMark mark) {
			return ids.computeIfAbsent(mark, key -> "x" + (ids.size() + 1));
		}

		private TsvMark token(TsvUnit unit) {
			return tokens.computeIfAbsent(unit, key -> new TsvMark(TOKENS, unit.begin, unit.end));
		}

		private SpanRecord span(TsvMark mark, List<String> slots) {
			TsvSchema.Layer layer = schema.span(mark.layer);
			List<String> pairs = new ArrayList<>(slots);
			mark.values.forEach((feature, value) -> {
				pairs.add(layer.feature(feature));
				pairs.add(value);
			});
			return new SpanRecord("", layer.name(), Span.of(mark.begin, mark.end), FeatureValues.of(pairs.toArray(String[]::new)), origin);
		}

		private List<String> slots(TsvMark mark) throws InputFault {
			TsvSchema.Layer layer = schema.span(mark.layer);
			List<String> pairs = new ArrayList<>();
			for (TsvLayer.Column column : mark.layer.columns()) {
				if (column.content() == TsvLayer.Content.TARGET) {
					for (Reference link : mark.slot(column.feature())) {
						String target = link.unit().isEmpty() ? "" : id(resolve(link, column.target()));
						pairs.add(layer.feature(column.feature()));
						pairs.add((link.role() == null ? "" : link.role() + "|") + target);
					}
				}
			}
			return pairs;
		}

		private void relation(TsvMark mark) throws InputFault {
			if (mark.source == null) {
				throw new InputFault(file, mark.at.line, "A relation has no source; export the file again.");
			}
			// INCEpTION writes parts of speech as the ends of dependencies, but means their tokens.
			String type = mark.layer.type().equals(DEPENDENCY) ? TypeSystems.TOKEN
					: mark.layer.columns().get(mark.layer.columns().size() - 1).target();
			TsvMark source = resolve(mark.source, type);
			TsvMark target = resolve(new Reference(null, mark.at.id, mark.target, mark.at.line), type);
			TsvSchema.Layer layer = schema.relation(mark.layer);
			List<String> pairs = new ArrayList<>();
			mark.values.forEach((feature, value) -> {
				pairs.add(layer.feature(feature));
				pairs.add(value);
			});
			records.add(new RelationRecord("", layer.name(), id(source), id(target), FeatureValues.of(pairs.toArray(String[]::new)), origin));
		}

		private TsvMark resolve(Reference reference, String type) throws InputFault {
			TsvMark found = reference.number() > 0 ? tsv.byNumber.get(reference.number()) : null;
			TsvUnit unit = tsv.units.get(reference.unit());
			if (found == null && reference.number() == 0 && unit != null) {
				if (type.equals(TypeSystems.TOKEN)) {
					return token(unit);
				}
				TsvMark any = null;
				for (Map.Entry<TsvLayer, List<TsvMark>> marks : unit.marks.entrySet()) {
					if (marks.getKey().kind() != TsvLayer.Kind.RELATION) {
						any = any == null ? marks.getValue().get(0) : any;
						found = found == null && marks.getKey().type().equals(type) ? marks.getValue().get(0) : found;
					}
				}
				found = found == null ? any : found;
			}
			if (found == null) {
				throw new InputFault(file, reference.line(), "The annotation at " + reference.unit()
						+ (reference.number() > 0 ? "[" + reference.number() + "]" : "") + " is referred to, but not there; export the file again.");
			}
			return found;
		}

		/** Keeps sentences and tokens as far as asked for. */
		private void segments(List<SpanRecord> spans, String text) {
			boolean keep = segmentation.equals("keep");
			for (TsvUnit unit : tsv.tokens) {
				TsvMark token = tokens.get(unit);
				if (keep || token != null) {
					spans.add(new SpanRecord(token == null ? "" : ids.getOrDefault(token, ""), schema.segment(TypeSystems.TOKEN), Span.of(unit.begin, unit.end),
							FeatureValues.NONE, origin));
				}
			}
			for (TsvFile.Sentence sentence : tsv.sentences) {
				boolean named = !sentence.name().isBlank() && segmentation.equals("needed");
				if (keep || named) {
					spans.add(new SpanRecord("", schema.segment(TypeSystems.SENTENCE), sentence.span(),
							sentence.name().isBlank() ? FeatureValues.NONE : FeatureValues.of("id", sentence.name()), origin));
				}
			}
			if (!keep) {
				Boundaries own = Boundaries.of(text);
				if (!own.sentences().equals(tsv.sentences.stream().map(TsvFile.Sentence::span).toList())) {
					losses.add("Sentence boundaries that are not Glossator's own are not taken over.", name);
				}
				if (!own.tokens().equals(tsv.tokens.stream().map(token -> Span.of(token.begin, token.end)).toList())) {
					losses.add("Token boundaries that are not Glossator's own are not taken over.", name);
				}
			}
		}
	}
}
