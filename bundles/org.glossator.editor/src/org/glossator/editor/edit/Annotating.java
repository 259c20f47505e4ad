package org.glossator.editor.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.edit.Edits;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.tag.TagChoice;
import org.glossator.editor.view.Unit;
import org.glossator.model.Annotation;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/**
 * What a person does to annotations, each as one labelled step of undo. A suggestion that somebody changes by hand is
 * thereby accepted. Belongs to the thread that edits the session.
 */
public final class Annotating {

	private final DocumentSession session;
	private final Boundaries boundaries;

	/** Works on that session. */
	public Annotating(DocumentSession session, Boundaries boundaries) {
		this.session = Objects.requireNonNull(session);
		this.boundaries = Objects.requireNonNull(boundaries);
	}

	private List<Element> execute(Command command) {
		if (!command.canExecute()) {
			return List.of();
		}
		session.commandStack().execute(command);
		return command.getResult().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
	}

	private static SpanRecord record(Annotation annotation) {
		return new SpanRecord(annotation.getId(), annotation.getLayer(), annotation.getSpan(), annotation.getValues(),
				annotation.getProvenance());
	}

	private static SpanRecord accepted(SpanRecord record) {
		return record.provenance().status() == Status.ACCEPTED ? record
				: record.withProvenance(record.provenance().withStatus(Status.ACCEPTED));
	}

	/**
	 * Tags spans. Where one is tagged so already nothing is added; where it is only suggested, that is accepted. The value of
	 * a feature that is no label goes to the annotations of its layer that are there.
	 *
	 * @return the annotations that now tag the spans
	 */
	public List<Element> tag(List<Span> spans, TagChoice choice) {
		List<Element> there = new ArrayList<>();
		List<SpanRecord> records = new ArrayList<>();
		for (Span span : spans) {
			Annotation same = same(span, choice);
			if (same == null) {
				records.add(new SpanRecord("", choice.layer().name(), span, choice.values(), Provenance.MANUAL));
			} else {
				SpanRecord now = accepted(choice.isLabel() ? record(same) : record(same).withValues(choice.given(same.getValues())));
				if (now.equals(record(same))) {
					there.add(same);
				} else {
					records.add(now);
				}
			}
		}
		if (!records.isEmpty()) {
			there.addAll(execute(Edits.replace(session, "Tag as " + choice.label(), List.of(), records)));
		}
		return there;
	}

	private Annotation same(Span span, TagChoice choice) {
		for (Annotation there : session.index().exactly(span.begin(), span.end())) {
			if (there.getLayer().equals(choice.layer().name()) && there.getSpan().equals(span)
					&& (choice.tag() == null || !choice.isLabel() || choice.value().equals(there.getValues().get(choice.layer().labelFeature())))) {
				return there;
			}
		}
		return null;
	}

	/** Gives annotations another tag; those of another layer move to the tag's, and keep what features both have. */
	public List<Element> retag(Collection<Annotation> annotations, TagChoice choice) {
		String label = (choice.isLabel() ? "Retag as " : "Set ") + choice.label();
		List<SpanRecord> changed = new ArrayList<>();
		for (Annotation annotation : annotations) {
			if (!annotation.getLayer().equals(choice.layer().name())) {
				changed.add(accepted(new SpanRecord(annotation.getId(), choice.layer().name(), annotation.getSpan(), movedValues(annotation, choice),
						annotation.getProvenance())));
			} else if (choice.tag() != null) {
				SpanRecord record = record(annotation);
				changed.add(accepted(record.withValues(choice.given(record.values()))));
			}
		}
		return changed.isEmpty() ? List.of() : execute(Edits.replace(session, label, List.of(), changed));
	}

	private static FeatureValues movedValues(Annotation annotation, TagChoice choice) {
		FeatureValues values = choice.values();
		for (String feature : annotation.getValues().names()) {
			boolean chosen = choice.feature() != null && feature.equals(choice.feature().name());
			if (!chosen && !feature.equals(choice.layer().labelFeature()) && choice.layer().feature(feature) != null) {
				values = values.with(feature, annotation.getValues().all(feature));
			}
		}
		return values;
	}

	/** Removes elements of any kind. */
	public void delete(Collection<? extends Element> elements) {
		String one = elements.iterator().next() instanceof Relation ? "Delete relation" : "Delete annotation";
		execute(Edits.remove(session, elements.size() == 1 ? one : "Delete " + elements.size() + " annotations",
				elements.stream().map(Element::getId).toList()));
	}

	/** Accepts or rejects elements of any kind; suggested relations of what is rejected go with it. */
	public void decide(Collection<? extends Element> elements, Status status) {
		Set<String> ids = new LinkedHashSet<>();
		for (Element element : elements) {
			if (element.getProvenance().status() != status) {
				ids.add(element.getId());
			}
		}
		int count = ids.size();
		if (count == 0) {
			return;
		}
		if (status == Status.REJECTED) {
			for (Element element : elements) {
				session.relationsOf(element.getId()).stream().filter(relation -> relation.getProvenance().status() == Status.SUGGESTED)
						.forEach(relation -> ids.add(relation.getId()));
			}
		}
		String verb = switch (status) {
		case ACCEPTED -> "Accept ";
		case REJECTED -> "Reject ";
		case SUGGESTED -> "Reopen ";
		};
		execute(Edits.setStatus(session, verb + (count == 1 ? "suggestion" : count + " suggestions"), ids, status));
	}

