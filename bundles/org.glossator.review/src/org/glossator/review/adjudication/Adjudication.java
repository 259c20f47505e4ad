package org.glossator.review.adjudication;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.review.adjudication.Decision.Kind;
import org.glossator.review.adjudication.Decision.Source;
import org.glossator.review.align.AlignedRows;
import org.glossator.review.align.Labels;
import org.glossator.review.diff.DocumentOrder;
import org.glossator.review.diff.Edit;
import org.glossator.review.diff.SetDiff;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.ChainRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.RelationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;

/**
 * One document's annotation sets laid side by side with the adjudicated set that is being made of them. Knows the cases
 * and says what a decision would change; changes nothing itself, and never an annotator's own set. Immutable: make a new
 * one when a set or the decisions change.
 */
public final class Adjudication {

	private final Labels labels;
	private final InstantSource clock;
	private final List<AnnotatedDocument> sources;
	private final AnnotatedDocument target;
	private final List<Decision> decisions;
	private final List<AnnotationRecord[]> rows;
	private final List<Map<String, Integer>> rowOfId = new ArrayList<>();
	/** The number of the last decision that speaks of an annotation. */
	private final Map<Source, Integer> lastOn = new HashMap<>();

	/**
	 * @param sources the annotators' sets of one document
	 * @param target the adjudicated set as it is, under its own annotator name
	 * @param decisions the decisions on the document that stand
	 */
	public Adjudication(List<AnnotatedDocument> sources, AnnotatedDocument target, List<Decision> decisions, SchemaSpec schema,
			InstantSource clock) {
		this.sources = List.copyOf(sources);
		this.target = target;
		this.decisions = decisions.stream().filter(decision -> decision.target().equals(target.annotator())).toList();
		for (int i = 0; i < this.decisions.size(); i++) {
			for (Source source : this.decisions.get(i).sources()) {
				lastOn.put(source, i);
			}
		}
		this.clock = clock;
		labels = new Labels(schema);
		List<List<AnnotationRecord>> sets = new ArrayList<>();
		sources.forEach(set -> sets.add(SetDiff.counted(set.annotations())));
		// What is decided must not change what the cases are.
		AlignedRows aligned = AlignedRows.of(sets, labels);
		sets.add(SetDiff.counted(target.annotations()));
		rows = aligned.with(sets.get(sets.size() - 1)).rows();
		sets.forEach(set -> rowOfId.add(new HashMap<>()));
		for (int row = 0; row < rows.size(); row++) {
			for (int set = 0; set < sets.size(); set++) {
				AnnotationRecord cell = rows.get(row)[set];
				if (cell != null) {
					rowOfId.get(set).put(cell.id(), row);
				}
			}
		}
	}

	/** The cases in the order of the text; what only the adjudicated set has is no case. */
	public List<Case> cases() {
		List<Case> cases = new ArrayList<>();
		for (AnnotationRecord[] row : rows) {
			Map<String, AnnotationRecord> cells = new LinkedHashMap<>();
			for (int set = 0; set < sources.size(); set++) {
				if (row[set] != null) {
					cells.put(sources.get(set).annotator(), row[set]);
				}
			}
			if (!cells.isEmpty()) {
				AnnotationRecord first = cells.values().iterator().next();
				cases.add(new Case(first.layer(), cells, annotators(), new CaseDifferences(labels, rowOfId).of(row, sources.size()),
						Case.labelsOf(cells, labels), quote(first), row[sources.size()], decisionOn(cells)));
			}
		}
		cases.sort((a, b) -> DocumentOrder.COMPARATOR.compare(a.cells().values().iterator().next(), b.cells().values().iterator().next()));
		return cases;
	}

	private List<String> annotators() {
		return sources.stream().map(AnnotatedDocument::annotator).toList();
	}

	private String quote(AnnotationRecord annotation) {
		return annotation instanceof SpanRecord span ? span.span().coveredText(target.text()) : "";
	}

	/** The last decision that speaks of one of these annotations. */
	private Decision decisionOn(Map<String, AnnotationRecord> cells) {
		int last = -1;
		for (Map.Entry<String, AnnotationRecord> cell : cells.entrySet()) {
			last = Math.max(last, lastOn.getOrDefault(new Source(cell.getKey(), cell.getValue().id()), -1));
		}
		return last < 0 ? null : decisions.get(last);
	}

	/**
	 * Takes what these annotators have: one, or several side by side. A relation brings its ends with it, a chain its
	 * members, where the adjudicated set does not have them.
	 *
	 * @throws IllegalArgumentException if one of them has nothing in this case
	 */
	public Proposal take(Case about, List<String> chosen, String adjudicator, String reason, String note) {
		Change change = new Change();
		List<String> results = new ArrayList<>();
		for (String annotator : chosen) {
			AnnotationRecord annotation = about.cells().get(annotator);
			if (annotation == null) {
				throw new IllegalArgumentException(annotator + " has nothing here to take");
			}
			results.add(change.bring(annotators().indexOf(annotator), annotation));
		}
		return change.proposal(about, Kind.TAKE, chosen, results, adjudicator, reason, note);
	}

	/** Decides that there is nothing to annotate. */
	public Proposal nothing(Case about, String adjudicator, String reason, String note) {
		return new Change().proposal(about, Kind.NOTHING, List.of(), List.of(), adjudicator, reason, note);
	}

