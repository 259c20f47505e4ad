package org.glossator.engine.claim;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** What speaks for and against a clause being a claim, as numbers by name. Works on one document. */
final class ClaimFeatures {

	private static final Set<String> EMPTY = Set.of("it", "that", "this", "there", "what", "somebody", "nobody", "everybody", "everyone", "someone", "not", "here", "one", "such");
	private static final Set<String> MODALS = Set.of("would", "could", "might", "may", "can", "ca");
	private static final Set<String> PAST = Set.of("was", "were", "had", "did", "said", "rose", "fell", "went", "came", "took", "made", "won", "lost", "left", "began", "led", "held", "cut", "broke",
			"became", "sent", "paid", "met", "ran", "shot", "told", "found", "built", "gave", "kept", "put", "saw", "brought", "spent", "sold", "bought", "hit", "set", "stood", "grew", "drew");
	private static final List<String> CUES = List.of("hard", "soft", "accusation", "cause", "prediction", "policy", "appeal");

	private static final Set<String> TALK = Set.of("i", "you", "we", "our", "your", "my", "us", "me", "!", "?");

	private final TokenizedText text;
	private final double talk;
	private final Cues cues;
	private final Attributions attributions;

	ClaimFeatures(TokenizedText text, Cues cues, Attributions attributions) {
		this.text = text;
		this.cues = cues;
		this.attributions = attributions;
		talk = talk();
	}

	/** How much of the text speaks of its writer and reader or exclaims and asks, as opinion does and news does not. */
	private double talk() {
		int sentences = 0;
		int talking = 0;
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) != Zone.Kind.PARAGRAPH) {
				continue;
			}
			boolean found = false;
			for (int i = text.first(s); i < text.limit(s) && !found; i++) {
				boolean marked = TALK.contains(text.lower(i)) && text.quotationAt(text.begin(i)) == null;
				found = marked && (Character.isLowerCase(text.word(i).charAt(0)) || !text.lower(i).equals("us"));
			}
			talking += found ? 1 : 0;
			sentences++;
		}
		return sentences == 0 ? 0 : talking / (double) sentences;
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
		found.put("talk", talk);
		put(found, "short", size < 5);
		put(found, "title", text.zone(s) == Zone.Kind.TITLE);
		put(found, "attributed", frame.isAttributed());
		put(found, "accuses", frame.accusation());
		put(found, "finite", attributions.finite(first, limit) >= 0);
		words(found, first, limit);
		for (String cue : CUES) {
			put(found, "cue " + cue, cues.first(cue, first, limit) >= 0);
		}
		String marks = marks(s, frame);
		put(found, "exclaims", marks.contains("!"));
		put(found, "asks", marks.contains("?"));
		String opening = text.lower(first);
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
