package org.glossator.engine.bias;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * What speaks for and against a passage pushing the reader, as numbers by name: what it was found by, where it stands, and
 * how the text is written. Works on one document.
 */
final class BiasFeatures {

	private static final Set<String> TALK = Set.of("i", "you", "we", "our", "your", "my", "us", "me", "!", "?");
	private static final Set<String> GENERIC = Set.of("whoever", "whatever", "those", "any", "every", "no", "nobody", "anyone", "everyone", "everybody", "let", "so", "funny", "naturally", "and");
	private static final int CURT = 8;
	/** Of fewer sentences a share says little. */
	private static final int FEW = 12;
	/** From so many strong words and forms a sentence on, a sentence may push that has none. */
	private static final double OPINION = 0.08;

	private final TokenizedText text;
	private final BitSet names;
	private final Map<Integer, List<BiasSpan>> sentences;
	private final Map<String, Double> manner = new LinkedHashMap<>();
	private final Wording wording;
	/** What a close reading told, or null. */
	private final ReadPassages read;

	/**
	 * @param sentences what was found by words and forms, weak or not, by sentence
	 * @param read what a close reading told, or null
	 */
	BiasFeatures(TokenizedText text, BitSet names, Map<Integer, List<BiasSpan>> sentences, ReadPassages read) {
		this.read = read;
		this.text = text;
		this.names = names;
		this.sentences = sentences;
		wording = new Wording(text, names);
		manner();
	}

	/** Shares of sentences that talk to the reader, report, count, push strongly and push weakly. */
	private void manner() {
		double talking = 0;
		double reporting = 0;
		double counting = 0;
		double strong = 0;
		double weak = 0;
		for (Map.Entry<Integer, List<BiasSpan>> entry : sentences.entrySet()) {
			int s = entry.getKey();
			boolean talks = false;
			boolean reports = false;
			boolean counts = false;
			for (int i = text.first(s); i < text.limit(s); i++) {
				String lower = text.lower(i);
				talks |= TALK.contains(lower) && text.quotationAt(text.begin(i)) == null && !text.word(i).equals("US");
				reports |= isSaid(i);
				counts |= Character.isDigit(lower.charAt(0));
			}
			talking += talks ? 1 : 0;
			reporting += reports ? 1 : 0;
			counting += counts ? 1 : 0;
			strong += Math.min(2, count(entry.getValue(), false));
			weak += Math.min(2, count(entry.getValue(), true));
		}
		double all = Math.max(FEW, sentences.size());
		manner.put("talk", talking / all);
		manner.put("reports", reporting / all);
		manner.put("counts", counting / all);
		manner.put("strong", strong / all);
		manner.put("weaks", weak / all);
	}

	/** Whether sentences are weighed that no word or form tells of: where others show that the text takes sides, and after a close reading. */
	boolean weighsSentences() {
		return read != null || manner.get("strong") >= OPINION;
	}

	private boolean isSaid(int token) {
		return BiasPatterns.isSaying(text.lower(token)) || text.lower(token).equals("according");
	}

	private static int count(List<BiasSpan> spans, boolean weak) {
		return (int) spans.stream().filter(span -> span.confidence() <= Confidence.WEAK == weak).count();
	}

	/** What words and forms found in sentence {@code s} have in common. */
	Map<String, Double> around(int s) {
		return wording.around(s);
	}

	/** What tells the technique of a passage that pushes. */
	Map<String, Double> technique(int begin, int end) {
		int first = Math.max(0, text.covering(begin));
		Map<String, Double> found = wording.technique(begin, end, sentences.getOrDefault(text.sentence(first), List.of()));
		if (read != null) {
			read.technique(first, Math.max(first + 1, text.tokenAt(end)), found);
		}
		return found;
	}

	/** The features of what was found by a word or form in sentence {@code s}, but for those of {@link #around}. */
	Map<String, Double> of(BiasSpan span, int s) {
		Map<String, Double> found = new LinkedHashMap<>();
		boolean weak = span.confidence() <= Confidence.WEAK;
		boolean lexicon = span.reason().startsWith("lexicon");
		int first = Math.max(text.first(s), text.covering(span.begin()));
		int limit = Math.max(first + 1, text.tokenAt(span.end()));
		found.put("bias", 1.0);
		found.put("t " + span.technique(), 1.0);
		found.put((lexicon ? "lexicon " : "pattern ") + span.technique(), 1.0);
		put(found, "weak", weak);
		put(found, "weak " + span.technique(), weak);
		found.put("strength", span.strength() / 3.0);
		manner.forEach(found::put);
		found.put((weak ? "weak " : "sure ") + "strong", manner.get("strong"));
		found.put((weak ? "weak " : "sure ") + "talk", manner.get("talk"));
		put(found, "capital", Character.isUpperCase(text.word(first).charAt(0)) && first > text.first(s));
		put(found, "one word", limit - first == 1);
		put(found, "clause", limit - first > 6);
		put(found, "name", names.nextSetBit(first) >= 0 && names.nextSetBit(first) < limit);
		String tag = text.tag(first);
		found.put("tag " + (tag.length() > 4 ? tag.substring(0, 4) : tag), 1.0);
		Zone quote = text.quotationAt(span.begin());
		put(found, "quoted", quote != null);
		put(found, "quoted alone", quote != null && quote.end() - quote.begin() < 2 * (span.end() - span.begin()));
		put(found, "quoted long", quote != null && quote.end() - quote.begin() > 60);
		List<BiasSpan> here = sentences.getOrDefault(s, List.of());
		put(found, "others", here.stream().anyMatch(other -> other.confidence() > Confidence.WEAK && (other.end() <= span.begin() || other.begin() >= span.end())));
		put(found, "others weak", here.stream().anyMatch(other -> other.confidence() <= Confidence.WEAK && (other.end() <= span.begin() || other.begin() >= span.end())));
		put(found, "overlaps", here.stream().anyMatch(other -> other != span && other.end() > span.begin() && other.begin() < span.end()));
		sentence(found, s);
		if (read != null) {
			read.of(s, first, limit, span.technique(), found);
		}
		return found;
	}

