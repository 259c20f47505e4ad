package org.glossator.exchange.conll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.glossator.exchange.token.Detokenizer;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/**
 * The tokens of a document, ascending and apart from each other, with a label each at most. The document's own tokens
 * where it has a layer of them, else those of the text. For one thread.
 */
final class TokenTable {

	private final String text;
	private final boolean given;
	private final int[] begins;
	private final int[] ends;
	private final FeatureValues[] values;
	private final String[] labels;
	private final BitSet sentences = new BitSet();
	private final BitSet labelBegins = new BitSet();

	private TokenTable(String text, boolean given, List<Span> tokens, List<FeatureValues> values) {
		this.text = text;
		this.given = given;
		begins = tokens.stream().mapToInt(Span::begin).toArray();
		ends = tokens.stream().mapToInt(Span::end).toArray();
		this.values = values.toArray(FeatureValues[]::new);
		labels = new String[begins.length];
	}

	static TokenTable of(AnnotatedDocument document) {
		List<Span> tokens = new ArrayList<>();
		List<FeatureValues> values = new ArrayList<>();
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof SpanRecord span && span.layer().equals(ConllReader.TOKEN) && !span.span().isZeroWidth()
					&& (tokens.isEmpty() || span.span().begin() >= tokens.getLast().end()) && isWord(document.text(), span.span())) {
				tokens.add(span.span());
				values.add(span.values());
			}
		}
		boolean given = !tokens.isEmpty();
		Boundaries boundaries = Boundaries.of(document.text());
		if (!given) {
			boundaries.tokens().forEach(token -> words(document.text(), token, tokens));
			tokens.forEach(token -> values.add(FeatureValues.NONE));
		}
		TokenTable table = new TokenTable(document.text(), given, tokens, values);
		for (Span sentence : given ? lines(document.text()) : boundaries.sentences()) {
			int first = table.firstTouching(sentence.begin(), sentence.end());
			if (first >= 0) {
				table.sentences.set(first);
			}
		}
		return table;
	}

	/** What other programs take for white space, or for no character at all. */
	private static boolean parts(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\uFEFF';
	}

	private static boolean isWord(String text, Span span) {
		return !span.isDiscontinuous() && span.coveredText(text).chars().noneMatch(c -> parts((char) c));
	}

	/** The parts of a token that no program takes for several. */
	private static void words(String text, Span token, List<Span> words) {
		int begin = -1;
		for (int at = token.begin(); at <= token.end(); at++) {
			boolean inside = at < token.end() && !parts(text.charAt(at));
			if (inside && begin < 0) {
				begin = at;
			} else if (!inside && begin >= 0) {
				words.add(Span.of(begin, at));
				begin = -1;
			}
		}
	}

	/** The lines of a text that was put together from tokens: each is a sentence. */
	private static List<Span> lines(String text) {
		List<Span> lines = new ArrayList<>();
		int from = 0;
		for (int at = 0; at <= text.length(); at++) {
			if (at == text.length() || text.charAt(at) == '\n') {
				lines.add(Span.of(from, at));
				from = at + 1;
			}
		}
		return lines;
	}

	/** Whether the tokens are annotations of the document. */
	boolean given() {
		return given;
	}

	int size() {
		return begins.length;
	}

	int begin(int i) {
		return begins[i];
	}

	int end(int i) {
		return ends[i];
	}

	String text(int i) {
		return text.substring(begins[i], ends[i]);
	}

	/** The first value of that feature of the token; null for none. */
	String value(int i, String feature) {
		return values[i].get(feature);
	}

	/** Whether the text would not come back from the tokens as it was. */
	boolean losesSpace() {
		Detokenizer detokenizer = new Detokenizer();
		for (int i = 0; i < size(); i++) {
			if (sentences.get(i)) {
				detokenizer.endSentence();
			}
			detokenizer.add(text(i));
		}
		return !detokenizer.text().equals(text);
	}

	/** The first token that shares a character with the window; -1 for none. */
	int firstTouching(int from, int to) {
		int at = Arrays.binarySearch(ends, from + 1);
		int first = at >= 0 ? at : -at - 1;
		return first < begins.length && begins[first] < to ? first : -1;
	}

	/** The last token that shares a character with the window; -1 for none. */
	int lastTouching(int from, int to) {
		int at = Arrays.binarySearch(begins, to);
		int last = (at >= 0 ? at : -at - 1) - 1;
		return last >= 0 && ends[last] > from ? last : -1;
	}

	/** Labels these tokens and joins the sentences they are of; false, and nothing done, if one has a label already. */
	boolean take(int first, int last, String label) {
		for (int i = first; i <= last; i++) {
			if (labels[i] != null) {
				return false;
			}
		}
		Arrays.fill(labels, first, last + 1, label);
		labelBegins.set(first);
		if (last > first) {
			sentences.clear(first + 1, last + 1);
		}
		return true;
	}

	String label(int i) {
		return labels[i];
	}

	boolean beginsLabel(int i) {
		return labelBegins.get(i);
	}

	boolean endsLabel(int i) {
		return i + 1 == size() || labels[i + 1] == null || labelBegins.get(i + 1);
	}

	boolean beginsSentence(int i) {
		return sentences.get(i);
	}
}
