package org.glossator.engine.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.engine.bias.BiasSpan;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** What speaks for and against a clause being a claim, as numbers by name. Works on one document. */
final class ClaimFeatures {

	/** What has fewer blocks is no page, and its last block no footer. */
	private static final int PAGE = 6;
	private static final Set<String> EMPTY = Set.of("it", "that", "this", "there", "what", "somebody", "nobody", "everybody", "everyone", "someone", "not", "here", "one", "such");
	private static final Set<String> MODALS = Set.of("would", "could", "might", "may", "can", "ca");
	private static final Set<String> PAST = Set.of("was", "were", "had", "did", "said", "rose", "fell", "went", "came", "took", "made", "won", "lost", "left", "began", "led", "held", "cut", "broke",
			"became", "sent", "paid", "met", "ran", "shot", "told", "found", "built", "gave", "kept", "put", "saw", "brought", "spent", "sold", "bought", "hit", "set", "stood", "grew", "drew");
	private static final List<String> CUES = List.of("hard", "soft", "accusation", "cause", "prediction", "policy", "appeal");

	private static final Set<String> GENERIC = Set.of("whoever", "whatever", "those", "any", "every", "no", "nobody", "all", "he", "anyone", "everyone", "everybody", "people", "one", "a", "an");
	private static final Set<String> SUBJECTS = Set.of("i", "you", "we", "he", "she", "they", "it", "that", "this", "there", "nobody", "everybody", "who", "what");
	private static final Set<String> BE = Set.of("is", "are", "was", "were", "'s", "'re", "be", "been", "am", "'m");
	private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve");
	private static final Set<String> NOW = Set.of("is", "are", "has", "have", "does", "do", "says", "lies", "'s", "'re");

	/** Before the features of single words. */
	static final String WORD = "w ";


	private final TokenizedText text;
	private final Manner manner;
	private final Cues cues;
	private final Syntax syntax;

	private final List<BiasSpan> pushed;
	/** Where the passages up to each one have ended, to find the first that reaches a clause. */
	private final int[] furthest;
	private final double pushing;

	/** @param pushed the biased passages of the text, in order */
	ClaimFeatures(TokenizedText text, Cues cues, Syntax syntax, List<BiasSpan> pushed) {
		this.text = text;
		this.pushed = pushed;
		furthest = new int[pushed.size()];
		for (int i = 0; i < furthest.length; i++) {
			furthest[i] = Math.max(i == 0 ? 0 : furthest[i - 1], pushed.get(i).end());
		}
		pushing = Math.min(1, pushed.size() / (double) Math.max(1, text.sentences()));
		this.cues = cues;
		this.syntax = syntax;
		manner = new Manner(text, cues);
	}

	/** The features of a clause of sentence {@code s} with so many names. */
	Map<String, Double> of(Frame frame, int s, int names) {
		Map<String, Double> found = new TreeMap<>();
		int first = frame.first();
		int limit = frame.limit();
		int size = limit - first;
		found.put("bias", 1.0);
		found.put("length", Math.min(3, Math.log(size)));
		found.put("names", Math.min(1, names / 2.0));
		put(found, "name", names > 0);
		found.putAll(manner.shares());
		put(found, "short", size < 5);
		put(found, "title", text.zone(s) == Zone.Kind.TITLE);
		put(found, "attributed", frame.isAttributed());
		put(found, "accuses", frame.accusation());
		put(found, "finite", syntax.finite(first, limit) >= 0);
		words(found, first, limit);
		put(found, "bare", names == 0 && !found.containsKey("number") && !found.containsKey("calendar"));
		grammar(found, first, limit, s);
		place(found, frame, s);
		for (String cue : CUES) {
			put(found, "cue " + cue, cues.first(cue, first, limit) >= 0);
		}
		String marks = marks(s, frame);
		put(found, "exclaims", marks.contains("!"));
		put(found, "asks", marks.contains("?"));
		pushed(found, text.begin(first), text.end(limit - 1));
		boolean stopped = ".!?\u2026\"\u201d\u2019'".indexOf(text.text().charAt(text.sentenceEnd(s) - 1)) >= 0;
		put(found, "unstopped", !stopped && !found.containsKey("title"));
		put(found, "unstopped verbless", !stopped && !found.containsKey("finite"));
		put(found, "unstopped alone", !stopped && found.containsKey("alone"));
		String opening = text.lower(first);
		put(found, "generic", GENERIC.contains(opening));
		put(found, "empty subject", EMPTY.contains(opening));
		put(found, "pronoun subject", opening.equals("he") || opening.equals("she") || opening.equals("they"));
		put(found, "opens with verb", text.tag(first).startsWith("VERB") && !opening.endsWith("ing") && !opening.endsWith("ed"));
		put(found, "opens with wh", opening.equals("what") || opening.equals("how") || opening.equals("why") || opening.equals("who") || opening.equals("where"));
		put(found, "opens with if", opening.equals("if") || opening.equals("when") || opening.equals("whether"));
		Zone quote = text.quotationAt(text.begin(first));
		put(found, "quoted", quote != null);
		put(found, "quoted and attributed", quote != null && frame.isAttributed());
		return found;
	}

