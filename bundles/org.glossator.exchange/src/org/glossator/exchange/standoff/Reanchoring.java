package org.glossator.exchange.standoff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.intake.BoundText;
import org.glossator.exchange.intake.Gathering;
import org.glossator.text.offset.OffsetTable;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.span.Span;

/** Places annotations of an older text in a text that differs. What finds no place is reported. For one thread. */
final class Reanchoring {

	private final BoundText text;
	private final OffsetTable offsets;
	private final Fingerprints fingerprints;
	private final LossReport losses;

	Reanchoring(BoundText text, LossReport losses) {
		this.text = text;
		this.losses = losses;
		offsets = OffsetTable.of(text.text());
		fingerprints = new Fingerprints(text.text());
	}

	/**
	 * Annotations with the offsets they have in this text.
	 *
	 * @param records in document order, their spans in code points of the older text
	 * @param anchors the fingerprints of each span
	 */
	List<AnnotationRecord> place(List<AnnotationRecord> records, Map<AnnotationRecord, List<String>> anchors) {
		List<AnnotationRecord> placed = new ArrayList<>();
		Set<String> lost = new HashSet<>();
		for (AnnotationRecord record : records) {
			if (record instanceof SpanRecord span && anchors.get(record).size() == Fingerprints.NUMBERS) {
				fingerprints.want(anchors.get(record), span.span().end() - span.span().begin());
			}
		}
		int drift = 0;
		for (AnnotationRecord record : records) {
			if (!(record instanceof SpanRecord span)) {
				continue;
			}
			List<String> anchor = anchors.get(record);
			int begin = span.span().begin();
			int now = anchor.size() == Fingerprints.NUMBERS ? fingerprints.find(anchor, span.span().end() - begin, begin + drift) : -1;
			if (now < 0) {
				lost.add(record.id());
				losses.add(Lost.NOT_PLACED, where(record));
				continue;
			}
			if (now != begin) {
				losses.add(Lost.MOVED, where(record));
			}
			drift = now - begin;
			int[] moved = span.span().shift(drift).offsets();
			for (int i = 0; i < moved.length; i++) {
				moved[i] = offsets.fromCodePoint(moved[i]);
			}
			placed.add(span.withSpan(Span.ofFragments(moved)));
		}
		for (AnnotationRecord record : records) {
			switch (record) {
				case SpanRecord span -> {
				}
				case DocumentLevelRecord document -> placed.add(document);
				case RelationRecord relation -> {
					if (lost.contains(relation.source()) || lost.contains(relation.target())) {
						lost.add(relation.id());
						losses.add(Lost.NOT_PLACED, where(relation));
					} else {
						placed.add(relation);
					}
				}
				case ChainRecord chain -> {
					List<String> members = chain.members().stream().filter(member -> !lost.contains(member)).toList();
					if (members.isEmpty()) {
						losses.add(Lost.NOT_PLACED, where(chain));
					} else {
						placed.add(new ChainRecord(chain.id(), chain.layer(), members, chain.values(), chain.provenance()));
					}
				}
			}
		}
		return Gathering.ordered(placed);
	}

	private String where(AnnotationRecord record) {
		return text.info().id() + " " + (record instanceof SpanRecord span ? span.span().toString() : record.id());
	}
}
