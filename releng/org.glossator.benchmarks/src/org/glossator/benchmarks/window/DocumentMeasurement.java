package org.glossator.benchmarks.window;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.glossator.core.session.DocumentSession;
import org.glossator.editor.DocumentEditor;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.record.Status;
import org.glossator.text.span.Span;
import org.glossator.ui.bulk.LargeEdits;
import org.glossator.ui.document.DocumentInput;

/**
 * Measures the document editor in the workbench it runs in, in the Annotate perspective with all of its views: the longest
 * piece of work in which the window answers nothing while a document is opened for the first time, again, and while many
 * annotations are made, decided on, deleted, and all that is undone and redone.
 */
public final class DocumentMeasurement extends Measurement {

	private static final int OPENINGS = 5;
	private static final int ROUNDS = 3;
	private static final int PAUSE = 300;

	/** Made by the platform. */
	public DocumentMeasurement() {
		super("document");
	}

	@Override
	void measure(IWorkbenchWindow window) throws WorkbenchException {
		page = window.getActivePage();
		page.closeAllEditors(false);
		loop.quiet(2 * QUIET);
		loop.longest();
		long again = 0;
		for (int i = 0; i < OPENINGS; i++) {
			long call = open();
			long rest = loop.longest();
			if (i == 0) {
				put("first.call", call);
				put("first", Math.max(call, rest));
			} else {
				again = Math.max(again, Math.max(call, rest));
			}
			close();
		}
		put("again", again);
		open();
		DocumentSession session = editor().session();
		for (int count : new int[] { 10_000, 100_000 }) {
			bulk(session, count);
		}
	}

	private DocumentEditor editor() {
		return page.getActiveEditor() instanceof DocumentEditor editor ? editor : null;
	}

	/** The piece that the command is; what follows is the loop's. */
	private long open() {
		loop.longest();
		loop.now(() -> {
			try {
				page.openEditor(new DocumentInput(corpus.folder(), "workload", "bench"), DocumentInput.EDITOR);
			} catch (WorkbenchException e) {
				throw new IllegalStateException(e);
			}
		});
		long call = loop.longest();
		loop.until("the document", () -> editor() != null && editor().session() != null && editor().text().isWrapped());
		loop.quiet(QUIET);
		return call;
	}

	private void bulk(DocumentSession session, int count) {
		List<SpanRecord> more = new ArrayList<>();
		int length = session.text().length();
		for (int i = 0; i < count; i++) {
			int at = (int) ((long) i * (length - 20) / count);
			more.add(new SpanRecord("", "entity", Span.of(at, at + 7), FeatureValues.of("kind", "PER"), Provenance.MANUAL.withStatus(Status.SUGGESTED)));
		}
		Set<String> before = new HashSet<>();
		session.snapshot().annotations().forEach(record -> before.add(record.id()));
		long[] worst = new long[5];
		for (int round = 0; round < ROUNDS; round++) {
			List<Long> pieces = List.of(edit(session, "Tag", set -> joined(set, more)),
					edit(session, "Accept", set -> set.stream().map(record -> before.contains(record.id()) ? record
							: record.withProvenance(record.provenance().withStatus(Status.ACCEPTED))).toList()),
					edit(session, "Delete", set -> set.stream().filter(record -> before.contains(record.id())).toList()),
					undone(session, true, 3), undone(session, false, 3));
			undone(session, true, 3);
			for (int i = 0; i < worst.length; i++) {
				// The first time is for the compiler.
				worst[i] = round == 0 ? 0 : Math.max(worst[i], pieces.get(i));
			}
		}
		String[] names = { "tag", "accept", "delete", "undo", "redo" };
		for (int i = 0; i < worst.length; i++) {
			put(names[i] + "." + count, worst[i]);
		}
	}

	private static List<AnnotationRecord> joined(List<AnnotationRecord> set, List<SpanRecord> more) {
		List<AnnotationRecord> all = new ArrayList<>(set);
		all.addAll(more);
		return all;
	}

	private long edit(DocumentSession session, String label, UnaryOperator<List<AnnotationRecord>> how) {
		loop.longest();
		boolean[] done = new boolean[1];
		loop.now(() -> LargeEdits.start(session, label, how, () -> done[0] = true));
		loop.until(label, () -> done[0]);
		loop.quiet(PAUSE);
		return loop.longest();
	}

	/** As Edit > Undo does it: on a thread of its own, while the window goes on. */
	private long undone(DocumentSession session, boolean back, int steps) {
		IOperationHistory history = OperationHistoryFactory.getOperationHistory();
		loop.longest();
		for (int i = 0; i < steps; i++) {
			boolean[] done = new boolean[1];
			Thread.ofPlatform().start(() -> {
				try {
					if (!(back ? history.undo(session.undoContext(), null, null) : history.redo(session.undoContext(), null, null)).isOK()) {
						throw new IllegalStateException("It could not be " + (back ? "undone" : "redone"));
					}
				} catch (ExecutionException e) {
					throw new IllegalStateException(e);
				}
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> done[0] = true);
			});
			loop.until("the history", () -> done[0]);
			loop.quiet(PAUSE);
		}
		return loop.longest();
	}
}
