package org.glossator.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.score.Scores;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;

/**
 * Writes annotated texts for {@code train-reader.py}: {@code ReaderTexts OUT (ANNOTATIONS TEXTS_FOLDER)...}. A line
 * {@code #text NAME} before each text; for each token in a headline or paragraph a line: the word, its claim and its biased
 * passage as BIO labels, tab between; an empty line behind each sentence.
 */
public final class ReaderTexts {

	private static final String OUTSIDE = "O";

	private ReaderTexts() {
	}

	/** See above. */
	public static void main(String[] arguments) throws IOException {
		StringBuilder out = new StringBuilder();
		Segmenter segmenter = new Segmenter(Lexicons.load(null));
		for (AnnotatedDocument document : Standoff.readAll(arguments)) {
			write(out, document, segmenter.segment(document.text(), document.info().title()));
		}
		Files.writeString(Path.of(arguments[0]), out, StandardCharsets.UTF_8);
	}

	private static void write(StringBuilder out, AnnotatedDocument document, TokenizedText text) {
		String[] claims = new String[text.size()];
		String[] bias = new String[text.size()];
		Arrays.fill(claims, OUTSIDE);
		Arrays.fill(bias, OUTSIDE);
		for (SpanRecord span : Scores.spans(document.annotations(), "claim")) {
			label(claims, text, span, span.values().get("voice") + " " + span.values().get("type") + " " + span.values().get("checkworthy"));
		}
		// Of passages within passages the inner ones count.
		Scores.spans(document.annotations(), "bias").stream().sorted(Comparator.comparingInt((SpanRecord span) -> span.span().length()).reversed())
				.forEach(span -> label(bias, text, span, span.values().get("technique")));
		out.append("#text ").append(document.info().id()).append('\n');
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) == Zone.Kind.PARAGRAPH || text.zone(s) == Zone.Kind.TITLE) {
				for (int i = text.first(s); i < text.limit(s); i++) {
					out.append(text.word(i)).append('\t').append(claims[i]).append('\t').append(bias[i]).append('\n');
				}
				out.append('\n');
			}
		}
	}

	private static void label(String[] labels, TokenizedText text, SpanRecord span, String label) {
		int first = text.tokenAt(span.span().begin());
		for (int i = first; i < text.size() && text.begin(i) < span.span().end(); i++) {
			labels[i] = (i == first ? "B-" : "I-") + label;
		}
	}
}
