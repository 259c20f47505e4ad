package org.glossator.engine.entity;

import java.util.ArrayList;
import java.util.List;

import org.glossator.engine.lexicon.Dictionary;
import org.glossator.engine.lexicon.LexiconEntry;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/**
 * Finds names of persons, organisations, places, buildings and events: a statistical tagger, lexicons, patterns and
 * abbreviations propose, {@link Candidates} settles, and what the document says elsewhere decides doubtful cases.
 * Immutable; any thread.
 */
public final class EntityFinder {

	private final Dictionary names;

	/** @param lexicons those with the topic {@code entity} */
	public EntityFinder(Lexicons lexicons) {
		names = lexicons.dictionary("entity");
	}

	/** The names in a text in document order, none overlapping another; boilerplate and bylines are left out. */
	public List<Mention> find(TokenizedText text) {
		NameLexicon lexicon = new NameLexicon(text, names);
		NameFeatures features = new NameFeatures(text, NameModels.clusters(), names);
		Candidates candidates = new Candidates();
		NamePatterns patterns = new NamePatterns(text, lexicon, candidates);
		Acronyms acronyms = new Acronyms(text, lexicon, candidates);
		Cleaner cleaner = new Cleaner(text, lexicon);
		Kinds kinds = new Kinds(text, lexicon);
		List<Integer> sentences = new ArrayList<>();
		for (int s = 0; s < text.sentences(); s++) {
			if (text.zone(s) == Zone.Kind.PARAGRAPH || text.zone(s) == Zone.Kind.TITLE) {
				sentences.add(s);
			}
		}
		for (int s : sentences) {
			boolean headline = features.isHeadline(s);
			patterns.find(s, headline);
			acronyms.define(s);
			fromLexicon(text, s, lexicon, candidates);
			fromTagger(text, s, features, cleaner, kinds, candidates, headline);
		}
		for (int s : sentences) {
			acronyms.use(s);
		}
		List<Mention> settled = clean(candidates.settle(text.size()), cleaner, kinds);
		return Consistency.apply(text, lexicon, sentences, settled, features);
	}

	private static List<Mention> clean(List<Mention> mentions, Cleaner cleaner, Kinds kinds) {
		List<Mention> cleaned = new ArrayList<>();
		for (Mention mention : mentions) {
			Mention clean = cleaner.clean(mention);
			if (clean != null) {
				cleaned.add(kinds.refine(clean));
			}
		}
		return cleaned;
	}

	private static void fromLexicon(TokenizedText text, int s, NameLexicon lexicon, Candidates candidates) {
		for (int i = text.first(s); i < text.limit(s); i++) {
			LexiconEntry entry = lexicon.at(i);
			if (entry == null) {
				continue;
			}
			int limit = lexicon.limit(i);
			boolean corpus = NameLexicon.isCorpus(entry);
			boolean isLong = limit - i > 1;
			// A town's name that is also part of a longer capitalised name says little; the tagger decides there.
			boolean derived = entry.source().startsWith("entity-cities");
			int rank = corpus ? Candidates.CORPUS : entry.tag().equals("MISC") && !isLong ? Candidates.DEMONYM
					: isLong ? Candidates.LEXICON_LONG : Candidates.LEXICON;
			if (derived && !corpus && !isLong && !Context.suggestsPlace(text, i)) {
				continue;
			}
			double confidence = corpus ? 0.95 : entry.tag().equals("MISC") ? 0.9 : isLong ? 0.93 : 0.88;
			candidates.add(new Mention(i, limit, entry.tag(), confidence, "lexicon " + entry.source() + ": " + entry.text()), rank);
		}
	}

	private static void fromTagger(TokenizedText text, int s, NameFeatures features, Cleaner cleaner, Kinds kinds,
			Candidates candidates, boolean headline) {
		int first = text.first(s);
		int limit = text.limit(s);
		float[][] scores = NameModels.tagger().scores(features, first, limit);
		int[] labels = NameModels.tagger().path(scores);
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] % 2 == 0) {
				continue;
			}
			int end = i + 1;
			while (end < labels.length && labels[end] == labels[i] + 1) {
				end++;
			}
			float margin = NameTagger.margin(scores, labels, i, end);
			String kind = NameTagger.LABELS.get(labels[i]).substring(2);
			Mention mention = cleaner.clean(new Mention(first + i, first + end, kind, confidence(margin), "tagger: looks like "
					+ Kinds.describe(kind) + " by its words and neighbours"));
			if (mention != null && !(headline && margin < 1)) {
				candidates.add(kinds.refine(mention), mention.limit() - mention.first() > 1 ? Candidates.TAGGER_LONG : Candidates.TAGGER);
			}
		}
	}

	/** How often the tagger is right with such a lead; fitted by {@code TrainNames} on held-out documents. */
	private static double confidence(float margin) {
		return 1 / (1 + Math.exp(-(0.1 + 0.22 * margin)));
	}
}
