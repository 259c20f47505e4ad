package org.glossator.core.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.glossator.core.record.Records;
import org.glossator.core.session.DocumentSession;
import org.glossator.core.session.SetEditor;
import org.glossator.model.Annotation;
import org.glossator.model.Chain;
import org.glossator.model.Element;
import org.glossator.model.Relation;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

/**
 * The commands that change annotations, to be executed on {@link DocumentSession#commandStack()}. One command is one
 * step of undo, whatever it touches; its label is what the Edit menu shows. Elements are told by id; an id that is not
 * there makes the command not executable. A command's result ({@link Command#getResult()}) are the elements it made or
 * changed.
 */
public final class Edits {

	private Edits() {
	}

	/**
	 * Adds annotations. Records without an id get one; ids that are taken are exchanged, and the relations and chains
	 * among the records follow.
	 */
	public static Command add(DocumentSession session, String label, List<? extends AnnotationRecord> records) {
		List<AnnotationRecord> added = List.copyOf(records);
		return new SessionCommand(session, label, () -> !added.isEmpty(), editor -> editor.add(added));
	}

	/**
	 * Removes these, the relations that hang on them, their membership in chains and the links that lead to them; an
	 * emptied chain goes too.
	 */
	public static Command remove(DocumentSession session, String label, Collection<String> ids) {
		List<String> removed = List.copyOf(ids);
		return new SessionCommand(session, label, () -> !removed.isEmpty() && allThere(session, removed), editor -> remove(editor, removed));
	}

	/** Moves annotations to other spans. */
	public static Command setSpan(DocumentSession session, String label, Map<String, Span> spans) {
		Map<String, Span> moved = new LinkedHashMap<>(spans);
		return new SessionCommand(session, label,
				() -> !moved.isEmpty() && moved.keySet().stream().allMatch(id -> session.element(id) instanceof Annotation),
				editor -> moved.forEach((id, span) -> change(editor, id, record -> ((SpanRecord) record).withSpan(span))));
	}

	/** Gives elements other values. */
	public static Command setValues(DocumentSession session, String label, Map<String, FeatureValues> values) {
		Map<String, FeatureValues> set = new LinkedHashMap<>(values);
		return changing(session, label, set.keySet(), (id, record) -> record.withValues(set.get(id)));
	}

	/** Moves elements to another layer of the same kind, with the values they have there. */
	public static Command setLayer(DocumentSession session, String label, String layer, Map<String, FeatureValues> values) {
		Map<String, FeatureValues> set = new LinkedHashMap<>(values);
		return changing(session, label, set.keySet(), (id, record) -> inLayer(record, layer, set.get(id)));
	}

	/** Gives elements another provenance. */
	public static Command setProvenance(DocumentSession session, String label, Map<String, Provenance> provenances) {
		Map<String, Provenance> set = new LinkedHashMap<>(provenances);
		return changing(session, label, set.keySet(), (id, record) -> record.withProvenance(set.get(id)));
	}

	/** Accepts, rejects or suggests. */
	public static Command setStatus(DocumentSession session, String label, Collection<String> ids, Status status) {
		return changing(session, label, new LinkedHashSet<>(ids), (id, record) -> record.withProvenance(record.provenance().withStatus(status)));
	}

	/** Writes a remark on an element; the empty text takes it away. */
	public static Command setNote(DocumentSession session, String label, String id, String note) {
		return changing(session, label, Set.of(id), (same, record) -> record.withProvenance(record.provenance().withNote(note)));
	}

	/** Lets a relation start from and point to other elements. */
	public static Command setEnds(DocumentSession session, String label, String relation, String source, String target) {
		return new SessionCommand(session, label,
				() -> session.element(relation) instanceof Relation && allThere(session, List.of(source, target)),
				editor -> change(editor, relation,
						record -> new RelationRecord(record.id(), record.layer(), source, target, record.values(), record.provenance())));
	}

	/** Gives a chain other members. */
	public static Command setMembers(DocumentSession session, String label, String chain, List<String> members) {
		List<String> set = List.copyOf(members);
		return new SessionCommand(session, label, () -> session.element(chain) instanceof Chain && allThere(session, set),
				editor -> change(editor, chain, record -> new ChainRecord(record.id(), record.layer(), set, record.values(), record.provenance())));
	}

	/**
	 * Removes some and adds or changes others in one step: a record whose id is there changes that element in place, any
	 * other is added.
	 */
	public static Command replace(DocumentSession session, String label, Collection<String> removed, List<? extends AnnotationRecord> records) {
		List<String> gone = List.copyOf(removed);
		List<AnnotationRecord> put = List.copyOf(records);
		return new SessionCommand(session, label, () -> allThere(session, gone) && !(gone.isEmpty() && put.isEmpty()), editor -> {
			remove(editor, gone);
			put(editor, put);
		});
	}

