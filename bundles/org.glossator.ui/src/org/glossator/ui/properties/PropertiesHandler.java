package org.glossator.ui.properties;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.glossator.core.corpus.Corpus;
import org.glossator.core.session.DocumentSession;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.AnnotatorSet;
import org.glossator.ui.corpus.CorpusDocument;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;

/** Properties, Alt+Enter: what is known of the selected document, or of the one in the editor. */
public final class PropertiesHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Shell shell = HandlerUtil.getActiveShell(event);
		Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		DocumentSession session = Adapters.adapt(HandlerUtil.getActiveEditor(event), DocumentSession.class);
		switch (selected) {
			case CorpusDocument document -> show(shell, document.corpus(), document.document());
			case AnnotatorSet set -> show(shell, set.corpus(), set.document());
			case null, default -> {
				if (session != null) {
					show(shell, session.corpus(), session.document());
				}
			}
		}
		return null;
	}

	private static void show(Shell shell, Corpus corpus, DocumentInfo selected) {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Display display = shell.getDisplay();
		CorpusJob.startQuietly("Reading " + selected.id(), monitor -> {
			String text = corpus.text(selected.id());
			DocumentInfo document = corpus.document(selected.id()).orElse(selected);
			display.asyncExec(() -> edit(shell, corpus, document, text, corpora));
		});
	}

	private static void edit(Shell shell, Corpus corpus, DocumentInfo document, String text, OpenCorpora corpora) {
		PropertiesDialog dialog = new PropertiesDialog(shell, document, text);
		if (dialog.open() == Window.OK && !dialog.result().equals(document)) {
			CorpusJob.startQuietly("Saving properties", monitor -> new Description(corpus, document, dialog.result(), corpora.undoContext(corpus)).make());
		}
	}
}
