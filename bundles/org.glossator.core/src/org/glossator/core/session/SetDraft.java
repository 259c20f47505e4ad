package org.glossator.core.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.glossator.core.spans.ElementMap;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.span.SpanIndex;

/**
 * A copy of what a live set keeps, to be edited on any thread and then put in its place in no time. The elements are not
 * copied: what changes in them is changed when the draft is taken.
 */
final class SetDraft {

	final SpanIndex<Annotation> index;
	final ElementMap elements;
	/** In the order in which the model has them. */
	final List<List<? extends Element>> lists = new ArrayList<>();

	SetDraft(SpanIndex<Annotation> index, ElementMap elements, List<? extends List<? extends Element>> lists) {
		this.index = index;
		this.elements = elements;
		lists.forEach(list -> this.lists.add(new ArrayList<>(list)));
	}

	void remove(List<Element> removed) {
		Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		gone.addAll(removed);
		removed.forEach(element -> elements.remove(element.getId()));
		index.removeAll(of(removed, Annotation.class));
		lists.forEach(list -> list.removeIf(gone::contains));
	}

	void add(List<Element> added) {
		for (Element element : added) {
			if (elements.putIfAbsent(element) != null) {
				throw new IllegalStateException("The id " + element.getId() + " is taken");
			}
		}
		List<Annotation> spans = of(added, Annotation.class);
		index.addAll(spans);
		put(0, spans);
		put(1, of(added, Relation.class));
		put(2, of(added, Chain.class));
		put(3, of(added, DocumentAnnotation.class));
	}

	@SuppressWarnings("unchecked")
	private <E extends Element> void put(int list, List<E> more) {
		((List<E>) lists.get(list)).addAll(more);
	}

	private static <E extends Element> List<E> of(List<Element> elements, Class<E> kind) {
		List<E> own = new ArrayList<>();
		for (Element element : elements) {
			if (kind.isInstance(element)) {
				own.add(kind.cast(element));
			}
		}
		return own;
	}
}
