package org.glossator.core.corpus;

/** Says which sets are locked, as a workflow does with what is finished, and which are hidden. Asked from any thread, for each edit: quick. */
@FunctionalInterface
public interface SetGuard {

	/** Locks and hides nothing. */
	SetGuard NONE = (documentId, annotator) -> null;

	/** Why a set must not be changed, in one sentence that also says the way on; null where it may. */
	String refusal(String documentId, String annotator);

	/** Why the person at work must not look at a set, in one sentence that also says the way on; null where that may be. */
	default String refusalToSee(String documentId, String annotator) {
		return null;
	}
}
