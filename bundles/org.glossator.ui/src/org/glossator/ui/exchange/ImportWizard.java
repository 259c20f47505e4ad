package org.glossator.ui.exchange;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.glossator.core.corpus.Corpus;
import org.glossator.ui.corpus.ChosenCorpus;
import org.glossator.ui.corpus.OpenCorpora;
import org.osgi.framework.FrameworkUtil;

/** Imports annotations and texts into an open corpus: files, then a look at what would come in. */
public final class ImportWizard extends Wizard implements IImportWizard {

	private final ImportSettings settings = new ImportSettings();
	private final OpenCorpora corpora = PlatformUI.getWorkbench().getService(OpenCorpora.class);

	/** For the platform; {@link #init} follows. */
	public ImportWizard() {
		setWindowTitle("Import");
		setDialogSettings(DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ImportWizard.class)).getDialogSettings(), "import"));
		settings.annotator(corpora.annotator());
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		settings.corpus(ChosenCorpus.of(selection, workbench.getActiveWorkbenchWindow(), corpora));
	}

	/** Opens the wizard with these files in it already. UI thread only. */
	public static void open(Shell shell, Corpus corpus, List<Path> files) {
		if (corpus == null) {
			MessageDialog.openInformation(shell, "Import", "Open or make a corpus first: what is imported goes into it.");
			return;
		}
		new WizardDialog(shell, of(corpus, files)).open();
	}

	/** A wizard with these files in it. UI thread only. */
	static ImportWizard of(Corpus corpus, List<Path> files) {
		ImportWizard wizard = new ImportWizard();
		wizard.settings.corpus(corpus);
		wizard.settings.files().addAll(files);
		return wizard;
	}

	@Override
	public void addPages() {
		if (settings.corpus() == null) {
			addPage(new NoCorpusPage("Import"));
			return;
		}
		addPage(new ImportFilesPage(settings, corpora.corpora()));
		addPage(new ImportPreviewPage(settings));
	}

	@Override
	public boolean performFinish() {
		Importing.start(settings);
		return true;
	}
}
