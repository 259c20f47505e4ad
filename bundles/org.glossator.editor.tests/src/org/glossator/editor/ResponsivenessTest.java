package org.glossator.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.custom.ST;
import org.glossator.core.edit.Edits;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.document.DocumentInput;
import org.junit.jupiter.api.Test;

/** A long and dense document in the whole window, its views open: no single piece of work may hold the UI thread for long. */
class ResponsivenessTest extends EditorFixture {

	private static final int LENGTH = 200_000;
	private static final int ANNOTATIONS = 10_000;
	private static final int BULK = 1_000;
	/** Of CPU time, in milliseconds: the aim is 50, which a machine half as fast as a common one may double. */
	private static final double LONGEST = 100;
	/** The best of so many rounds counts: a round may meet the compiler or a collection of garbage. */
	private static final int ROUNDS = 5;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final String SENTENCES = "The good people of Varnia paid 40 million for it, and the mayor knew. ".repeat(7) + "\r\n";

	@Override
	String content() {
		return SENTENCES.repeat(LENGTH / SENTENCES.length() + 1);
	}

	private static List<SpanRecord> records(int count, String layer, String feature, String value) {
		List<SpanRecord> records = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			int begin = (int) ((long) i * (LENGTH - 50) / count);
			records.add(new SpanRecord("", layer, Span.of(begin, begin + 9), FeatureValues.of(feature, value), Provenance.MANUAL));
		}
		return records;
	}

	/** The longest piece of work, in milliseconds of CPU, of something and what follows from it within half a second. */
	private double longest(Runnable work) {
		long begin = THREADS.getCurrentThreadCpuTime();
		work.run();
		long longest = THREADS.getCurrentThreadCpuTime() - begin;
		long end = System.nanoTime() + 500_000_000L;
		boolean[] waiting = { true };
		Runnable tick = new Runnable() {
			@Override
			public void run() {
				if (waiting[0]) {
					bot.display().timerExec(10, this);
				}
			}
		};
		bot.display().timerExec(10, tick);
		while (System.nanoTime() < end || !editor.text().isDisposed() && !editor.text().isWrapped()) {
			assertTrue(System.nanoTime() < end + 10_000_000_000L, "It comes to an end");
			begin = THREADS.getCurrentThreadCpuTime();
			boolean more = bot.display().readAndDispatch();
			longest = Math.max(longest, THREADS.getCurrentThreadCpuTime() - begin);
			if (!more) {
				bot.display().sleep();
			}
		}
		waiting[0] = false;
		return longest / 1e6;
	}

	private void assertShort(String what, Runnable work, Runnable back) {
		double best = Double.MAX_VALUE;
		StringBuilder all = new StringBuilder();
		for (int round = 0; round < ROUNDS; round++) {
			double there = longest(work);
			double again = longest(back);
			all.append(String.format(" %.1f/%.1f", there, again));
			best = Math.min(best, Math.max(there, again));
		}
		assertTrue(best < LONGEST, what + " held the UI thread" + all + " ms");
	}

	@Test
	void longDocument_neverHoldsTheWindow() throws Exception {
		editor.session().commandStack().execute(Edits.add(editor.session(), "Fill", records(ANNOTATIONS, "entity", "kind", "ORG")));
		editor.session().save();
		bot.until("the save", () -> !editor.isDirty());
		focus();
		DocumentInput input = (DocumentInput) editor.getEditorInput();
		assertShort("zoom", () -> editor.text().zoom(2), () -> editor.text().zoom(0));
		assertShort("to the end", () -> text.invokeAction(ST.TEXT_END), () -> text.invokeAction(ST.TEXT_START));
		assertShort("select all", () -> text.selectAll(), () -> text.setSelection(0));
		Command[] bulk = new Command[1];
		assertShort("tag 1,000 and undo", () -> {
			bulk[0] = Edits.add(editor.session(), "Tag all", records(BULK, "claim", "type", "event"));
			editor.session().commandStack().execute(bulk[0]);
		}, () -> editor.session().commandStack().undo());
		assertTrue(editor.session().index().size() == ANNOTATIONS);
		assertShort("close and open", () -> page().closeEditor(editor, false), () -> {
			try {
				editor = show(input);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
			text = editor.text().textControl();
		});
		bot.until("the session", () -> editor.session() != null);
	}
}
