package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Cuts sentences into clauses and the words that attribute them: "X said that CLAUSE", "CLAUSE, said X", "according to X,
 * CLAUSE", "reports appeared that CLAUSE", "X accused Y of Z". Works on one document.
 */
final class Attributions {

	private final TokenizedText text;
	private final Cues cues;

	Attributions(TokenizedText text, Cues cues) {
		this.text = text;
		this.cues = cues;
	}

	/** The clauses of a sentence in order; the whole sentence if nothing is attributed. */
	List<Frame> frames(int s) {
		int begin = text.first(s);
		int end = contentLimit(s);
		List<Frame> frames = new ArrayList<>();
		if (begin >= end) {
			return frames;
		}
		if (!accordingTo(begin, end, frames) && !saying(begin, end, frames) && !sourceNoun(begin, end, frames)) {
			frames.add(Frame.plain(begin, end));
		}
		return frames;
	}

	/** Behind the last token that is no final punctuation. */
	private int contentLimit(int s) {
		int limit = text.limit(s);
		while (limit > text.first(s) && ".!?\u2026;:,".indexOf(text.word(limit - 1).charAt(0)) >= 0) {
			limit--;
		}
		return limit;
	}

	private boolean accordingTo(int begin, int end, List<Frame> frames) {
		int cue = cues.first("frame", begin, end);
		if (cue < 0) {
			return false;
		}
		int source = cues.limit("frame", cue);
		int comma = comma(source, end);
		if (cue == begin || cue == begin + 1) {
			if (comma < 0) {
				return false;
			}
			frames.add(new Frame(comma + 1, end, cue, source, comma, false));
			return true;
		}
		int left = isComma(cue - 1) ? cue - 1 : cue;
		int sourceEnd = comma < 0 ? end : comma;
		frames.add(new Frame(begin, left, cue, source, sourceEnd, false));
		if (comma > 0 && finite(comma + 1, end) >= 0 && end - comma > 4 && text.lower(comma + 1).equals("and") | text.lower(comma + 1).equals("but")) {
			frames.add(Frame.plain(comma + 2, end));
		}
		return true;
	}

	private int comma(int from, int end) {
		for (int i = from; i < Math.min(end, from + 25); i++) {
			if (isComma(i)) {
				return i;
			}
		}
		return -1;
	}

	private boolean isComma(int token) {
		return token >= 0 && text.word(token).equals(",");
	}

	private boolean saying(int begin, int end, List<Frame> frames) {
		for (int v = begin; v < end; v++) {
			boolean accuse = cues.is("accuse", v);
			int verbEnd = accuse ? cues.limit("accuse", v) : cues.limit("report", v);
			if (verbEnd == 0 || insideQuotation(v, begin, end) || !isSayingVerb(v, begin, accuse) || saysNothing(v, verbEnd, begin, end)) {
				continue;
			}
			Frame frame = accuse ? accusing(v, verbEnd, begin, end) : null;
			if (frame == null && !accuse) {
				frame = behind(v, verbEnd, begin, end);
				if (frame == null) {
					List<Frame> around = before(v, verbEnd, begin, end);
					if (!around.isEmpty()) {
						frames.addAll(around);
						return true;
					}
				}
			}
			if (frame != null) {
				leftOver(frame, begin, frames);
				if (frames.isEmpty() && text.lower(v).endsWith("ing") && v - begin > 5 && isComma(v - 1) && finite(begin, v - 1) >= 0) {
					// "The bank cut its rate, saying that CLAUSE": two claims.
					frames.add(Frame.plain(begin, v - 1));
				}
				frames.add(frame);
				return true;
			}
		}
		return objects(begin, end, frames);
	}

	/** "Did not comment", "what they pledged", "has denied it": words of saying behind which nothing is said. */
	private boolean saysNothing(int v, int verbEnd, int begin, int end) {
		int source = subject(v, begin);
		boolean relative = source < v && RELATIVE.contains(text.lower(source)) && source > begin || source > begin + 1 && RELATIVE.contains(text.lower(source - 1));
		boolean pointing = verbEnd < end && POINTING.contains(text.lower(verbEnd)) && (verbEnd + 1 == end || isComma(verbEnd + 1));
		return relative || pointing && !text.lower(v).startsWith("sa");
	}

