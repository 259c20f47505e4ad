package org.glossator.exchange.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.Lost;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/** What is left of a set in a format that has only a label for each annotation, and the losses it should report. */
public final class Reduced {

	public final List<AnnotationRecord> records = new ArrayList<>();
	public final Map<String, Integer> losses = new HashMap<>();

	/** In a format of that id that keeps ids of spans and relations, but holds no chains, gaps or spans of no width. */
	public Reduced(AnnotatedDocument document, SchemaSpec schema, String format) {
		Set<String> written = new HashSet<>();
		for (AnnotationRecord record : document.annotations()) {
			switch (record) {
				case ChainRecord chain -> lose(Lost.CHAIN);
				case SpanRecord span when span.span().isZeroWidth() -> lose(Lost.ZERO_WIDTH);
				case SpanRecord span -> {
					if (span.span().isDiscontinuous()) {
						lose(Lost.DISCONTINUOUS);
					}
					written.add(span.id());
					keep(span.withSpan(Span.of(span.span().begin(), span.span().end())), schema, format);
				}
				case RelationRecord relation when !written.contains(relation.source()) || !written.contains(relation.target()) ->
						lose(Lost.RELATION_END);
				case RelationRecord relation -> keep(relation, schema, format);
				case DocumentLevelRecord level -> {
					lose(Lost.ID);
					keep(level.withId(""), schema, format);
				}
			}
		}
	}

	private void lose(String what) {
		losses.merge(what, 1, Integer::sum);
	}

	private void keep(AnnotationRecord record, SchemaSpec schema, String format) {
		String label = schema.layer(record.layer()).labelFeature();
		FeatureValues values = record.values();
		for (String feature : values.names()) {
			if (!feature.equals(label)) {
				lose(Lost.feature(record.layer(), feature));
			} else if (values.all(feature).size() > 1) {
				lose(Lost.furtherValues(record.layer(), feature));
			}
		}
		Provenance provenance = record.provenance();
		if (provenance.status() != Status.ACCEPTED) {
			lose(Lost.STATUS);
		}
		if (!provenance.origin().id().equals("import:" + format)) {
			lose(Lost.ORIGIN);
		}
		if (provenance.hasConfidence()) {
			lose(Lost.CONFIDENCE);
		}
		if (!provenance.reason().isEmpty()) {
			lose(Lost.REASON);
		}
		if (!provenance.note().isEmpty()) {
			lose(Lost.NOTE);
		}
		FeatureValues kept = values.get(label) == null ? FeatureValues.NONE : FeatureValues.of(label, values.get(label));
		records.add(record.withValues(kept).withProvenance(Provenance.imported(format)));
	}
}
