package org.glossator.engine.bias;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.English;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;
import org.glossator.text.span.Span;

/**
 * Finds wording and phrases that push the reader: lexicons of loaded words, labels and phrases, and patterns for what
 * no list holds (unnamed sources, scare quotes, rhetorical questions, false choices). Names are never called loaded.
 * Immutable; any thread.
 */
public final class BiasFinder {

	private static final Set<String> LITERAL = Set.of("sign", "signs", "evidence", "charge", "charges", "charged", "accused", "suspicion", "suspected", "allegation", "allegations",
			"alleged", "convicted", "conviction", "trial", "tried", "investigating", "investigation", "investigated", "inquiry", "law", "laws", "crime", "crimes", "since",
			"under", "guilty", "acquitted", "jailed", "arrested", "case", "cases", "against", "prevent", "combat", "fight", "anti", "victims", "survivors");
	private static final Pattern JOINT = Pattern.compile("[;,]?\\s*(?:and|then|or)?\\s*");
	/** A span of more characters is a clause rather than a wording. */
	private static final int CLAUSE = 36;

	/** From so many strong passages a sentence on, a text is opinion, and weak ones count. */
	private static final double OPINION = 0.2;

	/** A sentence of which so much is found by words and forms needs no look as a whole. */
	private static final double COVERED = 0.6;

	/**
	 * A passage that may push the reader, for training.
	 *
	 * @param span where it is and what it may be
	 * @param sentence the number of its sentence
	 * @param whole whether it is a sentence in which no word or form tells
	 * @param features what speaks for and against it
	 */
	public record Candidate(BiasSpan span, int sentence, boolean whole, Map<String, Double> features) {
	}

	private final Dictionary words;
	/** Why what is found by an entry that a person added is found: people know what their words mean. */
	private final Set<String> added;
	private final BiasModel model;
	private final Calibration calibration;

	/** @param lexicons those with the topic {@code bias} */
	public BiasFinder(Lexicons lexicons) {
		this(lexicons, BiasModel.shipped(), Calibration.shipped());
	}

