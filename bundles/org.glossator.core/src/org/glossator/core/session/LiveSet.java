package org.glossator.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.glossator.core.spans.ElementMap;
import org.glossator.core.spans.SpansResource;
import org.glossator.core.spans.SpansWriter;
import org.glossator.model.Annotation;
import org.glossator.model.AnnotationSet;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.model.ModelPackage;
import org.glossator.model.Relation;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Extent;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanAlgebra;
import org.glossator.text.span.SpanIndex;

/** A set with everything that must stay true while it is edited: interval index, id map, who hangs on whom. */
final class LiveSet {

	/** From this many on, taking out one by one costs more than making the list anew. */
	private static final int MANY = 32;
	private static final int[] FEATURES = { ModelPackage.ANNOTATION_SET__ANNOTATIONS, ModelPackage.ANNOTATION_SET__RELATIONS,
			ModelPackage.ANNOTATION_SET__CHAINS, ModelPackage.ANNOTATION_SET__DOCUMENT_ANNOTATIONS };

	private static final Extent<Annotation> EXTENT = new Extent<>() {
		@Override
		public int begin(Annotation annotation) {
			return annotation.getBegin();
		}

		@Override
		public int end(Annotation annotation) {
			return annotation.getEnd();
		}

		@Override
		public boolean meets(Annotation annotation, int from, int to) {
			return SpanAlgebra.overlaps(annotation.getSpan(), from, to);
		}
	};

	private final AnnotationSet set;
	private final ElementMap elements;
	private final SpanIndex<Annotation> index = new SpanIndex<>(EXTENT, SpansWriter.BY_ID);
	private final Map<String, List<Relation>> relations = new HashMap<>();
	private final Map<String, List<Chain>> chains = new HashMap<>();
	private final Linking linking = new Linking();

	LiveSet(SpansResource resource) {
		set = resource.set();
		elements = resource.elements();
		index.addAll(set.getAnnotations());
		set.getRelations().forEach(this::link);
		set.getChains().forEach(this::link);
	}

	AnnotationSet set() {
		return set;
	}

	SpanIndex<Annotation> index() {
		return index;
	}

	Element element(String id) {
		return elements.get(id);
	}

	List<Relation> relationsOf(String id) {
		return Collections.unmodifiableList(relations.getOrDefault(id, List.of()));
	}

	List<Chain> chainsOf(String id) {
		return Collections.unmodifiableList(chains.getOrDefault(id, List.of()));
	}

	List<Element> linking(SchemaSpec schema) {
		return linking.of(set, schema);
	}

	void add(List<? extends Element> added) {
		List<Annotation> spans = new ArrayList<>();
		List<Relation> arcs = new ArrayList<>();
		List<Chain> links = new ArrayList<>();
		List<DocumentAnnotation> whole = new ArrayList<>();
		for (Element element : added) {
			if (elements.putIfAbsent(element) != null) {
				throw new IllegalStateException("The id " + element.getId() + " is taken");
			}
			switch (element) {
				case Annotation annotation -> spans.add(annotation);
				case Relation relation -> arcs.add(relation);
				case Chain chain -> links.add(chain);
				case DocumentAnnotation document -> whole.add(document);
				default -> throw new IllegalArgumentException("No element of a set: " + element);
			}
		}
		put(set.getAnnotations(), spans);
		put(set.getRelations(), arcs);
		put(set.getChains(), links);
		put(set.getDocumentAnnotations(), whole);
		index.addAll(spans);
		arcs.forEach(this::link);
		links.forEach(this::link);
		added.forEach(linking::there);
	}

	void remove(List<? extends Element> removed) {
		Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		gone.addAll(removed);
		List<Annotation> spans = new ArrayList<>();
		for (Element element : removed) {
			elements.remove(element.getId());
			if (element instanceof Annotation annotation) {
				spans.add(annotation);
			}
			unlink(element);
			linking.gone(element);
		}
		index.removeAll(spans);
		take(set.getAnnotations(), gone, Annotation.class);
		take(set.getRelations(), gone, Relation.class);
		take(set.getChains(), gone, Chain.class);
		take(set.getDocumentAnnotations(), gone, DocumentAnnotation.class);
	}

	private static <E extends Element> void take(EList<E> list, Set<Element> gone, Class<E> kind) {
		List<Element> own = gone.stream().filter(kind::isInstance).toList();
		if (own.size() < MANY) {
			own.forEach(list::remove);
		} else {
			List<E> kept = new ArrayList<>(list);
			kept.removeIf(gone::contains);
			fill(list, kept);
			own.forEach(LiveSet::release);
		}
	}

	/** Lets the list hold these, which are in it already: nothing of their own changes. */
	private static void fill(EList<? extends Element> list, List<? extends Element> elements) {
		((BasicEList<?>) list).setData(elements.size(), elements.toArray());
	}

	private static void release(Element element) {
		InternalEObject inner = (InternalEObject) element;
		inner.eBasicSetContainer(null, inner.eContainerFeatureID(), null);
	}

	// Edits of many elements

