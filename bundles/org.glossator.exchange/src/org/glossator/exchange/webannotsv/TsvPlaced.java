package org.glossator.exchange.webannotsv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.uima.cas.CAS;
import org.glossator.engine.TypeSystems;
import org.glossator.exchange.Lost;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.webannotsv.TsvLayer.Column;
import org.glossator.exchange.webannotsv.TsvLayer.Content;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;

/** The annotations of a document in their rows, and what stands there for each. For one document. */
final class TsvPlaced {

	private static final String DEPENDENCY = "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency";

	/** An annotation in the table. */
	private static final class Mark {

		private final TsvLayer layer;
		private final List<TsvUnit> rows;
		private final Map<String, String> values = new HashMap<>();
		private final Map<String, List<Link>> slots = new HashMap<>();
		/** Of a chain's link: chain and place. */
		private int chain;
		private int place;
		/** Of a relation: its ends. */
		private Mark source;
		private Mark target;
		/** Tells it from others in its rows; 0 for none. */
		private int number;

		Mark(TsvLayer layer, List<TsvUnit> rows) {
			this.layer = layer;
			this.rows = rows;
		}
	}

	/** A link of a slot feature; the role is null for none. */
	private record Link(String role, Mark target) {
	}

	private final AnnotatedDocument document;
	private final TsvTokens tokens;
	private final Omissions omissions;
	private final Map<AnnotationRecord, Mark> marks = new IdentityHashMap<>();
	private final Map<SpanRecord, LayerSpec> specs = new IdentityHashMap<>();
	private final List<SpanRecord> spans = new ArrayList<>();
	private final List<Mark> inOrder = new ArrayList<>();
	private final Map<TsvUnit, Map<TsvLayer, List<Mark>>> byRow = new IdentityHashMap<>();
	/** The types that a column's references lead to, by layer and feature. */
	private final Map<TsvLayer, Map<String, Set<String>>> referred = new HashMap<>();
	private int chains;

	TsvPlaced(AnnotatedDocument document, TsvTokens tokens, Omissions omissions) {
		this.document = document;
		this.tokens = tokens;
		this.omissions = omissions;
	}

	/** A token that is an annotation: it is a row already, and can be referred to. */
	void token(SpanRecord token) {
		TsvUnit unit = tokens.tokenAt(token.span());
		if (unit != null) {
			marks.put(token, new Mark(new TsvLayer(TsvLayer.Kind.SPAN, TypeSystems.TOKEN, List.of()), List.of(unit)));
		}
	}

	void span(SpanRecord span, LayerSpec spec, TsvLayer layer) {
		Mark mark = place(span, layer);
		if (mark != null) {
			specs.put(span, spec);
			spans.add(span);
			marks.put(span, mark);
			inOrder.add(mark);
			values(span, spec, mark);
		}
	}

	private Mark place(SpanRecord span, TsvLayer layer) {
		int begin = span.span().begin();
		int end = span.span().end();
		List<TsvUnit> rows = tokens.units(begin, end);
		if (rows.isEmpty()) {
			omissions.whole(TsvDocument.NO_TOKEN, document, span);
			return null;
		}
		if (span.span().isDiscontinuous()) {
			omissions.whole(Lost.DISCONTINUOUS, document, span);
		}
		if (rows.get(0).begin != begin || rows.get(rows.size() - 1).end != end) {
			omissions.whole(begin == end ? TsvDocument.MOVED : TsvDocument.CUT, document, span);
		}
		Mark mark = new Mark(layer, rows);
		for (TsvUnit row : rows) {
			byRow.computeIfAbsent(row, key -> new HashMap<>()).computeIfAbsent(layer, key -> new ArrayList<>(1)).add(mark);
		}
		return mark;
	}

