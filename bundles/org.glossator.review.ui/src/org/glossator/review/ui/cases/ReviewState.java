package org.glossator.review.ui.cases;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.glossator.review.adjudication.Adjudication;
import org.glossator.review.adjudication.Case;
import org.glossator.review.adjudication.Decision;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.text.span.Extent;
import org.glossator.text.span.SpanIndex;

/**
 * The sets of one document laid side by side, as they were at one moment. Made away from the UI thread, then not changed
 * any more.
 */
public final class ReviewState {

	private final List<AnnotatedDocument> sources;
	private final AnnotatedDocument target;
	private final SchemaSpec schema;
	private final Adjudication adjudication;
	private final List<Case> cases;
	private final Map<Decision.Source, Case> caseOf = new HashMap<>();
	private final Map<Case, Integer> places = new IdentityHashMap<>();
	private final Map<String, SpanIndex<SpanRecord>> spans = new HashMap<>();
	private final long stamp;
	private final int turn;
	private int differing;
	private int decided;

	/** Lays sets of one document side by side with what was made of them so far. Any thread. */
	public static ReviewState of(List<AnnotatedDocument> sources, AnnotatedDocument target, List<Decision> decisions, SchemaSpec schema) {
		return new ReviewState(sources, target, decisions, schema, 0, 0);
	}

	/**
	 * @param stamp the stamp of the adjudicated set's session when the target was taken
	 * @param turn how many decisions were made or taken back by then
	 */
	ReviewState(List<AnnotatedDocument> sources, AnnotatedDocument target, List<Decision> decisions, SchemaSpec schema, long stamp, int turn) {
		this.sources = List.copyOf(sources);
		this.target = target;
		this.schema = schema;
		this.stamp = stamp;
		this.turn = turn;
		adjudication = new Adjudication(sources, target, decisions, schema, InstantSource.system());
		cases = List.copyOf(adjudication.cases());
		for (Case each : cases) {
			places.put(each, places.size());
			each.sources().forEach(source -> caseOf.put(source, each));
			if (each.current() != null) {
				caseOf.put(new Decision.Source(target.annotator(), each.current().id()), each);
			}
			differing += each.differences().isEmpty() ? 0 : 1;
			decided += !each.differences().isEmpty() && each.decision() != null ? 1 : 0;
		}
		sources.forEach(set -> spans.put(set.annotator(), index(set)));
		spans.put(target.annotator(), index(target));
	}

	private static SpanIndex<SpanRecord> index(AnnotatedDocument set) {
		SpanIndex<SpanRecord> index = new SpanIndex<>(Extent.ofSpan(SpanRecord::span));
		List<SpanRecord> spans = new ArrayList<>();
		set.annotations().forEach(each -> {
			if (each instanceof SpanRecord span) {
				spans.add(span);
			}
		});
		index.addAll(spans);
		return index;
	}

	/** The annotators' sets, from left to right. */
	public List<AnnotatedDocument> sources() {
		return sources;
	}

	/** The adjudicated set. */
	public AnnotatedDocument target() {
		return target;
	}

	/** The schema. */
	public SchemaSpec schema() {
		return schema;
	}

	/** All cases in the order of the text, those on which all agree among them. */
	public List<Case> cases() {
		return cases;
	}

	/** The case an annotation belongs to; null for what only the adjudicated set has. */
	public Case caseOf(String annotator, String annotation) {
		return caseOf.get(new Decision.Source(annotator, annotation));
	}

	/** The case that speaks of the same annotations as that one, as it is now; null if there is none any more. */
	public Case same(Case other) {
		return other == null ? null : caseOf.get(other.sources().get(0));
	}

	/** The place of a case in the order of the text; -1 for one that was laid out at another time. */
	int place(Case wanted) {
		return places.getOrDefault(wanted, -1);
	}

	/** An annotator's spans by where they lie; null for who is not compared here. */
	public SpanIndex<SpanRecord> spans(String annotator) {
		return spans.get(annotator);
	}

	/** In how many cases the annotators differ. */
	public int differing() {
		return differing;
	}

	/** How many of those are decided. */
	public int decided() {
		return decided;
	}

	Adjudication adjudication() {
		return adjudication;
	}

	boolean isOf(long otherStamp, int otherTurn) {
		return stamp == otherStamp && turn == otherTurn;
	}
}
