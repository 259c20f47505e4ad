package org.glossator.bridge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CommonArrayFS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.SofaFS;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.cas.TOP;
import org.glossator.bridge.FoundLayers.Found;
import org.glossator.engine.TypeSystems;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;

/** The reading of one view of a CAS. */
final class CasReading {

	private final CAS view;
	private final TypeSystem types;
	private final FoundLayers layers;
	private final Segmentation segmentation;
	private final Provenance foreign;
	private final ProvenanceType provenanceType;
	private final BiConsumer<String, String> losses;
	private final String text;
	private final Map<Integer, FeatureStructure> provenances = new HashMap<>();
	private final Map<Integer, String> ids = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final List<FeatureStructure> work = new ArrayList<>();
	private final Set<Integer> queued = new HashSet<>();
	private final Map<Integer, AnnotationRecord> records = new LinkedHashMap<>();
	private final FeatureReader features;
	private String name = "";
	private int next = 1;

	CasReading(CAS view, TypeSystem types, FoundLayers layers, Segmentation segmentation, Provenance foreign,
			ProvenanceType provenanceType, BiConsumer<String, String> losses) {
		this.view = view;
		this.types = types;
		this.layers = layers;
		this.segmentation = segmentation;
		this.foreign = foreign;
		this.provenanceType = provenanceType;
		this.losses = losses;
		this.text = view.getDocumentText();
		features = new FeatureReader(types, layers, this::refer,
				() -> losses.accept("An array of bytes is not taken over.", name));
	}

	AnnotatedDocument read() throws CasFault {
		List<FeatureStructure> indexed = new ArrayList<>(view.getIndexRepository().<TOP>getIndexedFSs(types.getTopType()));
		indexed.sort(Comparator.comparingInt(CasReading::key));
		FeatureStructure metadata = null;
		List<FeatureStructure> segments = new ArrayList<>();
		for (FeatureStructure structure : indexed) {
			if (provenanceType != null && structure.getType().getName().equals(TypeSystems.PROVENANCE)) {
				note(structure);
			}
		}
		for (FeatureStructure structure : indexed) {
			Type type = structure.getType();
			if (isDocument(type)) {
				metadata = metadata == null || type.getName().equals(TypeSystems.DOCUMENT_METADATA) ? structure : metadata;
			} else if (isSegment(type) && !provenances.containsKey(key(structure))) {
				segments.add(structure);
			} else {
				queue(structure);
			}
		}
		DocumentInfo info = info(metadata);
		name = info.id();
		ChainLinks chains = chains();
		if (segmentation == Segmentation.KEEP) {
			segments.forEach(this::queue);
		} else if (segmentation == Segmentation.NEEDED) {
			segments.stream().filter(this::hasValues).forEach(this::queue);
		}
		for (int i = 0; i < work.size(); i++) {
			if (!chains.isStandIn(work.get(i))) {
				AnnotationRecord record = record(work.get(i), chains);
				if (record != null) {
					records.put(key(work.get(i)), record);
				}
			}
		}
		compareSegments(segments);
		String annotator = metadata == null ? "" : more(metadata).getOrDefault(Marks.ANNOTATOR, List.of("")).get(0);
		return new AnnotatedDocument(info, text == null ? "" : text, annotator, ordered());
	}

	/** Walks all chains; links of chains that name their members themselves only stand in for those. */
	private ChainLinks chains() throws CasFault {
		ChainLinks chains = new ChainLinks();
		for (FeatureStructure structure : work) {
			if (layers.isChain(structure.getType())) {
				chains.walk(structure);
				if (more(structure).containsKey(Marks.MEMBER)) {
					chains.of(structure).stream().filter(link -> !provenances.containsKey(key(link))).forEach(chains::standIn);
				}
			}
		}
		return chains;
	}

	private void note(FeatureStructure provenance) {
		FeatureStructure subject = provenanceType.subject(provenance);
		if (subject == null) {
			losses.accept("The provenance of an annotation that is not there is not taken over.", name);
			return;
		}
		provenances.put(key(subject), provenance);
		String id = provenanceType.id(provenance);
		if (!id.isEmpty() && taken.add(id)) {
			ids.put(key(subject), id);
		}
	}

