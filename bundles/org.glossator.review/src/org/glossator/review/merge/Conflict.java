package org.glossator.review.merge;

import java.util.List;
import java.util.Locale;

import org.glossator.text.record.AnnotationRecord;

/**
 * What a merge could not settle: somebody has to decide. Both sides are kept here; the merged set holds what neither side
 * objects to. Which side is called which depends on what they say, not on who merges. Immutable.
 *
 * @param kind what happened
 * @param id the annotation's id
 * @param base the annotation before both changes; null where there was none
 * @param one one side; null where it deleted the annotation
 * @param other the other side; null where it deleted the annotation
 * @param aspects in what both changed it differently, such as {@code span} or {@code value kind}
 */
public record Conflict(Kind kind, String id, AnnotationRecord base, AnnotationRecord one, AnnotationRecord other,
		List<String> aspects) {

	/** What can happen. */
	public enum Kind {
		/** Both changed the same aspect of it differently; the merged set has it as it was in that aspect. */
		CHANGED_TWICE,
		/** One deleted it, the other changed it; the merged set has it as changed. */
		DELETED_AND_CHANGED,
		/** One deleted it, the other lets a relation, chain or link lead to it; the merged set still has it. */
		DELETED_AND_USED,
		/** Both gave the same new id to different annotations; the merged set has both, one under a new id. */
		ADDED_TWICE;

		/** The name used in files and JSON. */
		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
	}

	public Conflict {
		aspects = List.copyOf(aspects);
	}
}
