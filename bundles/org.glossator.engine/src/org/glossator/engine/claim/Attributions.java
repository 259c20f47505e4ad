package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.glossator.engine.segment.TokenizedText;

/**
 * Cuts sentences into clauses and the words that attribute them: "X said that CLAUSE", "CLAUSE, said X", "according to X,
 * CLAUSE", "as X put it, CLAUSE", "reports appeared that CLAUSE", "X accused Y of Z". Works on one document.
 */
final class Attributions {

	private static final Set<String> JOINTS = Set.of("while", "and", "but", "whereas", "although", "though", "yet");
	private static final Set<String> RELATIVE = Set.of("what", "whom", "than", "whatever", "how");
	private static final Set<String> POINTING = Set.of("it", "this", "that", "so", "them", "as");
	private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	private static final Set<String> WHEN = Set.of("late", "early", "last", "earlier", "yesterday", "today", "reporters", "journalists", "also", "on");
	/** What tells when, behind a preposition or a word of {@link #WHEN}: "last week", "yesterday evening", "on the night of 4 March". */
	private static final Set<String> TIMES = Set.of("second", "minute", "hour", "hours", "day", "days", "week", "weeks", "weekend", "month", "months", "year", "years", "night", "morning", "afternoon", "evening", "noon", "midnight", "spring", "summer", "autumn",
			"winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "ago", "again", "repeatedly");
	private static final Set<String> BEFORE_TIMES = Set.of("in", "on", "at", "of", "the", "a", "this", "that", "same", "later", "over", "during", "few", "two", "three");
	private static final Set<String> TELLING = Set.of("told", "tell", "tells", "telling", "informed", "informs", "assured", "assures", "reminded", "warned", "warns");
	private static final Set<String> ADDRESSED = Set.of("him", "me", "us", "them", "you", "everyone", "everybody");
	/** How a sentence opens in which a comma comes before who speaks, without a clause of its own. */
	private static final Set<String> OPENINGS = Set.of("asked", "questioned", "speaking", "addressing", "responding", "reached", "interviewed", "confronted", "quoted");
	private static final Set<String> AGAIN = Set.of("also", "both", "later", "then", "again", "even");
	private static final Set<String> TRUSTED = Set.of("believed", "trusted", "credited");
	private static final Set<String> PUT = Set.of("put", "puts");

	private final TokenizedText text;
	private final Cues cues;
	private final Syntax syntax;
	private final ObjectClaims objects;

	Attributions(TokenizedText text, Cues cues, Syntax syntax) {
		this.text = text;
		this.cues = cues;
		this.syntax = syntax;
		objects = new ObjectClaims(text, cues, syntax);
	}

	/** The clauses of a sentence in order; the whole sentence if nothing is attributed. */
	List<Frame> frames(int s) {
		int begin = text.first(s);
		int end = contentLimit(s);
		List<Frame> frames = new ArrayList<>();
		if (begin >= end) {
			return frames;
		}
		// What stands behind a semicolon is laid to nobody by what stands before it.
		for (int i = begin + 2; i + 2 < end; i++) {
			if (text.word(i).equals(";") && !syntax.isInsideQuotation(i) && syntax.finite(begin, i) >= 0 && syntax.finite(i + 1, end) >= 0) {
				part(begin, i, frames);
				begin = i + 1;
			}
		}
		part(begin, end, frames);
		return frames;
	}

	private void part(int begin, int end, List<Frame> all) {
		List<Frame> frames = new ArrayList<>();
		if (!accordingTo(begin, end, frames) && !believed(begin, end, frames) && !asPut(begin, end, frames) && !saying(begin, end, frames) && !quotation(begin, end, frames)
				&& !sourceNoun(begin, end, frames)) {
			frames.add(Frame.plain(begin, end));
		}
		all.addAll(frames);
	}

	/** "CLAUSE, if the pilots are to be believed" and "CLAUSE, as the mayor puts it". */
	private boolean believed(int begin, int end, List<Frame> frames) {
		for (int i = Math.max(begin + 2, end - 20); i + 3 < end; i++) {
			boolean trusted = text.lower(i).equals("if") && TRUSTED.contains(text.lower(end - 1));
			boolean put = text.lower(i).equals("as") && text.lower(end - 1).equals("it") && PUT.contains(text.lower(end - 2));
			boolean apart = syntax.isComma(i - 1) || syntax.isQuoteMark(i - 1) && !syntax.opens(i - 1);
			if ((trusted || put) && apart && !syntax.isInsideQuotation(i)) {
				int limit = syntax.isComma(i - 1) ? i - 1 : i;
				limit -= limit - 1 > begin && syntax.isComma(limit - 1) ? 1 : 0;
				frames.add(new Frame(begin, limit, put ? end - 2 : end - 1, i + 1, end, false));
				return true;
			}
		}
		return false;
	}

	/** "The chairwoman went further: "CLAUSE"": whatever the words before it are. */
	private boolean quotation(int begin, int end, List<Frame> frames) {
		for (int i = begin + 2; i + 3 < end; i++) {
			if (text.word(i).equals(":") && syntax.isQuoteMark(i + 1) && !syntax.isInsideQuotation(i) && syntax.finite(i + 2, end) >= 0) {
				frames.add(new Frame(i + 1, end, i, begin, i, false));
				return true;
			}
		}
		return false;
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
		int comma = syntax.comma(source, end);
		if (cue == begin || cue == begin + 1) {
			if (comma < 0) {
				return false;
			}
			frames.add(new Frame(comma + 1, end, cue, source, comma, false));
			return true;
		}
		int left = syntax.isComma(cue - 1) ? cue - 1 : cue;
		if (syntax.finite(begin, left) < 0 && comma > 0) {
			// "The ministry, citing reports, said": somebody says it behind this.
			return false;
		}
		int sourceEnd = comma < 0 ? end : comma;
		frames.add(new Frame(begin, left, cue, source, sourceEnd, false));
		if (comma > 0 && syntax.finite(comma + 1, end) >= 0 && end - comma > 4 && text.lower(comma + 1).equals("and") | text.lower(comma + 1).equals("but")) {
			frames.add(Frame.plain(comma + 2, end));
		}
		return true;
	}

	/** "As the mayor put it, CLAUSE", "as the ministry said in May, CLAUSE". */
	private boolean asPut(int begin, int end, List<Frame> frames) {
		int comma = text.lower(begin).equals("as") ? syntax.comma(begin + 2, end) : -1;
		if (comma < 0 || syntax.finite(comma + 1, end) < 0) {
			return false;
		}
		for (int v = begin + 2; v < comma; v++) {
			boolean put = PUT.contains(text.lower(v)) && text.lower(v + 1).equals("it");
			boolean said = cues.is("report", v) && syntax.isSayingVerb(v, begin, true) && !text.lower(v + 1).equals("that") && syntax.finite(begin, v) < 0;
			if (put || said) {
				frames.add(new Frame(comma + 1, end, v, begin + 1, v, false));
				return true;
			}
		}
		return false;
	}

	private boolean saying(int begin, int end, List<Frame> frames) {
		for (int v = begin; v < end; v++) {
			boolean accuse = cues.is("accuse", v);
			int verbEnd = accuse ? cues.limit("accuse", v) : cues.limit("report", v);
			boolean verb = verbEnd > 0 && !syntax.isInsideQuotation(v) && (syntax.isSayingVerb(v, begin, accuse) || !accuse && syntax.isClosingVerb(v, begin, end));
			if (!verb || saysNothing(v, verbEnd, begin, end)) {
				continue;
			}
			Frame frame = accuse ? objects.accusing(v, verbEnd, begin, end) : null;
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
				if (frames.isEmpty() && text.lower(v).endsWith("ing") && v - begin > 5 && syntax.isComma(v - 1) && syntax.finite(begin, v - 1) >= 0) {
					// "The bank cut its rate, saying that CLAUSE": two claims.
					frames.add(Frame.plain(begin, v - 1));
				}
				again(frame, frames);
				return true;
			}
		}
		List<Frame> found = objects.find(begin, end);
		if (!found.isEmpty()) {
			leftOver(found.get(0), begin, frames);
			frames.addAll(found);
		}
		return !found.isEmpty();
	}

