package org.glossator.review.workflow;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far an annotator is with a document. */
public enum WorkState {
	/** Nothing done yet. */
	NEW,
	/** Being annotated. */
	IN_PROGRESS,
	/** The annotator is done; locked. */
	FINISHED,
	/** Being compared and decided on; locked. */
	IN_REVIEW,
	/** Decided; locked for good unless an adjudicator opens it again. */
	SETTLED;

	/** The name used in files and JSON: {@code in-progress} and so on. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The state of that name, or null. */
	public static WorkState of(String id) {
		for (WorkState state : values()) {
			if (state.id().equals(id)) {
				return state;
			}
		}
		return null;
	}

	/** Whether the set must not be edited by its annotator. */
	public boolean isLocked() {
		return this == FINISHED || this == IN_REVIEW || this == SETTLED;
	}

	/** The states that may come next. */
	public Set<WorkState> next() {
		return switch (this) {
			case NEW -> EnumSet.of(IN_PROGRESS, FINISHED);
			case IN_PROGRESS -> EnumSet.of(FINISHED, NEW);
			case FINISHED -> EnumSet.of(IN_REVIEW, IN_PROGRESS);
			case IN_REVIEW -> EnumSet.of(SETTLED, FINISHED, IN_PROGRESS);
			case SETTLED -> EnumSet.of(IN_REVIEW);
		};
	}
}
