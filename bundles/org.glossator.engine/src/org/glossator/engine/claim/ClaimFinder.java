package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.English;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Dateline;
import org.glossator.engine.structure.Zone;

/**
 * Finds claims: clauses asserted as fact, without the words that attribute them, with whose voice it is and who makes
 * them. Questions, requests, wishes and boilerplate are none. Immutable; any thread.
 */
public final class ClaimFinder {

	/** A name in the text: where it is and of what kind. */
	public record Name(int begin, int end, String kind) {
	}

	/**
	 * A clause that may be a claim, for training.
	 *
	 * @param begin UTF-16 offset, inclusive
	 * @param end UTF-16 offset, exclusive
	 * @param features what speaks for and against it
	 * @param worth what tells how much it matters, its type and voice among them
	 */
	public record Candidate(int begin, int end, Map<String, Double> features, Map<String, Double> worth) {
	}

	/** "X accused Y of Z" is as good as always a claim. */
	private static final double ACCUSED = 0.7;

	private final Dictionary words;
	/** What pushes the reader tells something of what is no claim. */
	private final BiasFinder bias;

	private final ClaimModel model;

	/** With the shipped model. {@code lexicons} are those with the topic {@code claim}. */
	public ClaimFinder(Lexicons lexicons) {
		this(lexicons, ClaimModel.shipped());
	}

