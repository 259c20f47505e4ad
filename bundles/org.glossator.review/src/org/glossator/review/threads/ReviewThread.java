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

	/** Why somebody may not delete one of its comments, in one sentence; null where that may be. */
	public String refusalToDelete(Comment comment, String person) {
		if (!comment.author().equals(person)) {
			return "Only " + comment.author() + " can delete this comment.";
		}
		return comment.id().equals(id) && comments.size() > 1 ? "The comment has been answered; resolve the discussion instead." : null;
	}

	/** Whether anybody in it names that person. */
	public boolean mentions(String name) {
		return comments.stream().anyMatch(comment -> comment.mentions().contains(name));
	}
}
