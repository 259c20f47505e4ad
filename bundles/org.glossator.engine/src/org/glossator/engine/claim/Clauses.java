package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/** Splits a clause where "and", "but" or a semicolon joins two that have a subject of their own. */
final class Clauses {

	private static final Set<String> SUBJECT = Set.of("he", "she", "it", "they", "we", "i", "you", "nobody", "everybody", "everyone", "there", "this", "that", "these", "those");
	/** Subjects that can be no object. */
	private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "i", "nobody", "everybody", "everyone");
	/** Behind such a clause and a comma stands the one it belongs to. */
	private static final Set<String> SUBORDINATE = Set.of("if", "when", "while", "although", "though", "whereas", "as", "because", "since", "after", "before", "until", "unless", "once", "whoever",
			"whatever", "wherever", "whenever", "where", "by", "in", "on", "at", "for", "like", "what", "given", "had", "were", "should", "not", "asked", "even", "just", "despite", "with", "without");
	/** Past forms that are participles, too, but hardly so with an object. */
	private static final Set<String> LOST = Set.of("lost", "won", "held", "left", "hit", "cut", "shut", "set", "put", "rose", "fell", "met", "ran", "had", "made", "took", "said", "stood");
	private static final Set<String> CONCEDING = Set.of("while", "although", "though", "whereas");

	private Clauses() {
	}

	static List<Frame> split(TokenizedText text, Syntax syntax, Frame frame) {
		List<Frame> clauses = new ArrayList<>();
		int first = frame.first();
		if (!frame.accusation()) {
			first = concession(text, syntax, frame, clauses);
			for (int i = first + 2; i + 3 < frame.limit(); i++) {
				boolean comma = text.word(i).equals(",");
				String joint = text.lower(comma ? i + 1 : i);
				boolean semicolon = text.word(i).equals(";");
				boolean and = joint.equals("and") || joint.equals("but");
				boolean conceding = comma && CONCEDING.contains(joint);
				// "said that A and that B"
				boolean that = and && frame.isAttributed() && text.lower(comma ? i + 2 : i + 1).equals("that");
				boolean pronoun = and && !comma && SUBJECT.contains(text.lower(i + 1));
				boolean colon = text.word(i).equals(":");
				int next = semicolon || colon ? i + 1 : (comma ? i + 2 : i + 1) + (that ? 1 : 0);
				boolean second = and && !comma && isClause(text, syntax, next, frame.limit());
				// "There were strikes, there were queues"
				boolean splice = comma && !and && NOMINATIVE.contains(joint) | joint.equals("there") && !SUBORDINATE.contains(text.lower(first)) && syntax.finite(i + 1, Math.min(frame.limit(), i + 4)) >= 0;
				next = splice ? i + 1 : next;
				boolean joins = semicolon || colon || comma && and || that || pronoun || second || conceding || splice;
				if (joins && next + 1 < frame.limit() && syntax.finite(first, i) >= 0 && hasSubject(text, syntax, next, frame.limit()) && i - first >= 2) {
					clauses.add(new Frame(first, i, frame.verb(), frame.sourceFirst(), frame.sourceLimit(), false));
					first = next;
				}
			}
		}
		clauses.add(new Frame(first, frame.limit(), frame.verb(), frame.sourceFirst(), frame.sourceLimit(), frame.accusation()));
		return clauses;
	}

	/** "While A, B": adds A and returns where B begins; where the frame begins if it is none. */
	private static int concession(TokenizedText text, Syntax syntax, Frame frame, List<Frame> clauses) {
		int first = frame.first();
		if (frame.limit() - first < 9 || !CONCEDING.contains(text.lower(first))) {
			return first;
		}
		for (int i = first + 4; i + 4 < frame.limit(); i++) {
			if (text.word(i).equals(",")) {
				boolean both = hasSubject(text, syntax, first + 1, i) && hasSubject(text, syntax, i + 1, frame.limit());
				if (both) {
					clauses.add(new Frame(first + 1, i, frame.verb(), frame.sourceFirst(), frame.sourceLimit(), false));
					return i + 1;
				}
				return first;
			}
		}
		return first;
	}

	/** Whether a clause begins behind a bare "and": a short subject and a verb that can be no participle. */
	private static boolean isClause(TokenizedText text, Syntax syntax, int from, int limit) {
		int verb = syntax.finite(from, Math.min(limit, from + 6));
		if (verb <= from || limit - from < 3 || !hasSubject(text, syntax, from, limit)) {
			return false;
		}
		if (text.tag(verb).startsWith("AUX") || text.tag(verb).contains("+AUX") || text.lower(verb).endsWith("s") && !text.lower(verb).endsWith("ss")) {
			return true;
		}
		// A participle has no object: "the road used by the army" is no clause, "the budget showed a hole" is one.
		String object = verb + 1 < limit ? text.tag(verb + 1) : "";
		boolean past = (Syntax.isPast(text.lower(verb)) || LOST.contains(text.lower(verb))) && verb - from > 1 && text.tag(from).startsWith("DET") && (object.startsWith("NOUN") || object.startsWith("PROPN") || object.startsWith("ADJ"));
		return past || object.startsWith("DET") || object.startsWith("NUM") || object.startsWith("PRON") && !text.lower(verb + 1).equals("that") && !text.lower(verb + 1).equals("who");
	}

	/** Whether a noun or pronoun and then a finite verb stand behind a joint. */
	static boolean hasSubject(TokenizedText text, Syntax syntax, int from, int limit) {
		boolean noun = false;
		if (NOMINATIVE.contains(text.lower(from)) && limit - from >= 3) {
			return true;
		}
		for (int i = from; i < Math.min(limit, from + 10); i++) {
			String tag = text.tag(i);
			int closing = noun && syntax.isComma(i) ? syntax.comma(i + 1, Math.min(limit, i + 10)) : -1;
			if (closing > 0 && closing + 1 < limit && syntax.finite(i + 1, closing) < 0 | text.lower(i + 1).equals("who") | text.lower(i + 1).equals("which") | text.lower(i + 1).equals("whose")) {
				// "Its chairman, Ada Holm, was ..."
				return syntax.isFinite(closing + 1);
			}
			boolean verb = syntax.finite(i, i + 1) == i;
			if (verb) {
				return noun && limit - i >= 2;
			}
			if (tag.startsWith("SCONJ") || tag.startsWith("PUNCT") && !text.word(i).equals("-") || tag.startsWith("VERB")) {
				return false;
			}
			noun |= tag.startsWith("NOUN") || tag.startsWith("PRON") || tag.startsWith("PROPN") || tag.startsWith("NUM");
		}
		return false;
	}
}
