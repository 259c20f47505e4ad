package org.glossator.engine.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.glossator.engine.segment.TokenizedText;
import org.glossator.text.record.AnnotatedDocument;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentLevelRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.schema.LayerSpec;
import org.glossator.text.span.Span;

/**
 * A document with what a person decided on one layer of it. What lies between two decisions that are not far apart was read,
 * so what is not annotated there was left unannotated on purpose; so was what lies before a first decision near the top.
 * What lies behind the last decision, or far from any, such as around a passage that a walk led to, was perhaps never read
 * and is evidence neither for nor against; nor is a sentence with a suggestion that nobody decided on. Immutable.
 */
final class LabelledText {

	/** Who decides on two passages with so many sentences between them at most has read those. */
	private static final int NEAR = 12;

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
		return of(layer.name(), layer.labelFeature(), set, text);
	}

	/** The same of a layer of which only the name and the label's feature, empty for none, are known. */
	static LabelledText of(String layer, String label, AnnotatedDocument set, TokenizedText text) {
		LabelledText labelled = new LabelledText(set.info().id(), text);
		BitSet decided = new BitSet();
		List<Span> open = new ArrayList<>();
		for (AnnotationRecord record : set.annotations()) {
			if (record instanceof DocumentLevelRecord whole && whole.layer().equals(layer)) {
				labelled.takeWhole(label, whole);
			}
			if (!(record instanceof SpanRecord span) || !span.layer().equals(layer)) {
				continue;
			}
			if (span.provenance().status() == Status.SUGGESTED) {
				open.add(span.span());
				continue;
			}
			labelled.touched(span.span(), decided);
			labelled.take(label, span);
		}
		labelled.dropNested();
		labelled.read(decided);
		for (Span span : open) {
			labelled.leave(span);
		}
		return labelled;
	}

	private void touched(Span span, BitSet sentences) {
		for (int s = 0; s < usable.length; s++) {
			if (text.sentenceBegin(s) < Math.max(span.end(), span.begin() + 1) && span.begin() < text.sentenceEnd(s)) {
				sentences.set(s);
			}
		}
	}

	private void read(BitSet decided) {
		int before = -1;
		for (int s = decided.nextSetBit(0); s >= 0; s = decided.nextSetBit(s + 1)) {
			int from = s - before - 1 <= NEAR ? before + 1 : s;
			java.util.Arrays.fill(usable, from, s + 1, true);
			before = s;
		}
	}

	private void take(String labelFeature, SpanRecord record) {
		TokenSpan span = tokens(labelFeature, record);
		if (span == null) {
			leftOut++;
		} else if (record.provenance().status() == Status.REJECTED) {
			rejected.add(span);
		} else {
			spans.add(span);
		}
	}

	/** A value of the document is one of all its tokens. */
	private void takeWhole(String labelFeature, DocumentLevelRecord record) {
		Status status = record.provenance().status();
		String label = labelFeature.isEmpty() ? null : record.values().get(labelFeature);
		if (status != Status.SUGGESTED && label != null && text.size() > 0) {
			java.util.Arrays.fill(usable, true);
			(status == Status.REJECTED ? rejected : spans).add(new TokenSpan(0, text.size(), label, record.values()));
		}
	}

	/** The span by its tokens; null where it is not made of whole tokens of one sentence. */
	private TokenSpan tokens(String labelFeature, SpanRecord record) {
		Span span = record.span();
		int first = text.covering(span.begin());
		int last = span.end() > span.begin() ? text.covering(span.end() - 1) : -1;
		if (span.isDiscontinuous() || first < 0 || last < first || text.begin(first) != span.begin() || text.end(last) != span.end()
				|| text.sentence(first) != text.sentence(last)) {
			return null;
		}
		String label = labelFeature.isEmpty() ? null : record.values().get(labelFeature);
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
		BitSet sentences = new BitSet();
		touched(open, sentences);
		sentences.stream().forEach(s -> usable[s] = false);
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
