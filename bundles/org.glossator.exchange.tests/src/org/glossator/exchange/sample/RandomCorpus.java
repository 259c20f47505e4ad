package org.glossator.exchange.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.glossator.exchange.intake.Gathering;
import org.glossator.exchange.intake.TextBinding;
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

/**
 * Random schemas and documents from a seed: nested, crossing, discontinuous, stacked and zero-width spans, relations,
 * chains, document-level annotations, odd names, emoji, combining marks, right-to-left text, all sorts of line ends, and
 * empty documents.
 */
public final class RandomCorpus {

	private static final String[] PIECES = { "the ", "Homs", " said. ", "e\u0301", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDE92",
			"\u0645\u0631\u062D\u0628\u0627 ", "\u05E9\u05DC\u05D5\u05DD", "\n", "\r\n", "\r", "\n\n", "\t", "\u2028", "\u00A0",
			"\"quoted\"", "'s ", "\u201Ccurly\u201D ", ", ", "<b>&amp;", "=1+2", "{\"a\":[1]}", "\\n\\", "a|b;c", "#x ", "\u4E2D\u6587",
			"U.N. ", "-3.5% ", "&#13; ", "]]>", "\uFFFD", "0" };

	private static final String[] NAMES = { "entity", "claim", "bias", "layer two", "webanno.custom.Thing", "\u00FCber", "x-y_z", "Text",
			"T1", "a/b", "_u20_" };

	private static final String[] FEATURES = { "kind", "text", "note", "begin", "identifier", "evidence", "two words", "\u00E9tat",
			"a.b", "value", "label", "features" };

	private static final String[] VALUES = { "PER", "ORG", "a b", "", "x\ty", "line\nbreak", "tab\\t", "\uD83D\uDE00 fun", "=cmd()", "-1", "3",
			"\"q\"", "[\"a\"]", "'=x", "true", "http://example.org/a?b=c&d", "https://example.org/\u00FC", " lead", "a|b", "0", "null",
			"<i>&lt;", "\u0645" };

	private static final String[] ROLES = { "", "", "Agent|", "Theme|", "Theme2|", "two words|" };

	private final SplittableRandom random;
	private final boolean links;
	private String spanIds = "a";
	private String otherIds = "a";

	public RandomCorpus(long seed) {
		this(seed, false);
	}

	/** With link features, if asked for. */
	public RandomCorpus(long seed, boolean links) {
		random = new SplittableRandom(seed);
		this.links = links;
	}

	/** Ids of spans and of all else begin with these. */
	public RandomCorpus ids(String spans, String others) {
		spanIds = spans;
		otherIds = others;
		return this;
	}

	public SplittableRandom random() {
		return random;
	}

	public <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private String pick(String[] array) {
		return array[random.nextInt(array.length)];
	}

	/** One to four span layers, and at times relations, a chain and a document-level layer. */
	public SchemaSpec schema() {
		List<TagSetSpec> tagSets = List.of(
				new TagSetSpec("kinds", "", random.nextBoolean(), false, List.of(TagSpec.of("PER"), TagSpec.of("ORG"), TagSpec.of("a b"))),
				new TagSetSpec("grades", "", false, true, List.of(TagSpec.of("1"), TagSpec.of("2"), TagSpec.of("3"))));
		List<String> names = new ArrayList<>(List.of(NAMES));
		List<LayerSpec> layers = new ArrayList<>();
		LayerKind[] kinds = { LayerKind.SPAN, LayerKind.SPAN, LayerKind.RELATION, LayerKind.CHAIN, LayerKind.DOCUMENT, LayerKind.SPAN };
		int count = 1 + random.nextInt(kinds.length);
		for (int i = 0; i < count; i++) {
			layers.add(LayerSpec.simple(names.remove(random.nextInt(names.size())), kinds[i], features()));
		}
		return new SchemaSpec("1", layers, tagSets);
	}

	private FeatureSpec[] features() {
		List<String> names = new ArrayList<>(List.of(FEATURES));
		List<FeatureSpec> features = new ArrayList<>();
		for (int i = random.nextInt(4); i > 0; i--) {
			String name = names.remove(random.nextInt(names.size()));
			FeatureType type = FeatureType.values()[random.nextInt(FeatureType.values().length)];
			if (type == FeatureType.LINK && !links) {
				type = FeatureType.TEXT;
			}
			String tagSet = type == FeatureType.TAG ? random.nextBoolean() ? "kinds" : "grades" : "";
			features.add(new FeatureSpec(name, name, type, tagSet, random.nextInt(3) == 0, false, null, null, "", "", name));
		}
		return features.toArray(FeatureSpec[]::new);
	}

	/** Up to about 200 characters; empty at times. */
	public String text() {
		StringBuilder text = new StringBuilder();
		if (random.nextInt(12) > 0) {
			for (int i = random.nextInt(40); i > 0; i--) {
				text.append(pick(PIECES));
			}
		}
		return text.toString();
	}

