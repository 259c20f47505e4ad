package org.glossator.review.ui.cases;

import java.util.ArrayList;
import java.util.List;

import org.glossator.review.adjudication.Adjudication;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Proposal;
import org.glossator.review.diff.Edit;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;

/** Makes a decision of an annotation that nobody has just so. */
final class OtherForm {

	private OtherForm() {
	}

	/** Whether nothing is other than what the annotator has. */
	private static boolean isSame(AnnotationRecord cell, Choice.Other other) {
		return cell != null && (other.values() == null || other.values().equals(cell.values()))
				&& (other.words() == null || cell instanceof SpanRecord span && span.span().equals(other.words()));
	}

	/** Starts from what one has, with ends and members as the adjudicated set knows them, and changes it. */
	static Proposal propose(Adjudication adjudication, Case about, Choice.Other other, String adjudicator, String reason, String note) {
		if (isSame(about.cells().get(other.from()), other)) {
			return adjudication.take(about, List.of(other.from()), adjudicator, reason, note);
		}
		AnnotationRecord base = about.current();
		List<Edit> along = new ArrayList<>();
		if (about.cells().containsKey(other.from())) {
			Proposal taken = adjudication.take(about, List.of(other.from()), adjudicator, reason, note);
			String result = taken.decision().results().get(0);
			for (Edit edit : taken.edits()) {
				if (edit.after() != null && edit.after().id().equals(result)) {
					base = edit.after();
				} else if (edit.after() != null) {
					// A relation's ends, a chain's members: they come along.
					along.add(edit);
				}
			}
		}
		AnnotationRecord changed = other.values() == null ? base : base.withValues(other.values());
		if (other.words() != null && changed instanceof SpanRecord span) {
			changed = span.withSpan(other.words());
		}
		Proposal put = adjudication.put(about, changed, adjudicator, reason, note);
		along.addAll(put.edits());
		return new Proposal(put.decision(), along, put.dropped());
	}
}
