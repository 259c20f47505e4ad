package org.glossator.engine.bias;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Dateline;
import org.glossator.engine.structure.Zone;

/** Bias that has a form rather than words: unnamed sources, scare quotes, rhetorical questions, either-or. */
final class BiasPatterns {

	private static final Set<String> NAMELESS = Set.of("sources", "source", "officials", "official", "experts", "analysts", "observers", "critics", "insiders",
			"activists", "witnesses", "eyewitnesses", "residents", "locals", "commentators", "specialists", "diplomats",
			"media", "outlets", "journalists", "bloggers", "users", "opponents", "supporters", "skeptics", "sceptics",
			"people", "circles", "scientists", "doctors", "historians", "pundits", "monitors", "researchers", "somebody",
			"someone", "some", "many", "others");
	/** Who is named by what they saw, as agencies do: a source only where much else pushes. */
	private static final Set<String> ON_THE_SPOT = Set.of("witnesses", "eyewitnesses", "residents", "locals", "doctors", "users", "people", "others", "monitors", "researchers", "scientists");
	private static final Set<String> SAYING = Set.of("say", "says", "said", "claim", "claims", "claimed", "report", "reports", "reported", "believe", "believes",
			"believed", "note", "notes", "noted", "warn", "warned", "warns", "argue", "argued", "suggest", "suggested",
			"suggests", "added", "add", "adds", "told", "tell", "think", "fear", "feared", "agree", "confirm", "confirmed",
			"insist", "insisted", "alleged", "allege", "stated", "state", "predict", "predicted", "pushed", "speculate",
			"speculated", "complain", "complained", "know", "point", "pointed");
	private static final Set<String> RHETORICAL = Set.of("why", "how", "where", "who", "what");
	private static final Set<String> SCORN = Set.of("should", "could", "would", "can", "did", "were", "was", "is", "are", "do", "does", "will");

	private static final Set<String> SPOKEN = Set.of("according", "described", "describing", "describes", "called", "calling", "calls", "dubbed", "termed", "reads",
			"read", "wrote", "writes", "accused", "accusing", "announced", "explained", "stressed", "statement", "saying",
			"quoted", "citing", "cited", "denounced", "words", "asked", "remarked", "declared", "spoke", "speaking",
			"vowed", "denied", "expressed", "shouted", "chanted", "titled", "entitled", "emphasised", "emphasized");
	private static final Set<String> NAMING = Set.of("titled", "entitled", "named", "song", "film", "book", "series", "article", "operation", "word", "phrase",
			"term", "wrote", "slogan");

	private static final Set<String> YES_OR_NO = Set.of("do", "does", "did", "is", "are", "was", "were", "can", "could", "should", "would", "will", "has", "have", "why", "who", "how");
	private static final int SLOGAN = 8;
	private static final Set<String> OPENING = Set.of("the", "a", "an", "this", "that", "these", "those", "their", "its", "his", "her", "our", "such", "some", "any", "no", "all", "every",
			"another", "new", "old", "latest", "famous", "alleged", "supposed", "of", "for", "about", "by", "from", "with", "in");

	private final TokenizedText text;
	private final BitSet names;

	BiasPatterns(TokenizedText text, BitSet names) {
		this.text = text;
		this.names = names;
	}

	/** Whether a word, in lower case, tells that somebody says something. */
	static boolean isSaying(String lower) {
		return SAYING.contains(lower);
	}

	List<BiasSpan> find(int s) {
		List<BiasSpan> found = new ArrayList<>();
		int begin = text.first(s);
		int end = text.limit(s);
		for (int i = begin; i < end; i++) {
			if (NAMELESS.contains(text.lower(i))) {
				source(i, begin, end, found);
			}
		}
		eitherOr(begin, end, found);
		rhetorical(s, begin, end, found);
		scareQuotes(s, begin, end, found);
		shout(s, begin, end, found);
		return found;
	}