	/** Puts further annotations on the spans of these, in the layer and with the tag chosen; features that both layers have are kept. */
	public List<Element> duplicate(Collection<Annotation> annotations, TagChoice choice) {
		List<SpanRecord> copies = new ArrayList<>();
		for (Annotation annotation : annotations) {
			if (same(annotation.getSpan(), choice) == null) {
				copies.add(new SpanRecord("", choice.layer().name(), annotation.getSpan(), movedValues(annotation, choice),
						Provenance.MANUAL.withNote(annotation.getProvenance().note())));
			}
		}
		return copies.isEmpty() ? List.of() : execute(Edits.add(session, "Duplicate as " + choice.label(), copies));
	}

	/** Takes all values from the features of annotations. */
	public void clearFeatures(Collection<Annotation> annotations) {
		change("Clear features", annotations, record -> record.withValues(FeatureValues.NONE));
	}

	/** Changes annotations in one step; those that stay as they are are left alone. */
	private void change(String label, Collection<Annotation> annotations, UnaryOperator<SpanRecord> change) {
		List<SpanRecord> changed = new ArrayList<>();
		for (Annotation annotation : annotations) {
			SpanRecord before = record(annotation);
			SpanRecord after = change.apply(before);
			if (!after.equals(before)) {
				changed.add(accepted(after));
			}
		}
		if (!changed.isEmpty()) {
			execute(Edits.replace(session, label, List.of(), changed));
		}
	}

	/** Moves one boundary of each annotation by a unit; never past the other boundary. */
	public void nudge(Collection<Annotation> annotations, boolean begin, boolean forwards, Unit unit) {
		change(begin ? "Move begin" : "Move end", annotations, record -> record.withSpan(nudged(record.span(), begin, forwards, unit)));
	}

	private Span nudged(Span span, boolean begin, boolean forwards, Unit unit) {
		int[] offsets = span.offsets();
		int at = begin ? 0 : offsets.length - 1;
		int length = session.text().length();
		int moved = begin ? forwards ? unit.beginAfter(boundaries, offsets[at], length) : unit.beginBefore(boundaries, offsets[at])
				: forwards ? unit.endAfter(boundaries, offsets[at], length) : endBefore(unit, offsets[at]);
		if (begin ? moved >= offsets[1] : moved <= offsets[at - 1]) {
			return span;
		}
		offsets[at] = moved;
		return Span.ofFragments(offsets);
	}

	/** Where the last unit that ends before the offset ends. */
	private int endBefore(Unit unit, int offset) {
		if (unit == Unit.CHARACTER) {
			return boundaries.previousGrapheme(offset);
		}
		Span last = offset == 0 ? null : boundaries.previousToken(offset - 1);
		return last == null ? 0 : last.end();
	}

	/** Puts an annotation on another span. */
	public void move(Annotation annotation, Span span, String label) {
		change(label, List.of(annotation), record -> record.withSpan(span));
	}

	/** Takes the fragment at a place from a discontinuous annotation; false where there is none to be taken. */
	public boolean removeFragment(Annotation annotation, int offset) {
		Span span = annotation.getSpan();
		for (int f = 0; f < span.fragmentCount() && span.isDiscontinuous(); f++) {
			if (span.fragmentBegin(f) <= offset && offset <= span.fragmentEnd(f)) {
				int[] offsets = span.offsets();
				int[] left = new int[offsets.length - 2];
				System.arraycopy(offsets, 0, left, 0, 2 * f);
				System.arraycopy(offsets, 2 * f + 2, left, 2 * f, left.length - 2 * f);
				move(annotation, Span.ofFragments(left), "Remove fragment");
				return true;
			}
		}
		return false;
	}

	/** Makes a span part of an annotation, as a further fragment where it does not touch it. */
	public void addFragment(Annotation annotation, Span span) {
		int[] own = annotation.getSpan().offsets();
		int[] more = span.offsets();
		int[] all = Arrays.copyOf(own, own.length + more.length);
		System.arraycopy(more, 0, all, own.length, more.length);
		move(annotation, Span.ofFragments(all), "Add fragment");
	}

	/** Cuts an annotation in two at a place inside it, which is the begin of a grapheme. */
	public List<Element> split(Annotation annotation, int place) {
		int offset = boundaries.snapToGraphemes(Span.of(place, place)).begin();
		return execute(Edits.split(session, "Split annotation", annotation.getId(), offset));
	}

	/** Joins annotations of one layer. */
	public List<Element> merge(List<Annotation> annotations) {
		return execute(Edits.merge(session, "Merge " + annotations.size() + " annotations", annotations.stream().map(Element::getId).toList()));
	}
}
