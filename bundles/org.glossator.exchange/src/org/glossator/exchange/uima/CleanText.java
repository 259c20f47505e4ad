package org.glossator.exchange.uima;

import java.util.ArrayList;
import java.util.List;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Origin;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/**
 * Replaces characters that a file cannot hold by U+FFFD, unit for unit, so that offsets stay true; each is told. For one
 * call of a writer.
 */
public final class CleanText {

	private final boolean controls;
	private final LossReport losses;
	private String place = "";

	/**
	 * @param controls whether the file can hold control characters and non-characters, as JSON can and XML 1.0 cannot;
	 *        halves of surrogate pairs no file can
	 */
	public CleanText(boolean controls, LossReport losses) {
		this.controls = controls;
		this.losses = losses;
	}

	/** The document with nothing in it that the file cannot hold. */
	public AnnotatedDocument clean(AnnotatedDocument document) {
		place = document.info().id();
		String text = clean(document.text());
		DocumentInfo i = document.info();
		DocumentInfo info = new DocumentInfo(clean(i.id()), clean(i.title()), clean(i.source()), clean(i.url()), clean(i.published()),
				clean(i.author()), clean(i.language()), i.path(), i.sha256(), clean(i.originalName()));
		String annotator = clean(document.annotator());
		List<AnnotationRecord> annotations = new ArrayList<>(document.annotations().size());
		for (AnnotationRecord annotation : document.annotations()) {
			place = LossReport.place(document, annotation);
			annotations.add(clean(annotation));
		}
		return new AnnotatedDocument(info, text, annotator, annotations);
	}

	private AnnotationRecord clean(AnnotationRecord record) {
		Provenance p = record.provenance();
		boolean fine = isFine(record.id()) && isFine(record.layer()) && isFine(p.reason()) && isFine(p.note()) && isFine(p.origin().id());
		for (int i = 0; i < record.values().size(); i++) {
			fine &= isFine(record.values().name(i)) && isFine(record.values().value(i));
		}
		fine &= switch (record) {
			case RelationRecord relation -> isFine(relation.source()) && isFine(relation.target());
			case ChainRecord chain -> chain.members().stream().allMatch(this::isFine);
			default -> true;
		};
		if (fine) {
			return record;
		}
		String[] pairs = new String[record.values().size() * 2];
		for (int i = 0; i < record.values().size(); i++) {
			pairs[2 * i] = clean(record.values().name(i));
			pairs[2 * i + 1] = clean(record.values().value(i));
		}
		FeatureValues values = FeatureValues.of(pairs);
		Provenance provenance = new Provenance(p.status(), Origin.parse(clean(p.origin().id())), p.confidence(),
				clean(p.reason()), clean(p.note()));
		String id = clean(record.id());
		String layer = clean(record.layer());
		return switch (record) {
			case SpanRecord span -> new SpanRecord(id, layer, span.span(), values, provenance);
			case RelationRecord relation -> new RelationRecord(id, layer, clean(relation.source()), clean(relation.target()), values, provenance);
			case ChainRecord chain -> new ChainRecord(id, layer, chain.members().stream().map(this::clean).toList(), values, provenance);
			case DocumentLevelRecord level -> new DocumentLevelRecord(id, layer, values, provenance);
		};
	}

	private boolean isFine(String text) {
		return firstBad(text, 0) < 0;
	}

	private String clean(String text) {
		int bad = firstBad(text, 0);
		if (bad < 0) {
			return text;
		}
		StringBuilder cleaned = new StringBuilder(text);
		while (bad >= 0) {
			cleaned.setCharAt(bad, '\uFFFD');
			losses.add(Lost.CHARACTERS, place + " (U+" + String.format("%04X", (int) text.charAt(bad)) + ")");
			bad = firstBad(text, bad + 1);
		}
		return cleaned.toString();
	}

	private int firstBad(String text, int from) {
		for (int i = from; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= ' ' && c < 0xD800 || c == '\t' || c == '\n' || c == '\r') {
				continue;
			}
			if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
				i++;
			} else if (Character.isSurrogate(c) || !controls && (c >= 0xFFFE || c < ' ')) {
				return i;
			}
		}
		return -1;
	}
}
