package org.glossator.bridge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.glossator.engine.TypeSystems;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.LayerKind;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Span;

/**
 * Turns documents into CASes laid out as INCEpTION expects them: DKPro's document metadata, sentences and tokens, a type
 * for each layer ({@link TypeSystems}), relations at the offsets of their target, chains as linked lists, links as arrays.
 * Ids, provenance, and what a type cannot hold (the gaps of a discontinuous span, a text where a number is due) stand in
 * one {@code org.glossator.type.Provenance} structure for each annotation, which other programs pass over: there a
 * discontinuous span covers its gaps. {@link CasReader} gives back exactly what was written.
 * <p>
 * One CAS is made and used again for every document, so that memory stays flat and the type system, which is slow to
 * make, is made once. A layer that the schema does not know is added to it when it is first met. For one thread.
 */
public final class CasWriter {

	private final List<LayerSpec> layers = new ArrayList<>();
	private final String version;
	private final Map<String, LayerType> types = new HashMap<>();
	private TypeSystemDescription description;
	private CAS cas;

	/** A writer for annotations of these layers. */
	public CasWriter(SchemaSpec schema) {
		layers.addAll(schema.layers());
		version = schema.version();
	}

	/** The type system of the CASes; grows when a document brings a layer that was not known. */
	public TypeSystemDescription typeSystem() {
		prepare();
		return description;
	}

	/**
	 * Fills the CAS with that document. It is the same CAS each time, good until the next call.
	 *
	 * @throws IllegalArgumentException if a span lies outside the text
	 */
	public CAS write(AnnotatedDocument document) {
		for (AnnotationRecord annotation : document.annotations()) {
			know(annotation);
		}
		prepare();
		cas.reset();
		metadata(document);
		segmentation(document);
		new Filling(cas, document).fill();
		return cas;
	}

	/** Adds a layer for an annotation whose layer is unknown, or known as one of another kind. */
	private void know(AnnotationRecord annotation) {
		LayerKind kind = kind(annotation);
		for (LayerSpec layer : layers) {
			if (layer.kind() == kind && layer.name().equals(annotation.layer())) {
				return;
			}
		}
		layers.add(new LayerSpec(annotation.layer(), annotation.layer(), kind, "", "#808080", "", "", List.of(),
				"webanno.custom." + UimaSchema.identifier(annotation.layer()), List.of(), List.of(), ""));
		cas = null;
	}

	private static LayerKind kind(AnnotationRecord annotation) {
		return switch (annotation) {
			case SpanRecord span -> LayerKind.SPAN;
			case RelationRecord relation -> LayerKind.RELATION;
			case ChainRecord chain -> LayerKind.CHAIN;
			case DocumentLevelRecord level -> LayerKind.DOCUMENT;
		};
	}

	private void prepare() {
		if (cas != null) {
			return;
		}
		SchemaSpec legal = UimaSchema.legal(new SchemaSpec(version, layers, List.of()));
		description = TypeSystems.of(UimaSchema.toCreate(legal));
		try {
			cas = CasCreationUtils.createCas(description, null, null);
		} catch (ResourceInitializationException e) {
			throw new IllegalStateException("UIMA refuses the type system of the schema", e);
		}
		types.clear();
		for (LayerSpec layer : legal.layers()) {
			types.putIfAbsent(layer.kind() + " " + layer.name(), LayerType.of(layer, cas.getTypeSystem()));
		}
	}

	private void metadata(AnnotatedDocument document) {
		TypeSystem system = cas.getTypeSystem();
		DocumentInfo info = document.info();
		Type type = system.getType(TypeSystems.DOCUMENT_METADATA);
		AnnotationFS metadata = cas.createAnnotation(type, 0, document.text().length());
		metadata.setStringValue(type.getFeatureByBaseName("documentId"), info.id());
		set(metadata, "documentTitle", info.title());
		set(metadata, "documentUri", info.url());
		set(metadata, "collectionId", info.source());
		cas.addFsToIndexes(metadata);
		cas.setDocumentText(document.text());
		if (!info.language().isEmpty()) {
			cas.setDocumentLanguage(info.language());
		}
		List<String> more = new ArrayList<>();
		for (String[] each : new String[][] { { "published", info.published() }, { "author", info.author() },
				{ "language", info.language() }, { "sha256", info.sha256() }, { "originalName", info.originalName() },
				{ Marks.ANNOTATOR, document.annotator() } }) {
			if (!each[1].isEmpty()) {
				more.addAll(Arrays.asList(each));
			}
		}
		new ProvenanceType(system).write(cas, metadata, more);
	}