	/** How much of a clause pushes the reader, and how much the text does. */
	private void pushed(Map<String, Double> found, int begin, int end) {
		found.put("pushing", pushing);
		int shared = 0;
		int from = Arrays.binarySearch(furthest, begin);
		for (int i = from < 0 ? -from - 1 : from; i < furthest.length && pushed.get(i).begin() < end; i++) {
			BiasSpan span = pushed.get(i);
			int part = Math.min(end, span.end()) - Math.max(begin, span.begin());
			if (part > 0) {
				shared += part;
				found.put("pushed", 1.0);
				put(found, "pushed " + span.technique(), true);
			}
		}
		double share = Math.min(1, shared / (double) (end - begin));
		if (share > 0) {
			found.put("pushed share", share);
			put(found, "pushed whole", share > 0.6);
		}
	}

	private void words(Map<String, Double> found, int first, int limit) {
		int nouns = 0;
		int numbers = 0;
		boolean self = false;
		boolean you = false;
		boolean we = false;
		boolean past = false;
		boolean modal = false;
		boolean not = false;
		boolean verb = false;
		boolean calendar = false;
		boolean adjective = false;
		for (int i = first; i < limit; i++) {
			String lower = text.lower(i);
			String tag = text.tag(i);
			if (Character.isLetter(lower.charAt(0)) && !tag.startsWith("PROPN")) {
				found.put(WORD + lower, 1.0);
			}
			nouns += tag.startsWith("NOUN") || tag.startsWith("PROPN") ? 1 : 0;
			numbers += tag.startsWith("NUM") || Character.isDigit(lower.charAt(0)) ? 1 : 0;
			self |= lower.equals("i") || lower.equals("my") || lower.equals("me");
			you |= lower.equals("you") || lower.equals("your");
			we |= lower.equals("we") || lower.equals("our") || lower.equals("us") && Character.isLowerCase(text.word(i).charAt(0));
			past |= PAST.contains(lower) || text.isVerb(i) && lower.endsWith("ed");
			modal |= MODALS.contains(lower);
			not |= lower.equals("not") || lower.equals("n't") || lower.equals("no") || lower.equals("never");
			verb |= i > first && text.isVerb(i);
			adjective |= tag.startsWith("ADJ");
			calendar |= lower.endsWith("day") && Character.isUpperCase(text.word(i).charAt(0)) || MONTHS.contains(lower) && Character.isUpperCase(text.word(i).charAt(0));
		}
		found.put("nouns", Math.min(1, nouns / 4.0));
		put(found, "no noun", nouns == 0);
		put(found, "number", numbers > 0);
		put(found, "numbers", numbers > 1);
		put(found, "I", self);
		put(found, "you", you);
		put(found, "we", we);
		put(found, "past", past);
		put(found, "modal", modal);
		put(found, "not", not);
		put(found, "verb", verb);
		put(found, "adjective", adjective);
		put(found, "calendar", calendar);
	}

