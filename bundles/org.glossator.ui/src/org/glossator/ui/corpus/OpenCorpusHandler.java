package org.glossator.ui.corpus;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > Open Corpus. */
public final class OpenCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
		dialog.setText("Open Corpus");
		dialog.setMessage("Choose the folder of a corpus: the one that holds corpus.glossator.");
		String chosen = dialog.open();
		if (chosen != null) {
			OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
			CorpusJob.start("Opening " + chosen, monitor -> corpora.open(Path.of(chosen)));
		}
		return null;
	}
}
