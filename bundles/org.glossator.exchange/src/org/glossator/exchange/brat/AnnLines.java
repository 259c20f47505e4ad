package org.glossator.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.glossator.exchange.LossReport;
import org.glossator.exchange.Lost;
import org.glossator.exchange.label.PlainNames;
import org.glossator.text.offset.OffsetTable;
import org.glossator.exchange.omission.Omissions;
import org.glossator.exchange.omission.Part;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.FeatureSpec;
import org.glossator.text.schema.FeatureType;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/** The {@code .ann} file of one document. Strict: only what brat itself accepts. For one document, one thread. */
final class AnnLines {

	private final AnnotatedDocument document;
	private final SchemaSpec schema;
	private final ConfigurationLines configuration;
	private final LossReport losses;
	private final Omissions omissions;
	private final OffsetTable offsets;
	private final StringBuilder out = new StringBuilder();
	private final RemarkLines remarks;
	/** The spans written, with what of each can be marked. */
	private final Map<SpanRecord, Span> spans = new IdentityHashMap<>();
	/** The id that an annotation written has when read back, by its own. */
	private final Map<String, String> readIds = new HashMap<>();
	/** What others point to: the event where there is one, because brat lets nothing else point to its trigger. */
	private final Map<AnnotationRecord, String> names = new IdentityHashMap<>();
	private final Map<String, String> namesById = new HashMap<>();
	private final Map<AnnotationRecord, String> triggers = new IdentityHashMap<>();

	AnnLines(AnnotatedDocument document, SchemaSpec schema, ConfigurationLines configuration, LossReport losses) {
		this.document = document;
		this.schema = schema;
		this.configuration = configuration;
		this.losses = losses;
		omissions = new Omissions(losses, BratFormat.ID, Part.ID, Part.STATUS, Part.ORIGIN, Part.CONFIDENCE, Part.REASON, Part.NOTE);
		offsets = OffsetTable.of(document.text());
		remarks = new RemarkLines(out, configuration);
	}

	String write() {
		List<SpanRecord> marked = new ArrayList<>();
		List<RelationRecord> relations = new ArrayList<>();
		List<ChainRecord> chains = new ArrayList<>();
		for (AnnotationRecord record : document.annotations()) {
			switch (record) {
				case SpanRecord span -> {
					if (mark(span)) {
						marked.add(span);
					}
				}
				case RelationRecord relation -> relations.add(relation);
				case ChainRecord chain -> chains.add(chain);
				case DocumentLevelRecord level -> omissions.whole(Lost.DOCUMENT_LEVEL, document, level);
			}
		}
		name(marked, 'T');
		nameEvents(marked);
		relations.removeIf(relation -> !hasEnds(relation));
		name(relations, 'R');
		marked.forEach(this::writeTextBound);
		Map<AnnotationRecord, List<String[]>> rest = new IdentityHashMap<>();
		marked.forEach(span -> rest.put(span, writeEvent(span)));
		for (RelationRecord relation : relations) {
			writeRelation(relation);
			rest.put(relation, withoutLinks(relation, List.of()));
		}
		chains.forEach(this::writeChain);
		marked.forEach(span -> writeRemarks(span, rest.get(span)));
		relations.forEach(relation -> writeRemarks(relation, rest.get(relation)));
		return out.toString();
	}

	/** Keeps what of the span can be marked; false where nothing can. */
	private boolean mark(SpanRecord record) {
		Span span = record.span();
		if (span.isZeroWidth()) {
			omissions.whole(Lost.ZERO_WIDTH, document, record);
			return false;
		}
		List<Integer> found = new ArrayList<>();
		for (int fragment = 0; fragment < span.fragmentCount(); fragment++) {
			int begin = -1;
			for (int at = span.fragmentBegin(fragment); at <= span.fragmentEnd(fragment); at++) {
				boolean inside = at < span.fragmentEnd(fragment) && !BratWords.endsLine(document.text().charAt(at));
				if (inside && begin < 0) {
					begin = at;
				} else if (!inside && begin >= 0) {
					found.add(begin);
					found.add(at);
					begin = -1;
				}
			}
		}
		if (found.isEmpty()) {
			omissions.whole(Lost.LINE_END_SPAN, document, record);
			return false;
		}
		Span pieces = Span.ofFragments(found.stream().mapToInt(Integer::intValue).toArray());
		if (!BratReader.closed(pieces, document.text()).equals(span)) {
			losses.add(Lost.LINE_END_EDGE, document, record);
		}
		spans.put(record, pieces);
		return true;
	}

	/** Keeps ids that brat would have given; gives others the numbers that are left. */
	private void name(List<? extends AnnotationRecord> records, char letter) {
		Set<String> taken = new HashSet<>();
		for (AnnotationRecord record : records) {
			if (record.id().matches(letter + "[1-9][0-9]{0,8}")) {
				taken.add(record.id());
			}
		}
		int next = 1;
		for (AnnotationRecord record : records) {
			String name = record.id();
			if (!taken.contains(name)) {
				while (taken.contains(letter + String.valueOf(next))) {
					next++;
				}
				name = letter + String.valueOf(next++);
				if (!record.id().isEmpty()) {
					losses.add(Lost.ID, document, record);
				}
			}
			names.put(record, name);
			if (!record.id().isEmpty()) {
				readIds.put(record.id(), name);
				namesById.put(record.id(), name);
			}
		}
	}

