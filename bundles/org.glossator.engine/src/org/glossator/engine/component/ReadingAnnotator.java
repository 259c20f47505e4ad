package org.glossator.engine.component;

import java.io.IOException;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FloatArrayFS;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.glossator.engine.TypeSystems;
import org.glossator.engine.lexicon.Lexicons;
import org.glossator.engine.reading.Labels;
import org.glossator.engine.reading.Reader;
import org.glossator.engine.reading.Reading;
import org.glossator.engine.reading.ReadingModel;
import org.glossator.engine.segment.TokenizedText;

/** UIMA component: reads the text closely and leaves what it told for the engines behind it; it suggests nothing itself. */
public final class ReadingAnnotator extends EngineComponent {

	/** A text of more tokens is not read: ten million characters would take half an hour and more than a gigabyte. What comes behind does without. */
	static final int MOST = 200_000;

	private Reader reader;

	@Override
	void open(Lexicons lexicons) throws IOException {
		reader = new Reader(ReadingModel.of(models()));
	}

	@Override
	void annotate(CAS cas) {
		TokenizedText text = CasReader.text(cas);
		if (text.size() > MOST) {
			return;
		}
		Reading reading = reader.read(text);
		Type type = cas.getTypeSystem().getType(TypeSystems.READING);
		StringArrayFS labels = null;
		for (int s = 0; s < text.sentences(); s++) {
			if (!reading.isSentenceRead(s)) {
				continue;
			}
			if (labels == null) {
				labels = labels(cas, reading.labels());
			}
			AnnotationFS annotation = cas.createAnnotation(type, text.sentenceBegin(s), text.sentenceEnd(s));
			annotation.setFeatureValue(type.getFeatureByBaseName("labels"), labels);
			annotation.setFeatureValue(type.getFeatureByBaseName("probabilities"), probabilities(cas, text, reading, s));
			annotation.setDoubleValue(type.getFeatureByBaseName("claim"), reading.claim(s));
			cas.addFsToIndexes(annotation);
		}
	}

	private static StringArrayFS labels(CAS cas, Labels labels) {
		StringArrayFS array = cas.createStringArrayFS(labels.pairs().size());
		array.copyFromArray(labels.pairs().toArray(String[]::new), 0, 0, array.size());
		return array;
	}

	private static FloatArrayFS probabilities(CAS cas, TokenizedText text, Reading reading, int sentence) {
		int columns = reading.labels().size();
		FloatArrayFS array = cas.createFloatArrayFS((text.limit(sentence) - text.first(sentence)) * columns);
		for (int token = text.first(sentence), at = 0; token < text.limit(sentence); token++) {
			for (int column = 0; column < columns; column++) {
				array.set(at++, reading.probability(token, column));
			}
		}
		return array;
	}
}