	/** With another model, for training and measuring. */
	public ClaimFinder(Lexicons lexicons, ClaimModel model) {
		words = lexicons.dictionary("claim");
		bias = new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE);
		this.model = model;
	}

	/**
	 * The claims of a text in document order.
	 *
	 * @param names the entities found in it, in document order
	 */
	public List<Claim> find(TokenizedText text, List<Name> names) {
		List<Claim> claims = new ArrayList<>();
		walk(text, names, (frame, s, features, types, speakers, quotedWhole) -> {
			double probability = frame.accusation() ? Math.max(ACCUSED, model.probability(features)) : model.probability(features);
			if (probability >= model.least()) {
				claims.add(claim(text, frame, features, types, speakers, quotedWhole, s, probability));
			}
		});
		return claims;
	}

	/** All clauses that are looked at, with their features. */
	public List<Candidate> candidates(TokenizedText text, List<Name> names) {
		List<Candidate> candidates = new ArrayList<>();
		walk(text, names, (frame, s, features, types, speakers, quotedWhole) -> candidates
				.add(new Candidate(text.begin(frame.first()), text.end(frame.limit() - 1), features, worth(features, types.type(frame), voice(text, frame, quotedWhole)))));
		return candidates;
	}

	private interface Visitor {
		void clause(Frame frame, int s, Map<String, Double> features, ClaimTypes types, Speakers speakers, boolean quotedWhole);
	}

	private void walk(TokenizedText text, List<Name> names, Visitor visitor) {
		Cues cues = new Cues(text, words);
		Syntax syntax = new Syntax(text);
		Attributions attributions = new Attributions(text, cues, syntax);
		ClaimTypes types = new ClaimTypes(text, cues);
		Speakers speakers = new Speakers(text, names);
		NoClaims none = new NoClaims(text, cues);
		ClaimFeatures features = new ClaimFeatures(text, cues, syntax, bias.find(text, names(text, names)));
		English english = English.of(text);
		for (int s = 0; s < text.sentences(); s++) {
			text.checkpoint();
			boolean title = text.zone(s) == Zone.Kind.TITLE;
			if (text.zone(s) != Zone.Kind.PARAGRAPH && !title || !english.is(s)) {
				continue;
			}
			List<Frame> frames = attributions.frames(s);
			boolean quotedWhole = isQuotedWhole(text, s);
			speakers.sentence(s, frames);
			for (Frame frame : frames) {
				for (Frame clause : Clauses.split(text, syntax, frame)) {
					Frame trimmed = trim(text, cues, clause, s);
					if (trimmed != null && none.why(trimmed, s, title) == null) {
						visitor.clause(trimmed, s, features.of(trimmed, s, countNames(text, trimmed, names)), types, speakers, quotedWhole);
					}
				}
			}
		}
	}

	/** Cuts off date line, connectives, and marks of quotation that hold the whole clause. */
	private static Frame trim(TokenizedText text, Cues cues, Frame frame, int s) {
		int first = frame.first();
		int limit = frame.limit();
		boolean opensBlock = s == 0 || text.block(s) != text.block(s - 1);
		if (first == text.first(s) && opensBlock) {
			int behind = Dateline.end(text.text(), text.sentenceBegin(s), text.sentenceEnd(s));
			behind = SpeakerLabel.end(text.text(), behind, text.sentenceEnd(s));
			first = Math.max(first, text.tokenAt(behind));
		}
		boolean changed = true;
		while (changed && first < limit) {
			changed = false;
			int connective = cues.limit("connective", first);
			boolean comma = connective > 0 && connective < limit && text.word(connective).equals(",");
			boolean bare = connective == first + 1 && (text.lower(first).equals("and") || text.lower(first).equals("but") || text.lower(first).equals("so") || text.lower(first).equals("yet"));
			if (comma) {
				first = connective + 1;
				changed = true;
			} else if (bare) {
				first = connective;
				changed = true;
			} else if (isBareMark(text, first) && (!isOpening(text, first) || !closesInside(text, first, limit))) {
				first++;
				changed = true;
			} else if (isOpening(text, first) && closesAtEnd(text, first, limit)) {
				first++;
				limit--;
				changed = true;
			}
		}
		while (limit > first && isBareMark(text, limit - 1) && (!isClosing(text, limit - 1) || !openedInside(text, first, limit - 1))) {
			limit--;
		}
		return limit - first < 2 ? null : new Frame(first, limit, frame.verb(), frame.sourceFirst(), frame.sourceLimit(), frame.accusation());
	}

	private static boolean isBareMark(TokenizedText text, int token) {
		int point = text.word(token).codePointAt(0);
		return !Character.isLetterOrDigit(point) && "$\u20ac\u00a3%@#".indexOf(point) < 0;
	}

	private static boolean isOpening(TokenizedText text, int token) {
		return "\"\u201c\u2018\u00ab\u201e([".indexOf(text.word(token).charAt(0)) >= 0;
	}

	private static boolean isClosing(TokenizedText text, int token) {
		return "\"\u201d\u2019\u00bb)]%".indexOf(text.word(token).charAt(0)) >= 0;
	}

	private static boolean closesInside(TokenizedText text, int first, int limit) {
		Zone quote = text.quotationAt(text.begin(first));
		if (quote == null) {
			char c = text.word(first).charAt(0);
			return c == '(' || c == '[';
		}
		return quote.end() <= text.end(limit - 1);
	}

	private static boolean closesAtEnd(TokenizedText text, int first, int limit) {
		Zone quote = text.quotationAt(text.begin(first));
		return quote != null && limit - 1 > first && quote.begin() == text.begin(first) && quote.end() == text.end(limit - 1) && isClosing(text, limit - 1);
	}

	private static boolean openedInside(TokenizedText text, int first, int token) {
		char c = text.word(token).charAt(0);
		if (c == ')' || c == ']' || c == '%') {
			return true;
		}
		Zone quote = text.quotationAt(Math.max(0, text.begin(token) - 1));
		return quote != null && quote.begin() >= text.begin(first) && quote.begin() < text.begin(token);
	}

	private static boolean isQuotedWhole(TokenizedText text, int s) {
		Zone quote = text.quotationAt(text.sentenceBegin(s));
		return quote != null && quote.end() >= text.sentenceEnd(s) - 2 && quote.end() - quote.begin() > 20;
	}

	private Claim claim(TokenizedText text, Frame frame, Map<String, Double> features, ClaimTypes types, Speakers speakers, boolean quotedWhole, int s, double probability) {
		String voice = voice(text, frame, quotedWhole);
		String type = types.type(frame);
		Name claimant = voice.equals("author") ? null : speakers.of(frame, s, voice.equals("quoted"));
		String reason = voice.equals("author") ? "statement of the author" : frame.isAttributed()
				? (voice.equals("quoted") ? "quoted" : "reported") + " by \"" + text.word(frame.verb()) + "\"" : "within quotation marks";
		return new Claim(text.begin(frame.first()), text.end(frame.limit() - 1), voice, type, howMuch(features, type, voice), claimant, probability, reason + ", type " + type);
	}

	private static String voice(TokenizedText text, Frame frame, boolean quotedWhole) {
		int begin = text.begin(frame.first());
		int end = text.end(frame.limit() - 1);
		return quotedWhole || quotedCharacters(text, begin, end) * 2 > end - begin ? "quoted" : frame.isAttributed() ? "paraphrased" : "author";
	}

	/** How much hangs on a claim; feelings without a name or a number matter little, whatever the model has seen. */
	private int howMuch(Map<String, Double> features, String type, String voice) {
		int worth = model.worth(worth(features, type, voice));
		return features.containsKey("cue soft") && features.containsKey("bare") ? Math.min(1, worth) : worth;
	}

	private static Map<String, Double> worth(Map<String, Double> features, String type, String voice) {
		Map<String, Double> worth = new TreeMap<>(features);
		worth.put("type " + type, 1.0);
		worth.put("voice " + voice, 1.0);
		return worth;
	}

	/** The tokens that belong to names. */
	private static BitSet names(TokenizedText text, List<Name> names) {
		BitSet tokens = new BitSet();
		for (Name name : names) {
			int first = text.tokenAt(name.begin());
			tokens.set(first, Math.max(first, text.tokenAt(name.end())));
		}
		return tokens;
	}

	private static int countNames(TokenizedText text, Frame frame, List<Name> names) {
		int begin = text.begin(frame.first());
		int end = text.end(frame.limit() - 1);
		int count = 0;
		for (int i = firstBehind(names, begin); i < names.size() && names.get(i).begin() < end; i++) {
			count += names.get(i).end() <= end && !names.get(i).kind().equals("MISC") ? 1 : 0;
		}
		return count;
	}

	/** The first name that begins at or behind an offset. */
	static int firstBehind(List<Name> names, int offset) {
		int low = 0;
		int high = names.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (names.get(middle).begin() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static int quotedCharacters(TokenizedText text, int begin, int end) {
		int quoted = 0;
		Zone first = text.quotationAt(begin);
		for (int at = begin; at < end;) {
			Zone quote = at == begin && first != null ? first : text.quotationAt(at);
			if (quote == null) {
				at++;
			} else {
				quoted += Math.min(end, quote.end()) - at;
				at = Math.max(at + 1, quote.end());
			}
		}
		return quoted;
	}
}
