package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.span.Span;

/**
 * The rows of a document: sentences, their tokens, and the parts of tokens that annotations need. Tokens lie within
 * sentences, in order, without overlap, and a sentence begins where its first token does; what does not is left out.
 */
final class TsvTokens {

	/** A sentence, its own name or empty, and its tokens. */
	record Sentence(Span span, String name, List<Token> tokens) {
	}

	/** A token with the parts of it that are rows of their own, in the order they are numbered. */
	static final class Token {

		final TsvUnit unit;
		final List<TsvUnit> parts = new ArrayList<>();

		Token(TsvUnit unit) {
			this.unit = unit;
		}

		/** The row of a part, made when first asked for. */
		TsvUnit part(int begin, int end) {
			for (TsvUnit part : parts) {
				if (part.begin == begin && part.end == end) {
					return part;
				}
			}
			TsvUnit part = new TsvUnit(unit.id + "." + (parts.size() + 1), begin, end, 0);
			parts.add(part);
			return part;
		}
	}

	private final List<Sentence> sentences = new ArrayList<>();
	private final List<Token> tokens = new ArrayList<>();

	/** From sentences and tokens in document order; {@code names} belong to the sentences. */
	TsvTokens(List<Span> sentenceSpans, List<String> names, List<Span> tokenSpans) {
		int next = 0;
		int end = 0;
		for (int i = 0; i < sentenceSpans.size(); i++) {
			Span span = sentenceSpans.get(i);
			List<Token> within = new ArrayList<>();
			while (next < tokenSpans.size() && tokenSpans.get(next).begin() < span.end()) {
				Span token = tokenSpans.get(next++);
				if (token.begin() >= Math.max(span.begin(), end) && token.end() <= span.end() && !token.isZeroWidth()) {
					within.add(new Token(new TsvUnit((sentences.size() + 1) + "-" + (within.size() + 1), token.begin(), token.end(), 0)));
					end = token.end();
				}
			}
			if (!within.isEmpty()) {
				int from = within.get(0).unit.begin;
				int to = span.end();
				sentences.add(new Sentence(Span.of(from, to), names.get(i), within));
				tokens.addAll(within);
				end = to;
			}
		}
	}

	List<Sentence> sentences() {
		return sentences;
	}

	List<Span> tokenSpans() {
		return tokens.stream().map(token -> Span.of(token.unit.begin, token.unit.end)).toList();
	}

	/** The token that is exactly there, or null. */
	TsvUnit tokenAt(Span span) {
		int i = firstEndingAfter(span.begin());
		TsvUnit unit = i < tokens.size() ? tokens.get(i).unit : null;
		return unit != null && unit.begin == span.begin() && unit.end == span.end() ? unit : null;
	}

	/**
	 * The rows that an annotation covers, the first of which names it; empty where it covers no token. They cover less
	 * than it does where it begins or ends between tokens, and stand elsewhere where it is nothing but such a place.
	 */
	List<TsvUnit> units(int begin, int end) {
		return begin == end ? point(begin) : stretch(begin, end);
	}

	private List<TsvUnit> point(int at) {
		if (tokens.isEmpty()) {
			return List.of();
		}
		int after = firstEndingAfter(at);
		// Between tokens that touch, or behind one: the end of the one before; only before all tokens, the first one's begin.
		boolean inside = after < tokens.size() && tokens.get(after).unit.begin <= at;
		boolean touches = after > 0 && tokens.get(after - 1).unit.end == at;
		Token token = inside && !touches ? tokens.get(after) : after > 0 ? tokens.get(after - 1) : tokens.get(0);
		int place = Math.clamp(at, token.unit.begin, token.unit.end);
		return List.of(token.part(place, place));
	}

	private List<TsvUnit> stretch(int begin, int end) {
		List<TsvUnit> units = new ArrayList<>();
		for (int i = firstEndingAfter(begin); i < tokens.size() && tokens.get(i).unit.begin < end; i++) {
			Token token = tokens.get(i);
			int from = Math.max(begin, token.unit.begin);
			int to = Math.min(end, token.unit.end);
			units.add(from == token.unit.begin && to == token.unit.end ? token.unit : token.part(from, to));
		}
		return units;
	}

	private int firstEndingAfter(int offset) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).unit.end > offset) {
				high = middle;
			} else {
				low = middle + 1;
			}
		}
		return low;
	}

	/** What a reader makes of the sentences' texts: a line feed and blanks stand between them. */
	String rebuilt(String text) {
		StringBuilder rebuilt = new StringBuilder();
		for (Sentence sentence : sentences) {
			if (!rebuilt.isEmpty() && rebuilt.length() < sentence.span().begin()) {
				rebuilt.append('\n');
			}
			rebuilt.append(" ".repeat(sentence.span().begin() - rebuilt.length())).append(text, sentence.span().begin(), sentence.span().end());
		}
		return rebuilt.toString();
	}
}
