package org.glossator.review.threads;

import java.util.List;

/**
 * A comment with its answers. Immutable.
 *
 * @param id the first comment's id
 * @param document the document's id
 * @param target what it hangs on
 * @param comments the first comment and the answers, in order of time
 * @param resolved whether somebody closed it and nobody opened it again
 */
public record ReviewThread(String id, String document, ThreadTarget target, List<Comment> comments, boolean resolved) {

	public ReviewThread {
		comments = List.copyOf(comments);
	}

	/** Whether anybody in it names that person. */
	public boolean mentions(String name) {
		return comments.stream().anyMatch(comment -> comment.mentions().contains(name));
	}
}
