package org.glossator.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.glossator.app.sample.SampleCorpus;
import org.glossator.core.corpus.Corpus;
import org.glossator.text.record.DocumentInfo;
import org.glossator.ui.corpus.CorpusJob;
import org.glossator.ui.corpus.OpenCorpora;
import org.glossator.ui.document.DocumentInput;

/**
 * Opens at start what was open before and what the command line names, or the sample corpus on the first start, with its
 * first text in an editor.
 */
final class OpeningCorpora {

	private OpeningCorpora() {
	}

	static void start() {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		Set<Path> folders = new LinkedHashSet<>(named(Platform.getApplicationArgs()));
		corpora.remembered().stream().filter(Files::isDirectory).forEach(folders::add);
		if (folders.isEmpty()) {
			sample();
		}
		for (Path folder : folders) {
			CorpusJob.start("Opening " + folder, monitor -> corpora.open(folder));
		}
	}

	/** Opens the user's copy of the sample corpus, made on the first time, and its first text where none is open. */
	static void sample() {
		OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);
		CorpusJob.start("Opening the sample corpus", monitor -> openSample(corpora));
	}

	/** The folders that stand behind {@code -open} in the application's arguments. */
	static List<Path> named(String... arguments) {
		List<Path> folders = new ArrayList<>();
		for (int i = 0; i + 1 < arguments.length; i++) {
			if (arguments[i].equals("-open")) {
				folders.add(Path.of(arguments[++i]).toAbsolutePath().normalize());
			}
		}
		return folders;
	}

	private static void openSample(OpenCorpora corpora) throws IOException {
		Corpus sample = corpora.open(SampleCorpus.ofUser());
		if (!sample.documents().isEmpty()) {
			DocumentInfo first = sample.documents().get(0);
			String annotator = sample.annotatorsOf(first.id()).stream().findFirst().orElse(corpora.annotator());
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> openEditor(new DocumentInput(sample.folder(), first.id(), annotator)));
		}
	}

	private static void openEditor(DocumentInput input) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null && page.getEditorReferences().length == 0) {
			try {
				page.openEditor(input, DocumentInput.EDITOR);
			} catch (PartInitException e) {
				ILog.of(OpeningCorpora.class).error("Could not open the first text", e);
			}
		}
	}
}
