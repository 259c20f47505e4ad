package org.glossator.review.merge;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** Merges two changed versions of one annotation, aspect by aspect; an aspect changed twice stays as it was. */
final class Aspects {

	private final AnnotationRecord base;
	private final AnnotationRecord left;
	private final AnnotationRecord right;
	private final List<String> disputed;

	/** The aspects that both changed differently are added to {@code disputed}. */
	Aspects(AnnotationRecord base, AnnotationRecord left, AnnotationRecord right, List<String> disputed) {
		this.base = base;
		this.left = left;
		this.right = right;
		this.disputed = disputed;
	}

	private <T> T merged(String aspect, T before, T mine, T theirs) {
		if (Objects.equals(mine, theirs) || Objects.equals(before, theirs)) {
			return mine;
		}
		if (!Objects.equals(before, mine)) {
			disputed.add(aspect);
			return before;
		}
		return theirs;
	}

	AnnotationRecord merged() {
		boolean sameLayer = base.layer().equals(left.layer()) && base.layer().equals(right.layer());
		if (base.getClass() != left.getClass() || base.getClass() != right.getClass()) {
			disputed.add("kind");
			return base;
		}
		// Values mean something only in their layer, so a change of layer takes them along as one.
		record Tagging(String layer, FeatureValues values) {
		}
		Tagging tagging = sameLayer ? new Tagging(base.layer(), values())
				: merged("layer", new Tagging(base.layer(), base.values()), new Tagging(left.layer(), left.values()),
						new Tagging(right.layer(), right.values()));
		Provenance provenance = provenance();
		return switch (base) {
			case SpanRecord span -> new SpanRecord(span.id(), tagging.layer,
					merged("span", span.span(), ((SpanRecord) left).span(), ((SpanRecord) right).span()), tagging.values, provenance);
			case RelationRecord relation -> new RelationRecord(relation.id(), tagging.layer,
					merged("source", relation.source(), ((RelationRecord) left).source(), ((RelationRecord) right).source()),
					merged("target", relation.target(), ((RelationRecord) left).target(), ((RelationRecord) right).target()),
					tagging.values, provenance);
			case ChainRecord chain -> new ChainRecord(chain.id(), tagging.layer,
					merged("members", chain.members(), ((ChainRecord) left).members(), ((ChainRecord) right).members()),
					tagging.values, provenance);
			case DocumentLevelRecord document -> new DocumentLevelRecord(document.id(), tagging.layer, tagging.values, provenance);
		};
	}

	private FeatureValues values() {
		Set<String> names = new TreeSet<>(base.values().names());
		names.addAll(left.values().names());
		names.addAll(right.values().names());
		FeatureValues values = base.values();
		for (String name : names) {
			values = values.with(name, merged("value " + name, base.values().all(name), left.values().all(name),
					right.values().all(name)));
		}
		return values;
	}

	private Provenance provenance() {
		Provenance before = base.provenance();
		Provenance mine = left.provenance();
		Provenance theirs = right.provenance();
		return new Provenance(merged("status", before.status(), mine.status(), theirs.status()),
				merged("origin", before.origin(), mine.origin(), theirs.origin()),
				merged("confidence", before.confidence(), mine.confidence(), theirs.confidence()),
				merged("reason", before.reason(), mine.reason(), theirs.reason()),
				merged("note", before.note(), mine.note(), theirs.note()));
	}
}
