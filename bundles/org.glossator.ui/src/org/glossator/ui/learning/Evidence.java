package org.glossator.ui.learning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.core.corpus.Corpus;
import org.glossator.engine.learning.RecommenderSettings;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.SetAccess;

/** The sets that are learned from. */
final class Evidence {

	private Evidence() {
	}

	/**
	 * Those of the annotators chosen; never one that the person may not see, since suggestions would tell of it.
	 *
	 * @param person whose open sets count even where they were never saved
	 */
	static List<AnnotatedDocument> of(Corpus corpus, RecommenderSettings settings, String person) throws IOException {
		List<AnnotatedDocument> sets = new ArrayList<>();
		for (DocumentInfo document : corpus.documents()) {
			Set<String> names = new TreeSet<>(corpus.annotatorsOf(document.id()));
			if (corpus.liveSession(document.id(), person).isPresent()) {
				names.add(person);
			}
			for (String annotator : names) {
				boolean chosen = settings.annotators().isEmpty() ? !annotator.equals(Corpus.EXTRACTION) : settings.annotators().contains(annotator);
				if (chosen && SetAccess.refusalToSee(corpus, document.id(), annotator) == null) {
					sets.add(corpus.read(document.id(), annotator));
				}
			}
		}
		return sets;
	}
}