	private void sentence(Map<String, Double> found, int s) {
		put(found, "title", text.zone(s) == Zone.Kind.TITLE);
		put(found, "opens", s == 0 || text.block(s) != text.block(s - 1));
		put(found, "curt", text.limit(s) - text.first(s) < CURT);
		put(found, "asks", endsWith(s, '?'));
		put(found, "exclaims", endsWith(s, '!'));
		put(found, "near before", s > 0 && count(sentences.getOrDefault(s - 1, List.of()), false) > 0);
		put(found, "near behind", count(sentences.getOrDefault(s + 1, List.of()), false) > 0);
		boolean said = false;
		boolean number = false;
		for (int i = text.first(s); i < text.limit(s); i++) {
			said |= isSaid(i);
			number |= Character.isDigit(text.word(i).charAt(0));
		}
		put(found, "said", said);
		put(found, "number", number);
	}

	private boolean endsWith(int s, char mark) {
		String end = text.text().substring(Math.max(text.sentenceBegin(s), text.sentenceEnd(s) - 3), text.sentenceEnd(s));
		return end.indexOf(mark) >= 0;
	}

	/** The features of a sentence as a whole. */
	Map<String, Double> whole(int s) {
		Map<String, Double> found = new LinkedHashMap<>();
		int first = text.first(s);
		int limit = text.limit(s);
		while (first + 1 < limit && !Character.isLetterOrDigit(text.word(first).codePointAt(0))) {
			first++;
		}
		found.put("bias", 1.0);
		manner.forEach(found::put);
		sentence(found, s);
		int named = 0;
		boolean self = false;
		boolean future = false;
		boolean negated = false;
		boolean perfect = false;
		boolean conditional = false;
		for (int i = first; i < limit; i++) {
			String lower = text.lower(i);
			named += names.get(i) ? 1 : 0;
			self |= TALK.contains(lower) && Character.isLetter(lower.charAt(0)) && !text.word(i).equals("US");
			future |= lower.equals("will") || lower.equals("'ll") || lower.equals("would") || lower.equals("shall");
			negated |= lower.equals("not") || lower.equals("n't") || lower.equals("no") || lower.equals("never") || lower.equals("nobody") || lower.equals("nothing");
			perfect |= text.isVerb(i) && lower.endsWith("ed");
			conditional |= lower.equals("if") || lower.equals("when") || lower.equals("whoever");
			if (Character.isLetter(lower.charAt(0)) && !names.get(i) && !text.tag(i).startsWith("PROPN")) {
				found.put("w " + lower, 1.0);
			}
		}
		found.put("length", Math.min(3, Math.log(limit - first)) / 3);
		found.put("named", Math.min(1, named / 3.0));
		put(found, "nameless", named == 0);
		put(found, "plain", named == 0 && !found.containsKey("number") && !found.containsKey("said"));
		put(found, "self", self);
		put(found, "future", future);
		put(found, "negated", negated);
		put(found, "past", perfect);
		put(found, "conditional", conditional);
		String opening = text.lower(first);
		put(found, "generic", GENERIC.contains(opening));
		String tag = text.tag(first);
		found.put("opens " + (tag.length() > 4 ? tag.substring(0, 4) : tag), 1.0);
		put(found, "quoted", text.quotationAt(text.begin(first)) != null);
		put(found, "alone", found.containsKey("opens") && (s + 1 == text.sentences() || text.block(s + 1) != text.block(s)));
		put(found, "behind a question", s > 0 && endsWith(s - 1, '?'));
		put(found, "last of paragraph", s + 1 == text.sentences() || text.block(s + 1) != text.block(s));
		List<BiasSpan> here = sentences.getOrDefault(s, List.of());
		put(found, "found strong", count(here, false) > 0);
		put(found, "found weak", count(here, true) > 0);
		for (BiasSpan span : here) {
			found.put("found " + span.technique(), 1.0);
		}
		wording.whole(s, found);
		if (read != null) {
			read.of(s, first, limit, "", found);
		}
		return found;
	}

	private static void put(Map<String, Double> found, String name, boolean is) {
		if (is) {
			found.put(name, 1.0);
		}
	}
}
