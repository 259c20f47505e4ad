package org.glossator.ui.corpus;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.Status;

/**
 * How many annotations a set holds.
 *
 * @param annotations those made or accepted
 * @param undecided those suggested that nobody has decided on
 * @param fault the sentence of the fault where the set could not be read; else empty
 */
record SetCount(int annotations, int undecided, String fault) {

	/** Counts a set; what was rejected counts for nothing. */
	static SetCount of(AnnotatedDocument set) {
		int annotations = 0;
		int undecided = 0;
		for (AnnotationRecord annotation : set.annotations()) {
			Status status = annotation.provenance().status();
			if (status == Status.ACCEPTED) {
				annotations++;
			} else if (status == Status.SUGGESTED) {
				undecided++;
			}
		}
		return new SetCount(annotations, undecided, "");
	}

	/** As a person reads it: {@code 34, 5 to decide}; empty for nothing. */
	String text() {
		if (!fault.isEmpty()) {
			return "cannot be read";
		}
		String undecidedText = undecided == 0 ? "" : undecided + " to decide";
		if (annotations == 0) {
			return undecidedText;
		}
		return undecidedText.isEmpty() ? String.valueOf(annotations) : annotations + ", " + undecidedText;
	}
}
