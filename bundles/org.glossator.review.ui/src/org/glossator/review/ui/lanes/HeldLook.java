package org.glossator.review.ui.lanes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.glossator.editor.view.Look;
import org.glossator.editor.view.MarkStyle;
import org.glossator.review.ui.cases.ReviewState;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/** How the annotations of all look in one text: a band of lanes for each, in the order of their keys, the adjudicated set last. */
final class HeldLook implements Look<Held> {

	private final List<RecordLook> looks = new ArrayList<>();
	private final List<String> signs = new ArrayList<>();
	private final List<String> names;
	private final List<Map<MarkStyle, MarkStyle>> styles = new ArrayList<>();

	/**
	 * @param names the annotators and, after them, the adjudicated set if there is one
	 * @param compared how many are annotators
	 */
	HeldLook(ReviewState state, List<String> names, int compared) {
		this.names = names;
		for (int i = 0; i < names.size(); i++) {
			looks.add(new RecordLook(state, names.get(i)));
			signs.add(i < compared ? String.valueOf(i + 1) : "→");
			styles.add(new HashMap<>());
		}
	}

	@Override
	public Span span(Held annotation) {
		return annotation.record().span();
	}

	@Override
	public MarkStyle style(Held annotation) {
		MarkStyle plain = looks.get(annotation.band()).style(annotation.record());
		return styles.get(annotation.band()).computeIfAbsent(plain, style -> new MarkStyle(style.layer(), style.layerName(),
				signs.get(annotation.band()) + " " + style.label(), style.color(), style.bar()));
	}

	@Override
	public Status status(Held annotation) {
		return annotation.record().provenance().status();
	}

	@Override
	public String title(Held annotation) {
		return names.get(annotation.band()) + ", " + looks.get(annotation.band()).title(annotation.record());
	}

	@Override
	public List<String> details(Held annotation) {
		return looks.get(annotation.band()).details(annotation.record());
	}

	@Override
	public int bands() {
		return names.size();
	}

	@Override
	public int band(Held annotation) {
		return annotation.band();
	}
}