	/** "pro-government sources", "a number of activists reported": nobody who could be asked. */
	private void source(int head, int begin, int end, List<BiasSpan> found) {
		String lower = text.lower(head);
		boolean according = false;
		int first = head;
		boolean named = names.get(head);
		while (first > begin && head - first < 8) {
			String before = text.lower(first - 1);
			String tag = text.tag(first - 1);
			boolean part = tag.startsWith("ADJ") || tag.startsWith("NOUN") || tag.startsWith("DET") || tag.startsWith("NUM") || before.equals("of") || before.equals("-")
					|| tag.startsWith("CCONJ") || tag.startsWith("ADV") && !before.equals("however") || names.get(first - 1);
			if (before.equals("to") && first - 2 >= begin && text.lower(first - 2).equals("according")) {
				according = true;
				break;
			}
			if (!part || tag.startsWith("VERB") || before.equals("not")) {
				break;
			}
			// "Two residents" were asked, and are but not called by their names.
			named |= tag.startsWith("NUM") && !before.equals("one");
			named |= names.get(first - 1) && !Character.isLowerCase(text.word(first - 1).charAt(0)) && isProper(first - 1);
			first--;
		}
		boolean says = false;
		for (int i = head + 1; i < Math.min(end, head + 5) && !says; i++) {
			says = SAYING.contains(text.lower(i)) && (!text.tag(i).startsWith("NOUN") || i + 1 >= end || !Character.isLetterOrDigit(text.word(i + 1).charAt(0)));
			if (!says && !text.tag(i).startsWith("ADV") && !text.tag(i).startsWith("AUX") && !text.tag(i).startsWith("ADP") && !text.tag(i).startsWith("NOUN") && !text.tag(i).startsWith("DET")) {
				break;
			}
		}
		boolean quantity = lower.equals("some") || lower.equals("many") || lower.equals("others") || lower.equals("people") || lower.equals("someone") || lower.equals("somebody");
		if (quantity && (!says || head + 1 < end && !SAYING.contains(text.lower(head + 1)))) {
			return;
		}
		boolean inverted = head > begin && SAYING.contains(text.lower(Math.max(begin, first - 1)));
		if (!named && (says || according || inverted && !lower.equals("media") && !lower.equals("people"))) {
			while (first < head && (text.tag(first).startsWith("CCONJ") || text.tag(first).startsWith("ADV") || text.lower(first).equals("of"))) {
				first++;
			}
			found.add(new BiasSpan(text.begin(first), text.end(head), "unattributed_source", 1, -1, ON_THE_SPOT.contains(lower) ? Confidence.WEAK : Confidence.of("unattributed_source"),
					"pattern: a source that is not named"));
		}
	}

	/** A name that is no nationality: "the Turkish media" is nobody, "the Interfax journalists" is somebody. */
	private boolean isProper(int token) {
		return !text.tag(token).startsWith("ADJ");
	}

	private void eitherOr(int begin, int end, List<BiasSpan> found) {
		if (end - begin < 6 || end - begin > 60 || !text.lower(begin).equals("either")) {
			return;
		}
		for (int i = begin + 3; i < end; i++) {
			if (text.lower(i).equals("or") && i + 1 < end && text.tag(i + 1).startsWith("PRON")) {
				found.add(new BiasSpan(text.begin(begin), text.end(last(begin, end)), "false_dilemma_no_choice", 2, -1, Confidence.of("false_dilemma_no_choice"),
						"pattern: either ... or, as if there were nothing else"));
				return;
			}
		}
	}

	private int last(int begin, int end) {
		int last = end - 1;
		while (last > begin && !Character.isLetterOrDigit(text.word(last).codePointAt(0))) {
			last--;
		}
		return last;
	}

	/** "Why should the government do X when ...?" asks nothing. */
	private void rhetorical(int s, int begin, int end, List<BiasSpan> found) {
		if (text.zone(s) == Zone.Kind.TITLE) {
			return;
		}
		int first = begin;
		while (first < end && !Character.isLetter(text.word(first).codePointAt(0)) || first < end && (text.lower(first).equals("and") || text.lower(first).equals("but"))) {
			first++;
		}
		boolean asks = first + 2 < end && RHETORICAL.contains(text.lower(first)) && SCORN.contains(text.lower(first + 1));
		boolean scorn = asks && (text.lower(first + 1).equals("should") || text.lower(first + 1).equals("could") || text.lower(first + 1).equals("would")
				|| text.lower(first).equals("where") && (text.lower(first + 1).equals("were") || text.lower(first + 1).equals("was")));
		boolean asked = !scorn && first < end && text.quotationAt(text.begin(first)) == null && isQuestion(begin, end) && YES_OR_NO.contains(text.lower(first)) && end - first > 3;
		if (asked) {
			found.add(new BiasSpan(text.begin(first), text.end(last(first, end)), "doubt", 1, -1, Confidence.WEAK, "pattern: a question of the author's that asks nothing"));
		}
		if (scorn && end - first > 4) {
			boolean where = text.lower(first).equals("where");
			String technique = where ? "whataboutism" : "doubt";
			found.add(new BiasSpan(text.begin(first), text.end(last(first, end)), technique, 2, -1, Confidence.of(technique), "pattern: a question that asks nothing"));
		}
	}

