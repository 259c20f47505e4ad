package org.glossator.ui.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.RecommenderSettings;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.SetAccess;

/** The sets that are learned from. */
final class Evidence {

	private Evidence() {
	}

	/** Those of the annotators chosen; never one that the person may not see, since suggestions would tell of it. */
	static List<AnnotatedDocument> of(Corpus corpus, RecommenderSettings settings) throws IOException {
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (DocumentInfo document : corpus.documents()) {
			for (String annotator : corpus.annotatorsOf(document.id())) {
				boolean chosen = settings.annotators().isEmpty() ? !annotator.equals(Corpus.EXTRACTION) : settings.annotators().contains(annotator);
				if (chosen && SetAccess.refusalToSee(corpus, document.id(), annotator) == null) {
					sets.add(corpus.read(document.id(), annotator));
				}
			}
		}
		return sets;
	}
}
