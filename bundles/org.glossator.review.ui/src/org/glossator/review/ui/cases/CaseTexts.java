package org.glossator.review.ui.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.review.diff.DifferenceKind;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;

/** How cases and what is in them are called on screen. */
public final class CaseTexts {

	private static final int LONGEST = 120;

	private CaseTexts() {
	}

	/** A kind of difference. */
	public static String kind(DifferenceKind kind) {
		return switch (kind) {
			case MISSING -> "not all have it";
			case EXTRA -> "extra";
			case BOUNDARY -> "boundary";
			case LABEL -> "tag";
			case FEATURE -> "feature";
			case RELATION_END -> "relation end";
			case SPLIT -> "split";
			case MERGED -> "merged";
			case CHAIN_MEMBERSHIP -> "chain members";
		};
	}

	/** In what the annotators of a case differ, in a few words; features by their names. */
	public static String difference(SchemaSpec schema, Case about) {
		List<String> words = new ArrayList<>();
		for (DifferenceKind kind : about.differences()) {
			switch (kind) {
				case MISSING -> words.add(0, "only " + String.join(", ", about.cells().keySet()));
				case FEATURE -> {
					Set<String> unlike = unlike(schema, about.layer(), about.cells().values());
					words.addAll(unlike.isEmpty() ? List.of(kind(kind)) : unlike.stream().map(name -> feature(schema, about.layer(), name)).toList());
				}
				default -> words.add(kind(kind));
			}
		}
		return words.isEmpty() ? "all agree" : String.join(", ", words);
	}

	/** The features, the tag not among them, in which annotations of a layer have not all the same values; in no order that matters. */
	public static Set<String> unlike(SchemaSpec schema, String layer, Collection<? extends AnnotationRecord> annotations) {
		LayerSpec spec = schema.layer(layer);
		Set<String> found = new TreeSet<>();
		for (AnnotationRecord each : annotations) {
			found.addAll(each.values().names());
		}
		found.removeIf(name -> spec != null && name.equals(spec.labelFeature())
				|| annotations.stream().map(each -> each.values().all(name)).distinct().count() < 2);
		return found;
	}

	/** How far a case is. */
	public static String status(Case.Status status) {
		return status.name().toLowerCase(Locale.ROOT);
	}

	/** A layer as a person reads it. */
	public static String layer(SchemaSpec schema, String name) {
		LayerSpec layer = schema.layer(name);
		return layer == null ? name : layer.label();
	}

	/** A feature as a person reads it. */
	public static String feature(SchemaSpec schema, String layer, String name) {
		LayerSpec spec = schema.layer(layer);
		FeatureSpec feature = spec == null ? null : spec.feature(name);
		return feature == null || feature.label().isEmpty() ? name : feature.label();
	}

	/** An annotation's tag as a person reads it; the layer's label where it has none. */
	public static String tag(SchemaSpec schema, AnnotationRecord annotation) {
		LayerSpec layer = schema.layer(annotation.layer());
		String feature = layer == null ? "" : layer.labelFeature();
		List<String> values = feature.isEmpty() ? List.of() : annotation.values().all(feature);
		return values.isEmpty() ? layer(schema, annotation.layer())
				: String.join(" + ", values.stream().map(value -> value(schema, annotation.layer(), feature, value)).toList());
	}

	/** A value as a person reads it. */
	public static String value(SchemaSpec schema, String layer, String feature, String value) {
		LayerSpec spec = schema.layer(layer);
		FeatureSpec of = spec == null ? null : spec.feature(feature);
		TagSetSpec tags = of == null ? null : schema.tagSetOf(of);
		TagSpec tag = tags == null ? null : tags.tag(value);
		return tag == null || tag.label().isEmpty() ? value : tag.label();
	}

	/** What an annotator has in a case: the tag, and the words where they are not those of the case; a dash for nothing. */
	public static String cell(SchemaSpec schema, String text, Case about, AnnotationRecord cell) {
		if (cell == null) {
			return "–";
		}
		String tag = tag(schema, cell);
		if (cell instanceof SpanRecord span && about.differences().contains(DifferenceKind.BOUNDARY)) {
			return tag + " “" + oneLine(span.span().coveredText(text)) + "”";
		}
		return tag;
	}

	/** The values of an annotation but its tag, a line each. */
	public static List<String> values(SchemaSpec schema, AnnotationRecord annotation) {
		return values(schema, annotation, Set.of());
	}

	/** The same; those features have a sign before them, for there annotators differ. */
	public static List<String> values(SchemaSpec schema, AnnotationRecord annotation, Set<String> unlike) {
		LayerSpec layer = schema.layer(annotation.layer());
		List<String> lines = new ArrayList<>();
		for (String feature : annotation.values().names()) {
			if (layer == null || !feature.equals(layer.labelFeature())) {
				List<String> values = annotation.values().all(feature).stream().map(each -> value(schema, annotation.layer(), feature, each)).toList();
				lines.add((unlike.contains(feature) ? "≠ " : "") + feature(schema, annotation.layer(), feature) + ": " + String.join(", ", values));
			}
		}
		return lines;
	}

	/** What was decided, in a few words. */
	public static String decision(Decision decision) {
		return switch (decision.kind()) {
			case TAKE -> "took " + String.join(" and ", decision.chosen());
			case NOTHING -> "nothing to annotate";
			case NEW_SPAN -> "other words";
			case CHANGED -> "other values";
		};
	}

	/** White space made one blank each, cut where it is long. */
	public static String oneLine(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