	/**
	 * Puts an annotation that no annotator has just so. Ends, members and links of it are ids of the adjudicated set.
	 *
	 * @param annotation its id is not looked at
	 */
	public Proposal put(Case about, AnnotationRecord annotation, String adjudicator, String reason, String note) {
		boolean sameSpan = annotation instanceof SpanRecord span && about.cells().values().stream()
				.anyMatch(cell -> cell instanceof SpanRecord other && other.span().equals(span.span()));
		Change change = new Change();
		String id = change.freshId(adjudicator + "." + about.sources().get(0).annotation());
		change.after.put(id, annotation.withId(id));
		return change.proposal(about, annotation instanceof SpanRecord && !sameSpan ? Kind.NEW_SPAN : Kind.CHANGED, List.of(),
				List.of(id), adjudicator, reason, note);
	}

	/** What one decision changes in the adjudicated set. */
	private final class Change {

		private final Map<String, AnnotationRecord> after = new LinkedHashMap<>();
		private final List<String> dropped = new ArrayList<>();

		/** Brings a source's annotation, under an id that tells where it is from; gives its id in the adjudicated set. */
		String bring(int set, AnnotationRecord annotation) {
			String id = sources.get(set).annotator() + "." + annotation.id();
			if (!after.containsKey(id)) {
				after.put(id, annotation);
				AnnotationRecord copy = switch (annotation) {
					case RelationRecord relation -> new RelationRecord(id, relation.layer(), inTarget(set, relation.source()),
							inTarget(set, relation.target()), relation.values(), Provenance.MANUAL);
					case ChainRecord chain -> new ChainRecord(id, chain.layer(),
							chain.members().stream().map(member -> inTarget(set, member)).toList(), chain.values(), Provenance.MANUAL);
					default -> annotation.withId(id).withProvenance(Provenance.MANUAL);
				};
				after.put(id, copy.withValues(linked(set, copy)));
			}
			return id;
		}

		/** The id that the adjudicated set has for an annotator's annotation; brought along if it has none. */
		private String inTarget(int set, String sourceId) {
			Integer row = rowOfId.get(set).get(sourceId);
			if (row == null) {
				return sourceId;
			}
			AnnotationRecord there = rows.get(row)[sources.size()];
			return there != null ? there.id() : bring(set, rows.get(row)[set]);
		}

		private FeatureValues linked(int set, AnnotationRecord annotation) {
			FeatureValues values = annotation.values();
			for (String feature : values.names()) {
				if (labels.isLink(annotation.layer(), feature)) {
					List<String> translated = new ArrayList<>();
					for (String link : values.all(feature)) {
						int bar = link.lastIndexOf('|');
						Integer row = rowOfId.get(set).get(link.substring(bar + 1));
						AnnotationRecord there = row == null ? null : rows.get(row)[sources.size()];
						if (there == null) {
							dropped.add(feature + "=" + link);
						} else {
							translated.add(link.substring(0, bar + 1) + there.id());
						}
					}
					values = values.with(feature, translated);
				}
			}
			return values;
		}

		String freshId(String wanted) {
			String id = wanted;
			for (int i = 2; isTaken(id); i++) {
				id = wanted + "-" + i;
			}
			return id;
		}

		private boolean isTaken(String id) {
			return target.annotations().stream().anyMatch(annotation -> annotation.id().equals(id));
		}

		/**
		 * What an earlier decision or a strategy put there goes; what was already there in the same form stays. Where one
		 * annotation takes the place of one, it keeps the id, so that what hangs on it goes on hanging on it.
		 */
		Proposal proposal(Case about, Kind kind, List<String> chosen, List<String> brought, String adjudicator, String reason,
				String note) {
			Map<String, AnnotationRecord> before = new LinkedHashMap<>();
			for (AnnotationRecord annotation : target.annotations()) {
				boolean earlier = about.decision() != null && about.decision().results().contains(annotation.id());
				boolean current = about.current() != null && about.current().id().equals(annotation.id());
				if (earlier || current || after.containsKey(annotation.id())) {
					before.put(annotation.id(), annotation);
				}
			}
			List<String> results = brought;
			if (brought.size() == 1 && before.size() == 1 && !before.containsKey(brought.get(0))) {
				AnnotationRecord old = before.values().iterator().next();
				AnnotationRecord result = after.get(brought.get(0));
				if (old.getClass() == result.getClass()) {
					after.remove(brought.get(0));
					after.put(old.id(), result.withId(old.id()));
					results = List.of(old.id());
				}
			}
			List<Edit> edits = new ArrayList<>();
			after.forEach((id, annotation) -> {
				AnnotationRecord old = before.remove(id);
				if (!annotation.equals(old)) {
					edits.add(new Edit(old, annotation));
				}
			});
			before.values().forEach(old -> edits.add(new Edit(old, null)));
			Decision decision = new Decision("", clock.instant(), adjudicator, target.annotator(), about.layer(), kind,
					about.sources(), chosen, results, about.conflict(), about.quote(), reason, note).identified();
			return new Proposal(decision, edits, dropped);
		}
	}

	/** How many cases there are of each status, in the order of statuses. */
	public int[] progress() {
		int[] progress = new int[Case.Status.values().length];
		cases().forEach(one -> progress[one.status().ordinal()]++);
		return progress;
	}
}