	private static int key(FeatureStructure structure) {
		return ((TOP) structure)._id();
	}

	private void queue(FeatureStructure structure) {
		Type type = structure.getType();
		boolean nothing = structure instanceof SofaFS || structure instanceof CommonArrayFS || layers.isLinkElement(type)
				|| types.subsumes(types.getType(CAS.TYPE_NAME_LIST_BASE), type) || type.getName().equals(TypeSystems.PROVENANCE);
		if (!nothing && queued.add(key(structure))) {
			work.add(structure);
		}
	}

	/** The id by which a value refers to a structure, which is thereby one to read. */
	private String refer(FeatureStructure structure) {
		queue(structure);
		return ids.computeIfAbsent(key(structure), key -> {
			String id = "x" + next++;
			while (!taken.add(id)) {
				id = "x" + next++;
			}
			return id;
		});
	}

	private Map<String, List<String>> more(FeatureStructure structure) {
		FeatureStructure provenance = provenances.get(key(structure));
		return provenance == null ? Map.of() : provenanceType.values(provenance);
	}

	private AnnotationRecord record(FeatureStructure structure, ChainLinks chains) throws CasFault {
		FeatureStructure provenance = provenances.get(key(structure));
		Found layer = layers.of(structure.getType(), provenance == null ? "" : provenanceType.layer(provenance));
		String layerName = layer.spec().name();
		Map<String, List<String>> more = more(structure);
		Provenance origin = provenance == null ? foreign : provenanceType.provenance(provenance);
		if (structure instanceof AnnotationFS annotation) {
			if (text == null) {
				losses.accept("An annotation of a view without a text is not taken over.", name + " " + annotation.getBegin()
						+ "-" + annotation.getEnd());
				return null;
			}
			check(annotation);
		}
		FeatureValues values = features.read(structure, layer.features(), more);
		return switch (layer.spec().kind()) {
			case SPAN -> new SpanRecord("", layerName, span((AnnotationFS) structure, more), values, origin);
			case RELATION -> relation((AnnotationFS) structure, layerName, values, origin, more);
			case CHAIN -> {
				List<String> members = more.getOrDefault(Marks.MEMBER, List.of());
				yield new ChainRecord("", layerName, members.isEmpty() ? chains.of(structure).stream().map(this::refer).toList() : members, values, origin);
			}
			case DOCUMENT -> new DocumentLevelRecord("", layerName, values, origin);
		};
	}

	private void check(AnnotationFS annotation) throws CasFault {
		if (annotation.getBegin() < 0 || annotation.getEnd() < annotation.getBegin() || annotation.getEnd() > text.length()) {
			throw new CasFault("An annotation of type " + annotation.getType().getName() + " goes from " + annotation.getBegin()
					+ " to " + annotation.getEnd() + ", but the text has " + text.length()
					+ " UTF-16 units; correct its offsets or take it out.", annotation.getBegin(), annotation.getEnd());
		}
	}

	private Span span(AnnotationFS annotation, Map<String, List<String>> more) {
		Span whole = Span.of(annotation.getBegin(), annotation.getEnd());
		Span fragments = Fragments.parse(more.getOrDefault(Marks.FRAGMENTS, List.of("")).get(0));
		// Other programs move an annotation without knowing of its gaps; then the gaps are void.
		return fragments != null && fragments.begin() == whole.begin() && fragments.end() == whole.end() ? fragments : whole;
	}

	private AnnotationRecord relation(AnnotationFS relation, String layer, FeatureValues values, Provenance origin,
			Map<String, List<String>> more) {
		String source = end(relation, TypeSystems.GOVERNOR, more.get(Marks.SOURCE));
		String target = end(relation, TypeSystems.DEPENDENT, more.get(Marks.TARGET));
		if (source == null || target == null) {
			losses.accept("A relation without both its ends is not taken over.", name + " " + relation.getBegin() + "-" + relation.getEnd());
			return null;
		}
		return new RelationRecord("", layer, source, target, values, origin);
	}

