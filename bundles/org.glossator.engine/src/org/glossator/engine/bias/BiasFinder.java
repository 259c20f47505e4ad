package org.glossator.engine.bias;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.English;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Finds wording and phrases that push the reader: lexicons of loaded words, labels and phrases, and patterns for what
 * no list holds (unnamed sources, scare quotes, rhetorical questions, false choices). Names are never called loaded.
 * Immutable; any thread.
 */
public final class BiasFinder {

	private final Dictionary words;

	/** @param lexicons those with the topic {@code bias} */
	public BiasFinder(Lexicons lexicons) {
		words = lexicons.dictionary("bias");
	}

	/**
	 * The biased passages of a text in document order, none within another.
	 *
	 * @param names whether a token is part of a name
	 */
	public List<BiasSpan> find(TokenizedText text, BitSet names) {
		List<BiasSpan> found = new ArrayList<>();
		English english = English.of(text);
		Labels labels = new Labels(text, names);
		BiasPatterns patterns = new BiasPatterns(text, names);
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) != Zone.Kind.PARAGRAPH && text.zone(s) != Zone.Kind.TITLE || !english.is(s)) {
				continue;
			}
			List<BiasSpan> sentence = new ArrayList<>(patterns.find(s));
			BitSet neutral = new BitSet();
			List<BiasSpan> matches = new ArrayList<>();
			words.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> match(text, names, labels, begin, end, entry, neutral, matches));
			matches.removeIf(span -> neutral.get(text.covering(span.begin())) && neutral.get(Math.max(0, text.tokenAt(span.end()) - 1)));
			sentence.addAll(matches);
			found.addAll(outermost(sentence));
		}
		return found;
	}

	private static void match(TokenizedText text, BitSet names, Labels labels, int begin, int end, LexiconEntry entry, BitSet neutral, List<BiasSpan> found) {
		int first = text.covering(begin);
		int limit = text.tokenAt(end);
		if (first < 0 || limit <= first || allNames(names, first, limit)) {
			return;
		}
		if (entry.tag().equals("neutral")) {
			neutral.set(first, limit);
			return;
		}
		String reason = "lexicon " + entry.source() + ": " + entry.text();
		int strength = entry.note().startsWith("strength ") ? entry.note().charAt(9) - '0' : 1;
		switch (entry.tag()) {
			case "label", "name_calling_labeling" -> {
				BiasSpan span = entry.tag().equals("label") ? labels.adjective(first, limit, strength, reason) : labels.noun(first, limit, strength, reason);
				if (span != null) {
					found.add(span);
				}
			}
			default -> found.add(new BiasSpan(begin, end, entry.tag(), strength, first, Confidence.of(entry.tag()), reason));
		}
	}

	private static boolean allNames(BitSet names, int first, int limit) {
		return names.nextClearBit(first) >= limit;
	}

	/** Of spans that overlap, the longest; of the same length, the surer. */
	private static List<BiasSpan> outermost(List<BiasSpan> spans) {
		List<BiasSpan> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparingInt((BiasSpan span) -> span.begin() - span.end()).thenComparingDouble(span -> -span.confidence())
				.thenComparingInt(BiasSpan::begin).thenComparing(BiasSpan::technique));
		List<BiasSpan> kept = new ArrayList<>();
		for (BiasSpan span : sorted) {
			if (kept.stream().noneMatch(other -> other.begin() < span.end() && span.begin() < other.end())) {
				kept.add(span);
			}
		}
		kept.sort(Comparator.comparingInt(BiasSpan::begin));
		return kept;
	}
}
