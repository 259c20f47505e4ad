package org.glossator.engine.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.glossator.engine.confidence.Calibration;
import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.English;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Dateline;
import org.glossator.engine.structure.Zone;

/**
 * Finds names of persons, organisations, places, buildings and events: a statistical tagger, lexicons, patterns and
 * abbreviations propose, {@link Candidates} settles, and what the document says elsewhere decides doubtful cases.
 * Immutable; any thread.
 */
public final class EntityFinder {

	private static final float HEADLINE_LEAD = 4;
	private static final float OPENING_LEAD = 4;
	private static final float LEAST_LEAD = 1.5f;

	/** How much is taken off "no name" at a word that looks like one. */
	private static final float LIFT = 2;
	private static final double SURE = 0.8;
	private static final int LONG = 3;
	private static final int OFTEN = 2;
	private static final Set<String> SAID = Set.of("said", "says", "wrote", "writes", "asked", "added");

	private final Dictionary names;
	private final NameTagger tagger;
	private final NameKnowledge known;
	private final Calibration calibration;

	/** With the shipped tagger. {@code lexicons} are those with the topic {@code entity}. */
	public EntityFinder(Lexicons lexicons) {
		this(lexicons, NameModels.tagger(), NameModels.knowledge(), Calibration.shipped());
	}

	/** With another tagger, for training and measuring. */
	public EntityFinder(Lexicons lexicons, NameTagger tagger, NameKnowledge known) {
		this(lexicons, tagger, known, Calibration.NONE);
	}

	/** With the shipped tagger and other confidences. */
	public EntityFinder(Lexicons lexicons, Calibration calibration) {
		this(lexicons, NameModels.tagger(), NameModels.knowledge(), calibration);
	}

	private EntityFinder(Lexicons lexicons, NameTagger tagger, NameKnowledge known, Calibration calibration) {
		this.known = known;
		this.calibration = calibration;
		names = lexicons.dictionary("entity");
		this.tagger = tagger;
	}

