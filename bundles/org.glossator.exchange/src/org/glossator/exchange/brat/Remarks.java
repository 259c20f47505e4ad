package org.glossator.exchange.brat;

import java.util.LinkedHashSet;
import java.util.Set;

import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;

/** The comments on one annotation that say where it comes from, under names of their own. For one thread. */
final class Remarks {

	static final String NOTES = "AnnotatorNotes";
	static final String NOTE = "glossator-note";
	static final String STATUS = "glossator-status";
	static final String ORIGIN = "glossator-origin";
	static final String CONFIDENCE = "glossator-confidence";
	static final String REASON = "glossator-reason";
	/** Before a feature's name where the value is written with escapes. */
	static final String ESCAPED = "escaped-";
	/** After a feature's name for what a normalization calls its concept. */
	static final String NAME_OF_CONCEPT = "-text";

	private final Set<String> links = new LinkedHashSet<>();
	private Status status = Status.ACCEPTED;
	private Origin origin = Origin.imported(BratFormat.ID);
	private double confidence = Double.NaN;
	private String reason = "";
	private String note = "";

	/** The features that hold links and are in no schema. */
	Set<String> links() {
		return links;
	}

	/** Takes a comment of one of the types above; false for any other. */
	boolean take(String type, String text) {
		switch (type) {
			case NOTES -> note = note.isEmpty() ? text : note + "\n" + text;
			case NOTE -> note = BratWords.severalLines(text);
			case REASON -> reason = BratWords.severalLines(text);
			case ORIGIN -> origin = Origin.parse(BratWords.severalLines(text));
			case STATUS -> {
				if (Status.of(text) == null) {
					return false;
				}
				status = Status.of(text);
			}
			case CONFIDENCE -> {
				double number = number(text);
				if (!(number >= 0 && number <= 1)) {
					return false;
				}
				confidence = number;
			}
			default -> {
				return false;
			}
		}
		return true;
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text);
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}

	Provenance provenance() {
		return new Provenance(status, origin, confidence, reason, note);
	}
}
