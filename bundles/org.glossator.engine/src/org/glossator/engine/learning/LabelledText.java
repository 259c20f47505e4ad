package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

/**
 * A document with what a person decided on one layer of it. People annotate from the top down: what lies behind the last
 * decision was perhaps not read yet, so it is evidence neither for nor against; nor is a sentence with a suggestion that
 * nobody decided on. In all other sentences, what is not annotated was left unannotated on purpose. Immutable.
 */
final class LabelledText {

	private final String document;
	private final TokenizedText text;
	private final List<TokenSpan> spans = new ArrayList<>();
	private final List<TokenSpan> rejected = new ArrayList<>();
	private final boolean[] usable;
	private int leftOut;

	private LabelledText(String document, TokenizedText text) {
		this.document = document;
		this.text = text;
		usable = new boolean[text.sentences()];
	}

	static LabelledText of(LayerSpec layer, AnnotatedDocument set, TokenizedText text) {
		LabelledText labelled = new LabelledText(set.info().id(), text);
		int end = -1;
		List<Span> open = new ArrayList<>();
		for (AnnotationRecord record : set.annotations()) {
			if (!(record instanceof SpanRecord span) || !span.layer().equals(layer.name())) {
				continue;
			}
			if (span.provenance().status() == Status.SUGGESTED) {
				open.add(span.span());
				continue;
			}
			end = Math.max(end, span.span().end());
			labelled.take(layer, span);
		}
		labelled.dropNested();
		for (int s = 0; s < labelled.usable.length; s++) {
			labelled.usable[s] = text.sentenceBegin(s) < end;
		}
		for (Span span : open) {
			labelled.leave(span);
		}
		return labelled;
	}

	private void take(LayerSpec layer, SpanRecord record) {
		TokenSpan span = tokens(layer, record);
		if (span == null) {
			leftOut++;
		} else if (record.provenance().status() == Status.REJECTED) {
			rejected.add(span);
		} else {
			spans.add(span);
		}
	}

	/** The span by its tokens; null where it is not made of whole tokens of one sentence. */
	private TokenSpan tokens(LayerSpec layer, SpanRecord record) {
		Span span = record.span();
		int first = text.covering(span.begin());
		int last = span.end() > span.begin() ? text.covering(span.end() - 1) : -1;
		if (span.isDiscontinuous() || first < 0 || last < first || text.begin(first) != span.begin() || text.end(last) != span.end()
				|| text.sentence(first) != text.sentence(last)) {
			return null;
		}
		String label = layer.labelFeature().isEmpty() ? null : record.values().get(layer.labelFeature());
		return new TokenSpan(first, last + 1, label == null ? "" : label, record.values());
	}

	/** Of overlapping spans the longest stays: a tagger of tokens knows one at a time. */
	private void dropNested() {
		List<TokenSpan> sorted = new ArrayList<>(spans);
		sorted.sort(Comparator.comparingInt((TokenSpan span) -> span.first() - span.limit()).thenComparingInt(TokenSpan::first)
				.thenComparing(TokenSpan::label));
		spans.clear();
		for (TokenSpan span : sorted) {
			if (spans.stream().noneMatch(kept -> kept.overlaps(span.first(), span.limit()))) {
				spans.add(span);
			} else {
				leftOut++;
			}
		}
		spans.sort(Comparator.comparingInt(TokenSpan::first));
	}

	private void leave(Span open) {
		for (int s = 0; s < usable.length; s++) {
			if (text.sentenceBegin(s) < open.end() && open.begin() < text.sentenceEnd(s)) {
				usable[s] = false;
			}
		}
	}

	String document() {
		return document;
	}

	TokenizedText text() {
		return text;
	}

	/** Accepted spans in order, none overlapping another. */
	List<TokenSpan> spans() {
		return spans;
	}

	/** Rejected spans. */
	List<TokenSpan> rejected() {
		return rejected;
	}

	/** Whether a person decided on all of a sentence. */
	boolean isUsable(int sentence) {
		return usable[sentence];
	}

	/** Whether that sentence of that span was decided on. */
	boolean isUsable(TokenSpan span) {
		return usable[text.sentence(span.first())];
	}

	/** The accepted spans of a sentence, if it was decided on. */
	List<TokenSpan> spans(int sentence) {
		List<TokenSpan> inside = new ArrayList<>();
		for (TokenSpan span : spans) {
			if (text.sentence(span.first()) == sentence) {
				inside.add(span);
			}
		}
		return inside;
	}

	/** How many decisions could not be learned from: parted, nested, or not made of whole words of one sentence. */
	int leftOut() {
		return leftOut;
	}
}
