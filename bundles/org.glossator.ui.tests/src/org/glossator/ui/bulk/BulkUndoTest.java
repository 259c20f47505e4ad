package org.glossator.ui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.bot.OnUiThread;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.DocumentDraft;
import org.glossator.text.record.AnnotationRecord;
import org.glossator.text.record.DocumentInfo;
import org.glossator.text.record.FeatureValues;
import org.glossator.text.record.Provenance;
import org.glossator.text.record.SpanRecord;
import org.glossator.text.span.Span;
import org.glossator.ui.corpus.OpenCorpora;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Edits of a whole corpus are undone without end, in documents that are not open too. */
@ExtendWith(OnUiThread.class)
class BulkUndoTest {

	private static final int EDITS = 60;

	@TempDir
	Path folder;

	@Test
	void sixtyEditsOfAClosedDocument_areAllTakenBackAndMadeAgain() throws Exception {
		Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "Needs the workbench");
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Corpus corpus = corpora.create(folder.resolve("corpus"), "Test");
		try {
			DocumentInfo document = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("d"), "x".repeat(EDITS + 1)));
			IUndoContext context = corpora.undoContext(corpus);
			for (int i = 0; i < EDITS; i++) {
				int at = i;
				BulkEdit edit = new BulkEdit(corpus, "Edit " + i, context, Display.getCurrent());
				edit.change(document.id(), "anna", set -> {
					List<AnnotationRecord> more = new ArrayList<>(set);
					more.add(new SpanRecord("", "claim", Span.of(at, at + 1), FeatureValues.NONE, Provenance.MANUAL));
					return more;
				});
				edit.finish();
			}
			List<AnnotationRecord> all = corpus.read(document.id(), "anna").annotations();
			assertEquals(EDITS, all.size());
			IOperationHistory history = OperationHistoryFactory.getOperationHistory();
			for (int i = EDITS - 1; i >= 0; i--) {
				assertEquals("Edit " + i, history.getUndoOperation(context).getLabel());
				assertTrue(history.undo(context, null, null).isOK());
				assertEquals(i, corpus.read(document.id(), "anna").annotations().size());
			}
			for (int i = 0; i < EDITS; i++) {
				assertTrue(history.redo(context, null, null).isOK());
			}
			assertEquals(all, corpus.read(document.id(), "anna").annotations());
		} finally {
			corpora.close(corpus);
		}
	}

	@Test
	void whoShowsCounts_isToldWhenAnEditOfAClosedDocumentIsTakenBackOrMadeAgain() throws Exception {
		Assumptions.assumeTrue(PlatformUI.isWorkbenchRunning(), "Needs the workbench");
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Corpus corpus = corpora.create(folder.resolve("corpus"), "Test");
		AtomicInteger told = new AtomicInteger();
		Runnable listener = told::incrementAndGet;
		try {
			DocumentInfo document = corpus.add(DocumentDraft.ofText(DocumentInfo.ofId("d"), "text"));
			IUndoContext context = corpora.undoContext(corpus);
			BulkEdit edit = new BulkEdit(corpus, "Edit", context, Display.getCurrent());
			edit.change(document.id(), "anna", set -> List.of(new SpanRecord("", "claim", Span.of(0, 1), FeatureValues.NONE, Provenance.MANUAL)));
			edit.finish();
			corpora.addListener(listener);
			OperationHistoryFactory.getOperationHistory().undo(context, null, null);
			assertEquals(1, told.get());
			OperationHistoryFactory.getOperationHistory().redo(context, null, null);
			assertEquals(2, told.get());
		} finally {
			corpora.removeListener(listener);
			corpora.close(corpus);
		}
	}
}