	/** "Economists expect two cuts", "relatives called the report a whitewash": what is expected or said of somebody is the claim. */
	private boolean objects(int begin, int end, List<Frame> frames) {
		for (int v = begin + 1; v + 2 < end; v++) {
			boolean naming = cues.is("naming", v);
			int verbEnd = naming ? cues.limit("naming", v) : cues.limit("object", v);
			if (verbEnd == 0 || insideQuotation(v, begin, end) || !isSayingVerb(v, begin, true) || text.lower(v).endsWith("ing")) {
				continue;
			}
			int source = subject(v, begin);
			String after = text.lower(verbEnd);
			if (text.lower(v - 1).equals("and") && finite(begin, v - 1) >= 0) {
				continue;
			}
			boolean passive = text.tag(v - 1).startsWith("AUX") && !text.lower(v - 1).equals("has") && !text.lower(v - 1).equals("have") && !text.lower(v - 1).equals("had");
			boolean object = isObject(verbEnd) || !naming && after.equals("to");
			int nouns = 0;
			for (int i = source; i < v; i++) {
				nouns += text.tag(i).startsWith("NOUN") || text.tag(i).startsWith("PROPN") || text.tag(i).startsWith("PRON") ? 1 : 0;
			}
			if (passive || !object || nouns == 0 || end - verbEnd < 2 || v - source > 14) {
				continue;
			}
			int limit = end;
			for (int i = verbEnd + 2; i + 3 < end; i++) {
				if (isComma(i) && (text.lower(i + 1).equals("because") || text.lower(i + 1).equals("but"))) {
					limit = i;
					break;
				}
			}
			leftOver(new Frame(verbEnd, limit, v, source, v, false), begin, frames);
			frames.add(new Frame(verbEnd, limit, v, source, v, false));
			if (limit < end && finite(limit + 2, end) >= 0) {
				frames.add(Frame.plain(limit + 2, end));
			}
			return true;
		}
		return false;
	}

	private boolean isObject(int token) {
		String tag = text.tag(token);
		return tag.startsWith("DET") || tag.startsWith("NOUN") || tag.startsWith("PROPN") || tag.startsWith("NUM") || tag.startsWith("ADJ")
				|| tag.startsWith("PRON") && !text.lower(token).equals("that");
	}

	private boolean isSayingVerb(int v, int begin, boolean accuse) {
		String before = v > begin ? text.lower(v - 1) : "";
		if (before.equals("to") || before.equals("the") || before.equals("a") || before.equals("'s") || before.equals("be") || before.equals("of")
				|| before.equals("his") || before.equals("their") || before.equals("its")) {
			return false;
		}
		boolean verb = text.isVerb(v) || text.tag(v).isEmpty();
		// "It was reported that": nobody says it, but somebody does.
		return verb || !accuse && text.lower(v).endsWith("ed") && v + 1 < text.size() && text.lower(v + 1).equals("that");
	}

	private boolean insideQuotation(int token, int begin, int end) {
		Zone quote = text.quotationAt(text.begin(token));
		return quote != null && text.begin(token) > quote.begin();
	}

	/** What is left of a sentence before an attribution: a clause of its own, joined by "and", "but" or "while". */
	private void leftOver(Frame frame, int begin, List<Frame> frames) {
		int from = frame.sourceFirst();
		if (from - begin >= 5 && isComma(from - 1) && JOINTS.contains(text.lower(from)) && finite(begin, from - 1) >= 0) {
			frames.add(Frame.plain(begin, from - 1));
			return;
		}
		if (from - begin >= 5 && (text.lower(from - 1).equals("and") || text.lower(from - 1).equals("but") || text.word(from - 1).equals(";"))) {
			int limit = isComma(from - 2) ? from - 2 : from - 1;
			if (finite(begin, limit) >= 0) {
				frames.add(Frame.plain(begin, limit));
			}
		}
	}

	/** "X said (on Monday) (that) CLAUSE". */
	private Frame behind(int v, int verbEnd, int begin, int end) {
		int source = subject(v, begin);
		boolean inverted = isInverted(v, begin);
		if (inverted && verbEnd < end && !text.lower(verbEnd).equals("that") && !(v > begin && isComma(v - 1) && text.lower(v).endsWith("ing"))) {
			return null;
		}
		int that = -1;
		for (int i = verbEnd; i < Math.min(end, verbEnd + 12); i++) {
			if (text.lower(i).equals("that") && (i == verbEnd || !text.tag(i).startsWith("PRON") && !text.tag(i).startsWith("DET"))) {
				that = i;
				break;
			}
			if (text.word(i).equals(":") || isQuoteMark(i) && opens(i)) {
				that = isQuoteMark(i) ? i - 1 : i;
				break;
			}
			boolean noun = text.tag(i - 1).startsWith("DET") || text.tag(i - 1).startsWith("ADP") || text.tag(i - 1).startsWith("ADJ");
			if (finiteAt(i) && i > verbEnd && !noun) {
				break;
			}
		}
		int clause;
		if (that >= 0) {
			clause = that + 1;
		} else {
			clause = verbEnd + adverbial(verbEnd, end);
			boolean joined = source > begin && JOINTS.contains(text.lower(source)) || source > begin && JOINTS.contains(text.lower(source - 1));
			boolean postposed = isComma(source - 1) && finite(begin, source - 1) >= 0 && !joined;
			int verb = finite(clause, end);
			if (postposed || clause >= end || verb < 0 || verb - clause > 14 || isComma(clause) || verb == clause || startsPhrase(clause)) {
				return null;
			}
		}
		if (clause >= end || finite(clause, end) < 0 && !isQuoteMark(clause)) {
			return null;
		}
		int limit = end;
		return new Frame(clause, limit, v, source, v, false);
	}