	/** Adds a frame; "said that A and called B a C", "said A but both asked for B" are two. */
	private void again(Frame frame, List<Frame> frames) {
		for (int i = frame.first() + 2; i + 3 < frame.limit(); i++) {
			boolean joint = text.lower(i).equals("and") || text.lower(i).equals("but");
			int v = joint && AGAIN.contains(text.lower(i + 1)) ? i + 2 : i + 1;
			if (!joint || syntax.isInsideQuotation(i) || !syntax.isSayingVerb(v, i + 1, true) || !text.isVerb(v)) {
				continue;
			}
			int verbEnd = cues.limit("report", v);
			Frame more = null;
			if (cues.is("accuse", v)) {
				more = objects.accusing(v, cues.limit("accuse", v), v, frame.limit());
			} else if (verbEnd > 0) {
				more = behind(v, verbEnd, v, frame.limit());
			}
			if (more == null) {
				more = objects.named(v, frame.limit());
			}
			if (more != null) {
				int limit = syntax.isComma(i - 1) ? i - 1 : i;
				frames.add(new Frame(frame.first(), limit, frame.verb(), frame.sourceFirst(), frame.sourceLimit(), frame.accusation()));
				again(new Frame(more.first(), more.limit(), v, frame.sourceFirst(), frame.sourceLimit(), more.accusation()), frames);
				return;
			}
		}
		frames.add(frame);
	}

