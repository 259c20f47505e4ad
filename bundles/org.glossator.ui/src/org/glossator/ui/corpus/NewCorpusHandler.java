package org.glossator.ui.corpus;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** File > New Corpus. */
public final class NewCorpusHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
		dialog.setText("New Corpus");
		dialog.setMessage("Choose a new or empty folder. Its name becomes the name of the corpus.");
		String chosen = dialog.open();
		if (chosen != null) {
			Path folder = Path.of(chosen);
			OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
			CorpusJob.start("Making corpus " + folder.getFileName(), monitor -> corpora.create(folder, folder.getFileName().toString()));
		}
		return null;
	}
}
