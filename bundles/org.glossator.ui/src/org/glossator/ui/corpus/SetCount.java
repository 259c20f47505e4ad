package org.glossator.ui.corpus;

import java.util.Locale;

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

	/** In a sentence: {@code 34 annotations, 5 suggestions to decide}. */
	String text() {
		if (!fault.isEmpty()) {
			return fault;
		}
		String made = annotations == 1 ? "1 annotation" : annotations + " annotations";
		return undecided == 0 ? made : made + ", " + (undecided == 1 ? "1 suggestion" : undecided + " suggestions") + " to decide";
	}

	/** In a narrow column: {@code 34 +5}, or {@code 34 +3.7k} where they are thousands. */
	String shortText() {
		return !fault.isEmpty() ? "?" : undecided == 0 ? brief(annotations) : brief(annotations) + " +" + brief(undecided);
	}

	/** Never more than there are: what is left out is cut off, not rounded. */
	private static String brief(int many) {
		return many < 1_000 ? String.valueOf(many)
				: many < 10_000 ? String.format(Locale.ROOT, "%d.%dk", many / 1_000, many / 100 % 10) : many / 1_000 + "k";
	}
}
