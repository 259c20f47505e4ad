package org.glossator.bridge;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.glossator.text.span.Span;

/**
 * Sentences and tokens of a text by the rules of the JDK's break iterators, which are those that INCEpTION applies to plain
 * texts. A sentence ends at a line break too; neither sentences nor tokens begin or end with white space. Immutable.
 *
 * @param sentences in order, not overlapping
 * @param tokens in order, not overlapping, each within a sentence
 */
record Segmenter(List<Span> sentences, List<Span> tokens) {

	static Segmenter of(String text, String language) {
		Locale locale = language.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(language);
		List<Span> sentences = new ArrayList<>();
		List<Span> tokens = new ArrayList<>();
		BreakIterator sentenceBreaks = BreakIterator.getSentenceInstance(locale);
		BreakIterator wordBreaks = BreakIterator.getWordInstance(locale);
		int line = 0;
		while (line < text.length()) {
			int end = endOfLine(text, line);
			for (Span sentence : pieces(sentenceBreaks, text, line, end)) {
				sentences.add(sentence);
				tokens.addAll(pieces(wordBreaks, text, sentence.begin(), sentence.end()));
			}
			line = end + 1;
		}
		return new Segmenter(List.copyOf(sentences), List.copyOf(tokens));
	}

	private static List<Span> pieces(BreakIterator breaks, String text, int begin, int end) {
		List<Span> pieces = new ArrayList<>();
		breaks.setText(text.substring(begin, end));
		int from = breaks.first();
		for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
			Span piece = trimmed(text, begin + from, begin + to);
			if (piece != null) {
				pieces.add(piece);
			}
		}
		return pieces;
	}

	private static int endOfLine(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		return end;
	}

	private static Span trimmed(String text, int from, int to) {
		int begin = from;
		int end = to;
		while (begin < end && blank(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && blank(text.charAt(end - 1))) {
			end--;
		}
		return begin < end ? Span.of(begin, end) : null;
	}

	private static boolean blank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF' || c == '\u200B';
	}
}
