package org.glossator.review.team;

import java.time.Instant;

import org.glossator.text.record.AnnotationRecord;

/**
 * One step in an annotation's history.
 *
 * @param commit the commit's name
 * @param time when it was made
 * @param author who made it
 * @param message the first line of its message
 * @param before the annotation before; null where it was added
 * @param after the annotation after; null where it was deleted
 */
public record AnnotationChange(String commit, Instant time, String author, String message, AnnotationRecord before,
		AnnotationRecord after) {
}
