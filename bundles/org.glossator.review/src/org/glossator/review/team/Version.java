package org.glossator.review.team;

import java.time.Instant;

/**
 * A version of a set in git's history.
 *
 * @param commit the commit's name
 * @param time when it was made
 * @param author who made it
 * @param message the first line of its message
 */
public record Version(String commit, Instant time, String author, String message) {
}