	/** Sets the values that have a column, and reports the rest with whatever else of the annotation is lost. */
	private void values(AnnotationRecord record, LayerSpec spec, Mark mark) {
		omissions.annotation(document, record);
		for (String name : record.values().names()) {
			FeatureSpec feature = spec.feature(name);
			List<String> all = record.values().all(name);
			if (feature != null && feature.type() == FeatureType.LINK && mark.layer.kind() == TsvLayer.Kind.SPAN) {
				continue;
			}
			Column column = feature == null ? null : mark.layer.columns().stream()
					.filter(each -> each.feature().equals(feature.uimaName()) && each.content() != Content.ROLE && each.content() != Content.TARGET)
					.findFirst().orElse(null);
			if (column == null) {
				omissions.whole(Lost.feature(record.layer(), name), document, record);
				continue;
			}
			if (all.size() > 1) {
				omissions.whole(Lost.furtherValues(record.layer(), name), document, record);
			}
			String value = all.get(0).replace("\r\n", "\n").replace('\r', '\n');
			if (!value.equals(all.get(0))) {
				omissions.whole(Lost.LINE_ENDS, document, record);
			}
			if (value.isEmpty()) {
				omissions.whole(Lost.EMPTY_VALUE, document, record);
			} else {
				mark.values.put(column.feature(), value);
			}
		}
	}

	/** Ties slots to their targets, once all spans are in place. */
	void links(Map<String, AnnotationRecord> byId) {
		for (SpanRecord span : spans) {
			Mark mark = marks.get(span);
			for (FeatureSpec feature : specs.get(span).features()) {
				if (feature.type() != FeatureType.LINK) {
					continue;
				}
				for (String value : span.values().all(feature.name())) {
					int bar = value.lastIndexOf('|');
					Mark target = marks.get(byId.get(value.substring(bar + 1)));
					String role = bar < 0 ? null : value.substring(0, bar).replace("\r\n", "\n").replace('\r', '\n');
					if (target == null || !refer(mark.layer, feature.uimaName(), List.of(target))) {
						omissions.whole(Lost.DANGLING, document, span);
					} else {
						mark.slots.computeIfAbsent(feature.uimaName(), key -> new ArrayList<>()).add(new Link(role, target));
					}
				}
			}
		}
	}

	/** Notes what a column refers to; false where tokens, which cannot be numbered, would come beside other types. */
	private boolean refer(TsvLayer layer, String feature, List<Mark> targets) {
		Set<String> types = referred.computeIfAbsent(layer, key -> new HashMap<>()).computeIfAbsent(feature, key -> new HashSet<>());
		Set<String> all = new HashSet<>(types);
		targets.forEach(target -> all.add(target.layer.type()));
		if (all.size() > 1 && all.contains(TypeSystems.TOKEN)) {
			return false;
		}
		types.addAll(all);
		return true;
	}

	void chain(ChainRecord chain, TsvLayer layer, List<SpanRecord> links, Map<String, LayerSpec> layers) {
		List<Mark> placed = new ArrayList<>();
		for (SpanRecord link : links) {
			Mark mark = place(link, layer);
			if (mark != null) {
				LayerSpec spec = layers.get(LayerKind.SPAN + " " + link.layer());
				if (spec.uimaType().equals(layer.type())) {
					values(link, spec, mark);
				}
				mark.chain = chains + 1;
				placed.add(mark);
				mark.place = placed.size();
			}
		}
		if (placed.isEmpty()) {
			omissions.whole(Lost.CHAIN, document, chain);
			return;
		}
		chains++;
		inOrder.addAll(placed);
		omissions.annotation(document, chain);
		chain.values().names().forEach(name -> omissions.whole(Lost.feature(chain.layer(), name), document, chain));
	}

	void relation(RelationRecord relation, LayerSpec spec, TsvLayer layer, AnnotationRecord from, AnnotationRecord to) {
		Mark source = from == null ? null : marks.get(from);
		Mark target = to == null ? null : marks.get(to);
		if (source == null || target == null || !refer(layer, "", List.of(source, target))) {
			omissions.whole(Lost.RELATION_END, document, relation);
			return;
		}
		Mark mark = new Mark(layer, List.of(target.rows.get(0)));
		mark.source = source;
		mark.target = target;
		byRow.computeIfAbsent(target.rows.get(0), key -> new HashMap<>()).computeIfAbsent(layer, key -> new ArrayList<>(1)).add(mark);
		inOrder.add(mark);
		values(relation, spec, mark);
	}