	/** With another model and other confidences. */
	public BiasFinder(Lexicons lexicons, BiasModel model, Calibration calibration) {
		this.model = model;
		this.calibration = calibration;
		words = lexicons.dictionary("bias");
		added = lexicons.entries("bias").stream().filter(lexicons::isAdded).map(BiasFinder::reason).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The biased passages of a text in document order, none within another.
	 *
	 * @param names whether a token is part of a name
	 */
	public List<BiasSpan> find(TokenizedText text, BitSet names) {
		return find(text, names, null);
	}

	/**
	 * The biased passages of a text in document order, none within another.
	 *
	 * @param names whether a token is part of a name
	 * @param reading what a close reading told of it; null if the model does without
	 */
	public List<BiasSpan> find(TokenizedText text, BitSet names, Reading reading) {
		ReadPassages read = reading == null ? null : new ReadPassages(text, reading);
		Map<Integer, List<BiasSpan>> sentences = sentences(text, names, read);
		List<BiasSpan> found = model.isEmpty() || text.sentences() < model.page() ? graded(text, sentences) : weighed(text, new BiasFeatures(text, names, sentences, read), sentences);
		found.replaceAll(span -> new BiasSpan(span.begin(), span.end(), span.technique(), span.strength(), span.target(),
				calibration.of(Calibration.bias(span.reason()), span.confidence()), span.reason()));
		return found;
	}

	/** All passages that are looked at, with their features; for training. {@code reading} may be null. */
	public List<Candidate> candidates(TokenizedText text, BitSet names, Reading reading) {
		ReadPassages read = reading == null ? null : new ReadPassages(text, reading);
		Map<Integer, List<BiasSpan>> sentences = sentences(text, names, read);
		BiasFeatures features = new BiasFeatures(text, names, sentences, read);
		List<Candidate> candidates = new ArrayList<>();
		sentences.forEach((s, spans) -> {
			Map<String, Double> around = spans.isEmpty() ? Map.of() : features.around(s);
			for (BiasSpan span : spans) {
				Map<String, Double> all = features.of(span, s);
				all.putAll(around);
				candidates.add(new Candidate(span, s, false, all));
			}
			BiasSpan whole = features.weighsSentences() ? whole(text, s, spans) : null;
			if (whole != null) {
				candidates.add(new Candidate(whole, s, true, features.whole(s)));
			}
		});
		return candidates;
	}

	/** What tells the technique of each of some passages; for training. {@code reading} may be null. */
	public List<Map<String, Double>> techniques(TokenizedText text, BitSet names, List<Span> passages, Reading reading) {
		ReadPassages read = reading == null ? null : new ReadPassages(text, reading);
		BiasFeatures features = new BiasFeatures(text, names, sentences(text, names, read), read);
		return passages.stream().map(passage -> features.technique(passage.begin(), passage.end())).toList();
	}

	/** What words and forms, and a close reading if there is one, find in each sentence of running text, weak or not. */
	private Map<Integer, List<BiasSpan>> sentences(TokenizedText text, BitSet names, ReadPassages read) {
		English english = English.of(text);
		Labels labels = new Labels(text, names);
		BiasPatterns patterns = new BiasPatterns(text, names);
		Clause clauses = new Clause(text);
		Forms forms = Forms.shipped();
		Figures figures = new Figures(text);
		Map<Integer, List<BiasSpan>> sentences = new TreeMap<>();
		for (int s = 0; s < text.sentences(); s++) {
			text.checkpoint();
			if (text.zone(s) != Zone.Kind.PARAGRAPH && text.zone(s) != Zone.Kind.TITLE || !english.is(s)) {
				continue;
			}
			List<BiasSpan> sentence = new ArrayList<>(patterns.find(s));
			sentence.addAll(forms.find(text, clauses, s));
			sentence.addAll(figures.find(s));
			BitSet neutral = new BitSet();
			List<BiasSpan> matches = new ArrayList<>();
			words.scan(text.text(), text.sentenceBegin(s), text.sentenceEnd(s), (begin, end, entry) -> match(text, clauses, names, labels, begin, end, entry, neutral, matches));
			matches.removeIf(span -> neutral.get(text.covering(span.begin())) && neutral.get(Math.max(0, text.tokenAt(span.end()) - 1)));
			sentence.addAll(matches);
			// "China Merchants" is a company, not what merchants are called.
			sentence.removeIf(span -> allNames(names, text.tokenAt(span.begin()), text.tokenAt(span.end())));
			List<BiasSpan> here = joined(text.text(), sentence);
			if (read != null) {
				for (BiasSpan span : read.find(s)) {
					if (here.stream().noneMatch(other -> other.begin() == span.begin() && other.end() == span.end())) {
						here.add(span);
					}
				}
			}
			sentences.put(s, here);
		}
		return sentences;
	}

	/** As the lexicons grade them: the weak ones where much else pushes. */
	private List<BiasSpan> graded(TokenizedText text, Map<Integer, List<BiasSpan>> sentences) {
		List<BiasSpan> found = new ArrayList<>();
		sentences.values().forEach(sentence -> found.addAll(settled(text, sentence, false)));
		if (found.size() > sentences.size() * OPINION) {
			found.clear();
			sentences.values().forEach(sentence -> found.addAll(settled(text, sentence, true)));
		}
		return found;
	}

	/** As the model weighs them in this text, whole sentences among them: each by itself, then again among the others. */
	private List<BiasSpan> weighed(TokenizedText text, BiasFeatures features, Map<Integer, List<BiasSpan>> sentences) {
		List<BiasSpan> spans = new ArrayList<>();
		List<Integer> places = new ArrayList<>();
		List<Boolean> wholes = new ArrayList<>();
		List<Double> first = new ArrayList<>();
		sentences.forEach((s, here) -> {
			text.checkpoint();
			double around = here.isEmpty() ? 0 : model.sum(features.around(s));
			for (BiasSpan span : here) {
				spans.add(span);
				places.add(s);
				wholes.add(false);
				first.add(model.probability(features.of(span, s), around));
			}
			BiasSpan whole = model.leastWhole() < 1 && features.weighsSentences() ? whole(text, s, here) : null;
			if (whole != null) {
				spans.add(whole);
				places.add(s);
				wholes.add(true);
				first.add(model.probability(features.whole(s), true));
			}
		});
		Surroundings surroundings = new Surroundings(places, wholes, first, sentences.size());
		Map<Integer, List<BiasSpan>> kept = new TreeMap<>();
		for (int i = 0; i < spans.size(); i++) {
			BiasSpan span = spans.get(i);
			boolean whole = wholes.get(i);
			double probability = model.again(surroundings.of(i), first.get(i), whole);
			BiasSpan chosen = null;
			if (!whole && added.contains(span.reason())) {
				chosen = span;
			} else if (whole && probability >= model.leastWhole()) {
				chosen = span.as(probability, model.technique(features.technique(span.begin(), span.end())));
			} else if (!whole && probability >= model.least()) {
				chosen = span.as(probability, span.technique());
			}
			if (chosen != null) {
				kept.computeIfAbsent(places.get(i), s -> new ArrayList<>()).add(chosen);
			}
		}
		List<BiasSpan> found = new ArrayList<>();
		kept.values().forEach(sentence -> found.addAll(withAdded(sentence)));
		return found;
	}

	private static String reason(LexiconEntry entry) {
		return "lexicon " + entry.source() + ": " + entry.text();
	}

	/** A sentence without its last mark, if words and forms found little in it; else null. */
	private static BiasSpan whole(TokenizedText text, int s, List<BiasSpan> spans) {
		int first = text.first(s);
		int limit = text.limit(s);
		while (limit > first && !Character.isLetterOrDigit(text.word(limit - 1).codePointAt(0))) {
			limit--;
		}
		while (first < limit && !Character.isLetterOrDigit(text.word(first).codePointAt(0))) {
			first++;
		}
		if (limit - first < 2) {
			return null;
		}
		int begin = text.begin(first);
		int end = text.end(limit - 1);
		BitSet covered = new BitSet();
		for (BiasSpan span : spans) {
			if (span.begin() < end && span.end() > begin) {
				covered.set(Math.max(begin, span.begin()) - begin, Math.min(end, span.end()) - begin);
			}
		}
		return covered.cardinality() >= COVERED * (end - begin) ? null : new BiasSpan(begin, end, "doubt", 1, -1, 0, "model: the sentence as a whole pushes the reader");
	}

	/** What is left of the spans of a sentence where they overlap; the weak ones only if asked for. */
	private List<BiasSpan> settled(TokenizedText text, List<BiasSpan> sentence, boolean weak) {
		return withAdded(joined(text.text(), sentence.stream().filter(span -> weak || span.confidence() > Confidence.WEAK).toList()));
	}

	/** "no sign of fraud", "charged with corruption": the plain name of a crime. */
	private static boolean isLiteral(TokenizedText text, int first, int limit) {
		if (!text.tag(first).startsWith("NOUN") || limit - first > 1) {
			return false;
		}
		for (int i = first - 1; i >= Math.max(text.first(text.sentence(first)), first - 4); i--) {
			if (LITERAL.contains(text.lower(i))) {
				return true;
			}
		}
		return false;
	}

	private static void match(TokenizedText text, Clause clauses, BitSet names, Labels labels, int begin, int end, LexiconEntry entry, BitSet neutral, List<BiasSpan> found) {
		int first = text.covering(begin);
		int limit = text.tokenAt(end);
		if (first < 0 || limit <= first || allNames(names, first, limit)) {
			return;
		}
		if (entry.tag().equals("neutral")) {
			neutral.set(first, limit);
			return;
		}
		if (limit - first == 1 && !PartOfSpeech.fits(text, first, entry)) {
			return;
		}
		String reason = reason(entry);
		int strength = entry.note().startsWith("strength ") ? entry.note().charAt(9) - '0' : 1;
		int before = found.size();
		switch (entry.tag()) {
			case "scare_quotes" -> {
				// "so-called experts": what is called so belongs to it.
				int to = clauses.phrase(limit);
				found.add(new BiasSpan(begin, to > limit ? text.end(to - 1) : end, entry.tag(), strength, first, Confidence.of(entry.tag()), reason));
			}
			case "loaded_language" -> {
				if (!isLiteral(text, first, limit)) {
					BiasSpan label = labels.insult(first, limit, strength, reason);
					int to = labels.modified(first, limit);
					found.add(label != null ? label : new BiasSpan(begin, text.end(to - 1), entry.tag(), strength, first, Confidence.of(entry.tag()), reason));
				}
			}
			case "label", "name_calling_labeling" -> {
				BiasSpan span = entry.tag().equals("label") ? labels.adjective(first, limit, strength, reason) : labels.noun(first, limit, strength, reason);
				if (span != null) {
					found.add(span);
				}
			}
			default -> found.add(new BiasSpan(begin, end, entry.tag(), strength, first, Confidence.of(entry.tag()), reason));
		}
		if (found.size() > before && entry.note().endsWith(" weak")) {
			found.set(before, found.get(before).weak());
		}
	}

	private static BiasSpan overlapping(TreeMap<Integer, BiasSpan> spans, BiasSpan span) {
		Map.Entry<Integer, BiasSpan> before = spans.lowerEntry(span.end());
		return before != null && before.getValue().end() > span.begin() ? before.getValue() : null;
	}

	/** "this monster" within "either we stop this monster or ...": two techniques at work. */
	private static boolean isWithinClause(BiasSpan span, BiasSpan other) {
		return isAround(other, span) && !span.technique().equals(other.technique());
	}

	private static boolean allNames(BitSet names, int first, int limit) {
		return names.nextClearBit(first) >= limit;
	}

	/** Makes one of two spans of a technique that only a joint parts: "give him A and he takes B; give him B and ...". */
	private static List<BiasSpan> joined(String text, List<BiasSpan> spans) {
		List<BiasSpan> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparing(BiasSpan::technique).thenComparingInt(BiasSpan::begin).thenComparingInt(span -> -span.end()));
		List<BiasSpan> joined = new ArrayList<>();
		for (BiasSpan span : sorted) {
			BiasSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			boolean argument = last != null && last.technique().equals(span.technique()) && span.technique().endsWith("simplification") && span.begin() > last.end();
			if (argument && JOINT.matcher(text).region(last.end(), span.begin()).matches()) {
				joined.set(joined.size() - 1, new BiasSpan(last.begin(), Math.max(last.end(), span.end()), span.technique(), last.strength(), last.target(), last.confidence(), last.reason()));
			} else {
				joined.add(span);
			}
		}
		return joined;
	}