	/** A copy of everything but the elements themselves. */
	SetDraft draft() {
		return new SetDraft(index.copy(), elements.copy(), lists());
	}

	private List<EList<? extends Element>> lists() {
		return List.of(set.getAnnotations(), set.getRelations(), set.getChains(), set.getDocumentAnnotations());
	}

	/** Puts what was made of a {@link #draft()} in the place of what is here. */
	void take(SetDraft draft, EditSum sum) {
		Set<Element> moved = Collections.newSetFromMap(new IdentityHashMap<>());
		sum.removed().forEach(element -> {
			unlink(element);
			linking.gone(element);
		});
		index.become(draft.index);
		elements.become(draft.elements);
		if (!sum.added().isEmpty() || !sum.removed().isEmpty()) {
			List<EList<? extends Element>> lists = lists();
			for (int i = 0; i < FEATURES.length; i++) {
				fill(lists.get(i), draft.lists.get(i));
			}
			sum.removed().forEach(LiveSet::release);
			for (Element element : sum.added()) {
				((InternalEObject) element).eBasicSetContainer((InternalEObject) set, InternalEObject.EOPPOSITE_FEATURE_BASE - feature(element), null);
				link(element);
				linking.there(element);
			}
			if (!sum.changed().isEmpty()) {
				moved.addAll(sum.added());
				moved.addAll(sum.removed());
			}
		}
		sum.changed().forEach((element, change) -> {
			if (!moved.contains(element)) {
				change(element, change.after());
			}
		});
	}

	private static int feature(Element element) {
		return FEATURES[switch (element) {
			case Annotation annotation -> 0;
			case Relation relation -> 1;
			case Chain chain -> 2;
			default -> 3;
		}];
	}

	/** Makes an element that is in no set what an edit makes of it; nothing where that is null. */
	static void restate(Element element, EditSum.Change change) {
		if (change == null) {
			return;
		}
		AnnotationRecord to = change.after();
		element.setLayer(to.layer());
		element.setValues(to.values());
		element.setProvenance(to.provenance());
		if (element instanceof Annotation annotation && to instanceof SpanRecord span) {
			annotation.moveTo(span.span());
		} else if (element instanceof Relation relation && to instanceof RelationRecord record) {
			relation.setSource(record.source());
			relation.setTarget(record.target());
		} else if (element instanceof Chain chain && to instanceof ChainRecord record) {
			chain.setMembers(record.members());
		}
	}

	private void link(Element element) {
		if (element instanceof Relation relation) {
			link(relation);
		} else if (element instanceof Chain chain) {
			link(chain);
		}
	}

	private void unlink(Element element) {
		if (element instanceof Relation relation) {
			unlink(relation);
		} else if (element instanceof Chain chain) {
			unlink(chain);
		}
	}

	/** What is added is known to be new: {@code addAll} would compare each with each. */
	private static <E> void put(EList<E> list, List<E> added) {
		((InternalEList<E>) list).addAllUnique(added);
	}

	void change(Element element, AnnotationRecord to) {
		if (!element.getLayer().equals(to.layer())) {
			element.setLayer(to.layer());
		}
		element.setValues(to.values());
		element.setProvenance(to.provenance());
		switch (element) {
			case Annotation annotation when to instanceof SpanRecord span -> move(annotation, span.span());
			case Relation relation when to instanceof RelationRecord record -> {
				unlink(relation);
				relation.setSource(record.source());
				relation.setTarget(record.target());
				link(relation);
			}
			case Chain chain when to instanceof ChainRecord record -> {
				unlink(chain);
				chain.setMembers(record.members());
				link(chain);
			}
			case DocumentAnnotation document when to instanceof DocumentLevelRecord -> {
				// It has nothing but layer, values and provenance.
			}
			default -> throw new IllegalArgumentException(element.getId() + " is of another kind than " + to);
		}
		linking.there(element);
	}

	private void move(Annotation annotation, Span span) {
		if (!annotation.getSpan().equals(span)) {
			index.remove(annotation);
			annotation.moveTo(span);
			index.add(annotation);
		}
	}

	private void link(Relation relation) {
		for (String end : Set.copyOf(List.of(relation.getSource(), relation.getTarget()))) {
			relations.computeIfAbsent(end, id -> new ArrayList<>(1)).add(relation);
		}
	}

	private void unlink(Relation relation) {
		relation(relation.getSource(), relation);
		relation(relation.getTarget(), relation);
	}

	private void relation(String end, Relation relation) {
		List<Relation> hanging = relations.get(end);
		if (hanging != null && hanging.remove(relation) && hanging.isEmpty()) {
			relations.remove(end);
		}
	}

	private void link(Chain chain) {
		for (String member : new HashSet<>(chain.getMembers())) {
			chains.computeIfAbsent(member, id -> new ArrayList<>(1)).add(chain);
		}
	}

	private void unlink(Chain chain) {
		for (String member : new HashSet<>(chain.getMembers())) {
			List<Chain> holding = chains.get(member);
			if (holding != null && holding.remove(chain) && holding.isEmpty()) {
				chains.remove(member);
			}
		}
	}
}
