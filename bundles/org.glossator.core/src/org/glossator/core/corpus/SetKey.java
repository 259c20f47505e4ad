package org.glossator.core.corpus;

/**
 * Names a set.
 *
 * @param documentId the document
 * @param annotator whose set
 */
public record SetKey(String documentId, String annotator) {

	@Override
	public String toString() {
		return annotator + "/" + documentId;
	}
}
