package org.glossator.engine.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.glossator.engine.bias.BiasFinder;
import org.glossator.engine.bias.BiasModel;
import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.segment.English;
import org.glossator.engine.segment.TokenizedText;
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

	/**
	 * The clauses of a sentence that may be claims, for training.
	 *
	 * @param number of the sentence
	 * @param lattice which of them can be claims together
	 * @param candidates in the order of the lattice
	 * @param features what speaks for and against any of them being one
	 */
	public record Sentence(int number, ClauseLattice lattice, List<Candidate> candidates, Map<String, Double> features) {
	}

	private final Dictionary words;
	/** Whether an entry is an analyst's own. */
	private final Predicate<LexiconEntry> added;
	/** What pushes the reader tells something of what is no claim. */
	private final BiasFinder bias;

	private final ClaimModel model;

	/** With the shipped model. {@code lexicons} are those with the topic {@code claim}. */
	public ClaimFinder(Lexicons lexicons) {
		this(lexicons, ClaimModel.shipped());
	}

	/** With another model: one fitted to close readings if it is to be given them, and only then. */
	public ClaimFinder(Lexicons lexicons, ClaimModel model) {
		words = lexicons.dictionary("claim");
		added = lexicons::isAdded;
		bias = new BiasFinder(lexicons, BiasModel.NONE, Calibration.NONE);
		this.model = model;
	}

	/**
	 * The claims of a text in document order.
	 *
	 * @param names the entities found in it, in document order
	 */
	public List<Claim> find(TokenizedText text, List<Name> names) {
		return find(text, names, null);
	}

	/**
	 * The claims of a text in document order.
	 *
	 * @param names the entities found in it, in document order
	 * @param reading what a close reading told of it; null if the model does without
	 */
	public List<Claim> find(TokenizedText text, List<Name> names, Reading reading) {
		List<Claim> claims = new ArrayList<>();
		walk(text, names, reading, (possible, features, document) -> {
			double[] scores = new double[features.size()];
			List<Map<String, Double>> all = new ArrayList<>(features);
			for (int c = 0; c < scores.length; c++) {
				Map<String, Double> edges = possible.edges(c);
				scores[c] = model.score(features.get(c)) + model.score(edges);
				all.add(edges);
			}
			ClauseLattice.Cut cut = cut(text, possible, scores, all);
			for (int c : cut.clauses(model.least())) {
				claims.add(claim(text, possible.frames().get(c), features.get(c), document, possible.sentence(), cut.probability(c)));
			}
		});
		return claims;
	}

	private ClauseLattice.Cut cut(TokenizedText text, PossibleClauses possible, double[] scores, List<Map<String, Double>> features) {
		if (model.share() == 0 || scores.length == 0) {
			return possible.lattice().cut(scores);
		}
		return possible.lattice().cut(scores, model.odds(SentenceFeatures.of(text, possible.sentence(), features)), model.share());
	}

	/** The clauses of each sentence that are looked at, with their features; {@code reading} may be null. */
	public List<Sentence> candidates(TokenizedText text, List<Name> names, Reading reading) {
		List<Sentence> sentences = new ArrayList<>();
		walk(text, names, reading, (possible, features, document) -> {
			List<Candidate> candidates = new ArrayList<>();
			for (int c = 0; c < features.size(); c++) {
				Frame frame = possible.frames().get(c);
				Map<String, Double> all = new TreeMap<>(features.get(c));
				all.putAll(possible.edges(c));
				candidates.add(new Candidate(text.begin(frame.first()), text.end(frame.limit() - 1), all,
						worth(features.get(c), document.types().type(frame), document.voices().of(frame, possible.sentence()))));
			}
			sentences.add(new Sentence(possible.sentence(), possible.lattice(), candidates,
					new TreeMap<>(SentenceFeatures.of(text, possible.sentence(), candidates.stream().map(Candidate::features).toList()))));
		});
		return sentences;
	}

	/** What is known of a whole document. */
	private record Document(ClaimTypes types, Speakers speakers, Voices voices) {
	}

	private interface Visitor {
		/** @param features of each possible clause, without its edges */
		void sentence(PossibleClauses possible, List<Map<String, Double>> features, Document document);
	}

	private void walk(TokenizedText text, List<Name> names, Reading reading, Visitor visitor) {
		Cues cues = new Cues(text, words, added);
		Syntax syntax = new Syntax(text);
		Attributions attributions = new Attributions(text, cues, syntax);
		Document document = new Document(new ClaimTypes(text, cues), new Speakers(text, names), new Voices(text));
		ClaimFeatures features = new ClaimFeatures(text, cues, syntax, bias.find(text, names(text, names)));
		ReadClauses read = reading == null ? null : new ReadClauses(text, reading);
		English english = English.of(text);
		for (int s = 0; s < text.sentences(); s++) {
			text.checkpoint();
			if (text.zone(s) != Zone.Kind.PARAGRAPH && text.zone(s) != Zone.Kind.TITLE || !english.is(s)) {
				continue;
			}
			List<Frame> attributed = attributions.frames(s);
			document.speakers().sentence(s, attributed);
			PossibleClauses possible = new PossibleClauses(text, syntax, cues, s, attributed);
			List<Map<String, Double>> all = new ArrayList<>();
			for (Frame clause : possible.frames()) {
				Map<String, Double> found = features.of(clause, s, countNames(text, clause, names));
				if (read != null) {
					read.of(clause, s, found);
				}
				all.add(found);
			}
			visitor.sentence(possible, all, document);
		}
	}

	private Claim claim(TokenizedText text, Frame frame, Map<String, Double> features, Document document, int s, double probability) {
		String voice = document.voices().of(frame, s);
		String byRules = document.types().type(frame);
		Map<String, Double> told = worth(features, byRules, voice);
		String type = document.types().isSettled(frame) ? byRules : model.type(told, byRules);
		Name claimant = voice.equals("author") ? null : document.speakers().of(frame, s, voice.equals("quoted"));
		return new Claim(text.begin(frame.first()), text.end(frame.limit() - 1), voice, type, howMuch(told), claimant, probability, why(text, frame, document.voices(), voice, s) + ", type " + type);
	}

	/** To whom a clause is laid and by what, for a person to read. */
	private static String why(TokenizedText text, Frame frame, Voices voices, String voice, int s) {
		if (voice.equals("author")) {
			return "statement of the author";
		}
		if (frame.isAttributed()) {
			return (voice.equals("quoted") ? "quoted" : "reported") + " by \"" + text.word(frame.verb()) + "\"";
		}
		return voices.isGuests(s) ? "said in a speaker's turn" : "within quotation marks";
	}

	/** How much hangs on a claim; feelings without a name or a number matter little, whatever the model has seen. */
	private int howMuch(Map<String, Double> features) {
		int worth = model.worth(features);
		return features.containsKey("cue soft") && features.containsKey("bare") ? Math.min(1, worth) : worth;
	}

	/** What tells a claim's type and worth: the features of the clause, the type by the rules and the voice. */
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
}
