package org.glossator.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.span.Span;

/**
 * Checks an annotation set against its text and schema. Finds, never mends: what is to be done is the annotator's to
 * say. Works on snapshots, so it may run on any thread.
 */
public final class Validator {

	private final AnnotatedDocument set;
	private final SchemaSpec schema;
	private final Boundaries boundaries;
	private final Map<String, AnnotationRecord> byId = new HashMap<>();
	private final Set<AnnotationRecord> seen = new HashSet<>();
	private final List<Finding> findings = new ArrayList<>();

	private Validator(AnnotatedDocument set, SchemaSpec schema) {
		this.set = set;
		this.schema = schema;
		this.boundaries = Boundaries.of(set.text());
	}

	/** What there is to say about a set, in the order of its annotations. */
	public static List<Finding> validate(AnnotatedDocument set, SchemaSpec schema) {
		Validator validator = new Validator(set, schema);
		for (AnnotationRecord annotation : set.annotations()) {
			if (!annotation.id().isEmpty() && validator.byId.put(annotation.id(), annotation) != null) {
				validator.find(FindingKind.DUPLICATE_ID, annotation, "", "Another annotation has the id " + annotation.id() + " too.");
			}
		}
		set.annotations().forEach(validator::check);
		return List.copyOf(validator.findings);
	}

	private void find(FindingKind kind, AnnotationRecord annotation, String feature, String sentence) {
		findings.add(new Finding(kind, set.info().id(), set.annotator(), annotation.id(), annotation.layer(), feature, sentence));
	}

	private void check(AnnotationRecord annotation) {
		LayerSpec layer = schema.layer(annotation.layer());
		if (layer == null) {
			find(FindingKind.UNKNOWN_LAYER, annotation, "", "The schema has no layer " + annotation.layer() + ".");
		} else if (layer.kind() != kind(annotation)) {
			find(FindingKind.UNKNOWN_LAYER, annotation, "", "The layer " + layer.name() + " is of kind " + layer.kind().id() + ", not " + kind(annotation).id() + ".");
		}
		switch (annotation) {
			case SpanRecord span -> checkSpan(span);
			case RelationRecord relation -> {
				checkEnd(relation, relation.source(), "source", layer == null ? List.of() : layer.sourceLayers());
				checkEnd(relation, relation.target(), "target", layer == null ? List.of() : layer.targetLayers());
			}
			case ChainRecord chain -> chain.members().forEach(member -> checkEnd(chain, member, "member", layer == null ? List.of() : layer.sourceLayers()));
			case DocumentLevelRecord document -> {
				// It has nothing but values, which are checked for all.
			}
		}
		if (layer != null) {
			checkValues(annotation, layer);
		}
		if (!seen.add(annotation.withId("").withProvenance(org.glossator.text.record.Provenance.MANUAL))) {
			find(FindingKind.DOUBLE, annotation, "", "Another annotation of " + annotation.layer() + " says the same of the same place.");
		}
	}

	private static LayerKind kind(AnnotationRecord annotation) {
		return switch (annotation) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord document -> LayerKind.DOCUMENT;
		};
	}

	private void checkSpan(SpanRecord annotation) {
		Span span = annotation.span();
		String text = set.text();
		if (span.end() > text.length()) {
			find(FindingKind.OUTSIDE_TEXT, annotation, "", "It covers " + span + ", but the text ends at " + text.length() + ".");
			return;
		}
		if (span.isZeroWidth()) {
			find(FindingKind.ZERO_WIDTH, annotation, "", "It covers no character.");
		}
		for (int i = 0; i < span.fragmentCount(); i++) {
			if (!boundaries.isGraphemeBoundary(span.fragmentBegin(i)) || !boundaries.isGraphemeBoundary(span.fragmentEnd(i))) {
				find(FindingKind.SPLIT_GRAPHEME, annotation, "", "It begins or ends inside a character that a reader sees as one.");
				return;
			}
		}
	}

	private void checkEnd(AnnotationRecord annotation, String id, String role, List<String> allowed) {
		AnnotationRecord end = byId.get(id);
		if (end == null) {
			find(FindingKind.DANGLING, annotation, "", "Its " + role + " " + id + " is not there.");
		} else if (!allowed.isEmpty() && !allowed.contains(end.layer())) {
			find(FindingKind.WRONG_END, annotation, "", "Its " + role + " is of the layer " + end.layer() + "; allowed: " + String.join(", ", allowed) + ".");
		}
	}

	private void checkValues(AnnotationRecord annotation, LayerSpec layer) {
		FeatureValues values = annotation.values();
		for (String name : values.names()) {
			FeatureSpec feature = layer.feature(name);
			if (feature == null) {
				find(FindingKind.UNKNOWN_FEATURE, annotation, name, "The layer " + layer.name() + " has no feature " + name + ".");
				continue;
			}
			List<String> all = values.all(name);
			if (all.size() > 1 && !feature.multiple()) {
				find(FindingKind.TOO_MANY_VALUES, annotation, name, "The feature " + name + " takes one value, not " + all.size() + ".");
			}
			all.forEach(value -> checkValue(annotation, feature, value));
		}
		for (FeatureSpec feature : layer.features()) {
			if (feature.required() && values.get(feature.name()) == null) {
				find(FindingKind.MISSING_VALUE, annotation, feature.name(), "The feature " + feature.name() + " has no value yet.");
			}
		}
	}

	private void checkValue(AnnotationRecord annotation, FeatureSpec feature, String value) {
		if (feature.type() == FeatureType.TAG) {
			TagSetSpec tags = schema.tagSetOf(feature);
			if (tags != null && !tags.open() && tags.tag(value) == null) {
				find(FindingKind.UNKNOWN_TAG, annotation, feature.name(), "The tag set " + tags.name() + " has no tag " + value + ".");
			}
		} else if (feature.type() == FeatureType.LINK) {
			String target = value.substring(value.indexOf('|') + 1);
			if (!byId.containsKey(target)) {
				find(FindingKind.DANGLING, annotation, feature.name(), "Its " + feature.name() + " links to " + target + ", which is not there.");
			}
		} else if (!fits(feature, value)) {
			find(FindingKind.WRONG_VALUE, annotation, feature.name(), "“" + value + "” is no " + feature.type().id()
					+ (feature.minimum() == null || feature.maximum() == null ? "" : " from " + feature.minimum() + " to " + feature.maximum()) + ".");
		}
	}

	private static boolean fits(FeatureSpec feature, String value) {
		try {
			return switch (feature.type()) {
				case INTEGER -> {
					long number = Long.parseLong(value);
					yield (feature.minimum() == null || number >= feature.minimum()) && (feature.maximum() == null || number <= feature.maximum());
				}
				case DECIMAL -> Double.isFinite(Double.parseDouble(value));
				case BOOLEAN -> value.equals("true") || value.equals("false");
				case TEXT, TAG, LINK, CONCEPT -> true;
			};
		} catch (NumberFormatException e) {
			return false;
		}
	}
}
