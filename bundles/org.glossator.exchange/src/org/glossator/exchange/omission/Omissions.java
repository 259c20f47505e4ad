package org.glossator.exchange.omission;

import java.util.EnumSet;
import java.util.Set;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.jsonl.DocumentDetails;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;

/** Reports what a format has no place for, the same way for every format. For one write, one thread. */
public final class Omissions {

	private final LossReport losses;
	private final String format;
	private final Set<Part> carried;

	/**
	 * @param format the format's id: an origin of an import from it needs no place
	 * @param carried what the format has a place for
	 */
	public Omissions(LossReport losses, String format, Part... carried) {
		this.losses = losses;
		this.format = format;
		this.carried = EnumSet.noneOf(Part.class);
		this.carried.addAll(Set.of(carried));
	}

	/** Where losses are reported. */
	public LossReport losses() {
		return losses;
	}

	/** Reports what is lost of a document as a whole. */
	public void document(AnnotatedDocument document) {
		if (!carried.contains(Part.ANNOTATOR) && !document.annotator().isEmpty()) {
			losses.add(Lost.ANNOTATOR, document.info().id());
		}
		if (!carried.contains(Part.DETAILS) && DocumentDetails.any(document.info())) {
			losses.add(Lost.DETAILS, document.info().id());
		}
	}

	/** Reports what is lost of an annotation that is written, its feature values apart. */
	public void annotation(AnnotatedDocument document, AnnotationRecord record) {
		if (!carried.contains(Part.ID) && !record.id().isEmpty()) {
			losses.add(Lost.ID, document, record);
		}
		Provenance provenance = record.provenance();
		if (!carried.contains(Part.STATUS) && provenance.status() != Status.ACCEPTED) {
			losses.add(Lost.STATUS, document, record);
		}
		if (!carried.contains(Part.ORIGIN) && !provenance.origin().equals(Origin.imported(format))) {
			losses.add(Lost.ORIGIN, document, record);
		}
		if (!carried.contains(Part.CONFIDENCE) && provenance.hasConfidence()) {
			losses.add(Lost.CONFIDENCE, document, record);
		}
		if (!carried.contains(Part.REASON) && !provenance.reason().isEmpty()) {
			losses.add(Lost.REASON, document, record);
		}
		if (!carried.contains(Part.NOTE) && !provenance.note().isEmpty()) {
			losses.add(Lost.NOTE, document, record);
		}
	}

	/** Reports each value of an annotation but the first one of the feature named; null for none that is written. */
	public void values(AnnotatedDocument document, AnnotationRecord record, String written) {
		FeatureValues values = record.values();
		for (String feature : values.names()) {
			int count = values.all(feature).size();
			if (!feature.equals(written)) {
				losses.add(Lost.feature(record.layer(), feature), document, record);
			} else if (count > 1) {
				losses.add(Lost.furtherValues(record.layer(), feature), document, record);
			}
		}
	}

	/** Reports an annotation that is not written at all. */
	public void whole(String what, AnnotatedDocument document, AnnotationRecord record) {
		losses.add(what, document, record);
	}
}
