package org.glossator.review.adjudication;

import java.util.List;

import org.glossator.review.diff.Edit;

/**
 * A decision with what it changes in the adjudicated set, not carried out yet: the edits are to be done as one undoable
 * step, together with {@link Decisions#add}.
 *
 * @param decision the decision
 * @param edits the changes
 * @param dropped links that lead to nothing in the adjudicated set and were left out, as {@code feature=value}
 */
public record Proposal(Decision decision, List<Edit> edits, List<String> dropped) {

	public Proposal {
		edits = List.copyOf(edits);
		dropped = List.copyOf(dropped);
	}
}
