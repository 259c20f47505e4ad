package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.uima.cas.CAS;
import org.glossator.bridge.Segments;
import org.glossator.bridge.UimaSchema;
import org.glossator.engine.TypeSystems;
import org.glossator.exchange.Lost;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.webannotsv.TsvLayer.Column;
import org.glossator.exchange.webannotsv.TsvLayer.Content;
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
import org.glossator.text.span.Span;

/**
 * A document as the table to write: its rows with the annotations on them. What the table cannot hold is reported while it
 * is made. For one document.
 */
final class TsvDocument {

	static final String CUT = "A span that begins or ends between tokens is cut to the tokens it covers.";
	static final String MOVED = "A span of no characters between tokens is moved to the nearest one.";
	static final String NO_TOKEN = "A span that covers no token is not written.";
	static final String COPIED = "A member of a chain is written as a link of its own.";
	static final String LOOSE_LINK = "A link that is in no chain is not written.";

	private final AnnotatedDocument document;
	private final Omissions omissions;
	private final Map<String, LayerSpec> specs = new HashMap<>();
	private final Map<String, AnnotationRecord> byId = new HashMap<>();
	private final TsvTokens tokens;
	private final Map<LayerSpec, TsvLayer> layers = new LinkedHashMap<>();
	private final TsvPlaced placed;

	TsvDocument(AnnotatedDocument document, SchemaSpec schema, Omissions omissions) {
		this.document = document;
		this.omissions = omissions;
		for (LayerSpec layer : UimaSchema.legal(withUnknown(schema)).layers()) {
			specs.putIfAbsent(layer.kind() + " " + layer.name(), layer);
		}
		for (AnnotationRecord record : document.annotations()) {
			if (!record.id().isEmpty()) {
				byId.putIfAbsent(record.id(), record);
			}
		}
		omissions.document(document);
		tokens = makeTokens();
		placed = new TsvPlaced(document, tokens, omissions);
		if (!tokens.rebuilt(text()).equals(text())) {
			omissions.losses().add(Lost.WHITE_SPACE, document.info().id());
		}
		spans();
		chains();
		placed.links(byId);
		relations();
		placed.number();
	}

	String text() {
		return document.text();
	}

	TsvTokens tokens() {
		return tokens;
	}

	/** The layers that have annotations, in the order readers of old want: spans, those with slots, chains, relations. */
	List<TsvLayer> layers() {
		return layers.values().stream().filter(placed::isUsed).sorted(Comparator.comparingInt(layer -> switch (layer.kind()) {
			case SPAN -> layer.columns().stream().anyMatch(column -> column.content() == Content.ROLE) ? 1 : 0;
			case CHAIN -> 2;
			case RELATION -> 3;
		})).toList();
	}

	/** A layer's line in the header. */
	String header(TsvLayer layer) {
		return placed.header(layer);
	}

	/** What stands in a row for a column: one entry an annotation. */
	String cell(TsvUnit unit, TsvLayer layer, Column column) {
		return placed.cell(unit, layer, column);
	}

	/** The schema with layers for annotations that are of none, without features. */
	private SchemaSpec withUnknown(SchemaSpec schema) {
		List<LayerSpec> all = new ArrayList<>(schema.layers());
		for (AnnotationRecord record : document.annotations()) {
			LayerKind kind = kind(record);
			if (all.stream().noneMatch(layer -> layer.kind() == kind && layer.name().equals(record.layer()))) {
				all.add(new LayerSpec(record.layer(), record.layer(), kind, "", "#808080", "", "", List.of(), "", List.of(), List.of(), ""));
			}
		}
		return new SchemaSpec(schema.version(), all, schema.tagSets());
	}

