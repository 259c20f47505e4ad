package org.glossator.training;

import java.io.IOException;
import java.util.List;

import org.glossator.engine.segment.Models;
import org.glossator.engine.segment.PartOfSpeechTagger;
import org.glossator.engine.segment.TokenizedText;
import org.glossator.engine.structure.Zone;

/** Gives documents of the training data parts of speech, as the pipeline has them when it comes to names. */
final class PartsOfSpeech {

	private final PartOfSpeechTagger tagger;

	PartsOfSpeech() throws IOException {
		tagger = new PartOfSpeechTagger(Models.partsOfSpeech());
	}

	ConllCorpus.Document of(ConllCorpus.Document document) {
		TokenizedText text = document.text();
		int[] sentences = new int[text.sentences() * 2];
		int[] tokens = new int[text.size() * 2];
		String[] tags = new String[text.size()];
		for (int s = 0; s < text.sentences(); s++) {
			sentences[2 * s] = text.sentenceBegin(s);
			sentences[2 * s + 1] = text.sentenceEnd(s);
			String[] words = new String[text.limit(s) - text.first(s)];
			for (int i = text.first(s); i < text.limit(s); i++) {
				tokens[2 * i] = text.begin(i);
				tokens[2 * i + 1] = text.end(i);
				words[i - text.first(s)] = text.word(i);
			}
			System.arraycopy(tagger.tag(words), 0, tags, text.first(s), words.length);
		}
		return new ConllCorpus.Document(document.name(), new TokenizedText(text.text(), sentences, tokens, tags, List.<Zone>of()), document.labels());
	}
}
