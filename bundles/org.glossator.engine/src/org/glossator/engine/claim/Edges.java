package org.glossator.engine.claim;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Where clauses of a sentence may begin and end: where the rules cut it, and at commas, marks and words that join; and what
 * tells whether they do. Works on one sentence.
 */
final class Edges {

	/** Words before or behind which a clause may begin. */
	private static final Set<String> JOINTS = Set.of("and", "but", "or", "yet", "so", "nor", "while", "whereas", "although", "though", "because", "since", "as", "after", "before", "until", "when", "if",
			"unless", "once", "that", "which", "who", "where", "whose", "than", "for", "even", "with", "whether", "despite");
	/** Of these, the ones behind which no clause begins: "the envoy for Syria said" is no "Syria said". */
	private static final Set<String> PHRASES = Set.of("for", "with", "than", "even", "despite");
	/** Words that are told apart at an edge; of others the part of speech is. */
	private static final Set<String> TOLD = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there", "his", "her", "its", "their", "our", "in", "on", "at",
			"by", "for", "of", "to", "from", "with", "as", "not", "no", "is", "was", "are", "were", "has", "have", "had", "will", "would", "could", "may", "should", "must", "and", "but", "or", "so", "yet", "nor",
			"while", "whereas", "although", "though", "because", "since", "after", "before", "until", "when", "if", "unless", "once", "which", "who", "whose", "whom", "where", "than", "what", "how", "why",
			"even", "also", "then", "now", "still", "only", "just", "all", "some", "many", "more", "most", "said", "says", "say", "whether", "despite", "including", "according", "like", "about", "into", "over",
			"under", "during", "against", ",", ";", ":", "\u2014", "\u2013", "-", "--", "(", ")", "\"", "\u201c", "\u201d", "'", "\u2018", "\u2019", "?", "!", ".", "...", "\u2026");
	/** What may stand between two clauses besides marks. */
	private static final Set<String> BETWEEN = Set.of("and", "but", "or");
	private static final String NOTHING = "nothing";
	/** With more edges than these in a sentence only those of the rules are looked at. */
	private static final int MOST = 24;

	private final TokenizedText text;
	private final int first;
	private final int limit;
	private final BitSet begins = new BitSet();
	private final BitSet ends = new BitSet();
	private final BitSet ruleBegins = new BitSet();
	private final BitSet ruleEnds = new BitSet();
	/** Where a subject begins that has a verb. */
	private final BitSet clauses = new BitSet();
	private final BitSet finite = new BitSet();
	private final BitSet saying = new BitSet();

	/** @param rules the clauses of sentence {@code s} as the rules cut them */
	Edges(TokenizedText text, Syntax syntax, Cues cues, int s, List<Frame> rules) {
		this.text = text;
		first = text.first(s);
		limit = text.limit(s);
		for (Frame rule : rules) {
			ruleBegins.set(rule.first());
			ruleEnds.set(rule.limit());
		}
		for (int i = first; i < limit; i++) {
			finite.set(i, syntax.isFinite(i));
			saying.set(i, (cues.is("report", i) || cues.is("accuse", i)) && !syntax.isInsideQuotation(i) && syntax.isSayingVerb(i, first, true));
			clauses.set(i, i + 1 < limit && Clauses.hasSubject(text, syntax, i, limit));
		}
		findEdges();
		begins.or(ruleBegins);
		ends.or(ruleEnds);
	}

	private void findEdges() {
		begins.set(first);
		ends.set(limit);
		for (int i = first; i < limit; i++) {
			boolean joint = i > first && JOINTS.contains(text.lower(i));
			boolean mark = isMark(i) && "$\u20ac\u00a3%@#'".indexOf(text.word(i).charAt(0)) < 0;
			if (joint || mark) {
				ends.set(i, i > first);
				begins.set(i + 1, i + 1 < limit && !PHRASES.contains(text.lower(i)));
			}
			if (joint) {
				begins.set(i);
			}
		}
		if (begins.cardinality() > MOST || ends.cardinality() > MOST) {
			begins.clear();
			ends.clear();
		}
	}

	/** The tokens at which a clause may begin. */
	BitSet begins() {
		return begins;
	}

	/** The tokens before which a clause may end. */
	BitSet ends() {
		return ends;
	}

	/** What tells whether a clause begins at one token and ends before another. */
	Map<String, Double> of(int from, int to) {
		Map<String, Double> found = new HashMap<>();
		rules(found, from, to);
		found.put("begin " + said(from), 1.0);
		found.put("begin behind " + (from == first ? NOTHING : said(from - 1)), 1.0);
		found.put("begin behind " + (from < first + 2 ? NOTHING : tag(from - 2)) + " " + (from == first ? NOTHING : tag(from - 1)), 1.0);
		found.put("end before " + (to == limit ? NOTHING : said(to)), 1.0);
		found.put("end before " + (to == limit ? NOTHING : said(to)) + " " + (to + 1 >= limit ? NOTHING : said(to + 1)), 1.0);
		found.put("end " + tag(to - 1), 1.0);
		put(found, "begins clause", clauses.get(from));
		put(found, "not all", from > first + 1 || to < limit - 1);
		behind(found, to);
		before(found, from);
		inside(found, from, to);
		return found;
	}

	/** How a clause lies to those that the rules cut. */
	private void rules(Map<String, Double> found, int from, int to) {
		boolean begin = ruleBegins.get(from);
		boolean end = ruleEnds.get(to);
		put(found, "rule begin", begin);
		put(found, "rule end", end);
		put(found, "rule without verb", begin && end && next(finite, from, to) == to);
		int cuts = count(ruleEnds, from + 1, to) + count(ruleBegins, from + 1, to);
		found.put(cuts > 0 ? "over rules" : begin && end ? "rule" : "in rule", 1.0);
		found.put("rules' cuts", Math.min(3.0, cuts));
	}

	/** What is left of the sentence behind a clause: another clause, a verb without a subject, words without a verb. */
	private void behind(Map<String, Double> found, int to) {
		int next = to;
		while (next < limit && (isMark(next) || BETWEEN.contains(text.lower(next)))) {
			next++;
		}
		String joint = next > to && !isMark(next - 1) ? "joined " : "";
		int verb = next(finite, next, limit);
		String rest = next >= limit ? NOTHING : clauses.get(next) ? "clause" : verb == next ? "predicate" : verb < limit ? "verb" : "verbless";
		found.put("rest " + joint + rest, 1.0);
		put(found, "rest says", next(saying, to, limit) < limit);
	}

	/** The same for what stands before it. */
	private void before(Map<String, Double> found, int from) {
		int last = from;
		while (last > first && (isMark(last - 1) || BETWEEN.contains(text.lower(last - 1)) || text.lower(last - 1).equals("that"))) {
			last--;
		}
		String back = last == first ? NOTHING : next(finite, first, last) == last ? "verbless" : next(saying, first, last) < last ? "says" : "verb";
		found.put("back " + back, 1.0);
		put(found, "back " + back + " clause", clauses.get(from));
	}

	private void inside(Map<String, Double> found, int from, int to) {
		int inner = 0;
		int quotes = 0;
		int straight = 0;
		int brackets = 0;
		int commas = 0;
		int verbs = 0;
		for (int i = from; i < to; i++) {
			String word = text.word(i);
			inner += i > from && clauses.get(i) && (",;:".contains(text.word(i - 1)) || BETWEEN.contains(text.lower(i - 1)) && !text.lower(i - 1).equals("or")) ? 1 : 0;
			straight += word.equals("\"") ? 1 : 0;
			quotes += word.equals("\u201c") ? 1 : word.equals("\u201d") ? -1 : 0;
			brackets += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
			commas += word.equals(",") ? 1 : 0;
			verbs += text.tag(i).startsWith("VERB") || text.tag(i).startsWith("AUX") ? 1 : 0;
		}
		found.put("inner clauses", Math.min(3.0, inner));
		found.put("commas", Math.min(3.0, commas));
		found.put("verbs", Math.min(4.0, verbs));
		put(found, "broken quotation", quotes != 0 || straight % 2 != 0);
		put(found, "broken bracket", brackets != 0);
		int says = next(saying, from, to);
		put(found, "says inside", says < to);
		put(found, "says first", says < to && finite.nextSetBit(from) == says);
		put(found, "says that", says < to - 2 && (text.lower(says + 1).equals("that") || text.word(says + 1).equals(":")));
	}

	private static int count(BitSet set, int from, int to) {
		return from < to ? set.get(from, to).cardinality() : 0;
	}

	/** The first of a set from a token on, or the limit. */
	private static int next(BitSet set, int from, int limit) {
		int next = set.nextSetBit(from);
		return next < 0 ? limit : Math.min(next, limit);
	}

	private boolean isMark(int token) {
		return !Character.isLetterOrDigit(text.word(token).codePointAt(0));
	}

	private static void put(Map<String, Double> found, String name, boolean is) {
		if (is) {
			found.put(name, 1.0);
		}
	}

	/** The word where it is a common one, else its part of speech. */
	private String said(int token) {
		return TOLD.contains(text.lower(token)) ? text.lower(token) : tag(token);
	}

	private String tag(int token) {
		String tag = text.tag(token);
		int plus = tag.indexOf('+');
		return plus < 0 ? tag : tag.substring(0, plus);
	}
}
