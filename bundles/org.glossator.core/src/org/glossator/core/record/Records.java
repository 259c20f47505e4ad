package org.glossator.core.record;

import java.util.ArrayList;
import java.util.List;

import org.glossator.core.spans.SpansWriter;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.model.ModelFactory;
import org.glossator.model.Relation;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;

/** EMF elements as immutable records, and records as new EMF elements. */
public final class Records {

	private Records() {
	}

	/** An element as it is now. */
	public static AnnotationRecord of(Element element) {
		return switch (element) {
			case Annotation annotation -> new SpanRecord(annotation.getId(), annotation.getLayer(), annotation.getSpan(), annotation.getValues(),
					annotation.getProvenance());
			case Relation relation -> new RelationRecord(relation.getId(), relation.getLayer(), relation.getSource(), relation.getTarget(),
					relation.getValues(), relation.getProvenance());
			case Chain chain -> new ChainRecord(chain.getId(), chain.getLayer(), chain.getMembers(), chain.getValues(), chain.getProvenance());
			default -> new DocumentLevelRecord(element.getId(), element.getLayer(), element.getValues(), element.getProvenance());
		};
	}

	/** A whole set, in the order of its file: document-level, spans in document order, relations, chains. */
	public static AnnotatedDocument of(DocumentInfo document, String text, AnnotationSet set) {
		List<AnnotationRecord> records = new ArrayList<>(set.getAnnotations().size() + set.getRelations().size() + 8);
		SpansWriter.sorted(set.getDocumentAnnotations(), SpansWriter.BY_ID).forEach(element -> records.add(of(element)));
		SpansWriter.sorted(set.getAnnotations(), SpansWriter.DOCUMENT_ORDER).forEach(element -> records.add(of(element)));
		SpansWriter.sorted(set.getRelations(), SpansWriter.BY_ID).forEach(element -> records.add(of(element)));
		SpansWriter.sorted(set.getChains(), SpansWriter.BY_ID).forEach(element -> records.add(of(element)));
		return new AnnotatedDocument(document, text, set.getAnnotator(), records);
	}

	/** A new element that belongs to no set yet. */
	public static Element element(AnnotationRecord record) {
		Element element = switch (record) {
			case SpanRecord span -> {
				Annotation annotation = ModelFactory.eINSTANCE.createAnnotation();
				annotation.moveTo(span.span());
				yield annotation;
			}
			case RelationRecord relation -> {
				Relation made = ModelFactory.eINSTANCE.createRelation();
				made.setSource(relation.source());
				made.setTarget(relation.target());
				yield made;
			}
			case ChainRecord chain -> {
				Chain made = ModelFactory.eINSTANCE.createChain();
				made.setMembers(chain.members());
				yield made;
			}
			case DocumentLevelRecord document -> {
				DocumentAnnotation made = ModelFactory.eINSTANCE.createDocumentAnnotation();
				yield made;
			}
		};
		element.setId(record.id());
		element.setLayer(record.layer());
		element.setValues(record.values());
		element.setProvenance(record.provenance());
		return element;
	}

	/** Adds an element to the list of its kind. */
	public static void addTo(AnnotationSet set, Element element) {
		switch (element) {
			case Annotation annotation -> set.getAnnotations().add(annotation);
			case Relation relation -> set.getRelations().add(relation);
			case Chain chain -> set.getChains().add(chain);
			case DocumentAnnotation document -> set.getDocumentAnnotations().add(document);
			default -> throw new IllegalArgumentException("No element of an annotation set: " + element);
		}
	}
}
