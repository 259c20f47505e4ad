package org.glossator.review.ui.agreement;

import java.util.List;

import org.glossator.core.corpus.Corpus;
import org.glossator.review.agreement.AgreementReport;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.schema.SchemaSpec;

/**
 * What came of measuring. Immutable.
 *
 * @param corpus the corpus
 * @param schema its schema at that time
 * @param sets the sets that were compared
 * @param report the figures
 */
record Measured(Corpus corpus, SchemaSpec schema, List<AnnotatedDocument> sets, AgreementReport report) {

	/** The sets of one annotator. */
	List<AnnotatedDocument> setsOf(String annotator) {
		return sets.stream().filter(set -> set.annotator().equals(annotator)).toList();
	}
}