	/** Whether what is said stands right before the verb: "CLAUSE, said X"; not so in "the minister, General X, said". */
	private boolean isInverted(int v, int begin) {
		return v == begin || isQuoteMark(v - 1) || text.word(v - 1).equals("?") || isComma(v - 1) && finite(begin, v - 1) >= 0 && !apposition(v - 1, v, begin);
	}

	/** A preposition or participle behind "said" begins no clause: "said in a statement". */
	private boolean startsPhrase(int token) {
		String tag = text.tag(token);
		return tag.startsWith("ADP") && !text.lower(token).equals("of") || tag.startsWith("PUNCT") && !isQuoteMark(token);
	}

	/** How many tokens tell when, where or to whom: "on Tuesday", "Thursday", "reporters", "him". */
	private int adverbial(int from, int end) {
		int at = from;
		while (at < end && at - from < 9) {
			String lower = text.lower(at);
			boolean day = DAYS.contains(lower);
			if (day || (lower.equals("on") || lower.equals("late") || lower.equals("early") || lower.equals("last") || lower.equals("earlier")) && at + 1 < end
					|| lower.equals("yesterday") || lower.equals("today") || lower.equals("reporters") || lower.equals("journalists") || lower.equals("also")) {
				at++;
			} else {
				break;
			}
		}
		return at - from;
	}

	private static final java.util.Set<String> JOINTS = java.util.Set.of("while", "and", "but", "whereas", "although", "though", "yet");
	private static final java.util.Set<String> RELATIVE = java.util.Set.of("what", "whom", "than", "whatever", "how");
	private static final java.util.Set<String> POINTING = java.util.Set.of("it", "this", "that", "so", "them", "as");
	private static final java.util.Set<String> DAYS = java.util.Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

	/** "CLAUSE, X said" and "CLAUSE," said X; what goes on behind is a clause of its own. */
	private List<Frame> before(int v, int verbEnd, int begin, int end) {
		boolean inverted = isInverted(v, begin);
		int source = inverted ? v : subject(v, begin);
		int left = source;
		while (left > begin && (isComma(left - 1) || isQuoteMark(left - 1) && !opens(left - 1) && isComma(left - 2))) {
			left--;
		}
		List<Frame> found = new ArrayList<>();
		boolean separated = left < source && (isComma(source - 1) || isQuoteMark(source - 1));
		if (!separated || left - begin < 2 || finite(begin, left) < 0 && text.quotationAt(text.begin(begin)) == null) {
			return found;
		}
		int right = end;
		for (int i = verbEnd; i < end; i++) {
			if (isComma(i) || isQuoteMark(i) && opens(i)) {
				right = i;
				break;
			}
		}
		int sourceFirst = inverted ? verbEnd : source;
		int sourceLimit = inverted ? right : v;
		found.add(new Frame(begin, left, v, sourceFirst, sourceLimit, false));
		int rest = right < end && isComma(right) ? right + 1 : right;
		if (rest < end && isQuoteMark(rest)) {
			found.add(new Frame(rest, end, v, sourceFirst, sourceLimit, false));
		} else if (rest + 3 < end && (text.lower(rest).equals("but") || text.lower(rest).equals("and")) && finite(rest + 1, end) >= 0) {
			found.add(Frame.plain(rest + 1, end));
		}
		return found;
	}

	/** "X accused Y of Z". */
	private Frame accusing(int v, int verbEnd, int begin, int end) {
		String object = verbEnd < end ? text.tag(verbEnd) : "ADP";
		if (object.startsWith("ADP") || object.startsWith("NUM") || object.startsWith("ADV")) {
			return null;
		}
		for (int i = verbEnd + 1; i < Math.min(end, verbEnd + 14); i++) {
			if ((text.lower(i).equals("of") || text.lower(i).equals("for")) && i + 1 < end && (text.lower(i).equals("for") || text.lower(i + 1).endsWith("ing")
					|| !text.isVerb(i + 1))) {
				return new Frame(verbEnd, end, v, subject(v, begin), v, true);
			}
		}
		return null;
	}

