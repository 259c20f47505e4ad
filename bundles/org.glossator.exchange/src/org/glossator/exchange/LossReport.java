package org.glossator.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;

/** Counts what a read or write could not carry, by kind, in the order first met. Used by one thread at a time. */
public final class LossReport {

	/** How many places a loss names. */
	public static final int PLACES = 5;

	private static final class Entry {
		private int count;
		private final List<String> places = new ArrayList<>(PLACES);
	}

	private final Map<String, Entry> entries = new LinkedHashMap<>();

	/**
	 * Counts one thing lost.
	 *
	 * @param what the kind, one sentence that holds no place: equal sentences are counted together
	 * @param where the place, such as {@code ID 12-19} or {@code FILE, line 3}
	 */
	public void add(String what, String where) {
		Entry entry = entries.computeIfAbsent(Objects.requireNonNull(what), kind -> new Entry());
		entry.count++;
		if (entry.places.size() < PLACES) {
			entry.places.add(where);
		}
	}

	/** Counts one thing lost at an annotation. */
	public void add(String what, AnnotatedDocument document, AnnotationRecord annotation) {
		add(what, place(document, annotation));
	}

	/** Takes over what another report counted. */
	public void addAll(Loss loss) {
		Entry entry = entries.computeIfAbsent(loss.what(), kind -> new Entry());
		entry.count += loss.count();
		for (String place : loss.places()) {
			if (entry.places.size() < PLACES) {
				entry.places.add(place);
			}
		}
	}

	/** How an annotation's place is written: the document's id, then the span or else the annotation's id. */
	public static String place(AnnotatedDocument document, AnnotationRecord annotation) {
		return document.info().id() + " " + (annotation instanceof SpanRecord span ? span.span().toString() : annotation.id());
	}

	/** Whether nothing was lost. */
	public boolean isEmpty() {
		return entries.isEmpty();
	}

	/** The losses in the order first met. */
	public List<Loss> losses() {
		List<Loss> losses = new ArrayList<>(entries.size());
		entries.forEach((what, entry) -> losses.add(new Loss(what, entry.count, entry.places)));
		return losses;
	}
}
