package org.glossator.review;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

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
import org.glossator.text.record.Status;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.schema.TagSetSpec;
import org.glossator.text.schema.TagSpec;
import org.glossator.text.span.Span;

/** Small sets to review: written out, and random ones from a seed. */
public final class Sets {

	public static final SchemaSpec SCHEMA = new SchemaSpec("1",
			List.of(LayerSpec.span("entity", FeatureSpec.tag("kind", "kinds"), FeatureSpec.of("identifier", FeatureType.CONCEPT)),
					LayerSpec.span("claim", FeatureSpec.of("type", FeatureType.TEXT), FeatureSpec.tag("checkworthy", "worth"),
							FeatureSpec.of("evidence", FeatureType.LINK)),
					LayerSpec.simple("target", LayerKind.RELATION, FeatureSpec.of("role", FeatureType.TEXT)),
					LayerSpec.simple("coreference", LayerKind.CHAIN, FeatureSpec.of("type", FeatureType.TEXT)),
					LayerSpec.simple("slant", LayerKind.DOCUMENT, FeatureSpec.of("side", FeatureType.TEXT))),
			List.of(new TagSetSpec("kinds", "", false, false, List.of(TagSpec.of("PER"), TagSpec.of("ORG"), TagSpec.of("LOC"))),
					new TagSetSpec("worth", "", false, true, List.of(TagSpec.of("0"), TagSpec.of("1"), TagSpec.of("2")))));

	private Sets() {
	}

	public static SpanRecord entity(String id, int begin, int end, String kind) {
		return new SpanRecord(id, "entity", Span.of(begin, end), kind == null ? FeatureValues.NONE : FeatureValues.of("kind", kind),
				Provenance.MANUAL);
	}

	public static SpanRecord span(String id, String layer, Span span, String... values) {
		return new SpanRecord(id, layer, span, FeatureValues.of(values), Provenance.MANUAL);
	}

	public static RelationRecord relation(String id, String source, String target, String role) {
		return new RelationRecord(id, "target", source, target, FeatureValues.of("role", role), Provenance.MANUAL);
	}

	public static ChainRecord chain(String id, String... members) {
		return new ChainRecord(id, "coreference", List.of(members), FeatureValues.of("type", "x"), Provenance.MANUAL);
	}

	public static DocumentLevelRecord slant(String id, String side) {
		return new DocumentLevelRecord(id, "slant", FeatureValues.of("side", side), Provenance.MANUAL);
	}

	public static AnnotatedDocument document(String id, String text, String annotator, AnnotationRecord... annotations) {
		return new AnnotatedDocument(DocumentInfo.ofId(id), text, annotator, List.of(annotations));
	}

	public static AnnotatedDocument document(String annotator, AnnotationRecord... annotations) {
		return document("d1", text(60), annotator, annotations);
	}

	public static String text(int length) {
		return "All the news, and more of it. ".repeat(length / 30 + 1).substring(0, length);
	}

	/** A random set over a short text: nested, crossing, stacked, discontinuous, zero-width, of every kind and status. */
	public static AnnotatedDocument random(SplittableRandom random, String annotator, int size) {
		List<AnnotationRecord> annotations = new ArrayList<>();
		List<String> spans = new ArrayList<>();
		String prefix = annotator + "-";
		for (int i = 0; i < size; i++) {
			String id = prefix + i;
			annotations.add(switch (random.nextInt(9)) {
				case 0 -> new DocumentLevelRecord(id, "slant", FeatureValues.of("side", letter(random)), provenance(random));
				case 1 -> new RelationRecord(id, "target", any(random, spans), any(random, spans),
						FeatureValues.of("role", letter(random)), provenance(random));
				case 2 -> new ChainRecord(id, "coreference", List.of(any(random, spans), any(random, spans)),
						FeatureValues.NONE, provenance(random));
				case 3 -> {
					spans.add(id);
					yield new SpanRecord(id, "claim", span(random),
							FeatureValues.of("type", letter(random), "evidence", any(random, spans)), provenance(random));
				}
				default -> {
					spans.add(id);
					yield new SpanRecord(id, random.nextInt(4) == 0 ? "unknown" : "entity", span(random),
							random.nextInt(5) == 0 ? FeatureValues.NONE : FeatureValues.of("kind", letter(random)), provenance(random));
				}
			});
		}
		return document(annotator).withAnnotations(annotations);
	}

	private static String any(SplittableRandom random, List<String> ids) {
		return ids.isEmpty() || random.nextInt(12) == 0 ? "nowhere" : ids.get(random.nextInt(ids.size()));
	}

	private static String letter(SplittableRandom random) {
		return List.of("PER", "ORG", "LOC").get(random.nextInt(3));
	}

	private static Span span(SplittableRandom random) {
		int begin = random.nextInt(30);
		int end = begin + random.nextInt(10);
		if (random.nextInt(5) == 0) {
			return Span.ofFragments(begin, end, end + 1, end + 1 + random.nextInt(5));
		}
		return Span.of(begin, end);
	}

	private static Provenance provenance(SplittableRandom random) {
		Status status = random.nextInt(6) == 0 ? Status.REJECTED : Status.ACCEPTED;
		return new Provenance(status, Origin.MANUAL, Double.NaN, "", random.nextInt(3) == 0 ? "a note" : "");
	}
}