	/** "Did not comment", "what they pledged", "has denied it", "found no evidence that": words of saying behind which nothing is said. */
	private boolean saysNothing(int v, int verbEnd, int begin, int end) {
		int source = syntax.subject(v, begin);
		boolean none = verbEnd + 1 < end && text.lower(verbEnd).equals("no") && cues.is("source", verbEnd + 1);
		boolean relative = source < v && RELATIVE.contains(text.lower(source)) && source > begin || source > begin + 1 && RELATIVE.contains(text.lower(source - 1));
		boolean pointing = verbEnd < end && POINTING.contains(text.lower(verbEnd)) && (verbEnd + 1 == end || syntax.isComma(verbEnd + 1) || text.tag(verbEnd + 1).startsWith("ADP"));
		return none || relative || pointing && !text.lower(v).startsWith("sa");
	}

	/** What is left of a sentence before an attribution: a clause of its own, joined by "and", "but" or "while". */
	private void leftOver(Frame frame, int begin, List<Frame> frames) {
		int from = frame.sourceFirst();
		if (from - begin >= 5 && syntax.isComma(from - 1) && JOINTS.contains(text.lower(from)) && syntax.finite(begin, from - 1) >= 0) {
			frames.add(Frame.plain(begin, from - 1));
			return;
		}
		if (from - begin >= 5 && (text.lower(from - 1).equals("and") || text.lower(from - 1).equals("but") || text.word(from - 1).equals(";"))) {
			int limit = syntax.isComma(from - 2) ? from - 2 : from - 1;
			if (syntax.finite(begin, limit) >= 0) {
				frames.add(Frame.plain(begin, limit));
			}
		}
	}

	/** "X said (on Monday) (that) CLAUSE". */
	private Frame behind(int v, int verbEnd, int begin, int end) {
		int source = syntax.subject(v, begin);
		boolean participle = v > begin && syntax.isComma(v - 1) && text.lower(v).endsWith("ing");
		if (isInverted(v, begin) && verbEnd < end && !text.lower(verbEnd).equals("that") && !participle) {
			return null;
		}
		int that = that(verbEnd, end);
		int clause = that >= 0 ? that + 1 : verbEnd + adverbial(verbEnd, end);
		if (that < 0) {
			clause = addressed(v, clause, end);
			boolean joined = source > begin && (JOINTS.contains(text.lower(source)) || JOINTS.contains(text.lower(source - 1)));
			boolean postposed = syntax.isComma(source - 1) && syntax.finite(begin, source - 1) >= 0 && !joined && !participle && !opensWithoutClause(begin);
			int verb = syntax.finite(clause, end);
			int comma = syntax.comma(clause, Math.max(clause, verb));
			boolean apart = comma >= 0 && !syntax.isApposition(comma, verb, clause);
			if (postposed || apart || clause >= end || verb < 0 || verb - clause > 14 || syntax.isComma(clause) || verb == clause || startsPhrase(clause, end)) {
				return null;
			}
		}
		boolean nothing = clause >= end || syntax.finite(clause, end) < 0 && !syntax.isQuoteMark(clause) || text.lower(clause).equals("to");
		return nothing ? null : new Frame(clause, end, v, source, v, false);
	}

