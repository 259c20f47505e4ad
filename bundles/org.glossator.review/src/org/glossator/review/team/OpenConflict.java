package org.glossator.review.team;

import java.util.List;

import org.glossator.text.record.AnnotationRecord;

/**
 * A conflict that waits for a decision. For a file as a whole the annotations are null and {@code path} tells the file.
 *
 * @param id the conflict's id
 * @param document the document's id; {@link org.glossator.review.store.ReviewStore#CORPUS} for the corpus as a whole
 * @param what what happened, such as {@code changed-twice}
 * @param path the file
 * @param annotator whose set; empty for other files
 * @param annotation the annotation's id; empty for a whole file
 * @param base the annotation before; null where there was none
 * @param one one side; null where it deleted the annotation
 * @param other the other side; null where it deleted the annotation
 * @param aspects in what they differ
 */
public record OpenConflict(String id, String document, String what, String path, String annotator, String annotation,
		AnnotationRecord base, AnnotationRecord one, AnnotationRecord other, List<String> aspects) {

	public OpenConflict {
		aspects = List.copyOf(aspects);
	}
}
