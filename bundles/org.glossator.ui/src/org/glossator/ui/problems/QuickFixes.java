package org.glossator.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.glossator.core.validation.Finding;
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
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;

/** What can be done about a finding, the likeliest first. Works on snapshots; nothing is changed here. */
final class QuickFixes {

	private static final String DELETE = "Delete the annotation";
	private static final int MOST_TAGS = 30;

	private final String text;
	private final SchemaSpec schema;
	private final Map<String, AnnotationRecord> byId = new HashMap<>();
	private Finding finding;
	private AnnotationRecord record;
	private List<QuickFix> fixes;

	/** For the findings of a set. */
	QuickFixes(AnnotatedDocument set, SchemaSpec schema) {
		text = set.text();
		this.schema = schema;
		set.annotations().forEach(each -> byId.put(each.id(), each));
	}

	/** The ways to mend a finding of the set; empty where there is none, or the annotation is gone. */
	List<QuickFix> of(Finding found) {
		finding = found;
		record = byId.get(found.annotation());
		fixes = new ArrayList<>();
		if (record != null) {
			find();
		}
		return fixes;
	}

	private void find() {
		switch (finding.kind()) {
			case OUTSIDE_TEXT -> outsideText();
			case UNKNOWN_LAYER -> unknownLayer();
			case UNKNOWN_FEATURE -> unknownFeature();
			case UNKNOWN_TAG -> unknownTag();
			case WRONG_VALUE -> wrongValue();
			case TOO_MANY_VALUES -> tooManyValues();
			case DANGLING -> dangling();
			case WRONG_END -> wrongEnd();
			case SPLIT_GRAPHEME -> splitGrapheme();
			case MISSING_VALUE -> missingValue();
			case ZERO_WIDTH -> zeroWidth();
			case DOUBLE -> add(DELETE, null);
			case DUPLICATE_ID -> {
				// Which of the two is meant cannot be told by its id.
			}
		}
	}

	private void add(String label, AnnotationRecord mended) {
		fixes.add(new QuickFix(label, record.id(), mended));
	}

	private void outsideText() {
		if (record instanceof SpanRecord span && span.span().begin() < text.length()) {
			List<Integer> offsets = new ArrayList<>();
			for (int i = 0; i < span.span().fragmentCount(); i++) {
				if (span.span().fragmentBegin(i) < text.length()) {
					offsets.add(span.span().fragmentBegin(i));
					offsets.add(Math.min(span.span().fragmentEnd(i), text.length()));
				}
			}
			add("Cut it at the end of the text", span.withSpan(Span.ofFragments(offsets.stream().mapToInt(Integer::intValue).toArray())));
		}
		add(DELETE, null);
	}

	private void unknownLayer() {
		LayerKind kind = kind(record);
		for (LayerSpec layer : schema.layers()) {
			if (layer.kind() == kind) {
				add("Move it to the layer " + layer.label(), inLayer(layer.name()));
			}
		}
		add(DELETE, null);
	}

