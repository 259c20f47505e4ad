package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;

/** Finds what is claimed without a clause of its own: "X accused Y of Z", "X expects Y", "X called Y a Z". Works on one document. */
final class ObjectClaims {

	/** A subject of more tokens is none. */
	private static final int LONGEST_SUBJECT = 26;
	private static final int REACH = 14;

	private final TokenizedText text;
	private final Cues cues;
	private final Syntax syntax;

	ObjectClaims(TokenizedText text, Cues cues, Syntax syntax) {
		this.text = text;
		this.cues = cues;
		this.syntax = syntax;
	}

	/** "X accused Y of Z"; null where nobody is accused of anything. */
	Frame accusing(int v, int verbEnd, int begin, int end) {
		String object = verbEnd < end ? text.tag(verbEnd) : "ADP";
		if (object.startsWith("ADP") || object.startsWith("NUM") || object.startsWith("ADV")) {
			return null;
		}
		for (int i = verbEnd + 1; i < Math.min(end, verbEnd + REACH); i++) {
			if ((text.lower(i).equals("of") || text.lower(i).equals("for")) && i + 1 < end && (text.lower(i).equals("for") || text.lower(i + 1).endsWith("ing")
					|| !text.isVerb(i + 1))) {
				return new Frame(verbEnd, end, v, syntax.subject(v, begin), v, true);
			}
		}
		return null;
	}

	/** What is expected or said of somebody in a sentence, and a clause that goes on behind it; none where nothing is. */
	List<Frame> find(int begin, int end) {
		List<Frame> found = new ArrayList<>();
		for (int v = begin + 1; v + 2 < end && found.isEmpty(); v++) {
			// "Called for" is longer than "called", and demands.
			boolean naming = cues.limit("naming", v) > cues.limit("object", v);
			int verbEnd = naming ? cues.limit("naming", v) : cues.limit("object", v);
			if (verbEnd == 0 || verbEnd >= end || syntax.isInsideQuotation(v) || !syntax.isSayingVerb(v, begin, true) || text.lower(v).endsWith("ing")) {
				continue;
			}
			int source = syntax.subject(v, begin);
			boolean again = text.lower(v - 1).equals("and") && syntax.finite(begin, v - 1) >= 0;
			boolean object = isObject(verbEnd) && (!naming || isNamed(verbEnd, end)) || !naming && text.lower(verbEnd).equals("to");
			if (!again && !isPassive(v) && object && hasSubject(source, v) && end - verbEnd >= 2 && v - source <= LONGEST_SUBJECT) {
				int limit = limit(verbEnd, end);
				found.add(new Frame(verbEnd, limit, v, source, v, false));
				if (limit < end && syntax.finite(limit + 2, end) >= 0) {
					found.add(Frame.plain(limit + 2, end));
				}
			}
		}
		return found;
	}

	/** What the subject of another clause calls, demands or expects with this verb; null where it does nothing of the kind. */
	Frame named(int v, int end) {
		boolean naming = cues.limit("naming", v) > cues.limit("object", v);
		int verbEnd = naming ? cues.limit("naming", v) : cues.limit("object", v);
		boolean object = verbEnd > 0 && verbEnd + 1 < end && isObject(verbEnd) && (!naming || isNamed(verbEnd, end));
		return object ? new Frame(verbEnd, limit(verbEnd, end), v, v, v, false) : null;
	}

	private boolean isPassive(int v) {
		String before = text.lower(v - 1);
		return text.tag(v - 1).startsWith("AUX") && !before.equals("has") && !before.equals("have") && !before.equals("had");
	}

	private boolean hasSubject(int source, int v) {
		for (int i = source; i < v; i++) {
			if (syntax.isNominal(i) || text.tag(i).startsWith("ADJ") || text.tag(i).startsWith("DET")) {
				return true;
			}
		}
		return false;
	}

	/** Where what is said ends: before a reason or a contrast. */
	private int limit(int verbEnd, int end) {
		for (int i = verbEnd + 2; i + 3 < end; i++) {
			if (syntax.isComma(i) && (text.lower(i + 1).equals("because") || text.lower(i + 1).equals("but"))) {
				return i;
			}
		}
		return end;
	}

	private boolean isObject(int token) {
		String tag = text.tag(token);
		return tag.startsWith("DET") || tag.startsWith("NOUN") || tag.startsWith("PROPN") || tag.startsWith("NUM") || tag.startsWith("ADJ")
				|| tag.startsWith("PRON") && !text.lower(token).equals("that");
	}

	/** Whether behind the object stands what it is called: "called this blackmail", "the vote a farce", "the list as out of date"; not so in "called a meeting". */
	private boolean isNamed(int object, int end) {
		boolean pointing = text.tag(object).startsWith("PRON") || text.lower(object).equals("this") || text.lower(object).equals("that");
		if (pointing && object + 1 < end && !text.tag(object + 1).startsWith("ADP")) {
			return true;
		}
		for (int i = object + 1; i < Math.min(end, object + REACH); i++) {
			String tag = text.tag(i);
			boolean behindNoun = text.tag(i - 1).startsWith("NOUN") || text.tag(i - 1).startsWith("PROPN");
			if (syntax.isQuoteMark(i) && syntax.opens(i) || text.lower(i).equals("as") || behindNoun && (tag.startsWith("DET") || tag.startsWith("ADJ"))) {
				return true;
			}
		}
		return false;
	}
}