	/** Numbers the spans that their rows do not tell: stacked ones, those of several rows, and those referred to by any type. */
	void number() {
		Set<Mark> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Mark mark : inOrder) {
			boolean stacked = mark.rows.stream().anyMatch(row -> byRow.get(row).get(mark.layer).size() > 1);
			if (mark.layer.kind() == TsvLayer.Kind.SPAN && (stacked || mark.rows.size() > 1)) {
				wanted.add(mark);
			}
			mark.slots.forEach((feature, links) -> {
				if (referredType(mark.layer, feature).equals(CAS.TYPE_NAME_ANNOTATION)) {
					links.forEach(link -> wanted.add(link.target()));
				}
			});
			if (mark.source != null && referredType(mark.layer, "").equals(CAS.TYPE_NAME_ANNOTATION)) {
				wanted.add(mark.source);
				wanted.add(mark.target);
			}
		}
		int next = 1;
		for (Mark mark : inOrder) {
			if (wanted.contains(mark)) {
				mark.number = next++;
			}
		}
	}

	private String referredType(TsvLayer layer, String feature) {
		Set<String> types = referred.getOrDefault(layer, Map.of()).getOrDefault(feature, Set.of());
		return types.size() == 1 ? types.iterator().next() : CAS.TYPE_NAME_ANNOTATION;
	}

	/** Whether there is an annotation of that layer. */
	boolean isUsed(TsvLayer layer) {
		return inOrder.stream().anyMatch(mark -> mark.layer.type().equals(layer.type()) && mark.layer.kind() == layer.kind());
	}

	/** The layer as the header declares it: with the types that are referred to. */
	String header(TsvLayer layer) {
		List<Column> columns = layer.columns().stream().map(column -> switch (column.content()) {
			case TARGET -> new Column(Content.TARGET, column.feature(), referredType(layer, column.feature()));
			case SOURCE -> {
				String type = referredType(layer, "");
				// INCEpTION writes parts of speech as the ends of dependencies, but means their tokens.
				yield new Column(Content.SOURCE, "", layer.type().equals(DEPENDENCY) && type.equals(TypeSystems.TOKEN) ? TypeSystems.POS : type);
			}
			default -> column;
		}).toList();
		return new TsvLayer(layer.kind(), layer.type(), columns).written();
	}

	/** What stands in a row for a column: one entry an annotation. */
	String cell(TsvUnit row, TsvLayer layer, Column column) {
		List<Mark> there = byRow.getOrDefault(row, Map.of()).getOrDefault(layer, List.of());
		return there.isEmpty() ? "_" : there.stream().map(mark -> entry(mark, column)).collect(Collectors.joining("|"));
	}

	private static String entry(Mark mark, Column column) {
		String suffix = mark.number > 0 ? "[" + mark.number + "]" : "";
		String value = mark.values.containsKey(column.feature()) ? TsvText.escapeValue(mark.values.get(column.feature())) : "*";
		List<Link> links = mark.slots.getOrDefault(column.feature(), List.of());
		return switch (column.content()) {
			case NOTHING -> "*" + suffix;
			case VALUE -> value + suffix;
			case ROLE -> (links.isEmpty() ? "_" : links.stream().map(link -> link.role() == null ? "*" : TsvText.escapeValue(link.role()))
					.collect(Collectors.joining(";"))) + suffix;
			case TARGET -> links.isEmpty() ? "*" : links.stream().map(link -> reference(link.target())).collect(Collectors.joining(";"));
			case LINK -> value + "->" + mark.chain + "-" + mark.place;
			case ELEMENT -> value + "[" + mark.chain + "]";
			case SOURCE -> mark.source.rows.get(0).id
					+ (mark.source.number + mark.target.number > 0 ? "[" + mark.source.number + "_" + mark.target.number + "]" : "");
		};
	}

	private static String reference(Mark target) {
		return target.rows.get(0).id + (target.number > 0 ? "[" + target.number + "]" : "");
	}
}
