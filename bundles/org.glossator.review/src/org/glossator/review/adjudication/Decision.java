package org.glossator.review.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.glossator.review.store.Entry;
import org.glossator.text.record.FeatureValues;

/**
 * What an adjudicator decided on one case, and why. Immutable.
 *
 * @param id the entry's id
 * @param time when
 * @param adjudicator who
 * @param target the annotator name of the adjudicated set
 * @param layer the layer
 * @param kind what was decided
 * @param sources the annotators' annotations that were decided on
 * @param chosen the annotators whose annotation was taken; empty unless {@link Kind#TAKE}
 * @param results the ids that came into the adjudicated set
 * @param conflict what was in question, such as {@code label ORG/PER}; see {@link Case#conflict()}
 * @param quote the text in question
 * @param reason one of the corpus's reasons; may be empty
 * @param note a free remark; may be empty
 */
public record Decision(String id, Instant time, String adjudicator, String target, String layer, Kind kind,
		List<Source> sources, List<String> chosen, List<String> results, String conflict, String quote, String reason,
		String note) {

	/** What can be decided. */
	public enum Kind {
		/** One annotator's annotation, or several side by side. */
		TAKE,
		/** There is nothing to annotate here: whoever annotated it was wrong. */
		NOTHING,
		/** An annotation on a span nobody had. */
		NEW_SPAN,
		/** An annotator's annotation with other values. */
		CHANGED;

		/** The name used in files. */
		public String id() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		static Kind of(String id) {
			for (Kind kind : values()) {
				if (kind.id().equals(id)) {
					return kind;
				}
			}
			return null;
		}
	}

	/**
	 * An annotation of an annotator's set.
	 *
	 * @param annotator whose
	 * @param annotation its id
	 */
	public record Source(String annotator, String annotation) {

		String text() {
			return annotator + "/" + annotation;
		}

		static Source of(String text) {
			int slash = text.indexOf('/');
			return slash < 0 ? new Source("", text) : new Source(text.substring(0, slash), text.substring(slash + 1));
		}
	}

	static final String ENTRY = "decision";

	public Decision {
		Objects.requireNonNull(kind);
		sources = List.copyOf(sources);
		chosen = List.copyOf(chosen);
		results = List.copyOf(results);
	}

	Entry entry() {
		List<String> pairs = new ArrayList<>(List.of("target", target, "layer", layer, "decided", kind.id(), "conflict", conflict,
				"quote", quote, "reason", reason, "note", note));
		sources.forEach(source -> pairs.addAll(List.of("source", source.text())));
		chosen.forEach(annotator -> pairs.addAll(List.of("chosen", annotator)));
		results.forEach(result -> pairs.addAll(List.of("result", result)));
		return Entry.of(ENTRY, time, adjudicator, FeatureValues.of(pairs.toArray(String[]::new)));
	}

	/** The same with the id that its content gives it. */
	Decision identified() {
		return of(entry());
	}

	/** Reads an entry; null if it is no decision that this program knows. */
	static Decision of(Entry entry) {
		Kind kind = Kind.of(entry.field("decided"));
		if (!entry.kind().equals(ENTRY) || kind == null) {
			return null;
		}
		FeatureValues fields = entry.fields();
		return new Decision(entry.id(), entry.time(), entry.author(), entry.field("target"), entry.field("layer"), kind,
				fields.all("source").stream().map(Source::of).toList(), fields.all("chosen"), fields.all("result"),
				entry.field("conflict"), entry.field("quote"), entry.field("reason"), entry.field("note"));
	}
}