	private static void set(FeatureStructure structure, String feature, String value) {
		if (!value.isEmpty()) {
			structure.setStringValue(structure.getType().getFeatureByBaseName(feature), value);
		}
	}

	/** Sentences and tokens, where the document does not bring its own as annotations of those types. */
	private void segmentation(AnnotatedDocument document) {
		Boundaries boundaries = Boundaries.of(document.text());
		addAll(document, TypeSystems.SENTENCE, boundaries.sentences());
		addAll(document, TypeSystems.TOKEN, boundaries.tokens());
	}

	private void addAll(AnnotatedDocument document, String typeName, List<Span> own) {
		Type type = cas.getTypeSystem().getType(typeName);
		List<Span> brought = new ArrayList<>();
		for (AnnotationRecord annotation : document.annotations()) {
			if (annotation instanceof SpanRecord span && types.get(LayerKind.SPAN + " " + span.layer()).type().equals(type)) {
				brought.add(span.span());
			}
		}
		brought.sort(null);
		for (Span span : Segments.between(brought, own)) {
			cas.addFsToIndexes(cas.createAnnotation(type, span.begin(), span.end()));
		}
	}

	/** The work on one document: all structures are made before any is tied to another. */
	private final class Filling {

		private final CAS cas;
		private final AnnotatedDocument document;
		private final ProvenanceType provenance;
		private final Map<String, FeatureStructure> byId = new HashMap<>();
		private final Map<AnnotationRecord, FeatureStructure> made = new IdentityHashMap<>();
		private final FeatureWriter features;

		Filling(CAS cas, AnnotatedDocument document) {
			this.cas = cas;
			this.document = document;
			provenance = new ProvenanceType(cas.getTypeSystem());
			features = new FeatureWriter(cas, byId);
		}

		void fill() {
			for (AnnotationRecord annotation : document.annotations()) {
				FeatureStructure structure = create(annotation);
				made.put(annotation, structure);
				if (!annotation.id().isEmpty()) {
					byId.putIfAbsent(annotation.id(), structure);
				}
			}
			ChainWriter chains = new ChainWriter(cas, byId);
			RelationWriter relations = new RelationWriter(document, byId);
			for (AnnotationRecord annotation : document.annotations()) {
				FeatureStructure structure = made.get(annotation);
				LayerType type = typeOf(annotation);
				List<String> left = new ArrayList<>();
				switch (annotation) {
					case SpanRecord span -> {
						if (span.span().isDiscontinuous()) {
							left.addAll(List.of(Marks.FRAGMENTS, span.span().toString()));
						}
					}
					case RelationRecord relation -> relations.write(relation, structure, left);
					case ChainRecord chain -> chains.write(chain, structure, type.linkType(), left);
					case DocumentLevelRecord level -> {
						// nothing but its values
					}
				}
				features.write(structure, type, annotation.values(), left);
				provenance.write(cas, structure, annotation, left);
			}
			// Spans go into the index in its own order, which is many times faster than any other.
			document.annotations().stream().filter(SpanRecord.class::isInstance).map(SpanRecord.class::cast)
					.sorted((a, b) -> a.span().compareTo(b.span())).forEach(span -> cas.addFsToIndexes(made.get(span)));
			chains.addNewLinks();
			for (AnnotationRecord annotation : document.annotations()) {
				if (!(annotation instanceof SpanRecord)) {
					cas.addFsToIndexes(made.get(annotation));
				}
			}
		}

		private LayerType typeOf(AnnotationRecord annotation) {
			return types.get(kind(annotation) + " " + annotation.layer());
		}

		private FeatureStructure create(AnnotationRecord annotation) {
			Type type = typeOf(annotation).type();
			if (annotation instanceof SpanRecord span) {
				if (span.span().end() > document.text().length()) {
					throw new IllegalArgumentException("The annotation " + span.id() + " at " + span.span()
							+ " lies outside the text of " + document.info().id());
				}
				return cas.createAnnotation(type, span.span().begin(), span.span().end());
			}
			return annotation instanceof RelationRecord ? cas.createAnnotation(type, 0, 0) : cas.createFS(type);
		}
	}
}