	/** "Reports appeared that CLAUSE", "there are also reports that CLAUSE". */
	private boolean sourceNoun(int begin, int end, List<Frame> frames) {
		for (int i = begin; i < Math.min(end, begin + 14); i++) {
			if (cues.is("source", i)) {
				for (int that = i + 1; that < Math.min(end, i + 4); that++) {
					if (text.lower(that).equals("that") && finite(that + 1, end) >= 0) {
						frames.add(new Frame(that + 1, end, i, begin, i + 1, false));
						return true;
					}
				}
			}
		}
		return false;
	}

	/** The first token of the subject that ends before a verb: back to a comma, quotation mark or conjunction. */
	private int subject(int v, int begin) {
		int first = v;
		while (first > begin) {
			int at = first - 1;
			String lower = text.lower(at);
			boolean conjunction = (lower.equals("and") || lower.equals("but") || lower.equals("while")) && finite(at + 1, v) < 0 && finite(lastComma(at, begin) + 1, at) >= 0 && isClause(begin, at);
			if (isComma(at) && !apposition(at, v, begin) || isQuoteMark(at) || text.word(at).equals(";") || text.word(at).equals(":") || conjunction || lower.equals("as") && !(at > begin && text.lower(at - 1).equals("known"))) {
				break;
			}
			first--;
		}
		return first;
	}

	private int lastComma(int from, int begin) {
		int at = from - 1;
		while (at >= begin && !isComma(at)) {
			at--;
		}
		return Math.max(at, begin - 1);
	}

	/** Whether a range holds a clause rather than a reduced one such as "better known as X": a verb with a noun before it. */
	private boolean hasVerb(int first, int limit) {
		int verb = finite(first, limit);
		boolean noun = false;
		for (int i = first; i < verb; i++) {
			noun |= text.tag(i).startsWith("NOUN") || text.tag(i).startsWith("PROPN") || text.tag(i).startsWith("PRON");
		}
		return verb >= 0 && (noun || text.tag(verb).startsWith("AUX"));
	}

	/** Whether the comma opens or closes "the minister, General X, said": no verb on the way to the verb. */
	private boolean apposition(int comma, int v, int begin) {
		int other = -1;
		for (int i = comma - 1; i >= Math.max(begin, comma - 12); i--) {
			if (isComma(i)) {
				other = i;
				break;
			}
		}
		boolean closes = comma == v - 1 && other >= 0 && !hasVerb(other + 1, comma) | text.lower(other + 1).equals("who") | text.lower(other + 1).equals("which");
		boolean inside = false;
		for (int i = comma + 1; i < v; i++) {
			inside |= isComma(i) && i == v - 1;
		}
		return closes || inside && finite(other < 0 ? begin : other + 1, comma) < 0;
	}

	private boolean isClause(int first, int limit) {
		return limit - first >= 3;
	}

	private boolean isQuoteMark(int token) {
		if (token < 0 || token >= text.size()) {
			return false;
		}
		String word = text.word(token);
		return word.length() == 1 && "\"\u201c\u201d\u2018\u00ab\u00bb\u201e".contains(word);
	}

	private boolean opens(int token) {
		char c = text.word(token).charAt(0);
		return c == '\u201c' || c == '\u2018' || c == '\u00ab' || c == '\u201e'
				|| c == '"' && text.end(token) < text.text().length() && !Character.isWhitespace(text.text().charAt(text.end(token)))
						&& (text.begin(token) == 0 || !Character.isLetterOrDigit(text.text().charAt(text.begin(token) - 1)) && ",.!?".indexOf(text.text().charAt(text.begin(token) - 1)) < 0);
	}

	/** The first finite verb in a range, or -1. */
	int finite(int first, int limit) {
		for (int i = Math.max(0, first); i < limit; i++) {
			if (finiteAt(i)) {
				return i;
			}
		}
		return -1;
	}

	private boolean finiteAt(int i) {
		String tag = text.tag(i);
		if (tag.startsWith("AUX") || tag.contains("+AUX")) {
			return true;
		}
		if (!tag.startsWith("VERB")) {
			return false;
		}
		String before = i > 0 ? text.lower(i - 1) : "";
		return !text.lower(i).endsWith("ing") && !before.equals("to") && !before.equals("-");
	}
}
