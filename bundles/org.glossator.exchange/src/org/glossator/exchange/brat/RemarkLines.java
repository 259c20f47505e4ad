package org.glossator.exchange.brat;

import java.util.regex.Pattern;

import org.glossator.exchange.label.PlainNames;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.Status;

/** Writes attributes, normalizations and comments. For one file, one thread. */
final class RemarkLines {

	private static final Pattern CONCEPT = Pattern.compile("[^\\s:]+:\\S+");

	private final StringBuilder out;
	private final ConfigurationLines configuration;
	private int attributes;
	private int normalizations;
	private int comments;

	RemarkLines(StringBuilder out, ConfigurationLines configuration) {
		this.out = out;
		this.configuration = configuration;
	}

	/** Writes one value of a feature; {@code first} unless one was written before. */
	void value(String layer, String target, String feature, String value, boolean concept, boolean first) {
		String type = PlainNames.encode(feature);
		if (concept && BratWords.isWord(value) && CONCEPT.matcher(value).matches()) {
			out.append('N').append(++normalizations).append('\t').append(type).append(' ').append(target).append(' ').append(value)
					.append("\t\n");
			return;
		}
		if (first && BratWords.isWord(value)) {
			out.append('A').append(++attributes).append('\t').append(type).append(' ').append(target).append(' ').append(value)
					.append('\n');
			configuration.attribute(layer, feature, value);
			return;
		}
		boolean taken = type.equals(Remarks.NOTES) || type.startsWith("glossator-") || type.startsWith(Remarks.ESCAPED);
		if (taken || value.chars().anyMatch(c -> BratWords.endsLine((char) c))) {
			comment(Remarks.ESCAPED + type, target, BratWords.oneLine(value));
		} else {
			comment(type, target, value);
		}
	}

	/** Writes where an annotation comes from, as far as that is not the default. */
	void provenance(String target, Provenance provenance) {
		if (provenance.status() != Status.ACCEPTED) {
			comment(Remarks.STATUS, target, provenance.status().id());
		}
		if (!provenance.origin().equals(Origin.imported(BratFormat.ID))) {
			comment(Remarks.ORIGIN, target, BratWords.oneLine(provenance.origin().id()));
		}
		if (provenance.hasConfidence()) {
			comment(Remarks.CONFIDENCE, target, Double.toString(provenance.confidence()));
		}
		if (!provenance.reason().isEmpty()) {
			comment(Remarks.REASON, target, BratWords.oneLine(provenance.reason()));
		}
		String note = provenance.note();
		if (note.chars().anyMatch(c -> BratWords.endsLine((char) c))) {
			comment(Remarks.NOTE, target, BratWords.oneLine(note));
		} else if (!note.isEmpty()) {
			comment(Remarks.NOTES, target, note);
		}
	}

	private void comment(String type, String target, String text) {
		out.append('#').append(++comments).append('\t').append(type).append(' ').append(target).append('\t').append(text).append('\n');
	}
}
