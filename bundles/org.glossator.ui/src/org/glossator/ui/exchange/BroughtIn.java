package org.glossator.ui.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.corpus.RemovedDocument;
import org.glossator.text.schema.SchemaSpec;
import org.glossator.ui.bulk.BulkEdit;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.DocumentInput;

/**
 * The texts and layers that an import brought besides annotations. Taken back, the texts leave the corpus, but for those
 * that somebody has worked on since; layers go if the schema is as the import left it.
 */
final class BroughtIn implements BulkEdit.Besides {

	private final Corpus corpus;
	private final OpenCorpora corpora;
	private final Display display;
	private final List<String> documents;
	private final SchemaSpec before;
	private final SchemaSpec after;
	private List<RemovedDocument> removed = List.of();

	/**
	 * @param documents the ids of the documents that are new
	 * @param before the schema before the import; {@code after} is that after it
	 */
	BroughtIn(Corpus corpus, OpenCorpora corpora, Display display, List<String> documents, SchemaSpec before, SchemaSpec after) {
		this.corpus = corpus;
		this.corpora = corpora;
		this.display = display;
		this.documents = List.copyOf(documents);
		this.before = before;
		this.after = after;
	}

	/** Whether it brought anything. */
	boolean isAnything() {
		return !documents.isEmpty() || !before.equals(after);
	}

	@Override
	public void takeBack(SubMonitor progress) throws IOException {
		SubMonitor each = progress.setWorkRemaining(documents.size());
		List<RemovedDocument> gone = new ArrayList<>();
		display.syncExec(this::closeEditors);
		try (Corpus.Batch batch = corpus.batch()) {
			for (String document : documents) {
				if (corpus.document(document).isPresent() && isUntouched(document)) {
					gone.add(corpus.remove(document));
				}
				each.worked(1);
			}
			if (corpus.schema().equals(after) && !before.equals(after)) {
				corpus.saveSchema(before);
			}
		} finally {
			removed = gone;
			corpora.changed();
		}
	}

	@Override
	public void make(SubMonitor progress) throws IOException {
		SubMonitor each = progress.setWorkRemaining(removed.size());
		try (Corpus.Batch batch = corpus.batch()) {
			if (corpus.schema().equals(before) && !before.equals(after)) {
				corpus.saveSchema(after);
			}
			for (RemovedDocument document : removed) {
				corpus.bringBack(document);
				each.worked(1);
			}
		} finally {
			removed = List.of();
			corpora.changed();
		}
	}

	/** Nobody has it open, and nothing is annotated in it but what its extraction marked. */
	private boolean isUntouched(String document) throws IOException {
		for (String annotator : corpus.annotators()) {
			if (corpus.liveSession(document, annotator).isPresent()) {
				return false;
			}
		}
		for (String annotator : corpus.annotatorsOf(document)) {
			if (!annotator.equals(Corpus.EXTRACTION) && !corpus.read(document, annotator).annotations().isEmpty()) {
				return false;
			}
		}
		return true;
	}

	/** Closes the editors on texts that are about to go, if nothing in them is unsaved. */
	private void closeEditors() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference editor : page.getEditorReferences()) {
					if (!editor.isDirty() && isOnOne(editor)) {
						page.closeEditors(new IEditorReference[] { editor }, false);
					}
				}
			}
		}
	}

	private boolean isOnOne(IEditorReference editor) {
		try {
			return editor.getEditorInput() instanceof DocumentInput input && input.folder().equals(corpus.folder())
					&& documents.contains(input.document());
		} catch (PartInitException e) {
			// An editor that cannot say what it shows keeps what it has.
			return false;
		}
	}
}