	private static LayerKind kind(AnnotationRecord record) {
		return switch (record) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord level -> LayerKind.DOCUMENT;
		};
	}

	private LayerSpec spec(AnnotationRecord record) {
		return specs.get(kind(record) + " " + record.layer());
	}

	private TsvTokens makeTokens() {
		Boundaries own = Boundaries.of(text());
		List<SpanRecord> sentences = segments(TypeSystems.SENTENCE);
		Map<Span, String> names = new HashMap<>();
		for (SpanRecord sentence : sentences) {
			String name = sentence.values().get("id");
			names.putIfAbsent(sentence.span(), name == null ? "" : name);
		}
		List<Span> spans = filled(sentences, own.sentences());
		return new TsvTokens(spans, spans.stream().map(span -> names.getOrDefault(span, "")).toList(),
				filled(segments(TypeSystems.TOKEN), own.tokens()));
	}

	private static List<Span> filled(List<SpanRecord> brought, List<Span> own) {
		List<Span> spans = new ArrayList<>(brought.stream().map(SpanRecord::span).sorted().toList());
		spans.addAll(Segments.between(spans, own));
		spans.sort(null);
		return spans;
	}

	private List<SpanRecord> segments(String type) {
		return document.annotations().stream().filter(SpanRecord.class::isInstance).map(SpanRecord.class::cast)
				.filter(span -> spec(span).uimaType().equals(type)).toList();
	}

	private void spans() {
		Set<String> linkTypes = new HashSet<>();
		for (LayerSpec layer : specs.values()) {
			if (layer.kind() == LayerKind.CHAIN) {
				linkTypes.add(TypeSystems.chainLinkType(layer));
			}
		}
		Set<String> linked = new HashSet<>();
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof ChainRecord chain) {
				linked.addAll(chain.members());
			}
		}
		for (AnnotationRecord record : document.annotations()) {
			switch (record) {
				case DocumentLevelRecord level -> omissions.whole(Lost.DOCUMENT_LEVEL, document, level);
				case SpanRecord span -> {
					String type = spec(span).uimaType();
					if (type.equals(TypeSystems.TOKEN)) {
						placed.token(span);
					} else if (linkTypes.contains(type)) {
						if (!linked.contains(span.id())) {
							omissions.whole(LOOSE_LINK, document, span);
						}
					} else if (!type.equals(TypeSystems.SENTENCE)) {
						placed.span(span, spec(span), layer(spec(span)));
					}
				}
				default -> {
					// when all spans are in place
				}
			}
		}
	}

	private void chains() {
		Set<String> used = new HashSet<>();
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof ChainRecord chain) {
				LayerSpec spec = spec(chain);
				TsvLayer layer = layer(spec);
				List<SpanRecord> members = new ArrayList<>();
				for (String id : chain.members()) {
					if (byId.get(id) instanceof SpanRecord member) {
						boolean link = spec(member).uimaType().equals(layer.type()) && used.add(id);
						if (!link) {
							omissions.whole(COPIED, document, member);
						}
						members.add(link ? member : member.withValues(FeatureValues.NONE));
					} else {
						omissions.whole(Lost.CHAIN_MEMBER, document, chain);
					}
				}
				placed.chain(chain, layer, members, specs);
			}
		}
	}

	private void relations() {
		for (AnnotationRecord record : document.annotations()) {
			if (record instanceof RelationRecord relation) {
				placed.relation(relation, spec(relation), layer(spec(relation)), byId.get(relation.source()), byId.get(relation.target()));
			}
		}
	}

	private TsvLayer layer(LayerSpec spec) {
		return layers.computeIfAbsent(spec, key -> switch (spec.kind()) {
			case CHAIN -> new TsvLayer(TsvLayer.Kind.CHAIN, TypeSystems.chainLinkType(spec),
					List.of(new Column(Content.LINK, TsvLayer.RELATION_FEATURE, ""), new Column(Content.ELEMENT, TsvLayer.TYPE_FEATURE, "")));
			case RELATION -> new TsvLayer(TsvLayer.Kind.RELATION, spec.uimaType(), columns(spec));
			default -> new TsvLayer(TsvLayer.Kind.SPAN, spec.uimaType(), columns(spec));
		});
	}

	/** The columns of a layer's features, sorted by name; what several values have no column. */
	private static List<Column> columns(LayerSpec spec) {
		List<Column> columns = new ArrayList<>();
		for (FeatureSpec feature : spec.features().stream().sorted(Comparator.comparing(FeatureSpec::uimaName)).toList()) {
			if (feature.type() == FeatureType.LINK && spec.kind() == LayerKind.SPAN) {
				columns.add(new Column(Content.ROLE, feature.uimaName(), TypeSystems.linkType(spec, feature)));
				columns.add(new Column(Content.TARGET, feature.uimaName(), CAS.TYPE_NAME_ANNOTATION));
			} else if (!feature.multiple() && feature.type() != FeatureType.LINK) {
				columns.add(new Column(Content.VALUE, feature.uimaName(), ""));
			}
		}
		if (spec.kind() == LayerKind.RELATION) {
			columns.add(new Column(Content.SOURCE, "", CAS.TYPE_NAME_ANNOTATION));
		} else if (columns.isEmpty()) {
			columns.add(new Column(Content.NOTHING, "", ""));
		}
		return List.copyOf(columns);
	}
}