	private static LayerKind kind(AnnotationRecord record) {
		return switch (record) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord document -> LayerKind.DOCUMENT;
		};
	}

	private AnnotationRecord inLayer(String layer) {
		return switch (record) {
			case SpanRecord r -> new SpanRecord(r.id(), layer, r.span(), r.values(), r.provenance());
			case RelationRecord r -> new RelationRecord(r.id(), layer, r.source(), r.target(), r.values(), r.provenance());
			case ChainRecord r -> new ChainRecord(r.id(), layer, r.members(), r.values(), r.provenance());
			case DocumentLevelRecord r -> new DocumentLevelRecord(r.id(), layer, r.values(), r.provenance());
		};
	}

	private void unknownFeature() {
		LayerSpec layer = schema.layer(record.layer());
		List<String> values = record.values().all(finding.feature());
		FeatureValues without = record.values().with(finding.feature(), List.of());
		if (layer != null) {
			for (FeatureSpec feature : layer.features()) {
				if (record.values().get(feature.name()) == null && (feature.multiple() || values.size() == 1) && allowed(feature, values)) {
					add("Move the value to " + feature.label(), record.withValues(without.with(feature.name(), values)));
				}
			}
		}
		add("Remove the value of " + finding.feature(), record.withValues(without));
	}

	private boolean allowed(FeatureSpec feature, List<String> values) {
		TagSetSpec tags = schema.tagSetOf(feature);
		if (tags != null && !tags.open()) {
			return values.stream().allMatch(value -> tags.tag(value) != null);
		}
		return feature.type() == FeatureType.TEXT || feature.type() == FeatureType.TAG;
	}

	private FeatureSpec feature() {
		LayerSpec layer = schema.layer(record.layer());
		return layer == null ? null : layer.feature(finding.feature());
	}

	private void unknownTag() {
		FeatureSpec feature = feature();
		TagSetSpec tags = feature == null ? null : schema.tagSetOf(feature);
		if (tags == null) {
			return;
		}
		List<String> values = record.values().all(feature.name());
		String wrong = values.stream().filter(value -> tags.tag(value) == null).findFirst().orElse("");
		List<TagSpec> nearest = new ArrayList<>(tags.tags());
		nearest.sort(Comparator.comparingInt(tag -> distance(wrong, tag)));
		for (TagSpec tag : nearest.subList(0, Math.min(8, nearest.size()))) {
			List<String> mended = values.stream().map(value -> value.equals(wrong) ? tag.name() : value).toList();
			add("Change " + wrong + " to " + name(tag), record.withValues(record.values().with(feature.name(), mended)));
		}
		add("Remove " + wrong, record.withValues(record.values().with(feature.name(), values.stream().filter(value -> !value.equals(wrong)).toList())));
	}

	private static String name(TagSpec tag) {
		return tag.label().isEmpty() ? tag.name() : tag.label();
	}

	/** How far a value is from a tag: the least of the distances to its name, its label and its names elsewhere. */
	private static int distance(String value, TagSpec tag) {
		int least = Math.min(distance(value, tag.name()), distance(value, name(tag)));
		for (String foreign : tag.mappings().values()) {
			least = Math.min(least, distance(value, foreign));
		}
		return least;
	}

	/** Levenshtein's distance, ignoring case. */
	private static int distance(String one, String other) {
		String a = one.toLowerCase(Locale.ROOT);
		String b = other.toLowerCase(Locale.ROOT);
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int above = row[j];
				row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
				diagonal = above;
			}
		}
		return row[b.length()];
	}

	private void wrongValue() {
		FeatureSpec feature = feature();
		if (feature == null) {
			return;
		}
		String value = record.values().get(feature.name());
		if (feature.type() == FeatureType.INTEGER && feature.minimum() != null && feature.maximum() != null) {
			try {
				long bound = Math.clamp(Long.parseLong(value.strip()), feature.minimum(), feature.maximum());
				set(feature, String.valueOf(bound));
			} catch (NumberFormatException e) {
				set(feature, String.valueOf(feature.minimum()));
			}
		} else if (feature.type() == FeatureType.BOOLEAN) {
			set(feature, "true");
			set(feature, "false");
		}
		add("Remove the value of " + feature.label(), record.withValues(record.values().with(feature.name(), List.of())));
	}

	private void set(FeatureSpec feature, String value) {
		add("Set " + feature.label() + " to " + value, record.withValues(record.values().with(feature.name(), value)));
	}

	private void tooManyValues() {
		List<String> values = record.values().all(finding.feature());
		for (String value : values.stream().distinct().limit(MOST_TAGS).toList()) {
			add("Keep only " + value, record.withValues(record.values().with(finding.feature(), value)));
		}
	}

	private void dangling() {
		Set<String> ids = byId.keySet();
		if (!finding.feature().isEmpty()) {
			List<String> kept = record.values().all(finding.feature()).stream().filter(link -> ids.contains(link.substring(link.indexOf('|') + 1))).toList();
			add("Remove the link", record.withValues(record.values().with(finding.feature(), kept)));
		} else if (record instanceof ChainRecord chain) {
			List<String> kept = chain.members().stream().filter(ids::contains).toList();
			if (!kept.isEmpty()) {
				add("Take the missing member out", new ChainRecord(chain.id(), chain.layer(), kept, chain.values(), chain.provenance()));
			}
			add(DELETE, null);
		} else {
			add("Delete the relation", null);
		}
	}

	private void wrongEnd() {
		if (record instanceof RelationRecord relation) {
			LayerSpec layer = schema.layer(relation.layer());
			if (layer != null && mayBe(layer.sourceLayers(), relation.target()) && mayBe(layer.targetLayers(), relation.source())) {
				add("Turn the relation round", new RelationRecord(relation.id(), relation.layer(), relation.target(), relation.source(), relation.values(),
						relation.provenance()));
			}
			for (LayerSpec other : schema.layers()) {
				if (other.kind() == LayerKind.RELATION && !other.name().equals(relation.layer()) && mayBe(other.sourceLayers(), relation.source())
						&& mayBe(other.targetLayers(), relation.target())) {
					add("Move it to the layer " + other.label(), inLayer(other.name()));
				}
			}
			add("Delete the relation", null);
		} else if (record instanceof ChainRecord chain) {
			LayerSpec layer = schema.layer(chain.layer());
			List<String> kept = chain.members().stream().filter(member -> layer == null || mayBe(layer.sourceLayers(), member)).toList();
			if (!kept.isEmpty()) {
				add("Take the wrong member out", new ChainRecord(chain.id(), chain.layer(), kept, chain.values(), chain.provenance()));
			}
			add(DELETE, null);
		}
	}

	private boolean mayBe(List<String> layers, String id) {
		AnnotationRecord end = byId.get(id);
		return end != null && (layers.isEmpty() || layers.contains(end.layer()));
	}

	private void splitGrapheme() {
		if (record instanceof SpanRecord span) {
			add("Widen it to whole characters", span.withSpan(Boundaries.of(text).snapToGraphemes(span.span())));
		}
		add(DELETE, null);
	}

	private void missingValue() {
		FeatureSpec feature = feature();
		if (feature == null) {
			return;
		}
		TagSetSpec tags = schema.tagSetOf(feature);
		if (tags != null) {
			tags.tags().stream().limit(MOST_TAGS).forEach(tag -> add("Set " + feature.label() + " to " + name(tag),
					record.withValues(record.values().with(feature.name(), tag.name()))));
		} else if (feature.minimum() != null && feature.maximum() != null && feature.maximum() - feature.minimum() < MOST_TAGS) {
			for (int value = feature.minimum(); value <= feature.maximum(); value++) {
				set(feature, String.valueOf(value));
			}
		}
		add(DELETE, null);
	}

	private void zeroWidth() {
		if (record instanceof SpanRecord span && span.span().begin() <= text.length()) {
			Boundaries boundaries = Boundaries.of(text);
			Span token = boundaries.tokenAt(span.span().begin());
			if (token != null && !token.isZeroWidth()) {
				add("Widen it to the word", span.withSpan(token));
			}
		}
		add(DELETE, null);
	}
}
