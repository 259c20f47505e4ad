package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;

/**
 * Reads texts written for the tagger, whose names are marked in them: {@code [P person]}, {@code [O organisation]},
 * {@code [L place]}. An empty line parts texts, a line that begins with {@code #} is a remark.
 */
final class NameTexts {

	private static final Pattern NAME = Pattern.compile("\\[([POL]) ([^\\]]+)\\]");

	private NameTexts() {
	}

	static List<ConllCorpus.Document> read(Path file) throws IOException {
		Segmenter segmenter = new Segmenter(Lexicons.load(null));
		List<ConllCorpus.Document> documents = new ArrayList<>();
		for (String marked : Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?m)^#.*\\R", "").strip().split("\\R\\R")) {
			documents.add(document(file.getFileName().toString(), marked, segmenter));
		}
		return documents;
	}

	/** The same of texts of {@link MarkedTexts}: places of all kinds are one, works and events no names; texts without names are left out. */
	static List<ConllCorpus.Document> read(List<AnnotatedDocument> marked) throws IOException {
		Segmenter segmenter = new Segmenter(Lexicons.load(null));
		List<ConllCorpus.Document> documents = new ArrayList<>();
		for (AnnotatedDocument document : marked) {
			List<SpanRecord> names = Scores.spans(document.annotations(), "entity");
			if (names.isEmpty()) {
				continue;
			}
			TokenizedText text = segmenter.segment(document.text(), document.info().title());
			int[] labels = new int[text.size()];
			for (SpanRecord name : Measure.outermost(names)) {
				int kind = switch (name.values().get("kind")) {
					case "PER" -> 1;
					case "ORG" -> 3;
					case "GPE", "LOC", "FAC" -> 5;
					default -> 0;
				};
				int first = text.tokenAt(name.span().begin());
				for (int i = first; kind > 0 && i < text.size() && text.begin(i) < name.span().end(); i++) {
					labels[i] = i == first ? kind : kind + 1;
				}
			}
			documents.add(new ConllCorpus.Document(document.info().id(), text, labels));
		}
		return documents;
	}

	private static ConllCorpus.Document document(String name, String marked, Segmenter segmenter) {
		StringBuilder plain = new StringBuilder();
		List<int[]> spans = new ArrayList<>();
		Matcher names = NAME.matcher(marked);
		int from = 0;
		while (names.find()) {
			plain.append(marked, from, names.start());
			spans.add(new int[] { plain.length(), plain.length() + names.group(2).length(), 1 + 2 * "POL".indexOf(names.group(1)) });
			plain.append(names.group(2));
			from = names.end();
		}
		plain.append(marked, from, marked.length());
		TokenizedText text = segmenter.segment(plain.toString().replace("\n", "\n\n"), "");
		int[] labels = new int[text.size()];
		// Each line is a paragraph: an offset moves by the lines before it.
		for (int[] span : spans) {
			int moved = (int) plain.substring(0, span[0]).chars().filter(c -> c == '\n').count();
			for (int i = text.tokenAt(span[0] + moved); i < text.size() && text.begin(i) < span[1] + moved; i++) {
				labels[i] = span[2] + (text.begin(i) > span[0] + moved ? 1 : 0);
			}
		}
		return new ConllCorpus.Document(name, text, labels);
	}
}