	/** A few words and an exclamation mark; words in capitals among others that are not. */
	private void shout(int s, int begin, int end, List<BiasSpan> found) {
		int last = last(begin, end);
		int first = begin;
		while (first < last && !Character.isLetterOrDigit(text.word(first).codePointAt(0))) {
			first++;
		}
		boolean exclaims = last + 1 < end && text.word(last + 1).startsWith("!");
		int words = last - first + 1;
		if (exclaims && words >= 2 && words <= SLOGAN && text.zone(s) == Zone.Kind.PARAGRAPH) {
			found.add(new BiasSpan(text.begin(first), text.end(last), "slogans", 2, -1, Confidence.of("slogans"), "pattern: a few words and an exclamation mark"));
			return;
		}
		int from = -1;
		int dateline = Dateline.end(text.text(), text.sentenceBegin(s), text.sentenceEnd(s));
		for (int i = begin; i <= end; i++) {
			boolean loud = i < end && text.word(i).length() > 1 && text.word(i).chars().allMatch(c -> Character.isUpperCase(c) || c == '\'') && !names.get(i) && text.begin(i) >= dateline;
			if (loud && from < 0) {
				from = i;
			} else if (!loud && from >= 0) {
				if (i - from >= 2 && (from > begin + 1 || i < last) && text.zone(s) == Zone.Kind.PARAGRAPH) {
					found.add(new BiasSpan(text.begin(from), text.end(i - 1), "slogans", 1, -1, Confidence.of("slogans"), "pattern: words in capitals"));
				}
				from = -1;
			}
		}
	}

	/** Whether a verb of saying stands right before a quotation. */
	private boolean reported(int begin, int before) {
		for (int i = Math.max(begin, before - 4); i < before; i++) {
			if (SAYING.contains(text.lower(i)) || SPOKEN.contains(text.lower(i))) {
				return true;
			}
		}
		return false;
	}

	private boolean isQuestion(int begin, int end) {
		int last = last(begin, end);
		return last + 1 < end && text.word(last + 1).startsWith("?");
	}

	/** One to four words in quotation marks that nobody is said to have said. */
	private void scareQuotes(int s, int begin, int end, List<BiasSpan> found) {
		boolean said = false;
		for (int i = begin; i < end; i++) {
			said |= SAYING.contains(text.lower(i)) || SPOKEN.contains(text.lower(i));
		}
		for (int i = begin; i < end; i++) {
			Zone quote = text.quotationAt(text.begin(i));
			if (quote == null || quote.begin() != text.begin(i)) {
				continue;
			}
			int limit = text.tokenAt(quote.end());
			int words = 0;
			int capitals = 0;
			for (int t = i; t < limit; t++) {
				if (Character.isLetter(text.word(t).codePointAt(0))) {
					words++;
					capitals += Character.isUpperCase(text.word(t).codePointAt(0)) ? 1 : 0;
				}
			}
			String before = i > begin ? text.lower(i - 1) : "";
			// "their \"experts\" said": nobody is quoted by what stands behind an article.
			boolean nobody = words <= 3 && OPENING.contains(before) && !reported(begin, i - 1);
			boolean scorned = before.equals("called") && i - 2 >= begin && text.word(i - 2).equals("-") || before.equals("alleged") || before.equals("supposed");
			int first = !scorned ? i : before.equals("called") ? i - 3 : i - 1;
			boolean clause = limit < end && ",.".contains(text.word(limit - 2)) || limit - 2 >= 0 && ",.".contains(text.word(Math.max(0, limit - 2)));
			boolean work = text.zone(s) == Zone.Kind.TITLE ? words > 3 : capitals > 1 || capitals == words || NAMING.contains(before);
			if (words >= 1 && words <= 4 && limit <= end && (scorned || (!said || nobody) && !work && !clause)) {
				found.add(new BiasSpan(text.begin(Math.max(begin, first)), quote.end(), "scare_quotes", scorned ? 2 : 1, -1, Confidence.of("scare_quotes"),
						"pattern: quotation marks around words that nobody is said to have said"));
			}
			i = Math.max(i, limit - 1);
		}
	}
}
