package org.glossator.review.ui.lanes;

import org.glossator.text.record.SpanRecord;

/**
 * An annotation on text with whose it is.
 *
 * @param annotator whose
 * @param band the band of lanes it lies in
 * @param record the annotation
 */
record Held(String annotator, int band, SpanRecord record) {
}
