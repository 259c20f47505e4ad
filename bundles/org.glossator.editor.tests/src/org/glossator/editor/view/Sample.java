package org.glossator.editor.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Extent;
import org.glossator.text.span.Span;
import org.glossator.text.span.SpanIndex;

/** A text with annotations to look at, made of records. */
final class Sample implements Look<SpanRecord> {

	static final List<String> LAYERS = List.of("entity", "claim", "bias");
	static final List<RGB> COLORS = List.of(new RGB(0x77, 0xaa, 0xdd), new RGB(0xee, 0xdd, 0x88), new RGB(0xee, 0x88, 0x66));

	final String text;
	final SpanIndex<SpanRecord> index = new SpanIndex<>(Extent.<SpanRecord>ofSpan(SpanRecord::span));
	final List<SpanRecord> added = new ArrayList<>();
	private final List<MarkStyle> styles = new ArrayList<>();

	Sample(String text) {
		this.text = text;
		for (int i = 0; i < LAYERS.size(); i++) {
			styles.add(new MarkStyle(i, LAYERS.get(i), LAYERS.get(i).toUpperCase(java.util.Locale.ROOT), COLORS.get(i), BarStyle.of(i)));
		}
	}

	/** Adds an annotation on the first place where the text reads so. */
	SpanRecord add(String layer, String covered, Status status) {
		int begin = text.indexOf(covered);
		return add(layer, Span.of(begin, begin + covered.length()), status);
	}

	SpanRecord add(String layer, Span span, Status status) {
		SpanRecord record = new SpanRecord("a" + added.size(), layer, span, FeatureValues.of("label", layer), Provenance.MANUAL.withStatus(status));
		added.add(record);
		index.add(record);
		return record;
	}

	AnnotatedText<SpanRecord> show(Composite parent) {
		AnnotatedText<SpanRecord> view = new AnnotatedText<>(parent);
		view.setText(text);
		view.setAnnotations(index, this, COLORS);
		return view;
	}

	@Override
	public Span span(SpanRecord annotation) {
		return annotation.span();
	}

	@Override
	public MarkStyle style(SpanRecord annotation) {
		return styles.get(LAYERS.indexOf(annotation.layer()));
	}

	@Override
	public Status status(SpanRecord annotation) {
		return annotation.provenance().status();
	}

	@Override
	public String title(SpanRecord annotation) {
		return annotation.layer();
	}

	@Override
	public List<String> details(SpanRecord annotation) {
		return List.of(annotation.values().toString());
	}
}
