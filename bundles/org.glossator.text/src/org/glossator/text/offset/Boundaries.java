package org.glossator.text.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;

/**
 * Where graphemes, tokens, sentences and paragraphs of a text begin and end. Offsets are UTF-16 units. Nothing is kept
 * but the text: every answer looks only at the neighbourhood it needs, so that snapping a selection costs the same in a
 * long text as in a short one. Immutable, safe for threads.
 * <p>
 * Graphemes are the extended grapheme clusters of Unicode Standard Annex #29 as the JDK knows them: an emoji sequence, a
 * flag, a letter with its combining marks, and CR LF are one each; a lone surrogate stands alone. A token begins and ends
 * at a grapheme, and holds no blank. Sentences do not cross paragraphs.
 */
public final class Boundaries {

	private final CharSequence text;
	private final Paragraphs paragraphs;

	private Boundaries(CharSequence text) {
		this.text = Objects.requireNonNull(text);
		paragraphs = new Paragraphs(text);
	}

	/** The boundaries of a text, which must not change. */
	public static Boundaries of(CharSequence text) {
		return new Boundaries(text);
	}

	private int checked(int offset) {
		return Objects.checkIndex(offset, text.length() + 1);
	}

	// Graphemes

	/** Whether a grapheme begins or the text ends here. */
	public boolean isGraphemeBoundary(int offset) {
		return Graphemes.floor(text, checked(offset)) == offset;
	}

	/** The first grapheme boundary after the offset; the text's end at its end. */
	public int nextGrapheme(int offset) {
		return checked(offset) == text.length() ? offset : Graphemes.clusterEnd(text, Graphemes.floor(text, offset));
	}

	/** The last grapheme boundary before the offset; 0 at the text's begin. */
	public int previousGrapheme(int offset) {
		return checked(offset) == 0 ? 0 : Graphemes.floor(text, offset - 1);
	}

	/** The span grown so that no fragment cuts a grapheme; a zero-width span moves to the grapheme's begin. */
	public Span snapToGraphemes(Span span) {
		checked(span.end());
		int[] offsets = span.offsets();
		for (int i = 0; i < offsets.length; i += 2) {
			boolean zeroWidth = offsets[i] == offsets[i + 1];
			offsets[i] = Graphemes.floor(text, offsets[i]);
			offsets[i + 1] = zeroWidth ? offsets[i] : isGraphemeBoundary(offsets[i + 1]) ? offsets[i + 1]
					: nextGrapheme(offsets[i + 1]);
		}
		return Span.ofFragments(offsets);
	}

	// Tokens

	/** All tokens of the text, ascending. */
	public List<Span> tokens() {
		return tokens(0, text.length());
	}

	/** The tokens that overlap the window; one that touches an empty window from either side counts. */
	public List<Span> tokens(int from, int to) {
		List<Span> found = new ArrayList<>();
		Tokens tokens = new Tokens(text, blankBefore(checked(from)), blankAfter(checked(to)));
		while (tokens.next() && tokens.begin() <= to) {
			if (SpanAlgebra.overlaps(tokens.begin(), tokens.end(), from, to)) {
				found.add(Span.of(tokens.begin(), tokens.end()));
			}
		}
		return found;
	}

	/** The token at this place: the one that begins or goes on here, else the one that ends here, else null. */
	public Span tokenAt(int offset) {
		List<Span> around = tokens(offset, offset);
		return around.isEmpty() ? null : around.getLast();
	}

	/** The first token that begins at or after the offset, or null. */
	public Span nextToken(int offset) {
		int from = blankBefore(checked(offset));
		while (from < text.length()) {
			int to = blankAfter(Math.max(offset, afterBlanks(from)));
			Tokens tokens = new Tokens(text, from, to);
			while (tokens.next()) {
				if (tokens.begin() >= offset) {
					return Span.of(tokens.begin(), tokens.end());
				}
			}
			from = to;
		}
		return null;
	}

	/** The last token that ends at or before the offset, or null. */
	public Span previousToken(int offset) {
		int to = blankAfter(checked(offset));
		while (to > 0) {
			int from = blankBefore(Math.min(offset, beforeBlanks(to)));
			Tokens tokens = new Tokens(text, from, to);
			Span last = null;
			while (tokens.next() && tokens.end() <= offset) {
				last = Span.of(tokens.begin(), tokens.end());
			}
			if (last != null) {
				return last;
			}
			to = from;
		}
		return null;
	}

