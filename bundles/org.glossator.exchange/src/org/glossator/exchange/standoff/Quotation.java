package org.glossator.exchange.standoff;

import java.util.ArrayList;
import java.util.List;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;

/** Keeps longer passages of a text out of what is written about it. Stateless. */
final class Quotation {

	/** A run of this many characters is a quotation, not a name. */
	static final int LONGEST_RUN = 40;

	private Quotation() {
	}

	/** The same annotation without values, note and reason that quote the text at length; the same object if none does. */
	static AnnotationRecord without(AnnotationRecord record, String text) {
		FeatureValues values = record.values();
		List<String> kept = new ArrayList<>();
		for (int i = 0; i < values.size(); i++) {
			if (!quotes(values.value(i), text)) {
				kept.add(values.name(i));
				kept.add(values.value(i));
			}
		}
		Provenance provenance = record.provenance();
		boolean reason = quotes(provenance.reason(), text);
		boolean note = quotes(provenance.note(), text);
		if (kept.size() == 2 * values.size() && !reason && !note) {
			return record;
		}
		return record.withValues(FeatureValues.of(kept.toArray(String[]::new))).withProvenance(new Provenance(provenance.status(),
				provenance.origin(), provenance.confidence(), reason ? "" : provenance.reason(), note ? "" : provenance.note()));
	}

	/** Whether a value shares a run of {@link #LONGEST_RUN} characters with the text. */
	static boolean quotes(String value, String text) {
		int half = LONGEST_RUN / 2;
		for (int at = 0; at + half <= value.length(); at += half) {
			String piece = value.substring(at, at + half);
			for (int found = text.indexOf(piece); found >= 0; found = text.indexOf(piece, found + 1)) {
				if (run(value, at, text, found) >= LONGEST_RUN) {
					return true;
				}
			}
		}
		return false;
	}

	private static int run(String value, int at, String text, int found) {
		int before = 0;
		while (before < at && before < found && value.charAt(at - before - 1) == text.charAt(found - before - 1)) {
			before++;
		}
		int after = 0;
		while (at + after < value.length() && found + after < text.length()
				&& value.charAt(at + after) == text.charAt(found + after)) {
			after++;
		}
		return before + after;
	}
}
