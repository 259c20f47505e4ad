package org.glossator.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.glossator.editor.view.AnnotatedText;
import org.glossator.text.offset.Boundaries;
import org.glossator.text.offset.LineTable;
import org.glossator.text.span.Span;

/** What the numbers beside the text count: the lines of the document, its sentences, or nothing. Kept for all editors. */
public enum Numbering {
	/** A number where a line of the document begins. */
	LINES,
	/** A number where a sentence begins; of several in a line the first. */
	SENTENCES,
	/** No numbers. */
	NONE;

	private static final String NODE = "org.glossator.editor";
	private static final String KEY = "numbers";

	/** What was chosen last. */
	static Numbering chosen() {
		String name = Platform.getPreferencesService().getString(NODE, KEY, LINES.name(), null);
		for (Numbering numbering : values()) {
			if (numbering.name().equals(name)) {
				return numbering;
			}
		}
		return LINES;
	}

	/** The next of the three, which is chosen from now on. */
	public static Numbering next() {
		Numbering next = values()[(chosen().ordinal() + 1) % values().length];
		InstanceScope.INSTANCE.getNode(NODE).put(KEY, next.name());
		return next;
	}

	/** Writes these numbers beside a text. Sentences are counted away from the UI thread. */
	void show(AnnotatedText<?> text, LineTable lines) {
		switch (this) {
		case LINES -> text.setNumbers(offset -> {
			int line = lines.lineAt(offset);
			return lines.begin(line) == offset ? Integer.toString(line + 1) : "";
		}, lines.count());
		case SENTENCES -> {
			String counted = text.getText();
			Job.create("Counting sentences", (IProgressMonitor monitor) -> {
				List<Span> sentences = Boundaries.of(counted).sentences();
				int[] begins = sentences.stream().mapToInt(Span::begin).toArray();
				text.getDisplay().asyncExec(() -> {
					if (!text.isDisposed() && text.getText().equals(counted) && chosen() == SENTENCES) {
						text.setNumbers(sentenceAt(text, begins), begins.length);
					}
				});
				return Status.OK_STATUS;
			}).schedule();
		}
		case NONE -> text.setNumbers(null, 0);
		}
	}

	private static IntFunction<String> sentenceAt(AnnotatedText<?> text, int[] begins) {
		return offset -> {
			int found = Arrays.binarySearch(begins, offset);
			int next = found >= 0 ? found : -found - 1;
			return next < begins.length && begins[next] < text.lineAfter(offset) ? Integer.toString(next + 1) : "";
		};
	}
}