	/**
	 * The span with every fragment grown to whole tokens and shrunk by the blanks around them; fragments of blanks alone
	 * vanish. A zero-width fragment becomes the {@link #tokenAt token at} that place. Null where nothing is left.
	 */
	public Span snapToTokens(Span span) {
		int[] offsets = span.offsets();
		int used = 0;
		for (int i = 0; i < offsets.length; i += 2) {
			Span first;
			Span last;
			if (offsets[i] == offsets[i + 1]) {
				first = tokenAt(offsets[i]);
				last = first;
			} else {
				first = firstIn(offsets[i], offsets[i + 1]);
				last = lastIn(offsets[i], offsets[i + 1]);
			}
			if (first != null && last != null) {
				offsets[used++] = first.begin();
				offsets[used++] = last.end();
			}
		}
		return used == 0 ? null : Span.ofFragments(java.util.Arrays.copyOf(offsets, used));
	}

	private Span firstIn(int from, int to) {
		Span token = tokenAt(from);
		if (token == null || token.end() <= from) {
			token = nextToken(from);
		}
		return token == null || token.begin() >= to ? null : token;
	}

	private Span lastIn(int from, int to) {
		List<Span> around = tokens(to, to);
		Span token = around.isEmpty() ? previousToken(to) : around.getFirst();
		if (token != null && token.begin() >= to) {
			token = previousToken(to);
		}
		return token == null || token.end() <= from ? null : token;
	}

	/** The nearest place at or before the offset where no token can go on: after a blank, or the text's begin. */
	private int blankBefore(int offset) {
		int i = offset;
		while (i > 0 && !(Sentences.isBlank(text.charAt(i - 1)) && Graphemes.floor(text, i) == i)) {
			i--;
		}
		return i;
	}

	/** The same at or after the offset: before a blank, or the text's end. */
	private int blankAfter(int offset) {
		int i = offset;
		while (i < text.length() && !(Sentences.isBlank(text.charAt(i)) && Graphemes.floor(text, i) == i)) {
			i++;
		}
		return i;
	}

	private int afterBlanks(int offset) {
		int i = offset;
		while (i < text.length() && Sentences.isBlank(text.charAt(i))) {
			i++;
		}
		return i;
	}

	private int beforeBlanks(int offset) {
		int i = offset;
		while (i > 0 && Sentences.isBlank(text.charAt(i - 1))) {
			i--;
		}
		return i;
	}

	// Sentences and paragraphs

	/** All sentences, ascending; blanks between them are in none. */
	public List<Span> sentences() {
		List<Span> found = new ArrayList<>();
		for (int from = 0; from < text.length();) {
			int to = paragraphs.end(from);
			Sentences sentences = new Sentences(text, from, to);
			while (sentences.next()) {
				found.add(Span.of(sentences.begin(), sentences.end()));
			}
			from = to;
		}
		return found;
	}

	/** The sentence that holds this offset or ends there, or null in the blanks between. */
	public Span sentenceAt(int offset) {
		Span found = null;
		Sentences sentences = new Sentences(text, paragraphs.begin(checked(offset)), paragraphs.end(offset));
		while (sentences.next() && sentences.begin() <= offset) {
			if (offset <= sentences.end()) {
				found = Span.of(sentences.begin(), sentences.end());
			}
		}
		return found;
	}

	/** All paragraphs, ascending, without the blanks around them. */
	public List<Span> paragraphs() {
		List<Span> found = new ArrayList<>();
		for (int from = 0; from < text.length();) {
			int to = paragraphs.end(from);
			Span paragraph = trimmed(from, to);
			if (paragraph != null) {
				found.add(paragraph);
			}
			from = to;
		}
		return found;
	}

	/** The paragraph of the line that holds this offset, or null on a blank line. */
	public Span paragraphAt(int offset) {
		return trimmed(paragraphs.begin(checked(offset)), paragraphs.end(offset));
	}

	private Span trimmed(int from, int to) {
		int begin = from;
		while (begin < to && Sentences.isBlank(text.charAt(begin))) {
			begin++;
		}
		int end = to;
		while (end > begin && Sentences.isBlank(text.charAt(end - 1))) {
			end--;
		}
		return begin == end ? null : Span.of(begin, end);
	}
}
