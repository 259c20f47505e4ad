package org.glossator.ui.learning;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.DocumentOpening;
import org.glossator.ui.corpus.OpenCorpora;

/** Walks the passages in doubt: after a decision to the one most in doubt then, without one to the next. UI thread only. */
final class Walk {

	private static final Map<Corpus, Uncertain> LAST = new WeakHashMap<>();

	private Walk() {
	}

	/** The next or previous passage, which becomes the current one; null where none is in doubt. */
	static Uncertain step(Corpus corpus, List<Uncertain> passages, boolean forward) {
		if (passages.isEmpty()) {
			return null;
		}
		Uncertain last = LAST.get(corpus);
		int at = last == null ? -1 : passages.indexOf(last);
		int next = at < 0 ? 0 : Math.floorMod(at + (forward ? 1 : -1), passages.size());
		LAST.put(corpus, passages.get(next));
		return passages.get(next);
	}

	/** Goes on from a passage that was chosen in the list. */
	static void from(Corpus corpus, Uncertain passage) {
		LAST.put(corpus, passage);
	}

	/** Shows a passage: the suggestion there is, or else the words. */
	static void show(IWorkbenchPage page, Corpus corpus, Uncertain passage, boolean activate) {
		String annotator = PlatformUI.getWorkbench().getService(OpenCorpora.class).annotator();
		Span span = Span.of(passage.doubt().begin(), passage.doubt().end());
		String suggestion = suggestion(corpus, passage, annotator, span);
		if (suggestion == null) {
			DocumentOpening.reveal(page, corpus, passage.document(), annotator, span, activate);
		} else {
			DocumentOpening.reveal(page, corpus, passage.document(), annotator, suggestion, activate);
		}
	}

	private static String suggestion(Corpus corpus, Uncertain passage, String annotator, Span span) {
		try {
			for (AnnotationRecord record : corpus.read(passage.document(), annotator).annotations()) {
				if (record instanceof SpanRecord other && other.provenance().status() == Status.SUGGESTED && other.layer().equals(passage.doubt().layer())
						&& other.span().equals(span)) {
					return other.id();
				}
			}
		} catch (IOException e) {
			// The editor that is opened next tells what is wrong with the set.
			ILog.of(Walk.class).warn("No suggestions to show in " + passage.document(), e);
		}
		return null;
	}
}