	/** Makes the set hold exactly these records, touching only what differs. */
	public static Command replaceAll(DocumentSession session, String label, List<? extends AnnotationRecord> records) {
		return replaceAll(session, label, false, records);
	}

	/** Shows what the set's file holds: the records of {@link DocumentSession#reload()}. Executable on a locked set too. */
	public static Command reload(DocumentSession session, List<? extends AnnotationRecord> records) {
		return replaceAll(session, "Reload", true, records);
	}

	private static Command replaceAll(DocumentSession session, String label, boolean ofFile, List<? extends AnnotationRecord> records) {
		List<AnnotationRecord> put = List.copyOf(records);
		return new SessionCommand(session, label, ofFile, () -> true, editor -> {
			Set<String> kept = new HashSet<>();
			put.forEach(record -> kept.add(record.id()));
			List<Element> gone = new ArrayList<>();
			for (AnnotationRecord record : session.snapshot().annotations()) {
				if (!kept.contains(record.id())) {
					gone.add(session.element(record.id()));
				}
			}
			editor.remove(gone);
			put(editor, put);
		});
	}

	/** Cuts an annotation in two at an offset inside it; the first part keeps the id, both keep values. */
	public static Command split(DocumentSession session, String label, String id, int offset) {
		return new SessionCommand(session, label,
				() -> session.element(id) instanceof Annotation annotation && annotation.getBegin() < offset && offset < annotation.getEnd(), editor -> {
					SpanRecord whole = (SpanRecord) Records.of(session.element(id));
					change(editor, id, record -> whole.withSpan(part(whole.span(), 0, offset)));
					editor.add(List.of(new SpanRecord("", whole.layer(), part(whole.span(), offset, Integer.MAX_VALUE), whole.values(), whole.provenance())));
				});
	}

	/** What of a span lies between two offsets. */
	private static Span part(Span span, int from, int to) {
		List<Integer> offsets = new ArrayList<>();
		for (int i = 0; i < span.fragmentCount(); i++) {
			int begin = Math.max(from, span.fragmentBegin(i));
			int end = Math.min(to, span.fragmentEnd(i));
			if (begin < end) {
				offsets.add(begin);
				offsets.add(end);
			}
		}
		return Span.ofFragments(offsets.stream().mapToInt(Integer::intValue).toArray());
	}

	/** Joins annotations of one layer into the first of them; relations and chains of the others then hang on it. */
	public static Command merge(DocumentSession session, String label, List<String> ids) {
		List<String> merged = List.copyOf(ids);
		return new SessionCommand(session, label, () -> mergeable(session, merged), editor -> merge(editor, merged));
	}

	private static boolean mergeable(DocumentSession session, List<String> ids) {
		Set<String> layers = new HashSet<>();
		for (String id : ids) {
			if (!(session.element(id) instanceof Annotation annotation)) {
				return false;
			}
			layers.add(annotation.getLayer());
		}
		return Set.copyOf(ids).size() > 1 && layers.size() == 1;
	}

	private static void merge(SetEditor editor, List<String> ids) {
		DocumentSession session = editor.session();
		String first = ids.get(0);
		List<Integer> offsets = new ArrayList<>();
		Map<String, String> heirs = new HashMap<>();
		for (String id : ids) {
			Annotation annotation = (Annotation) session.element(id);
			for (int offset : annotation.getSpan().offsets()) {
				offsets.add(offset);
			}
			if (!id.equals(first)) {
				heirs.put(id, first);
			}
		}
		for (String id : heirs.keySet()) {
			for (Relation relation : List.copyOf(session.relationsOf(id))) {
				change(editor, relation.getId(), record -> new RelationRecord(record.id(), record.layer(),
						heirs.getOrDefault(relation.getSource(), relation.getSource()), heirs.getOrDefault(relation.getTarget(), relation.getTarget()),
						record.values(), record.provenance()));
			}
			for (Chain chain : List.copyOf(session.chainsOf(id))) {
				List<String> members = chain.getMembers().stream().map(member -> heirs.getOrDefault(member, member)).distinct().toList();
				change(editor, chain.getId(), record -> new ChainRecord(record.id(), record.layer(), members, record.values(), record.provenance()));
			}
		}
		relink(editor, Set.of(), (values, feature) -> Links.inherit(values, feature, heirs));
		editor.remove(heirs.keySet().stream().map(session::element).toList());
		Span hull = Span.ofFragments(offsets.stream().mapToInt(Integer::intValue).toArray());
		change(editor, first, record -> ((SpanRecord) record).withSpan(hull));
	}

