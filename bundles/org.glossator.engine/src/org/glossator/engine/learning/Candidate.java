package org.glossator.engine.learning;

/**
 * What a part would suggest. Immutable.
 *
 * @param first its first token
 * @param limit behind its last token
 * @param label the value of the layer's label feature; empty where it has none
 * @param part who suggests it
 * @param score how sure that part is, 0 to 1, not yet calibrated
 * @param reason for a person to read
 */
record Candidate(int first, int limit, String label, Part part, double score, String reason) {
}
