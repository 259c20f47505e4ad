package org.glossator.review.align;

/**
 * Two annotations of different sets that are taken for the same.
 *
 * @param left of the first set
 * @param right of the second set
 * @param <T> what sort of annotation
 */
public record Pair<T>(T left, T right) {
}
