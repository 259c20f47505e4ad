package org.glossator.ui.problems;

import java.util.Objects;

import org.glossator.text.record.AnnotationRecord;

/**
 * One way to mend a finding. Immutable.
 *
 * @param label what is done, as a menu says it; equal labels of several findings are one choice for all of them
 * @param id the annotation's id
 * @param mended the annotation as it would be; null where it would be deleted
 */
record QuickFix(String label, String id, AnnotationRecord mended) {

	QuickFix {
		Objects.requireNonNull(label);
		Objects.requireNonNull(id);
	}
}
