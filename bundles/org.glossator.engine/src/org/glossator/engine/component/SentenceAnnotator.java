package org.glossator.engine.component;

import java.io.IOException;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Models;
import org.glossator.engine.segment.Segmenter;
import org.glossator.engine.segment.SentenceSplitter;

import opennlp.tools.sentdetect.SentenceDetectorME;

/** UIMA component: sentences, within zones where there are any. */
public final class SentenceAnnotator extends EngineComponent {

	private SentenceSplitter splitter;

	@Override
	void open(Lexicons lexicons) throws IOException {
		splitter = new SentenceSplitter(new SentenceDetectorME(Models.sentences()));
	}

	@Override
	void annotate(CAS cas) {
		Type type = cas.getTypeSystem().getType(TypeSystems.SENTENCE);
		int[] sentences = Segmenter.sentences(splitter, cas.getDocumentText(), CasReader.zones(cas), EngineComponent::checkCancelled);
		for (int i = 0; i < sentences.length; i += 2) {
			if ((i & 0xfff) == 0) {
				checkCancelled();
			}
			cas.addFsToIndexes(cas.createAnnotation(type, sentences[i], sentences[i + 1]));
		}
	}
}