	private static AnnotationRecord inLayer(AnnotationRecord record, String layer, FeatureValues values) {
		return switch (record) {
			case SpanRecord span -> new SpanRecord(span.id(), layer, span.span(), values, span.provenance());
			case RelationRecord relation -> new RelationRecord(relation.id(), layer, relation.source(), relation.target(), values, relation.provenance());
			case ChainRecord chain -> new ChainRecord(chain.id(), layer, chain.members(), values, chain.provenance());
			case DocumentLevelRecord document ->
				new DocumentLevelRecord(document.id(), layer, values, document.provenance());
		};
	}

	/** What one element becomes. */
	private interface Change {
		AnnotationRecord of(String id, AnnotationRecord record);
	}

	private static Command changing(DocumentSession session, String label, Set<String> ids, Change change) {
		return new SessionCommand(session, label, () -> !ids.isEmpty() && allThere(session, ids),
				editor -> ids.forEach(id -> change(editor, id, record -> change.of(id, record))));
	}

	private static void change(SetEditor editor, String id, UnaryOperator<AnnotationRecord> change) {
		Element element = editor.session().element(id);
		editor.change(element, change.apply(Records.of(element)));
	}

	private static boolean allThere(DocumentSession session, Collection<String> ids) {
		return ids.stream().allMatch(id -> session.element(id) != null);
	}

	private static void put(SetEditor editor, List<AnnotationRecord> records) {
		List<AnnotationRecord> fresh = new ArrayList<>();
		for (AnnotationRecord record : records) {
			Element known = record.id().isEmpty() ? null : editor.session().element(record.id());
			if (known == null) {
				fresh.add(record);
			} else if (Records.of(known).getClass() == record.getClass()) {
				editor.change(known, record);
			} else {
				// The id stands for something of another kind now: the old one goes, the new one takes its id.
				editor.remove(List.of(known));
				fresh.add(record);
			}
		}
		editor.add(fresh);
	}

	private static void remove(SetEditor editor, Collection<String> ids) {
		DocumentSession session = editor.session();
		Set<Element> gone = new LinkedHashSet<>();
		ids.forEach(id -> gone.add(session.element(id)));
		Map<Chain, Set<String>> leaving = new LinkedHashMap<>();
		List<Element> open = new ArrayList<>(gone);
		while (!open.isEmpty()) {
			Element element = open.removeLast();
			for (Relation relation : session.relationsOf(element.getId())) {
				if (gone.add(relation)) {
					open.add(relation);
				}
			}
			for (Chain chain : session.chainsOf(element.getId())) {
				Set<String> members = leaving.computeIfAbsent(chain, same -> new HashSet<>());
				members.add(element.getId());
				if (members.containsAll(chain.getMembers()) && gone.add(chain)) {
					open.add(chain);
				}
			}
		}
		leaving.forEach((chain, members) -> {
			if (!gone.contains(chain)) {
				List<String> kept = chain.getMembers().stream().filter(member -> !members.contains(member)).toList();
				change(editor, chain.getId(), record -> new ChainRecord(record.id(), record.layer(), kept, record.values(), record.provenance()));
			}
		});
		Set<String> unlinked = new HashSet<>();
		gone.forEach(element -> unlinked.add(element.getId()));
		relink(editor, gone, (values, feature) -> Links.without(values, feature, unlinked));
		editor.remove(gone);
	}

	/** Changes the link values of all elements but some. */
	private static void relink(SetEditor editor, Set<Element> but, BiFunction<FeatureValues, String, FeatureValues> how) {
		Map<String, List<String>> features = editor.session().schema().linkFeatures();
		for (Element element : editor.session().linking()) {
			FeatureValues before = element.getValues();
			FeatureValues values = before;
			for (String feature : features.getOrDefault(element.getLayer(), List.of())) {
				values = values.get(feature) == null ? values : how.apply(values, feature);
			}
			if (values != before && !but.contains(element)) {
				FeatureValues now = values;
				change(editor, element.getId(), record -> record.withValues(now));
			}
		}
	}

	/** What the Edit menu calls the making of an annotation: {@code Tag as Claim}. */
	public static String tagLabel(DocumentSession session, String layer) {
		LayerSpec spec = session.schema().layer(layer);
		return "Tag as " + (spec == null ? layer : spec.label());
	}
}