	/** "In a statement, X said", "asked about the road, X said": what stands before the comma is not what is said. */
	private boolean opensWithoutClause(int begin) {
		String tag = text.tag(begin);
		return tag.startsWith("ADP") && !text.lower(begin).equals("at") || OPENINGS.contains(text.lower(begin));
	}

	/** The "that", colon or token before a quotation mark behind which a clause is said; -1 where there is none. */
	private int that(int verbEnd, int end) {
		for (int i = verbEnd; i < Math.min(end, verbEnd + 12); i++) {
			if (text.lower(i).equals("that") && (i == verbEnd || isTime(verbEnd, i) || !text.tag(i).startsWith("PRON") && !text.tag(i).startsWith("DET"))) {
				return i;
			}
			boolean term = i > verbEnd && syntax.isQuoteMark(i) && isTerm(i, end);
			if (text.word(i).equals(":") || syntax.isQuoteMark(i) && syntax.opens(i) && !term) {
				return syntax.isQuoteMark(i) ? i - 1 : i;
			}
			boolean another = i > verbEnd && syntax.isComma(i - 1) && cues.is("report", i) && text.lower(i).endsWith("ing");
			boolean noun = text.tag(i - 1).startsWith("DET") || text.tag(i - 1).startsWith("ADP") || text.tag(i - 1).startsWith("ADJ");
			if (another || syntax.isFinite(i) && i > verbEnd && !noun) {
				return -1;
			}
		}
		return -1;
	}

	/** Whether tokens only tell when: "last week", "on the night of 4 March". */
	private boolean isTime(int first, int limit) {
		boolean time = false;
		for (int i = first; i < limit; i++) {
			String word = text.lower(i);
			boolean one = DAYS.contains(word) || WHEN.contains(word) || TIMES.contains(word) || text.tag(i).startsWith("NUM");
			if (!one && !BEFORE_TIMES.contains(word)) {
				return false;
			}
			time = one;
		}
		return time;
	}

	/** Whether no more than a term stands in quotation marks: 'declared the bay a "zone of vigilance"'. */
	private boolean isTerm(int mark, int end) {
		int close = mark + 1;
		while (close < end && !syntax.isQuoteMark(close)) {
			close++;
		}
		return !syntax.isComma(mark - 1) && syntax.finite(mark + 1, close) < 0;
	}

	/** Whether what is said stands right before the verb: "CLAUSE, said X"; not so in "the minister, General X, said". */
	private boolean isInverted(int v, int begin) {
		return v == begin || syntax.isQuoteMark(v - 1) || text.word(v - 1).equals("?")
				|| syntax.isComma(v - 1) && syntax.finite(begin, v - 1) >= 0 && !syntax.isApposition(v - 1, v, begin);
	}

	/** A preposition or participle behind "said" begins no clause, as in "said in a statement"; "at least 60" and "about 40" may. */
	private boolean startsPhrase(int token, int end) {
		String tag = text.tag(token);
		String next = token + 1 < end ? text.lower(token + 1) : "";
		boolean amount = next.equals("least") || next.equals("most") || token + 1 < end && text.tag(token + 1).startsWith("NUM") && !text.lower(token).equals("in") && !text.lower(token).equals("at");
		return tag.startsWith("ADP") && !text.lower(token).equals("of") && !amount || tag.startsWith("PUNCT") && !syntax.isQuoteMark(token);
	}

