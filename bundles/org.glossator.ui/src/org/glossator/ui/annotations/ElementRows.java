package org.glossator.ui.annotations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Display;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SessionChange;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.DocumentAnnotation;
import org.glossator.model.Element;
import org.glossator.model.Relation;

/**
 * The elements of a session that a filter lets through, in document order or sorted by a key. Without filter and key it
 * is a live view of the session's index and costs nothing. Else the session is gone through in slices short enough for
 * the UI thread, and edits are worked in one by one, so that the cost of an edit does not grow with the session. UI
 * thread only.
 */
public final class ElementRows {

	/** Document-level annotations, spans as they stand in the text, relations, chains. */
	private static final Comparator<Element> DOCUMENT_ORDER = Comparator.comparingInt(ElementRows::rank)
			.thenComparing((a, b) -> a instanceof Annotation x && b instanceof Annotation y ? x.getSpan().compareTo(y.getSpan()) : 0)
			.thenComparing(Element::getId);

	private static final long SLICE = 8_000_000;
	/** What touches more than this is not worked in: the session is gone through anew. */
	private static final int MANY = 2_000;

	private record Row(Element element, Comparable<Object> key) {
	}

	private final Runnable hear;
	private final Display display;
	private final Comparator<Row> byDocument = (a, b) -> DOCUMENT_ORDER.compare(a.element(), b.element());
	private DocumentSession session;
	private Predicate<Element> filter;
	private Function<Element, ? extends Comparable<?>> key;
	private boolean descending;
	private List<Row> rows = new ArrayList<>();
	private Object scan;

	/** @param hear told whenever the rows have changed */
	public ElementRows(Display display, Runnable hear) {
		this.display = display;
		this.hear = hear;
	}

	private static int rank(Element element) {
		return switch (element) {
			case DocumentAnnotation annotation -> 0;
			case Annotation annotation -> 1;
			case Relation relation -> 2;
			case Chain chain -> 3;
			default -> 4;
		};
	}

	/**
	 * Shows a session, or nothing.
	 *
	 * @param filter what is let through; null for everything
	 * @param key what to sort by, never giving null; null for document order
	 */
	public void show(DocumentSession shown, Predicate<Element> filter, Function<Element, ? extends Comparable<?>> key, boolean descending) {
		this.session = shown;
		this.filter = filter;
		this.key = key;
		this.descending = descending;
		rows = new ArrayList<>();
		scan = null;
		if (session == null || isLive()) {
			hear.run();
		} else {
			scan();
		}
	}

	/** Whether the rows are the session's own, without a copy. */
	private boolean isLive() {
		return filter == null && key == null;
	}

	private void scan() {
		Object now = new Object();
		scan = now;
		List<Element> all = new ArrayList<>(session.set().getDocumentAnnotations());
		all.addAll(session.index().asList());
		all.addAll(session.set().getRelations());
		all.addAll(session.set().getChains());
		slice(now, all.iterator(), new ArrayList<>());
	}

	private void slice(Object mine, Iterator<Element> left, List<Row> found) {
		if (scan != mine) {
			return;
		}
		long end = System.nanoTime() + SLICE;
		while (left.hasNext()) {
			Element element = left.next();
			if (lets(element)) {
				found.add(row(element));
			}
			if (System.nanoTime() > end && left.hasNext()) {
				display.asyncExec(() -> slice(mine, left, found));
				return;
			}
		}
		found.sort(order());
		rows = found;
		scan = null;
		hear.run();
	}

	private boolean lets(Element element) {
		return filter == null || filter.test(element);
	}

	@SuppressWarnings("unchecked")
	private Row row(Element element) {
		return new Row(element, key == null ? null : (Comparable<Object>) key.apply(element));
	}

	private Comparator<Row> order() {
		if (key == null) {
			return byDocument;
		}
		Comparator<Row> byKey = (a, b) -> a.key().compareTo(b.key());
		return (descending ? byKey.reversed() : byKey).thenComparing(byDocument);
	}

	/** Works in an edit of the session shown. */
	public void changed(SessionChange change) {
		if (session != change.session()) {
			return;
		}
		boolean many = change.added().size() + change.removed().size() + change.changed().size() > MANY;
		if (scan != null || many && !isLive()) {
			scan();
			return;
		}
		if (!isLive()) {
			List<Element> touched = new ArrayList<>(change.removed());
			change.changed().forEach(each -> touched.add(each.element()));
			if (!touched.isEmpty()) {
				// By identity: where an element stood is not known once it has moved.
				Set<Element> gone = Collections.newSetFromMap(new IdentityHashMap<>());
				gone.addAll(touched);
				rows.removeIf(row -> gone.contains(row.element()));
			}
			List<Element> come = new ArrayList<>(change.added());
			change.changed().forEach(each -> come.add(each.element()));
			insert(come);
		}
		hear.run();
	}

	private void insert(List<Element> elements) {
		List<Row> come = new ArrayList<>();
		for (Element element : elements) {
			if (lets(element)) {
				come.add(row(element));
			}
		}
		if (come.size() > 64) {
			rows.addAll(come);
			rows.sort(order());
			return;
		}
		for (Row row : come) {
			int at = Collections.binarySearch(rows, row, order());
			rows.add(at < 0 ? -at - 1 : at, row);
		}
	}

	/** Whether the session is still being gone through. */
	public boolean isScanning() {
		return scan != null;
	}

	/** How many rows. */
	public int size() {
		if (session == null) {
			return 0;
		}
		return isLive() ? session.set().getDocumentAnnotations().size() + session.index().size() + session.set().getRelations().size()
				+ session.set().getChains().size() : rows.size();
	}

	/** The element in that row. */
	public Element get(int row) {
		if (!isLive()) {
			return rows.get(row).element();
		}
		int at = row;
		for (List<? extends Element> part : parts()) {
			if (at < part.size()) {
				return part.get(at);
			}
			at -= part.size();
		}
		throw new IndexOutOfBoundsException(row);
	}

	private List<List<? extends Element>> parts() {
		return List.of(session.set().getDocumentAnnotations(), session.index().asList(), session.set().getRelations(), session.set().getChains());
	}

	/** The row of an element; -1 where it is not among them. */
	public int indexOf(Element element) {
		if (session == null || session.element(element.getId()) != element) {
			return -1;
		}
		if (!isLive()) {
			return lets(element) ? rowOf(element) : -1;
		}
		int documents = session.set().getDocumentAnnotations().size();
		int spans = session.index().size();
		int relations = session.set().getRelations().size();
		return switch (element) {
			case DocumentAnnotation annotation -> session.set().getDocumentAnnotations().indexOf(annotation);
			case Annotation annotation -> documents + session.index().indexOf(annotation);
			case Relation relation -> documents + spans + session.set().getRelations().indexOf(relation);
			case Chain chain -> documents + spans + relations + session.set().getChains().indexOf(chain);
			default -> -1;
		};
	}

	private int rowOf(Element element) {
		int at = Collections.binarySearch(rows, row(element), order());
		return at >= 0 && rows.get(at).element() == element ? at : -1;
	}
}