	/** An analyst's own entries stand wherever they are met; of the rest what overlaps none of them, or is a clause around one. */
	private List<BiasSpan> withAdded(List<BiasSpan> spans) {
		Map<Boolean, List<BiasSpan>> byOrigin = spans.stream().collect(Collectors.partitioningBy(span -> added.contains(span.reason())));
		List<BiasSpan> own = outermost(byOrigin.get(true));
		List<BiasSpan> kept = outermost(byOrigin.get(false));
		kept.removeIf(span -> own.stream().anyMatch(mine -> mine.begin() < span.end() && mine.end() > span.begin() && !isAround(span, mine)));
		kept.addAll(own);
		kept.sort(Comparator.comparingInt(BiasSpan::begin));
		return kept;
	}

	private static boolean isAround(BiasSpan clause, BiasSpan span) {
		return span.begin() >= clause.begin() && span.end() <= clause.end() && clause.end() - clause.begin() > CLAUSE && 2 * (span.end() - span.begin()) < clause.end() - clause.begin();
	}

	/** Of spans that overlap, the longest; of the same length, the surer. Words within a whole clause are kept beside it. */
	private static List<BiasSpan> outermost(List<BiasSpan> spans) {
		List<BiasSpan> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparingInt((BiasSpan span) -> span.begin() - span.end()).thenComparingDouble(span -> -span.confidence())
				.thenComparingInt(BiasSpan::begin).thenComparing(BiasSpan::technique));
		TreeMap<Integer, BiasSpan> outer = new TreeMap<>();
		TreeMap<Integer, BiasSpan> inner = new TreeMap<>();
		for (BiasSpan span : sorted) {
			BiasSpan other = overlapping(outer, span);
			if (other == null) {
				outer.put(span.begin(), span);
			} else if (isWithinClause(span, other) && overlapping(inner, span) == null) {
				inner.put(span.begin(), span);
			}
		}
		List<BiasSpan> kept = new ArrayList<>(outer.values());
		kept.addAll(inner.values());
		kept.sort(Comparator.comparingInt(BiasSpan::begin));
		return kept;
	}
}
