package org.glossator.engine.learning;

/**
 * A passage that a recommender is unsure of: a decision here teaches it most. Immutable.
 *
 * @param layer the layer's name
 * @param label what it might be; empty where the layer has no label or nothing is in view
 * @param begin UTF-16 offset, inclusive
 * @param end UTF-16 offset, exclusive
 * @param doubt 0 for sure, 1 for as unsure as can be
 */
public record Doubt(String layer, String label, int begin, int end, double doubt) {
}
