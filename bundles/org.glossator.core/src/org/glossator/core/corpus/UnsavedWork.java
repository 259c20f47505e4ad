package org.glossator.core.corpus;

import java.time.Instant;

/**
 * Work on a set that was not saved when its process ended.
 *
 * @param documentId the document
 * @param annotator whose set
 * @param when the last edit
 */
public record UnsavedWork(String documentId, String annotator, Instant when) {
}
