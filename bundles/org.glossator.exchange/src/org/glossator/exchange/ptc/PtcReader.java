package org.glossator.exchange.ptc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.exchange.Lost;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.label.TechniqueNames;
import org.glossator.exchange.offset.LineFeeds;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.exchange.stream.LineSource;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * Reads label files of one or many articles. Spans of an article's technique file and of its span file are one set: a span
 * that has a technique is not taken a second time without.
 */
final class PtcReader {

	private static final Pattern ARTICLE = Pattern.compile("article(\\d+)\\..*");

	/** One line of a label file; technique null where it has none. */
	private record Labelled(String technique, int begin, int end, Path file, int line) {
	}

	/** An article, and whose labels it has. */
	private record Key(String number, String annotator) {
	}

	private final ReadRequest request;
	private final Intake intake;
	private final TechniqueNames names;
	private final Map<Key, List<Labelled>> articles = new LinkedHashMap<>();
	private final ArticleTexts texts;

	PtcReader(ReadRequest request, Intake intake) {
		this.request = request;
		this.intake = intake;
		names = new TechniqueNames(request.schema(), PtcFormat.ID);
		texts = new ArticleTexts(request.known());
	}

	void read() throws IOException {
		for (Path named : request.files()) {
			for (FoundFile file : FoundFile.of(named, PtcFormat::isLabels)) {
				read(file.file(), file.annotator(request.annotator()));
			}
		}
		for (Map.Entry<Key, List<Labelled>> article : articles.entrySet()) {
			emit(article.getKey(), article.getValue());
		}
	}

	private void read(Path file, String annotator) throws IOException {
		Matcher named = ARTICLE.matcher(file.getFileName().toString());
		if (named.matches()) {
			articles.computeIfAbsent(new Key(named.group(1), annotator), key -> new ArrayList<>());
		}
		try (LineSource source = new LineSource(file)) {
			for (String line = source.next(); line != null; line = source.next()) {
				if (line.isBlank()) {
					continue;
				}
				String[] cells = line.strip().split("\t");
				if (cells.length != 3 && cells.length != 4) {
					throw source.fault("A line has " + cells.length + " columns; write article, begin, end, or article, technique, begin, end.");
				}
				String technique = cells.length == 4 && !cells[1].equals("?") ? cells[1].strip() : null;
				articles.computeIfAbsent(new Key(cells[0].strip(), annotator), key -> new ArrayList<>()).add(new Labelled(technique,
						offset(cells[cells.length - 2], source), offset(cells[cells.length - 1], source), file, source.number()));
			}
		}
	}

	private static int offset(String cell, LineSource source) throws InputFault {
		try {
			return Integer.parseInt(cell.strip());
		} catch (NumberFormatException e) {
			throw source.fault("\"" + (cell.length() > 20 ? cell.substring(0, 20) + "..." : cell) + "\" is no offset; write a whole number.");
		}
	}

	private void emit(Key key, List<Labelled> labels) throws IOException {
		Path file = labels.isEmpty() ? request.files().get(0) : labels.get(0).file();
		BoundText bound = texts.find(key.number(), labels.isEmpty() ? inside(file) : file, labels.isEmpty() ? 0 : labels.get(0).line());
		LineFeeds text = LineFeeds.of(bound.text());
		Set<Span> withTechnique = new HashSet<>();
		List<SpanRecord> records = new ArrayList<>();
		for (Labelled label : labels) {
			if (label.technique() != null) {
				Span span = span(label, text);
				withTechnique.add(span);
				records.add(record(span, FeatureValues.of(names.feature(), names.read(label.technique()))));
				if (names.isAmbiguous(label.technique())) {
					intake.losses().add(Lost.ambiguous(label.technique()), label.file().getFileName() + ", line " + label.line());
				}
			}
		}
		for (Labelled label : labels) {
			if (label.technique() == null) {
				Span span = span(label, text);
				if (!withTechnique.contains(span)) {
					records.add(record(span, FeatureValues.NONE));
				}
			}
		}
		intake.document(new AnnotatedDocument(bound.info(), bound.text(), key.annotator(), Gathering.ordered(records)), file);
	}

	/** A file in that folder, to look for texts beside. */
	private static Path inside(Path named) {
		return Files.isDirectory(named) ? named.resolve("labels") : named;
	}

	private SpanRecord record(Span span, FeatureValues values) {
		return new SpanRecord("", names.layer(), span, values, Provenance.imported(PtcFormat.ID));
	}

	private static Span span(Labelled label, LineFeeds text) throws InputFault {
		if (label.begin() < 0 || label.end() < label.begin() || label.end() > text.length()) {
			throw new InputFault(label.file(), label.line(), "The span " + label.begin() + " to " + label.end()
					+ " does not lie in the text, which has " + text.length() + " characters; check that the text is the one annotated.");
		}
		return Span.of(text.original(label.begin()), text.original(label.end()));
	}
}