	/** Subject, tense and mood, as far as words and parts of speech tell. */
	private void grammar(Map<String, Double> found, int first, int limit, int s) {
		String opening = text.tag(first);
		int plus = opening.indexOf('+');
		found.put("opens " + (plus < 0 ? opening : opening.substring(0, plus)), 1.0);
		int verb = syntax.finite(first, limit);
		if (verb < 0) {
			return;
		}
		String lower = text.lower(verb);
		String before = verb > first ? text.lower(verb - 1) : "";
		put(found, "subject " + before, SUBJECTS.contains(before));
		put(found, "subject noun", verb > first && (text.tag(verb - 1).startsWith("NOUN") || text.tag(verb - 1).startsWith("PROPN")));
		put(found, "no subject", verb == first);
		put(found, "far verb", verb - first > 6);
		put(found, "is", BE.contains(lower));
		put(found, "perfect", PERFECT.contains(lower) && verb + 1 < limit && text.isVerb(verb + 1));
		put(found, "present", NOW.contains(lower) || lower.endsWith("s") && !lower.endsWith("ss") && !PAST.contains(lower));
		put(found, "will", lower.equals("will") || lower.equals("'ll") || lower.equals("wo"));
		put(found, "would", lower.equals("would") || lower.equals("'d"));
		put(found, "should", lower.equals("should") || lower.equals("must"));
	}

	/** Where in sentence, paragraph and text a clause stands, and what stands before it. */
	private void place(Map<String, Double> found, Frame frame, int s) {
		int size = frame.limit() - frame.first();
		int whole = text.limit(s) - text.first(s);
		put(found, "part", size * 2 < whole);
		put(found, "curt", size < 8);
		put(found, "long", size > 18);
		boolean opens = s == 0 || text.block(s) != text.block(s - 1);
		put(found, "opens paragraph", opens);
		put(found, "alone", opens && (s + 1 == text.sentences() || text.block(s + 1) != text.block(s)));
		putPlace(found, s);
		put(found, "behind a question", s > 0 && text.text().charAt(text.sentenceEnd(s - 1) - 1) == '?');
		if (manner.talk() > 0.3) {
			put(found, "talk curt", size < 8);
			put(found, "talk number", found.containsKey("number"));
			put(found, "talk name", found.containsKey("name"));
			put(found, "talk past", found.containsKey("past"));
		}
	}

	/** Where in its text a sentence stands: news begins with what happened, and ends with what pages carry. */
	private void putPlace(Map<String, Double> found, int s) {
		int blocks = text.block(text.sentences() - 1) + 1;
		if (blocks < PAGE) {
			return;
		}
		int behind = blocks - 1 - text.block(s);
		found.put("place", text.block(s) / (double) blocks);
		put(found, "place first", text.block(s) < 2);
		put(found, "place last", behind == 0);
		put(found, "place last two", behind < 2);
		put(found, "place last five", behind < 5);
		put(found, "place behind furniture", isFurnitureNear(s, -1));
		put(found, "place before furniture", isFurnitureNear(s, 1));
	}

	/** Whether the block before or behind that of a sentence, or a part of its own, is no running text. */
	private boolean isFurnitureNear(int s, int step) {
		for (int other = s + step; other >= 0 && other < text.sentences() && Math.abs(text.block(other) - text.block(s)) <= 1; other += step) {
			if (text.zone(other) != Zone.Kind.PARAGRAPH && text.zone(other) != Zone.Kind.TITLE) {
				return true;
			}
		}
		return false;
	}

	private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december");

	private static void put(Map<String, Double> found, String name, boolean is) {
		if (is) {
			found.put(name, 1.0);
		}
	}

	/** The marks at the end of a sentence, or of the quotation within it. */
	private String marks(int s, Frame frame) {
		StringBuilder marks = new StringBuilder();
		for (int i = frame.limit(); i < Math.min(text.limit(s), frame.limit() + 3); i++) {
			if (!Character.isLetterOrDigit(text.word(i).codePointAt(0))) {
				marks.append(text.word(i));
			}
		}
		return marks.toString();
	}
}
