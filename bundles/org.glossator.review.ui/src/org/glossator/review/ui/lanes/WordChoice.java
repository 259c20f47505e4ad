package org.glossator.review.ui.lanes;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.text.span.Span;

/**
 * Follows what a person does in a text: which words are selected, by mouse or by keys, and which annotation is clicked, or
 * picked at the caret by Enter. A drag that begins in an annotation selects words, it does not leave the case for them.
 * UI thread only.
 *
 * @param <A> the annotations
 */
final class WordChoice<A> {

	private final AnnotatedText<A> text;
	private final Consumer<Span> words;
	private final Consumer<A> chosen;
	private Span last;

	private WordChoice(AnnotatedText<A> text, Consumer<Span> words, Consumer<A> chosen) {
		this.text = text;
		this.words = words;
		this.chosen = chosen;
	}

	/**
	 * Tells from now on.
	 *
	 * @param words told the selected words; null where none are any more
	 * @param chosen told the annotation
	 */
	static <A> void follow(AnnotatedText<A> text, Consumer<Span> words, Consumer<A> chosen) {
		WordChoice<A> choice = new WordChoice<>(text, words, chosen);
		for (int type : new int[] { SWT.Selection, SWT.MouseUp, SWT.KeyUp }) {
			text.textControl().addListener(type, choice::look);
		}
	}

	private void look(Event event) {
		Span now = text.selectedText();
		if (!Objects.equals(now, last)) {
			last = now;
			words.accept(now);
		}
		if (now == null && (event.type == SWT.MouseUp && event.button == 1 || event.type == SWT.KeyUp && event.keyCode == SWT.CR)) {
			List<A> here = text.annotationsAround(text.textControl().getCaretOffset());
			if (!here.isEmpty()) {
				chosen.accept(here.get(0));
			}
		}
	}
}