	/** A document with annotations of the schema's layers. */
	public AnnotatedDocument document(SchemaSpec schema, String id, String annotator) {
		String text = text();
		DocumentInfo bare = new DocumentInfo(id, "Title of " + id, "Agency", "http://example.org/" + id, "2018-05-0" + (1 + random.nextInt(9)),
				"A. Writer", "en", "documents/" + id + ".txt", "", id + "-original.txt");
		DocumentInfo info = new DocumentInfo(bare.id(), bare.title(), bare.source(), bare.url(), bare.published(), bare.author(),
				bare.language(), bare.path(), TextBinding.sha256(bare, text), bare.originalName());
		return new AnnotatedDocument(info, text, annotator, annotations(schema, text));
	}

	private List<AnnotationRecord> annotations(SchemaSpec schema, String text) {
		List<AnnotationRecord> records = new ArrayList<>();
		List<String> spans = new ArrayList<>();
		List<Span> used = new ArrayList<>();
		List<LayerSpec> layers = schema.layers();
		for (int i = random.nextInt(12); i > 0; i--) {
			LayerSpec layer = pick(layers);
			String id = (layer.kind() == LayerKind.SPAN ? spanIds : otherIds) + i;
			switch (layer.kind()) {
				case SPAN -> {
					Span span = !used.isEmpty() && random.nextInt(4) == 0 ? pick(used) : span(text);
					used.add(span);
					spans.add(id);
					records.add(new SpanRecord(id, layer.name(), span, values(schema, layer), provenance()));
				}
				case RELATION -> {
					if (spans.size() > 1) {
						String source = pick(spans);
						String target = pick(spans);
						if (!source.equals(target)) {
							records.add(new RelationRecord(id, layer.name(), source, target, values(schema, layer), provenance()));
						}
					}
				}
				case CHAIN -> {
					List<String> members = new ArrayList<>();
					for (String span : spans) {
						if (random.nextBoolean()) {
							members.add(span);
						}
					}
					if (!members.isEmpty()) {
						records.add(new ChainRecord(id, layer.name(), members, values(schema, layer), provenance()));
					}
				}
				case DOCUMENT -> records.add(new DocumentLevelRecord(id, layer.name(), values(schema, layer), provenance()));
			}
		}
		return Gathering.ordered(records.stream().map(record -> linked(schema, record, spans)).toList());
	}

	/** Link features with values that lead to spans of the set. */
	private AnnotationRecord linked(SchemaSpec schema, AnnotationRecord record, List<String> spans) {
		AnnotationRecord linked = record;
		for (FeatureSpec feature : schema.layer(record.layer()).features()) {
			if (feature.type() == FeatureType.LINK) {
				List<String> values = new ArrayList<>();
				for (int i = spans.isEmpty() ? 0 : random.nextInt(feature.multiple() ? 4 : 2); i > 0; i--) {
					values.add(pick(ROLES) + pick(spans));
				}
				linked = linked.withValues(linked.values().with(feature.name(), values));
			}
		}
		return linked;
	}

	/** A span on code point borders. */
	public Span span(String text) {
		int[] offsets = new int[random.nextInt(5) == 0 ? 4 : 2];
		for (int i = 0; i < offsets.length; i++) {
			offsets[i] = border(text);
		}
		java.util.Arrays.sort(offsets);
		return Span.ofFragments(offsets);
	}

	private int border(String text) {
		int at = random.nextInt(text.length() + 1);
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
				&& Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
	}

	private FeatureValues values(SchemaSpec schema, LayerSpec layer) {
		List<String> pairs = new ArrayList<>();
		for (FeatureSpec feature : layer.features()) {
			if (feature.type() == FeatureType.LINK) {
				continue;
			}
			int count = random.nextInt(4) == 0 ? 0 : feature.multiple() ? 1 + random.nextInt(3) : 1;
			for (int i = 0; i < count; i++) {
				pairs.add(feature.name());
				pairs.add(switch (feature.type()) {
					case TAG -> pick(schema.tagSetOf(feature).tags()).name();
					case INTEGER -> Integer.toString(random.nextInt(-3, 4));
					case DECIMAL -> random.nextInt(10) + ".50";
					case BOOLEAN -> Boolean.toString(random.nextBoolean());
					case CONCEPT -> "http://example.org/Q" + random.nextInt(100);
					case TEXT, LINK -> pick(VALUES);
				});
			}
		}
		return FeatureValues.of(pairs.toArray(String[]::new));
	}

	private Provenance provenance() {
		return switch (random.nextInt(4)) {
			case 0 -> Provenance.suggestion(Origin.engine("lexicon", "1.2"), random.nextInt(101) / 100.0, "lexicon: loaded words");
			case 1 -> new Provenance(Status.REJECTED, Origin.imported("brat"), Double.NaN, "", "not \"this\"\tone\n=really");
			case 2 -> Provenance.MANUAL.withNote("see \uD83D\uDE00");
			default -> Provenance.MANUAL;
		};
	}
}