	private List<String> links(AnnotationRecord record) {
		LayerSpec layer = schema.layer(record.layer());
		return layer == null ? List.of() : layer.features().stream().filter(feature -> feature.type() == FeatureType.LINK)
				.map(FeatureSpec::name).toList();
	}

	private void nameEvents(List<SpanRecord> marked) {
		for (SpanRecord span : marked) {
			if (!links(span).isEmpty()) {
				triggers.put(span, names.get(span));
				String event = "E" + triggers.size();
				names.put(span, event);
				namesById.replace(span.id(), event);
			}
		}
	}

	private boolean hasEnds(RelationRecord relation) {
		if (namesById.containsKey(relation.source()) && namesById.containsKey(relation.target())) {
			return true;
		}
		omissions.whole(Lost.RELATION_END, document, relation);
		return false;
	}

	private void writeTextBound(SpanRecord record) {
		Span span = spans.get(record);
		out.append(triggers.getOrDefault(record, names.get(record))).append('\t').append(PlainNames.encode(record.layer()));
		for (int i = 0; i < span.fragmentCount(); i++) {
			out.append(i == 0 ? ' ' : ';').append(offsets.toCodePoint(span.fragmentBegin(i))).append(' ')
					.append(offsets.toCodePoint(span.fragmentEnd(i)));
		}
		out.append('\t').append(span.coveredText(document.text())).append('\n');
	}

	/** Writes links as an event's arguments where they read back as the same; gives the values that are left to write. */
	private List<String[]> writeEvent(SpanRecord record) {
		String trigger = triggers.get(record);
		if (trigger == null) {
			return withoutLinks(record, List.of());
		}
		LayerSpec layer = schema.layer(record.layer());
		List<String> asArguments = new ArrayList<>(links(record));
		List<String[]> arguments = new ArrayList<>();
		for (String feature : links(record)) {
			List<String[]> roles = new ArrayList<>();
			for (String value : record.values().all(feature)) {
				String role = BratLinks.role(layer, feature, value);
				String target = namesById.get(BratLinks.target(value));
				roles.add(new String[] { role, target });
			}
			if (roles.stream().anyMatch(role -> role[0] == null)) {
				asArguments.remove(feature);
			} else {
				arguments.addAll(roles);
			}
		}
		List<String> distinct = arguments.stream().map(argument -> argument[0]).distinct().toList();
		if (distinct.stream().anyMatch(role -> !BratLinks.unnumbered(role, distinct).equals(role)
				|| Character.isDigit(role.charAt(role.length() - 1)) && distinct.size() < arguments.size())) {
			asArguments.clear();
			arguments.clear();
		}
		out.append(names.get(record)).append('\t').append(PlainNames.encode(record.layer())).append(':').append(trigger);
		Map<String, Integer> numbers = new HashMap<>();
		for (String[] argument : arguments) {
			if (argument[1] == null) {
				losses.add(Lost.DANGLING, document, record);
				continue;
			}
			int number = numbers.merge(argument[0], 1, Integer::sum);
			out.append(' ').append(PlainNames.encode(argument[0])).append(number > 1 ? String.valueOf(number) : "").append(':')
					.append(argument[1]);
		}
		out.append('\n');
		return withoutLinks(record, asArguments);
	}

	/** The values of an annotation but those of the features named; links lead to the ids that will be read. */
	private List<String[]> withoutLinks(AnnotationRecord record, List<String> written) {
		List<String> links = links(record);
		List<String[]> left = new ArrayList<>();
		FeatureValues values = record.values();
		for (int i = 0; i < values.size(); i++) {
			String feature = values.name(i);
			String value = values.value(i);
			if (written.contains(feature)) {
				continue;
			}
			if (links.contains(feature)) {
				String target = readIds.get(BratLinks.target(value));
				if (target == null) {
					losses.add(Lost.DANGLING, document, record);
					continue;
				}
				value = value.substring(0, value.length() - BratLinks.target(value).length()) + target;
			}
			left.add(new String[] { feature, value });
		}
		return left;
	}

	private void writeRelation(RelationRecord relation) {
		out.append(names.get(relation)).append('\t').append(PlainNames.encode(relation.layer())).append(" Arg1:")
				.append(namesById.get(relation.source())).append(" Arg2:").append(namesById.get(relation.target())).append("\t\n");
	}

	private void writeChain(ChainRecord chain) {
		List<String> members = new ArrayList<>();
		for (String member : chain.members()) {
			String name = namesById.get(member);
			if (name == null) {
				losses.add(Lost.CHAIN_MEMBER, document, chain);
			} else {
				members.add(name);
			}
		}
		if (members.isEmpty()) {
			omissions.whole(Lost.CHAIN, document, chain);
			return;
		}
		out.append("*\t").append(PlainNames.encode(chain.layer())).append(' ').append(String.join(" ", members)).append('\n');
		configuration.see(chain);
		Omissions ofChains = new Omissions(losses, BratFormat.ID);
		ofChains.annotation(document, chain);
		ofChains.values(document, chain, null);
	}

	private void writeRemarks(AnnotationRecord record, List<String[]> values) {
		configuration.see(record);
		LayerSpec layer = schema.layer(record.layer());
		Set<String> seen = new HashSet<>();
		for (String[] value : values) {
			FeatureSpec feature = layer == null ? null : layer.feature(value[0]);
			boolean concept = feature != null && feature.type() == FeatureType.CONCEPT;
			remarks.value(record.layer(), names.get(record), value[0], value[1], concept, seen.add(value[0]));
		}
		remarks.provenance(names.get(record), record.provenance());
		omissions.annotation(document, record);
	}
}
