package org.glossator.editor;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.InputFault;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.corpus.SetAccess;
import org.glossator.ui.document.DocumentInput;

/**
 * Reads a document for an editor: first its text, which is handed over at once, then its annotations. A text that cannot
 * be read is told in a sentence where the text would stand.
 */
final class DocumentLoading extends Job {

	/** The family of these jobs, so that tests can join them. */
	static final Object FAMILY = DocumentLoading.class;

	private final DocumentInput input;
	private final Display display;
	private final Consumer<String> text;
	private final Consumer<DocumentSession> session;
	private final Consumer<String> fault;

	/** All three are called on the thread of the display. */
	DocumentLoading(DocumentInput input, Display display, Consumer<String> text, Consumer<DocumentSession> session, Consumer<String> fault) {
		super("Opening " + input.getName());
		this.input = input;
		this.display = display;
		this.text = text;
		this.session = session;
		this.fault = fault;
		setPriority(INTERACTIVE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Corpus corpus = input.corpus();
			if (corpus == null) {
				corpus = PlatformUI.getWorkbench().getService(OpenCorpora.class).open(input.folder());
			}
			if (corpus.document(input.document()).isEmpty()) {
				throw new InputFault(input.folder(), 0, "The corpus has no document " + input.document() + "; it was removed or renamed.");
			}
			String hidden = SetAccess.refusalToSee(corpus, input.document(), input.annotator());
			if (hidden != null) {
				throw new InputFault(null, 0, hidden);
			}
			String read = corpus.text(input.document());
			later(() -> text.accept(read));
			DocumentSession opened = corpus.session(input.document(), input.annotator());
			if (display.isDisposed()) {
				opened.close();
			} else {
				later(() -> session.accept(opened));
			}
		} catch (InputFault e) {
			later(() -> fault.accept(e.getMessage()));
		} catch (IOException e) {
			ILog.of(DocumentLoading.class).error("Could not open " + input.getToolTipText(), e);
			later(() -> fault.accept("The document could not be read: " + e.getMessage()));
		}
		return Status.OK_STATUS;
	}

	private void later(Runnable runnable) {
		if (!display.isDisposed()) {
			display.asyncExec(runnable);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
