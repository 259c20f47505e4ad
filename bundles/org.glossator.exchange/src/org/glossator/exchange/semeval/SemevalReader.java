package org.glossator.exchange.semeval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.exchange.Lost;
import org.glossator.exchange.ReadRequest;
import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.Intake;
import org.glossator.exchange.label.TechniqueNames;
import org.glossator.exchange.ptc.ArticleTexts;
import org.glossator.exchange.stream.FoundFile;
import org.glossator.exchange.stream.LineSource;
import org.glossator.text.InputFault;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** Reads a label file: each technique of a paragraph becomes a span over the whole paragraph. */
final class SemevalReader {

	/** One line of the label file. */
	private record Labelled(int paragraph, List<String> techniques, int line) {
	}

	private final ReadRequest request;
	private final Intake intake;
	private final TechniqueNames names;
	private final ArticleTexts texts;

	SemevalReader(ReadRequest request, Intake intake) {
		this.request = request;
		this.intake = intake;
		names = new TechniqueNames(request.schema(), SemevalFormat.ID);
		texts = new ArticleTexts(request.known());
	}

	void read() throws IOException {
		for (Path named : request.files()) {
			for (FoundFile file : FoundFile.of(named, SemevalFormat::isLabels)) {
				Map<String, List<Labelled>> articles = labels(file.file());
				for (Map.Entry<String, List<Labelled>> article : articles.entrySet()) {
					emit(article.getKey(), article.getValue(), file);
				}
			}
		}
	}

	private static Map<String, List<Labelled>> labels(Path file) throws IOException {
		Map<String, List<Labelled>> articles = new LinkedHashMap<>();
		try (LineSource source = new LineSource(file)) {
			for (String line = source.next(); line != null; line = source.next()) {
				if (line.isBlank()) {
					continue;
				}
				String[] cells = line.split("\t", -1);
				if (cells.length < 2 || cells.length > 3) {
					throw source.fault("A line has " + cells.length + " columns; write article, paragraph and techniques.");
				}
				List<String> techniques = new ArrayList<>();
				for (String technique : cells.length == 3 ? cells[2].split(",") : new String[0]) {
					if (!technique.isBlank() && !techniques.contains(technique.strip())) {
						techniques.add(technique.strip());
					}
				}
				articles.computeIfAbsent(cells[0].strip(), key -> new ArrayList<>())
						.add(new Labelled(number(cells[1].strip(), source), techniques, source.number()));
			}
		}
		return articles;
	}

	private static int number(String cell, LineSource source) throws InputFault {
		try {
			return Integer.parseInt(cell);
		} catch (NumberFormatException e) {
			throw source.fault("The paragraph is no whole number; count the lines of the article from 1.");
		}
	}

	private void emit(String number, List<Labelled> labels, FoundFile found) throws IOException {
		Path file = found.file();
		BoundText bound = texts.find(number, file, labels.get(0).line());
		List<Span> paragraphs = Paragraphs.of(bound.text());
		List<SpanRecord> records = new ArrayList<>();
		for (Labelled label : labels) {
			if (label.paragraph() < 1 || label.paragraph() > paragraphs.size()) {
				throw new InputFault(file, label.line(), "The article has " + paragraphs.size() + " paragraphs, and no paragraph "
						+ label.paragraph() + "; check that the text is the one annotated.");
			}
			for (String technique : label.techniques()) {
				if (names.isAmbiguous(technique)) {
					intake.losses().add(Lost.ambiguous(technique), file.getFileName() + ", line " + label.line());
				}
				records.add(new SpanRecord("", names.layer(), paragraphs.get(label.paragraph() - 1),
						FeatureValues.of(names.feature(), names.read(technique)), Provenance.imported(SemevalFormat.ID)));
			}
		}
		intake.document(new AnnotatedDocument(bound.info(), bound.text(), found.annotator(request.annotator()), Gathering.ordered(records)),
				file);
	}
}