	/** How many tokens tell when: "on Tuesday", "Thursday", "late last"; or that it was to reporters. */
	private int adverbial(int from, int end) {
		int at = from;
		while (at < end && at - from < 9 && (DAYS.contains(text.lower(at)) || WHEN.contains(text.lower(at)) && at + 1 < end)) {
			at++;
		}
		return at - from;
	}

	/** Behind whom something is told: "told parliament the treaty was signed"; {@code from} where nobody is. */
	private int addressed(int v, int from, int end) {
		if (!TELLING.contains(text.lower(v)) || from >= end) {
			return from;
		}
		int at = from;
		if (ADDRESSED.contains(text.lower(at))) {
			at++;
		} else {
			at += text.tag(at).startsWith("DET") ? 1 : 0;
			int noun = at;
			while (at < end && at - noun < 4 && (text.tag(at).startsWith("NOUN") || text.tag(at).startsWith("PROPN"))) {
				at++;
			}
			at = at == noun ? from : at;
		}
		boolean clause = at < end && (text.tag(at).startsWith("DET") || text.tag(at).startsWith("PRON") || text.tag(at).startsWith("NUM") || text.tag(at).startsWith("ADP"));
		return at > from && clause && syntax.finite(at + 1, end) >= 0 ? at : from;
	}

	/** "CLAUSE, X said" and "CLAUSE," said X; what goes on behind is a clause of its own. */
	private List<Frame> before(int v, int verbEnd, int begin, int end) {
		boolean inverted = isInverted(v, begin);
		int source = inverted ? v : syntax.subject(v, begin);
		int left = source;
		while (left > begin && (syntax.isComma(left - 1) || syntax.isQuoteMark(left - 1) && !syntax.opens(left - 1) && syntax.isComma(left - 2))) {
			left--;
		}
		List<Frame> found = new ArrayList<>();
		boolean separated = left < source && (syntax.isComma(source - 1) || syntax.isQuoteMark(source - 1));
		if (!separated || left - begin < 2 || syntax.finite(begin, left) < 0 && text.quotationAt(text.begin(begin)) == null) {
			return found;
		}
		int right = end;
		for (int i = verbEnd; i < end; i++) {
			if (syntax.isComma(i) || syntax.isQuoteMark(i) && syntax.opens(i)) {
				right = i;
				break;
			}
		}
		int sourceFirst = inverted ? verbEnd : source;
		int sourceLimit = inverted ? right : v;
		found.add(new Frame(begin, left, v, sourceFirst, sourceLimit, false));
		int rest = right < end && syntax.isComma(right) ? right + 1 : right;
		if (rest < end && syntax.isQuoteMark(rest)) {
			found.add(new Frame(rest, end, v, sourceFirst, sourceLimit, false));
		} else if (rest + 3 < end && (text.lower(rest).equals("but") || text.lower(rest).equals("and")) && syntax.finite(rest + 1, end) >= 0) {
			found.add(Frame.plain(rest + 1, end));
		} else if (rest + 3 < end && cues.is("report", rest) && text.lower(rest).endsWith("ing")) {
			// "CLAUSE, said X, adding that CLAUSE".
			Frame more = behind(rest, cues.limit("report", rest), begin, end);
			if (more != null) {
				found.add(new Frame(more.first(), more.limit(), rest, sourceFirst, sourceLimit, false));
			}
		}
		return found;
	}

	/** "Reports appeared that CLAUSE", "there are also reports that CLAUSE"; not "no evidence that CLAUSE". */
	private boolean sourceNoun(int begin, int end, List<Frame> frames) {
		for (int i = begin; i < Math.min(end, begin + 14); i++) {
			boolean none = i > begin && (text.lower(i - 1).equals("no") || text.lower(i - 1).equals("any") || text.lower(i - 1).equals("little"));
			if (cues.is("source", i) && !none) {
				for (int that = i + 1; that < Math.min(end, i + 4); that++) {
					if (text.lower(that).equals("that") && syntax.finite(that + 1, end) >= 0) {
						frames.add(new Frame(that + 1, end, i, begin, i + 1, false));
						return true;
					}
				}
			}
		}
		return false;
	}
}
