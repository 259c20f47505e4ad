package org.glossator.editor.view;

import java.util.List;

import org.glossator.text.record.Status;
import org.glossator.text.span.Span;

/**
 * What a view has to know of an annotation to show it: the one seam between the painted text and whatever model the
 * annotations are of. Asked on the UI thread, for what is in view only; must be fast.
 *
 * @param <A> the annotations
 */
public interface Look<A> {

	/** Where it lies, in UTF-16 units; never null. */
	Span span(A annotation);

	/** Its colour, bar and label; never null. */
	MarkStyle style(A annotation);

	/** Whether it is decided on; never null. */
	Status status(A annotation);

	/** Its layer and label in one line, for hovers and screen readers. */
	String title(A annotation);

	/**
	 * How many bands of lanes there are under a line, such as one an annotator; each keeps its place under every line that
	 * has annotations.
	 */
	default int bands() {
		return 1;
	}

	/** The band it lies in, from 0, nearest to the text. */
	default int band(A annotation) {
		return 0;
	}

	/** Features, origin, reason and note, a line each, for hovers and screen readers. */
	List<String> details(A annotation);
}
