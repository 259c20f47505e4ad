package org.glossator.engine.component;

import java.io.IOException;
import java.util.List;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.segment.Models;
import org.glossator.engine.segment.PartOfSpeechTagger;
import org.glossator.engine.segment.Tokenizer;
import org.glossator.engine.structure.Zone;

/** UIMA component: tokens with their parts of speech; those of boilerplate get none. */
public final class TokenAnnotator extends EngineComponent {

	private PartOfSpeechTagger tagger;

	@Override
	void open(Lexicons lexicons) throws IOException {
		tagger = new PartOfSpeechTagger(Models.partsOfSpeech());
	}

	@Override
	void annotate(CAS cas) {
		String text = cas.getDocumentText();
		Type tokenType = cas.getTypeSystem().getType(TypeSystems.TOKEN);
		Type posType = cas.getTypeSystem().getType(TypeSystems.POS);
		Feature pos = tokenType.getFeatureByBaseName("pos");
		Feature value = posType.getFeatureByBaseName("PosValue");
		Feature coarse = posType.getFeatureByBaseName("coarseValue");
		List<Zone> zones = CasReader.zones(cas);
		int[] sentences = CasReader.offsets(cas, TypeSystems.SENTENCE);
		int zone = 0;
		for (int s = 0; s < sentences.length; s += 2) {
			if ((s & 15) == 0) {
				checkCancelled();
			}
			while (zone < zones.size() && (zones.get(zone).kind() == Zone.Kind.QUOTATION || zones.get(zone).end() <= sentences[s])) {
				zone++;
			}
			boolean tagged = zone == zones.size() || zones.get(zone).kind() != Zone.Kind.BOILERPLATE;
			int[] tokens = Tokenizer.tokenize(text, sentences[s], sentences[s + 1]);
			String[] words = new String[tokens.length / 2];
			for (int i = 0; i < words.length; i++) {
				words[i] = text.substring(tokens[2 * i], tokens[2 * i + 1]);
			}
			String[] tags = tagged ? tagger.tag(words) : null;
			for (int i = 0; i < words.length; i++) {
				AnnotationFS token = cas.createAnnotation(tokenType, tokens[2 * i], tokens[2 * i + 1]);
				if (tagged) {
					AnnotationFS tag = cas.createAnnotation(posType, tokens[2 * i], tokens[2 * i + 1]);
					String shared = tags[i].intern();
					tag.setStringValue(value, shared);
					tag.setStringValue(coarse, shared);
					cas.addFsToIndexes(tag);
					token.setFeatureValue(pos, tag);
				}
				cas.addFsToIndexes(token);
			}
		}
	}
}