	/** The names in a text in document order, none overlapping another; boilerplate and bylines are left out. */
	public List<Mention> find(TokenizedText text) {
		NameLexicon lexicon = new NameLexicon(text, names);
		NameFeatures features = new NameFeatures(text, known, names);
		Candidates candidates = new Candidates();
		Descriptors descriptors = new Descriptors(text, lexicon);
		Demonyms demonyms = new Demonyms(text, lexicon);
		Capitals capitals = new Capitals(text, lexicon, demonyms);
		NamePatterns patterns = new NamePatterns(text, lexicon, candidates, descriptors, capitals);
		EventsAndTreaties events = new EventsAndTreaties(text, lexicon, candidates, capitals, patterns);
		BuildingPatterns buildings = new BuildingPatterns(text, lexicon, candidates, capitals);
		VesselsAndWeapons vessels = new VesselsAndWeapons(text, lexicon, candidates, capitals);
		Appositions appositions = new Appositions(text, lexicon, candidates, capitals);
		Landscapes landscapes = new Landscapes(text, lexicon, candidates, capitals);
		HyphenatedNames hyphenated = new HyphenatedNames(text, lexicon, candidates, capitals);
		Acronyms acronyms = new Acronyms(text, lexicon, candidates);
		Cleaner cleaner = new Cleaner(text, lexicon);
		Headlines headlines = new Headlines(text, lexicon, features);
		Kinds kinds = new Kinds(text, lexicon, descriptors);
		List<Integer> sentences = new ArrayList<>();
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) == Zone.Kind.PARAGRAPH || text.zone(s) == Zone.Kind.TITLE) {
				sentences.add(s);
			}
		}
		KindVotes votes = new KindVotes(text, lexicon, features);
		List<Mention> tagged = new ArrayList<>();
		English english = English.of(text);
		for (int s : sentences) {
			text.checkpoint();
			fromLexicon(text, s, lexicon, candidates);
			if (!english.is(s)) {
				continue;
			}
			patterns.find(s, features.isHeadline(s));
			events.find(s, features.isHeadline(s));
			buildings.find(s, features.isHeadline(s));
			people(text, s, lexicon, features, capitals, candidates);
			vessels.find(s, features.isHeadline(s));
			appositions.find(s, features.isHeadline(s));
			landscapes.find(s, features.isHeadline(s));
			hyphenated.find(s);
			acronyms.define(s);
			Compounds.find(text, s, candidates);
			demonyms.find(s, candidates);
			fromTagger(text, s, features, cleaner, headlines, votes, tagged);
			votes.context(s, descriptors);
			votes.derived(demonyms, s);
		}
		tagged.removeIf(mention -> mention.limit() - mention.first() == 1 && demonyms.is(mention.first()));
		for (Mention mention : tagged) {
			candidates.add(kinds.refine(votes.decide(mention)), rank(text, mention));
		}
		List<Mention> first = candidates.settle(text.size());
		acronyms.learn(first);
		ShortForms shortForms = new ShortForms(text, lexicon, features);
		shortForms.learn(first, sentences);
		for (int s : sentences) {
			text.checkpoint();
			acronyms.use(s);
			shortForms.find(s, candidates);
			if (english.is(s)) {
				votes.overlooked(s).forEach(mention -> candidates.add(kinds.refine(mention), Candidates.DEMONYM));
			}
		}
		Skipped skipped = new Skipped(text, lexicon, sentences);
		List<Mention> settled = clean(candidates.settle(text.size()), cleaner, kinds);
		settled.removeIf(skipped::covers);
		List<Mention> agreed = Consistency.apply(text, lexicon, sentences, settled, features);
		agreed.removeIf(mention -> skipped.covers(mention) || lexicon.isNoName(mention.first()));
		agreed.replaceAll(mention -> kinds.refine(votes.decide(mention)));
		agreed.replaceAll(mention -> mention.as(mention.kind(), calibration.of(Calibration.entity(mention.reason()), mention.confidence()), mention.reason()));
		return agreed;
	}

	/**
	 * Places within longer names, in document order: the town in the name of an event or a building, and what stands behind
	 * "of" or "in" in the name of a body. Nationalities within names are none.
	 */
	public List<Mention> within(TokenizedText text, List<Mention> found) {
		NameLexicon lexicon = new NameLexicon(text, names);
		Set<String> places = new HashSet<>();
		for (Mention mention : found) {
			if (mention.kind().equals("GPE")) {
				places.add(text.text().substring(text.begin(mention.first()), text.end(mention.limit() - 1)));
			}
		}
		List<Mention> inner = new ArrayList<>();
		for (Mention mention : found) {
			boolean opens = mention.kind().equals("EVT") || mention.kind().equals("FAC");
			boolean body = opens || mention.kind().equals("ORG");
			for (int i = mention.first(); body && i < mention.limit(); i++) {
				boolean behind = i > mention.first() && (text.lower(i - 1).equals("of") || text.lower(i - 1).equals("in") || text.lower(i - 1).equals("the") && i - 2 > mention.first() && text.lower(i - 2).equals("of"));
				boolean joined = i > mention.first() && "-\u2013".contains(text.word(i - 1)) && !inner.isEmpty() && inner.get(inner.size() - 1).limit() == i - 1;
				int limit = placeLimit(text, lexicon, places, i, mention.limit());
				if (limit > i && limit - i < mention.limit() - mention.first() && (behind || opens && (i == mention.first() || joined))) {
					inner.add(new Mention(i, limit, "GPE", 0.75 * mention.confidence(), "rule: a place within " + mention.kind() + " "
							+ text.text().substring(text.begin(mention.first()), text.end(mention.limit() - 1))));
					i = limit - 1;
				}
			}
		}
		return inner;
	}

	/** Behind the known place that begins at a token, or 0. */
	private static int placeLimit(TokenizedText text, NameLexicon lexicon, Set<String> places, int first, int end) {
		LexiconEntry entry = lexicon.at(first);
		if (entry != null && entry.tag().equals("GPE") && lexicon.limit(first) <= end) {
			return lexicon.limit(first);
		}
		for (int limit = Math.min(end, first + 3); limit > first; limit--) {
			if (places.contains(text.text().substring(text.begin(first), text.end(limit - 1)))) {
				return limit;
			}
		}
		return 0;
	}

	/** A long name that the tagger is sure of is rather one than the shorter one a pattern or lexicon sees in it. */
	private static int rank(TokenizedText text, Mention mention) {
		int words = mention.limit() - mention.first();
		boolean joined = false;
		for (int i = mention.first(); i < mention.limit(); i++) {
			joined |= text.lower(i).equals("and") || text.word(i).equals(",");
		}
		return words >= LONG && mention.confidence() >= SURE && !joined ? Candidates.HEAD + 1 : words > 1 ? Candidates.TAGGER_LONG : Candidates.TAGGER;
	}

	private static List<Mention> clean(List<Mention> mentions, Cleaner cleaner, Kinds kinds) {
		List<Mention> cleaned = new ArrayList<>();
		for (Mention mention : mentions) {
			Mention clean = cleaner.clean(mention);
			// "Monte do Ruivo" grows over what was a name by itself.
			boolean covered = clean != null && !cleaned.isEmpty() && clean.first() < cleaned.get(cleaned.size() - 1).limit();
			if (clean != null && !covered) {
				cleaned.add(kinds.refine(clean));
			}
		}
		return cleaned;
	}

	private static void fromLexicon(TokenizedText text, int s, NameLexicon lexicon, Candidates candidates) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			LexiconEntry entry = lexicon.at(i);
			if (entry == null || isShouted(text, s, i, entry)) {
				continue;
			}
			int limit = lexicon.limit(i);
			// "Sunni Arab" is one nationality or faith, not two.
			while (entry.tag().equals("MISC") && limit < text.limit(s) && lexicon.isDemonym(limit) && text.begin(limit) == text.end(limit - 1) + 1) {
				limit++;
			}
			boolean corpus = NameLexicon.isCorpus(entry);
			boolean isLong = limit - i > 1;
			// A town's name that is also part of a longer capitalised name says little; the tagger decides there.
			boolean derived = NameLexicon.isDerived(entry);
			int rank = corpus ? Candidates.CORPUS : entry.tag().equals("MISC") && !isLong ? Candidates.DEMONYM
					: limit - i > LONG && (limit >= text.limit(s) || !Words.FACILITY.contains(text.lower(limit))) ? Candidates.PATTERN + 1 : limit - i == LONG ? Candidates.HEAD : isLong ? Candidates.LEXICON_LONG : Candidates.LEXICON;
			if (derived && !corpus && !isLong && !Context.suggestsPlace(text, i)) {
				continue;
			}
			double confidence = corpus ? 0.95 : entry.tag().equals("MISC") ? 0.9 : isLong ? 0.93 : 0.88;
			candidates.add(new Mention(i, limit, entry.tag(), confidence, "lexicon " + entry.source() + ": " + entry.text()), rank);
			if (entry.tag().equals("MISC")) {
				i = limit - 1;
			}
		}
	}

	/** A first name and another capital that nothing is known of, where the tagger saw none: lists of signatures, beginnings of sentences. */
	private static void people(TokenizedText text, int s, NameLexicon lexicon, NameFeatures features, Capitals capitals, Candidates candidates) {
		for (int i = text.first(s); i + 1 < text.limit(s) && !features.isHeadline(s); i++) {
			boolean family = Kinds.FAMILY.contains(text.word(i + 1)) && i > text.first(s) && !capitals.isWrittenLarge(i - 1) && !text.word(i - 1).equals("-");
			if (family && features.isNameLike(i) && capitals.isName(i) && !capitals.isAdjective(i) && lexicon.at(i) == null) {
				candidates.add(new Mention(i, i + 1, "PER", 0.8, "rule: " + text.word(i + 1) + " behind it"), Candidates.DEMONYM);
			}
			boolean speaks = i > text.first(s) && SAID.contains(text.word(i - 1)) && features.isNameLike(i);
			boolean first = (speaks || (lexicon.isFirstName(i) || features.often(i, Gazetteer.FIRST_OF_PERSON) >= OFTEN) && !features.isOrdinary(i)) && lexicon.at(i) == null && capitals.isName(i) && !features.isSeenLower(i);
			boolean alone = (i == text.first(s) || !capitals.isWrittenLarge(i - 1)) && (i + 2 >= text.limit(s) || !capitals.isWrittenLarge(i + 2) && !text.word(i + 2).equals("-"));
			if (first && alone && features.isNameLike(i + 1) && capitals.isName(i + 1) && lexicon.at(i + 1) == null && !features.isSeenLower(i + 1) && !Words.FACILITY.contains(text.lower(i + 1))
					&& !Words.LANDSCAPE.contains(text.lower(i + 1)) && !Words.LANDSCAPE_PREFIX.contains(text.lower(i))) {
				candidates.add(new Mention(i, i + 2, "PER", 0.7, speaks ? "rule: " + text.word(i - 1) + " before it" : "rule: a first name and a name"), Candidates.DEMONYM);
			}
		}
	}

	/** "WATER IS OURS": an acronym that is a common word too, among other words in capitals. */
	private static boolean isShouted(TokenizedText text, int s, int token, LexiconEntry entry) {
		if (!Words.NEVER.contains(text.lower(token)) || entry.text().length() > 4) {
			return false;
		}
		return token > text.first(s) && isAllCapitals(text.word(token - 1)) || token + 1 < text.limit(s) && isAllCapitals(text.word(token + 1));
	}

	private static boolean isAllCapitals(String word) {
		return word.length() > 2 && word.chars().allMatch(Character::isUpperCase);
	}

	private void fromTagger(TokenizedText text, int s, NameFeatures features, Cleaner cleaner, Headlines headlines, KindVotes votes, List<Mention> tagged) {
		int first = text.first(s);
		int limit = text.limit(s);
		float[][] scores = tagger.scores(features, first, limit);
		for (int i = first + 1; i < limit && !features.isHeadline(s); i++) {
			// News writes hardly anything but names with a capital within a sentence; the corpora of the training leave many unmarked.
			scores[i - first][0] -= features.isNameLike(i) && !Words.DAYS_AND_MONTHS.contains(text.lower(i)) && !Words.NEVER.contains(text.lower(i)) ? LIFT : 0;
		}
		int[] labels = tagger.path(scores);
		float[] leads = tagger.leads(scores, labels);
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] % 2 == 0) {
				continue;
			}
			int end = i + 1;
			while (end < labels.length && labels[end] == labels[i] + 1) {
				end++;
			}
			float lead = leads[i];
			for (int t = i + 1; t < end; t++) {
				lead = Math.min(lead, leads[t]);
			}
			String kind = NameTagger.LABELS.get(labels[i]).substring(2);
			Mention whole = new Mention(first + i, first + end, kind, confidence(lead), "tagger: looks like " + Kinds.describe(kind) + " by its words and neighbours");
			for (Mention piece : features.isHeadline(s) ? headlines.cut(whole) : parted(text, whole)) {
				Mention mention = cleaner.clean(piece);
				if (mention != null && isLikely(text, s, mention, lead, features.isHeadline(s)) && !isOrdinary(text, s, mention, features)) {
					tagged.add(mention);
					votes.tagged(mention, lead);
				}
			}
		}
	}

	/** "Ann Reed and Tom Hale" are two persons, "Idlib and southern Syria" two places. */
	private static List<Mention> parted(TokenizedText text, Mention mention) {
		for (int i = mention.first() + 1; i < mention.limit() - 1; i++) {
			int next = i + 1;
			while (next < mention.limit() - 1 && Character.isLowerCase(text.word(next).codePointAt(0))) {
				next++;
			}
			if ((text.lower(i).equals("and") || text.word(i).equals("&")) && (!mention.kind().equals("ORG") || next > i + 1 && !Words.ARTICLES.contains(text.lower(i + 1)))) {
				return List.of(mention.over(mention.first(), i), mention.over(next, mention.limit()));
			}
		}
		return List.of(mention);
	}

	/** The first word of a sentence has a capital anyway, and every word of a headline: more is asked of those. */
	private static boolean isLikely(TokenizedText text, int s, Mention mention, float lead, boolean headline) {
		boolean single = mention.limit() - mention.first() == 1;
		int before = mention.first() - 1;
		boolean opens = before < text.first(s) || before == text.first(s) && !Character.isLetterOrDigit(text.word(before).codePointAt(0));
		return lead >= (headline ? HEADLINE_LEAD : single && opens ? OPENING_LEAD : LEAST_LEAD);
	}

	/** "Greedy bosses": a word that has its capital from the sentence's beginning, is tagged as no name and stands nowhere else as one. */
	private static boolean isOrdinary(TokenizedText text, int s, Mention mention, NameFeatures features) {
		int first = mention.first();
		boolean opens = first == text.first(s) || !Character.isLetterOrDigit(text.word(first - 1).codePointAt(0)) && !text.word(first - 1).equals(",") && !text.word(first - 1).equals("-")
				|| text.begin(first) == Dateline.end(text.text(), text.sentenceBegin(s), text.sentenceEnd(s));
		String tag = text.tag(first);
		boolean common = tag.startsWith("ADJ") || tag.startsWith("ADV") || tag.startsWith("VERB") || tag.startsWith("NOUN") || tag.startsWith("NUM") || tag.startsWith("DET");
		boolean plain = features.isOrdinary(first) && !features.isListed(first);
		return mention.limit() - first == 1 && opens && (common || plain) && !features.isSeenUpper(first);
	}

	/** How often the tagger is right with such a lead: fitted by hand to {@code NameReport} on five folds. */
	private static double confidence(float lead) {
		return 1 / (1 + Math.exp(0.6 - 0.165 * Math.min(lead, 18) - 0.03 * Math.max(0, lead - 18)));
	}
}
