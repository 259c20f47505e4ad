package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.glossator.engine.segment.TokenizedText;

import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.DefaultNameContextGenerator;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameFinderSequenceValidator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import opennlp.tools.util.featuregen.BigramNameFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.PreviousMapFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;

/**
 * OpenNLP's name finder for the spans of a layer, whatever their label: its features, codec, model and search, put together
 * as {@link NameFinderME} does, with weights fitted by {@link LogLinear}. An instance belongs to one thread; the model in it does not.
 */
final class NamePart {

	private static final BioCodec CODEC = new BioCodec();
	private static final String[] OUTCOMES = { NameFinderME.OTHER, "default-" + NameFinderME.START, "default-" + NameFinderME.CONTINUE };
	private static final int BEAM = 3;

	/** Spans longer than this are sentences and clauses, not names. */
	static final int LONGEST = 12;

	private static final NameFinderSequenceValidator VALID = new NameFinderSequenceValidator();

	private final BeamSearch search;
	private final NameContextGenerator features = generator();
	private double[] sure = new double[0];

	NamePart(GISModel model) {
		search = new BeamSearch(BEAM, model);
	}

	/** OpenNLP's usual features and the word's beginning and end. */
	private static NameContextGenerator generator() {
		return new DefaultNameContextGenerator(new CachedFeatureGenerator(new WindowFeatureGenerator(new TokenFeatureGenerator(), 2, 2),
				new WindowFeatureGenerator(new TokenClassFeatureGenerator(true), 2, 2), new OutcomePriorFeatureGenerator(),
				new PreviousMapFeatureGenerator(), new BigramNameFeatureGenerator(), new SentenceFeatureGenerator(true, false),
				new PrefixFeatureGenerator(), new SuffixFeatureGenerator()));
	}

	/** The examples of a document: one a token of each sentence that was decided on. */
	static LogLinear.Examples examples(LabelledText labelled, Alphabet alphabet) {
		LogLinear.Examples examples = new LogLinear.Examples();
		NameContextGenerator generator = generator();
		TokenizedText text = labelled.text();
		for (int s = 0; s < text.sentences(); s++) {
			int first = text.first(s);
			if (!labelled.isUsable(s) || text.limit(s) == first) {
				continue;
			}
			String[] words = words(text, s);
			List<Span> spans = new ArrayList<>();
			for (TokenSpan span : labelled.spans(s)) {
				if (span.limit() - span.first() <= LONGEST) {
					spans.add(new Span(span.first() - first, span.limit() - first));
				}
			}
			String[] outcomes = CODEC.encode(spans.toArray(Span[]::new), words.length);
			for (Event event : NameFinderEventStream.generateEvents(words, outcomes, generator)) {
				examples.add(alphabet.numbers(List.of(event.getContext())), outcome(event.getOutcome()));
			}
		}
		return examples;
	}

	private static int outcome(String name) {
		return name.endsWith(NameFinderME.START) ? 1 : name.endsWith(NameFinderME.CONTINUE) ? 2 : 0;
	}

	/** The model for these examples, or null where there are too few. */
	static GISModel fit(LogLinear.Examples examples, Alphabet alphabet, BooleanSupplier cancelled) {
		return LogLinear.fit(examples, alphabet, OUTCOMES, cancelled);
	}

	private static String[] words(TokenizedText text, int sentence) {
		String[] words = new String[text.limit(sentence) - text.first(sentence)];
		for (int i = 0; i < words.length; i++) {
			words[i] = text.word(text.first(sentence) + i);
		}
		return words;
	}

	/** Forgets what was seen in the last document. */
	void begin() {
		features.clearAdaptiveData();
	}

	/** A found span and how sure the finder is of the least sure token of it. */
	record Found(int first, int limit, double score) {
	}

	/** The spans of a sentence; sentences are to be given in order. */
	List<Found> find(TokenizedText text, int sentence) {
		int first = text.first(sentence);
		sure = new double[0];
		if (text.limit(sentence) == first) {
			return List.of();
		}
		String[] words = words(text, sentence);
		Sequence sequence = search.bestSequence(words, null, features, VALID);
		List<String> outcomes = sequence.getOutcomes();
		features.updateAdaptiveData(words, outcomes.toArray(String[]::new));
		sure = sequence.getProbs();
		List<Found> found = new ArrayList<>();
		for (Span span : CODEC.decode(outcomes)) {
			double least = 1;
			for (int i = span.getStart(); i < span.getEnd(); i++) {
				least = Math.min(least, sure[i]);
			}
			found.add(new Found(first + span.getStart(), first + span.getEnd(), least));
		}
		return found;
	}

	/** How sure the finder is of each token of the sentence it read last. */
	double[] sureness() {
		return sure;
	}
}