	private String end(AnnotationFS relation, String feature, List<String> mark) {
		FeatureStructure end = relation.getFeatureValue(relation.getType().getFeatureByBaseName(feature));
		return end != null ? refer(end) : mark == null ? null : mark.get(0);
	}

	private boolean isDocument(Type type) {
		return type.getName().equals(TypeSystems.DOCUMENT_METADATA) || type.getName().equals(CAS.TYPE_NAME_DOCUMENT_ANNOTATION);
	}

	private boolean isSegment(Type type) {
		return type.getName().equals(TypeSystems.SENTENCE) || type.getName().equals(TypeSystems.TOKEN);
	}

	/** Whether a sentence or token says more than where it is and what else stands there. */
	private boolean hasValues(FeatureStructure segment) {
		for (Feature feature : segment.getType().getFeatures()) {
			if (feature.getRange().isStringOrStringSubtype()) {
				String value = segment.getStringValue(feature);
				if (value != null && !value.isEmpty()) {
					return true;
				}
			} else if (!feature.getRange().isPrimitive() && segment.getFeatureValue(feature) instanceof ArrayFS<?> array
					&& array.size() > 0) {
				return true;
			}
		}
		return false;
	}

	private void compareSegments(List<FeatureStructure> segments) {
		if (segmentation == Segmentation.KEEP || text == null || segments.isEmpty()) {
			return;
		}
		Boundaries own = Boundaries.of(text);
		compare(segments, TypeSystems.SENTENCE, own.sentences(), "Sentence boundaries that are not Glossator's own are not taken over.");
		compare(segments, TypeSystems.TOKEN, own.tokens(), "Token boundaries that are not Glossator's own are not taken over.");
	}

	private void compare(List<FeatureStructure> segments, String type, List<Span> own, String loss) {
		List<Span> theirs = new ArrayList<>();
		for (FeatureStructure segment : segments) {
			AnnotationFS annotation = (AnnotationFS) segment;
			if (segment.getType().getName().equals(type) && annotation.getBegin() >= 0 && annotation.getEnd() >= annotation.getBegin()) {
				theirs.add(Span.of(annotation.getBegin(), annotation.getEnd()));
			}
		}
		theirs.sort(null);
		if (!theirs.isEmpty() && !theirs.equals(own)) {
			losses.accept(loss, name);
		}
	}

	private DocumentInfo info(FeatureStructure metadata) {
		Map<String, List<String>> more = metadata == null ? Map.of() : more(metadata);
		String language = view.getDocumentLanguage();
		String id = text(metadata, "documentId");
		return new DocumentInfo(id, text(metadata, "documentTitle"), text(metadata, "collectionId"),
				text(metadata, "documentUri"), first(more, "published"), first(more, "author"),
				language == null || language.equals(CAS.DEFAULT_LANGUAGE_NAME) ? "" : language, "", first(more, "sha256"),
				first(more, "originalName"));
	}

	private static String first(Map<String, List<String>> more, String key) {
		return more.getOrDefault(key, List.of("")).get(0);
	}

	private static String text(FeatureStructure structure, String name) {
		Feature feature = structure == null ? null : structure.getType().getFeatureByBaseName(name);
		String value = feature == null || !feature.getRange().isStringOrStringSubtype() ? null : structure.getStringValue(feature);
		return value == null ? "" : value;
	}

	private List<AnnotationRecord> ordered() {
		List<AnnotationRecord> all = new ArrayList<>();
		records.forEach((key, record) -> all.add(record.withId(ids.getOrDefault(key, ""))));
		all.sort(Comparator.<AnnotationRecord>comparingInt(record -> switch (record) {
			case DocumentLevelRecord level -> 0;
			case SpanRecord span -> 1;
			case RelationRecord relation -> 2;
			case ChainRecord chain -> 3;
		}).thenComparing((a, b) -> a instanceof SpanRecord one && b instanceof SpanRecord other ? one.span().compareTo(other.span()) : 0));
		return all;
	}
}
