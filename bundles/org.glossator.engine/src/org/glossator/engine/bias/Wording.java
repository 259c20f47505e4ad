package org.glossator.engine.bias;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.engine.entity.WordClasses;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** The words of sentences and passages, their classes and topics, as features. Works on one document. */
final class Wording {

	private static final List<String> TALK = List.of("i", "we", "you", "our", "your", "my", "us", "me");
	/** So many characters of a class are the first half of its way in the tree. */
	private static final int HALF = 6;
	private static final int LONG = 40;
	private static final int SHORT = 3;
	private static final int LAST = 3;

	private final TokenizedText text;
	private final BitSet names;
	private final Topics topics = Topics.shipped();
	private final String[] classes;

	Wording(TokenizedText text, BitSet names) {
		this.text = text;
		this.names = names;
		classes = new String[text.size()];
	}

	private String classOf(int i) {
		if (classes[i] == null) {
			classes[i] = WordClasses.of(text.word(i));
		}
		return classes[i];
	}

	private static String tag(String tag) {
		return tag.length() > 4 ? tag.substring(0, 4) : tag;
	}

	private boolean isBare(int i) {
		return !Character.isLetterOrDigit(text.word(i).codePointAt(0));
	}

	/** The words around what was found in a sentence. */
	Map<String, Double> around(int s) {
		Map<String, Double> found = new LinkedHashMap<>();
		for (int i = text.first(s); i < text.limit(s); i++) {
			if (!names.get(i)) {
				found.put("w " + text.lower(i), 1.0);
				if (!classOf(i).isEmpty()) {
					found.put("c3 " + half(classOf(i)), 1.0);
				}
			}
		}
		return found;
	}

	private static String half(String way) {
		return way.substring(0, Math.min(HALF, way.length()));
	}

	/** Adds what a sentence as a whole is about and how it is written. */
	void whole(int s, Map<String, Double> found) {
		int begin = text.first(s);
		int limit = text.limit(s);
		double share = 1.0 / (limit - begin);
		for (int i = begin; i < limit; i++) {
			String tag = text.tag(i);
			if (!names.get(i) && !tag.startsWith("PROPN") && !classOf(i).isEmpty()) {
				found.put("c4 " + classOf(i), 1.0);
			}
			found.merge("pt " + tag(tag), share, Double::sum);
			switch (text.word(i)) {
				case "\u2014", "\u2013" -> found.put("dash", 1.0);
				case ";" -> found.put("semi", 1.0);
				case ":" -> found.put("colon", 1.0);
				default -> {
				}
			}
		}
		int first = begin;
		while (first < limit - 1 && isBare(first)) {
			first++;
		}
		if (!names.get(first)) {
			found.put("o1 " + text.lower(first), 1.0);
			if (first + 1 < limit && !names.get(first + 1)) {
				found.put("o2 " + text.lower(first) + " " + text.lower(first + 1), 1.0);
			}
		}
		topics.add(text, begin, limit, found);
		found.put("rel", s / (double) text.sentences());
		if (s >= text.sentences() - LAST) {
			found.put("last", 1.0);
		}
		found.put("len2", Math.min(limit - begin, LONG) / 20.0);
	}

	/**
	 * What tells the technique of a passage that pushes.
	 *
	 * @param found what words and forms found in its sentence
	 */
	Map<String, Double> technique(int from, int to, List<BiasSpan> found) {
		Map<String, Double> features = new LinkedHashMap<>();
		int first = Math.max(0, text.covering(from));
		int limit = Math.max(first + 1, text.tokenAt(to));
		int s = text.sentence(first);
		features.put("bias", 1.0);
		place(first, limit, s, features);
		String tail = text.text().substring(to, Math.max(to, Math.min(text.sentenceEnd(s), to + 3)));
		put(features, "asks", tail.indexOf('?') >= 0 || text.text().substring(from, to).indexOf('?') >= 0);
		put(features, "exclaims", tail.indexOf('!') >= 0);
		Zone quote = text.quotationAt(text.begin(first));
		put(features, "quoted", quote != null);
		put(features, "quoted alone", quote != null && quote.end() - quote.begin() < 2 * (to - from));
		put(features, "behind question", s > 0 && text.text().substring(Math.max(0, text.sentenceEnd(s - 1) - 2), text.sentenceEnd(s - 1)).indexOf('?') >= 0);
		put(features, "title", text.zone(s) == Zone.Kind.TITLE);
		for (int i = first; i < limit; i++) {
			put(features, "name", names.get(i));
			put(features, "digit", Character.isDigit(text.word(i).charAt(0)));
			put(features, "talk", TALK.contains(text.lower(i)));
			if (!names.get(i)) {
				features.put("w " + text.lower(i), 1.0);
				if (!classOf(i).isEmpty()) {
					features.put("c4 " + classOf(i), 1.0);
				}
			}
		}
		topics.add(text, first, limit, features);
		for (BiasSpan span : found) {
			int shared = Math.min(to, span.end()) - Math.max(from, span.begin());
			if (shared > 0) {
				features.put("y " + span.technique(), 1.0);
				put(features, "x " + span.technique(), 2 * shared >= to - from);
				put(features, "z " + span.technique(), span.begin() == from && span.end() == to);
			}
		}
		return features;
	}

	/** How long a passage is, where it stands in its sentence, and with which words it begins and ends. */
	private void place(int first, int limit, int s, Map<String, Double> features) {
		int n = limit - first;
		int size = Math.min(5, 32 - Integer.numberOfLeadingZeros(n));
		features.put("n" + size, 1.0);
		boolean start = true;
		for (int i = text.first(s); i < first; i++) {
			start &= isBare(i);
		}
		boolean end = true;
		for (int i = limit; i < text.limit(s); i++) {
			end &= isBare(i);
		}
		put(features, "start", start);
		put(features, "end", end);
		put(features, "sentence", start && end);
		put(features, "sentence of n" + size, start && end);
		put(features, "one " + tag(text.tag(first)), n == 1);
		if (n <= SHORT) {
			features.put("first " + tag(text.tag(first)), 1.0);
			features.put("last " + tag(text.tag(limit - 1)), 1.0);
			features.put("last c4 " + classOf(limit - 1), 1.0);
		}
		if (!names.get(first)) {
			features.put("o " + text.lower(first), 1.0);
		}
		if (first > text.first(s)) {
			features.put("p " + text.lower(first - 1), 1.0);
			put(features, "in quotes", limit < text.limit(s) && isBare(first - 1) && "\"\u201c\u2018'".contains(text.word(first - 1)) && isBare(limit) && "\"\u201d\u2019'".contains(text.word(limit)));
		}
		if (limit < text.limit(s)) {
			features.put("q " + text.lower(limit), 1.0);
		}
	}

	private static void put(Map<String, Double> found, String name, boolean is) {
		if (is) {
			found.put(name, 1.0);
		}
	}
}
