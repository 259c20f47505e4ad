package org.glossator.review.diff;

import org.glossator.text.record.AnnotationRecord;

/**
 * One step that leads from the left set to the right one.
 *
 * @param before the annotation to take away or replace; null to add
 * @param after the annotation to add or to put in its place; null to take away
 */
public record Edit(AnnotationRecord before, AnnotationRecord after) {
}
